"""How a remote model has answered of late, for those who want to ask it."""

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.providers.models import ProviderTry
from luster_engine.providers.policy import Availability, health_of
from luster_engine.providers.question import ASIDE
from luster_engine.settings import ProviderBudget

LOOK_BACK = 20
"""Tries that are looked at, newest first. It must be more than `failures_to_open` of a provider's budget, else no row
of failures is ever long enough; more of them make the look dearer for nothing."""
RECENT = timedelta(days=1)
"""What was asked longer ago says nothing of today; it keeps the look short however much was ever asked."""
WORK = ~ProviderTry.key.startswith(ASIDE)
"""What was asked for work that people wait for. Uploads cost nothing, so what comes of their questions closes no door
to work."""


async def look(session: AsyncSession, provider: str, budget: ProviderBudget, *, aside: bool = False) -> Availability:
    """Whether a provider is asked at present. Who asks `aside` also goes by what came of other such questions."""
    seconds = max(RECENT.total_seconds(), budget.lasting_seconds, budget.cooldown_seconds)
    recent = ProviderTry.ended_at > func.now() - timedelta(seconds=seconds)
    ago = func.extract("epoch", func.now() - ProviderTry.ended_at)
    tries = select(ProviderTry.error_kind, ago).where(ProviderTry.provider == provider, recent)
    rows = await session.execute(
        (tries if aside else tries.where(WORK))
        .order_by(ProviderTry.ended_at.desc(), ProviderTry.id.desc())
        .limit(LOOK_BACK)
    )
    return health_of([(kind, float(seconds)) for kind, seconds in rows], budget)
