"""Processes that begin as copies of one that has imported everything already, so that all of them share its memory.

The *original* imports, has one thread and opens nothing, and forks whenever it is asked over a socket. Its parent holds
the other end, and sees a copy like any process that it started itself: by its number, its end and its exit code. This
is Linux's alone. Elsewhere, and where an original is gone, a process is started the plain way.
"""

import asyncio
import contextlib
import ctypes
import gc
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

CAN_COPY = sys.platform == "linux"
_MOST_FILES = 8
_LONGEST = 1 << 20
"""Bytes of a message; the longest that is sent holds a program's arguments."""
_PR_SET_PDEATHSIG = 1
"""Of linux/prctl.h."""
_GONE_EVERY = 0.05
"""Seconds between two looks whether a process is gone that sends no word of its end. Chosen, not measured. Longer: its
end is noticed later."""


class NoCopyError(Exception):
    """The original is gone, or could not make a copy."""


class Process(Protocol):
    """A process that was started, whichever way."""

    @property
    def pid(self) -> int:
        """Its number."""
        ...

    @property
    def returncode(self) -> int | None:
        """How it ended: its exit code, or the signal's number below zero; None while it runs."""
        ...

    async def wait(self) -> int:
        """How it ended, once it did."""
        ...


@dataclass(frozen=True, slots=True)
class WantedCopy:
    """What a copy shall become: what it was told, and the open files that it was given."""

    said: Mapping[str, Any]
    files: tuple[int, ...]


def make_copies(control: socket.socket, *, ends_by: signal.Signals) -> WantedCopy | None:
    """In an original: make copies until nobody asks any more. In each copy it returns what that one shall become.

    A copy gets the signal `ends_by` when the original ends, which ends when its parent does.
    """
    if len(list(Path("/proc/self/task").iterdir())) > 1:
        sys.exit("an imported module started a thread of its own, and a copy would lack it")
    control.setblocking(False)
    original = os.getpid()
    gc.freeze()  # nothing of it is garbage, and looking at it would write into pages that all copies share
    hears, wakes = os.pipe()
    os.set_blocking(wakes, False)
    os.set_blocking(hears, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wakes, warn_on_full_buffer=False)
    poll = select.poll()
    for each in (hears, control.fileno()):
        poll.register(each, select.POLLIN)
    while True:
        poll.poll()
        with contextlib.suppress(BlockingIOError):
            os.read(hears, 4096)
        _tell_of_the_dead(control)
        body, files, _, _ = _received(control)
        if body is None:
            continue
        if not body:
            return None
        wanted = WantedCopy(json.loads(body), tuple(files))
        try:
            pid = os.fork()
        except OSError as error:
            pid = -1
            _tell(control, {"number": wanted.said["number"], "failed": str(error)})
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for each in (hears, wakes):
                os.close(each)
            control.close()
            os.setsid()
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, ends_by, 0, 0, 0)
            if os.getppid() != original:
                os._exit(1)
            return wanted
        for each in files:
            os.close(each)
        if pid > 0:
            _tell(control, {"number": wanted.said["number"], "pid": pid})


def _received(control: socket.socket) -> tuple[bytes | None, list[int], int, Any]:
    """The next message; None where there is none, empty where the other end is closed."""
    try:
        return socket.recv_fds(control, _LONGEST, _MOST_FILES)
    except BlockingIOError:
        return None, [], 0, None
    except ConnectionResetError:
        return b"", [], 0, None


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


