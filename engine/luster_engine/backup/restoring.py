"""Puts a data folder back from a backup: built beside, compared with what the backup says of itself, then named.

Nothing has its place before everything was checked. `contents.json` comes first then, so that a folder whose last
renames were cut off is refused by every command instead of being filled anew.
"""

import asyncio
import json
import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import fasteners  # type: ignore[import-untyped]  # the package ships no types

from luster_engine.backup import moment
from luster_engine.backup.afresh import Ended, begin_afresh
from luster_engine.backup.manifest import Kept, Manifest
from luster_engine.backup.repository import Repository, newer, together
from luster_engine.data_folder import RESTORING, Contents
from luster_engine.database.dump import restore as read_back
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database
from luster_engine.database.states import knows
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.disk import Disk, Landed

_HARMLESS: Final = frozenset({"lost+found", RESTORING})
"""What a fresh file system has, and what a restore that was killed left."""
_ORDER: Final = ("database/contents.json", "files/secrets", "files/outbox", "files/storage", "database/postgres")
_DATABASE_GROWS: Final = 12
"""How much larger a database is than its dump, with its log and a margin: it is packed there."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back."""

    name: str
    manifest: Manifest
    ended: Ended


class Restoring:
    """Fills one empty data folder."""

    def __init__(self, data: Path, repository: Repository, *, keep_api_keys: bool = False) -> None:
        self._data = data
        self._keep_api_keys = keep_api_keys
        self._work = data / RESTORING
        self._repository = repository

    async def restore(self, name: str, connect: Callable[[str], Database]) -> Restored:
        """Put a backup back; whatever goes wrong leaves the folder as it was."""
        self._check_empty()
        manifest = await self._repository.read(name)
        if not knows(manifest.revision):
            raise newer(name, manifest.version)
        self._check_room(manifest)
        self._work.mkdir(exist_ok=True)
        lock = fasteners.InterProcessLock(self._data / RESTORING / "lock")
        if not lock.acquire(blocking=False):
            raise LusterError(Reason.ALREADY_EXISTS, f"A restore into {self._data} is under way.")
        try:
            # Once more: another restore may have ended, or Luster been started, while the list was read.
            self._check_empty()
            self._clear()
            await self._files(manifest)
            ended = await self._database(manifest, connect)
            await asyncio.to_thread(self._name)
        finally:
            lock.release()
            shutil.rmtree(self._work, ignore_errors=True)
        return Restored(name, manifest, ended)

    def _check_empty(self) -> None:
        there = sorted(each.name for each in self._data.iterdir() if each.name not in _HARMLESS)
        if there:
            raise LusterError(
                Reason.STATE_CONFLICT,
                f"{self._data} is not empty ({', '.join(there[:3])}{' …' if len(there) > 3 else ''}); nothing is ever "
                "restored over it. Give an empty folder with --data, or move this one away.",
            )

    def _check_room(self, manifest: Manifest) -> None:
        needed = sum(each.size for each in (*manifest.pictures, *manifest.private))
        needed += manifest.database.size * _DATABASE_GROWS + 100_000_000
        free = shutil.disk_usage(self._data).free
        if free < needed:
            raise LusterError(
                Reason.STORAGE_FULL,
                f"The backup needs {needed / 1e9:.1f} GB, and {self._data} has {free / 1e9:.1f}. Nothing was changed.",
            )

    def _clear(self) -> None:
        if (self._work / "database" / "postgres").is_dir():
            # A restore that was killed left its server running.
            EmbeddedPostgres(self._work / "database").kill()
        for each in self._work.iterdir():
            if each.name != "lock":
                shutil.rmtree(each) if each.is_dir() else each.unlink()

    async def _files(self, manifest: Manifest) -> None:
        files = self._work / "files"
        files.mkdir()
        disk = Disk(files / "storage")
        disk.prepare()
        await self._fetch(manifest.database, self._work / "dump")
        for kept in manifest.private:
            await self._fetch(kept, files / kept.path)
        waiting = iter(manifest.pictures)

        async def some() -> None:
            for kept in waiting:
                fresh = disk.incoming / secrets.token_hex(16)
                await self._fetch(kept, fresh)
                landed = Landed(fresh, kept.size, kept.sha256[:32])
                await asyncio.to_thread(disk.adopt, landed, kept.path, kept.content_type)

        await together(some)

    async def _fetch(self, kept: Kept, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            await self._repository.fetch(kept, file.write)
            file.flush()
            os.fsync(file.fileno())
        if kept.changed:
            os.utime(path, ns=(kept.changed, kept.changed))

    async def _database(self, manifest: Manifest, connect: Callable[[str], Database]) -> Ended:
        home = self._work / "database"
        home.mkdir(mode=0o755)
        server = EmbeddedPostgres(home)
        url = (await asyncio.to_thread(server.start)).render_as_string(hide_password=False)
        try:
            await asyncio.to_thread(read_back, server.programs.bin, server.conninfo(), self._work / "dump")
            await asyncio.to_thread(migrate, url)
            await _compare(server.conninfo(), manifest)
            database = connect(url)
            try:
                async with database.transaction() as session:
                    return await begin_afresh(session, keep_api_keys=self._keep_api_keys)
            finally:
                await database.close()
        finally:
            await asyncio.to_thread(server.stop)

    def _name(self) -> None:
        taken = [name for each in _ORDER if (self._data / (name := Path(each).name)).exists()]
        if taken:
            raise LusterError(
                Reason.STATE_CONFLICT,
                f"Something else began in {self._data} meanwhile ({', '.join(taken)}), so nothing was put there.",
            )
        Contents(self._work / "database").note("storage", "files")
        for name in _ORDER:
            path = self._work / name
            if path.exists():
                path.rename(self._data / path.name)
        descriptor = os.open(self._data, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


async def _compare(conninfo: str, manifest: Manifest) -> None:
    """Refuse tables that are not those of which the backup was made."""
    async with moment.hold(conninfo) as held:
        seen = await held.read()
    off = [each for each in seen.discrepancies if each not in manifest.discrepancies]
    if off:
        raise _refused(f"the ledger does not add up: {off[0]}")
    differ = {name: (count, seen.counts.get(name)) for name, count in manifest.counts.items() if name in seen.counts}
    differ = {name: counts for name, counts in differ.items() if counts[0] != counts[1]}
    if differ:
        raise _refused(f"rows are not as many as they were: {json.dumps(differ)}")
    lacking = seen.named - {each.path for each in manifest.pictures} - set(manifest.missing)
    if lacking:
        raise _refused(f"{len(lacking)} pictures that the tables name are not in it, such as {min(lacking)}")


def _refused(why: str) -> LusterError:
    return LusterError(
        Reason.STATE_CONFLICT, f"The backup is not what it says: {why}. Nothing was kept; use an older backup."
    )
