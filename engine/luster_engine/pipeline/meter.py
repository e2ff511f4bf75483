"""Measures the time and the peak memory of each part of a job."""

import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Meter:
    """The parts of a job in order, with milliseconds and the peak of resident memory up to each one's end."""

    parts: list[dict[str, Any]] = field(default_factory=list)

    @contextmanager
    def part(self, name: str, version: str = "") -> Iterator[None]:
        """Times what happens inside."""
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = (time.perf_counter() - start) * 1000.0
            part: dict[str, Any] = {"stage": name, "ms": round(spent, 1), "peak_mb": round(peak_mb(), 1)}
            if version:
                part["version"] = version
            self.parts.append(part)


def peak_mb() -> float:
    """The most memory that this process has had resident, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20) if sys.platform == "darwin" else peak / 1024
