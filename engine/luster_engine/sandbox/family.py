"""A child and everything it started: how much memory and disk they use, and how to end all of them."""

import contextlib
import os
import signal
import stat
from dataclasses import dataclass
from pathlib import Path

from luster_engine.sandbox.stillness import held

_PROC = Path("/proc")
_HELD = (b"VmRSS", b"VmPTE", b"VmSwap", b"HugetlbPages")
"""Kilobytes of /proc/PID/status that a process holds: its pages, the tables of its addresses, of which many far apart
take a gigabyte beside hardly a page, what the system has put aside of either, and large pages."""
_MOST_MAPS, _MOST_BYTES_OF_MAPS = 20_000, 4 << 20
"""Pieces of addresses that a child may have laid out, and bytes of the system's list of them; one at work has some
hundred, in 100 kB. The list has no end of its own: 60,000 pieces of a file in deep folders made 220 MB of it, which
held our event loop for 2.5 s and took 400 MB here. And each piece costs 2.6 kB that count with nobody's memory, of
which some systems allow a million. Larger: so much more of either."""
_MOST_OF_PROC = 16
"""Files of /proc that a child may have open at a time. The system keeps the longest line of each for as long as it is
open: of one file in folders 2,000 deep, 230 lines were 130 MB that no limit counts. A library opens one or two, and
closes them. Larger: so many more lines of some megabytes."""
BEYOND = 1 << 62
"""Bytes that no folder may weigh."""
_MORE_THAN_ANY_MB = 1 << 20
"""Megabytes that no child may hold, a terabyte."""
_PATIENCE = 0.2
"""Seconds that such a look waits until a process is still. Longer: the event loop waits with it. Shorter: on a busy
machine threads that follow each other are not seen by this look, but by one of the next."""
_KILLED = 1 << 8
"""The bit of SIGKILL among the signals that wait for a thread."""


@dataclass(frozen=True)
class Use:
    """What one process uses; zeros where the system does not say or the process is gone."""

    resident_mb: int = 0
    """Its memory with all that the system keeps for it (`_HELD`)."""
    threads: int = 0
    stopped: bool = False
    """Whether it was stopped, and would wait for whoever lets it go on."""


def use(pid: int) -> Use:
    """What a process uses at this moment; more memory than any may where its first thread has ended and others live.

    The system says nothing more of such a process under its own number, neither its memory nor its files. No honest one
    ends the thread that began it.
    """
    try:
        facts = _facts(_PROC / str(pid) / "status")
        memory, threads = _memory(facts), int(facts[b"Threads"][0])
        if not memory and threads > 1 and _lives_on(pid):
            return Use(_MORE_THAN_ANY_MB, threads)
        return Use(memory >> 10, threads, facts.get(b"State", [b""])[0] == b"T")
    except (OSError, IndexError, KeyError, ValueError):
        return Use()


def _facts(status: Path) -> dict[bytes, list[bytes]]:
    """What the system says of a process or a thread. Its name may hold any byte but an end of a line."""
    lines = status.read_bytes().split(b"\n")
    return {name: rest.split() for name, _, rest in (line.partition(b":") for line in lines)}


def _memory(facts: dict[bytes, list[bytes]]) -> int:
    return sum(int(facts[name][0]) for name in _HELD if name in facts)


def _lives_on(pid: int) -> bool:
    """Whether a thread of a process holds memory, and is not about to be ended with all of it."""
    with held(pid, _PATIENCE):
        for thread in (_PROC / str(pid) / "task").iterdir():
            with contextlib.suppress(OSError):
                facts = _facts(thread / "status")
                if _memory(facts) and not int(facts[b"SigPnd"][0], 16) & _KILLED:
                    return True
    return False


def worked(pid: int) -> float:
    """Processor seconds that a process has used; 0 where the system does not say or the process is gone."""
    try:
        user, system = (_PROC / str(pid) / "stat").read_bytes().rpartition(b")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return 0.0


def unnamed(pid: int, folder: Path, most_each: int) -> int:
    """The bytes of files that a process holds although their names are gone: they fill the disk and lie in no folder.

    Of one that is not open any more and still in its memory the system says no size, so it counts as the largest. A
    process that has laid out its addresses in more pieces than are looked at, or has many files of /proc open, weighs
    more than any may.
    """
    total, seen, of_proc = 0, set(), 0
    with contextlib.suppress(OSError):
        proc = _PROC.stat().st_dev
        for each in (_PROC / str(pid) / "fd").iterdir():
            with contextlib.suppress(OSError):
                facts = each.stat()
                of_proc += facts.st_dev == proc and stat.S_ISREG(facts.st_mode)
                if not facts.st_nlink and facts.st_ino not in seen:  # a folder, too, keeps what it has grown to
                    seen.add(facts.st_ino)
                    total += facts.st_blocks * 512
    if of_proc > _MOST_OF_PROC:
        return BEYOND
    with contextlib.suppress(OSError):
        if (maps := _maps(pid)) is None:
            return BEYOND
        for line in maps:
            *_facts, inode, name = line.split(maxsplit=5) if line.endswith(b" (deleted)") else (b"", b"")
            if name.startswith(os.fsencode(folder)) and int(inode) not in seen:
                seen.add(int(inode))
                total += most_each
    return total


def _maps(pid: int) -> list[bytes] | None:
    """How a process has laid out its addresses, a line for each piece; None where there is more than is looked at."""
    with open(_PROC / str(pid) / "maps", "rb") as file:
        said = file.read(_MOST_BYTES_OF_MAPS)
    lines = said.split(b"\n")  # and at nothing else: a file's name may hold any other end of a line
    return lines if len(said) < _MOST_BYTES_OF_MAPS and len(lines) <= _MOST_MAPS else None


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
