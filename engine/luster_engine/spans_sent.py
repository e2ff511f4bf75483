"""Sends spans to an OTLP receiver, by OpenTelemetry's own SDK. Only loaded where the operator named a receiver."""

from collections.abc import Mapping
from importlib.metadata import version
from typing import Final

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import NonRecordingSpan, SpanContext, SpanKind, Status, StatusCode, TraceFlags

from luster_engine.spans import SEND_SECONDS, Attributes
from luster_engine.spans import SpanKind as Kind
from luster_engine.trail import TraceParent

_KINDS: Final[Mapping[Kind, SpanKind]] = {
    "internal": SpanKind.INTERNAL,
    "server": SpanKind.SERVER,
    "client": SpanKind.CLIENT,
    "consumer": SpanKind.CONSUMER,
}


class OtlpSink:
    """Keeps spans for a moment and sends them together, from a thread of its own; a receiver that is away holds up
    nobody and loses them."""

    def __init__(self, provider: TracerProvider) -> None:
        self._provider = provider
        self._tracer = provider.get_tracer("luster")

    def begin(
        self, name: str, kind: Kind, parent: TraceParent | None, attributes: Attributes, at: float | None
    ) -> tuple[trace.Span, TraceParent]:
        """A span that has begun."""
        context = trace.set_span_in_context(trace.INVALID_SPAN if parent is None else _remote(parent))
        span = self._tracer.start_span(
            name, context=context, kind=_KINDS[kind], attributes=attributes, start_time=_nanoseconds(at)
        )
        here = span.get_span_context()
        recorded = bool(here.trace_flags & TraceFlags.SAMPLED)
        return span, TraceParent(f"{here.trace_id:032x}", f"{here.span_id:016x}", recorded)

    def note(self, span: trace.Span, attributes: Attributes) -> None:
        """Say more of a span."""
        span.set_attributes(attributes)

    def failed(self, span: trace.Span, why: str) -> None:
        """A span did not succeed."""
        span.set_attribute("error.type", why)
        span.set_status(Status(StatusCode.ERROR))

    def end(self, span: trace.Span, at: float | None) -> None:
        """A span has ended."""
        span.end(_nanoseconds(at))

    def close(self) -> None:
        """Send what is left."""
        self._provider.shutdown()


def open_sink(endpoint: str, service: str) -> OtlpSink:
    """A sink for the receiver at an address; sampling and headers are those of OpenTelemetry's own variables."""
    resource = Resource.create({"service.name": service, "service.version": version("luster-engine")})
    provider = TracerProvider(resource=resource)
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=SEND_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter, export_timeout_millis=SEND_SECONDS * 1000))
    return OtlpSink(provider)


def _remote(parent: TraceParent) -> NonRecordingSpan:
    flags = TraceFlags(TraceFlags.SAMPLED if parent.recorded else TraceFlags.DEFAULT)
    return NonRecordingSpan(
        SpanContext(int(parent.trace_id, 16), int(parent.span_id, 16), is_remote=True, trace_flags=flags)
    )


def _nanoseconds(at: float | None) -> int | None:
    return None if at is None else round(at * 1e9)
