"""What a person gets wrong is answered in one line that says how to put it right, never with a stack trace."""

import difflib
import itertools
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from luster_engine.cli.options import read_value
from luster_engine.database.session import psycopg_dsn
from luster_engine.settings import Settings
from luster_engine.settings_names import OF_THE_GATEWAY, OF_THE_GATEWAY_BARE, known_names, unknown_names
from luster_gateway.settings import GatewaySettings
from pydantic import AliasChoices
from pydantic.fields import FieldInfo
from sqlalchemy import URL

from tests.engine.cli.conftest import Command, Said

Run = Callable[..., Said]
_PARTS = ("up", "serve", "work", "migrate", "doctor")


@pytest.fixture
def luster(command: Command, tmp_path: Path) -> Run:
    """The command on an empty data folder."""

    def run(*arguments: str, **environment: str) -> Said:
        return command(*arguments, LUSTER_DATA=str(tmp_path / "data"), **environment)

    return run


@pytest.mark.parametrize("part", _PARTS)
@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"DATABASE_URL": "nonsense"}, ("DATABASE_URL", "postgresql://user:password@host")),
        ({"DATABASE_URL": "mysql://me:hidden@host/luster"}, ("DATABASE_URL", "mysql://", "Postgres")),
        ({"DATABASE_URL": "postgresql://me:hidden@host:many/luster"}, ("DATABASE_URL", "port")),
        ({"LUSTER_GRPC_PORT": "99999"}, ("LUSTER_GRPC_PORT", "65535")),
        ({"PORT": "http"}, ("PORT", "integer")),
        ({"LUSTER_SANDBX_SIZE": "3"}, ("LUSTER_SANDBX_SIZE", 'Did you mean "LUSTER_SANDBOX_SIZE"?')),
        ({"LUSTER_S3_BUCKET": "photos"}, ("LUSTER_S3_BUCKET", 'Did you mean "S3_BUCKET"?')),
        ({"LUSTER_PRICES": "cheap"}, ("prices",)),
        ({"LUSTER_PRICES__PREMIUM": "much"}, ("LUSTER_PRICES__PREMIUM",)),
    ],
)
def test_a_wrong_setting_is_no_traceback_in_any_part(
    luster: Run, part: str, environment: dict[str, str], says: tuple[str, ...]
) -> None:
    said = luster(part, **environment)
    words = said.stdout + said.stderr
    assert said.returncode in (1, 2) and "Traceback" not in words
    assert all(each in words for each in says), words
    assert "hidden" not in words, "a password was shown"
    if part != "doctor":
        assert len(said.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "bound"),
    [
        (("up", "--port", "99999"), "65535"),
        (("up", "--grpc-port", "0"), "equal to 1"),
        (("serve", "--port", "70000"), "65535"),
    ],
)
def test_a_port_that_there_is_not_is_refused_by_its_option(luster: Run, arguments: tuple[str, ...], bound: str) -> None:
    said = luster(*arguments)
    assert said.returncode == 2 and "Traceback" not in said.stderr
    assert arguments[1] in said.stderr and bound in said.stderr


@pytest.mark.parametrize("part", ["migrate", "serve", "work", "doctor"])
def test_each_cause_that_keeps_from_the_database_has_a_mend_of_its_own(
    luster: Run, database_url: URL, part: str
) -> None:
    there = database_url.set(drivername="postgresql")
    for url, mend in (
        (there.set(host="127.0.0.1", port=1, query={}), "start the server"),
        (there.set(database="not_made"), "createdb"),
        (there.set(host="no.such.host.invalid", port=5432, query={}), "correct the host"),
    ):
        said = luster(part, DATABASE_URL=url.render_as_string(hide_password=False))
        words = said.stdout + said.stderr
        assert said.returncode == 1 and "Traceback" not in words
        assert mend in words, words


def test_tables_of_a_newer_version_are_left_alone(luster: Run, database_url: URL) -> None:
    url = database_url.render_as_string(hide_password=False)
    with psycopg.connect(psycopg_dsn(database_url), autocommit=True) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'from the future'")
    said = luster("migrate", DATABASE_URL=url)
    assert said.returncode == 1 and "newer version" in said.stderr and "Traceback" not in said.stderr


