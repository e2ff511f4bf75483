"""The ids by which one request is followed through every process: its own, its job's and its trace's.

Every log line of a request carries them, and no name, address or mail of anybody; calls to the engine take them along.
The engine reads the same header by code of its own, since a gateway is installed without it.
"""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from starlette.types import Scope

_HEADER = re.compile(r"^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$")
_LONGEST_HEADER = 128
"""Characters. Version 00 has 55; a later one may add fields, of which nothing is read."""
_RECORDED = 0x01
"""The lowest bit of a trace's flags (W3C Trace Context); the engine reads it too."""


@dataclass(frozen=True, slots=True)
class RequestTrace:
    """Where in which trace a request stands, as W3C Trace Context writes it in `traceparent`."""

    trace_id: str
    span_id: str
    recorded: bool = True
    """Whether whoever began the trace may have written it down."""

    def __str__(self) -> str:
        return f"00-{self.trace_id}-{self.span_id}-{'01' if self.recorded else '00'}"

    @staticmethod
    def read(header: str) -> "RequestTrace | None":
        """What a header says; None where it says nothing that counts."""
        found = _HEADER.match(header) if len(header) <= _LONGEST_HEADER else None
        if found is None:
            return None
        version, trace, span, flags, more = found.groups()
        if version == "ff" or (version == "00" and more) or not int(trace, 16) or not int(span, 16):
            return None
        return RequestTrace(trace, span, bool(int(flags, 16) & _RECORDED))

    @staticmethod
    def of_client(scope: Scope) -> "RequestTrace | None":
        """The trace that a client says that its request belongs to."""
        given = [value for name, value in scope["headers"] if name == b"traceparent"]
        # Two of them are none: nobody knows which one was meant.
        return RequestTrace.read(given[0].decode("latin-1")) if len(given) == 1 else None

    @staticmethod
    def begun() -> "RequestTrace":
        """A trace that begins here."""
        return RequestTrace(os.urandom(16).hex(), os.urandom(8).hex())


@dataclass(slots=True)
class RequestTrail:
    """What a request belongs to; its job is known once a route has found or made it."""

    request_id: str
    trace: RequestTrace
    given: bool
    """Whether the client said so; else the trace begins with this request."""
    job_id: str = ""

    @staticmethod
    def of(scope: Scope, request_id: str) -> "RequestTrail":
        """The trail of a request that has arrived."""
        trace = RequestTrace.of_client(scope)
        return RequestTrail(request_id, trace or RequestTrace.begun(), trace is not None)

    def fields(self) -> Mapping[str, str]:
        """The ids that are known, as a log line has them."""
        ids = {"request_id": self.request_id, "job_id": self.job_id, "trace_id": self.trace.trace_id}
        return {name: value for name, value in ids.items() if value}


_current: ContextVar[RequestTrail | None] = ContextVar("luster_request_trail", default=None)


def request_trail() -> RequestTrail | None:
    """What the request belongs to that is being answered; None for what belongs to the process."""
    return _current.get()


def note_job(job_id: str) -> None:
    """The request is about this job."""
    trail = _current.get()
    if trail is not None:
        trail.job_id = job_id


@contextmanager
def answering(trail: RequestTrail) -> Iterator[None]:
    """Answers that request until the end of the block."""
    token = _current.set(trail)
    try:
        yield
    finally:
        _current.reset(token)
