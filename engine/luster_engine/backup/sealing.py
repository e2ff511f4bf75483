"""What lies in a backup as bytes: as it is, or sealed by a key of the operator's (`key_sealing`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from luster_engine.errors import LusterError, Reason

PORTION: Final = 1 << 20
"""Bytes that are sealed at a time, and held in memory."""


Use = Literal["content", "list"]
"""What bytes are sealed for; they open for nothing else."""


class DamagedError(Exception):
    """Bytes that are not those that were put there."""


class Readable(Protocol):
    """A file to be read to its end."""

    def read(self, size: int, /) -> bytes:
        """The next bytes; none at the end."""
        ...


class Opener(Protocol):
    """Turns what is stored into what it was, as it comes."""

    def feed(self, data: bytes) -> bytes:
        """What can be said so far."""
        ...

    def finish(self) -> bytes:
        """The rest; raises when something is missing."""
        ...


class Seal(Protocol):
    """How a backup stores bytes and names them."""

    def name(self, sha256: str) -> str:
        """The name under which content is stored."""
        ...

    def stored_size(self, size: int) -> int:
        """Bytes that content of a size takes."""
        ...

    def sealed(self, file: Readable, use: Use) -> Iterator[bytes]:
        """What is stored of a file that is read from here on."""
        ...

    def opener(self, use: Use) -> Opener:
        """What turns it back."""
        ...


@dataclass
class _Plain:
    def feed(self, data: bytes) -> bytes:
        return data

    def finish(self) -> bytes:
        return b""


class PlainSeal:
    """Stores bytes as they are, under their checksum."""

    def name(self, sha256: str) -> str:
        return sha256

    def stored_size(self, size: int) -> int:
        return size

    def sealed(self, file: Readable, use: Use) -> Iterator[bytes]:
        while data := file.read(PORTION):
            yield data

    def opener(self, use: Use) -> Opener:
        return _Plain()


def checked_key(text: str, where: str) -> bytes:
    """The operator's key; a short one is refused, for whoever has the backup can guess without end."""
    key = text.strip()
    if not 20 <= len(key) <= 4096:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"The key in {where} has {len(key)} characters; it needs 20 to 4096. "
            "Make one with: openssl rand -base64 32",
        )
    return key.encode()
