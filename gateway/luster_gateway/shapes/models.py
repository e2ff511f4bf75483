"""Image models as an operator sees them: health, spend, failures, and what is switched off."""

from datetime import datetime
from typing import Annotated

from luster.v1 import admin_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, or_none, when


class ProviderStanding(Answer):
    """How a provider stands now."""

    provider: str
    configured: bool
    healthy: bool
    note: str | None


class ModelSpend(Answer):
    """What one model was asked and cost on one day."""

    day: str = Field(description="The day in UTC.")
    provider: str
    model: str | None
    calls: int
    usd: float


class AccountSpend(Answer):
    """What one account's jobs cost with one model."""

    account_id: str | None = Field(description="Null for pictures without a job and for accounts that were removed.")
    provider: str
    model: str | None
    calls: int
    usd: float


class FailureCount(Answer):
    """How often a model failed in one way."""

    provider: str
    model: str | None
    kind: str
    count: int


class ModelFailure(Answer):
    """One call that failed."""

    provider: str
    model: str | None
    kind: str
    job_id: str | None
    time: datetime | None


class ModelVotes(Answer):
    """How often a model's results were liked best where several stood side by side."""

    provider: str
    model: str | None
    shown: int = Field(description="In how many comparisons that were voted on it had a result.")
    votes: int


class SwitchedOff(Answer):
    """A provider, or one of its models, that is not asked."""

    name: str
    by_setting: bool = Field(description="True where only the settings can switch it on.")
    since: datetime | None


class ProviderFigures(Answer):
    """Health, spend and failures of image models."""

    providers: list[ProviderStanding]
    spend: list[ModelSpend]
    accounts: list[AccountSpend]
    failures: list[FailureCount]
    last_failures: list[ModelFailure]
    off: list[SwitchedOff]
    votes: list[ModelVotes]
    since: datetime | None


class ProviderFiguresAnswer(Answer):
    """The figures."""

    figures: ProviderFigures


class SwitchModelBody(Body):
    """Switch a model off, or on again."""

    name: Annotated[str, Field(min_length=1, max_length=400)] = Field(
        description="A provider, or one of its models as `provider/model`."
    )
    on: bool


class SwitchedOffAnswer(Answer):
    """What is not asked now."""

    off: list[SwitchedOff]


def figures_of(answer: admin_pb2.GetProviderFiguresResponse) -> ProviderFigures:
    """Figures of a message."""
    return ProviderFigures(
        providers=[
            ProviderStanding(
                provider=each.provider, configured=each.configured, healthy=each.healthy, note=or_none(each.note)
            )
            for each in answer.providers
        ],
        spend=[
            ModelSpend(
                day=each.day,
                provider=each.provider,
                model=or_none(each.model),
                calls=each.calls,
                usd=each.micro_usd / 1_000_000,
            )
            for each in answer.spend
        ],
        accounts=[
            AccountSpend(
                account_id=or_none(each.account_id),
                provider=each.provider,
                model=or_none(each.model),
                calls=each.calls,
                usd=each.micro_usd / 1_000_000,
            )
            for each in answer.accounts
        ],
        failures=[
            FailureCount(provider=each.provider, model=or_none(each.model), kind=each.kind, count=each.count)
            for each in answer.failures
        ],
        last_failures=[
            ModelFailure(
                provider=each.provider,
                model=or_none(each.model),
                kind=each.kind,
                job_id=or_none(each.job_id),
                time=when(each, "time"),
            )
            for each in answer.last_failures
        ],
        off=[switched_off_of(each) for each in answer.off],
        votes=[
            ModelVotes(provider=each.provider, model=or_none(each.model), shown=each.shown, votes=each.votes)
            for each in answer.votes
        ],
        since=when(answer, "since"),
    )


def switched_off_of(off: admin_pb2.SwitchedOff) -> SwitchedOff:
    """A model that is off, of a message."""
    return SwitchedOff(name=off.name, by_setting=off.by_setting, since=when(off, "create_time"))
