"""A backup leaves its database's server, whatever came between, and says in a sentence what the server refused."""

import asyncio
from pathlib import Path

import pytest
from luster_engine.backup.making import Backups
from luster_engine.backup.manifest import Kept
from luster_engine.backup.moment import Moment
from luster_engine.backup.repository import open_repository
from luster_engine.backup.shelf import FolderShelf
from luster_engine.cli.backup import _server
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from psycopg import OperationalError


class Full:
    """In place of a server all of whose connections are taken."""

    def __init__(self, _: Path) -> None:
        self.stopped = 0
        servers.append(self)

    def serve(self) -> None:
        """It runs already."""

    def state(self) -> tuple[str, str]:
        raise OperationalError("sorry, too many clients already")

    def stop(self) -> None:
        self.stopped += 1


servers: list[Full] = []


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr("luster_engine.database.embedded.EmbeddedPostgres", Full)
    servers.clear()
    return Settings(data_dir=tmp_path)


async def test_a_server_that_lets_nobody_in_is_told_of_in_a_sentence(settings: Settings) -> None:
    with pytest.raises(LusterError) as refused:
        async with _server(settings) as server:
            await server.opened()
    assert refused.value.reason is Reason.DATABASE_UNAVAILABLE
    assert servers[0].stopped == 1


async def test_a_stop_in_the_first_moment_leaves_no_server(settings: Settings) -> None:
    async def used() -> None:
        async with _server(settings):
            raise AssertionError("the stop came before")

    using = asyncio.create_task(used())
    while not servers:
        await asyncio.sleep(0)
    using.cancel()
    with pytest.raises(asyncio.CancelledError):
        await using
    assert servers[0].stopped == 1


async def test_a_list_is_written_although_the_server_could_not_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Staying:
        """In place of a server that pg_ctl cannot stop."""

        programs = tmp_path

        async def opened(self) -> str:
            return ""

        async def stop(self) -> None:
            raise OSError("it stays")

    async def once(*_: object) -> tuple[Moment, Kept, set[str]]:
        return Moment("1", frozenset(), frozenset(), {}, ()), await repository.store(dump, "database", {}), set()

    (tmp_path / "data" / "storage" / "objects").mkdir(parents=True)
    dump = tmp_path / "dump"
    dump.write_bytes(b"tables")
    repository = await open_repository(FolderShelf(tmp_path / "place", make=True), None, make=True)
    backups = Backups(tmp_path / "data", Staying(), repository)
    monkeypatch.setattr(backups, "_once", once)
    with pytest.raises(OSError, match="it stays"):
        await backups.make()
    assert len(await repository.backups()) == 1
