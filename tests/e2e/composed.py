"""Reads docker-compose.yml and the Dockerfile, and runs what they say as processes of this machine."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import yaml
from luster_engine.database.embedded import EmbeddedPostgres
from psycopg import sql

from tests.ports import free_port

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


def compose() -> dict[str, Any]:
    """The compose file, as YAML has it."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    return found


def dockerfile() -> dict[str, list[tuple[str, str]]]:
    """The Dockerfile's stages with all that each inherits: instructions and their arguments, in order."""
    stages: dict[str, list[tuple[str, str]]] = {}
    current: list[tuple[str, str]] = []
    text = re.sub(r"\\\n\s*", " ", (ROOT / "Dockerfile").read_text())
    for line in text.splitlines():
        word, _, rest = line.strip().partition(" ")
        if not word or word.startswith("#"):
            continue
        if word == "FROM":
            base, _, name = rest.partition(" AS ")
            current = stages[name] = [*stages.get(base, [("FROM", base)])]
        else:
            current.append((word, rest))
    return stages


def substituted(text: str, variables: Mapping[str, str]) -> str:
    """A value with `${NAME}`, `${NAME:-default}` and `${NAME:?message}` filled in, as compose does it."""

    def fill(match: re.Match[str]) -> str:
        name, kind, other = match.group(1), match.group(2), match.group(3) or ""
        value = variables.get(name, "")
        if not value and kind == ":?":
            raise AssertionError(f"{name} is needed: {other}")
        return value or other

    return re.sub(r"\$\{(\w+)(?:(:[-?])([^}]*))?\}", fill, text)


class Composed:
    """The parts of the compose file as processes, with its names for hosts turned into this machine's."""

    def __init__(self, data: Path, variables: Mapping[str, str], hosts: Mapping[str, str]) -> None:
        self.data = data
        self.variables = variables
        self.hosts = hosts
        self.services: dict[str, Any] = compose()["services"]
        self.web = self.grpc = ""
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def environment(self, service: str, number: int = 1, **more: str) -> dict[str, str]:
        """What a container of the service would find in its environment, seen from this machine."""
        told = {
            name: substituted(str(value), self.variables) if value is not None else self.variables[name]
            for name, value in self.services[service]["environment"].items()
            # As compose has it: a name without a value is passed on where it is set, and left out where it is not.
            if value is not None or name in self.variables
        }
        for inside, here in self.hosts.items():
            told = {name: value.replace(inside, here) for name, value in told.items()}
        if "LUSTER_ALIVE_FILE" in told:
            told["LUSTER_ALIVE_FILE"] = str(self.data / f"{service}-{number}.alive")
        kept = {
            name: os.environ[name]
            for name in ("LANG", "COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")
            if name in os.environ
        }
        place = {
            "PATH": f"{BIN}:{os.environ['PATH']}",
            "LUSTER_DATA": str(self.data / "luster"),
            "HOME": str(self.data),
        }
        return kept | place | told | more

    def run(self, service: str) -> None:
        """A service that does one thing and ends."""
        done = subprocess.run(
            self.services[service]["command"],
            env=self.environment(service),
            cwd=self.data,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, (service, done.stdout, done.stderr)

    def start(self, service: str, number: int = 1, **more: str) -> None:
        """A service that stays."""
        # A container begins with a folder of its own; a file of the one before would say that this one is alive.
        (self.data / f"{service}-{number}.alive").unlink(missing_ok=True)
        with (self.data / f"{service}-{number}.log").open("wb") as log:
            self.processes[f"{service}-{number}"] = subprocess.Popen(
                self.services[service]["command"],
                env=self.environment(service, number, **more),
                cwd=self.data,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def healthy(self, service: str, number: int = 1, seconds: float = 90, **more: str) -> None:
        """Wait until the service's own health check passes."""
        test = self.services[service]["healthcheck"]["test"]
        assert test[0] == "CMD"
        until = time.monotonic() + seconds
        while True:
            done = subprocess.run(
                test[1:], env=self.environment(service, number, **more), capture_output=True, text=True, check=False
            )
            if done.returncode == 0:
                return
            log = (self.data / f"{service}-{number}.log").read_text()
            assert self.processes[f"{service}-{number}"].poll() is None, log
            assert time.monotonic() < until, (done.stderr, log)
            time.sleep(0.3)

    def stop(self, name: str, seconds: float = 40) -> int:
        """SIGTERM, as `docker compose stop` sends it, and the exit status."""
        process = self.processes[name]
        process.terminate()
        return process.wait(seconds)

    def end(self) -> None:
        """Whatever still runs, ended."""
        for process in self.processes.values():
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


@contextmanager
def postgres_over_tcp(password: str) -> Iterator[int]:
    """A Postgres that listens on a TCP port of this machine, as the compose file's does; the port is given."""
    with tempfile.TemporaryDirectory(prefix="luster-tcp-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        embedded = EmbeddedPostgres(Path(folder))
        embedded.start()
        embedded.stop()
        # The programs and the user that the embedded server found fit for this machine.
        programs = embedded.programs.bin
        as_user: dict[str, Any] = {}
        if os.geteuid() == 0:
            as_user = {"user": "luster-postgres", "group": "luster-postgres", "extra_groups": []}
        port = free_port()
        sockets = Path(folder) / "tcp"
        sockets.mkdir()
        if as_user:
            shutil.chown(sockets, "luster-postgres", "luster-postgres")
        process = subprocess.Popen(
            [programs / "postgres", "-D", embedded.data, "-p", str(port), "-c", "listen_addresses=127.0.0.1",
             "-c", f"unix_socket_directories={sockets}", "-c", "fsync=off"],
            env={"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC"},
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **as_user,
        )  # fmt: skip
        try:
            _set_password(embedded, port, password)
            yield port
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(30)


def _set_password(embedded: EmbeddedPostgres, port: int, password: str) -> None:
    url = embedded.url
    until = time.monotonic() + 30
    while True:
        try:
            with psycopg.connect(
                host="127.0.0.1", port=port, user=url.username, password=url.password, dbname="luster", autocommit=True
            ) as connection:
                connection.execute(sql.SQL("ALTER ROLE luster PASSWORD {}").format(password))
            return
        except psycopg.OperationalError:
            assert time.monotonic() < until
            time.sleep(0.1)
