"""Why the desk puts no question: what whoever asked is told."""

from luster_engine.errors import LusterError, Reason
from luster_engine.settings import ProviderBudget


def minute_full(provider: str, budget: ProviderBudget, *, aside: bool) -> LusterError:
    """What is said where this minute's requests are used up. A question for which no work waits (`aside`) may use only
    half of them."""
    message = f"{provider} got {budget.calls_per_minute} requests this minute, the limit that is set."
    if aside:
        message = f"{provider} got half of its requests of this minute; the others are kept for work."
    return LusterError(Reason.PROVIDER_UNAVAILABLE, message, provider=provider, retry_after=30, minute_full="true")


def day_spent(provider: str, budget: ProviderBudget, *, aside: bool) -> LusterError:
    """What is said where the day's money is spent. A question for which no work waits (`aside`) may spend only half of
    it."""
    whole = f"oday's budget for {provider} (${budget.dollars_per_day:g}) is spent"
    message = f"Half of t{whole}, and the rest is kept for work" if aside else f"T{whole}"
    return LusterError(Reason.BUDGET_SPENT, f"{message}; it opens again at midnight.", provider=provider)


def nobody_knows(provider: str) -> LusterError:
    """What is said of a question that went out before Luster was stopped: it may have to be paid already."""
    message = (
        f"Luster was stopped while {provider} worked on this, and nobody knows whether that has to be paid. So it is "
        "not asked a second time for this job. Send the job again to ask anew."
    )
    return LusterError(Reason.PROVIDER_UNAVAILABLE, message, provider=provider, lost="true")


def called_back(provider: str) -> LusterError:
    """What is said of a question that was not out yet when Luster was stopped."""
    message = f"Luster was stopped before it asked {provider}. Nothing was asked and nothing has to be paid."
    return LusterError(Reason.PROVIDER_UNAVAILABLE, message, provider=provider)
