"""What an operator sees."""

from datetime import datetime

from luster.v1 import admin_pb2

from luster_gateway.shapes.account import Account, account_of
from luster_gateway.shapes.common import Answer, when
from luster_gateway.shapes.jobs import JobCounts, counts_of


class AccountSummary(Answer):
    """An account and how it stands."""

    account: Account
    balance: int
    held: int
    debt: int
    job_count: int
    last_job_at: datetime | None


class AccountsAnswer(Answer):
    """Accounts, newest first."""

    accounts: list[AccountSummary]
    next_cursor: str | None


class ReasonCount(Answer):
    """How often jobs failed for a reason."""

    reason: str
    count: int


class ProviderSpend(Answer):
    """What a provider was asked and cost."""

    provider: str
    calls: int
    usd: float


class Overview(Answer):
    """The queue, the spend and the errors."""

    jobs: JobCounts
    oldest_wait_seconds: float
    workers: int
    credits_captured: int
    credits_granted: int
    errors: list[ReasonCount]
    spend: list[ProviderSpend]
    accounts: int
    since: datetime | None


class OverviewAnswer(Answer):
    """The overview."""

    overview: Overview


def summary_of(summary: admin_pb2.AccountSummary) -> AccountSummary:
    """An account of a message."""
    return AccountSummary(
        account=account_of(summary.account),
        balance=summary.balance.balance,
        held=summary.balance.held,
        debt=summary.balance.debt,
        job_count=summary.job_count,
        last_job_at=when(summary, "last_job_time"),
    )


def overview_of(answer: admin_pb2.GetOverviewResponse) -> Overview:
    """An overview of a message."""
    return Overview(
        jobs=counts_of(answer.jobs),
        oldest_wait_seconds=answer.oldest_wait_seconds,
        workers=answer.workers,
        credits_captured=answer.credits_captured,
        credits_granted=answer.credits_granted,
        errors=[ReasonCount(reason=each.reason, count=each.count) for each in answer.errors],
        spend=[
            ProviderSpend(provider=each.provider, calls=each.calls, usd=each.micro_usd / 1_000_000)
            for each in answer.spend
        ],
        accounts=answer.accounts,
        since=when(answer, "since"),
    )
