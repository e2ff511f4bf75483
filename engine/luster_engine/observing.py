"""What a process tells its operators while it works: metrics that are asked for, and traces that are sent."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from luster_engine.errors import LusterError, Reason
from luster_engine.metrics import Metrics, served_metrics
from luster_engine.sandbox.pool import Sandbox
from luster_engine.settings import Settings
from luster_engine.spans import Tracer, tracing_off


@dataclass(frozen=True, slots=True)
class Observed:
    """How the parts of a process tell of themselves."""

    metrics: Metrics
    tracer: Tracer


@contextmanager
def observed(settings: Settings, role: Literal["engine", "worker"], sandbox: Sandbox) -> Iterator[Observed]:
    """Metrics and traces as the settings want them, until the process ends."""
    endpoint = settings.otel_endpoint
    with (
        traced(endpoint, role) as tracer,
        served_metrics(settings.metrics_port, settings.metrics_host, on=sends_metrics(endpoint)) as metrics,
        told_metrics(endpoint, role, metrics),
    ):
        metrics.watch_sandbox(sandbox.figures)
        yield Observed(metrics, tracer)


def sends_metrics(endpoint: str | None) -> bool:
    """Whether metrics go to the receiver; OpenTelemetry's own variable keeps them here."""
    return bool(endpoint) and os.environ.get("OTEL_METRICS_EXPORTER", "otlp") != "none"


@contextmanager
def told_metrics(endpoint: str | None, role: str, metrics: Metrics) -> Iterator[None]:
    """Metrics sent to an OTLP receiver until the end of the block."""
    if endpoint is None or metrics.registry is None or not sends_metrics(endpoint):
        yield
        return
    from luster_engine.metrics_sent import sent_metrics

    with sent_metrics(metrics.registry, endpoint, f"luster-{role}"):
        yield


@contextmanager
def traced(endpoint: str | None, role: str) -> Iterator[Tracer]:
    """A tracer that sends to an OTLP receiver, and at the end what is left; without an endpoint one that keeps nothing.

    The packages that send are an extra: who does not trace need not have them.
    """
    if not endpoint:
        yield tracing_off()
        return
    try:
        from luster_engine.spans_sent import open_sink
    except ImportError as error:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"OTEL_EXPORTER_OTLP_ENDPOINT is set, and {error.name} is not installed. Run `pip install "
            "'luster-engine[otel]'`, or unset it.",
        ) from None
    sink = open_sink(endpoint, f"luster-{role}")
    try:
        yield Tracer(sink)
    finally:
        sink.close()
