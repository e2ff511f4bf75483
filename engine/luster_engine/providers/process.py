"""One provider's process as the engine sees it: started with its own key and nobody else's, and asked by files."""

import asyncio
import contextlib
import contextvars
import itertools
import json
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from luster_sdk.errors import ProviderError
from luster_sdk.providers.models import ImageModel

from luster_engine import channels
from luster_engine.border import files as border_files
from luster_engine.border import parcel, words
from luster_engine.border.names import FIRST_BYTES, QUESTION_FILES, check_picture, checked_names
from luster_engine.border.refusal import Foreign
from luster_engine.providers import lines
from luster_engine.providers.errand import RecalledError
from luster_engine.providers.lines import Answered, Failed, Placed, StoppedError, UnusableError, Working

log = logging.getLogger(__name__)

_PASSED = (
    "PATH",
    "LANG",
    "LC_ALL",
    "TZ",
    "PYTHONPATH",
    "VIRTUAL_ENV",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HOME",
    "TMPDIR",
)
_START_SECONDS = 60.0
"""Until a provider's process says that it is ready: it imports its plugin, and a machine that starts everything at once
takes many times as long for that. Chosen, not measured. Longer: a plugin that hangs holds its first question."""
ANSWER_SECONDS = 900.0
"""How long an answer is waited for. The slowest image models take 3 minutes; what has not come by now never comes."""
_LOGGED_LINES, _LOGGED_LENGTH = 200, 500
"""What one process may write into Luster's log; the rest of its words is read and dropped."""

Listener = Callable[[float, str], None]
Placing = Callable[[str], None]
Leaving = Callable[[], bool]


@dataclass(frozen=True)
class Opening:
    """How a provider is opened: its plugin, its validated settings, and the only secrets it gets."""

    provider: str
    plugin: str
    kind: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    models: tuple[ImageModel, ...] = ()
    """The models that it is told of; none leaves it with its plugin's own."""
    at_once: int = 1
    """Questions that may be under way beside each other, for each of which its process is left memory."""


@dataclass(frozen=True)
class FetchedAnswer:
    """What came back: files by name, where their sender does not reach, and facts such as tokens and cost."""

    files: Mapping[str, Path]
    facts: Mapping[str, Any]


