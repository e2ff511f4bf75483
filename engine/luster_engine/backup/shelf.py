"""Where backups lie: a folder, or a bucket. Files appear there whole or not at all."""

import asyncio
import contextlib
import os
import secrets
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urlsplit

from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from luster_engine.storage.port import CHUNK, Storage

_ARRIVING: Final = "arriving"


class Shelf(Protocol):
    """A place of files by name."""

    where: str
    """How an operator names it."""

    def fresh(self) -> Path:
        """A path for a file that is to be put here; whoever made a file there and did not put it removes it."""
        ...

    async def names(self, folder: str) -> dict[str, int]:
        """The names of what lies in a folder, with sizes."""
        ...

    async def put(self, name: str, path: Path) -> None:
        """Put a file down; the path is gone afterwards."""
        ...

    def read(self, name: str) -> AsyncIterator[bytes]:
        """The bytes of a file; NOT_FOUND when there is none."""
        ...

    async def remove(self, name: str) -> None:
        """Remove a file; removing one that is not there is no error."""
        ...

    async def close(self) -> None:
        """Let go of what was opened."""
        ...


class FolderShelf:
    """Files below a folder, readable by its owner alone."""

    def __init__(self, root: Path, *, make: bool) -> None:
        self.where = str(root)
        self._root = root
        try:
            if make:
                (root / _ARRIVING).mkdir(mode=0o700, parents=True, exist_ok=True)
                for left in (root / _ARRIVING).iterdir():
                    self._forget_old(left)
            elif not root.is_dir():
                raise LusterError(Reason.NOT_FOUND, f"There is no folder {root}.")
        except OSError as error:
            raise self._unusable(error) from error

    def fresh(self) -> Path:
        return self._root / _ARRIVING / secrets.token_hex(16)

    async def names(self, folder: str) -> dict[str, int]:
        return await asyncio.to_thread(self._names, folder)

    async def put(self, name: str, path: Path) -> None:
        try:
            await asyncio.to_thread(self._put, name, path)
        except OSError as error:
            raise self._unusable(error) from error

    async def read(self, name: str) -> AsyncIterator[bytes]:
        try:
            with await asyncio.to_thread((self._root / name).open, "rb") as file:
                while data := await asyncio.to_thread(file.read, 4 * CHUNK):
                    yield data
        except FileNotFoundError:
            raise LusterError(Reason.NOT_FOUND, f"{self._root / name} is missing.") from None
        except OSError as error:
            raise self._unusable(error) from error

    async def remove(self, name: str) -> None:
        await asyncio.to_thread((self._root / name).unlink, missing_ok=True)

    async def close(self) -> None:
        """Nothing is open."""

    def _names(self, folder: str) -> dict[str, int]:
        found = {}
        start = len(os.path.join(self._root, ""))  # noqa: PTH118 - with the slash at its end
        waiting = [str(self._root / folder)]
        while waiting:
            # Without a path object for each file: a backup of which nothing changed does little else.
            below = waiting.pop()
            try:
                with contextlib.suppress(FileNotFoundError), os.scandir(below) as entries:
                    for entry in entries:
                        if not entry.is_dir():
                            with contextlib.suppress(FileNotFoundError):
                                found[entry.path[start:].replace(os.sep, "/")] = entry.stat().st_size
                        elif not entry.is_symlink():
                            waiting.append(entry.path)
            except OSError as error:
                # A list that lacks what could not be read would pass for complete. Of the whole place only strange
                # folders are passed over that belong to others, such as a disk's own `lost+found`.
                if folder or not isinstance(error, PermissionError) or below == str(self._root / folder):
                    raise self._unusable(error) from error
        return found

    def _put(self, name: str, path: Path) -> None:
        target = self._root / name
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        path.replace(target)

    def _forget_old(self, left: Path) -> None:
        # A run that was killed left it; one that is under way writes to its files all the time.
        with contextlib.suppress(FileNotFoundError):
            if left.stat().st_mtime < time.time() - 86_400:
                left.unlink()

    def _unusable(self, error: OSError) -> LusterError:
        return LusterError(Reason.STORAGE_UNAVAILABLE, f"{self.where} cannot be used: {error.strerror or error}.")


class BucketShelf:
    """Files in a bucket, below a prefix."""

    def __init__(self, bucket: str, prefix: str, storage: Storage) -> None:
        self.where = f"s3://{bucket}/{prefix}".rstrip("/")
        self._prefix = f"{prefix}/" if prefix else ""
        self._storage = storage
        self._folder = tempfile.TemporaryDirectory(prefix="luster-backup-")

    def fresh(self) -> Path:
        return Path(self._folder.name) / secrets.token_hex(16)

    async def names(self, folder: str) -> dict[str, int]:
        start = len(self._prefix)
        below = f"{self._prefix}{folder}/" if folder else self._prefix
        return {each.key[start:]: each.size async for each in self._storage.list_prefix(below)}

    async def put(self, name: str, path: Path) -> None:
        await self._storage.put_file(f"{self._prefix}{name}", path, "application/octet-stream")
        await asyncio.to_thread(path.unlink, missing_ok=True)

    async def read(self, name: str) -> AsyncIterator[bytes]:
        try:
            async for data in self._storage.open_read(f"{self._prefix}{name}"):
                yield data
        except LusterError as error:
            if error.reason is Reason.NOT_FOUND:
                raise LusterError(Reason.NOT_FOUND, f"{self.where}/{name} is missing.") from None
            raise

    async def remove(self, name: str) -> None:
        await self._storage.delete(f"{self._prefix}{name}")

    async def close(self) -> None:
        await self._storage.close()
        self._folder.cleanup()


def open_shelf(where: str, settings: Settings, *, make: bool) -> Shelf:
    """The folder or bucket that an operator names."""
    if not where.startswith("s3://"):
        if "://" in where:
            raise LusterError(Reason.INVALID_ARGUMENT, f"{where} is neither a folder nor s3://BUCKET/FOLDER.")
        return FolderShelf(Path(where).expanduser().resolve(), make=make)
    address = urlsplit(where)
    if not address.netloc or address.query or address.fragment:
        raise LusterError(Reason.INVALID_ARGUMENT, f"{where} names no bucket. Write s3://BUCKET or s3://BUCKET/FOLDER.")
    if settings.s3_access_key_id is None or settings.s3_secret_access_key is None:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            "A backup in a bucket needs S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and, but for AWS, S3_ENDPOINT.",
        )
    from luster_engine.storage.s3 import S3Storage

    return BucketShelf(
        address.netloc,
        address.path.strip("/"),
        S3Storage(
            bucket=address.netloc,
            endpoint=settings.s3_endpoint,
            public_endpoint=settings.s3_public_endpoint,
            region=settings.s3_region,
            access_key_id=settings.s3_access_key_id.get_secret_value(),
            secret_access_key=settings.s3_secret_access_key.get_secret_value(),
        ),
    )
