"""Makes a backup while Luster runs: the files, then one moment of the tables, then the files that this moment names.

A file is written before a row names it and removed after no row does. So what the moment names lay there when it was
copied before, or lies there still. Only what came and went within the run can be lost; then tables and files are copied
once more, a few times, and what still went is named in the backup as missing.
"""

import asyncio
import logging
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from luster_engine import __version__
from luster_engine.backup import moment
from luster_engine.backup.manifest import FORMAT, Kept, Manifest
from luster_engine.backup.moment import Moment
from luster_engine.backup.repository import Repository, together
from luster_engine.database.dump import dump
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.disk import Disk

log = logging.getLogger("luster.backup")

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


@dataclass
class _Run:
    stored: dict[str, int]
    known: Mapping[str, Kept]
    new_files: int = 0
    new_bytes: int = 0
    pictures: dict[str, Kept] = field(default_factory=dict)


class Backups:
    """Makes backups of one data folder into one place."""

    def __init__(self, data: Path, database: Database, programs: Path, repository: Repository) -> None:
        """`programs` is where pg_dump lies."""
        self._data = data
        self._disk = Disk(data / "storage")
        self._database = database
        self._programs = programs
        self._repository = repository

    async def make(self) -> Made:
        """Make one; a run that is stopped leaves contents that the next one uses, and no backup."""
        run = _Run(await self._repository.stored(), await self._last())
        private = [
            await self._stored(run, path, path.relative_to(self._data).as_posix())
            for folder in PRIVATE
            for path in sorted((self._data / folder).glob("[!.]*"))
        ]
        for _ in range(_TRIES):
            seen, database, missing = await self._once(run)
            # If a row still names it, it was lost before; otherwise its row was removed during the copy.
            went = missing - await moment.named_now(self._database)
            if not went:
                break
            log.warning("%d pictures were removed while they were being copied", len(went))
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
        await self._check_whole(manifest)
        return Made(await self._repository.write(manifest), manifest, run.new_files, run.new_bytes)

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

    async def _once(self, run: _Run) -> tuple[Moment, Kept, set[str]]:
        before = await self._copied(run, await asyncio.to_thread(self._keys))
        async with moment.hold(self._database) as seen:
            database = await self._dumped(run, seen)
        now = set(await asyncio.to_thread(self._keys))
        late = await self._copied(run, sorted((seen.named | seen.useful) & (now - before.keys())))
        # What no row of the moment named and what has gone since is not kept, or its removal would be undone.
        run.pictures = {key: kept for key, kept in (before | late).items() if key in seen.named or key in now}
        return seen, database, set(seen.named - run.pictures.keys())

    async def _dumped(self, run: _Run, seen: Moment) -> Kept:
        path = self._repository.shelf.fresh()
        try:
            await asyncio.to_thread(dump, self._programs, self._database.url, seen.snapshot, path)
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
        return sorted(
            Path(folder, name).relative_to(root).as_posix() for folder, _, names in os.walk(root) for name in names
        )
