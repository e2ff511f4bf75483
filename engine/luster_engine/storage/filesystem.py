"""Storage in a folder of this machine, whose signed URLs are served by the gateway."""

import asyncio
import contextlib
import errno
import json
import shutil
import time
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ParamSpec, TypeVar

from luster_engine.errors import LusterError, Reason
from luster_engine.moves import move
from luster_engine.storage.disk import Disk, ExistsError, Incoming, Landed
from luster_engine.storage.free_space import FreeSpace, SpaceShare
from luster_engine.storage.port import (
    CHUNK,
    WINDOW,
    ObjectInfo,
    SignedForm,
    SignedPut,
    UploadedPart,
    checked_key,
    checked_prefix,
    no_object,
    no_upload,
    window_begins,
    window_lasts,
)
from luster_engine.storage.tokens import Grant, ObjectTokens

P = ParamSpec("P")
T = TypeVar("T")

_BATCH = 4 * CHUNK
"""Bytes that are gathered before they are written: each writing takes a turn in a thread."""


LEFT_BEHIND = timedelta(minutes=5)
"""Age after which a file that stopped arriving counts as left behind. What still arrives is written to every half
minute, and a gateway lets go whoever is silent for longer than that."""
_SIGN_OF_LIFE = 30.0
"""Seconds, the half minute named above; a tenth of `LEFT_BEHIND`. Were it longer than that, the upload of a slow line
would be removed while it comes."""
MOST_ARRIVING = 24
"""Uploads of one account at once: Studio sends six, a script with a fast line perhaps a dozen."""
MOST_ARRIVING_PHOTOS = 8
"""How many of the largest photos they may come to."""


