"""What a process asks of the system about the one that started it; alone, so that it can be asked between two steps."""

import ctypes
import os
import signal
import sys

NO_DUMP = 1
"""What RLIMIT_CORE is for a process that leaves no copy of its memory, of photos or a key, when it crashes. With 0 a
system that hands dumps to a program (systemd-coredump, apport) makes one all the same; 1 is the one value by which
it makes none, and too small for a file (core(5), and fs/coredump.c of Linux)."""
_PR_SET_PDEATHSIG = 1
"""Of linux/prctl.h."""
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
"""Loaded before it is wanted: between a fork and the program that follows, a process with threads may load nothing."""


def end_with_parent(by: signal.Signals, parent: int | None = None) -> None:
    """Have this process get a signal when its parent ends; end at once where `parent` is not its parent any more.

    On Linux alone; elsewhere nothing happens.
    """
    if _LIBC is None:
        return
    _LIBC.prctl(_PR_SET_PDEATHSIG, by, 0, 0, 0)
    if parent is not None and os.getppid() != parent:
        os._exit(1)
