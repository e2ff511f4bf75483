"""Measures the time and the peak memory of each part of a job."""

import re
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_STATUS, _RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_PEAK = re.compile(rb"^VmHWM:\s*(\d+) kB", re.MULTILINE)
_FORGET_THE_PEAK = "5"


@dataclass
class Meter:
    """The parts of a job in order, with milliseconds and the most memory that was resident during each."""

    parts: list[dict[str, Any]] = field(default_factory=list)
    began: float = field(default_factory=time.time)
    """When the work began, in Unix seconds."""
    _began: float = field(default_factory=time.perf_counter)

    @contextmanager
    def part(self, name: str, version: str = "") -> Iterator[None]:
        """Times what happens inside."""
        _forget_peak()
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = (time.perf_counter() - start) * 1000.0
            part: dict[str, Any] = {"stage": name, "ms": round(spent, 1), "peak_mb": round(peak_mb(), 1)}
            part["at_ms"] = round((start - self._began) * 1000.0, 1)
            if version:
                part["version"] = version
            self.parts.append(part)


def peak_mb() -> float:
    """The most memory that this process has had resident since its peak was last forgotten, in MiB."""
    with suppress(OSError):
        if found := _PEAK.search(_STATUS.read_bytes()):
            return int(found[1]) / 1024
    # Without that file: the most since the process began, or since before, for it is inherited from its parent.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20) if sys.platform == "darwin" else peak / 1024


def _forget_peak() -> None:
    """A child serves many jobs, and the peak of one is no business of the next. Only Linux can forget it."""
    with suppress(OSError):
        _RESET.write_text(_FORGET_THE_PEAK)
