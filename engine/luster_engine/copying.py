"""In an original, which others begin as copies of: forks whenever it is asked over a socket (`copies.py`)."""

import array
import contextlib
import gc
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from luster_engine.parent import end_with_parent

LONGEST = 1 << 20
"""Bytes of a message; the longest that is sent holds a program's arguments."""
NUMBER = 8
"""Bytes before a request, which the original reads; what follows is the copy's alone."""
_MOST_FILES = 8
"""Open files that a copy may be given; a part is given five at most, and a child three. More are cut off."""


@dataclass(frozen=True, slots=True)
class WantedCopy:
    """What a copy shall become: what it was told, and the open files that it was given."""

    said: Mapping[str, Any]
    files: tuple[int, ...]


def has_other_threads() -> bool:
    """Whether this process has threads beside the one that asks; False where the system does not say."""
    threads = Path("/proc/self/task")
    return threads.is_dir() and len(list(threads.iterdir())) > 1


def make_copies(control: socket.socket, *, ends_by: signal.Signals) -> WantedCopy | None:
    """In an original: make copies until nobody asks any more. In each copy it returns what that one shall become.

    A copy gets the signal `ends_by` when the original ends, which ends when its parent does. The original forgets what
    a copy was told, and never reads it: no later copy finds it in its memory.
    """
    if has_other_threads():
        sys.exit("an imported module started a thread of its own, and a copy would lack it")
    end_with_parent(signal.SIGKILL)  # also one that is frozen
    control.setblocking(False)
    original = os.getpid()
    request = bytearray(LONGEST)
    gc.freeze()  # nothing of it is garbage, and looking at it would write into pages that all copies share
    hears, wakes = os.pipe()
    os.set_blocking(wakes, False)
    os.set_blocking(hears, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wakes, warn_on_full_buffer=False)
    poll = select.poll()
    for each in (hears, control.fileno()):
        poll.register(each, select.POLLIN)
    _tell(control, {"ready": True})
    while True:
        poll.poll()
        with contextlib.suppress(BlockingIOError):
            os.read(hears, 4096)
        _tell_of_the_dead(control)
        size, files = _received(control, request)
        if size is None:
            continue
        if size == 0:
            return None
        number = int.from_bytes(request[:NUMBER], "big")
        try:
            pid = os.fork()
        except OSError as error:
            pid = -1
            _tell(control, {"number": number, "failed": str(error)})
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for each in (hears, wakes):
                os.close(each)
            control.close()
            os.setsid()
            end_with_parent(ends_by, original)
            return WantedCopy(json.loads(request[NUMBER:size]), tuple(files))
        request[:size] = bytes(size)
        for each in files:
            os.close(each)
        if pid > 0:
            _tell(control, {"number": number, "pid": pid})


def _received(control: socket.socket, request: bytearray) -> tuple[int | None, list[int]]:
    """How long the next message is, and its files; None where there is none, 0 where the other end is closed."""
    files = array.array("i")
    try:
        size, said, _, _ = control.recvmsg_into([request], socket.CMSG_SPACE(_MOST_FILES * files.itemsize))
    except BlockingIOError:
        return None, []
    except ConnectionResetError:
        return 0, []
    for level, kind, numbers in said:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            files.frombytes(numbers[: len(numbers) - len(numbers) % files.itemsize])
    return size, files.tolist()


def _tell_of_the_dead(control: socket.socket) -> None:
    with contextlib.suppress(ChildProcessError):
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            _tell(control, {"ended": pid, "code": os.waitstatus_to_exitcode(status)})


def _tell(control: socket.socket, message: Mapping[str, Any]) -> None:
    with contextlib.suppress(OSError):  # the parent is gone, and so are we in a moment
        control.send(json.dumps(message).encode())