class Copy:
    """A process that an original became."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._code: int | None = None
        self._ended = asyncio.Event()

    @property
    def pid(self) -> int:
        return self._pid

    @property
    def returncode(self) -> int | None:
        return self._code

    async def wait(self) -> int:
        await self._ended.wait()
        return -signal.SIGKILL if self._code is None else self._code

    def ended(self, code: int) -> None:
        """Note its end, once."""
        if self._code is None:
            self._code = code
            self._ended.set()


class Original:
    """The parent's end of an original, which runs as a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process, control: socket.socket) -> None:
        self._process = process
        self._control = control
        self._copies: dict[int, Copy] = {}
        self._asked: dict[int, asyncio.Future[Copy]] = {}
        self._numbers = 0
        self._burying: asyncio.Task[None] | None = None
        self._gone = False
        control.setblocking(False)
        asyncio.get_running_loop().add_reader(control.fileno(), self._hear)

    @staticmethod
    async def begin(command: Sequence[str], **how: Any) -> "Original":
        """Start one; the number of its end of the socket is its last argument."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        for each in (ours, theirs):
            # A program's environment is one message, and may be longer than the system's usual bound.
            each.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _LONGEST)
        try:
            process = await asyncio.create_subprocess_exec(
                *command, str(theirs.fileno()), pass_fds=(theirs.fileno(),), start_new_session=True, **how
            )
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        return Original(process, ours)

    @property
    def alive(self) -> bool:
        """Whether it can still be asked."""
        return not self._gone and self._process.returncode is None

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    async def copy(self, said: Mapping[str, Any], files: Sequence[int]) -> Copy:
        """A new copy, which is given these open files; they stay open here."""
        if not self.alive:
            raise NoCopyError("the original is gone")
        self._numbers += 1
        number = self._numbers
        answer: asyncio.Future[Copy] = asyncio.get_running_loop().create_future()
        self._asked[number] = answer
        try:
            body = json.dumps({**said, "number": number}).encode()
            try:
                socket.send_fds(self._control, [body], list(files))
            except OSError as error:
                raise NoCopyError(str(error)) from error
            return await asyncio.shield(answer)
        except asyncio.CancelledError:
            answer.add_done_callback(_unwanted)
            raise
        finally:
            if answer.done():
                self._asked.pop(number, None)

    def close(self) -> None:
        """Ask for nothing more: it ends, and what still runs of its copies is told to."""
        if not self._gone:
            self._gone = True
            asyncio.get_running_loop().remove_reader(self._control.fileno())
            self._control.close()
            for answer in self._asked.values():
                if not answer.done():
                    answer.set_exception(NoCopyError("the original is gone"))
                    answer.exception()  # whoever asked may have gone too
            self._asked.clear()
            # Nobody tells of their ends any more.
            self._burying = asyncio.create_task(_ends(list(self._copies.values())), name="copies without an original")

    async def end(self) -> None:
        """Close, end it at whatever it is, and wait until all its copies have ended too."""
        self.close()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        if self._burying is not None:
            await self._burying

    def _hear(self) -> None:
        while not self._gone:
            try:
                body = self._control.recv(_LONGEST)
            except BlockingIOError:
                return
            except ConnectionResetError:
                body = b""
            if not body:
                self.close()
                return
            self._take(json.loads(body))

    def _take(self, said: Mapping[str, Any]) -> None:
        if "ended" in said:
            if (copy := self._copies.pop(int(said["ended"]), None)) is not None:
                copy.ended(int(said["code"]))
            return
        answer = self._asked.pop(int(said["number"]), None)
        if "failed" in said:
            if answer is not None and not answer.done():
                answer.set_exception(NoCopyError(str(said["failed"])))
            return
        copy = self._copies[int(said["pid"])] = Copy(int(said["pid"]))
        if answer is not None and not answer.done():
            answer.set_result(copy)


def _unwanted(answer: asyncio.Future[Copy]) -> None:
    """End a copy that nobody waits for any more."""
    if not answer.cancelled() and answer.exception() is None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(answer.result().pid, signal.SIGKILL)


async def _ends(copies: Sequence[Copy]) -> None:
    """Wait for copies whose original is gone; how they ended is not known."""
    while left := [copy for copy in copies if copy.returncode is None]:
        for copy in left:
            if _is_gone(copy.pid):
                copy.ended(-signal.SIGKILL)
        await asyncio.sleep(_GONE_EVERY)


def _is_gone(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()[0] in (b"Z", b"X")
    except (OSError, IndexError):
        return True
