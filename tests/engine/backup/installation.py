"""A small installation of one machine: a data folder with its own database, people, photos and results."""

import asyncio
import hashlib
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from luster_engine.data_folder import Contents
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.secrets import own_secret
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from tests.world import WINDOW, World

T = TypeVar("T")


@dataclass
class Installation:
    """One data folder; between calls nothing of it runs."""

    data: Path
    account: UUID | None = None
    photos: dict[str, bytes] = field(default_factory=dict)

    def fill(self, photos: int, size: int = 3000) -> None:
        """Put photos with bytes of their own and jobs in."""
        asyncio.run(self._fill(photos, size))

    def facts(self) -> dict[str, object]:
        """Everything that must be there again: rows by table, balances, and the bytes of every object."""
        objects = self.data / "storage" / "objects"
        pictures = {
            path.relative_to(objects).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in objects.rglob("*")
            if path.is_file()
        }
        secret = (self.data / "secrets" / "url_secret").read_text()
        return {"pictures": pictures, "secret": secret, **asyncio.run(self._rows())}

    def run(self, work: Callable[[AsyncSession], Awaitable[T]]) -> T:
        """Do something in a transaction of its database."""
        return asyncio.run(self._run(work))

    async def _run(self, work: Callable[[AsyncSession], Awaitable[T]]) -> T:
        with EmbeddedPostgres(self.data) as url:
            database = Database(url, bound=(WINDOW,))
            async with database.transaction() as session:
                found = await work(session)
            await database.close()
        return found

    async def _fill(self, photos: int, size: int) -> None:
        own_secret(self.data, "url_secret")
        Contents(self.data).note("storage", "files")
        with EmbeddedPostgres(self.data) as url:
            migrate(url)
            database, store = Database(url, bound=(WINDOW,)), new_store(self.data)
            await store.check()
            world = World(database)
            self.account = self.account or await world.account(1_000_000)
            shoot = await world.shoot(self.account)
            for number in range(photos):
                content = os.urandom(size)
                photo = await world.photo(self.account, shoot, content=content)
                key = await world.source_key(photo)
                given = self.data / "given"
                given.write_bytes(content)
                await store.put_file(key, given, "image/jpeg")
                given.unlink()
                self.photos[key] = content
                if number < 3:
                    await world.job(self.account, photo)
            await database.close()
            await store.close()

    async def _rows(self) -> dict[str, object]:
        with EmbeddedPostgres(self.data) as url:
            database = Database(url, bound=(WINDOW,))
            async with database.transaction() as session:
                tables = ("accounts", "assets", "jobs", "job_events", "credit_entries", "credit_balances")
                found: dict[str, object] = {
                    table: sorted(str(row) for row in await session.execute(text(f"SELECT * FROM {table}")))
                    for table in tables
                }
            await database.close()
        return found


def new_store(data: Path) -> FilesystemStorage:
    """The files of a data folder."""
    return FilesystemStorage(
        data / "storage", secret="s3cret-of-a-test", public_url="http://127.0.0.1:1", max_bytes=10_000_000
    )
