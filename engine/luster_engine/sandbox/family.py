"""A child and everything it started: how much memory they use, and how to end all of them."""

import contextlib
import os
import signal
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")
_PROC = Path("/proc")


def resident_mb(pid: int) -> int:
    """Megabytes in use by one process; 0 where the system does not say or the process is gone."""
    try:
        with open(_PROC / str(pid) / "statm", "rb") as file:
            return int(file.read().split()[1]) * _PAGE >> 20
    except (OSError, IndexError, ValueError):
        return 0


def descendants(pid: int) -> list[int]:
    """All living processes below this one, also those that left its process group."""
    parents: dict[int, list[int]] = {}
    with contextlib.suppress(OSError):
        for entry in _PROC.iterdir():
            if entry.name.isdigit():
                parents.setdefault(_parent(int(entry.name)), []).append(int(entry.name))
    found: list[int] = []
    waiting = [pid]
    while waiting:
        below = parents.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


def end(pid: int) -> None:
    """Ends a child that leads its own process group, the group, and what escaped from the group."""
    below = descendants(pid)
    for kill, target in [(os.killpg, pid), *((os.kill, one) for one in below)]:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(target, signal.SIGKILL)


def _parent(pid: int) -> int:
    try:
        with open(_PROC / str(pid) / "stat", "rb") as file:
            return int(file.read().rpartition(b")")[2].split()[1])
    except (OSError, IndexError, ValueError):
        return 0
