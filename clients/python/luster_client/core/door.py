"""Sends calls: the key, the answer's model, and a repetition where only the moment was wrong."""

import asyncio
import json
import os
import random
import time
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

import httpx

from luster_client.core.base import Call, Left, Model, plain
from luster_client.core.streams import AsyncDownload, AsyncEventStream, Download, EventStream
from luster_client.errors import NoAnswer, Problem, problem_of

VERSION: Final = "0.1.0"
LONGEST_WAIT: Final = 60.0
"""Seconds between two tries at most; whoever asks for more is told so by the error."""

_WORTH_REPEATING = frozenset({429, 503})
_SAFE = frozenset({"GET", "PUT", "DELETE"})
_LOCAL = frozenset({"127.0.0.1", "::1", "localhost"})
Answer = TypeVar("Answer", bound=Model)


@dataclass(frozen=True, slots=True)
class Address:
    """Where Luster is, and the key to it."""

    url: str
    key: str | None
    retries: int

    @classmethod
    def of(cls, api_key: str | None, base_url: str | None, retries: int) -> "Address":
        """From the arguments, else from LUSTER_API_KEY and LUSTER_URL. A key never goes out in clear text."""
        url = (base_url or os.environ.get("LUSTER_URL") or "http://127.0.0.1:8000").rstrip("/")
        key = api_key or os.environ.get("LUSTER_API_KEY")
        parts = urlsplit(url)
        if parts.scheme not in ("https", "http") or not parts.hostname:
            raise ValueError(f"{url!r} is no address such as https://luster.example.com.")
        if key and parts.scheme == "http" and parts.hostname not in _LOCAL:
            raise ValueError(f"{url} would send the key in clear text. Give an https address.")
        if key is not None and (not key.isascii() or not key.isprintable() or " " in key):
            raise ValueError("The API key holds characters that no key has.")
        return cls(url, key, retries)


def request_of(address: Address, call: Call) -> dict[str, Any]:
    """A call as the arguments of httpx. A call that can be repeated gets its Idempotency-Key here, once."""
    headers = {name: str(value) for name, value in call.headers.items() if value is not None}
    if call.repeatable and "Idempotency-Key" not in headers:
        headers["Idempotency-Key"] = uuid4().hex
    if address.key and not call.public:
        headers["Authorization"] = f"Bearer {address.key}"
    request: dict[str, Any] = {"method": call.method, "url": address.url + call.path, "headers": headers}
    if query := [(name, value) for name, value in call.query.items() if value is not None]:
        request["params"] = [
            (name, _in_query(one))
            for name, value in query
            for one in (value if isinstance(value, list | tuple) else [value])
        ]
    if call.raw is not None:
        request["content"] = call.raw
        headers.setdefault("Content-Type", "application/octet-stream")
    elif call.body is not None:
        body = {name: plain(value) if not call.multipart else value for name, value in call.body.items()
                if not isinstance(value, Left)}  # fmt: skip
        if call.multipart:
            files = {name: value for name, value in body.items() if not isinstance(value, str | None)}
            request["files"] = files
            request["data"] = {name: value for name, value in body.items() if name not in files and value is not None}
        else:
            request["content"] = json.dumps(body, separators=(",", ":"), allow_nan=False).encode()
            headers["Content-Type"] = "application/json"
    return request


def may_repeat(call: Call, request: dict[str, Any]) -> bool:
    """Whether sending it twice does no more than sending it once. A stream that was read cannot be sent again."""
    if call.raw is not None and not isinstance(call.raw, bytes):
        return False
    if call.multipart and any(not isinstance(each, bytes) for each in request.get("files", {}).values()):
        return False
    return call.method in _SAFE or call.repeatable


def pause(tried: int, problem: Problem | None) -> float:
    """Seconds before the next try: what the server asks for, else longer each time, and never all at once."""
    if problem is not None and problem.retry_after is not None:
        return min(problem.retry_after, LONGEST_WAIT) + random.uniform(0, 0.1)  # noqa: S311 - it spreads tries
    return float(min(0.25 * 2**tried, 8.0) * random.uniform(0.5, 1.0))  # noqa: S311 - it spreads tries


