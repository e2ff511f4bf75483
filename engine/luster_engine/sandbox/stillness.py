"""Holds a child still while it is looked at: nothing then moves from where nobody has looked to where somebody has.

Names, descriptors and threads are looked at one by one. A child that renamed its folder between two looks wrote 4.7 GB
that nobody counted, one that handed its descriptors on was seen by no look at its unnamed files, and one whose threads
followed each other within 50 µs held memory that no look found.
"""

import contextlib
import errno
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")
_STILL = (b"T", b"t", b"Z", b"X")
"""States of a thread that does nothing until it is let go on: stopped, or at its end. Not one that waits for the disk:
its call goes on, with files that are in no list any more, 2.5 GB of them while each look said nothing."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.0002, 0.02
"""Seconds between two looks whether it is still, each twice the one before. An idle machine needs one of them."""


@contextlib.contextmanager
def held(pid: int, patience: float) -> Iterator[bool]:
    """While a process and all its threads are stopped; false where they were not within so many seconds, as on a
    machine that has no time for them."""
    try:
        # Not by its number: that may be another's by the time that it is let go on.
        process = os.pidfd_open(pid)
    except (AttributeError, OSError) as error:
        # A system without such a thing, or it is gone; and where we have no file to spare it is not still.
        yield getattr(error, "errno", None) not in (errno.EMFILE, errno.ENFILE)
        return
    try:
        yield _stopped(pid, process, time.monotonic() + patience)
    finally:
        _signal(process, signal.SIGCONT)
        os.close(process)


def _stopped(pid: int, process: int, until: float) -> bool:
    _signal(process, signal.SIGSTOP)
    pause = _FIRST_PAUSE
    while _moves(pid):
        _signal(process, signal.SIGSTOP)
        if time.monotonic() > until:
            return False
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)
    return True


def _signal(process: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        signal.pidfd_send_signal(process, number)


def _moves(pid: int) -> bool:
    """Whether a thread may act. One that came or went meanwhile has acted."""
    try:
        for thread in (_PROC / str(pid) / "task").iterdir():
            if (thread / "stat").read_bytes().rpartition(b")")[2].split()[0] not in _STILL:
                return True
    except (OSError, IndexError):
        return (_PROC / str(pid) / "task").exists()
    return False
