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

from luster_gateway.trail import RequestTrace

SEND_SECONDS: Final = 5.0
"""How long a receiver of spans or counts may take for one batch; a stop waits for the last, and an operator for it."""


class RequestSink:
    """Keeps spans for a moment and sends them together, from a thread of its own; a receiver that is away holds up
    nobody and loses them."""

    def __init__(self, provider: TracerProvider) -> None:
        self._provider = provider
        self._tracer = provider.get_tracer("luster")

    def begin(
        self, name: str, parent: RequestTrace | None, attributes: Mapping[str, str]
    ) -> tuple[trace.Span, tuple[str, str, bool]]:
        """A request's span, and its trace, its own id and whether it is written down."""
        above = trace.INVALID_SPAN if parent is None else _remote(parent)
        context = trace.set_span_in_context(above)
        span = self._tracer.start_span(name, context=context, kind=SpanKind.SERVER, attributes=attributes)
        here = span.get_span_context()
        recorded = bool(here.trace_flags & TraceFlags.SAMPLED)
        return span, (f"{here.trace_id:032x}", f"{here.span_id:016x}", recorded)

    def end(self, span: trace.Span, name: str, attributes: Mapping[str, str | int], failed: str) -> None:
        """It was answered; its route is known by now."""
        span.update_name(name)
        span.set_attributes(attributes)
        if failed:
            span.set_attribute("error.type", failed)
            span.set_status(Status(StatusCode.ERROR))
        span.end()

    def close(self) -> None:
        """Send what is left."""
        self._provider.shutdown()


def open_request_sink(endpoint: str) -> RequestSink:
    """A sink for the receiver at an address; sampling and headers are those of OpenTelemetry's own variables."""
    resource = Resource.create({"service.name": "luster-gateway", "service.version": version("luster-gateway")})
    provider = TracerProvider(resource=resource)
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=SEND_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter, export_timeout_millis=SEND_SECONDS * 1000))
    return RequestSink(provider)


def _remote(parent: RequestTrace) -> NonRecordingSpan:
    flags = TraceFlags(TraceFlags.SAMPLED if parent.recorded else TraceFlags.DEFAULT)
    return NonRecordingSpan(
        SpanContext(int(parent.trace_id, 16), int(parent.span_id, 16), is_remote=True, trace_flags=flags)
    )