def worth_another(problem: Problem) -> bool:
    """Whether the same request may do well later. A server that asks for very long is not waited for."""
    return problem.status in _WORTH_REPEATING and (problem.retry_after or 0) <= LONGEST_WAIT


def refusal_of(answer: httpx.Response) -> Problem:
    """The problem of an answer that was read."""
    try:
        body = answer.json()
    except ValueError:
        body = {}
    return problem_of(answer.status_code, body, answer.headers)


def _each(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _in_query(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(plain(value))


class Door:
    """A connection to Luster that blocks."""

    def __init__(self, address: Address, http: httpx.Client) -> None:
        self._address = address
        self._http = http

    def _send(self, call: Call) -> httpx.Response:
        request = request_of(self._address, call)
        tries = self._address.retries if may_repeat(call, request) else 0
        for tried in range(tries + 1):
            problem: Problem | None = None
            try:
                answer = self._http.request(**request)
                if answer.status_code < 400:
                    return answer
                problem = refusal_of(answer)
                if tried == tries or not worth_another(problem):
                    raise problem
            except httpx.TransportError as error:
                if tried == tries:
                    raise NoAnswer(f"{self._address.url} does not answer: {error or type(error).__name__}.") from error
            time.sleep(pause(tried, problem))
        raise AssertionError  # the last try answers or raises

    def _answer(self, call: Call, kind: type[Answer]) -> Answer:
        return kind.model_validate_json(self._send(call).content)

    def _plain(self, call: Call) -> dict[str, Any]:
        return dict(self._send(call).json())

    def _nothing(self, call: Call) -> None:
        self._send(call)

    def _download(self, call: Call) -> Download:
        return Download(self._http, request_of(self._address, call))

    def _events(self, call: Call) -> EventStream:
        def request(last: str | None) -> dict[str, Any]:
            return request_of(self._address, replace(call, headers=_after(call, last)))

        return EventStream(self._http, request, self._address.retries, ends=call.path.startswith("/jobs/"))


class AsyncDoor:
    """A connection to Luster that is awaited."""

    def __init__(self, address: Address, http: httpx.AsyncClient) -> None:
        self._address = address
        self._http = http

    async def _send(self, call: Call) -> httpx.Response:
        request = request_of(self._address, call)
        tries = self._address.retries if may_repeat(call, request) else 0
        for tried in range(tries + 1):
            problem: Problem | None = None
            try:
                answer = await self._http.request(**request)
                if answer.status_code < 400:
                    return answer
                problem = refusal_of(answer)
                if tried == tries or not worth_another(problem):
                    raise problem
            except httpx.TransportError as error:
                if tried == tries:
                    raise NoAnswer(f"{self._address.url} does not answer: {error or type(error).__name__}.") from error
            await asyncio.sleep(pause(tried, problem))
        raise AssertionError  # the last try answers or raises

    async def _answer(self, call: Call, kind: type[Answer]) -> Answer:
        return kind.model_validate_json((await self._send(call)).content)

    async def _plain(self, call: Call) -> dict[str, Any]:
        return dict((await self._send(call)).json())

    async def _nothing(self, call: Call) -> None:
        await self._send(call)

    def _download(self, call: Call) -> AsyncDownload:
        return AsyncDownload(self._http, request_of(self._address, call))

    def _events(self, call: Call) -> AsyncEventStream:
        def request(last: str | None) -> dict[str, Any]:
            return request_of(self._address, replace(call, headers=_after(call, last)))

        return AsyncEventStream(self._http, request, self._address.retries, ends=call.path.startswith("/jobs/"))


def _after(call: Call, last: str | None) -> dict[str, str | None]:
    """The headers of a stream that goes on after an event."""
    headers = {**call.headers, "Accept": "text/event-stream"}
    return headers | {"last-event-id": last} if last is not None else headers
