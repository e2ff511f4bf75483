"""Which models are about to end; the log tells of those that are set up, each day and whenever a worker starts."""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from luster_sdk.providers.models import ImageModel, usable_model

from luster_engine.plugins.catalog import Catalog
from luster_engine.providers.opening import openings
from luster_engine.providers.process import Opening
from luster_engine.settings import Settings

log = logging.getLogger("luster.providers")

CHORE = "providers.ends"
SCHEDULE = {CHORE: "29 5 * * *"}
LAST_DAYS = 14
"""A model that ends within so many days is a fault that somebody should mend now. Chosen, not measured. Fewer: an
operator who is away for a week hears of it too late. More: what is said for weeks is not read."""


def warning(provider: str, models: tuple[ImageModel, ...], model: ImageModel, today: date) -> str:
    """What is to be said of a model that ends soon, or has ended, and what is asked instead; empty of any other."""
    if model.sunset is None or (model.sunset - today).days > LAST_DAYS:
        return ""
    next_one = usable_model(models, model.name, max(model.sunset, today))
    instead = f"{provider}/{next_one.name} is asked instead" if next_one else "nothing is asked instead"
    if model.ended(today):
        return f"ended on {model.sunset}; {instead}"
    return f"ends on {model.sunset}; from then on {instead}"


def ending(set_up: Mapping[str, Opening], today: date) -> list[str]:
    """A sentence for each model that ends soon and can be asked until then, and what is asked instead from that day."""
    return [
        f"the model {name}/{model.name} {said}"
        for name, opening in sorted(set_up.items())
        for model in opening.models
        if (said := warning(name, opening.models, model, today)) and model.sunset and model.sunset >= today
    ]


class ModelEnds:
    """Tells of them."""

    def __init__(self, settings: Settings, catalog: Callable[[], Catalog]) -> None:
        self._settings, self._catalog = settings, catalog

    async def tell(self) -> None:
        """Say it in the log, once for each model."""
        for sentence in ending(openings(self._catalog(), self._settings), datetime.now(UTC).date()):
            log.warning("%s", sentence)
