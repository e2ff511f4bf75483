"""Mail addresses: which ones are taken, and when two are the same."""

import re
from typing import Final

from luster_engine.errors import FieldViolation, LusterError, Reason

LONGEST: Final = 254
"""Characters that SMTP has room for."""
_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*"
)
"""What HTML's own field for addresses takes. Nothing in it can end a header or begin a second address."""


def checked(address: str) -> str:
    """The address without spaces around it and in lower case; INVALID_ARGUMENT where it is none."""
    found = address.strip().lower()
    if len(found) > LONGEST or not _ADDRESS.fullmatch(found):
        why = "must be a mail address, such as ann@example.com"
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The field 'email' {why}.", violations=(FieldViolation("email", why),)
        )
    return found
