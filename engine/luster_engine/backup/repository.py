"""A folder of backups: contents under their checksums, and a list for each backup.

luster-backup.json            what it is, and the salt of its key
objects/ab/abcdef…            contents, each once, whichever backup names them
backups/20261128T091500.000000Z-…    a list, named by its moment and its own checksum
"""

import asyncio
import contextlib
import hashlib
import hmac
import io
import os
import re
import secrets
from collections.abc import AsyncGenerator, Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Final

from luster_engine.backup.manifest import FORMAT, BackupHeader, Kept, Manifest, NewerError, header_of, unpacked
from luster_engine.backup.sealing import DamagedError, PlainSeal, Seal
from luster_engine.backup.shelf import Shelf
from luster_engine.errors import LusterError, Reason

_HEADER: Final = "luster-backup.json"
_LARGEST_STORED: Final = 1 << 30
"""Bytes of a stored list."""
_AT_ONCE: Final = 8
"""Files that are copied at once: a bucket answers each after some 50 ms."""
_NAME: Final = re.compile(r"\d{8}T\d{6}(?:\.\d{6})?Z-[0-9a-f]{32}")
"""By name the oldest comes first. To the microsecond, or of two within a second the older might pass for the newest.
Names to the second are those of older versions."""


class Repository:
    """The backups of one place, opened with its key where it has one."""

    def __init__(self, shelf: Shelf, seal: Seal) -> None:
        self.shelf = shelf
        self.seal = seal

    async def backups(self) -> list[str]:
        """The names of all backups, oldest first."""
        names = [each.removeprefix("backups/") for each in await self.shelf.names("backups")]
        return sorted(each for each in names if _NAME.fullmatch(each))

    async def unknown_names(self) -> list[str]:
        """What lies among the backups and has the name of none, such as one of a newer version.

        Hidden files and the mark of a folder are left there by systems, and count for nothing.
        """
        names = [each.removeprefix("backups/") for each in await self.shelf.names("backups")]
        return sorted(each for each in names if each and each[0] != "." and not _NAME.fullmatch(each))

    async def stored(self) -> dict[str, int]:
        """Contents that lie here, with the bytes that they take."""
        return {name.rpartition("/")[2]: size for name, size in (await self.shelf.names("objects")).items()}

    async def read(self, name: str) -> Manifest:
        """A backup's list; a reason that names it, where it is not what it was."""
        data = bytearray()
        try:
            async for part in self.shelf.read(f"backups/{name}"):
                data += part
                if len(data) > _LARGEST_STORED:
                    raise DamagedError("its list has no end")
            if not hmac.compare_digest(_checksum(bytes(data)), name.rpartition("-")[2]):
                raise DamagedError("its list was changed or cut off")
            opener = self.seal.opener("list")
            found = await asyncio.to_thread(lambda: unpacked(opener.feed(bytes(data)) + opener.finish()))
            if name.partition("-")[0] not in (_stamp(found.made_at), _stamp_to_the_second(found.made_at)):
                raise DamagedError("its list is another day's")
            return found
        except DamagedError as error:
            raise _damaged(f"The backup {name}", str(error)) from error
        except NewerError as error:
            raise newer(name, str(error)) from None

    async def write(self, manifest: Manifest) -> str:
        """Store a backup's list, which makes it one; says its name."""
        data = b"".join(self.seal.sealed(io.BytesIO(manifest.packed()), "list"))
        name = f"{_stamp(manifest.made_at)}-{_checksum(data)}"
        path = self.shelf.fresh()
        path.write_bytes(data)
        await self.shelf.put(f"backups/{name}", path)
        return name

    async def store(self, source: Path, path: str, stored: dict[str, int], *, content_type: str = "") -> Kept:
        """Store a file's content unless it is there; `stored` learns of it. FileNotFoundError when it went away."""
        fresh = self.shelf.fresh()
        try:
            kept = await asyncio.to_thread(self._copy, source, path, fresh, content_type)
            if not self.has(kept, stored):
                await self.shelf.put(self._place(kept), fresh)
                stored[self.seal.name(kept.sha256)] = self.seal.stored_size(kept.size)
            return kept
        finally:
            fresh.unlink(missing_ok=True)

    def has(self, kept: Kept, stored: dict[str, int]) -> bool:
        """Whether content lies here; one that was cut off does not count."""
        return stored.get(self.seal.name(kept.sha256)) == self.seal.stored_size(kept.size)

    async def fetch(self, kept: Kept, take: Callable[[bytes], object]) -> None:
        """Hand a file's content over, and refuse it at its end when it is not what was stored."""
        opener, digest, size = self.seal.opener("content"), hashlib.sha256(), 0

        def opened(call: Callable[[], bytes]) -> int:
            data = call()
            digest.update(data)
            if data:
                take(data)
            return len(data)

        try:
            async with contextlib.aclosing(_parts(self.shelf, self._place(kept))) as parts:
                async for part in parts:
                    size += await asyncio.to_thread(opened, lambda part=part: opener.feed(part))  # type: ignore[misc]  # a default binds the part
                    if size > kept.size:
                        raise DamagedError("it is longer than it was")
            size += await asyncio.to_thread(opened, opener.finish)
            if size != kept.size or digest.hexdigest() != kept.sha256:
                raise DamagedError("it was changed or cut off")
        except LusterError as error:
            if error.reason is Reason.NOT_FOUND:
                raise _damaged(kept.path, "it is missing") from error
            raise
        except DamagedError as error:
            raise _damaged(kept.path, str(error)) from error

    async def remove(self, name: str) -> None:
        """Remove a content by the name under which it is stored."""
        await self.shelf.remove(_place(name))

    def _place(self, kept: Kept) -> str:
        return _place(self.seal.name(kept.sha256))

    def _copy(self, source: Path, path: str, fresh: Path, content_type: str) -> Kept:
        with source.open("rb") as file:
            # Of the open file, so that what is said of it is of the very bytes that are copied.
            facts = os.fstat(file.fileno())
            reading = _CountedFile(file)
            with fresh.open("xb") as target:
                fresh.chmod(0o600)
                for data in self.seal.sealed(reading, "content"):
                    target.write(data)
        return Kept(
            path=path,
            sha256=reading.digest.hexdigest(),
            size=reading.size,
            changed=facts.st_mtime_ns,
            content_type=content_type,
        )


