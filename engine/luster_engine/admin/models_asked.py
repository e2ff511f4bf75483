"""Image models as an operator sees them: what they cost, how they failed, how they are liked, which are off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.plugins.capability import check_provider
from luster_engine.plugins.catalog import Catalog, near_miss
from luster_engine.providers.models import ModelOff
from luster_engine.settings import Settings

_MOST_LINES = 1000
"""Lines of one table: 30 days of 30 models. A longer table is for a query, not for a page."""
_MOST_ACCOUNTS = 100
"""Lines of accounts, the dearest first. Whoever is not among them costs next to nothing."""
_LAST = 20
"""Failures that are shown one by one, newest first; the table above them counts all."""

# The key of a question begins with its job's id; that of a picture without a job begins with a digest.
_JOB = "CASE WHEN c.key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/' THEN CAST(left(c.key, 36) AS uuid) END"
# That of a question what a photo shows has the photo's id (`assets/tags.py`).
_PHOTO = "CASE WHEN c.key ~ '^tags-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN CAST(substr(c.key, 6) AS uuid) END"

_SPEND = text(f"""
SELECT CAST(CAST(c.asked_at AT TIME ZONE 'UTC' AS date) AS text) AS day, c.provider, c.model,
    sum(c.attempts) AS calls, sum(c.cost_micros) AS micros
FROM provider_calls c WHERE c.asked_at >= :since
GROUP BY day, c.provider, c.model ORDER BY day DESC, micros DESC, c.provider, c.model LIMIT {_MOST_LINES}
""")  # noqa: S608 - only constants of this module are written into it

_ACCOUNTS = text(f"""
SELECT CAST(coalesce(j.account_id, a.account_id) AS text) AS account, c.provider, c.model,
    sum(c.attempts) AS calls, sum(c.cost_micros) AS micros
FROM provider_calls c LEFT JOIN jobs j ON j.id = {_JOB} LEFT JOIN assets a ON a.id = {_PHOTO}
WHERE c.asked_at >= :since
GROUP BY account, c.provider, c.model ORDER BY micros DESC, account, c.provider, c.model LIMIT {_MOST_ACCOUNTS}
""")  # noqa: S608 - only constants of this module are written into it

_FAILURES = text(f"""
SELECT c.provider, c.model, t.error_kind AS kind, count(*) AS count
FROM provider_tries t JOIN provider_calls c ON c.key = t.key
WHERE t.asked_at >= :since AND t.error_kind <> ''
GROUP BY c.provider, c.model, kind ORDER BY count DESC, c.provider, c.model, kind LIMIT {_MOST_LINES}
""")  # noqa: S608 - only constants of this module are written into it

_LAST_FAILURES = text(f"""
SELECT c.provider, c.model, t.error_kind AS kind, t.ended_at, CAST({_JOB} AS text) AS job
FROM provider_tries t JOIN provider_calls c ON c.key = t.key
WHERE t.asked_at >= :since AND t.error_kind <> '' ORDER BY t.ended_at DESC, t.id DESC LIMIT {_LAST}
""")  # noqa: S608 - only constants of this module are written into it


_VOTES = text(f"""
SELECT coalesce(j.used_provider, '') AS provider,
    coalesce(j.plan #>> ARRAY['alternatives', CAST(j.alternative AS text), 'model'], '') AS model,
    count(DISTINCT c.comparison_id) AS shown, count(c.voted_at) AS votes
FROM compared_jobs c JOIN jobs j ON j.id = c.job_id
WHERE j.state = 'succeeded'
    AND c.comparison_id IN (SELECT comparison_id FROM compared_jobs WHERE voted_at >= :since)
GROUP BY 1, 2 ORDER BY votes DESC, shown, provider, model LIMIT {_MOST_LINES}
""")  # noqa: S608 - only constants of this module are written into it


@dataclass(frozen=True, slots=True)
class Off:
    """A provider, or one of its models as `provider/model`, that is not asked."""

    name: str
    since: datetime | None
    """None where the settings say so."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Rows of five tables, each with the columns of its statement."""

    spend: Sequence[Any]
    accounts: Sequence[Any]
    failures: Sequence[Any]
    last_failures: Sequence[Any]
    votes: Sequence[Any]


async def figures(session: AsyncSession, since: datetime) -> Figures:
    """What models cost, how they failed and how often their results were voted for since a time."""
    statements = (_SPEND, _ACCOUNTS, _FAILURES, _LAST_FAILURES, _VOTES)
    return Figures(*[list(await session.execute(each, {"since": since})) for each in statements])


async def switched_off(session: AsyncSession, settings: Settings) -> list[Off]:
    """What is not asked, by name; where both say so it is the settings' word, as only they can take it back."""
    found = {each.name: Off(each.name, each.created_at) for each in await session.scalars(select(ModelOff))}
    found |= {name: Off(name, None) for name in settings.models_off}
    return [found[name] for name in sorted(found)]


async def switch(
    session: AsyncSession, catalog: Catalog, settings: Settings, name: str, *, on: bool, actor: str, request_id: str
) -> list[Off]:
    """Switch a provider or a model off, or on again; of jobs that are planned none asks it any more."""
    if on:
        if name in settings.models_off:
            message = f'"{name}" is switched off by LUSTER_MODELS_OFF. Take it out there and restart.'
            raise LusterError(Reason.STATE_CONFLICT, message, model=name)
        changed = await session.scalar(delete(ModelOff).where(ModelOff.name == name).returning(ModelOff.name))
        if changed is None:
            _check(catalog, name)
    else:
        _check(catalog, name)
        row = insert(ModelOff).values(name=name, created_at=func.now()).on_conflict_do_nothing()
        changed = await session.scalar(row.returning(ModelOff.name))
    if changed is not None:
        action = "model.on" if on else "model.off"
        target = f"model:{name}"
        await audit.record(session, action, account=None, actor=actor, target=target, request_id=request_id)
    return await switched_off(session, settings)


def _check(catalog: Catalog, name: str) -> None:
    """Refuse a provider or a model that no list has, so that a slip of the pen does not pass for a switch."""
    provider, _, model = name.partition("/")
    if provider not in catalog.providers:
        check_provider(catalog, provider)
        raise LusterError(Reason.UNKNOWN_PROVIDER, f'"{provider}" cannot be switched off.', provider=provider)
    known = [each.name for each in catalog.providers[provider].models]
    if model and model not in known:
        message = f'{catalog.providers[provider].title} has no model "{model}".{near_miss(model, known)}'
        raise LusterError(Reason.UNKNOWN_PROVIDER, message, provider=provider, model=model)
