"""Processes that begin as copies of one that has imported everything already, so that all of them share its memory.

The *original* imports, has one thread and opens nothing, and forks whenever it is asked over a socket. Its parent holds
the other end, and sees a copy like any process that it started itself: by its number, its end and its exit code. This
is Linux's alone. Elsewhere, and where an original is gone, a process is started the plain way.
"""

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from luster_engine.copying import LONGEST, NUMBER

CAN_COPY = sys.platform == "linux"
UNSEEN_END = -signal.NSIG
"""The exit code of a copy of which nobody can say how it ended, as its original is gone; it is no signal's number."""
_GONE_EVERY = 0.05
"""Seconds between two looks whether a process is gone, where the system has no handle of it to wait for. Chosen, not
measured. Longer: its end is noticed later."""
_WORD_SECONDS = 1.0
"""How long after a copy's end its original may take to tell how it ended. One that is frozen never tells. Shorter: on a
machine whose processors are full an end is called unseen that was seen. Chosen, not measured."""
_LEFT_SECONDS = 5.0
"""How long copies whose original is gone may take to finish what they have begun, before they are ended. With the start
of their successors, 3 to 5 s, this stays below the 15 s in which the API has to answer again. Shorter: a worker begins
a photo anew that was nearly done."""


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


class EndableProcess(Process, Protocol):
    """A process that its parent may end."""

    def kill(self) -> None:
        """End it."""
        ...


class Copy:
    """A process that an original became. That it ended is seen without the original, which tells only how."""

    def __init__(self, pid: int, on_end: "Callable[[Copy], None]") -> None:
        self._pid = pid
        self._code: int | None = None
        self._ended = asyncio.Event()
        self._on_end = on_end
        self._is_gone = False
        self._nobody_tells = False
        self._handle = -1
        self._looking: asyncio.Task[None] | None = None
        loop = asyncio.get_running_loop()
        try:
            self._handle = os.pidfd_open(pid)
        except ProcessLookupError:
            loop.call_soon(self._gone)
        except OSError:  # a system without handles of processes, or no room for one more file
            self._looking = asyncio.create_task(self._looks(), name=f"look at {pid}")
        else:
            loop.add_reader(self._handle, self._gone)

    @property
    def pid(self) -> int:
        return self._pid

    @property
    def returncode(self) -> int | None:
        return self._code

    async def wait(self) -> int:
        await self._ended.wait()
        return UNSEEN_END if self._code is None else self._code

    def ended(self, code: int) -> None:
        """Note its end, once."""
        if self._code is not None:
            return
        self._let_go()
        self._code = code
        self._ended.set()
        self._on_end(self)

    def orphaned(self) -> None:
        """Note that its original is gone, and that nobody will tell how it ended."""
        self._nobody_tells = True
        if self._is_gone:
            self.ended(UNSEEN_END)

    def _gone(self) -> None:
        self._let_go()
        self._is_gone = True
        if self._nobody_tells:
            self.ended(UNSEEN_END)
        else:
            asyncio.get_running_loop().call_later(_WORD_SECONDS, self.ended, UNSEEN_END)

    def _let_go(self) -> None:
        handle, self._handle = self._handle, -1
        if handle >= 0:
            asyncio.get_running_loop().remove_reader(handle)
            os.close(handle)
        if self._looking is not None:
            self._looking.cancel()

    async def _looks(self) -> None:
        while not _is_gone(self._pid):  # noqa: ASYNC110 - another process sets no event of ours
            await asyncio.sleep(_GONE_EVERY)
        self._looking = None
        self._gone()


