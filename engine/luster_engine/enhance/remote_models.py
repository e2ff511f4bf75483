"""Remote models that pictures without a job may ask, and what this installation knows of them."""

from dataclasses import dataclass

from luster_engine.database.session import Database
from luster_engine.jobs.verdict import Patience
from luster_engine.pipeline.render.plan import LOCAL, PlanRequest
from luster_engine.pipeline.render.words import WordsRequest
from luster_engine.prompts import service as prompts
from luster_engine.providers.desk import Desk
from luster_engine.providers.standing import models_off, standing_of
from luster_engine.settings import Settings


@dataclass(frozen=True, slots=True)
class RemoteModels:
    """Remote models, and how patiently they are asked."""

    desk: Desk
    database: Database
    patience: Patience
    settings: Settings

    async def knowing(self, request: PlanRequest) -> PlanRequest:
        """The request with what is known of remote models and their prompts."""
        if request.provider == LOCAL or not self.desk.configured:
            return request
        async with self.database.transaction() as session:
            templates = await prompts.active_template(session, request.style)
            standing = standing_of(self.settings, await models_off(session, self.settings))
        known = {"configured": self.desk.configured, "templates": templates, "standing": standing}
        return request.model_copy(update=known)

    async def knowing_words(self, request: WordsRequest) -> WordsRequest:
        """The request with what is known of the models that could make the picture."""
        async with self.database.transaction() as session:
            standing = standing_of(self.settings, await models_off(session, self.settings))
        return request.model_copy(update={"configured": self.desk.configured, "standing": standing})
