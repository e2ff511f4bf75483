"""The outermost ASGI layer: a request id, security headers, and a problem for whatever nobody caught."""

import logging
import re
import time
import uuid
from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from luster_gateway.guards.access import AccessLine
from luster_gateway.guards.text import check_address, check_headers
from luster_gateway.logs import hidden
from luster_gateway.metrics import HttpMetrics
from luster_gateway.problems import Problem, internal, respond
from luster_gateway.spans import RequestSpan, RequestSpans
from luster_gateway.trail import RequestTrail, answering

log = logging.getLogger("luster.gateway")

_REQUEST_ID = re.compile(rb"^[A-Za-z0-9._-]{1,64}$")
_API_POLICY = "default-src 'none'; frame-ancestors 'none'"


def page_policy(content_origins: Sequence[str]) -> str:
    """The content policy of pages that we serve: ourselves, and the origins of storage and sign-in."""
    also = "".join(f" {origin}" for origin in content_origins)
    return (
        f"default-src 'self'; connect-src 'self'{also}; img-src 'self' data: blob:{also}; "
        "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


def studio_policy(content_origins: Sequence[str], sign_in_origins: Sequence[str]) -> str:
    """Studio's content policy: scripts and styles are ours alone; storage is read and written, sign-in is asked."""
    storage = "".join(f" {origin}" for origin in content_origins)
    asked = "".join(f" {origin}" for origin in (*content_origins, *sign_in_origins))
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'{asked}; "
        f"img-src 'self' blob:{storage}; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


class RequestContext:
    """Gives each request its id and each answer its headers."""

    def __init__(
        self, app: ASGIApp, *, problem_base: str, https: bool, metrics: HttpMetrics, spans: RequestSpans
    ) -> None:
        self._app = app
        self._spans = spans
        self._metrics = metrics
        self._base = problem_base
        self._https = https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        trail = RequestTrail.of(scope, _request_id(scope))
        with answering(trail), self._spans.around(scope, trail) as span:
            await self._answer(scope, receive, send, trail, span)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, trail: RequestTrail, span: RequestSpan) -> None:
        request_id = trail.request_id
        state = scope.setdefault("state", {})
        state["request_id"] = request_id
        started = False
        line = AccessLine(scope, request_id)
        began = time.perf_counter()

        async def with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                line.status = int(message["status"])
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = request_id
                for name, value in state.get("answer_headers", ()):
                    headers[name] = value
                self._secure(headers)
            await send(message)

        try:
            check_address(scope)
            check_headers(scope)
            await self._app(scope, receive, with_headers)
        except Problem as problem:
            # Raised outside of FastAPI: nothing was asked of it yet.
            if started:
                raise
            answer = respond(problem, base=self._base, instance="", request_id=request_id)
            await answer(scope, receive, with_headers)
        except ClientDisconnect:
            log.debug("%s %s: the client left, request %s", scope["method"], hidden(scope["path"]), request_id)
        except Exception:
            log.exception("%s %s failed, request %s", scope["method"], hidden(scope["path"]), request_id)
            if started:
                raise
            answer = respond(internal(), base=self._base, instance=scope["path"], request_id=request_id)
            await answer(scope, receive, with_headers)
        finally:
            trail.job_id = trail.job_id or str(scope.get("path_params", {}).get("job_id", ""))
            line.write()
            span.status = line.status
            self._metrics.answered(scope, line.status, time.perf_counter() - began)

    def _secure(self, headers: MutableHeaders) -> None:
        headers.setdefault("X-Content-Type-Options", "nosniff")
        headers.setdefault("Referrer-Policy", "no-referrer")
        headers.setdefault("X-Frame-Options", "DENY")
        headers.setdefault("Content-Security-Policy", _API_POLICY)
        headers.setdefault("Cache-Control", "no-store")
        if self._https:
            headers.setdefault("Strict-Transport-Security", "max-age=31536000; includeSubDomains")


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.match(value):
            given: str = value.decode("ascii")
            return given
    return uuid.uuid4().hex
