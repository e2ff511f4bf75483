"""The sandbox: a bounded pool of warm child processes through which every pixel and every plugin goes."""

import asyncio
import contextlib
import itertools
import logging
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from luster_engine.border import words
from luster_engine.border.refusal import Foreign
from luster_engine.border.words import clean
from luster_engine.copies import Original
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox import apart, files, pictures
from luster_engine.sandbox.answers import QUESTION, asks, checked
from luster_engine.sandbox.line import FairLine
from luster_engine.sandbox.originals import original_for
from luster_engine.sandbox.process import Child, ChildEnded, EndedAtStartError, EndedBeforeError
from luster_engine.sandbox.rest import Rest
from luster_engine.sandbox.task import Progress, SandboxOptions, Task
from luster_engine.sandbox.verdict import ChildEnd

log = logging.getLogger("luster.sandbox")

# After these a child goes on; after any other error it is replaced, for nobody knows what state it was left in.
_HARMLESS = frozenset(
    {
        Reason.NOT_AN_IMAGE, Reason.UNSUPPORTED_FORMAT, Reason.CORRUPT_IMAGE, Reason.TOO_MANY_PIXELS,
        Reason.TOO_LARGE, Reason.TOO_SMALL, Reason.TOO_MANY_FRAMES, Reason.SUBJECT_NOT_FOUND,
        Reason.UNKNOWN_PARAMETER, Reason.INVALID_PARAMETER, Reason.UNKNOWN_STAGE, Reason.STAGE_VERSION_GONE,
        Reason.INVALID_ARGUMENT, Reason.REGISTRATION_FAILED, Reason.FIDELITY_REFUSED,
    }
)  # fmt: skip

# What a child may refuse with: something about the photo, the request, a plugin, or the model that its stage asks.
# Whose the photo is, what it costs, and how the machine fares are none of a child's business.
MAY_SAY = _HARMLESS | {
    Reason.UNKNOWN_STYLE, Reason.UNKNOWN_PROVIDER, Reason.ALREADY_EXISTS, Reason.INTERNAL,
    Reason.PLUGIN_FAILED, Reason.PLUGIN_BAD_RESULT, Reason.PLUGIN_OUT_OF_MEMORY,
    Reason.PROVIDER_UNAVAILABLE, Reason.PROVIDER_QUOTA, Reason.PROVIDER_REFUSED, Reason.PROVIDER_MISCONFIGURED,
    Reason.BUDGET_SPENT, Reason.MODERATION_BLOCKED,
}  # fmt: skip

_NOT_RUNNING = "The sandbox is not running."
_STARTS = 3
"""Children that are started for one place, where each is ended from outside before it is ready. With one alone, a job
failed for good because of a kill that hit nothing of it; what ends three in a row would end any number."""
_MOST_FIELDS, _LONGEST_FIELD = 40, 2000
"""Fields of a child's refusal, and characters of each and of its message (docs/border.md). Chosen, not measured; what
is cut off is only told shorter."""
_FIELD = re.compile(r"(?!(?:self|reason|message|violations)$)[A-Za-z0-9_.-]{1,64}")
"""A refusal's field as it may be named; the four are words of the refusal itself."""


class _Unfit(Exception):
    """The child cannot take this task, for which another one is asked."""


