"""A child and everything it started: how much memory and disk they use, and how to end all of them."""

import contextlib
import os
import signal
import stat
from dataclasses import dataclass
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")
_PROC = Path("/proc")
# Places in /proc/PID/stat, counted from behind the program's name.
_THREADS, _RESIDENT = 17, 21


@dataclass(frozen=True)
class Use:
    """What one process uses; zeros where the system does not say or the process is gone."""

    resident_mb: int = 0
    threads: int = 0


def use(pid: int) -> Use:
    """What a process uses at this moment."""
    try:
        with open(_PROC / str(pid) / "stat", "rb") as file:
            after_name = file.read().rpartition(b")")[2].split()
        return Use(int(after_name[_RESIDENT]) * _PAGE >> 20, int(after_name[_THREADS]))
    except (OSError, IndexError, ValueError):
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
