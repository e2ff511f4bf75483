"""Opaque page tokens and page sizes, the same for every list."""

import base64
import binascii
from uuid import UUID

from luster_engine.errors import LusterError, Reason

DEFAULT_PAGE = 50
"""Rows of a page where nobody says how many: what a screen shows."""
LARGEST_PAGE = 200
"""Rows at most; who asks for more gets so many. A job with its plan and report has some kilobytes, so a page stays far
below the 4 MB of a message (`MAX_MESSAGE` of `rpc/server.py`)."""


def page_size(asked: int) -> int:
    """How many rows to answer with; a negative wish is refused, a large one cut."""
    if asked < 0:
        raise LusterError(Reason.INVALID_ARGUMENT, "page_size must not be negative.", field="page_size")
    return min(asked or DEFAULT_PAGE, LARGEST_PAGE)


def read_token(token: str) -> UUID | None:
    """The row after which the next page begins; None for the first page."""
    if not token:
        return None
    try:
        return UUID(bytes=base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (binascii.Error, ValueError):
        raise wrong_token() from None


def wrong_token() -> LusterError:
    """What is said of a page token that no list of ours gave."""
    return LusterError(Reason.INVALID_PAGE_TOKEN, "The page token is not one of ours. Start again without it.")


def write_token(last: UUID | None) -> str:
    """The token with which a client goes on after a row; empty at the end."""
    return "" if last is None else base64.urlsafe_b64encode(last.bytes).rstrip(b"=").decode()