class Sandbox:
    """At most `size` children work at once and at most `queue` tasks wait; more is refused with SANDBOX_FULL.

    No account has all children, nor the whole line: see `FairLine`.

    A task's error is a `LusterError` (`SandboxError` when the child did not survive it). Nothing a child does harms
    another task: a child that died, hung or misbehaved is replaced.
    """

    def __init__(self, options: SandboxOptions) -> None:
        self._options = options
        self._numbers = itertools.count(1)
        self._line = FairLine(options.size, options.queue, options.queue_share)
        self._rest = Rest(options.rest_seconds, self._renew)
        self._idle: list[Child] = []
        self._all: set[Child] = set()
        self._spares: list[asyncio.Task[Child]] = []
        self._first: tuple[asyncio.Task[Child], ...] = ()
        self._chores: set[asyncio.Task[None]] = set()
        self._original: asyncio.Task[Original | None] | None = None
        self._scratch: Path | None = None
        self._closed = False
        self.deaths = 0

    @property
    def options(self) -> SandboxOptions:
        return self._options

    @property
    def at_once(self) -> int:
        """Tasks at work beside each other, at most."""
        return self._options.size

    @property
    def waiting(self) -> int:
        """Tasks in the queue now."""
        return self._line.waiting

    @property
    def figures(self) -> Mapping[str, Callable[[], float]]:
        """What metrics ask whenever somebody looks."""
        return {
            "size": lambda: self._options.size,
            "busy": lambda: self._line.working,
            "waiting": lambda: self._line.waiting,
            "deaths": lambda: self.deaths,
        }

    @property
    def confinement(self) -> Mapping[str, Any]:
        """What the operating system granted: no_new_privileges, landlock, seccomp; empty before the first child."""
        return next((child.confinement for child in self._all if child.confinement), {})

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def start(self) -> None:
        """Starts the children, so that the first task finds them warm."""
        self.begin()
        await self.warm()

    @property
    def has_begun(self) -> bool:
        """Whether its children were started, by whoever wanted them warm or by the first task."""
        return self._scratch is not None

    def begin(self) -> None:
        """Has the children start, once; a task that comes before they are warm waits for them."""
        if self.has_begun or self._closed:
            return
        self._scratch = files.make_scratch(self._options.scratch)
        self._original = self._begun_original(self._scratch)
        self._first = tuple(asyncio.create_task(self._hire()) for _ in range(self._options.size))
        self._spares += self._first

    async def warm(self) -> None:
        """Waits until the first children have started; raises where one cannot, as then none ever will."""
        children = await asyncio.gather(*self._first, return_exceptions=True)
        failures = [child for child in children if isinstance(child, Exception)]
        if failures:
            await self.close()
            raise failures[0]

    async def close(self) -> None:
        """Ends all children; tasks at work fail with CANCELLED."""
        self._closed = True
        await self._rest.close()
        for spare in self._spares:
            spare.cancel()
        await asyncio.gather(*self._chores, *self._spares, return_exceptions=True)
        self._idle.clear()
        # A child at rest has nothing to finish, and to leave by itself takes it longer than to be ended.
        await asyncio.gather(*(child.end() for child in tuple(self._all)), return_exceptions=True)
        self._all.clear()
        if self._original is not None and (original := await self._original) is not None:
            await original.end()
        if self._scratch is not None:
            await apart.remove(self._scratch)

    async def run(
        self,
        task: Task,
        *,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: asyncio.Event | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - it reaches the child, which a caller's own timeout would not
        wait: bool = True,
    ) -> dict[str, Any]:
        """Runs one task in a child and gives its JSON answer; on success the outputs lie at the task's paths.

        `timeout` counts from the moment a child takes the task and defaults to the sandbox's own limit.
        """
        if self._closed:
            raise LusterError(Reason.CANCELLED, _NOT_RUNNING)
        self.begin()
        with self._rest.broken():
            await self._line.enter(task.account, cancel, wait=wait)
            try:
                return await self._run(task, on_progress, cancel, timeout or self._options.limits.seconds)
            finally:
                self._line.leave(task.account)

    async def _run(
        self, task: Task, on_progress: Callable[[Progress], None] | None, cancel: asyncio.Event | None, seconds: float
    ) -> dict[str, Any]:
        why = ""
        for _ in range(self._options.size + 2):  # every warm child may turn out to hold old code
            child = await self._take_child()
            try:
                return await self._work(child, task, on_progress, cancel, seconds)
            except _Unfit as unfit:
                why = str(unfit)
                await child.end()
            finally:
                self._give_back(child)
        raise LusterError(Reason.INTERNAL, f"{why} Try again.")

    async def read_plugin(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Reads one plugin's metadata in a child."""
        limits = self._options.limits
        return await self.run(Task("catalog", request), timeout=min(limits.read_seconds, limits.seconds))

    async def _take_child(self) -> Child:
        while self._idle:
            child = self._idle.pop()
            if child.alive:
                return child
            self._dismiss(child)
        while self._spares:
            with contextlib.suppress(LusterError):  # a spare that could not start; a fresh one says why
                child = await self._spares.pop(0)
                if child.alive and not child.outdated:
                    return child
                self._give_back(child)
        return await self._hire()

    async def _living_original(self, scratch: Path) -> Original | None:
        """What the next child begins as a copy of; one that was killed or outdated is followed by another."""
        if self._original is None:
            return None
        original = await asyncio.shield(self._original)
        if original is not None and not original.alive and not self._closed:
            if self._original.done() and self._original.result() is original:
                self._original = self._begun_original(scratch)
            original = await asyncio.shield(self._original)
        return original

    def _begun_original(self, scratch: Path) -> asyncio.Task[Original | None]:
        return asyncio.create_task(original_for(scratch / f"original-{next(self._numbers)}", self._options))

    async def _hire(self) -> Child:
        """A fresh child. One that was ended while it started says nothing of the task for which it started."""
        for _ in range(_STARTS - 1):
            with contextlib.suppress(EndedAtStartError):
                return await self._start_one()
        return await self._start_one()

    async def _start_one(self) -> Child:
        if self._scratch is None:
            raise LusterError(Reason.CANCELLED, _NOT_RUNNING)
        original = await self._living_original(self._scratch)
        child = Child(self._scratch / f"child-{next(self._numbers)}", self._options, original)
        self._all.add(child)
        try:
            await child.start()
        except BaseException:  # also when nobody waits for it any more: a process that was started is ended
            self._all.discard(child)
            await child.end()
            raise
        return child

    async def _work(
        self,
        child: Child,
        task: Task,
        on_progress: Callable[[Progress], None] | None,
        cancel: asyncio.Event | None,
        seconds: float,
    ) -> dict[str, Any]:
        number = next(self._numbers)
        folder = child.folder
        bringing = asyncio.create_task(apart.run(lambda: files.begin(folder, task.inputs)))
        try:
            message = {
                "task": number,
                "kind": task.kind,
                "payload": dict(task.payload),
                "folder": str(folder / "tmp"),
                "inputs": await asyncio.shield(bringing),
                "outputs": {name: str(folder / "out" / files.safe_name(name)) for name in task.outputs},
            }
            answer = await child.ask(message, seconds=seconds, cancel=cancel, listener=on_progress)
            if "result" in answer:
                return await self._bring_out(child, task, number, answer["result"])
        except EndedBeforeError:
            raise _Unfit("No child of the sandbox lived until it was asked.") from None
        except ChildEnded as ended:
            self.deaths += 1
            if ended.verdict.by_a_signal:
                self._outdate(child)
            raise ended.verdict.error(self._options.limits) from None
        except files.GoneError as gone:
            raise LusterError(Reason.NOT_FOUND, "A photo was removed before or while it was worked on.") from gone
        except files.SpoiltError as spoilt:
            raise _Unfit("No child of the sandbox could be given what this is about.") from spoilt
        finally:
            # Whatever became of the task: what it left would be in the way of everybody whom this child serves next.
            # A copy that goes on after its task was given up ends first, or it would come in behind the clearing.
            await asyncio.wait([bringing])
            await self._clear(child)
        if answer.get("stale") is True:
            raise _Unfit("Plugins were installed while this was at work.")
        if answer.get("cancelled") is True and cancel is not None and cancel.is_set():
            where: dict[str, Any] = child.place.fields()
            raise LusterError(Reason.CANCELLED, "The work was cancelled.", **where)
        raise self._refusal(child, answer)

    async def _clear(self, child: Child) -> None:
        """Leave nothing in a child's folder; where that cannot be, not even the child: it would fail everybody."""
        if not child.alive:
            return
        try:
            await apart.run(lambda: files.clear(child.folder), files.CLEARING_SECONDS)
        except (files.SpoiltError, TimeoutError) as spoilt:
            log.warning("a child of the sandbox is ended: what it left does not go (%s)", words.line(str(spoilt), 200))
            await child.end()
        except OSError as full:  # the next task begins with the same, and is told
            log.warning("a child's folder is not made anew: %s", full.strerror)

    async def _bring_out(self, child: Child, task: Task, number: int, answer: object) -> dict[str, Any]:
        """The answer and the outputs, taken out of the child's reach before they are looked at."""
        assert self._scratch is not None  # noqa: S101 - a child is at work, so the sandbox runs
        taken = self._scratch / f"taken-{number}"
        try:
            said = checked(task, answer)
            made = await apart.run(lambda: self._take_out(child.folder, task, said, taken))
            await asyncio.to_thread(files.hand_over, made, task.outputs)
            return said
        except Foreign as refusal:
            await child.end()
            raise ChildEnd("output", child.place, detail=str(refusal)).error(self._options.limits) from None
        finally:
            await asyncio.to_thread(shutil.rmtree, taken, ignore_errors=True)

    def _take_out(self, folder: Path, task: Task, said: Mapping[str, Any], taken: Path) -> dict[str, Path]:
        names = {QUESTION} if asks(task, said) else task.outputs.keys() - {QUESTION}
        made = files.take_out(folder, sorted(names), taken, self._options.limits.outputs(task.kind))
        pictures.check(said, made)
        if task.kind == "probe":
            pictures.check_probe(said, task.inputs["photo"])
        return made

    def _refusal(self, child: Child, answer: Mapping[str, Any]) -> LusterError:
        """What a child says is checked like what any stranger says."""
        try:
            body = answer["error"]
            reason = Reason(body["reason"])
            if reason not in MAY_SAY:
                raise ValueError(reason)
            named = itertools.islice(body["fields"].items(), _MOST_FIELDS)
            fields: dict[str, Any] = {
                name: clean(value, _LONGEST_FIELD) for name, value in named if _FIELD.fullmatch(name)
            }
            error = LusterError(reason, clean(body["message"], _LONGEST_FIELD), **fields)
        except (KeyError, ValueError, TypeError, AttributeError):
            return ChildEnd("garbled", child.place, detail="an answer of no known form").error(self._options.limits)
        if reason not in _HARMLESS:
            child.tasks_done = self._options.tasks_per_child
        return error

    def _give_back(self, child: Child) -> None:
        fresh = child.tasks_done < self._options.tasks_per_child and not child.left_threads
        if child.alive and not self._closed and fresh and not child.outdated:
            self._idle.append(child.rested())
            return
        self._dismiss(child)
        if not self._closed:
            self._spares.append(asyncio.create_task(self._hire()))

    async def _renew(self) -> None:
        """Has each idle child that worked followed by a fresh copy, which holds no plugin and no network.

        The copy is there before the child goes, and goes itself where a task came meanwhile.
        """
        original = await asyncio.shield(self._original) if self._original is not None else None
        for child in [each for each in self._idle if each.tasks_done]:
            if original is None or not original.alive or not self._rest.undisturbed:
                return
            try:
                fresh = await self._hire()
            except LusterError as error:
                log.warning("a child of the sandbox keeps its memory: %s", error.message)
                return
            if self._rest.undisturbed and child in self._idle:
                self._idle[self._idle.index(child)] = fresh
                self._dismiss(child)
            else:
                self._dismiss(fresh)

    def _outdate(self, crashed: Child) -> None:
        """Have all that share the layout of memory of a child that crashed replaced: somebody may be feeling for it."""
        crashed.outdate()
        idle, self._idle = self._idle, []
        for child in idle:
            self._give_back(child)

    def _dismiss(self, child: Child) -> None:
        self._all.discard(child)
        chore = asyncio.create_task(child.end())
        self._chores.add(chore)
        chore.add_done_callback(self._chores.discard)
