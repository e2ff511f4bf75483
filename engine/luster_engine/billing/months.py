"""A plan's paid period cut into months: its credits come month by month, also where it is paid by the year."""

import calendar
from dataclasses import dataclass
from datetime import datetime

_DAYS_OF_A_MONTH = 365.25 / 12
"""A mean one, leap years counted, so that a period of 28 to 31 days is one month and a year is twelve."""
# A period that is longer than any that is sold is somebody's mistake; it is not worth thousands of months.
_MOST = 60


@dataclass(frozen=True, slots=True)
class Month:
    """One month of a paid period."""

    number: int
    begins: datetime | None
    ends: datetime | None


def months_of(begins: datetime | None, ends: datetime | None) -> tuple[Month, ...]:
    """The months of a period, at least one; the last ends with the period, whatever its day."""
    if begins is None or ends is None:
        return (Month(1, begins, ends),)
    count = min(_MOST, max(1, round((ends - begins).total_seconds() / 86_400 / _DAYS_OF_A_MONTH)))
    starts = [_later(begins, number) for number in range(count)]
    ends_of_each = [*starts[1:], ends]
    return tuple(Month(number + 1, starts[number], ends_of_each[number]) for number in range(count))


def reference_of(sale: str, number: int) -> str:
    """The name of a month of a sale; the first has the sale's own."""
    return sale if number == 1 else f"{sale}/{number}"


def share_of_reversal(target: int, credits: int, credits_of_later_months: int) -> int:
    """The part of a reversal that falls on a month: the months after it give theirs first."""
    return min(credits, max(0, target - credits_of_later_months))


def _later(moment: datetime, months: int) -> datetime:
    year, month = divmod(moment.month - 1 + months, 12)
    year, month = moment.year + year, month + 1
    return moment.replace(year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1]))
