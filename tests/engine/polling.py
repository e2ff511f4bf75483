"""Talks on its standard output as one that holds whoever reads: a byte at a time, with thousands that wait for room."""

import ctypes
import os
import select
import threading
import time

WAITERS, ENTRIES, WRITERS, SECONDS = 200, 250, 8, 4.0
POLLPRI = 2


class Entry(ctypes.Structure):
    """`struct pollfd` of poll.h."""

    _fields_ = [("fd", ctypes.c_int), ("events", ctypes.c_short), ("revents", ctypes.c_short)]


def wait_for_room() -> None:
    entries = (Entry * ENTRIES)(*[Entry(1, POLLPRI, 0)] * ENTRIES)
    ctypes.CDLL(None).poll(entries, ENTRIES, -1)


def talk(until: float) -> None:
    room = select.poll()
    room.register(1, select.POLLOUT)
    while time.monotonic() < until:
        if room.poll(1):
            try:
                os.write(1, b"x")
            except BrokenPipeError:  # nobody hears it any more
                os._exit(0)


threading.stack_size(1 << 16)
for _ in range(WAITERS):
    threading.Thread(target=wait_for_room, daemon=True).start()
time.sleep(0.7)
talkers = [threading.Thread(target=talk, args=(time.monotonic() + SECONDS,)) for _ in range(WRITERS)]
for each in talkers:
    each.start()
for each in talkers:
    each.join()
os._exit(0)
