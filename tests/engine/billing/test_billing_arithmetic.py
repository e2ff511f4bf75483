"""The arithmetic of a purchase by itself: what is known of it does not depend on the order of the telling."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from luster_engine.billing.facts import Claim, DisputeStage, Money, SaleState
from luster_engine.billing.reversal import reversal_target, rounded_half_up

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("credits", "paid", "refunded", "disputed", "target"),
    [
        (100, 3900, 0, 0, 0),
        (100, 3900, 3900, 0, 100),
        (100, 3900, 1950, 0, 50),
        (100, 3900, 0, 3900, 100),
        (100, 3900, 1950, 3900, 100),
        (3, 2, 1, 0, 2),
        (1, 2, 1, 0, 1),
        (1, 3, 1, 0, 0),
        (5, 10, 1, 0, 1),
        (100, 0, 0, 0, 0),
    ],
)
def test_reversal_is_the_share_of_the_money_that_is_gone_rounded_half_up(
    credits: int, paid: int, refunded: int, disputed: int, target: int
) -> None:
    assert reversal_target(credits, paid, refunded, disputed) == target


@settings(deadline=None)
@given(st.integers(0, 10**12), st.integers(1, 10**9))
def test_half_is_rounded_up_exactly(numerator: int, denominator: int) -> None:
    rounded = rounded_half_up(numerator, denominator)
    assert (2 * rounded - 1) * denominator <= 2 * numerator < (2 * rounded + 1) * denominator


_claims = st.builds(Claim, st.sampled_from(DisputeStage), st.none() | st.integers(0, 5000))
_money = st.builds(
    Money,
    state=st.sampled_from(SaleState),
    credits=st.integers(0, 500),
    paid=st.integers(0, 5000),
    refunded=st.integers(0, 6000),
    claims=st.dictionaries(st.sampled_from(["d1", "d2"]), _claims),
)


@settings(max_examples=60, deadline=None)
@given(_money, _money, _money)
def test_what_is_known_does_not_depend_on_who_said_it_first(one: Money, two: Money, three: Money) -> None:
    assert one.joined(two) == two.joined(one)
    assert one.joined(two).joined(three) == one.joined(two.joined(three))
    assert one.joined(one) == one.joined(one).joined(one)
    assert one.joined(two).joined(two) == one.joined(two)


@settings(deadline=None)
@given(_money)
def test_never_more_is_reversed_than_was_granted(money: Money) -> None:
    assert 0 <= money.reversal <= money.granted


def test_won_dispute_takes_nothing_and_an_inquiry_has_taken_nothing_yet() -> None:
    sale = Money(SaleState.PAID, credits=100, paid=1000)
    for standing, reversal in (
        (DisputeStage.INQUIRY, 0),
        (DisputeStage.OPEN, 100),
        (DisputeStage.LOST, 100),
        (DisputeStage.WON, 0),
    ):
        assert sale.joined(Money(claims={"d": Claim(standing, 1000)})).reversal == reversal
