"""Prices that were named to a model. A quote pays for one photo, once; the same quote again is the same job."""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.workshop import JobState, LookWish, NamedPrice

LIVES: Final = 900.0
"""Seconds that a quote holds. Long enough to ask a person, short enough that prices have not changed since."""
KEPT: Final = 1000
"""Quotes kept at once; the oldest goes first. A model that asks for more has forgotten what it asked."""


@dataclass
class Quoted:
    """A quote and what became of it."""

    quote_id: str
    wish: LookWish
    price: NamedPrice
    until: float
    photo: str = ""
    """Digest of the photo that it was spent on."""
    job: JobState | None = None


class Quotes:
    """All quotes of this server."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._quotes: OrderedDict[str, Quoted] = OrderedDict()

    def give(self, wish: LookWish, price: NamedPrice) -> Quoted:
        """A new quote."""
        quoted = Quoted(f"q_{secrets.token_hex(8)}", wish, price, self._clock() + LIVES)
        self._quotes[quoted.quote_id] = quoted
        while len(self._quotes) > KEPT:
            self._quotes.popitem(last=False)
        return quoted

    def take(self, quote_id: str, wish: LookWish, photo: str) -> Quoted:
        """The quote for this very wish and photo. It is bound to the photo from now on."""
        quoted = self._quotes.get(quote_id)
        if quoted is None:
            raise _refused(f"There is no quote {quote_id[:64]!r}. Call `quote` first and show its price.")
        if quoted.wish != wish:
            raise _refused("The quote was for another look, parameters or tier. Call `quote` with the ones you want.")
        if quoted.photo not in ("", photo):
            raise _refused("The quote has been used for another photo. Call `quote` again for this one.")
        if quoted.job is None and self._clock() > quoted.until:
            raise _refused(f"The quote is older than {LIVES / 60:.0f} minutes. Call `quote` again.")
        quoted.photo = photo
        return quoted


def _refused(text: str) -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, text)
