"""CatalogService: what this installation can do, and the facts from which clients draw their forms."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeVar

import grpc
from luster.v1 import catalog_pb2, catalog_pb2_grpc, job_pb2

import luster_engine
from luster_engine.assets.media_types import taken_here
from luster_engine.assets.service import PART_BYTES
from luster_engine.catalog.messages import model_message
from luster_engine.database.session import Database
from luster_engine.deliverables.renditions import NAMES
from luster_engine.jobs.agreement import MOST_MATCHED
from luster_engine.pipeline.fidelity.tolerance import tolerance
from luster_engine.plugins.capability import able
from luster_engine.plugins.catalog import Catalog, PluginReport, ProviderInfo, StageInfo, StyleInfo
from luster_engine.providers.standing import models_off
from luster_engine.rpc.convert import to_struct
from luster_engine.rpc.paging import page_size, wrong_token
from luster_engine.settings import Settings

Context = grpc.aio.ServicerContext[object, object]
FindCatalog = Callable[[], Catalog]
ProviderHealth = Callable[[], Awaitable[Mapping[str, tuple[bool, str]]]]
T = TypeVar("T")

BATCH_SIZE = 200
"""What clients are told of the photos of one request, to divide a larger shoot by. The engine takes more
(`LARGEST_BATCH` of `jobs/service.py`). Larger: one answer that lists all jobs of a request grows with it."""

_PLUGIN_STATES = {
    "loaded": catalog_pb2.PLUGIN_STATE_LOADED,
    "disabled": catalog_pb2.PLUGIN_STATE_DISABLED,
    "broken": catalog_pb2.PLUGIN_STATE_FAILED,
}
_KINDS = {"planner": catalog_pb2.STAGE_KIND_PLANNER, "renderer": catalog_pb2.STAGE_KIND_RENDERER}


class CatalogServicer(catalog_pb2_grpc.CatalogServiceServicer):
    """Answers CatalogService's calls from the catalog, which is data; no plugin is imported here."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        catalog: FindCatalog,
        *,
        features: Mapping[str, bool],
        provider_health: ProviderHealth,
    ) -> None:
        self._settings = settings
        self._catalog = catalog
        self._features = features
        self._provider_health = provider_health
        self._database = database

    async def ListStyles(  # noqa: N802 - the contract's name
        self, request: catalog_pb2.ListStylesRequest, context: Context
    ) -> catalog_pb2.ListStylesResponse:
        """Every style, those that cannot run with the reason."""
        styles = list(self._catalog().styles.values())
        page, more = _page(styles, request.page_size, request.page_token)
        catalog = self._catalog()
        return catalog_pb2.ListStylesResponse(styles=[_style(each, catalog) for each in page], next_page_token=more)

    async def GetStyle(  # noqa: N802 - the contract's name
        self, request: catalog_pb2.GetStyleRequest, context: Context
    ) -> catalog_pb2.GetStyleResponse:
        """One style by its id, also one that cannot run."""
        catalog = self._catalog()
        style = catalog.styles.get(request.style_id) or catalog.style(request.style_id)
        return catalog_pb2.GetStyleResponse(style=_style(style, catalog))

    async def ListStages(  # noqa: N802 - the contract's name
        self, request: catalog_pb2.ListStagesRequest, context: Context
    ) -> catalog_pb2.ListStagesResponse:
        """Every stage that recipes may name."""
        stages = sorted(self._catalog().stages.values(), key=lambda each: each.name)
        page, more = _page(stages, request.page_size, request.page_token)
        return catalog_pb2.ListStagesResponse(stages=[_stage(each) for each in page], next_page_token=more)

    async def ListPlugins(  # noqa: N802 - the contract's name
        self, request: catalog_pb2.ListPluginsRequest, context: Context
    ) -> catalog_pb2.ListPluginsResponse:
        """Every plugin found, broken ones with their error."""
        plugins = sorted(self._catalog().plugins, key=lambda each: each.name)
        page, more = _page(plugins, request.page_size, request.page_token)
        return catalog_pb2.ListPluginsResponse(plugins=[_plugin(each) for each in page], next_page_token=more)

    async def ListProviders(  # noqa: N802 - the contract's name
        self, request: catalog_pb2.ListProvidersRequest, context: Context
    ) -> catalog_pb2.ListProvidersResponse:
        """The models that recipes may ask, with their health."""
        providers = sorted(self._catalog().providers.values(), key=lambda each: each.name)
        health = await self._provider_health()
        async with self._database.reading() as session:
            off = await models_off(session, self._settings)
        page, more = _page(providers, request.page_size, request.page_token)
        return catalog_pb2.ListProvidersResponse(
            providers=[self._told(each, health.get(each.name), off) for each in page], next_page_token=more
        )

    def _told(
        self, provider: ProviderInfo, health: tuple[bool, str] | None, off: frozenset[str]
    ) -> catalog_pb2.Provider:
        message = _provider(provider, health)
        for each in provider.models:
            message.models.append(model_message(provider, each, self._settings, off, configured=health is not None))
        return message

    async def GetConfig(  # noqa: N802 - the contract's name
        self, request: catalog_pb2.GetConfigRequest, context: Context
    ) -> catalog_pb2.GetConfigResponse:
        """Limits, tiers, formats, and what is switched on."""
        settings = self._settings
        return catalog_pb2.GetConfigResponse(
            version=luster_engine.__version__,
            limits=catalog_pb2.Limits(
                max_bytes=settings.max_bytes,
                max_pixels=settings.max_pixels,
                max_side=settings.max_side,
                media_types=taken_here(),
                preview_edge=settings.preview_edge,
                batch_size=BATCH_SIZE,
                multipart_from_bytes=2 * PART_BYTES,
                matched_photos=min(MOST_MATCHED, BATCH_SIZE),  # within one request
            ),
            tiers=[
                catalog_pb2.TierInfo(tier=job_pb2.TIER_FREE, credits=settings.prices.free, max_edge=settings.free_edge),
                catalog_pb2.TierInfo(tier=job_pb2.TIER_PREMIUM, credits=settings.prices.premium),
            ],
            features=dict(self._features),
            one_machine=settings.one_machine,
            renditions=NAMES,
        )