class _CountedFile:
    """A file that knows the checksum and the length of what was read of it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.size = 0

    def read(self, size: int, /) -> bytes:
        data = self._file.read(size)
        self.digest.update(data)
        self.size += len(data)
        return data


async def _parts(shelf: Shelf, name: str) -> AsyncGenerator[bytes, None]:
    async for part in shelf.read(name):
        yield part


async def open_repository(shelf: Shelf, key: bytes | None, *, make: bool) -> Repository:
    """The backups of a place; with `make` an empty place becomes one of backups."""
    data = bytearray()
    try:
        async for part in shelf.read(_HEADER):
            data += part
            if len(data) > 1 << 20:
                break
    except LusterError as error:
        if error.reason is not Reason.NOT_FOUND:
            raise
        if not make:
            raise LusterError(Reason.NOT_FOUND, f"{shelf.where} holds no backups of Luster.") from None
        return await _begun(shelf, key)
    try:
        header = header_of(bytes(data))
    except DamagedError as error:
        raise _damaged(f"{shelf.where}/{_HEADER}", str(error)) from error
    except NewerError as error:
        raise newer(shelf.where, str(error)) from None
    return Repository(shelf, _seal_of(header, key, shelf.where))


def _seal_of(header: BackupHeader, key: bytes | None, where: str) -> Seal:
    if not header.salt:
        if key is not None:
            raise LusterError(
                Reason.STATE_CONFLICT,
                f"A key was given, but the backups in {where} are not sealed. Leave the key out, or choose another "
                "place for sealed ones.",
            )
        return PlainSeal()
    if key is None:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"The backups in {where} are sealed. Give the file with their key: --key-file",
        )
    from luster_engine.backup.key_sealing import KeyedSeal  # which takes as long to load as all else here

    seal = KeyedSeal(key, bytes.fromhex(header.salt))
    if not hmac.compare_digest(seal.check, header.check):
        raise LusterError(Reason.STATE_CONFLICT, f"This is not the key of the backups in {where}.")
    return seal


async def _begun(shelf: Shelf, key: bytes | None) -> Repository:
    others = [name for name in await shelf.names("") if not name.startswith("arriving/")]
    if others:
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"{shelf.where} is not empty and holds no backups of Luster ({others[0]} lies there). Give an empty place.",
        )
    salt = secrets.token_bytes(16)
    seal: Seal = PlainSeal()
    header = BackupHeader(format=FORMAT)
    if key is not None:
        from luster_engine.backup.key_sealing import KeyedSeal

        keyed = KeyedSeal(key, salt)
        seal, header = keyed, BackupHeader(format=FORMAT, salt=salt.hex(), check=keyed.check)
    path = shelf.fresh()
    path.write_text(header.model_dump_json(), encoding="utf-8")
    await shelf.put(_HEADER, path)
    return Repository(shelf, seal)


async def together(some: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run the same work several times at once, until each has ended; what the first says that failed is raised."""
    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(_AT_ONCE):
                group.create_task(some())
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from None


def newer(what: str, version: str) -> LusterError:
    """A backup that this version does not understand."""
    by = f"Luster {version}" if version else "a newer Luster"
    return LusterError(
        Reason.STATE_CONFLICT, f"{what} was made by {by}, which this version does not know. Install that version first."
    )


def _damaged(what: str, why: str) -> LusterError:
    return LusterError(Reason.STATE_CONFLICT, f"{what} is damaged: {why}. Nothing was changed. Use an older backup.")


def _place(name: str) -> str:
    return f"objects/{name[:2]}/{name}"


def _checksum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%S.%fZ}"


def _stamp_to_the_second(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
