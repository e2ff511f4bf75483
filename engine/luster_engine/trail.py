"""The ids by which one piece of work is followed through every process: of its request, its job, its chore, its trace.

Every log line carries those of the work that it tells of, and no name, address or mail of anybody.
"""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

_HEADER = re.compile(r"^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$")
_LONGEST_HEADER = 128
"""Characters. Version 00 has 55; a later one may add fields, of which nothing is read."""
_RECORDED = 0x01
"""The lowest bit of a trace's flags (W3C Trace Context); the gateway reads it too."""


@dataclass(frozen=True, slots=True)
class TraceParent:
    """Where in which trace a piece of work stands, as W3C Trace Context writes it in `traceparent`."""

    trace_id: str
    span_id: str
    recorded: bool = True
    """Whether whoever began the trace may have written it down."""

    def __str__(self) -> str:
        return f"00-{self.trace_id}-{self.span_id}-{'01' if self.recorded else '00'}"

    @staticmethod
    def read(header: str) -> "TraceParent | None":
        """What a header says; None where it says nothing that counts."""
        found = _HEADER.match(header) if len(header) <= _LONGEST_HEADER else None
        if found is None:
            return None
        version, trace, span, flags, more = found.groups()
        if version == "ff" or (version == "00" and more) or not int(trace, 16) or not int(span, 16):
            return None
        return TraceParent(trace, span, bool(int(flags, 16) & _RECORDED))

    @staticmethod
    def new() -> "TraceParent":
        """The beginning of a trace."""
        return TraceParent(os.urandom(16).hex(), os.urandom(8).hex())


@dataclass(frozen=True, slots=True)
class Trail:
    """What the work that is being done belongs to."""

    request_id: str = ""
    job_id: str = ""
    chore: str = ""
    trace: TraceParent | None = None

    def fields(self) -> Mapping[str, str]:
        """The ids that are known, as a log line has them."""
        trace = self.trace.trace_id if self.trace is not None else ""
        ids = {"request_id": self.request_id, "job_id": self.job_id, "chore": self.chore, "trace_id": trace}
        return {name: value for name, value in ids.items() if value}


_NOBODYS = Trail()
_current: ContextVar[Trail] = ContextVar("luster_trail", default=_NOBODYS)


def current_trail() -> Trail:
    """What the work of this task belongs to; nothing for what belongs to the process."""
    return _current.get()


def set_trail(trail: Trail) -> None:
    """From now on this task works for that; for a task of its own, such as a call's, which ends with it."""
    _current.set(trail)


def set_job(job_id: str) -> None:
    """From now on this task works for a job too."""
    _current.set(replace(_current.get(), job_id=job_id))


@contextmanager
def following(trail: Trail) -> Iterator[None]:
    """Works for that until the end of the block."""
    token = _current.set(trail)
    try:
        yield
    finally:
        _current.reset(token)
