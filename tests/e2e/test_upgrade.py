"""A new version meets the old one: the worker of the commit before the newest migration, and today's, on one database.

The other code is this repository's own history, run by today's packages: the newest commit whose tables differ.
"""

import os
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from luster_engine.database import states
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database, psycopg_dsn
from luster_engine.settings import Settings
from luster_engine.storage.opening import open_storage
from sqlalchemy import URL, make_url

from tests.e2e.composed import ROOT
from tests.e2e.photo import house
from tests.world import WINDOW, World

_IMPORTED = ("proto/gen", "proto/client", "engine", "plugins/sdk", "plugins/classic", "plugins/styles",
             "plugins/openai", "plugins/providers", "gateway")  # fmt: skip
_SECONDS = 120.0
_ALIVE = "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '1 second'"
_QUEUE_A_JOB = """
import asyncio, sys
from pathlib import Path
from luster_engine.database import revision
from luster_engine.database.session import Database
from sqlalchemy import make_url
from tests.world import WINDOW, World

async def main() -> None:
    assert revision.__file__.startswith(sys.argv[3]), "today's code"
    database = Database(make_url(sys.argv[1]), bound=(WINDOW,))
    world = World(database)
    account = await world.account(100)
    photo = await world.photo(account, content=Path(sys.argv[2]).read_bytes())
    print(await world.source_key(photo), await world.job(account, photo))
    await database.close()

asyncio.run(main())
"""


def git(*words: str) -> bytes:
    return subprocess.run(["git", "-C", ROOT, *words], check=True, capture_output=True).stdout


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newest commit of which the newest migration differs from today's."""
    (newest,) = (states.MIGRATIONS / "versions").glob(f"{states.head()}_*.py")
    came = git("log", "--diff-filter=A", "--format=%H", "--", str(newest)).decode().split()
    before = f"{came[-1]}~1" if came else "HEAD"  # a migration that is not committed yet
    if subprocess.run(["git", "-C", ROOT, "cat-file", "-e", before], capture_output=True, check=False).returncode:
        pytest.skip("the history is not here; fetch it with git fetch --unshallow")
    folder = tmp_path_factory.mktemp("old")
    archive = folder / "old.tar"
    archive.write_bytes(git("archive", before, "engine", "proto", "plugins", "gateway", "tests"))
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    versions = folder / "engine" / "luster_engine" / "database" / "migrations" / "versions"
    assert sorted(versions.glob("[0-9]*.py"))[-1].name[:4] < states.head()
    return folder


@pytest.fixture
def empty_url(postgres_url: str) -> Iterator[URL]:
    """A database without tables."""
    name = f"upgrade_{uuid4().hex}"
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield make_url(postgres_url).set(database=name)
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def environment(url: URL, data: Path, code: Path | None) -> dict[str, str]:
    told = {
        **os.environ,
        "DATABASE_URL": url.render_as_string(hide_password=False),
        "LUSTER_DATA": str(data),
        "LUSTER_SERVICE_TOKEN": "a service token of the tests",
        "LUSTER_SANDBOX_SIZE": "1",
    }
    if code is not None:
        told["PYTHONPATH"] = ":".join(str(code / each) for each in (*_IMPORTED, "."))
    return told


def luster(word: str, url: URL, data: Path, code: Path) -> None:
    """A command of the old code."""
    words = [sys.executable, "-m", "luster_engine", word]
    done = subprocess.run(
        words, env=environment(url, data, code), cwd=code, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (done.stdout, done.stderr)


@contextmanager
def worker(url: URL, data: Path, code: Path | None) -> Iterator[Path]:
    """A worker of some code, from its first heartbeat on; its log."""
    log = data / f"worker-{uuid4().hex}.log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "luster_engine", "work"], env=environment(url, data, code), cwd=code or ROOT,
            stdout=file, stderr=file, start_new_session=True,
        )  # fmt: skip
    try:
        until = time.monotonic() + _SECONDS
        while not asked(url, _ALIVE):
            assert process.poll() is None and time.monotonic() < until, log.read_text()
            time.sleep(0.1)
        yield log
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def asked(url: URL, question: str) -> object:
    with psycopg.connect(psycopg_dsn(url), autocommit=True) as connection:
        row = connection.execute(question).fetchone()
    return row[0] if row else None


def succeeds(url: URL, job: str, log: Path) -> None:
    until = time.monotonic() + _SECONDS
    while (state := asked(url, f"SELECT state FROM jobs WHERE id = '{job}'")) in ("queued", "processing"):
        assert time.monotonic() < until, (state, log.read_text())
        time.sleep(0.1)
    assert state == "succeeded", (state, log.read_text())
    assert asked(url, f"SELECT count(*) FROM job_outputs WHERE job_id = '{job}'") == 1


def queued_by(code: Path, url: URL, data: Path, photo: Path) -> list[str]:
    """The key of a photo and the id of its job, which the old code planned and queued."""
    words = [sys.executable, "-c", _QUEUE_A_JOB, url.render_as_string(hide_password=False), str(photo), str(code)]
    done = subprocess.run(
        words, env=environment(url, data, code), cwd=code, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


async def store(data: Path, key: str, photo: Path) -> None:
    storage = open_storage(Settings(data_dir=data, one_machine=False))
    await storage.put_file(key, photo, "image/jpeg")
    await storage.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "house.jpg"
    path.write_bytes(house(480, 320))
    return path


async def test_the_versions_before_and_of_today_do_each_others_jobs(
    old: Path, empty_url: URL, tmp_path: Path, photo: Path
) -> None:
    """A worker of before that runs goes on when the tables are brought up to date, and does what today's engine
    planned; what code of before then plans on today's tables, today's worker does. That a part of before starts on
    today's tables is not shown here: `test_migrations.py` says when it may, and code of before 0032 does not."""
    luster("migrate", empty_url, tmp_path, old)
    with worker(empty_url, tmp_path, old) as log:
        assert migrate(empty_url)
        database = Database(empty_url, bound=(WINDOW,))
        world = World(database)
        account = await world.account(100)
        asset = await world.photo(account, content=photo.read_bytes())
        await store(tmp_path, await world.source_key(asset), photo)
        job = await world.job(account, asset)
        await database.close()
        succeeds(empty_url, str(job), log)
    key, queued = queued_by(old, empty_url, tmp_path, photo)
    await store(tmp_path, key, photo)
    with worker(empty_url, tmp_path, None) as log:
        succeeds(empty_url, queued, log)
