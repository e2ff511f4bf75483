"""A model of a provider as a message: what it can do, what it costs, and when it ends."""

from datetime import UTC, datetime

from luster.v1 import catalog_pb2
from luster_sdk.providers import ImageModel

from luster_engine.plugins.capability import USUAL_SIZE, credits_of
from luster_engine.plugins.catalog import ProviderInfo
from luster_engine.providers.ends import warning
from luster_engine.settings import Settings


def model_message(
    provider: ProviderInfo, model: ImageModel, settings: Settings, off: frozenset[str], *, configured: bool
) -> catalog_pb2.ImageModel:
    """One model with its price here and whether a job can ask for it; `off` names what an operator switched off."""
    name = f"{provider.name}/{model.name}"
    today = datetime.now(UTC).date()
    said = warning(provider.name, provider.models, model, today)
    dollars = model.price.of(*USUAL_SIZE)
    prices = {
        tier: credits_of(
            name,
            dollars,
            base=settings.prices.of(tier),
            named={key: each.of(tier) for key, each in settings.provider_prices.items()},
            per_dollar=settings.credits_per_dollar,
        )
        for tier in ("free", "premium")
    }
    return catalog_pb2.ImageModel(
        name=model.name,
        title=model.title,
        kinds=list(model.kinds),
        min_pixels=model.sizes.min_pixels,
        max_pixels=model.sizes.max_pixels,
        ratios=list(model.sizes.ratios),
        mask=model.mask,
        references=model.references,
        micro_usd=round(dollars * 1e6),
        price_unit=model.price.unit,
        free_credits=prices["free"],
        premium_credits=prices["premium"],
        sunset=model.sunset.isoformat() if model.sunset else "",
        instead=model.instead,
        licence=model.licence,
        notes=model.notes,
        verified=model.verified,
        available=configured and not model.ended(today) and off.isdisjoint((provider.name, name)),
        warning=f"It {said}." if said else "",
    )
