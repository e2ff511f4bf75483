"""Bounds on request bodies, kept before anything is buffered: how large, how slow, how long in all."""

import asyncio
import time
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from luster_gateway.problems import Problem, respond

Limit = Callable[[str, str], int]


def body_limits(*, json_limit: int, max_bytes: int) -> Limit:
    """How many bytes each method and path takes."""
    form = max_bytes + 64 * 1024

    def limit(method: str, path: str) -> int:
        if path.startswith("/objects/"):
            return max_bytes
        if path == "/api/mobile/enhance":
            return form
        if path == "/api/mobile/enhance-base64":
            return form * 4 // 3 + 1024
        return json_limit

    return limit


class BodyGuard:
    """Refuses a body that is too large at once, and one that is too slow while it comes."""

    def __init__(self, app: ASGIApp, *, limit: Limit, idle: float, total: float, problem_base: str) -> None:
        self._app = app
        self._limit = limit
        self._idle = idle
        self._total = total
        self._base = problem_base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            await self._app(scope, receive, send)
            return
        limit = self._limit(scope["method"], scope["path"])
        announced = _content_length(scope)
        if announced is None or announced > limit:
            problem = _too_large(limit) if announced else _bad_length()
            state = scope.get("state", {})
            answer = respond(problem, base=self._base, instance=scope["path"], request_id=state.get("request_id", ""))
            await answer(scope, receive, send)
            return
        end = time.monotonic() + self._total
        came = 0
        complete = False

        async def guarded() -> Message:
            nonlocal came, complete
            if complete:
                # What follows a whole body is only the client's leaving, which may take as long as it likes.
                return await receive()
            try:
                async with asyncio.timeout(min(self._idle, end - time.monotonic())):
                    message = await receive()
            except TimeoutError:
                raise Problem(
                    "DEADLINE_EXCEEDED",
                    "The request's body came too slowly. Send it again on a better connection.",
                    status=408,
                    headers={"Connection": "close"},
                ) from None
            if message["type"] == "http.request":
                came += len(message.get("body", b""))
                complete = not message.get("more_body", False)
                if came > limit:
                    raise _too_large(limit)
            return message

        await self._app(scope, guarded, send)


def _content_length(scope: Scope) -> int | None:
    """What was announced; 0 when nothing was, None when it makes no sense."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else None
    return 0


def _too_large(limit: int) -> Problem:
    return Problem(
        "TOO_LARGE",
        f"The request's body is larger than {limit:,} bytes, which is all that is taken here.",
        fields={"limit": str(limit)},
        headers={"Connection": "close"},
    )


def _bad_length() -> Problem:
    return Problem("INVALID_ARGUMENT", "The Content-Length is not a number.", status=400)
