"""What a gateway counts and times, for Prometheus: on a port of its own, never the public one.

Routes are those of the code, not addresses that somebody sent, so that no client makes a series.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from starlette.types import Scope

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

_SECONDS = (0.005, 0.025, 0.1, 0.5, 2.5, 10.0)
"""Of a request. Each edge is a series for every label, so they are few; the engine has the same for its calls."""
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class HttpMetrics:
    """The counts of one gateway; switched off it keeps nothing."""

    def __init__(self, *, on: bool) -> None:
        self.registry: CollectorRegistry | None = None
        if on:
            self._make()

    def _make(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, disable_created_metrics

        disable_created_metrics()  # type: ignore[no-untyped-call]  # the package types its functions half
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._requests = Counter(
            "luster_http_requests", "Requests by how they ended.", ("route", "method", "status"), registry=registry
        )
        self._seconds = Histogram(
            "luster_http_request_seconds", "Time until an answer was complete.", ("route",), buckets=_SECONDS,
            registry=registry,
        )  # fmt: skip

    @property
    def on(self) -> bool:
        """Whether anything is kept."""
        return self.registry is not None

    def answered(self, scope: Scope, status: int, seconds: float) -> None:
        """A request was answered; 0 where the client left before."""
        if self.on:
            route = str(getattr(scope.get("route"), "path", "") or "other")
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._requests.labels(route, method, str(status)).inc()
            self._seconds.labels(route).observe(seconds)


def sends_metrics(endpoint: str | None) -> bool:
    """Whether metrics go to the receiver; OpenTelemetry's own variable keeps them here."""
    return bool(endpoint) and os.environ.get("OTEL_METRICS_EXPORTER", "otlp") != "none"


@contextmanager
def send_metrics(metrics: HttpMetrics, endpoint: str | None) -> Iterator[None]:
    """Have metrics sent to an OTLP receiver."""
    if endpoint is None or metrics.registry is None or not sends_metrics(endpoint):
        yield
        return
    from luster_gateway.metrics_sent import sent_metrics

    with sent_metrics(metrics.registry, endpoint, "luster-gateway"):
        yield


@contextmanager
def served(metrics: HttpMetrics, port: int | None, host: str) -> Iterator[None]:
    """Have metrics read at http://host:port/metrics."""
    if port is None or metrics.registry is None:
        yield
        return
    from prometheus_client import start_http_server

    server, thread = start_http_server(port, host, registry=metrics.registry)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
