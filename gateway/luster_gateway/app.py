"""The one place where the gateway is put together."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware

from luster_gateway import front, openapi, pages, problems
from luster_gateway.auth.cookies import MARK
from luster_gateway.auth.gate import Gate
from luster_gateway.calls import Parts
from luster_gateway.engine import Engine
from luster_gateway.guards.bodies import BodyGuard, Kept, Pace, body_rules
from luster_gateway.guards.budget import Budget
from luster_gateway.guards.context import RequestContext
from luster_gateway.guards.rates import RateLimits
from luster_gateway.guards.streams import Streams
from luster_gateway.metrics import HttpMetrics, sends_metrics
from luster_gateway.other_servers import OtherServers
from luster_gateway.routes import (
    account,
    admin,
    auth,
    auth_pages,
    billing,
    comparisons,
    credits,
    delivery,
    events,
    jobs,
    login,
    mobile,
    objects,
    public,
    sets,
    shoots,
    uploads,
    webhooks,
    well_known,
)
from luster_gateway.routes.room import Room
from luster_gateway.settings import GatewaySettings
from luster_gateway.spans import open_spans
from luster_gateway.version import VERSION

_ROOMS = (
    jobs,
    comparisons,
    events,
    uploads,
    shoots,
    sets,
    delivery,
    credits,
    account,
    webhooks,
    billing,
    mobile,
    public,
    objects,
    admin,
)
_SEEN_BY_PAGES = (
    "X-Request-Id",
    "ETag",
    "Retry-After",
    "RateLimit",
    "RateLimit-Policy",
    "Location",
    "Content-Disposition",
)


def create_app(settings: GatewaySettings) -> FastAPI:
    """The gateway as an ASGI app; it opens its channel when it starts and needs no engine to start."""

    @asynccontextmanager
    async def living(app: FastAPI) -> AsyncIterator[None]:
        others = OtherServers()
        if settings.jwks_url is not None:  # the first of Supabase's tokens asks
            others.open()
        engine = Engine(settings)
        engine.keep_certificates()
        gate = Gate(settings, engine, others)
        app.state.parts = Parts(
            settings, engine, gate, RateLimits(settings), Streams(settings.streams_per_account), others
        )
        # The first that anybody asks for, and the one that waits for the engine: made while that starts.
        for room in rooms:
            room.make("/readyz")
        try:
            yield
        finally:
            await engine.close()
            await others.close()
            await asyncio.to_thread(app.state.spans.close)

    app = FastAPI(title="Luster", version=VERSION, lifespan=living, docs_url=None, redoc_url=None, openapi_url=None)
    routers = [room.router for room in (*_ROOMS, *((login,) if settings.dev_login else ()))]
    routers += [auth_pages.everywhere]
    if settings.has_own_sign_in:
        routers += [auth.everywhere, auth_pages.router, well_known.router]
    rooms = [Room(router) for router in routers]
    app.router.routes.extend(rooms)

    def methods_at(path: str) -> set[str]:
        found = [route for room in rooms for route in room.routes if route.path_regex.match(path)]
        # An address that stands as it is hides those of which it would be one value.
        found = [route for route in found if route.path == path] or found
        return {method for route in found for method in route.methods or ()}

    pages.install(app, settings)
    front.install(app, settings)
    problems.install(app, settings.problem_base, methods_at)
    openapi.install(app, settings.problem_base, rooms)
    # The last one added is the outermost: context, then CORS, then bodies.
    app.add_middleware(
        BodyGuard,
        rules=body_rules(json_limit=settings.json_limit, max_bytes=settings.max_bytes),
        pace=Pace(settings.body_idle_seconds, settings.body_seconds, settings.body_least_rate),
        budgets=_budgets(settings),
        problem_base=settings.problem_base,
    )
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=[
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-None-Match",
                "Last-Event-ID",
                "X-Request-Id",
                "traceparent",
                MARK,
            ],
            expose_headers=_SEEN_BY_PAGES,
            max_age=3600,
        )
    spans = open_spans(settings.otel_endpoint)
    app.state.metrics = metrics = HttpMetrics(
        on=settings.metrics_port is not None or sends_metrics(settings.otel_endpoint)
    )
    app.add_middleware(
        RequestContext,
        problem_base=settings.problem_base,
        https=settings.app_url.startswith("https://"),
        metrics=metrics,
        spans=spans,
    )
    app.state.spans = spans
    return app


def _budgets(settings: GatewaySettings) -> dict[Kept, Budget]:
    memory = Budget(settings.held_in_memory // 4, settings.held_in_memory)
    two_photos = 3 * settings.max_bytes  # as base64, which is a third longer
    disk = Budget(two_photos, max(settings.held_on_disk, two_photos))
    return {"memory": memory, "disk": disk, "passing": memory}