class FilesystemStorage:
    """Objects as files below `root`; `public_url` is where clients reach the gateway."""

    def __init__(self, root: Path, *, secret: str, public_url: str, max_bytes: int, reserve_bytes: int = 0) -> None:
        self._disk = Disk(root)
        self._room = FreeSpace(root)
        self._reserve = reserve_bytes
        self._parts = root / "multipart"
        self._signer = ObjectTokens(secret)
        self._base = f"{public_url.rstrip('/')}/objects/"
        self._max_bytes = max_bytes
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="luster-files")

    async def presign_put(
        self, key: str, *, content_type: str, size: int | None = None, expires: int = WINDOW
    ) -> SignedPut:
        until = int(time.time()) + expires
        once = size is not None
        grant = Grant("put", checked_key(key), until, content_type=content_type, size=size, write_once=once)
        headers = {"Content-Type": content_type}
        if size is not None:
            headers |= {"Content-Length": str(size), "If-None-Match": "*"}
        return SignedPut(self._base + self._signer.sign(grant), headers, datetime.fromtimestamp(until, UTC))

    async def presign_form(
        self, key: str, *, content_type: str, least: int, most: int, expires: int = WINDOW
    ) -> SignedForm | None:
        return None

    async def presign_get(self, key: str, *, filename: str | None = None, window: int = WINDOW) -> str:
        until = window_begins(time.time(), window) + window_lasts(window)
        return self._base + self._signer.sign(Grant("get", checked_key(key), until, filename=filename or ""))

    async def head(self, key: str) -> ObjectInfo | None:
        return await self._run(self._disk.head, key)

    async def put_file(self, key: str, path: Path, content_type: str) -> ObjectInfo:
        return await self._run(self._put, checked_key(key), path, content_type)

    async def get_file(self, key: str, path: Path, *, size: int | None = None) -> ObjectInfo:
        return await self._run(self._disk.get, key, path, size)

    async def open_read(self, key: str, start: int = 0) -> AsyncIterator[bytes]:
        file = await self._run((self._disk.objects / checked_key(key)).open, "rb")
        try:
            await self._run(file.seek, start)
            while data := await self._run(file.read, CHUNK):
                yield data
        finally:
            file.close()

    async def copy(self, source: str, target: str) -> ObjectInfo:
        return await self._run(self._copy, source, target)

    async def delete(self, key: str) -> None:
        await self._run(self._disk.delete, key)

    async def delete_prefix(self, prefix: str) -> int:
        return await self._run(self._delete_prefix, checked_prefix(prefix))

    async def list_prefix(self, prefix: str) -> AsyncIterator[ObjectInfo]:
        for info in await self._run(lambda: list(self._disk.walk(prefix))):
            yield info

    async def create_multipart(self, key: str, content_type: str) -> str:
        return await self._run(self._begin_parts, checked_key(key), content_type)

    async def sign_part(self, key: str, upload_id: str, number: int, size: int, *, expires: int = WINDOW) -> SignedPut:
        await self._run(self._part_folder, key, upload_id)
        until = int(time.time()) + expires
        grant = Grant("part", checked_key(key), until, size=size, upload_id=upload_id, part=number)
        headers = {"Content-Length": str(size)}
        return SignedPut(self._base + self._signer.sign(grant), headers, datetime.fromtimestamp(until, UTC))

    async def list_parts(self, key: str, upload_id: str) -> Sequence[UploadedPart]:
        return await self._run(self._listed, key, upload_id)

    async def complete_multipart(self, key: str, upload_id: str, parts: Sequence[UploadedPart]) -> ObjectInfo:
        return await self._run(self._join, key, upload_id, parts)

    async def abort_multipart(self, key: str, upload_id: str) -> None:
        await self._run(self._give_up_parts, key, upload_id)

    async def abort_stale_multipart(self, older_than: datetime) -> int:
        return await self._run(self._abort_stale, older_than)

    async def check_room(self, size: int) -> None:
        if not await self._run(self._room.has, size, self._reserve):
            raise self._full()

    def _put(self, key: str, path: Path, content_type: str) -> ObjectInfo:
        # What is made here may use half of the reserve: the other half is the database's.
        with self._room.share(path.stat().st_size, self._reserve // 2, _no_room) as share:
            return self._disk.put(key, path, content_type, share)

    def _full(self) -> LusterError:
        return LusterError(
            Reason.STORAGE_FULL,
            "This installation's disk is nearly full and accepts no photos. Ask its operator to free space "
            f"below {self._disk.root.name}, or to lower LUSTER_DISK_RESERVE_MB.",
        )

    async def check(self) -> None:
        await self._run(self._try_out)

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    # What the gateway's PUT and GET arrive at, by way of ObjectService.

    def verify(self, token: str) -> Grant:
        """The grant behind a signed URL's token."""
        return self._signer.verify(token)

    async def receive(self, grant: Grant, content_type: str, chunks: AsyncIterator[bytes]) -> ObjectInfo:
        """Take an upload that a `put` or `part` grant permits; what does not fit it leaves no trace."""
        if grant.action == "get":
            raise LusterError(Reason.SIGNATURE_INVALID, "This URL is for reading. Ask for an upload URL.")
        if grant.content_type and content_type.partition(";")[0].strip().lower() != grant.content_type.lower():
            raise LusterError(
                Reason.SIGNATURE_INVALID,
                f"The URL was signed for {grant.content_type}, not {content_type or 'no content type'}. "
                "Send the Content-Type that was announced.",
            )
        cap = self._max_bytes if grant.size is None else grant.size
        owner = grant.key.partition("/")[0]
        await self._run(self._check_arriving, owner)
        promise = contextlib.ExitStack()
        share = await self._run(promise.enter_context, self._room.share(grant.size or 0, self._reserve, self._full))
        try:
            return await self._received(grant, chunks, share, cap)
        finally:
            promise.close()

    async def _received(self, grant: Grant, chunks: AsyncIterator[bytes], share: SpaceShare, cap: int) -> ObjectInfo:
        incoming = await self._run(self._disk.begin, share, grant.key.partition("/")[0])
        try:
            await self._fill(incoming, chunks, cap, exact=grant.size is not None)
            landed = await self._run(incoming.finish)
            return await self._run(self._place, grant, landed)
        except ExistsError:
            raise LusterError(
                Reason.ALREADY_EXISTS, "This URL has been used. Ask for a new one to upload another photo."
            ) from None
        finally:
            await self._run(incoming.discard)

    async def take_back(self, grant: Grant) -> None:
        """Remove what was received by a grant that should not have been honoured."""
        if grant.action == "part":
            await self.abort_multipart(grant.key, grant.upload_id)
        else:
            await self.delete(grant.key)

    async def _fill(self, incoming: Incoming, chunks: AsyncIterator[bytes], cap: int, *, exact: bool) -> None:
        held: list[bytes] = []
        arrived = waiting = 0
        written = time.monotonic()
        async for data in chunks:
            arrived += len(data)
            if arrived > cap:
                reason = Reason.UPLOAD_MISMATCH if exact else Reason.TOO_LARGE
                raise LusterError(reason, f"The upload is longer than {cap} bytes.", limit=str(cap))
            held.append(data)
            waiting += len(data)
            # Written now and then also when little comes, so that a file which is still arriving looks like one.
            if waiting >= _BATCH or time.monotonic() - written > _SIGN_OF_LIFE:
                await self._run(incoming.write, b"".join(held))
                held, waiting, written = [], 0, time.monotonic()
        await self._run(incoming.write, b"".join(held))
        if exact and arrived != cap:
            raise LusterError(
                Reason.UPLOAD_MISMATCH, f"{arrived} bytes arrived, but {cap} were announced. Send the photo again."
            )

    def _check_arriving(self, owner: str) -> None:
        """Clears what cuts left behind, and refuses more than an account may have on its way at once."""
        self._disk.clear_incoming(datetime.now(UTC) - LEFT_BEHIND)
        sizes = self._disk.arriving(owner)
        if len(sizes) >= MOST_ARRIVING or sum(sizes) >= MOST_ARRIVING_PHOTOS * self._max_bytes:
            raise LusterError(
                Reason.QUOTA_EXCEEDED,
                f"{len(sizes)} uploads of this account are under way, the most that are allowed at once. "
                "Let them finish, or wait a few minutes if they were cut off.",
                limit=MOST_ARRIVING,
            )

    def _place(self, grant: Grant, landed: Landed) -> ObjectInfo:
        if grant.action == "put":
            return self._disk.adopt(landed, grant.key, grant.content_type, write_once=grant.write_once)
        folder = self._part_folder(grant.key, grant.upload_id)
        move(landed.path, folder / f"{grant.part:05d}-{landed.etag}")
        for older in folder.glob(f"{grant.part:05d}-*"):
            if older.name != f"{grant.part:05d}-{landed.etag}":
                older.unlink(missing_ok=True)
        return ObjectInfo(grant.key, landed.size, "application/octet-stream", landed.etag, datetime.now(UTC))

    def _copy(self, source: str, target: str) -> ObjectInfo:
        info = self._disk.head(source)
        if info is None:
            raise FileNotFoundError(source)
        return self._put(target, self._disk.objects / source, info.content_type)

    def _delete_prefix(self, prefix: str) -> int:
        owner, _, rest = prefix.partition("/")
        if not rest:
            self._disk.forget_arriving(owner)
        for folder in self._parts.glob("*") if self._parts.exists() else ():
            if _note(folder).get("key", "").startswith(prefix):
                shutil.rmtree(folder, ignore_errors=True)
        return self._disk.delete_prefix(prefix)

    def _begin_parts(self, key: str, content_type: str) -> str:
        upload_id = uuid.uuid4().hex
        folder = self._parts / upload_id
        folder.mkdir(parents=True, mode=0o700)
        (folder / "about.json").write_text(json.dumps({"key": key, "type": content_type}))
        return upload_id

    def _part_folder(self, key: str, upload_id: str) -> Path:
        folder = self._parts / upload_id
        if not upload_id.isalnum() or _note(folder).get("key") != key:
            raise no_upload()
        return folder

    def _give_up_parts(self, key: str, upload_id: str) -> None:
        # Only those of this very key: whoever gives up an upload says its name, and could say another's.
        if upload_id.isalnum() and _note(self._parts / upload_id).get("key") == key:
            shutil.rmtree(self._parts / upload_id, ignore_errors=True)

    def _listed(self, key: str, upload_id: str) -> Sequence[UploadedPart]:
        found = sorted(path for path in self._part_folder(key, upload_id).iterdir() if path.name[0].isdigit())
        return [UploadedPart(int(path.name[:5]), path.name[6:], path.stat().st_size) for path in found]

    def _join(self, key: str, upload_id: str, parts: Sequence[UploadedPart]) -> ObjectInfo:
        folder = self._part_folder(key, upload_id)
        # The parts stay until they are joined, so that a joining that fails can be tried again.
        size = sum(path.stat().st_size for path in folder.iterdir() if path.name[0].isdigit())
        with self._room.share(size, self._reserve, self._full) as share:
            info = self._joined(folder, key, parts, share)
        shutil.rmtree(folder, ignore_errors=True)
        return info

    def _joined(self, folder: Path, key: str, parts: Sequence[UploadedPart], share: SpaceShare) -> ObjectInfo:
        content_type = _note(folder).get("type")
        if content_type is None:
            raise no_upload()  # joined by another call, or removed with its photo, since it was looked for
        incoming = self._disk.begin(share)
        try:
            for part in sorted(parts, key=lambda each: each.number):
                etag = part.etag.strip('"')
                path = folder / f"{part.number:05d}-{etag}"
                if not path.is_file():
                    raise LusterError(
                        Reason.UPLOAD_MISMATCH,
                        f"Part {part.number} has not arrived with that ETag. Send it again.",
                        part=str(part.number),
                    )
                if incoming.size + path.stat().st_size > self._max_bytes:
                    raise LusterError(
                        Reason.TOO_LARGE,
                        f"The photo is larger than {self._max_bytes} bytes.",
                        limit=str(self._max_bytes),
                    )
                with path.open("rb") as file:
                    while data := file.read(_BATCH):
                        incoming.write(data)
            return self._disk.adopt(incoming.finish(), key, content_type)
        finally:
            incoming.discard()

    def _abort_stale(self, older_than: datetime) -> int:
        count = self._disk.clear_incoming(max(older_than, datetime.now(UTC) - LEFT_BEHIND))
        for folder in list(self._parts.glob("*")):
            if datetime.fromtimestamp(folder.stat().st_mtime, UTC) < older_than:
                shutil.rmtree(folder, ignore_errors=True)
                count += 1
        return count

    def _try_out(self) -> None:
        self._disk.prepare()
        probe = self._disk.incoming / f"check-{uuid.uuid4().hex}"
        probe.write_bytes(b"luster")
        probe.unlink()

    async def _run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        def guarded() -> T:
            try:
                return call(*args, **kwargs)
            except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
                raise no_object() from error
            except OSError as error:
                why = "the disk is full" if error.errno == errno.ENOSPC else (error.strerror or str(error))
                raise LusterError(
                    Reason.STORAGE_UNAVAILABLE,
                    f"The storage folder {self._disk.root} cannot be used: {why}. Free or unlock it and try again.",
                ) from error

        return await asyncio.get_running_loop().run_in_executor(self._threads, guarded)


def _no_room() -> LusterError:
    return LusterError(
        Reason.STORAGE_UNAVAILABLE,
        "The disk has only the space left that is reserved for the database. Free space and try again.",
    )


def _note(folder: Path) -> dict[str, str]:
    try:
        note: dict[str, str] = json.loads((folder / "about.json").read_text())
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return {}
    return note
