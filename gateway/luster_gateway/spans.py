"""Each request as the first span of its trace, sent to an OTLP receiver; nothing is loaded where that is off.

A span names routes of the code and ids, and holds no address, query, body or caller.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from starlette.types import Scope

from luster_gateway.trail import RequestTrace, RequestTrail

if TYPE_CHECKING:
    from luster_gateway.spans_sent import RequestSink

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_UNTOLD = frozenset({"/livez", "/readyz", "/health"})
_FAILED = 500
"""A status from which on the fault is ours; a client's own is no fault of the request."""


class TracingError(Exception):
    """A receiver of traces was named and cannot be sent to; the message says what to do."""


class RequestSpans:
    """The spans of one gateway; without a sink it keeps nothing."""

    def __init__(self, sink: "RequestSink | None" = None) -> None:
        self._sink = sink

    @contextmanager
    def around(self, scope: Scope, trail: RequestTrail) -> Iterator["RequestSpan"]:
        """A span around a request; calls to the engine are below it. Probes have none, for nobody asks about them."""
        method = scope["method"] if scope["method"] in _METHODS else "_OTHER"
        if self._sink is None or scope["path"] in _UNTOLD:
            yield RequestSpan()
            return
        parent = trail.trace if trail.given else None
        span, here = self._sink.begin(method, parent, {"http.request.method": method})
        trail.trace = RequestTrace(*here)
        told = RequestSpan()
        try:
            yield told
        finally:
            route = str(getattr(scope.get("route"), "path", ""))
            facts: dict[str, str | int] = {"luster.request.id": trail.request_id}
            # Who left before there was an answer got none, and 0 is no status.
            facts |= {"http.response.status_code": told.status} if told.status else {}
            facts |= {"http.route": route} if route else {}
            facts |= {"luster.job.id": trail.job_id} if trail.job_id else {}
            failed = told.status >= _FAILED
            self._sink.end(span, f"{method} {route}".rstrip(), facts, str(told.status) if failed else "")

    def close(self) -> None:
        """Send what is left."""
        if self._sink is not None:
            self._sink.close()


class RequestSpan:
    """How a request was answered, once it is."""

    def __init__(self) -> None:
        self.status = 0


def open_spans(endpoint: str | None) -> RequestSpans:
    """The spans of a gateway; without an endpoint none. The packages that send them are an extra."""
    if not endpoint:
        return RequestSpans()
    try:
        from luster_gateway.spans_sent import open_request_sink
    except ImportError as error:
        raise TracingError(
            f"OTEL_EXPORTER_OTLP_ENDPOINT is set, and {error.name} is not installed. Run `pip install "
            "'luster-gateway[otel]'`, or unset it."
        ) from None
    return RequestSpans(open_request_sink(endpoint))
