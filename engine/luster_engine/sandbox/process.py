"""One child process as its parent sees it: started clean, asked one task at a time, watched, and ended for good."""

import asyncio
import contextlib
import logging
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from luster_engine import channels
from luster_engine.border import words
from luster_engine.border.refusal import Foreign
from luster_engine.copies import NoCopyError, Original, Process
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import CodePlace
from luster_engine.sandbox import apart, family, files, spoken, unasked, wire
from luster_engine.sandbox.answers import SPOKEN
from luster_engine.sandbox.environment import clean_environment
from luster_engine.sandbox.scales import Scales
from luster_engine.sandbox.task import ChildLimits, Progress, SandboxOptions
from luster_engine.sandbox.verdict import Cause, ChildEnd

log = logging.getLogger("luster.sandbox")

_WATCH_EVERY = 0.05
"""Seconds between two looks at a child's memory and threads. Longer: one that grows takes so much more of the machine
before it is ended; the system's own limit stands behind it. Shorter: the looks themselves cost a core."""
_WEIGH_EVERY = 0.5
"""Seconds between two looks at a child's disk, which take longer. Longer: one that fills it writes so much more."""
_QUICKLY_READ = 64_000
"""Bytes of a message that are read within a millisecond or two; longer ones are read beside the event loop."""
_TAIL = 4000
"""Bytes of what a child printed last; the end of a traceback is in them. Of all it prints no more is kept."""

Listener = Callable[[Progress], None]


class ChildEnded(Exception):
    """The child is gone, and the verdict says why."""

    def __init__(self, verdict: ChildEnd) -> None:
        super().__init__(verdict.cause)
        self.verdict = verdict


class EndedBeforeError(Exception):
    """The child had ended before it was asked, and nothing of the task was begun."""


class EndedAtStartError(LusterError):
    """A child was ended by a signal before it was ready: by a system without memory, or by whoever ends processes."""


