"""Runs several programs as one: starts them, waits until they are ready, starts them again, and stops them all."""

import asyncio
import contextlib
import functools
import json
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from luster_engine.cli.nursery import Nursery
from luster_engine.cli.part_logs import opened, tail
from luster_engine.cli.pulse import PULSE_FD, STILL_SECONDS, TICK_SECONDS, Pulse
from luster_engine.cli.spare import TURN_FD
from luster_engine.copies import UNSEEN_END, NoCopyError, Process
from luster_engine.errors import LusterError, Reason
from luster_engine.parent import end_with_parent

READY_FD = "LUSTER_READY_FD"
"""The variable that names the file descriptor on which a program says `ready`."""

PYTHON_MODULE = (sys.executable, "-m")
"""How the command begins of a program that may begin as a copy."""
_BACKOFF = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0)
"""Seconds before a program that ended is started again, longer each time that it did not last."""
_STEADY_SECONDS = 30.0
"""A program that ran for so long counts as well, and its next end begins the pauses anew. Shorter: one that fails soon
after each start is started without a pause, for ever. Chosen, not measured."""
_START_SECONDS = 60.0
"""How long one that ended may take to be ready again. Chosen, not measured: parts are ready within seconds. Shorter: a
slow machine never gets one that works."""
_UNREADY_SECONDS = 2.0
"""How long a program that is still starting may take to stop before it is ended."""
_ASK_SECONDS = 0.02
"""Between two questions whether a program is ready that does not say so itself. Chosen, not measured: one is a
connection on this machine. Longer: ready is said up to so much later."""
SPARE_AFTER_SECONDS = 10.0
"""How long a program has run before its spare is started: its imports take a core for a second or two, which whoever
has just started Luster wants for the first photo. What ends before that is started as it was the first time."""


@dataclass(frozen=True, slots=True)
class ChildProgram:
    """One program to run; `answers` is asked for readiness where the program cannot tell by itself."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    answers: Callable[[], Awaitable[bool]] | None = None
    spare: bool = False
    """Whether its successor is started ahead of time, where none can be copied; it must call `wait_for_turn`."""


@dataclass(frozen=True, slots=True)
class _Begun:
    """A process of a program, and our ends of its pipes."""

    process: Process
    ready: int
    pulse: Pulse
    turn: int = -1

    def forget(self) -> None:
        """Let go of a process that is not wanted any more."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        self.pulse.close()
        for descriptor in (self.ready, self.turn):
            if descriptor >= 0:
                os.close(descriptor)


