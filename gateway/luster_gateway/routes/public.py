"""Routes without sign-in: health, styles, plugins, configuration."""

from luster.v1 import catalog_pb2
from starlette.responses import JSONResponse

from luster_gateway.calls import Anyone, Parts, Prober, RequestId
from luster_gateway.guards.health import health_of
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.routes.ways import ways_in
from luster_gateway.shapes.catalog import (
    AliveAnswer,
    ConfigAnswer,
    HealthAnswer,
    ModelsAnswer,
    PluginsAnswer,
    ReadyAnswer,
    SignIn,
    StylesAnswer,
    Tier,
    limits_of,
    models_of,
    plugin_of,
    style_of,
)
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.jobs import TierName
from luster_gateway.version import VERSION

router = RoomRouter(route_class=GuardedRoute, tags=["public"], responses=problems(signed_in=False))

_TIERS: dict[int, TierName] = {1: "free", 2: "premium"}


@router.get("/livez", operation_id="getLiveness", summary="Does the process run?")
async def livez() -> AliveAnswer:
    """Says that the gateway's process runs, whatever else is away."""
    return AliveAnswer()


@router.get(
    "/readyz",
    operation_id="getReadiness",
    summary="Can requests be answered?",
    responses={503: {"model": ReadyAnswer, "description": "A part that is needed is away."}},
    response_model=ReadyAnswer,
)
async def readyz(parts: Prober) -> JSONResponse:
    """Asks the engine, its database and its storage."""
    state = await health_of(parts.engine)
    ready = state.engine and state.database and state.storage
    answer = ReadyAnswer(
        status="ready" if ready else "not ready",
        engine=state.engine,
        database=state.database,
        storage=state.storage,
    )
    return JSONResponse(answer.model_dump(), 200 if ready else 503)


@router.get(
    "/health",
    operation_id="getHealth",
    summary="How is Luster?",
    responses={503: {"model": HealthAnswer, "description": "A part that is needed is away."}},
    response_model=HealthAnswer,
)
async def health(parts: Prober) -> JSONResponse:
    """The health check that existing clients and hosting platforms know."""
    state = await health_of(parts.engine)
    answer = HealthAnswer(
        status="healthy" if state.engine and state.database and state.storage else "unhealthy",
        database="connected" if state.database else "disconnected",
        storage="connected" if state.storage else "disconnected",
        version=VERSION,
    )
    return JSONResponse(answer.model_dump(), 200 if answer.status == "healthy" else 503)


@router.get("/styles", operation_id="listStyles", summary="Every style")
@router.get("/api/mobile/styles", operation_id="listStylesMobile", summary="Every style", tags=["mobile"])
async def styles(parts: Anyone, request_id: RequestId) -> StylesAnswer:
    """The styles that jobs can ask for, with the JSON Schema of their parameters."""
    found = []
    token = ""
    while True:
        answer = await parts.engine.call(
            parts.engine.catalog.ListStyles, catalog_pb2.ListStylesRequest(page_token=token), request_id=request_id
        )
        found += [style_of(style) for style in answer.styles]
        token = answer.next_page_token
        if not token:
            return StylesAnswer(styles=found)


@router.get("/plugins", operation_id="listPlugins", summary="Every plugin")
async def plugins(parts: Anyone, request_id: RequestId) -> PluginsAnswer:
    """The plugins found here, refused ones with the reason."""
    found = []
    token = ""
    while True:
        answer = await parts.engine.call(
            parts.engine.catalog.ListPlugins, catalog_pb2.ListPluginsRequest(page_token=token), request_id=request_id
        )
        found += [plugin_of(plugin) for plugin in answer.plugins]
        token = answer.next_page_token
        if not token:
            return PluginsAnswer(plugins=found)


@router.get("/models", operation_id="listModels", summary="Every image model")
async def models(parts: Anyone, request_id: RequestId) -> ModelsAnswer:
    """The remote models that jobs can ask for: what each can do, what it costs, when it ends, and its health."""
    found = []
    token = ""
    while True:
        answer = await parts.engine.call(
            parts.engine.catalog.ListProviders,
            catalog_pb2.ListProvidersRequest(page_token=token),
            request_id=request_id,
        )
        found += [model for provider in answer.providers for model in models_of(provider)]
        token = answer.next_page_token
        if not token:
            return ModelsAnswer(models=found)


@router.get("/config", operation_id="getConfig", summary="What is this installation?")
async def config(parts: Anyone, request_id: RequestId) -> ConfigAnswer:
    """How to sign in, limits, tiers and what is switched on."""
    answer = await parts.engine.call(
        parts.engine.catalog.GetConfig, catalog_pb2.GetConfigRequest(), request_id=request_id
    )
    return ConfigAnswer(
        version=answer.version or VERSION,
        sign_in=await _sign_in(parts, request_id),
        limits=limits_of(answer.limits),
        tiers=[
            Tier(name=_TIERS[tier.tier], credits=tier.credits, max_edge=tier.max_edge or None)
            for tier in answer.tiers
            if tier.tier in _TIERS
        ],
        features=dict(answer.features),
        renditions=list(answer.renditions),
        one_machine=answer.one_machine,
    )


async def _sign_in(parts: Parts, request_id: str) -> SignIn:
    settings, own = parts.settings, await ways_in(parts, request_id)
    return SignIn(
        methods=own.methods,
        supabase_url=settings.supabase_url,
        supabase_anon_key=settings.supabase_anon_key,
        dev_token_url="/auth/dev/token" if parts.gate.dev is not None else None,
        registration=own.registration,
        needs_set_up=own.needs_set_up,
        shortest_password=own.shortest_password,
        second_steps=own.second_steps,
        providers=own.providers,
        not_yet=own.not_yet,
    )
