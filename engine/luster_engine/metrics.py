"""What a process counts and times, for Prometheus: served on a port of its own, and nothing where that is off.

Every label has a bound, so that no user makes a series: methods are the contract's, reasons the error tree's, and of
styles, stages and providers, whose names plugins choose, only the first `MOST_NAMES` are told apart.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

MOST_NAMES = 60
"""Names of one kind that are told apart. Sixty styles with six states are 360 series; more go into `other`."""
OTHER = "other"
_CALLS = (0.005, 0.025, 0.1, 0.5, 2.5, 10.0)
"""Seconds of a call. Each edge is a series for every label, so they are few; five times the one before is enough to see
a change. The gateway has the same for its requests."""
_WORK = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 120.0)
"""Seconds of an attempt or a step: closer where most photos lie (docs/scale.md), and up to the longest answers of
models."""
_WAITS = (1.0, 5.0, 30.0, 120.0, 600.0, 3600.0, 21600.0)
"""Seconds from an event to its message: a moment, and the pauses after which it is tried again."""


class FewNames:
    """Tells the first names of a kind apart, and puts the rest together."""

    def __init__(self, most: int = MOST_NAMES) -> None:
        self._most = most
        self._known: set[str] = set()

    def of(self, name: str) -> str:
        """The name as a label."""
        if name not in self._known:
            if len(self._known) >= self._most:
                return OTHER
            self._known.add(name)
        return name


class Metrics:
    """The counts of one process. Made by `metrics_off`, it keeps nothing and costs a comparison."""

    def __init__(self, *, on: bool = True) -> None:
        self.registry: CollectorRegistry | None = None
        if on:
            self._make()

    @property
    def on(self) -> bool:
        """Whether anything is kept."""
        return self.registry is not None

    def _make(self) -> None:
        from prometheus_client import (
            CollectorRegistry,
            Counter,
            Gauge,
            Histogram,
            ProcessCollector,
            disable_created_metrics,
        )

        disable_created_metrics()  # type: ignore[no-untyped-call]  # the package types its functions half
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._styles, self._stages, self._providers = FewNames(), FewNames(), FewNames()
        self._calls = Histogram(
            "luster_grpc_call_seconds", "Time of a call.", ("method",), buckets=_CALLS, registry=registry
        )
        self._codes = Counter("luster_grpc_calls", "Calls by how they ended.", ("method", "code"), registry=registry)
        self._attempts = Counter(
            "luster_attempts", "Attempts of jobs by how they ended.", ("style", "outcome"), registry=registry
        )
        self._attempt = Histogram(
            "luster_attempt_seconds", "Time of an attempt.", ("style",), buckets=_WORK, registry=registry
        )
        self._steps = Histogram(
            "luster_step_seconds", "Time of a step in the child.", ("stage",), buckets=_WORK, registry=registry
        )
        self._sandbox = Gauge("luster_sandbox", "Children and tasks of the sandbox.", ("what",), registry=registry)
        self._delay = Histogram(
            "luster_webhook_delay_seconds", "From an event to its message's attempt.", buckets=_WAITS, registry=registry
        )
        self._messages = Counter("luster_webhook_attempts", "Messages sent.", ("outcome",), registry=registry)
        self._jobs = Gauge("luster_jobs", "Open jobs.", ("state", "style"), registry=registry)
        self._age = Gauge("luster_queue_age_seconds", "Age of the oldest job that waits.", registry=registry)
        self._workers = Gauge("luster_workers", "Workers that are alive.", registry=registry)
        self._spend = Gauge(
            "luster_provider_spend_dollars", "Spent since midnight UTC.", ("provider",), registry=registry
        )
        self._tries = Gauge(
            "luster_provider_tries", "Questions of the last hour by how they ended.", ("provider", "kind"),
            registry=registry,
        )  # fmt: skip
        self._ledger = Counter("luster_ledger_entries", "Entries of the ledger.", ("kind",), registry=registry)

    def called(self, method: str, code: str, seconds: float) -> None:
        """A call of the contract ended."""
        if self.on:
            self._calls.labels(method).observe(seconds)
            self._codes.labels(method, code).inc()

    @contextmanager
    def attempt(self, style: str) -> Iterator["AttemptOutcome"]:
        """An attempt of a job, from its start to its end."""
        outcome = AttemptOutcome()
        began = time.perf_counter()
        try:
            yield outcome
        finally:
            if self.on:
                name = self._styles.of(style)
                self._attempts.labels(name, outcome.said).inc()
                self._attempt.labels(name).observe(time.perf_counter() - began)

    def worked(self, steps: Iterable[Mapping[str, Any]]) -> None:
        """What a child says of its steps."""
        if self.on:
            for step in steps:
                self._steps.labels(self._stages.of(str(step.get("stage", "")))).observe(float(step.get("ms", 0)) / 1000)

    def watch_sandbox(self, figures: Mapping[str, Callable[[], float]]) -> None:
        """What is asked of the sandbox whenever somebody looks."""
        if self.on:
            for what, figure in figures.items():
                self._sandbox.labels(what).set_function(figure)

    def sent(self, outcome: str, delay: float) -> None:
        """A message went to another server."""
        if self.on:
            self._messages.labels(outcome).inc()
            self._delay.observe(max(0.0, delay))

    def stands(
        self,
        jobs: Mapping[tuple[str, str], int],
        oldest: float,
        workers: int,
        spend: Mapping[str, float],
        tries: Mapping[tuple[str, str], int],
        entries: Mapping[str, int],
    ) -> None:
        """How the whole installation stands; entries of the ledger are those that came since the last time."""
        if not self.on:
            return
        counts: dict[tuple[str, str], int] = {}
        for (state, style), count in jobs.items():
            key = (state, self._styles.of(style))
            counts[key] = counts.get(key, 0) + count
        self._jobs.clear()
        for key, count in counts.items():
            self._jobs.labels(*key).set(count)
        self._age.set(oldest)
        self._workers.set(workers)
        for provider, dollars in spend.items():
            self._spend.labels(self._providers.of(provider)).set(dollars)
        self._tries.clear()
        for (provider, kind), count in tries.items():
            self._tries.labels(self._providers.of(provider), kind or "answered").set(count)
        for kind, count in entries.items():
            self._ledger.labels(kind).inc(count)


class AttemptOutcome:
    """How an attempt ended, as whoever makes it says."""

    def __init__(self) -> None:
        self.said = "stopped"


def metrics_off() -> Metrics:
    """Metrics that keep nothing."""
    return Metrics(on=False)


@contextmanager
def served_metrics(port: int | None, host: str, *, on: bool = False) -> Iterator[Metrics]:
    """Metrics that are read at http://host:port/metrics, a door of its own that is never the public one.

    Without a port they are kept only where they are `on`, for somebody who sends them.
    """
    if port is None:
        yield Metrics(on=on)
        return
    from prometheus_client import start_http_server

    metrics = Metrics()
    assert metrics.registry is not None  # noqa: S101 - they are on
    try:
        server, thread = start_http_server(port, host, registry=metrics.registry)
    except OSError as error:
        raise LusterError(
            Reason.ALREADY_EXISTS,
            f"Metrics cannot be served on {host}:{port}: {error.strerror or error}. Change LUSTER_METRICS_PORT.",
        ) from None
    try:
        yield metrics
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