class Supervised:
    """One program and the process that it runs in at the moment."""

    def __init__(self, program: ChildProgram, notice: Callable[[str], None], nursery: Nursery | None = None) -> None:
        self.program = program
        self.process: Process | None = None
        self._nursery = nursery
        self._notice = notice
        self._stopping = False
        self._is_ready = False
        self._keeper: asyncio.Task[None] | None = None
        self._pulse: Pulse | None = None
        self._stood_still = False
        self._spare: _Begun | None = None
        self._preparing: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int:
        """The number of its process, or of the one that waits to be the first; 0 when there is none."""
        process = self._spare.process if self.process is None and self._spare is not None else self.process
        return process.pid if process is not None and process.returncode is None else 0

    @property
    def is_started(self) -> bool:
        """Whether it runs, or ran; one that only waits for its turn does not."""
        return self.process is not None

    async def start(self, seconds: float) -> None:
        """Start the program and return when it is ready; its own last words are the error when it is not."""
        await self._launch(seconds)
        self._keeper = asyncio.create_task(self._keep(), name=f"keep {self.program.name}")

    async def start_or_try_again(self) -> None:
        """Start the program beside others that run already: where it fails, as without its database, it is tried again
        as one is that ended."""
        await self._tried()
        self._keeper = asyncio.create_task(self._keep(), name=f"keep {self.program.name}")

    async def stop(self, seconds: float) -> None:
        """Ask the program to stop, and end it when it does not; one that never was ready has nothing under way."""
        self._stopping = True
        seconds = seconds if self._is_ready else _UNREADY_SECONDS
        if self._keeper is not None:
            self._keeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeper
        await self._without_spare()
        process = self.process
        if process is None or process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), seconds)
        except TimeoutError:
            if self._is_ready:
                self._notice(f"{self.program.name} did not stop within {seconds:.0f} s and was ended")
            self.kill()
            await process.wait()

    def end(self) -> None:
        """End the program at once, and for good."""
        self._stopping = True
        self.kill()

    def kill(self) -> None:
        """End the program and everything that it started; it is started again."""
        if self.pid:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)

    async def _launch(self, seconds: float) -> None:
        program = self.program
        self._is_ready = False
        until = time.monotonic() + seconds
        begun = self._taken_spare() or await self.begin(seconds)
        self.process = begun.process
        self._feel(begun.pulse)
        reads = _reads(begun.ready) if program.answers is None else self._asks(begun.ready)
        said, died = asyncio.create_task(reads), asyncio.create_task(self.process.wait())
        done, _ = await asyncio.wait(
            {said, died}, timeout=max(0.0, until - time.monotonic()), return_when=asyncio.FIRST_COMPLETED
        )
        ready = said in done and said.result()
        if not ready and died not in done:
            # The pipe closes a moment before the process is seen to be gone.
            await asyncio.wait({died}, timeout=2.0)
        for task in (said, died):
            task.cancel()
        if not ready:
            self.kill()
            raise LusterError(Reason.INTERNAL, self._last_words(seconds))
        self._is_ready = True
        if program.spare and not self._can_copy:
            self._preparing = asyncio.create_task(self._prepare(), name=f"spare {program.name}")

    async def begin(self, seconds: float = _START_SECONDS, *, waits: bool = False) -> _Begun:
        """Start a process of the program, to run now or to wait for its turn; `seconds` are all that it has to be
        ready."""
        program = self.program
        # Their ends are closed here once the program has them, and ours where it could not be started.
        with contextlib.ExitStack() as ours, contextlib.ExitStack() as theirs:
            log = theirs.enter_context(opened(program.log))
            ready, says_ready = _pipe(ours, theirs)
            waits_for, turn = _pipe(theirs, ours) if waits else (-1, -1)
            pulse = Pulse()
            ours.callback(pulse.close)
            theirs.callback(pulse.listen)
            told = {READY_FD: str(says_ready), PULSE_FD: str(pulse.write)} | (
                {TURN_FD: str(waits_for)} if waits else {}
            )
            process = await self._copied(log, told, seconds / 2) or await asyncio.create_subprocess_exec(
                *program.command,
                env={**program.environment, **told},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=tuple(map(int, told.values())),
                # A group of its own: Ctrl-C reaches the supervisor alone, which stops the others in order.
                start_new_session=True,
                preexec_fn=functools.partial(end_with_parent, signal.SIGTERM, os.getpid()),
            )
            ours.pop_all()
        return _Begun(process, ready, pulse, turn)

    @property
    def _can_copy(self) -> bool:
        return self._nursery is not None and self._nursery.can_copy and tuple(self.program.command[:2]) == PYTHON_MODULE

    async def _copied(self, log: BinaryIO, told: Mapping[str, str], seconds: float) -> Process | None:
        """A process of the program that has imported everything already; None where there is nobody to copy."""
        nursery = self._nursery
        if nursery is None or not self._can_copy:
            return None
        module, *arguments = self.program.command[2:]
        said = {"module": module, "arguments": arguments, "told": list(told)}
        try:
            with _in_memory(self.program.environment) as environment:
                given = (environment.fileno(), log.fileno(), *map(int, told.values()))
                return await nursery.copy(said, given, seconds=seconds)
        except NoCopyError as error:
            self._notice(f"{self.program.name} is started without its nursery: {error}")
            return None

    async def _prepare(self) -> None:
        """Have the successor ready, once the program has run for a while."""
        await asyncio.sleep(SPARE_AFTER_SECONDS)
        await self.prepare()

    async def prepare(self) -> None:
        """Have a process there that waits until the program is started; the program must call `wait_for_turn`."""
        self._spare = await self.begin(waits=True)

    def _taken_spare(self) -> _Begun | None:
        """The process that waits, told that its turn has come; None where there is none that lives."""
        spare, self._spare = self._spare, None
        if spare is None:
            return None
        try:
            if spare.process.returncode is None:
                os.write(spare.turn, b".")
                os.close(spare.turn)
                return replace(spare, turn=-1)
        except BrokenPipeError:
            pass  # it ended in this very moment
        spare.forget()
        return None

    async def _without_spare(self) -> None:
        if self._preparing is not None:
            self._preparing.cancel()
            with contextlib.suppress(asyncio.CancelledError, OSError):  # one that could not begin is not missed
                await self._preparing
        spare, self._spare = self._spare, None
        if spare is not None:
            spare.forget()
            await spare.process.wait()

    async def _asks(self, read: int) -> bool:
        os.close(read)
        answers = self.program.answers
        while answers is not None and not await answers():  # noqa: ASYNC110 - another process sets no event of ours
            await asyncio.sleep(_ASK_SECONDS)
        return True

    def _feel(self, pulse: Pulse) -> None:
        """Take the pulse of the process that runs now, and no other's."""
        if self._pulse is not None:
            self._pulse.close()
        self._pulse = pulse

    async def _tried(self) -> None:
        """Launch it, or tell why it is not there; the system, too, may have no room for it."""
        try:
            await self._launch(_START_SECONDS)
        except LusterError as error:
            self._notice(error.message)
        except OSError as error:
            self._notice(f"The {self.program.name} did not start: {error.strerror or error}")

    async def _keep(self) -> None:
        tries = 0
        while True:
            began = time.monotonic()
            code = None if self.process is None else await self._lasts(self.process)
            if self._preparing is not None:
                self._preparing.cancel()
            if self._stopping:
                return
            tries = 0 if time.monotonic() - began > _STEADY_SECONDS else tries + 1
            pause = _BACKOFF[min(tries, len(_BACKOFF) - 1)]
            how = "stood still" if self._stood_still else "is missing" if code is None else f"ended{_ending(code)}"
            self._notice(f"{self.program.name} {how} and is started again{f' in {pause:g} s' if pause else ''}")
            await asyncio.sleep(pause)
            await self._tried()

    async def _lasts(self, process: Process) -> int:
        """Wait until a process ends, and end it when it stands still; how it ended is the answer."""
        self._stood_still = False
        pulse = self._pulse
        ending = asyncio.ensure_future(process.wait())
        try:
            while not (await asyncio.wait({ending}, timeout=TICK_SECONDS))[0]:
                if pulse is not None and pulse.silent() > STILL_SECONDS and not self._stopping:
                    self._stood_still = True
                    self.kill()
            return await ending
        finally:
            ending.cancel()

    def _last_words(self, seconds: float) -> str:
        lines = [line for line in tail(self.program.log).splitlines() if line.strip()]
        said = next((line.removeprefix("luster: ") for line in reversed(lines) if line.startswith("luster: ")), "")
        said = said or (lines[-1] if lines else f"it was not ready within {seconds:.0f} s")
        return f"The {self.program.name} did not start: {said} (its log is {self.program.log})"