def _style(style: StyleInfo, catalog: Catalog) -> catalog_pb2.Style:
    properties = style.parameters.get("properties", {})
    return catalog_pb2.Style(
        id=style.name,
        version=style.version,
        title=style.title,
        description=style.description,
        plugin=style.plugin,
        region="" if style.region == "none" else style.region,
        disclosure=style.disclosure,
        parameters_schema=to_struct(style.parameters),
        defaults=to_struct(style.defaults),
        providers=able(catalog, style),
        best_verdict=tolerance(style.name, "result").best,
        tags=style.tags,
        takes_prompt=bool(style.prompt) or "prompt" in properties or any(name != "local" for name in style.recipes),
        available=style.available,
        unavailable_reason=style.problem,
    )


def _stage(stage: StageInfo) -> catalog_pb2.Stage:
    return catalog_pb2.Stage(
        name=stage.name,
        version=stage.version,
        kind=_KINDS[stage.kind],
        title=stage.title,
        description=stage.description,
        plugin=stage.plugin,
        reads=stage.reads,
        writes=stage.writes,
        parameters_schema=to_struct(stage.parameters),
    )


def _plugin(report: PluginReport) -> catalog_pb2.Plugin:
    return catalog_pb2.Plugin(
        name=report.name,
        distribution=report.distribution,
        version=report.version,
        api_version=report.api,
        state=_PLUGIN_STATES[report.state],
        error=report.error,
        styles=report.styles,
        stages=report.stages,
        providers=report.providers,
        warnings=report.warnings,
    )


def _provider(provider: ProviderInfo, health: tuple[bool, str] | None) -> catalog_pb2.Provider:
    if health is None:
        wanted = ", ".join(provider.secrets) or "its settings"
        state, note = catalog_pb2.PROVIDER_HEALTH_NOT_CONFIGURED, f"Set {wanted} to switch it on."
    else:
        healthy, note = health
        state = catalog_pb2.PROVIDER_HEALTH_HEALTHY if healthy else catalog_pb2.PROVIDER_HEALTH_UNHEALTHY
    return catalog_pb2.Provider(
        name=provider.name,
        kind=provider.kind,
        title=provider.title,
        plugin=provider.plugin,
        health=state,
        health_note=note,
        limits=to_struct(provider.limits),
    )


def _page(rows: Sequence[T], size: int, token: str) -> tuple[Sequence[T], str]:
    """A page of a list that stands in memory; the token is the place in it."""
    limit = page_size(size) if size else len(rows)
    if token and not (token.isascii() and token.isdigit()):
        raise wrong_token()
    start = int(token or 0)
    return rows[start : start + limit], str(start + limit) if start + limit < len(rows) else ""
