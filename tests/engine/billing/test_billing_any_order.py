"""Any order, repetition and interleaving of a purchase's events ends with the same number.

The proof of docs/architecture.md#what-a-refund-takes-back.
"""

import random
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from luster_engine.billing.reversal import reversal_target
from luster_engine.errors import LusterError, Reason

from tests.engine.billing.billing_books import Books, Spending
from tests.engine.billing.billing_world import CardPurchase


@dataclass(frozen=True)
class Story:
    """What happens to one purchase in the end."""

    credits: int
    paid: int
    slow: bool
    refunds: tuple[int, ...]
    disputes: tuple[tuple[int, str], ...]
    seed: int

    @property
    def worth(self) -> int:
        """What is left of it when everything has been told."""
        refunded = max(self.refunds, default=0)
        gone = sum(amount for amount, end in self.disputes if end != "won")
        return self.credits - reversal_target(self.credits, self.paid, refunded, gone)

    def events(self, bought: CardPurchase) -> list[dict[str, Any]]:
        """Everything that is told of it, in the order in which it happens."""
        told = [bought.begun(), bought.arrived()] if self.slow else [bought.completed(), bought.arrived()]
        told += [bought.refunded(total) for total in self.refunds]
        for number, (amount, end) in enumerate(self.disputes):
            name = f"dp_{bought.payment}_{number}"
            told.append(bought.disputed(name, amount))
            if end != "open":
                told.append(bought.closed(name, amount, end))
        return told


@st.composite
def _stories(draw: st.DrawFn) -> Story:
    paid = draw(st.integers(1, 400))
    amounts = st.integers(1, paid)
    return Story(
        credits=draw(st.integers(1, 60)),
        paid=paid,
        slow=draw(st.booleans()),
        refunds=tuple(sorted(draw(st.lists(amounts, max_size=3)))),
        disputes=tuple(draw(st.lists(st.tuples(amounts, st.sampled_from(["open", "won", "lost"])), max_size=2))),
        seed=draw(st.integers(0, 2**32)),
    )


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(stories=st.lists(_stories(), min_size=1, max_size=2), spend=st.lists(st.integers(1, 30), max_size=4))
async def test_every_telling_of_a_purchase_ends_with_the_same_number(
    books: Books, stories: list[Story], spend: list[int]
) -> None:
    account = await books.account()
    chance = random.Random(repr((stories, spend)))
    steps: list[dict[str, Any] | int] = []
    for story in stories:
        events = story.events(await books.opened(CardPurchase(account, credits=story.credits, paid=story.paid)))
        steps += events + chance.choices(events, k=2)
    steps += spend
    chance.shuffle(steps)
    running: list[Spending] = []
    for step in steps:
        if isinstance(step, int):
            try:
                running.append(await books.hold(account, step))
            except LusterError as refusal:
                assert refusal.reason in (Reason.INSUFFICIENT_CREDITS, Reason.ACCOUNT_IN_DEBT)
        else:
            await books.stripe(step)
            if running and chance.random() < 0.5:
                spending = running.pop()
                await books.end(spending, chance.randint(0, spending.price))
    stands = await books.balance(account)
    assert stands.worth == sum(story.worth for story in stories)
    for spending in running:
        await books.end(spending, spending.price)
    stands = await books.balance(account)
    assert stands.worth == sum(story.worth for story in stories)
    assert (await books.verified()).discrepancies == ()