class Child:
    """A sandbox child. `ask` works on one task; after ChildEnded the child is of no more use."""

    def __init__(self, folder: Path, options: SandboxOptions, original: Original | None = None) -> None:
        self.folder = folder
        self.tasks_done = 0
        self.confinement: dict[str, Any] = {}
        self._options = options
        self._scales = Scales(folder, options.limits)
        self._original = original
        self._process: Process | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._ears: tuple[channels.Ear, ...] = ()
        self._background: list[asyncio.Task[None]] = []
        self._answer: asyncio.Future[dict[str, Any]] | None = None
        self._listener: Listener | None = None
        self._fraction = 0.0
        """How far the task said it is; a stage that begins is told of with it."""
        self._place = CodePlace()
        self._number = 0
        self._peak_mb = 0
        self._printed = 0
        self._heard = self._said = 0
        self._tail = b""
        self._resting: asyncio.Task[None] | None = None
        self._at_rest = False
        """Whether nobody needs its folder any more: until then somebody may be taking out of it what it made."""
        self._cause: Cause | None = None
        self._detail = ""
        self._gone = False
        """Whether the end of what it says was seen: whoever asks now would wait for nobody."""

    @property
    def limits(self) -> ChildLimits:
        return self._options.limits

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def alive(self) -> bool:
        running = self._process is not None and self._process.returncode is None
        return running and self._cause is None and not self._gone

    @property
    def outdated(self) -> bool:
        """Whether what it is a copy of makes no more copies, so that it should be the last of them."""
        return self._original is not None and not self._original.alive

    def outdate(self) -> None:
        """Let nothing begin any more with the layout of memory that this child has."""
        if self._original is not None:
            self._original.retire()

    async def start(self) -> None:
        """Starts the process and waits until it has locked itself in."""
        files.prepare(self.folder)
        with channels.opened(3) as made:
            self._process = await self._begun(*(each.theirs.fileno() for each in made))
        self._background = await self._connect(self._process, *(each.ours for each in made))
        answer = self._expect(CodePlace(step="starting"))
        self._send(self._greeting())
        try:
            self.confinement = words.bounded((await asyncio.wait_for(answer, self.limits.start_seconds))["ready"])
        except (TimeoutError, ChildEnded, KeyError, Foreign) as error:
            await self.end()
            lines = self._tail.decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
            last = words.line(lines[0], spoken.LONGEST_NOTE)
            text = f"A sandbox child did not start ({last}). Run `luster doctor` to see what is missing."
            crashed = isinstance(error, ChildEnded) and error.verdict.by_a_signal
            refusal = EndedAtStartError if crashed else LusterError
            raise refusal(Reason.INTERNAL, text) from error

    async def _begun(self, reader: int, writer: int, printed: int) -> Process:
        """The process, as a copy of the original where there is one."""
        environment = clean_environment(self.folder, self._options.environment)
        if self._original is not None:
            request = {"folder": str(self.folder), "environment": environment}
            given = (reader, writer, printed)
            with contextlib.suppress(NoCopyError):
                return await self._original.copy(request, given, seconds=self.limits.start_seconds)
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "luster_engine.sandbox.child", str(reader), str(writer)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=printed,
            stderr=printed,
            pass_fds=(reader, writer),
            env=environment,
            cwd=self.folder,
            start_new_session=True,
        )

    async def ask(
        self, message: dict[str, Any], *, seconds: float, cancel: asyncio.Event | None, listener: Listener | None
    ) -> dict[str, Any]:
        """Hands over one task and waits for the child's answer, its end, or the end of our patience."""
        if not self.alive:
            # Its end was told already, and nobody tells it again: whoever waited now would wait for ever.
            raise EndedBeforeError
        if self._resting is not None:
            self._resting.cancel()
        self._at_rest = False
        number = self._number = message["task"]
        answer = self._expect(CodePlace(step="starting"))
        self._listener = listener
        self._fraction = 0.0
        self._peak_mb = self._printed = self._heard = self._said = 0
        self._send(message)
        watch = asyncio.create_task(self._watch())
        asked = asyncio.create_task(cancel.wait()) if cancel else None
        try:
            waits: set[asyncio.Future[Any]] = {answer} | ({asked} if asked else set())
            await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if not answer.done() and cancel and cancel.is_set():
                self._send({"cancel": number})
                await asyncio.wait({answer}, timeout=self.limits.grace_seconds)
                if not answer.done():
                    await self.end()
                    return {"cancelled": True}
            if not answer.done():
                self._condemn("timeout", f"{seconds:g}")
            result = await answer
        except asyncio.CancelledError:
            self._condemn("timeout")
            raise
        finally:
            self._listener = None
            self._answer = None
            watch.cancel()
            if asked:
                asked.cancel()
            self._resting = asyncio.create_task(self._watch_at_rest(), name=f"look at {self.pid} at rest")
        self.tasks_done += 1
        return result

    def rested(self) -> Self:
        """This child, which waits for its next task; what its last one made is taken out."""
        self._at_rest = True
        return self

    @property
    def left_threads(self) -> bool:
        """Whether more is running than a child at rest has: what a plugin left behind must not meet the next job."""
        return family.use(self.pid).threads > unasked.THREADS

    @property
    def place(self) -> CodePlace:
        """Where the last task was when it ended."""
        return self._place

    @property
    def peak_mb(self) -> int:
        """The most memory seen in use during the last task."""
        return self._peak_mb

    async def end(self) -> None:
        """Ends the process and all it started, and removes its folder. May be called twice."""
        if self._process is not None and self._process.returncode is None:
            family.end(self._process.pid)
        await self._collect()

    async def _collect(self) -> None:
        if self._resting is not None and self._resting is not asyncio.current_task():
            self._resting.cancel()
        if self._process is not None:
            await self._process.wait()
        await channels.heard_out(self._background)
        for end in (self._writer, *self._ears):
            if end is not None:
                end.close()
        await apart.remove(self.folder)

    async def _connect(
        self, process: Process, asks: socket.socket, hears: socket.socket, printed: socket.socket
    ) -> list[asyncio.Task[None]]:
        self._writer = await channels.talking(asks)
        answers, prints = self._ears = (await channels.hearing(hears), await channels.hearing(printed))
        return [
            asyncio.create_task(self._listen(process, answers.words)),
            asyncio.create_task(self._drain_prints(prints.words)),
        ]

    def _greeting(self) -> dict[str, Any]:
        options, limits = self._options, self.limits
        return {
            "memory_mb": limits.memory_mb,
            "file_bytes": limits.file_bytes,
            "open_files": limits.open_files,
            "readable": [str(path) for path in options.readable],
            "writable": [str(path) for path in (self.folder, *options.writable)],
            "kinds": dict(options.kinds),
            "preload": list(options.preload),
            "warm": list(options.warm),
        }

    def _expect(self, place: CodePlace) -> asyncio.Future[dict[str, Any]]:
        self._place = place
        self._answer = asyncio.get_running_loop().create_future()
        return self._answer

    def _send(self, message: dict[str, Any]) -> None:
        if self._writer is not None:
            self._writer.write(wire.pack(message))

    def _condemn(self, cause: Cause, detail: str = "") -> None:
        """Ends the child for a cause; the listener then sees its end and delivers the verdict."""
        if self._cause is None:
            self._cause = cause
            self._detail = detail
            if self._process is not None:
                family.end(self._process.pid)

    async def _listen(self, process: Process, reader: asyncio.StreamReader) -> None:
        try:
            while True:
                size = int.from_bytes(await reader.readexactly(wire.HEADER), "big")
                self._said += size
                if size > self.limits.answer_bytes:
                    raise Foreign(f"an answer of {size:,} bytes")
                if self._said > self.limits.said_bytes:
                    raise Foreign(f"more than {self.limits.said_bytes:,} bytes")
                body = await reader.readexactly(size)
                if size > _QUICKLY_READ:
                    self._take(await asyncio.to_thread(words.parse, body, SPOKEN))
                else:
                    self._take(words.parse(body, SPOKEN))
        except (asyncio.IncompleteReadError, OSError):
            pass
        except (Foreign, channels.HeldError) as error:
            self._condemn("garbled", str(error)[:200])
        await self._report_end(process)

    def _take(self, message: dict[str, Any]) -> None:
        self._heard += 1
        if self._heard > self.limits.messages:
            raise Foreign(f"more than {self.limits.messages:,} messages")
        if message.get("task", 0) != self._number:  # a word about an earlier task, from something it left running
            return
        if "at" in message:
            before, self._place = self._place, spoken.place(message["at"])
            if self._listener and self._place.stage and self._place.stage != before.stage:
                # Most stages say nothing while they work, and whoever waits wants to know which one it is.
                self._tell(Progress(self._fraction, self._place.stage, ""))
        elif "progress" in message:
            if self._listener:
                progress = spoken.progress(message["progress"], self._place.stage)
                self._fraction = progress.fraction
                self._tell(progress)
        elif self._answer is not None and not self._answer.done():
            self._answer.set_result(message)

    def _tell(self, progress: Progress) -> None:
        """Tell whoever listens. A listener that fails hears no more; the answer is heard all the same."""
        try:
            if self._listener:
                self._listener(progress)
        except Exception:
            self._listener = None
            log.exception("nobody is told any more how far a task is")

    async def _report_end(self, process: Process) -> None:
        self._gone = True
        if self._cause is None and process.returncode is None:
            # Its end closes a moment before the process is gone; one that lives on without it is of no use.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 1.0)
        family.end(process.pid)
        code = await process.wait()
        if self._answer is not None and not self._answer.done():
            verdict = ChildEnd(self._cause or "died", self._place, code, self._peak_mb, self._detail)
            self._answer.set_exception(ChildEnded(verdict))

    async def _drain_prints(self, printed: asyncio.StreamReader) -> None:
        try:
            while part := await printed.read(1 << 16):
                self._printed += len(part)
                self._tail = (self._tail + part)[-_TAIL:]
                if self._printed > self.limits.printed_bytes:
                    self._condemn("printed")
        except channels.HeldError as error:
            self._condemn("garbled", str(error))

    async def _watch(self) -> None:
        try:
            await self._look()
        except Exception:  # of one that cannot be looked at nobody would see more
            log.exception("a child of the sandbox is ended: it could not be looked at")
            self._condemn("garbled", "it cannot be looked at")

    async def _look(self) -> None:
        """Looks at what the child uses, and beside that at what its folder weighs, which a child can make last."""
        async with asyncio.TaskGroup() as looks:
            looks.create_task(self._weigh())
            while True:
                used = family.use(self.pid)
                self._peak_mb = max(self._peak_mb, used.resident_mb)
                if self._peak_mb > self.limits.memory_mb:
                    self._condemn("memory")
                if used.threads > self.limits.threads:
                    self._condemn("threads")
                await asyncio.sleep(_WATCH_EVERY)

    async def _weigh(self) -> None:
        while True:
            await asyncio.sleep(_WEIGH_EVERY)
            if await self._scales.weighed(self.pid) > self.limits.folder_bytes:
                self._condemn("disk")

    async def _watch_at_rest(self) -> None:
        if await unasked.goes_on(self.pid, self.limits, self._scales, lambda: self.alive, lambda: self._at_rest):
            self._condemn("unasked")
            if self._at_rest:  # else whoever takes out what it made ends it in a moment
                await self._collect()
