"""When a delivery is tried again, and when an endpoint is given up."""

import random
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

_MINUTE, _HOUR = 60.0, 3600.0
"""In seconds."""

PAUSES: Final = (
    5.0,
    5 * _MINUTE,
    30 * _MINUTE,
    2 * _HOUR,
    5 * _HOUR,
    10 * _HOUR,
    14 * _HOUR,
    20 * _HOUR,
    24 * _HOUR,
)
"""Seconds before the second, third, … attempt: Standard Webhooks' schedule. After the last the delivery has failed."""

JITTER: Final = 0.2
"""Share by which a pause is longer at random: a receiver that comes back is not met by all at once."""

LONGEST_ASKED: Final = 24 * _HOUR
"""The longest pause that a receiver may ask for with `Retry-After`."""

GIVEN_UP_AFTER: Final = timedelta(days=5)
"""An endpoint to which nothing came through for so long is switched off. The schedule of one delivery takes three days,
so an endpoint that is given up failed a delivery to its end at least once."""


def pause(attempts: int, retry_after: str | None, now: datetime) -> float | None:
    """Seconds until the next attempt after so many; None where there is none."""
    if attempts > len(PAUSES):
        return None
    own = PAUSES[attempts - 1] * (1 + JITTER * random.random())  # noqa: S311 - it spreads load, it keeps no secret
    return max(own, min(asked_for(retry_after, now), LONGEST_ASKED))


def asked_for(retry_after: str | None, now: datetime) -> float:
    """The pause that a `Retry-After` header asks for, in either of its forms; 0 where it says nothing that counts."""
    value = (retry_after or "").strip()
    if value.isdecimal() and len(value) < 10:
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError, OverflowError):
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
