"""A child and everything it started: how much memory and disk they use, and how to end all of them."""

import contextlib
import os
import signal
import stat
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_HELD = (b"VmRSS", b"VmPTE", b"VmSwap")
"""Kilobytes of /proc/PID/status that a process holds: its pages, the tables of its addresses, of which many far apart
take a gigabyte beside hardly a page, and what the system has put aside of either."""


@dataclass(frozen=True)
class Use:
    """What one process uses; zeros where the system does not say or the process is gone."""

    resident_mb: int = 0
    """Its memory with all that the system keeps for it (`_HELD`)."""
    threads: int = 0


def use(pid: int) -> Use:
    """What a process uses at this moment."""
    try:
        lines = (_PROC / str(pid) / "status").read_bytes().splitlines()
        facts = {name: rest.split() for name, _, rest in (line.partition(b":") for line in lines)}
        held = sum(int(facts[name][0]) for name in _HELD if name in facts)
        return Use(held >> 10, int(facts[b"Threads"][0]))
    except (OSError, IndexError, KeyError, ValueError):
        return Use()


def unnamed(pid: int, folder: Path, most_each: int) -> int:
    """The bytes of files that a process holds although their names are gone: they fill the disk and lie in no folder.

    Of one that is not open any more and still in its memory the system says no size, so it counts as the largest.
    """
    total, seen = 0, set()
    with contextlib.suppress(OSError):
        for each in (_PROC / str(pid) / "fd").iterdir():
            with contextlib.suppress(OSError):
                facts = each.stat()
                if stat.S_ISREG(facts.st_mode) and facts.st_nlink == 0 and facts.st_ino not in seen:
                    seen.add(facts.st_ino)
                    total += facts.st_blocks * 512
    with contextlib.suppress(OSError):
        for line in (_PROC / str(pid) / "maps").read_bytes().splitlines():
            *_facts, inode, name = line.split(maxsplit=5) if line.endswith(b" (deleted)") else (b"", b"")
            if name.startswith(os.fsencode(folder)) and int(inode) not in seen:
                seen.add(int(inode))
                total += most_each
    return total


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