async def run_once(program: ChildProgram, nursery: Nursery | None) -> bool:
    """Run a program to its end, and say whether it did what it was to do."""
    begun = await Supervised(program, lambda _: None, nursery).begin()
    try:
        return await begun.process.wait() == 0
    finally:
        begun.forget()


def say_ready() -> None:
    """Tell the supervisor, when there is one, that this program is ready."""
    descriptor = os.environ.pop(READY_FD, "")
    if descriptor:
        with contextlib.suppress(OSError):
            os.write(int(descriptor), b"ready")
            os.close(int(descriptor))


def _pipe(reads: contextlib.ExitStack, writes: contextlib.ExitStack) -> tuple[int, int]:
    """A pipe, each end of which is closed with what it belongs to."""
    read, write = os.pipe()
    reads.callback(os.close, read)
    writes.callback(os.close, write)
    return read, write


async def _reads(descriptor: int) -> bool:
    """Whether `ready` was said before the other end was closed."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    pipe = os.fdopen(descriptor, "rb", 0)
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
    try:
        return await reader.read(5) == b"ready"
    finally:
        transport.close()


def _in_memory(environment: Mapping[str, str]) -> BinaryIO:
    """A file that only the copy reads it is for: what the nursery itself were told, it would know for good."""
    file = open(os.memfd_create("environment"), "w+b")  # noqa: SIM115 - whoever asked for it closes it
    file.write(json.dumps(dict(environment)).encode())
    file.flush()
    return file


def _ending(code: int) -> str:
    if code == UNSEEN_END:
        return ""
    return f" (exit {code})" if code >= 0 else f" ({signal.Signals(-code).name})"
