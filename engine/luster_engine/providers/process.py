"""One provider's process as the engine sees it: started with its own key and nobody else's, and asked by files."""

import asyncio
import contextlib
import itertools
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from luster_sdk.errors import ProviderError

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

Listener = Callable[[float, str], None]


@dataclass(frozen=True)
class Opening:
    """How a provider is opened: its plugin, its validated settings, and the only secrets it gets."""

    provider: str
    plugin: str
    kind: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Answer:
    """What came back: files by name, in the question's folder, and facts such as tokens and cost."""

    files: Mapping[str, Path]
    facts: Mapping[str, Any]


class ProviderProcess:
    """Started at the first question, started again after it died; several questions may be under way at once."""

    def __init__(self, opening: Opening) -> None:
        self.opening = opening
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._numbers = itertools.count(1)
        self._waiting: dict[int, tuple[asyncio.Future[dict[str, Any]], Listener | None]] = {}
        self._lock = asyncio.Lock()

    async def ask(
        self,
        key: str,
        body: Mapping[str, Any],
        files: Mapping[str, Path],
        folder: Path,
        listener: Listener | None = None,
        *,
        kind: str = "",
    ) -> Answer:
        """Puts one question; raises `ProviderError`. `folder` must hold the files and takes those of the answer."""
        process = await self._running()
        number = next(self._numbers)
        future: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[number] = (future, listener)
        question = {"number": number, "key": key, "kind": kind or self.opening.kind, "body": dict(body)}
        question |= {"folder": str(folder), "files": sorted(files)}
        try:
            await self._send(process, question)
            said = await future
        finally:
            self._waiting.pop(number, None)
        if "failed" in said:
            failed = said["failed"]
            raise ProviderError(
                failed["kind"],
                failed["message"],
                retry_after=failed.get("retry_after"),
                request_id=failed.get("request_id") or "",
            )
        return Answer({name: folder / name for name in said["files"]}, said["facts"])

    async def close(self) -> None:
        """Ends the process."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            if process.stdin is not None:
                process.stdin.close()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 2.0)
            if process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.gather(self._reader, return_exceptions=True)

    async def _running(self) -> asyncio.subprocess.Process:
        async with self._lock:
            if self._process is None or self._process.returncode is not None:
                self._process = await self._start()
            return self._process

    async def _start(self) -> asyncio.subprocess.Process:
        environment = {name: os.environ[name] for name in _PASSED if name in os.environ} | dict(self.opening.secrets)
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "luster_engine.providers.child"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=environment,
            limit=1 << 22,
        )
        opening = self.opening
        start = {"provider": opening.provider, "plugin": opening.plugin, "settings": dict(opening.settings)}
        await self._send(process, start | {"secrets": sorted(opening.secrets)})
        assert process.stdout is not None  # noqa: S101 - it was asked for as a pipe just above
        try:
            line = await asyncio.wait_for(process.stdout.readline(), _START_SECONDS)
            said = json.loads(line or b'{"broken": "it ended without a word"}')
        except TimeoutError:
            said = {"broken": "it did not start in time"}
        if "ready" not in said:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            raise ProviderError("credentials", f"The provider {opening.provider} does not open: {said['broken']}")
        if not said["healthy"]:
            process.kill()
            await process.wait()
            raise ProviderError("credentials", said["reason"])
        self._reader = asyncio.create_task(self._listen(process, process.stdout))
        return process

    async def _send(self, process: asyncio.subprocess.Process, message: Mapping[str, Any]) -> None:
        assert process.stdin is not None  # noqa: S101 - it was asked for as a pipe
        try:
            process.stdin.write(json.dumps(message).encode() + b"\n")
            await process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            raise ProviderError("server", f"The process of the provider {self.opening.provider} ended.") from None

    async def _listen(self, process: asyncio.subprocess.Process, out: asyncio.StreamReader) -> None:
        while line := await out.readline():
            said = json.loads(line)
            future, listener = self._waiting.get(said.get("number"), (None, None))
            if "progress" in said:
                if listener is not None:
                    listener(float(said["progress"]), str(said.get("note", "")))
            elif future is not None and not future.done() and ("files" in said or "failed" in said):
                future.set_result(said)
        await process.wait()
        for future, _ in list(self._waiting.values()):
            if not future.done():
                message = f"The process of the provider {self.opening.provider} ended before it answered."
                future.set_exception(ProviderError("server", message))
