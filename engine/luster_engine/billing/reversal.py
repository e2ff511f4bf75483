"""How many credits of a purchase must be taken back after a refund or a dispute.

The rule is docs/architecture.md#what-a-refund-takes-back, here as arithmetic.
"""


def reversal_target(credits: int, paid: int, refunded: int, disputed: int) -> int:
    """Credits of a purchase that ought to be reversed, all in all.

    `paid`, `refunded` (the highest refund seen) and `disputed` (disputes open or lost) are in the currency's
    smallest unit. A purchase that cost nothing has nothing to give back.
    """
    if paid <= 0:
        return 0
    gone = min(paid, refunded + disputed)
    return rounded_half_up(credits * gone, paid)


def rounded_half_up(numerator: int, denominator: int) -> int:
    """The quotient of two numbers that are not negative, rounded half up without floating point."""
    return (2 * numerator + denominator) // (2 * denominator)
