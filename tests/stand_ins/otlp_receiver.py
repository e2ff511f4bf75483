"""A receiver of OTLP over HTTP that takes traces as a collector does and decodes them with OpenTelemetry's messages."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import (
    ExportMetricsServiceRequest,
    ExportMetricsServiceResponse,
)
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)


@dataclass(frozen=True)
class ReceivedSpan:
    """One span as it arrived."""

    service: str
    name: str
    kind: int
    trace_id: str
    span_id: str
    parent_id: str
    start: int
    end: int
    facts: dict[str, Any]
    failed: bool


@dataclass
class OtlpReceiver:
    """What has arrived so far."""

    url: str
    spans: list[ReceivedSpan] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    metrics: dict[tuple[str, str], Any] = field(default_factory=dict)
    """The newest word on each metric, as OTLP has it, by service and name."""

    def take_metrics(self, body: bytes) -> None:
        """Decodes one request with metrics."""
        self.bodies.append(body)
        for resource in ExportMetricsServiceRequest.FromString(body).resource_metrics:
            service = _facts(resource.resource.attributes)["service.name"]
            for each in (metric for scope in resource.scope_metrics for metric in scope.metrics):
                self.metrics[service, each.name] = each

    def take(self, body: bytes) -> None:
        """Decodes one request."""
        self.bodies.append(body)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            service = _facts(resource.resource.attributes)["service.name"]
            for each in (span for scope in resource.scope_spans for span in scope.spans):
                self.spans.append(
                    ReceivedSpan(
                        service, each.name, each.kind, each.trace_id.hex(), each.span_id.hex(),
                        each.parent_span_id.hex(), each.start_time_unix_nano, each.end_time_unix_nano,
                        _facts(each.attributes), each.status.code == 2,
                    )
                )  # fmt: skip

    def of(self, trace_id: str) -> dict[str, list[ReceivedSpan]]:
        """The spans of a trace by their name."""
        found: dict[str, list[ReceivedSpan]] = {}
        for each in self.spans:
            if each.trace_id == trace_id:
                found.setdefault(each.name, []).append(each)
        return found


def _facts(attributes: Any) -> dict[str, Any]:
    return {each.key: getattr(each.value, each.value.WhichOneof("value") or "string_value") for each in attributes}


@contextmanager
def otlp_receiver() -> Iterator[OtlpReceiver]:
    """A receiver on a port of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            take, answered = {
                "/v1/traces": (receiver.take, ExportTraceServiceResponse),
                "/v1/metrics": (receiver.take_metrics, ExportMetricsServiceResponse),
            }.get(self.path, (None, None))
            if take is not None:
                take(body)
            answer = answered().SerializeToString() if answered is not None else b""
            self.send_response(200 if take is not None else 404)
            self.send_header("Content-Type", "application/x-protobuf")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *words: Any) -> None:
            """Nothing is said on the screen."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver = OtlpReceiver(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
