"""What an operator sees."""

from datetime import datetime

from luster.v1 import admin_pb2

from luster_gateway.shapes.account import Account, account_of
from luster_gateway.shapes.common import Answer, or_none, when
from luster_gateway.shapes.job_counts import JobCounts, counts_of
from luster_gateway.shapes.jobs import STATUSES, Status


class AccountSummary(Answer):
    """An account and how it stands."""

    account: Account
    balance: int
    held: int
    debt: int
    job_count: int
    last_job_at: datetime | None
    legal_hold: str | None
    """Why it has to be kept as it is, if it has."""


class AccountsAnswer(Answer):
    """Accounts, newest first."""

    accounts: list[AccountSummary]
    next_cursor: str | None


class JobSummary(Answer):
    """A job as somebody sees it who helps its owner."""

    id: str
    style: str
    status: Status
    reason: str | None
    attempt: int
    created_at: datetime | None
    finished_at: datetime | None


class JobSummariesAnswer(Answer):
    """Jobs, newest first."""

    jobs: list[JobSummary]
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
        legal_hold=or_none(summary.legal_hold),
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


def job_summary_of(each: admin_pb2.JobSummary) -> JobSummary:
    """A job of a message."""
    return JobSummary(
        id=each.id,
        style=each.style,
        status=STATUSES[each.state],
        reason=or_none(each.reason),
        attempt=each.attempt,
        created_at=when(each, "create_time"),
        finished_at=when(each, "finish_time"),
    )