class ProviderProcess:
    """Started at the first question, started again after it died; several questions may be under way at once."""

    def __init__(self, opening: Opening, *, seconds: float = ANSWER_SECONDS) -> None:
        self.opening = opening
        self._seconds = seconds
        self._process: asyncio.subprocess.Process | None = None
        self._asks: asyncio.StreamWriter | None = None
        self._ears: tuple[channels.Ear, ...] = ()
        self._readers: list[asyncio.Task[None]] = []
        self._numbers = itertools.count(1)
        self._waiting: dict[int, tuple[asyncio.Future[Answered], Listener | None]] = {}
        self._placing: dict[int, Placing] = {}
        self._lock = asyncio.Lock()
        self._closing = False

    async def ask(
        self,
        key: str,
        body: Mapping[str, Any],
        files: Mapping[str, Path],
        folder: Path,
        kept: Path,
        listener: Listener | None = None,
        *,
        kind: str = "",
        handle: str = "",
        placed: Placing | None = None,
        leaves: Leaving | None = None,
    ) -> FetchedAnswer:
        """Puts one question; raises `ProviderError`, among them `UnusableError` where it may have to be paid for, and
        `StoppedError` where Luster ended the process meanwhile.

        `folder` must hold the files and is the provider's to write in; what it answers is taken from there to `kept`,
        of which it is told nothing. With a `handle` the question is not put: the answer to it is waited for. `placed`
        hears where a question lies that was put. `leaves` is asked in the moment in which the question would go out;
        after a no it does not, and `RecalledError` is raised.
        """
        try:
            checked_names(files, QUESTION_FILES)
        except Foreign as refusal:
            raise ProviderError("refused", f"The question cannot be put: {refusal}.") from None
        process = await self._running()
        number = next(self._numbers)
        future: asyncio.Future[Answered] = asyncio.get_running_loop().create_future()
        if process.returncode is not None:
            raise self._ended()
        self._waiting[number] = (future, listener)
        if placed is not None:
            self._placing[number] = placed
        question = {"number": number, "key": key, "kind": kind or self.opening.kind, "body": dict(body)}
        question |= {"folder": str(folder), "files": sorted(files)} | ({"handle": handle} if handle else {})
        try:
            if leaves is not None and not leaves():
                raise RecalledError
            await self._send(question)
            answered = await asyncio.wait_for(future, self._seconds)
        except TimeoutError:
            message = f"The provider {self.opening.provider} did not answer within {self._seconds:g} seconds."
            raise UnusableError(message, kind="timeout") from None
        finally:
            self._waiting.pop(number, None)
            self._placing.pop(number, None)
        try:
            files = await asyncio.to_thread(_taken, folder, answered.files, kept)
            return FetchedAnswer(files, answered.facts)
        except Foreign as refusal:
            message = f"The answer of {self.opening.provider} cannot be used: {refusal}."
            raise UnusableError(message, answered.facts) from None

    async def close(self) -> None:
        """Ends the process."""
        self._closing = True
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            if self._asks is not None:
                self._asks.close()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 2.0)
            if process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        await channels.heard_out(self._readers)
        self._let_go()

    async def _running(self) -> asyncio.subprocess.Process:
        async with self._lock:
            if self._process is None or self._process.returncode is not None:
                self._process = await self._start()
            return self._process

    async def _start(self) -> asyncio.subprocess.Process:
        environment = {name: os.environ[name] for name in _PASSED if name in os.environ} | dict(self.opening.secrets)
        if self._asks is not None:
            self._asks.close()  # what the last process said is heard to its end all the same
        with channels.opened(3) as (asks, says, complains):
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "luster_engine.providers.child"),
                stdin=asks.theirs.fileno(),
                stdout=says.theirs.fileno(),
                stderr=complains.theirs.fileno(),
                env=environment,
            )
        self._asks = await channels.talking(asks.ours)
        said = await channels.hearing(says.ours, lines.LINE_BYTES)
        complained = await channels.hearing(complains.ours)
        self._ears = (said, complained)
        # The process outlives the job that was the first to ask: what it says later is not that job's.
        nobodys = contextvars.Context()
        complaints = asyncio.create_task(self._log(complained.words), context=nobodys)
        opening = self.opening
        start: dict[str, Any] = {
            "provider": opening.provider,
            "plugin": opening.plugin,
            "settings": dict(opening.settings),
        }
        start |= {"at_once": opening.at_once, "models": [each.model_dump(mode="json") for each in opening.models]}
        await self._send(start | {"secrets": sorted(opening.secrets)})
        try:
            line = await asyncio.wait_for(said.words.readline(), _START_SECONDS)
            greeting = lines.greeting(line)
        except TimeoutError:
            greeting = lines.Greeting(False, reason="it did not start in time")
        except ValueError:
            greeting = lines.Greeting(False, reason="its first line has no end")
        except channels.HeldError as error:
            greeting = lines.Greeting(False, reason=str(error))
        if not greeting.ready or not greeting.healthy:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            await channels.heard_out([complaints])
            self._let_go()
            what = (
                greeting.reason
                if greeting.ready
                else f"The provider {opening.provider} does not open: {greeting.reason}"
            )
            # Its own word on no question: one that lies with the provider since before still stands.
            raise ProviderError("credentials", what, lasting=True)
        self._readers = [asyncio.create_task(self._listen(process, said.words), context=nobodys), complaints]
        return process

    def _let_go(self) -> None:
        """Close our ends of the channels, whoever still holds theirs."""
        for end in (self._asks, *self._ears):
            if end is not None:
                end.close()
        self._asks, self._ears = None, ()

    async def _send(self, message: Mapping[str, Any]) -> None:
        if self._asks is None:
            raise self._ended()
        try:
            self._asks.write(json.dumps(message).encode() + b"\n")
            await self._asks.drain()
        except (BrokenPipeError, ConnectionResetError):
            raise self._ended() from None

    def _ended(self) -> ProviderError:
        return ProviderError("server", f"The process of the provider {self.opening.provider} ended.", lasting=True)

    async def _listen(self, process: asyncio.subprocess.Process, out: asyncio.StreamReader) -> None:
        try:
            await self._hear(process, out)
            await process.wait()
        finally:
            # Also where nobody listens to its end, as `close` knows it before all that it said was read: else whoever
            # waits for an answer would do so for a quarter of an hour, and hold up a stop.
            self._leave_unanswered()

    async def _hear(self, process: asyncio.subprocess.Process, out: asyncio.StreamReader) -> None:
        counts: dict[int, int] = {}
        try:
            while line := await out.readline():
                self._take(line, counts)
        except (Foreign, ValueError, OSError, channels.HeldError) as refusal:
            # Nothing more of what it says can be believed; the next question finds a fresh process.
            log.warning("the process of provider %s is ended: %s", self.opening.provider, refusal)
            with contextlib.suppress(ProcessLookupError):
                process.kill()

    def _leave_unanswered(self) -> None:
        for future, _ in list(self._waiting.values()):
            if not future.done():
                message = f"The process of the provider {self.opening.provider} ended before it answered."
                future.set_exception(StoppedError(message) if self._closing else UnusableError(message))

    def _take(self, line: bytes, counts: dict[int, int]) -> None:
        word = lines.heard(line)
        if word is None or word.number not in self._waiting:
            counts[0] = counts.get(0, 0) + 1
            if counts[0] > lines.MOST_LINES:
                raise Foreign("it talks of questions that nobody asked")
            return
        counts[word.number] = counts.get(word.number, 0) + 1
        if counts[word.number] > lines.MOST_LINES:
            raise Foreign("it says more about a question than anyone could read")
        future, listener = self._waiting[word.number]
        if isinstance(word, Working):
            if listener is not None:
                listener(word.fraction, word.note)
            return
        if isinstance(word, Placed):
            if word.handle and word.number in self._placing:
                self._placing.pop(word.number)(word.handle)
            return
        counts.pop(word.number)
        if future.done():
            return
        if isinstance(word, Failed):
            future.set_exception(word.error)
        else:
            future.set_result(word)

    async def _log(self, complaints: asyncio.StreamReader) -> None:
        """Passes on some of what the process prints, without its keys and without what a terminal would obey."""
        left = _LOGGED_LINES
        with contextlib.suppress(channels.HeldError):  # and is complained to no more
            while part := await complaints.read(1 << 16):
                for line in part.decode(errors="replace").splitlines()[:left]:
                    left -= 1
                    for secret in filter(None, self.opening.secrets.values()):
                        line = line.replace(secret, "***")
                    log.warning("provider %s: %s", self.opening.provider, words.line(line, _LOGGED_LENGTH))


def _taken(folder: Path, names: tuple[str, ...], place: Path) -> dict[str, Path]:
    """The answer's files, each copied from what the process left, looked at, and out of its reach."""
    try:
        # Below a name that nobody can guess: the process runs as our own user and may have put something in the way.
        kept = Path(tempfile.mkdtemp(prefix="taken-", dir=place))
        for name in names:
            border_files.take(folder, name, kept / name, parcel.FILE_BYTES)
            with (kept / name).open("rb") as file:
                check_picture(name, file.read(FIRST_BYTES))
    except OSError as error:
        raise Foreign(f"its files cannot be taken ({error.strerror})") from None
    return {name: kept / name for name in names}
