"""How soon the command line answers what needs no pictures: `python -m tests.bench.command_line`."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.report import ROOT, Figure, report

LUSTER = Path(sys.executable).with_name("luster")
_HOUSE = str(ROOT / "docs" / "pictures" / "house.jpg")
_ROUNDS = 7
_COMMANDS = {
    "luster token --service": ("token", "--service"),
    "luster styles": ("styles",),
    "luster plugins": ("plugins",),
    "a missing file": ("enhance", "gone.jpg", "--style", "dusk"),
    "an unknown style": ("enhance", _HOUSE, "--style", "dusc"),
    "an unknown parameter": ("enhance", _HOUSE, "-p", "strenth=1"),
    "an output that cannot be": ("enhance", _HOUSE, "-o", "house.nope"),
}
_SECONDS = 1.0
_TIMES_BARE = 7.0
"""Of the time on a core: as often as a Python takes that only imports gRPC. On a busy machine only this is steady."""


@dataclass(frozen=True)
class Took:
    """What one process took: on the clock, and on a core."""

    seconds: float
    core: float


def main() -> int:
    """Measure each command beside a bare Python, in turns, and take the best of each."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-") as folder:
        environment = {**os.environ, "LUSTER_DATA": folder}
        _run([str(LUSTER), "plugins"], environment)
        figures = [each for name in _COMMANDS for each in _figures(name, environment)]
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; best of {_ROUNDS}")
    return report("command_line", figures)


def _figures(name: str, environment: dict[str, str]) -> list[Figure]:
    ours, bare = [str(LUSTER), *_COMMANDS[name]], [sys.executable, "-c", "import grpc"]
    pairs = [(_run(ours, environment), _run(bare, environment)) for _ in range(_ROUNDS)]
    seconds, core = (min(getattr(each, which) for each, _ in pairs) for which in ("seconds", "core"))
    least = min(other.core for _, other in pairs)
    return [
        Figure(name, _SECONDS, seconds),
        Figure(f"{name}, time on a core", _TIMES_BARE, core / least, "×", beside=f"{core:.2f} s, bare {least:.2f} s"),
    ]


def _run(command: list[str], environment: dict[str, str]) -> Took:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, env=environment, capture_output=True, check=False)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return Took(ended - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


if __name__ == "__main__":
    raise SystemExit(main())
