"""What the engine asks of a place that keeps files, whichever place it is."""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from luster_engine.errors import FieldViolation, LusterError, Reason

CHUNK = 256 * 1024
"""Bytes per read or write: large enough to be quick, small enough for constant memory."""

WINDOW = 900
"""Seconds for which a signed download URL stays the same, so that clients and CDNs can cache it."""

LAST_BYTES = timedelta(seconds=WINDOW) + timedelta(minutes=105)
"""After how long an address that was signed brings nothing more, two hours in all.

Addresses for uploads live for `WINDOW`; a bucket checks them when an upload begins, so one that began in the last
moment may still be coming in: 100 MB at 16 kB/s take 105 minutes. Were this shorter, what comes later would lie there
until the reconciliation of the night finds it.
"""


def window_at(now: float, window: int = WINDOW) -> int:
    """The number of the window that a moment lies in; addresses of one window are the same."""
    return int(now) // window


def window_begins(now: float, window: int = WINDOW) -> int:
    """When the current window began: addresses for downloads are dated to it."""
    return window_at(now, window) * window


def window_lasts(window: int = WINDOW) -> int:
    """Seconds from a window's begin to its addresses' end: one handed out at the end still lasts a whole window."""
    return 2 * window


_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*(/[A-Za-z0-9_][A-Za-z0-9_.\-]*)*")


def checked_key(key: str) -> str:
    """The key itself, or INVALID_ARGUMENT for one that could leave the store or surprise a file system."""
    if len(key) > 512 or not _KEY.fullmatch(key):
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{key[:80]!r} is not an object key. Use the one that the upload was given.",
            violations=(FieldViolation("object_key", "not an object key"),),
        )
    return key


def checked_prefix(prefix: str) -> str:
    """The prefix itself, or INVALID_ARGUMENT for one that would take more with it than one folder of one account.

    Without the `/` at its end it would also be the beginning of its neighbours' names, and with nothing before it, of
    everybody's.
    """
    if not prefix.endswith("/"):
        raise LusterError(Reason.INVALID_ARGUMENT, f"{prefix[:80]!r} is not the name of a folder: it must end in '/'.")
    checked_key(prefix.removesuffix("/"))
    return prefix


def no_object() -> LusterError:
    """What is said of a key under which nothing lies, wherever files are kept."""
    return LusterError(Reason.NOT_FOUND, "There is no such object in the store.")


def other_size(found: int, expected: int) -> LusterError:
    """What is said of an object that was replaced by another since somebody looked at it."""
    return LusterError(
        Reason.UPLOAD_MISMATCH, f"The object has {found} bytes where {expected} are expected. Upload the file again."
    )


def no_upload() -> LusterError:
    """What is said of an upload in parts that never began, has ended, or is another photo's."""
    return LusterError(Reason.NOT_FOUND, "There is no such unfinished upload. Begin a new one.")


@dataclass(frozen=True, slots=True)
class ObjectInfo:
    """What the store knows about one stored object."""

    key: str
    size: int
    content_type: str
    etag: str
    modified: datetime


@dataclass(frozen=True, slots=True)
class SignedPut:
    """A URL that takes one upload, and the headers that the client must send with it."""

    url: str
    headers: Mapping[str, str]
    expires_at: datetime
    method: str = "PUT"


@dataclass(frozen=True, slots=True)
class SignedForm:
    """A form that takes one upload by POST: its fields go before the file, which is the last field, `file`."""

    url: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class UploadedPart:
    """One finished part of a multipart upload, as the client or the store names it."""

    number: int
    etag: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class CorsReport:
    """Whether the bucket lets browsers in, and the rules that it has now."""

    ok: bool
    rules: Sequence[Mapping[str, object]] = field(default_factory=tuple)


class Storage(Protocol):
    """A store of objects by key; every method is safe to await on the event loop."""

    async def presign_put(
        self, key: str, *, content_type: str, size: int | None = None, expires: int = WINDOW
    ) -> SignedPut:
        """A URL for one upload; with `size`, type, length and write-once are all signed."""
        ...

    async def presign_form(
        self, key: str, *, content_type: str, least: int, most: int, expires: int = WINDOW
    ) -> SignedForm | None:
        """A form for one upload of a size between two; None where the store takes no forms."""
        ...

    async def presign_get(self, key: str, *, filename: str | None = None, window: int = WINDOW) -> str:
        """A download URL that is the same for everyone who asks within the same window."""
        ...

    async def head(self, key: str) -> ObjectInfo | None:
        """What is known of the object, or None when there is none."""
        ...

    async def put_file(self, key: str, path: Path, content_type: str) -> ObjectInfo:
        """Store a local file; the object appears whole or not at all."""
        ...

    async def get_file(self, key: str, path: Path, *, size: int | None = None) -> ObjectInfo:
        """Bring an object to a local path; NOT_FOUND when there is none, and UPLOAD_MISMATCH, before a byte is written,
        when it has not the size that is expected."""
        ...

    def open_read(self, key: str, start: int = 0) -> AsyncIterator[bytes]:
        """The object's bytes from `start`, in chunks."""
        ...

    async def copy(self, source: str, target: str) -> ObjectInfo:
        """Copy within the store."""
        ...

    async def delete(self, key: str) -> None:
        """Remove an object; removing one that is not there is no error."""
        ...

    async def delete_prefix(self, prefix: str) -> int:
        """Remove everything below a folder-like prefix that ends in `/`, and say how many objects there were."""
        ...

    def list_prefix(self, prefix: str) -> AsyncIterator[ObjectInfo]:
        """Every object below a prefix, in key order."""
        ...

    async def create_multipart(self, key: str, content_type: str) -> str:
        """Begin an upload in parts and name it."""
        ...

    async def sign_part(self, key: str, upload_id: str, number: int, size: int, *, expires: int = WINDOW) -> SignedPut:
        """A URL that takes one part of exactly this many bytes."""
        ...

    async def list_parts(self, key: str, upload_id: str) -> Sequence[UploadedPart]:
        """The parts that have arrived, for a client that lost its connection."""
        ...

    async def complete_multipart(self, key: str, upload_id: str, parts: Sequence[UploadedPart]) -> ObjectInfo:
        """Join the parts into the object."""
        ...

    async def abort_multipart(self, key: str, upload_id: str) -> None:
        """Forget an unfinished upload and its parts; forgetting twice is no error."""
        ...

    async def abort_stale_multipart(self, older_than: datetime) -> int:
        """Forget every unfinished upload begun before a time."""
        ...

    async def check_room(self, size: int) -> None:
        """Raise STORAGE_FULL where a photo of a size would leave the store without its reserve.

        It is asked before a photo is announced; the store asks itself again while the bytes arrive.
        """
        ...

    async def check(self) -> None:
        """Raise STORAGE_UNAVAILABLE with the mend when the store cannot be used."""
        ...

    async def close(self) -> None:
        """Let go of threads and connections."""
        ...
