"""The page on backups is followed, command by command, with a database and a bucket of servers, and nothing is lost."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config
from luster_engine.database.programs import Programs

from tests.e2e.composed import postgres_over_tcp
from tests.e2e.everything_said import everything_said
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster
from tests.engine.storage.s3_server import REGION, S3Server, s3_server
from tests.stand_ins import aws_command

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "backup.md").read_text(encoding="utf-8").partition("\n## A fleet\n")[2]
PASSWORD = "p0stgres-pass"
PHOTOS, COPY = "luster-photos", "luster-photos-copy"

pytestmark = pytest.mark.slow


def _commands(block: int) -> list[str]:
    """The commands of a block of the page; one that goes on over lines ends where its quotes do."""
    text = re.findall(r"```\n(.*?)```", PAGE, re.DOTALL)[block]
    found: list[str] = []
    for line in text.splitlines():
        if found and found[-1].count('"') % 2:
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return found


class Fleet:
    """The servers that the page speaks of, with a Luster on them, and the shell of its operator."""

    def __init__(self, home: Path, s3: S3Server, postgres: int) -> None:
        self.home = home
        self._s3 = s3
        self._port = postgres
        self.luster = self._new_luster("first")

    def _new_luster(self, name: str) -> RunningLuster:
        running = RunningLuster(self.home / name)
        running.more = {
            **self._s3.environment,
            "S3_BUCKET": PHOTOS,
            "DATABASE_URL": f"postgresql://luster:{PASSWORD}@127.0.0.1:{self._port}/luster",
            "LUSTER_SIGN_IN_SECRET": "a secret that the operator keeps elsewhere",
        }
        return running

    def bucket(self, name: str) -> Any:
        return boto3.resource(
            "s3",
            endpoint_url=self._s3.endpoint,
            region_name=REGION,
            aws_access_key_id=self._s3.access_key_id,
            aws_secret_access_key=self._s3.secret_access_key,
            config=Config(s3={"addressing_style": "path"}),
        ).Bucket(name)

    def run(self, command: str) -> None:
        """A command as it stands on the page, with this machine's address for the page's."""
        here = Path(sys.executable).parent
        environment = {
            **self.luster.environment,
            "PATH": ":".join(map(str, (aws_command.install(), Programs(self.home).bin, here, os.environ["PATH"]))),
            "PGPASSWORD": PASSWORD,
            "AWS_ENDPOINT_URL": self._s3.endpoint,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ACCESS_KEY_ID": self._s3.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self._s3.secret_access_key,
            "AWS_CONFIG_FILE": str(self.home / "none"),
        }
        here = command.replace("postgresql://luster@db/luster", f"postgresql://luster@127.0.0.1:{self._port}/luster")
        done = subprocess.run(
            ["bash", "-euc", here], env=environment, cwd=self.home, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (here, done.stdout, done.stderr)

    def start(self) -> None:
        line = self.luster.start()
        assert line.startswith("Luster is ready"), line

    def begin_anew(self, postgres: int) -> None:
        """Another machine, another and empty database, and the bucket emptied."""
        self.luster.kill_everything()
        self.bucket(PHOTOS).objects.all().delete()
        self._port = postgres
        self.luster = self._new_luster("second")

    def signed_in(self) -> Client:
        return Client(self.luster.url, self.luster.token("ann@example.com"))


@pytest.fixture
def fleet() -> Iterator[tuple[Fleet, int]]:
    """The fleet, and the port of the empty server to which it is restored."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="luster-page-", ignore_cleanup_errors=True))
        Path(folder).chmod(0o755)
        s3 = stack.enter_context(s3_server(bucket=""))
        first, second = (stack.enter_context(postgres_over_tcp(PASSWORD)) for _ in range(2))
        found = Fleet(Path(folder), s3, first)
        for name in (PHOTOS, COPY):
            found.bucket(name).create()
        try:
            yield found, second
        finally:
            if found.luster.process is not None:
                found.luster.kill_everything()


@pytest.mark.timeout(400)
def test_the_page_on_servers_is_followed_literally_and_nothing_is_lost(fleet: tuple[Fleet, int]) -> None:
    running, empty = fleet
    copy, dump, copy_again = _commands(0)
    running.run("luster migrate")
    running.start()
    client = running.signed_in()
    stays, goes = (client.upload(house(600, 400, seed), f"{seed}.jpg")["id"] for seed in (1, 2))
    job = client.post("/jobs", {"asset_id": stays, "style": "default"})["job"]["id"]
    assert client.finished(job)["status"] == "succeeded"

    running.run(copy)
    comes = client.upload(house(600, 400, 3), "3.jpg")["id"]  # after the first copy and before the dump
    job = client.post("/jobs", {"asset_id": comes, "style": "default"})["job"]["id"]
    assert client.finished(job)["status"] == "succeeded"
    before = everything_said(client)
    running.run(dump)
    assert client.http.delete(f"/assets/{goes}").status_code < 300  # the dump names it, the second copy lacks it
    prefix = f"{client.get('/me')['account']['id']}/"
    for each in running.bucket(PHOTOS).objects.filter(Prefix=prefix):
        if goes in each.key:
            each.delete()
    running.run(copy_again)

    running.begin_anew(empty)
    for command in _commands(1):
        running.run(command)
    running.start()
    client = running.signed_in()
    after = everything_said(client)
    # Whose keys and sessions ended is on the page, and asked for apart.
    for path, answer in before.items():
        assert after[path] == answer, path
    running.run("luster ledger verify")
    running.luster.interrupt()
