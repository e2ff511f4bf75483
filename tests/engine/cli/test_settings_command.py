"""`luster settings`: where each value comes from, secrets by file, and what stops the start of a fleet's part."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.cli.conftest import Command, Said

Run = Callable[..., Said]
FLEET = {
    "APP_URL": "https://luster.example.org",
    "DATABASE_URL": "postgresql://u:hidden-word@127.0.0.1:1/luster",
    "S3_BUCKET": "photos",
    "LUSTER_SERVICE_TOKEN": "9f2c41d7a83b05e6c1f4",
}


@pytest.fixture
def luster(command: Command, tmp_path: Path) -> Run:
    def run(*arguments: str, **environment: str) -> Said:
        return command(*arguments, LUSTER_DATA=str(tmp_path / "data"), **environment)

    return run


def shown(said: Said) -> dict[str, tuple[str, str]]:
    assert said.returncode == 0, said
    return {each["name"]: (each["value"], each["origin"]) for each in json.loads(said.stdout)}


def test_each_setting_says_where_it_comes_from_and_no_secret_is_shown(luster: Run, tmp_path: Path) -> None:
    secret = tmp_path / "stripe"
    secret.write_text("sk_live_of-a-file\n")
    file = tmp_path / "luster.toml"
    file.write_text('LUSTER_WORKERS = 3\nLUSTER_SANDBOX_SIZE = 7\nLUSTER_PRICES = {free = 2, premium = 5}\n'
                    'LUSTER_MODELS_OFF = ["bfl", "fal/x"]\nLUSTER_RATE_JOBS = "5/minute"\n')  # fmt: skip
    said = luster(
        "settings", "--json",
        LUSTER_SETTINGS_FILE=str(file), STRIPE_SECRET_KEY_FILE=str(secret), LUSTER_SANDBOX_SIZE="4",
        OPENAI_API_KEY="sk-of-the-environment", S3_ENDPOINT="https://me:pass-word@s3.example.org",
        LUSTER_PRICES__PREMIUM="6",
    )  # fmt: skip
    found = shown(said)
    assert found["LUSTER_WORKERS"] == ("3", f"file {file}")
    assert found["LUSTER_SANDBOX_SIZE"] == ("4", "environment")
    assert json.loads(found["LUSTER_PRICES"][0]) == {"free": 2, "premium": 6}
    assert found["LUSTER_PRICES"][1] == f"file {file}, environment"
    assert found["LUSTER_MODELS_OFF"][0] == "bfl,fal/x"
    assert found["STRIPE_SECRET_KEY"] == ("(hidden)", f"file {secret}")
    assert found["OPENAI_API_KEY"] == ("(hidden)", "environment")
    assert found["LUSTER_JOB_RETRIES"] == ("5", "default")
    for hidden in ("sk_live_of-a-file", "sk-of-the-environment", "pass-word"):
        assert hidden not in said.stdout + said.stderr


def test_only_what_is_set_is_shown_on_request(luster: Run) -> None:
    said = luster("settings", "--changed", LUSTER_WORKERS="3")
    assert "LUSTER_WORKERS=3  [environment]" in said.stdout and "[default]" not in said.stdout


def test_the_gateways_settings_are_shown_too() -> None:
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "luster_engine", "settings", "--gateway", "--json"],
        env={"PATH": "/usr/bin:/bin", "LUSTER_SERVICE_TOKEN": "t0p-secret-of-it", "LUSTER_RATE_JOBS": "3/minute"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = {each["name"]: (each["value"], each["origin"]) for each in json.loads(done.stdout)}
    assert found["LUSTER_RATE_JOBS"] == ("3/minute", "environment")
    assert found["LUSTER_SERVICE_TOKEN"] == ("(hidden)", "environment")
    assert "t0p-secret" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("LUSTER_WORKRES = 3", ("LUSTER_WORKRES", 'Did you mean "LUSTER_WORKERS"?')),
        ("WHATEVER = 3", ("WHATEVER", "there is no setting")),
        ("LUSTER_WORKERS = [", ("no TOML",)),
        ('LUSTER_WORKERS = "many"', ("LUSTER_WORKERS", "integer")),
    ],
)
def test_a_wrong_settings_file_stops_the_start_in_one_line(
    luster: Run, tmp_path: Path, content: str, says: tuple[str, ...]
) -> None:
    file = tmp_path / "luster.toml"
    file.write_text(content)
    said = luster("serve", LUSTER_SETTINGS_FILE=str(file))
    assert said.returncode == 2 and all(each in said.stderr for each in says), said
    assert len(said.stderr.strip().splitlines()) == 1


def test_a_secrets_file_that_is_not_there_is_empty_or_is_one_too_many_stops_the_start(
    luster: Run, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.write_text("\n")
    for told, says in (
        ({"LUSTER_SERVICE_TOKEN_FILE": str(tmp_path / "none")}, "cannot be read"),
        ({"LUSTER_SERVICE_TOKEN_FILE": str(empty)}, "is empty"),
        ({"LUSTER_SERVICE_TOKEN_FILE": "/dev/zero"}, "larger than"),
        ({"LUSTER_SERVICE_TOKEN_FILE": str(empty), "LUSTER_SERVICE_TOKEN": "a"}, "both set"),
    ):
        said = luster("serve", **told)
        assert said.returncode == 2 and says in said.stderr and "LUSTER_SERVICE_TOKEN" in said.stderr, said


@pytest.mark.parametrize("part", ["serve", "work"])
@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"LUSTER_ONE_MACHINE": "true", "LUSTER_PRODUCTION": "true"}, "LUSTER_ONE_MACHINE"),
        ({"DATABASE_URL": ""}, "DATABASE_URL"),
        ({"LUSTER_SERVICE_TOKEN": ""}, "LUSTER_SERVICE_TOKEN can be guessed"),
        ({"LUSTER_SERVICE_TOKEN": "change-me-change-me"}, "LUSTER_SERVICE_TOKEN can be guessed"),
        ({"LUSTER_URL_SECRET": "example-secret-1234"}, "LUSTER_URL_SECRET can be guessed"),
        ({"S3_BUCKET": ""}, "S3_BUCKET"),
        ({"LUSTER_WHATEVER_THIS_IS": "1"}, "There is no setting LUSTER_WHATEVER_THIS_IS"),
    ],
)
def test_production_refuses_defaults_of_development(luster: Run, part: str, change: dict[str, str], says: str) -> None:
    said = luster(part, **{**FLEET, **change})
    assert said.returncode == 2 and says in said.stderr, said
    assert len(said.stderr.strip().splitlines()) == 1 and "hidden-word" not in said.stderr


def test_production_that_is_set_up_right_gets_as_far_as_its_database(luster: Run) -> None:
    for change in ({}, {"S3_BUCKET": "", "LUSTER_REPLICAS": "1"}):
        said = luster("serve", **{**FLEET, **change})
        assert said.returncode == 1 and "start the server" in said.stderr, said