def test_the_doctor_says_what_is_set_and_does_nothing(luster: Run, database_url: URL) -> None:
    url = database_url.render_as_string(hide_password=False)
    said = luster("doctor", "--json", DATABASE_URL=url, LUSTER_WHATEVER_THIS_IS="1")
    findings = {each["name"]: each for each in json.loads(said.stdout)}
    assert "LUSTER_WHATEVER_THIS_IS" in findings["settings"]["said"]
    assert findings["settings"]["mend"] == "unset LUSTER_WHATEVER_THIS_IS"


def test_the_doctor_says_who_is_asked_what_photos_show(luster: Run, database_url: URL) -> None:
    url = database_url.render_as_string(hide_password=False)

    def found(**environment: str) -> dict[str, str]:
        said = luster("doctor", "--json", DATABASE_URL=url, **environment)
        return {each["name"]: each["said"] for each in json.loads(said.stdout)}

    assert 'Did you mean "google"?' in found(LUSTER_TAG_PROVIDER="gogle")["tags"]
    assert "tags no photos" in found(LUSTER_TAG_PROVIDER="bfl")["tags"]
    assert "is not configured" in found(LUSTER_TAG_PROVIDER="google")["tags"]
    asked = found(LUSTER_TAG_PROVIDER="auto", GOOGLE_API_KEY="k")["tags"]
    assert asked == "google/gemini-3.1-flash-lite is asked what each new photo shows"
    assert "tags" not in found()


def test_settings_of_the_gateway_are_known_here() -> None:
    own = set(Settings.model_fields)
    aliased = {name for name, about in GatewaySettings.model_fields.items() if isinstance(about.validation_alias, str)}
    assert set(OF_THE_GATEWAY) == set(GatewaySettings.model_fields) - own - aliased | {"port"}


def test_bare_names_of_the_gateway_are_known_here() -> None:
    bare = {name for about in GatewaySettings.model_fields.values() for name in _aliases(about) if name[:6] != "LUSTER"}
    # Those three are settings of the engine too.
    assert set(OF_THE_GATEWAY_BARE) == bare - {"PORT", "APP_URL", "OTEL_EXPORTER_OTLP_ENDPOINT"}


def _aliases(about: FieldInfo) -> set[str]:
    alias = about.validation_alias
    if isinstance(alias, AliasChoices):
        return {str(each) for each in alias.choices}
    return {alias} if isinstance(alias, str) else set()


def test_no_setting_counts_as_another_ones_slip() -> None:
    names = known_names(Settings.model_fields)
    assert unknown_names(names, Settings.model_fields) == {}
    assert unknown_names(("LUSTER_PRICES__PREMIUM", "LUSTERWARE", "PATH"), Settings.model_fields) == {}
    near = [
        pair for pair in itertools.combinations(sorted(names), 2) if difflib.SequenceMatcher(None, *pair).ratio() > 0.99
    ]
    assert not near


def test_a_reader_that_has_read_enough_is_no_fault(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "luster_engine", "--help"]
    ended = subprocess.run(f"{' '.join(command)} | head -1", shell=True, capture_output=True, text=True, cwd=tmp_path)
    assert "Traceback" not in ended.stderr and "BrokenPipe" not in ended.stderr


def test_a_data_folder_that_is_a_file_is_refused_by_every_command(luster: Run, tmp_path: Path) -> None:
    """`luster enhance` keeps little there, and went on without a word."""
    file = tmp_path / "notes.txt"
    file.write_text("not a folder")

    for command in (("enhance", "docs/pictures/house.jpg"), ("styles",)):
        said = luster(*command, "--data", str(file))
        assert said.returncode == 2 and "is a file" in said.stdout + said.stderr, said


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("10", 10), ("-3", -3), ("0.8", 0.8), (".5", 0.5), ("1e-1", 0.1), ("TRUE", True), ("blue", "blue"),
        ("1_0", "1_0"), ("1_0.5", "1_0.5"), ("nan", "nan"), ("inf", "inf"), ("١٠", "١٠"), ("", ""),
        ("1e999", "1e999"), ("-1e999", "-1e999"), ("9" * 400, "9" * 400),
    ],
)  # fmt: skip
def test_a_number_is_what_people_write_as_one(typed: str, value: object) -> None:
    """`-p strength=1_0` was taken for 10, and `1e999` for a number without an end."""
    read = read_value(typed)
    assert (type(read), read) == (type(value), value)
