"""Turns what is asked for into a frozen plan and its price."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.jobs.spec import STAGE, JobSpec, WordsWish
from luster_engine.pipeline.render.plan import AUTO, LOCAL, Plan, PlanRequest, PromptTemplate, Warning_, make_plan
from luster_engine.pipeline.render.staging import plan_staging
from luster_engine.pipeline.render.words import WordsRequest, plan_words
from luster_engine.plugins.capability import ModelStanding
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.exchange import PluginExchange
from luster_engine.providers.standing import failing, models_off, standing_of
from luster_engine.settings import Settings

_CHOICE = 2
"""Providers from which on there is one to choose, for which their health has to be known."""
Planned = tuple[Plan, tuple[Warning_, ...]]


@dataclass(frozen=True)
class JobPlanner:
    """Plans jobs with what this installation can do at the moment of asking."""

    catalog: Callable[[], Catalog]
    settings: Settings
    configured: Callable[[], frozenset[str]] = frozenset
    """Providers that can be asked here."""

    def asks(self, spec: JobSpec) -> bool:
        """Whether a plan for this may ask a remote model, so that the wording of prompts matters."""
        return spec.provider != LOCAL and bool(self.configured())

    async def standing(self, session: AsyncSession, spec: JobSpec) -> ModelStanding:
        """What is known of remote models now; the database is asked only where one may be asked, and for their health
        only where a choice between them is open."""
        if not self.asks(spec):
            return standing_of(self.settings)
        remote, off = self.configured(), await models_off(session, self.settings)
        if spec.provider != AUTO or len(remote) < _CHOICE:
            return standing_of(self.settings, off)
        return standing_of(self.settings, off, await failing(session, self.settings, remote))

    def plan(
        self,
        spec: JobSpec,
        *,
        content: str,
        templates: Mapping[str, PromptTemplate] | None = None,
        standing: ModelStanding | None = None,
        room: str = "",
    ) -> tuple[Plan, tuple[Warning_, ...]]:
        """The plan for one photo, whose bytes `content` is the digest of; `room` is what its owner's tags say."""
        request = PlanRequest(
            style=spec.style,
            parameters=dict(spec.params),
            prompt=spec.prompt,
            provider=spec.provider,
            strict=spec.strict,
            output=spec.output,
            max_edge=self._edge(spec),
            content=content,
            tier="premium" if spec.tier == "premium" else "free",
            price=self.settings.prices.of(spec.tier),
            provider_prices={name: prices.of(spec.tier) for name, prices in self.settings.provider_prices.items()},
            configured=self.configured(),
            standing=standing or standing_of(self.settings),
            credits_per_dollar=self.settings.credits_per_dollar,
            templates=dict(templates or {}),
            brackets=len(spec.brackets),
            room=room,
        )
        return self._refuse_exchanged((plan_staging if spec.kind == STAGE else make_plan)(self.catalog(), request))

    def plan_words(
        self, spec: JobSpec, *, seed: int, standing: ModelStanding | None = None
    ) -> tuple[Plan, tuple[Warning_, ...]]:
        """The plan for one picture from words."""
        wish = spec.words or WordsWish()
        request = WordsRequest(
            words=spec.prompt.strip(),
            ratio=wish.ratio,
            shape=wish.shape or 1.0,
            seed=seed,
            references=len(spec.references),
            provider=spec.provider,
            output=spec.output,
            max_edge=self._edge(spec),
            tier="premium" if spec.tier == "premium" else "free",
            price=self.settings.prices.of(spec.tier),
            provider_prices={name: prices.of(spec.tier) for name, prices in self.settings.provider_prices.items()},
            configured=self.configured(),
            standing=standing or standing_of(self.settings),
            credits_per_dollar=self.settings.credits_per_dollar,
        )
        return self._refuse_exchanged(plan_words(self.catalog(), request))

    def _refuse_exchanged(self, planned: Planned) -> Planned:
        """The plan itself, but for one that needs a plugin which is exchanged in this moment: its job would fail."""
        steps = (step for alternative in planned[0].alternatives for step in alternative.steps)
        PluginExchange(self.settings.data_dir).refuse({step.plugin for step in steps})
        return planned

    def _edge(self, spec: JobSpec) -> int | None:
        limit = self.settings.free_edge if spec.tier == "free" else None
        asked = spec.output.max_edge or None
        return min(filter(None, (limit, asked)), default=None)
