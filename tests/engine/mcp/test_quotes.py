"""A quote pays for one photo, once."""

from dataclasses import replace

import pytest
from luster_engine.errors import LusterError
from luster_engine.mcp.quotes import KEPT, LIVES, Quotes
from luster_engine.mcp.workshop import JobState, LookWish, NamedPrice

WISH = LookWish("dusk", {"mood": "blue"}, "", "auto", "premium", False, None, None)
PRICE = NamedPrice(credits=2, affordable=True, balance=10)


def test_a_quote_is_for_its_wish_and_its_first_photo() -> None:
    quotes = Quotes()
    quoted = quotes.give(WISH, PRICE)
    with pytest.raises(LusterError, match="another look"):
        quotes.take(quoted.quote_id, replace(WISH, tier="free"), "a")
    assert quotes.take(quoted.quote_id, WISH, "a").job is None
    quoted.job = JobState(job_id="j", status="queued")
    again = quotes.take(quoted.quote_id, WISH, "a").job
    assert again is not None and again.job_id == "j"
    with pytest.raises(LusterError, match="another photo"):
        quotes.take(quoted.quote_id, WISH, "b")


def test_an_old_and_an_invented_quote_are_refused() -> None:
    now = [0.0]
    quotes = Quotes(lambda: now[0])
    quoted = quotes.give(WISH, PRICE)
    now[0] = LIVES + 1
    with pytest.raises(LusterError, match="older"):
        quotes.take(quoted.quote_id, WISH, "a")
    with pytest.raises(LusterError, match="no quote"):
        quotes.take("q_invented", WISH, "a")


def test_only_so_many_quotes_are_kept() -> None:
    quotes = Quotes()
    first = quotes.give(WISH, PRICE)
    for _ in range(KEPT):
        quotes.give(WISH, PRICE)
    with pytest.raises(LusterError, match="no quote"):
        quotes.take(first.quote_id, WISH, "a")
