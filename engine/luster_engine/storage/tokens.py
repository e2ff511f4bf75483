"""Signed, expiring tokens that stand for one permitted read or write of one object."""

import base64
import binascii
import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from typing import Any, Literal

from luster_engine.errors import LusterError, Reason

Action = Literal["get", "put", "part"]


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token permits: one action on one key until a time, and what the bytes must be."""

    action: Action
    key: str
    expires: int
    content_type: str = ""
    size: int | None = None
    write_once: bool = False
    filename: str = ""
    upload_id: str = ""
    part: int = 0


_SHORT = {
    "action": "a",
    "key": "k",
    "expires": "e",
    "content_type": "t",
    "size": "n",
    "write_once": "w",
    "filename": "f",
    "upload_id": "u",
    "part": "p",
}
_EMPTY: tuple[object, ...] = ("", None, False, 0)


class ObjectTokens:
    """Makes and checks tokens with one secret."""

    def __init__(self, secret: str) -> None:
        self._key = hashlib.sha256(b"luster object tokens\0" + secret.encode()).digest()

    def sign(self, grant: Grant) -> str:
        """The token for a grant; the same grant always gives the same token."""
        fields = {short: value for name, short in _SHORT.items() if (value := getattr(grant, name)) not in _EMPTY}
        body = json.dumps(fields, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
        return f"{_encode(body)}.{_encode(self._mac(body))}"

    def verify(self, token: str, *, now: float | None = None) -> Grant:
        """The grant that a token stands for, or SIGNATURE_INVALID or UPLOAD_EXPIRED."""
        head, _, tail = token.partition(".")
        try:
            body, mac = _decode(head), _decode(tail)
        except (binascii.Error, ValueError):
            raise _refused() from None
        if not hmac.compare_digest(mac, self._mac(body)):
            raise _refused()
        fields: dict[str, Any] = json.loads(body)
        grant = Grant(**{name: fields[short] for name, short in _SHORT.items() if short in fields})
        if grant.expires < (time.time() if now is None else now):
            raise LusterError(Reason.UPLOAD_EXPIRED, "This signed URL has expired. Ask for a new one.")
        return grant

    def _mac(self, body: bytes) -> bytes:
        return hmac.new(self._key, body, hashlib.sha256).digest()


def _refused() -> LusterError:
    return LusterError(
        Reason.SIGNATURE_INVALID,
        "This URL's signature is not valid. Use the URL as it was given, or ask for a new one.",
    )


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    # Base64 has several spellings of the same bytes; only the one that we hand out is taken.
    data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if _encode(data) != text:
        raise ValueError(text)
    return data
