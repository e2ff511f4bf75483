"""Secrets of endpoints, and the signature by which a receiver knows that a message is ours and whole."""

import base64
import hmac
import secrets
from collections.abc import Sequence
from typing import Final

from luster_engine.errors import LusterError, Reason

_PREFIX: Final = "whsec_"
_SECRET_BYTES: Final = 32
"""The specification takes 24 to 64 bytes; 32 are as many as the hash gives."""


def new_secret() -> str:
    """A secret as Standard Webhooks writes it."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def checked_secret(secret: str) -> str:
    """A secret that somebody brought along, if it is one: `whsec_` and 24 to 64 bytes as base64."""
    try:
        key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except ValueError:
        key = b""
    if not secret.startswith(_PREFIX) or not 24 <= len(key) <= 64:
        raise LusterError(
            Reason.INVALID_ARGUMENT, "A secret is whsec_ and 24 to 64 bytes as base64. Leave it out to have one made."
        )
    return secret


def signed_headers(keys: Sequence[str], message: str, seconds: int, body: bytes) -> dict[str, str]:
    """The three headers: the message's id, this attempt's time, and a signature by each of the keys."""
    said = f"{message}.{seconds}.".encode() + body
    signatures = (base64.b64encode(hmac.digest(_key(each), said, "sha256")).decode() for each in keys)
    return {
        "webhook-id": message,
        "webhook-timestamp": str(seconds),
        "webhook-signature": " ".join(f"v1,{each}" for each in signatures),
    }


def _key(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix(_PREFIX))
