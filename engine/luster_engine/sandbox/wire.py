"""How parent and child talk: JSON messages with a length in front, over two pairs of sockets; nothing is unpickled."""

import json
import os
from typing import Any

HEADER = 4
"""Bytes of the length in front of a message."""


class BadMessage(Exception):
    """The other side sent something that is no message."""


def pack(message: dict[str, Any]) -> bytes:
    """One message as bytes. NaN and infinity are no JSON and are refused here."""
    body = json.dumps(message, allow_nan=False, separators=(",", ":")).encode()
    return len(body).to_bytes(HEADER, "big") + body


def unpack(body: bytes) -> dict[str, Any]:
    """The message in a body, or BadMessage."""
    try:
        message = json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise BadMessage(f"not JSON: {error}") from error
    if not isinstance(message, dict):
        raise BadMessage("not an object")
    return message


def write_message(descriptor: int, message: dict[str, Any]) -> None:
    """Writes one whole message to a blocking socket."""
    data = memoryview(pack(message))
    while data:
        data = data[os.write(descriptor, data) :]


def read_message(descriptor: int) -> dict[str, Any] | None:
    """Reads one message from a blocking socket; None at its end."""
    head = _read_exactly(descriptor, HEADER)
    if head is None:
        return None
    body = _read_exactly(descriptor, int.from_bytes(head, "big"))
    return None if body is None else unpack(body)


def _read_exactly(descriptor: int, size: int) -> bytes | None:
    parts: list[bytes] = []
    while size:
        part = os.read(descriptor, min(size, 1 << 20))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not allowed")
