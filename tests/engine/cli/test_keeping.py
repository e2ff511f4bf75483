"""The database of `luster up` is started again when it died and when it stands still, with everything in it."""

import asyncio
import contextlib
import tempfile
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg
import pytest
from luster_engine.cli.keeping import KeptDatabase
from luster_engine.cli.up import _Installation, _migrate
from luster_engine.database.session import psycopg_dsn
from luster_engine.settings import Settings
from pydantic import SecretStr


@dataclass
class Kept:
    """A database that is looked after, and what was said of it."""

    database: KeptDatabase
    url: str
    folder: Path
    said: list[str] = field(default_factory=list)

    def postmaster(self) -> psutil.Process:
        number = (self.folder / "postgres" / "data" / "postmaster.pid").read_text().split()[0]
        return psutil.Process(int(number))

    def rows(self) -> int:
        with psycopg.connect(psycopg_dsn(self.url), connect_timeout=2) as connection:
            found = connection.execute("SELECT count(*) FROM kept").fetchone()
        assert found is not None
        return int(found[0])


@pytest.fixture
async def kept() -> AsyncIterator[Kept]:
    with tempfile.TemporaryDirectory(prefix="luster-kept-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        said: list[str] = []
        database = KeptDatabase(Settings(data_dir=folder, database_url=None), folder, said.append)
        url = await asyncio.to_thread(database.start)
        made = Kept(database, url, folder, said)
        with psycopg.connect(psycopg_dsn(url)) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS n")
        keeping = asyncio.create_task(database.keep())
        yield made
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)
        await asyncio.to_thread(database.stop)


def everything(postmaster: psutil.Process) -> None:
    for process in (postmaster, *postmaster.children()):
        process.suspend()


def the_postmaster(postmaster: psutil.Process) -> None:
    postmaster.suspend()


def one_of_its_processes(postmaster: psutil.Process) -> None:
    postmaster.children()[-1].suspend()


def killed(postmaster: psutil.Process) -> None:
    for process in (postmaster, *postmaster.children()):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()


@pytest.mark.parametrize("what", [everything, the_postmaster, one_of_its_processes, killed])
async def test_database_that_hangs_or_died_comes_back_with_everything_in_it(
    kept: Kept, what: Callable[[psutil.Process], None]
) -> None:
    before = kept.postmaster()
    what(before)
    async with asyncio.timeout(90):
        while not kept.said:
            await asyncio.sleep(0.1)
        while True:
            with contextlib.suppress(psycopg.OperationalError, OSError, IndexError, psutil.NoSuchProcess):
                if kept.postmaster().pid != before.pid and await asyncio.to_thread(kept.rows) == 1:
                    break
            await asyncio.sleep(0.1)
    assert ("ended" if what is killed else "stood still") in kept.said[0]
    assert len(kept.said) == 1


async def test_database_that_is_well_is_left_alone(kept: Kept) -> None:
    before = kept.postmaster().pid
    held = [psycopg.connect(psycopg_dsn(kept.url)) for _ in range(20)]
    await asyncio.sleep(8)
    for each in held:
        each.close()
    assert (kept.postmaster().pid, kept.said) == (before, [])


async def test_a_stop_amid_the_change_of_an_operators_tables_waits_for_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`luster up` said that it had stopped, and went on changing them."""
    began, ends = threading.Event(), threading.Event()

    def changes(_: KeptDatabase) -> None:
        began.set()
        assert ends.wait(20)

    monkeypatch.setattr(KeptDatabase, "migrate", changes)
    settings = Settings(data_dir=tmp_path, database_url=SecretStr("postgresql://an-operators-own"))
    database = KeptDatabase(settings, tmp_path, print)
    await database.started()
    changing = asyncio.create_task(_migrate(settings, _Installation(tmp_path, "", "", tmp_path), database, None))
    assert await asyncio.to_thread(began.wait, 20)
    changing.cancel()
    await asyncio.sleep(0.05)
    assert not changing.done()
    ends.set()
    with pytest.raises(asyncio.CancelledError):
        await changing
