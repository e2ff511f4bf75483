"""When a remote model may be asked: its health, the budget of a minute and of a day, and what each failure means."""

from dataclasses import dataclass
from typing import Any

from luster_sdk.errors import ProviderError

from luster_engine.errors import LusterError, Reason
from luster_engine.settings import ProviderBudget

TRANSIENT_FAILURES = frozenset({"rate_limited", "timeout", "server"})
"""Failures after which the same question may be put again, later."""
LASTING = frozenset({"quota", "credentials", "model_gone"})
"""Failures that an operator has to mend; the provider counts as unhealthy for a while."""

REASONS: dict[str, Reason] = {
    "rate_limited": Reason.PROVIDER_UNAVAILABLE,
    "timeout": Reason.PROVIDER_UNAVAILABLE,
    "server": Reason.PROVIDER_UNAVAILABLE,
    "quota": Reason.PROVIDER_QUOTA,
    "credentials": Reason.PROVIDER_MISCONFIGURED,
    "model_gone": Reason.PROVIDER_MISCONFIGURED,
    "moderation": Reason.MODERATION_BLOCKED,
    "refused": Reason.PROVIDER_REFUSED,
}
"""The kinds of failure that a provider may tell of, and the reason that a client sees for each."""


@dataclass(frozen=True)
class Availability:
    """Whether a provider is asked now, and if not, why."""

    healthy: bool
    reason: str = ""


def explained(provider: str, error: ProviderError) -> LusterError:
    """A provider's failure as a reason of ours; the job's retry policy goes by that."""
    reason = REASONS.get(error.kind, Reason.PROVIDER_REFUSED)
    fields: dict[str, Any] = {"provider": provider, "kind": error.kind}
    if error.request_id:
        fields["provider_request_id"] = error.request_id
    if error.retry_after is not None:
        fields["retry_after"] = error.retry_after
    return LusterError(reason, str(error), **fields)


def health_of(failures: list[tuple[str, float]], budget: ProviderBudget) -> Availability:
    """Health by the last calls, newest first, each as (error kind or "", seconds ago)."""
    for kind, ago in failures:
        if kind == "":
            break
        if kind in LASTING and ago < budget.lasting_seconds:
            return Availability(
                False, f"its last answer was {kind!r}; it is asked again in {budget.lasting_seconds - ago:.0f} s"
            )
    row = 0
    for kind, _ in failures:
        if kind not in TRANSIENT_FAILURES:
            break
        row += 1
    if row >= budget.failures_to_open and failures[0][1] < budget.cooldown_seconds:
        return Availability(
            False, f"it failed {row} times in a row; it is asked again in {budget.cooldown_seconds:.0f} s"
        )
    return Availability(True)
