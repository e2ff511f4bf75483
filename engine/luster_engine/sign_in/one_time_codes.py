"""Codes that change every half minute (RFC 6238), as every authenticator app shows them."""

import base64
import hmac
import secrets
from typing import Final
from urllib.parse import quote, urlencode

STEP_SECONDS: Final = 30
DIGITS: Final = 6
"""As authenticator apps have them unless told otherwise, and some whatever they are told (RFC 6238, RFC 4226). More
digits or a shorter step: such apps show codes that are refused."""
_SECRET_BYTES: Final = 20
"""As long as the hash of SHA-1, which is what every app reads; RFC 4226 asks for 16 at least."""
_DRIFT: Final = 1
"""Steps before and after now that are taken too, for clocks that go wrong and people who type slowly."""


def new_secret() -> bytes:
    """A secret that an app and the engine share."""
    return secrets.token_bytes(_SECRET_BYTES)


def code_at(secret: bytes, step: int) -> str:
    """The code of a step."""
    digest = hmac.digest(secret, step.to_bytes(8, "big"), "sha1")
    at = digest[-1] & 15
    number = int.from_bytes(digest[at : at + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def step_of(secret: bytes, code: str, now: float, *, after: int) -> int | None:
    """The step whose code this is, later than the last one that was used; None for a wrong or a used code."""
    current = int(now // STEP_SECONDS)
    found = None
    for step in range(current - _DRIFT, current + _DRIFT + 1):
        # Each is compared, so that the time says nothing of which one it was.
        if hmac.compare_digest(code_at(secret, step).encode(), code.encode("utf-8", "replace")) and step > after:
            found = step
    return found


def written(secret: bytes) -> str:
    """The secret as people type it into an app."""
    return base64.b32encode(secret).decode()


def address_of(secret: bytes, *, issuer: str, name: str) -> str:
    """What the app reads from a picture."""
    asked = urlencode(
        {"secret": written(secret), "issuer": issuer, "algorithm": "SHA1", "digits": DIGITS, "period": STEP_SECONDS},
        quote_via=quote,
    )
    return f"otpauth://totp/{quote(issuer, safe='')}:{quote(name, safe='@')}?{asked}"
