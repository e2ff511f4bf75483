"""Bytes and events that come bit by bit: downloads, and event streams that go on where they broke off."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx

from luster_client.core.models import JobEvent
from luster_client.errors import NoAnswer, problem_of

ENDS: Final = frozenset({"succeeded", "failed", "cancelled"})
"""The last event of a job is one of these."""

LONGEST_LINE: Final = 4 << 20
"""Characters of one event; a job with its whole plan has less than a tenth of it."""


class Download:
    """A file that is read as it comes. Iterate over it, or save it."""

    def __init__(self, http: httpx.Client, request: dict[str, Any]) -> None:
        self._http = http
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            with self._http.stream(**self._request, follow_redirects=True) as answer:
                if answer.status_code >= 400:
                    answer.read()
                    raise problem_of(answer.status_code, _json(answer), answer.headers)
                yield from answer.iter_bytes()
        except httpx.TransportError as error:
            raise NoAnswer(f"The download broke off: {error or type(error).__name__}.") from error

    def read(self) -> bytes:
        """All of it."""
        return b"".join(self)

    def save(self, path: str | Path) -> Path:
        """Write it to a file, which appears only when it is whole."""
        target = Path(path)
        passing = target.with_name(f".{target.name}.part")
        try:
            with passing.open("wb") as file:
                for piece in self:
                    file.write(piece)
            passing.replace(target)
        finally:
            passing.unlink(missing_ok=True)
        return target


class AsyncDownload:
    """A file that is read as it comes. Iterate over it, or save it."""

    def __init__(self, http: httpx.AsyncClient, request: dict[str, Any]) -> None:
        self._http = http
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async with self._http.stream(**self._request, follow_redirects=True) as answer:
                if answer.status_code >= 400:
                    await answer.aread()
                    raise problem_of(answer.status_code, _json(answer), answer.headers)
                async for piece in answer.aiter_bytes():
                    yield piece
        except httpx.TransportError as error:
            raise NoAnswer(f"The download broke off: {error or type(error).__name__}.") from error

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([piece async for piece in self])

    async def save(self, path: str | Path) -> Path:
        """Write it to a file, which appears only when it is whole."""
        target = Path(path)
        passing = target.with_name(f".{target.name}.part")
        try:
            with await asyncio.to_thread(passing.open, "wb") as file:
                async for piece in self:
                    await asyncio.to_thread(file.write, piece)
            await asyncio.to_thread(passing.replace, target)
        finally:
            await asyncio.to_thread(passing.unlink, missing_ok=True)
        return target


@dataclass
class EventParser:
    """Lines of a stream to events, as the standard of server-sent events has it."""

    last: str | None = None
    _data: list[str] = field(default_factory=list)
    _size: int = 0

    def line(self, text: str) -> JobEvent | None:
        """Take one line; answers with an event when one is complete."""
        if not text:
            data, self._data, self._size = "\n".join(self._data), [], 0
            return JobEvent.model_validate_json(data) if data else None
        name, _, value = text.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(value)
            if self._size > LONGEST_LINE:
                raise NoAnswer("The server sent an event that is too large to be one.")
            self._data.append(value)
        elif name == "id" and "\0" not in value:
            self.last = value
        return None


Requested = Callable[[str | None], dict[str, Any]]
"""The request that goes on after an event's id."""


class EventStream:
    """Events as they happen. When the connection breaks off, it goes on after the last event."""

    def __init__(self, http: httpx.Client, request: Requested, retries: int, *, ends: bool) -> None:
        self._http = http
        self._request = request
        self._retries = retries
        self._ends = ends

    def __iter__(self) -> Iterator[JobEvent]:
        parser, failed = EventParser(), 0
        while True:
            try:
                with self._http.stream(**self._request(parser.last), timeout=_PATIENT) as answer:
                    if answer.status_code == 204:
                        return
                    if answer.status_code >= 400:
                        answer.read()
                        raise problem_of(answer.status_code, _json(answer), answer.headers)
                    for line in answer.iter_lines():
                        if (event := parser.line(line)) is not None:
                            failed = 0
                            yield event
                            if self._ends and event.type in ENDS:
                                return
            except httpx.TransportError as error:
                failed += 1
                if failed > self._retries:
                    raise NoAnswer(f"The stream of events broke off: {error or type(error).__name__}.") from error
            time.sleep(_between(failed))


class AsyncEventStream:
    """Events as they happen. When the connection breaks off, it goes on after the last event."""

    def __init__(self, http: httpx.AsyncClient, request: Requested, retries: int, *, ends: bool) -> None:
        self._http = http
        self._request = request
        self._retries = retries
        self._ends = ends

    async def __aiter__(self) -> AsyncIterator[JobEvent]:
        parser, failed = EventParser(), 0
        while True:
            try:
                async with self._http.stream(**self._request(parser.last), timeout=_PATIENT) as answer:
                    if answer.status_code == 204:
                        return
                    if answer.status_code >= 400:
                        await answer.aread()
                        raise problem_of(answer.status_code, _json(answer), answer.headers)
                    async for line in answer.aiter_lines():
                        if (event := parser.line(line)) is not None:
                            failed = 0
                            yield event
                            if self._ends and event.type in ENDS:
                                return
            except httpx.TransportError as error:
                failed += 1
                if failed > self._retries:
                    raise NoAnswer(f"The stream of events broke off: {error or type(error).__name__}.") from error
            await asyncio.sleep(_between(failed))


_PATIENT: Final = httpx.Timeout(10.0, read=60.0)
"""The server says something at least every 15 s, so a minute of silence is a dead connection."""


def _between(failed: int) -> float:
    return float(min(0.25 * 2**failed, 8.0) * random.uniform(0.5, 1.0))  # noqa: S311 - it spreads tries


def _json(answer: httpx.Response) -> object:
    try:
        return answer.json()
    except ValueError:
        return {}
