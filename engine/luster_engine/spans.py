"""The pieces of one job's way as spans of a trace, across processes; nothing is loaded or kept where that is off.

A span names ids, styles, stages and models, and holds no name, address, prompt or file name of anybody.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from typing import Any, Literal, Protocol

from luster_engine.errors import LusterError
from luster_engine.trail import TraceParent, current_trail, following

SpanKind = Literal["internal", "server", "client", "consumer"]
Attributes = Mapping[str, str | int | float | bool]
SEND_SECONDS = 5.0
"""How long a receiver of spans or counts may take for one batch; a stop waits for the last, and an operator for it."""


class Span(Protocol):
    """A piece of work that is under way."""

    def note(self, attributes: Attributes) -> None:
        """Say more of it."""

    def failed(self, why: str) -> None:
        """It did not succeed; `why` is a reason of the error tree or a kind of fault, never a message."""


class SpanSink(Protocol):
    """Where spans go that are written down."""

    def begin(
        self, name: str, kind: SpanKind, parent: TraceParent | None, attributes: Attributes, at: float | None
    ) -> tuple[Any, TraceParent]:
        """A span that has begun, at a moment in Unix seconds or now, and where in the trace it stands."""

    def note(self, span: Any, attributes: Attributes) -> None:
        """Say more of a span."""

    def failed(self, span: Any, why: str) -> None:
        """A span did not succeed."""

    def end(self, span: Any, at: float | None) -> None:
        """A span has ended, at a moment or now."""

    def close(self) -> None:
        """Send what is left."""


class Tracer:
    """What a process tells of its work; made by `tracing_off`, it keeps nothing."""

    def __init__(self, sink: SpanSink | None = None) -> None:
        self._sink = sink

    @property
    def on(self) -> bool:
        """Whether spans are written down at all."""
        return self._sink is not None

    def span(
        self, name: str, *, kind: SpanKind = "internal", attributes: Attributes | None = None, root: bool = False
    ) -> AbstractContextManager[Span]:
        """A span around a block, below the one that is open; `root` begins a trace where the trail only made one up."""
        if self._sink is None:
            return nullcontext(_UNSEEN)
        return self._around(self._sink, name, kind, attributes or {}, root)

    @contextmanager
    def _around(self, sink: SpanSink, name: str, kind: SpanKind, attributes: Attributes, root: bool) -> Iterator[Span]:
        trail = current_trail()
        span, trace = sink.begin(name, kind, None if root else trail.trace, attributes, None)
        open_one = _Open(sink, span)
        try:
            with following(replace(trail, trace=trace)):
                yield open_one
        except BaseException as error:
            open_one.failed(error.reason.value if isinstance(error, LusterError) else type(error).__name__)
            raise
        finally:
            sink.end(span, None)

    def record(
        self,
        name: str,
        began: float,
        ended: float,
        attributes: Attributes | None = None,
        *,
        kind: SpanKind = "internal",
        root: bool = False,
        failed: str = "",
    ) -> None:
        """A piece of work of which is only told now that it is over, such as a wait, a step in a child or a stream."""
        if self._sink is not None:
            parent = None if root else current_trail().trace
            span, _ = self._sink.begin(name, kind, parent, attributes or {}, began)
            if failed:
                self._sink.failed(span, failed)
            self._sink.end(span, max(began, ended))

    def told_steps(self, steps: Sequence[Mapping[str, Any]], began: float, within: tuple[float, float]) -> None:
        """The steps of a child. What a child says of moments is kept within those of its own work."""
        if self._sink is None:
            return
        earliest, latest = within
        for step in steps:
            start = min(max(began + float(step.get("at_ms", 0)) / 1000, earliest), latest)
            end = min(start + max(0.0, float(step.get("ms", 0))) / 1000, latest)
            version = str(step.get("version", ""))
            more: dict[str, str | int | float | bool] = {"luster.stage": str(step.get("stage", ""))}
            more |= {"luster.stage.version": version} if version else {}
            self.record(str(step.get("stage", "")) or "step", start, end, more)


class _Open:
    def __init__(self, sink: SpanSink, span: Any) -> None:
        self._sink = sink
        self._span = span
        self._failed = False

    def note(self, attributes: Attributes) -> None:
        self._sink.note(self._span, attributes)

    def failed(self, why: str) -> None:
        # Who knew first knows best; what is raised afterwards is only how it was passed on.
        if not self._failed:
            self._failed = True
            self._sink.failed(self._span, why)


class _Unseen:
    def note(self, attributes: Attributes) -> None:
        """Nobody keeps it."""

    def failed(self, why: str) -> None:
        """Nobody keeps it."""


_UNSEEN = _Unseen()


def tracing_off() -> Tracer:
    """A tracer that keeps nothing."""
    return Tracer()
