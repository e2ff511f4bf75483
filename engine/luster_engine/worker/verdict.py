"""What follows from a failed attempt: another try, another alternative, or the end."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from luster_engine.errors import TRANSIENT, LusterError, Reason
from luster_engine.jobs.transitions import Again

# The child died in this very job while its parent lived: it may be the photo, or the plugin, and it will be again.
DEADLY = frozenset({Reason.PLUGIN_CRASHED, Reason.PLUGIN_OUT_OF_MEMORY, Reason.PLUGIN_TIMEOUT})

# With these another recipe may do what this one cannot.
NEXT = frozenset(
    {
        Reason.PROVIDER_QUOTA,
        Reason.PROVIDER_REFUSED,
        Reason.PROVIDER_MISCONFIGURED,
        Reason.BUDGET_SPENT,
        Reason.REGISTRATION_FAILED,
        Reason.FIDELITY_REFUSED,
    }
)

# The machine had no room for it: nothing is wrong with the job.
BUSY = frozenset({Reason.SANDBOX_FULL})


class Tried(Protocol):
    """What must be known of a job to judge a failed attempt of it."""

    @property
    def plan(self) -> Mapping[str, Any]: ...
    @property
    def alternative(self) -> int: ...
    @property
    def reseeds(self) -> int: ...
    @property
    def causes(self) -> Mapping[str, Any]: ...
    @property
    def child_deaths(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Patience:
    """How often and how long a job is tried again."""

    retries: int = 5
    child_deaths: int = 3
    base_seconds: float = 1.0
    cap_seconds: float = 60.0

    def delay(self, earlier: int) -> float:
        """Backoff before the next try: doubling, capped, and spread so that many do not come back at once."""
        longest = min(self.cap_seconds, self.base_seconds * 2.0**earlier)
        return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreading load needs no secrecy


def judge(error: LusterError, started: Tried, patience: Patience) -> Again | None:
    """How to go on after an attempt failed; None when the job has failed with it."""
    here = started.alternative
    if error.reason in DEADLY:
        deaths = started.child_deaths + 1
        if deaths >= patience.child_deaths:
            return None
        return Again(str(error.reason), patience.delay(deaths - 1), here, started.reseeds, child_died=True)
    if error.reason in TRANSIENT or error.reason in BUSY:
        earlier = started.causes.get(str(error.reason), 0)
        if earlier < patience.retries or error.reason in BUSY:
            # A lost worker says nothing about the job, so its first loss costs it no time.
            at_once = error.reason is Reason.WORKER_LOST and earlier == 0
            return Again(str(error.reason), 0.0 if at_once else patience.delay(earlier), here, started.reseeds)
        return _next(error, started) if error.reason is Reason.PROVIDER_UNAVAILABLE else None
    if error.reason is Reason.FIDELITY_REFUSED and started.reseeds == 0:
        return Again(str(error.reason), 0.0, here, reseeds=1)
    return _next(error, started) if error.reason in NEXT else None


def _next(error: LusterError, started: Tried) -> Again | None:
    following = started.alternative + 1
    if following >= len(started.plan["alternatives"]):
        return None
    return Again(str(error.reason), 0.0, following, reseeds=0)
