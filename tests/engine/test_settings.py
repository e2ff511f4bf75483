"""Settings: the names that deployments use, and folders that Luster refuses."""

import os
from pathlib import Path

import pytest
from luster_engine.data_folder import checked_data_dir
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings


def test_names_that_deployments_already_use(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "DATABASE_URL": "postgres://u:p@db/luster",
        "S3_BUCKET": "photos",
        "OPENAI_API_KEY": "sk-secret",
        "PORT": "9000",
        "APP_URL": "https://luster.example",
        "LUSTER_DATA": "/srv/luster",
        "LUSTER_PRICES__PREMIUM": "3",
        "LUSTER_PLUGINS_DISABLE": "acme, other",
    }.items():
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert settings.database_url is not None
    assert settings.database_url.get_secret_value() == "postgresql+psycopg://u:p@db/luster"
    assert (settings.s3_bucket, settings.port, settings.app_url) == ("photos", 9000, "https://luster.example")
    assert settings.data_dir == Path("/srv/luster")
    assert settings.prices.of("premium") == 3
    assert settings.plugins_disable == ("acme", "other")
    assert "sk-secret" not in repr(settings)


def test_welcome_depends_on_the_mode() -> None:
    assert Settings(one_machine=False).starting_credits == 0
    assert Settings(one_machine=True).starting_credits == 50
    assert Settings(one_machine=True, welcome_credits=3).starting_credits == 3


def test_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(LusterError) as refused:
        checked_data_dir(file / "below")
    assert refused.value.reason is Reason.INVALID_ARGUMENT
    assert str(file) in refused.value.message


def test_root_does_not_open_a_home_to_the_database(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        assert checked_data_dir(tmp_path / "luster").is_dir(), "whoever is not root may use any folder of their own"
        return
    with pytest.raises(LusterError, match="--data /var/lib/luster"):
        checked_data_dir(Path("/root/luster"))


def test_where_others_reach_it_nobody_registers_uninvited_and_no_first_comer_runs_it() -> None:
    alone = Settings(one_machine=True)
    assert alone.on_loopback and alone.registration_mode == "open"
    for reached in (
        Settings(one_machine=True, host="0.0.0.0"),
        Settings(one_machine=True, APP_URL="http://10.0.0.5:8000"),
    ):
        assert not reached.on_loopback and reached.registration_mode == "invite"
