"""Decides what follows a failed attempt: another try, another alternative, or the end of the job."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from luster_engine.errors import TRANSIENT, LusterError, Reason
from luster_engine.pipeline.render.plan import LOCAL
from luster_engine.settings import Settings

_LONGEST_WAIT = 600.0
"""Seconds, ten minutes. Whoever refused may ask for a day, and nobody waits a day for a photo. Smaller: a provider in
trouble is asked in vain, and each time counts as a try."""

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

SWITCHED_OFF = "SWITCHED_OFF"
"""The cause of an alternative that was given up because an operator switched its model off after the plan was made."""

# What a user is told of an alternative that was given up.
_GIVEN_UP = {
    SWITCHED_OFF: "an operator switched it off",
    Reason.PROVIDER_UNAVAILABLE: "it did not answer",
    Reason.PROVIDER_QUOTA: "it gets no requests at present",
    Reason.PROVIDER_REFUSED: "it refused the request",
    Reason.PROVIDER_MISCONFIGURED: "it is not configured correctly",
    Reason.BUDGET_SPENT: "today's budget for it is spent",
    Reason.REGISTRATION_FAILED: "its picture could not be laid over the photo",
    Reason.FIDELITY_REFUSED: "its picture changed the house",
}

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
class Again:
    """How a job is to be tried again."""

    cause: str
    delay: float
    alternative: int
    reseeds: int
    child_died: bool = False


@dataclass(frozen=True, slots=True)
class Patience:
    """How often and how long a job is tried again."""

    retries: int = 5
    child_deaths: int = 3
    base_seconds: float = 1.0
    cap_seconds: float = 60.0

    @staticmethod
    def of(settings: Settings) -> "Patience":
        """As the operator chose."""
        return Patience(
            retries=settings.job_retries,
            child_deaths=settings.job_child_deaths,
            base_seconds=settings.retry_base_seconds,
            cap_seconds=settings.retry_cap_seconds,
        )

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
    if error.reason is Reason.PROVIDER_UNAVAILABLE and error.fields.get("lost") == "true":
        return _next(error, started)  # it was asked, perhaps for money, and is not asked again by itself
    if error.reason in TRANSIENT or error.reason in BUSY:
        earlier = started.causes.get(str(error.reason), 0)
        if earlier < patience.retries or error.reason in BUSY:
            # A lost worker says nothing about the job, so its first loss costs it no time.
            at_once = error.reason is Reason.WORKER_LOST and earlier == 0
            delay = 0.0 if at_once else max(patience.delay(earlier), _asked_to_wait(error))
            return Again(str(error.reason), delay, here, started.reseeds)
        return _next(error, started) if error.reason is Reason.PROVIDER_UNAVAILABLE else None
    if error.reason is Reason.FIDELITY_REFUSED and started.reseeds == 0 and error.fields.get("reseed") == "true":
        return Again(str(error.reason), 0.0, here, reseeds=1)
    return _next(error, started) if error.reason in NEXT else None


def _asked_to_wait(error: LusterError) -> float:
    """For how long whoever refused wants to be left alone, a little spread."""
    try:
        wanted = float(error.fields.get("retry_after", 0.0))
    except ValueError:
        return 0.0
    return min(max(wanted, 0.0), _LONGEST_WAIT) * random.uniform(1.0, 1.2)  # noqa: S311 - spreading load needs no secrecy


def alternative_taken(plan: Mapping[str, Any], used: int, causes: Mapping[str, Any]) -> dict[str, str] | None:
    """The warning on a result that the plan's first choice did not make; None when it did."""
    if used == 0:
        return None
    alternatives = plan["alternatives"]
    why = next((words for reason, words in _GIVEN_UP.items() if str(reason) in causes), "it could not be used")
    first, now = alternatives[0]["provider"], alternatives[used]["provider"]
    text = f"{str(first).capitalize()} was not used because {why}; the result was made by {now} instead."
    if plan.get("prompt") and now == LOCAL:
        text += " The prompt was kept but not followed."
    return {"code": "alternative_taken", "message": text}


def _next(error: LusterError, started: Tried) -> Again | None:
    following = started.alternative + 1
    if following >= len(started.plan["alternatives"]):
        return None
    cause = SWITCHED_OFF if error.fields.get("off") == "true" else str(error.reason)
    return Again(cause, 0.0, following, reseeds=0)
