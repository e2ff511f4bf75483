"""Sends what a process counts to an OTLP receiver, by OpenTelemetry's own exporter. Only loaded where one was named."""

import logging
import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from typing import Final

from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.sdk.metrics.export import (
    AggregationTemporality,
    Gauge,
    Histogram,
    HistogramDataPoint,
    Metric,
    MetricsData,
    NumberDataPoint,
    ResourceMetrics,
    ScopeMetrics,
    Sum,
)
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.util.instrumentation import InstrumentationScope
from prometheus_client import CollectorRegistry
from prometheus_client.samples import Sample

from luster_gateway.spans_sent import SEND_SECONDS

log = logging.getLogger("luster")

_EVERY: Final = "OTEL_METRIC_EXPORT_INTERVAL"
_EVERY_MS: Final = 60_000
"""OpenTelemetry's own default."""
_CUMULATIVE: Final = AggregationTemporality.CUMULATIVE


@contextmanager
def sent_metrics(registry: CollectorRegistry, endpoint: str, service: str) -> Iterator[None]:
    """Send the counts of a registry every minute and at the end; a receiver that is away holds up nobody."""
    exporter = OTLPMetricExporter(endpoint=f"{endpoint.rstrip('/')}/v1/metrics", timeout=SEND_SECONDS)
    resource = Resource.create({"service.name": service, "service.version": version("luster-gateway")})
    began, stop = time.time_ns(), threading.Event()

    def send() -> None:
        try:
            exporter.export(_told(registry, resource, began))
        except Exception:  # a fault of what is only told must never end what it is told of
            log.warning("metrics could not be sent", exc_info=True)

    def keep_sending() -> None:
        while not stop.wait(_interval()):
            send()
        send()

    thread = threading.Thread(target=keep_sending, name="luster-metrics", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(2 * SEND_SECONDS)
        exporter.shutdown()


def _interval() -> float:
    wanted = os.environ.get(_EVERY, "")
    return max(100, int(wanted) if wanted.isdecimal() else _EVERY_MS) / 1000


def _told(registry: CollectorRegistry, resource: Resource, began: int) -> MetricsData:
    now = time.time_ns()
    metrics = [
        Metric(family.name, family.documentation, family.unit, data)
        for family in registry.collect()
        if (data := _data(family.type, family.samples, began, now)) is not None
    ]
    scope = ScopeMetrics(InstrumentationScope("luster"), metrics, "")
    return MetricsData([ResourceMetrics(resource, [scope], "")])


def _data(kind: str, samples: Sequence[Sample], began: int, now: int) -> Sum | Gauge | Histogram | None:
    if kind == "histogram":
        return Histogram(_histograms(samples, began, now), _CUMULATIVE)
    points = [NumberDataPoint(each.labels, began, now, each.value) for each in samples]
    if kind == "counter":
        return Sum(points, _CUMULATIVE, is_monotonic=True)
    return Gauge(points) if kind == "gauge" else None


def _histograms(samples: Sequence[Sample], began: int, now: int) -> list[HistogramDataPoint]:
    """The buckets of Prometheus count what is below them too; those of OpenTelemetry only their own."""
    found: dict[tuple[tuple[str, str], ...], dict[str, float]] = {}
    for each in samples:
        labels = tuple(sorted((name, value) for name, value in each.labels.items() if name != "le"))
        part = each.labels.get("le") or each.name.rpartition("_")[2]
        found.setdefault(labels, {})[part] = each.value
    points = []
    for labels, parts in found.items():
        bounds = sorted(float(part) for part in parts if part not in ("sum", "count", "+Inf"))
        below = [parts[str(bound)] for bound in bounds] + [parts["count"]]
        counts = [round(above - under) for under, above in zip([0.0, *below], below, strict=False)]
        points.append(
            HistogramDataPoint(
                attributes=dict(labels),
                start_time_unix_nano=began,
                time_unix_nano=now,
                count=round(parts["count"]),
                sum=parts["sum"],
                bucket_counts=counts,
                explicit_bounds=bounds,
                min=None,  # type: ignore[arg-type]  # nobody knows, and the message may say nothing
                max=None,  # type: ignore[arg-type]  # as above
            )
        )
    return points
