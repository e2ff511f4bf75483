"""What is known of remote models when a plan is made: the operator's order, their own choice of models, the day."""

from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.plugins.capability import ModelStanding
from luster_engine.providers.health import LOOK_BACK, RECENT, WORK
from luster_engine.providers.models import ModelOff, ProviderTry
from luster_engine.providers.policy import health_of
from luster_engine.settings import ProviderBudget, Settings


async def models_off(session: AsyncSession, settings: Settings) -> frozenset[str]:
    """Providers and models that are not asked: those of the settings, and those that were switched off since."""
    return frozenset(settings.models_off) | frozenset(await session.scalars(select(ModelOff.name)))


def standing_of(
    settings: Settings, off: frozenset[str] = frozenset(), unhealthy: frozenset[str] = frozenset()
) -> ModelStanding:
    """What the operator said of models, what is switched off, and which providers are known to fail."""
    usual = {name: str(told["model"]) for name, told in settings.providers.items() if told.get("model")}
    return ModelStanding(
        order=settings.provider_order,
        usual={"openai": settings.openai_model, **usual},
        unhealthy=unhealthy,
        off=frozenset(settings.models_off) | off,
        today=datetime.now(UTC).date(),
    )


async def failing(session: AsyncSession, settings: Settings, names: frozenset[str]) -> frozenset[str]:
    """Those of these providers that get no requests at present, in one look at what was asked of late."""
    ago = func.extract("epoch", func.now() - ProviderTry.ended_at)
    place = func.row_number().over(
        partition_by=ProviderTry.provider, order_by=(ProviderTry.ended_at.desc(), ProviderTry.id.desc())
    )
    last = (
        select(ProviderTry.provider, ProviderTry.error_kind, ago.label("ago"), place.label("place"))
        .where(ProviderTry.provider.in_(sorted(names)), ProviderTry.ended_at > func.now() - RECENT, WORK)
        .subquery()
    )
    rows = await session.execute(
        select(last.c.provider, last.c.error_kind, last.c.ago).where(last.c.place <= LOOK_BACK).order_by(last.c.place)
    )
    found: dict[str, list[tuple[str, float]]] = {}
    for provider, kind, seconds in rows:
        found.setdefault(provider, []).append((kind, float(seconds)))
    budgets = settings.provider_budgets
    return frozenset(
        name for name, tries in found.items() if not health_of(tries, budgets.get(name, ProviderBudget())).healthy
    )
