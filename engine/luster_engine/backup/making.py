"""Makes a backup while Luster runs: the files, then one moment of the tables, then the files that this moment names.

A file is written before a row names it and removed after no row does. So what the moment names lay there when it was
copied before, or lies there still. Only what came and went within the run can be lost; then tables and files are copied
once more, a few times, and what still went is named in the backup as missing.
"""

import asyncio
import logging
import os
from collections.abc import Coroutine, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from luster_engine import __version__
from luster_engine.backup import moment
from luster_engine.backup.manifest import FORMAT, Kept, Manifest
from luster_engine.backup.moment import Moment
from luster_engine.backup.repository import Repository, together
from luster_engine.database.dump import dump
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.disk import Disk

log = logging.getLogger("luster.backup")

T = TypeVar("T")
S = TypeVar("S")

_TRIES: Final = 3
"""How often tables and files are copied; where pictures are removed all the time, a further try would find others."""
PRIVATE: Final = ("secrets", "outbox")
"""Folders of a data folder that a backup holds besides database and pictures."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made."""

    name: str
    manifest: Manifest
    new_files: int
    new_bytes: int


class DatabaseServer(Protocol):
    """The server of a data folder's database. It may still start while files are copied."""

    @property
    def programs(self) -> Path:
        """Where pg_dump lies; known once it answers."""
        ...

    async def opened(self) -> str:
        """Where it is found, once it answers; refuses tables that are not those of this version."""
        ...

    async def stop(self) -> None:
        """Leave it. It may be told more than once."""
        ...


@dataclass
class _Run:
    stored: dict[str, int]
    known: Mapping[str, Kept]
    new_files: int = 0
    new_bytes: int = 0
    pictures: dict[str, Kept] = field(default_factory=dict)


class Backups:
    """Makes backups of one data folder into one place."""

    def __init__(self, data: Path, server: DatabaseServer, repository: Repository) -> None:
        self._data = data
        self._disk = Disk(data / "storage")
        self._server = server
        self._repository = repository

    async def make(self) -> Made:
        """Make one; a run that is stopped leaves contents that the next one uses, and no backup."""
        (run, before, private), found = await _both(self._first_round(), self._server.opened())
        for tries_left in reversed(range(_TRIES)):
            seen, database, missing = await self._once(run, before, found)
            # If a row still names it, it was lost before; otherwise its row was removed during the copy.
            went = missing - await moment.named_now(found) if missing else missing
            if went:
                log.warning("%d pictures were removed while they were being copied", len(went))
            if not went or not tries_left:
                break
            before = await self._copied(run, await asyncio.to_thread(self._keys))
        manifest = Manifest(
            format=FORMAT,
            version=__version__,
            revision=seen.revision,
            made_at=datetime.now(UTC),
            database=database,
            pictures=tuple(run.pictures[key] for key in sorted(run.pictures)),
            private=tuple(each for each in private if each is not None),
            counts=seen.counts,
            discrepancies=seen.discrepancies,
            missing=tuple(sorted(missing)),
        )
        # The database has been asked for all; its server ends while the list is written.
        stopping = asyncio.create_task(self._server.stop(), name="stop amid the writing")
        try:
            name = await self._written(manifest)
        finally:
            await stopping
        return Made(name, manifest, run.new_files, run.new_bytes)

    async def _first_round(self) -> tuple[_Run, dict[str, Kept], list[Kept | None]]:
        """What needs no database: all files that are there, but for those that came or go while it starts."""
        run = _Run(await self._repository.stored(), await self._last())
        private = [
            await self._stored(run, path, path.relative_to(self._data).as_posix())
            for folder in PRIVATE
            for path in sorted((self._data / folder).glob("[!.]*"))
        ]
        return run, await self._copied(run, await asyncio.to_thread(self._keys)), private

    async def _written(self, manifest: Manifest) -> str:
        await self._check_whole(manifest)
        return await self._repository.write(manifest)

    async def _check_whole(self, manifest: Manifest) -> None:
        stored = await self._repository.stored()
        lost = [each.path for each in manifest.files if not self._repository.has(each, stored)]
        if lost:
            raise LusterError(
                Reason.STATE_CONFLICT,
                f"{len(lost)} files went from {self._repository.shelf.where} while the backup was made, such as "
                f"{lost[0]}: old backups were being removed. Make it once more.",
            )

    async def _last(self) -> dict[str, Kept]:
        """Pictures of the newest backup that can be read; what has not changed since is not read again."""
        for name in reversed(await self._repository.backups()):
            try:
                return {each.path: each for each in (await self._repository.read(name)).pictures}
            except LusterError as error:
                log.warning("%s", error.message)
        return {}

    async def _once(self, run: _Run, before: dict[str, Kept], found: str) -> tuple[Moment, Kept, set[str]]:
        async with moment.hold(found) as held:
            seen, database = await _both(held.read(), self._dumped(run, found, held.snapshot))
        now = set(await asyncio.to_thread(self._keys))
        late = await self._copied(run, sorted((seen.named | seen.useful) & (now - before.keys())))
        # What no row of the moment named and what has gone since is not kept, or its removal would be undone.
        run.pictures = {key: kept for key, kept in (before | late).items() if key in seen.named or key in now}
        return seen, database, set(seen.named - run.pictures.keys())

    async def _dumped(self, run: _Run, found: str, snapshot: str) -> Kept:
        path = self._repository.shelf.fresh()
        try:
            await asyncio.to_thread(dump, self._server.programs, found, snapshot, path)
            kept = await self._stored(run, path, "database")
        finally:
            path.unlink(missing_ok=True)
        if kept is None:
            raise FileNotFoundError(path)
        return kept

    async def _copied(self, run: _Run, keys: Iterable[str]) -> dict[str, Kept]:
        found: dict[str, Kept] = {}
        waiting = iter(keys)

        async def some() -> None:
            for key in waiting:
                kept = self._unchanged(run, key) or await self._stored(run, self._disk.objects / key, key)
                if kept is not None:
                    found[key] = kept

        await together(some)
        return found

    def _unchanged(self, run: _Run, key: str) -> Kept | None:
        kept = run.known.get(key)
        if kept is None or not self._repository.has(kept, run.stored):
            return None
        try:
            facts = (self._disk.objects / key).stat()
        except OSError:
            return None
        return kept if (facts.st_mtime_ns, facts.st_size) == (kept.changed, kept.size) else None

    async def _stored(self, run: _Run, source: Path, path: str) -> Kept | None:
        """None where the file went away meanwhile."""
        had = len(run.stored)
        try:
            info = await asyncio.to_thread(self._disk.head, path) if source.is_relative_to(self._disk.objects) else None
            kept = await self._repository.store(
                source, path, run.stored, content_type=info.content_type if info is not None else ""
            )
        except FileNotFoundError:
            return None
        if len(run.stored) > had:
            run.new_files += 1
            run.new_bytes += self._repository.seal.stored_size(kept.size)
        return kept

    def _keys(self) -> list[str]:
        root = self._disk.objects
        start = len(str(root)) + 1
        # Of each folder once, not of each file: of a thousand pictures that did not change little else is looked at.
        found = ((folder[start:].replace(os.sep, "/"), names) for folder, _, names in os.walk(root))
        return sorted(f"{below}/{name}" if below else name for below, names in found for name in names)


async def _both(one: Coroutine[Any, Any, T], other: Coroutine[Any, Any, S]) -> tuple[T, S]:
    """Do two things at once; where one fails the other is stopped, and what it says is raised."""
    try:
        async with asyncio.TaskGroup() as group:
            first, second = group.create_task(one), group.create_task(other)
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return first.result(), second.result()