class Original:
    """The parent's end of an original, which runs as a process of its own."""

    def __init__(self, process: EndableProcess, control: socket.socket, *, patience: float) -> None:
        """`patience`: seconds that it may take to answer once it has imported. It takes its copies along where it is
        ended although it works."""
        self._patience = patience
        self._process = process
        self._control = control
        self._copies: dict[int, Copy] = {}
        self._asked: dict[int, asyncio.Future[Copy]] = {}
        self._numbers = 0
        self._burying: asyncio.Task[None] | None = None
        self._gone = False
        self._retired = False
        self.ready = False
        """Whether it was heard of: all is imported, and it answers at once."""
        # A program's environment is one message, and may be longer than the system's usual bound.
        control.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LONGEST)
        control.setblocking(False)
        asyncio.get_running_loop().add_reader(control.fileno(), self._hear)

    @staticmethod
    async def begin(command: Sequence[str], *, patience: float, **how: Any) -> "Original":
        """Start one; the number of its end of the socket is its last argument."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            process = await asyncio.create_subprocess_exec(
                *command, str(theirs.fileno()), pass_fds=(theirs.fileno(),), start_new_session=True, **how
            )
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        return Original(process, ours, patience=patience)

    @property
    def alive(self) -> bool:
        """Whether it can still be asked."""
        return not self._gone and not self._retired and self._process.returncode is None

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    async def copy(self, said: Mapping[str, Any], files: Sequence[int], *, seconds: float) -> Copy:
        """A new copy, which is given these open files; they stay open here.

        An original that does not answer within `seconds`, or within its patience once it is ready, stands still.
        It is ended, so that nothing that it was asked is answered later by somebody whom nobody expects.
        """
        if not self.alive:
            raise NoCopyError("the original is gone")
        self._numbers += 1
        body = self._numbers.to_bytes(NUMBER, "big") + json.dumps(said).encode()
        if len(body) > LONGEST:
            raise NoCopyError(f"what it is told has {len(body):,} bytes, and {LONGEST:,} is the most")
        try:
            socket.send_fds(self._control, [body], list(files))
        except OSError as error:
            raise NoCopyError(str(error)) from error
        answer: asyncio.Future[Copy] = asyncio.get_running_loop().create_future()
        self._asked[self._numbers] = answer
        patience = min(seconds, self._patience) if self.ready else seconds
        try:
            await asyncio.wait({answer}, timeout=patience)
        except asyncio.CancelledError:
            answer.add_done_callback(_unwanted)
            raise
        if not answer.done():
            self.kill()
            raise NoCopyError(f"the original did not answer within {patience:g} s")
        return answer.result()

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
            left = list(self._copies.values())
            for copy in left:
                copy.orphaned()
            self._burying = asyncio.create_task(_buried(left), name="copies without an original")

    def retire(self) -> None:
        """Let it make no more copies, and end when the last one that it made has ended."""
        self._retired = True
        self._rest()

    def kill(self) -> None:
        """Close, and end it whatever it is at."""
        self.close()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def end(self) -> None:
        """End it, and wait until all its copies have ended too."""
        self.kill()
        await self._process.wait()
        if self._burying is not None:
            await self._burying

    def _hear(self) -> None:
        while not self._gone:
            try:
                body = self._control.recv(LONGEST)
            except BlockingIOError:
                return
            except ConnectionResetError:
                body = b""
            if not body:
                self.close()
                return
            self._take(json.loads(body))

    def _take(self, said: Mapping[str, Any]) -> None:
        if "ready" in said:
            self.ready = True
        elif "ended" in said:
            if (copy := self._copies.get(int(said["ended"]))) is not None:
                copy.ended(int(said["code"]))
        else:
            self._answer(self._asked.pop(int(said["number"]), None), said)

    def _answer(self, answer: asyncio.Future[Copy] | None, said: Mapping[str, Any]) -> None:
        if "failed" in said:
            if answer is not None and not answer.done():
                answer.set_exception(NoCopyError(str(said["failed"])))
            return
        pid = int(said["pid"])
        copy = self._copies[pid] = Copy(pid, self._forget)
        if answer is not None and not answer.done():
            answer.set_result(copy)

    def _forget(self, copy: Copy) -> None:
        if self._copies.get(copy.pid) is copy:
            del self._copies[copy.pid]
        self._rest()

    def _rest(self) -> None:
        if self._retired and not self._gone and not self._copies and not self._asked:
            self.kill()


def _unwanted(answer: asyncio.Future[Copy]) -> None:
    """End a copy that nobody waits for any more."""
    if not answer.cancelled() and answer.exception() is None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(answer.result().pid, signal.SIGKILL)


async def _buried(copies: Sequence[Copy]) -> None:
    """Wait for copies whose original is gone, and end those that take long."""
    ends = [asyncio.create_task(copy.wait()) for copy in copies]
    if ends:
        await asyncio.wait(ends, timeout=_LEFT_SECONDS)
        for copy in copies:
            if copy.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(copy.pid, signal.SIGKILL)
        await asyncio.wait(ends)


def _is_gone(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()[0] in (b"Z", b"X")
    except (OSError, IndexError):
        return True
