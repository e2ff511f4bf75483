"""Calls over HTTP as data, and the door through which a provider's process lets them out: one guard, no redirects."""

import base64
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Call:
    """One request as it goes over the wire. It is never repeated, and no redirect that answers it is followed."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Reply:
    """What came back; the names of headers are in small letters."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)

    def data(self) -> Mapping[str, Any]:
        """The body as a JSON object; ValueError where it is none, or nested without an end, or too large."""
        try:
            found = json.loads(self.body)
        except (RecursionError, MemoryError) as error:
            raise ValueError("the answer is no JSON that can be read") from error
        if not isinstance(found, dict):
            raise ValueError("the answer is no JSON object")
        return found


class NoReply(Exception):
    """No whole answer came. `sent` says whether the far side may have got the request, and `timed_out` whether it was
    too slow rather than broken."""

    def __init__(self, message: str, *, sent: bool, timed_out: bool = False) -> None:
        super().__init__(message)
        self.sent = sent
        self.timed_out = timed_out


class AddressRefused(Exception):
    """The address may not be asked: it leads into a private network, or its form is no address."""


class Http(Protocol):
    """What a provider's process hands in. Every call passes the one guard of outgoing addresses."""

    def send(self, call: Call, *, seconds: float, most_bytes: int) -> Reply:
        """Sends it once. Raises `NoReply`, also for an answer longer than `most_bytes`, and `AddressRefused`."""


@dataclass(frozen=True)
class Part:
    """One part of a multipart form: a field, or a file where `filename` says so."""

    name: str
    value: bytes
    filename: str = ""
    media_type: str = ""


def multipart(parts: Sequence[Part]) -> tuple[str, bytes]:
    """The content type and the body of a form."""
    boundary = secrets.token_hex(16)
    out = bytearray()
    for part in parts:
        named = f'; filename="{part.filename}"' if part.filename else ""
        out += f'--{boundary}\r\nContent-Disposition: form-data; name="{part.name}"{named}\r\n'.encode()
        if part.media_type:
            out += f"Content-Type: {part.media_type}\r\n".encode()
        out += b"\r\n" + part.value + b"\r\n"
    return f"multipart/form-data; boundary={boundary}", bytes(out + f"--{boundary}--\r\n".encode())


def encoded(data: bytes) -> str:
    """Bytes in base64."""
    return base64.b64encode(data).decode()


def data_uri(data: bytes) -> str:
    """A picture as a data URI."""
    return f"data:{media_type(data)};base64,{encoded(data)}"


def media_type(data: bytes) -> str:
    """A picture's media type by its first bytes; empty for what is no picture of the web."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    return "image/webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""
