"""The gateway's settings: by file, refused where they are wrong, and never a default of development in production."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from luster_engine.settings import Settings
from luster_engine.settings_names import known_names, names_of
from luster_gateway import settings_sources
from luster_gateway.settings import GatewaySettings

FLEET = {
    "APP_URL": "https://luster.example.org",
    "LUSTER_SERVICE_TOKEN": "9f2c41d7a83b05e6c1f4",
    "LUSTER_RATE_STORAGE": "async+redis://127.0.0.1:1/0",
}


def gateway(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The gateway as a process; one that would start finds its port taken."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LUSTER_")}
    return subprocess.run(
        [sys.executable, "-m", "luster_gateway", *arguments],
        env={**kept, "LUSTER_HOST": "192.0.2.1", **environment},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"LUSTER_RATE_STORAGE": "async+memory://"}, "LUSTER_RATE_STORAGE"),
        ({"LUSTER_SERVICE_TOKEN": ""}, "LUSTER_SERVICE_TOKEN is not set"),
        ({"LUSTER_SERVICE_TOKEN": "secret"}, "LUSTER_SERVICE_TOKEN can be guessed"),
        ({"LUSTER_SERVICE_TOKEN": "change-me-change-me"}, "LUSTER_SERVICE_TOKEN can be guessed"),
        ({"LUSTER_ONE_MACHINE": "true", "LUSTER_PRODUCTION": "true"}, "LUSTER_ONE_MACHINE"),
        ({"LUSTER_WHATEVER_THIS_IS": "1"}, "There is no setting LUSTER_WHATEVER_THIS_IS"),
        ({"LUSTER_RATE_JOSB": "1/minute"}, 'Did you mean "LUSTER_RATE_JOBS"?'),
        ({"PORT": "http"}, "The setting PORT is wrong"),
        ({"LUSTER_SERVICE_TOKEN": "", "LUSTER_SERVICE_TOKEN_FILE": "/no/such/file"}, "cannot be read"),
    ],
)  # fmt: skip
def test_a_gateway_with_wrong_settings_does_not_start(change: dict[str, str], says: str) -> None:
    done = gateway(**{**FLEET, **change})
    assert done.returncode == 2 and says in done.stderr, done
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_gateway_that_is_set_up_right_gets_as_far_as_its_port(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("9f2c41d7a83b05e6c1f4\n")
    file = tmp_path / "luster.toml"
    file.write_text('LUSTER_RATE_STORAGE = "async+memory://"\nLUSTER_REPLICAS = 1\nLUSTER_WORKERS = 2\n')
    by_file = {"LUSTER_SERVICE_TOKEN_FILE": str(secret), "LUSTER_SETTINGS_FILE": str(file)}
    for environment in (FLEET, {"APP_URL": FLEET["APP_URL"], **by_file}):
        done = gateway(**environment)
        assert done.returncode == 1 and "cannot listen" in done.stderr, done


def test_settings_of_the_engine_are_known_here() -> None:
    engines = {each for name, about in Settings.model_fields.items() for each in names_of(name, about)}
    engines |= known_names(Settings.model_fields)
    assert {name for name in engines if name.startswith("LUSTER_")} <= settings_sources.known_names(GatewaySettings)
    assert settings_sources.unknown_names(dict.fromkeys(engines, "1"), GatewaySettings) == {}
