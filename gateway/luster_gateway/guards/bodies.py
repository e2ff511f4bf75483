"""Limits on request bodies, checked while they arrive: size, speed, total time, and bytes in memory."""

import asyncio
import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from luster_gateway.guards.addresses import counted_as
from luster_gateway.guards.budget import Budget
from luster_gateway.problems import Problem, respond

Kept = Literal["memory", "disk", "passing"]

LARGEST_EVENT = 1_000_000
"""Bytes of a payment sender's event, which the engine bounds by the same number."""
_PASSING = 384 * 1024
"""What a body that is only passed on holds at most: uvicorn's buffer, one piece, and what gRPC has not sent yet."""


@dataclass(frozen=True, slots=True)
class BodyRule:
    """How large a body may be at an address, and where it is kept until it is whole."""

    most: int
    kept: Kept = "memory"


Rules = Callable[[str, str], BodyRule]


def body_rules(*, json_limit: int, max_bytes: int) -> Rules:
    """The rule of each method and path."""
    form = max_bytes + 64 * 1024
    # Base64 has four bytes for three, and some senders break it into lines.
    encoded = form * 4 // 3 + form // 32 + json_limit
    named = {
        "/api/mobile/enhance": BodyRule(form, "disk"),
        "/api/mobile/enhance-base64": BodyRule(encoded, "disk"),
        "/webhooks/stripe": BodyRule(LARGEST_EVENT),
        "/webhooks/revenuecat": BodyRule(LARGEST_EVENT),
    }
    passing, other = BodyRule(max_bytes, "passing"), BodyRule(json_limit)

    def rule(method: str, path: str) -> BodyRule:
        return passing if path.startswith("/objects/") else named.get(path, other)

    return rule


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a body must come."""

    idle: float
    """Seconds of silence after which it is given up."""
    total: float
    """Seconds for the whole of it."""
    least_rate: float
    """Bytes a second on average, not counted in the first `idle` seconds."""


class BodyGuard:
    """Refuses a body that is too large at once, and one that is too slow while it comes."""

    def __init__(
        self, app: ASGIApp, *, rules: Rules, pace: Pace, budgets: Mapping[Kept, Budget], problem_base: str
    ) -> None:
        self._app = app
        self._rules = rules
        self._pace = pace
        self._budgets = budgets
        self._base = problem_base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            await self._app(scope, receive, send)
            return
        rule = self._rules(scope["method"], scope["path"])
        announced = _content_length(scope)
        if announced is None or announced > rule.most:
            problem = _too_large(rule.most) if announced else _bad_length()
            state = scope.get("state", {})
            answer = respond(problem, base=self._base, instance=scope["path"], request_id=state.get("request_id", ""))
            await answer(scope, receive, send)
            return
        body = _Body(scope, receive, rule.most, self._pace)
        with _Share(self._budgets[rule.kept], scope, _PASSING if rule.kept == "passing" else announced) as share:
            body.held = share if rule.kept != "passing" else None
            body.first = share.take_first
            await self._app(scope, body.receive, send)


class _Share:
    """What one request holds of a budget, given back when it is answered."""

    def __init__(self, budget: Budget, scope: Scope, first: int) -> None:
        self._budget = budget
        self._scope = scope
        self._first = first
        self._who = ""
        self._taken = 0

    def __enter__(self) -> "_Share":
        return self

    def __exit__(self, *_: object) -> None:
        if self._taken:
            self._budget.give(self._who, self._taken)

    def take_first(self) -> None:
        """What was announced; it is asked for when the first byte is, by when it is known who sends it."""
        client = self._scope.get("client")
        self._who = self._scope.get("state", {}).get("caller_name") or (
            f"address:{counted_as(client[0]) if client else ''}"
        )
        self.grow_to(self._first)

    def grow_to(self, size: int) -> None:
        """Holds at least so much."""
        if size > self._taken:
            self._budget.take(self._who, size - self._taken)
            self._taken = size


class _Body:
    """One body while it comes."""

    def __init__(self, scope: Scope, receive: Receive, most: int, pace: Pace) -> None:
        self._receive = receive
        self._most = most
        self._pace = pace
        self._state = scope.setdefault("state", {})
        self._end = time.monotonic() + pace.total
        self._came = 0
        self._waited = 0.0
        self._complete = False
        self._begun = False
        self._digest = hashlib.sha256() if _is_repeatable(scope) else None
        self.held: _Share | None = None
        self.first: Callable[[], None] = lambda: None

    async def receive(self) -> Message:
        """The next piece, in time and in bounds."""
        if self._complete:
            # What follows a whole body is only the client's leaving, which may take as long as it likes.
            return await self._receive()
        if not self._begun:
            self._begun = True
            self.first()
        began = time.monotonic()
        # Only the time in which we wait for the sender counts: a slow store is no fault of theirs.
        patience = self._pace.idle + self._came / self._pace.least_rate - self._waited
        try:
            async with asyncio.timeout(min(self._pace.idle, self._end - began, patience)):
                message = await self._receive()
        except TimeoutError:
            raise Problem(
                "DEADLINE_EXCEEDED",
                "The request's body came too slowly. Send it again on a better connection.",
                status=408,
                headers={"Connection": "close"},
            ) from None
        self._waited += time.monotonic() - began
        if message["type"] == "http.request":
            self._note(message.get("body", b""))
            self._complete = not message.get("more_body", False)
            if self._complete and self._digest is not None:
                self._state["body_digest"] = self._digest.hexdigest()
        return message

    def _note(self, piece: bytes) -> None:
        self._came += len(piece)
        if self._came > self._most:
            raise _too_large(self._most)
        if self.held is not None:
            self.held.grow_to(self._came)
        if self._digest is not None:
            self._digest.update(piece)


def _is_repeatable(scope: Scope) -> bool:
    return any(name == b"idempotency-key" for name, _ in scope["headers"])


def _content_length(scope: Scope) -> int | None:
    """What was announced; 0 when nothing was, None when it makes no sense."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() and len(value) < 20 else None
    return 0


def _too_large(limit: int) -> Problem:
    return Problem(
        "TOO_LARGE",
        f"The request's body is larger than {limit:,} bytes, which is all that is taken here.",
        fields={"limit": str(limit)},
    )


def _bad_length() -> Problem:
    return Problem("INVALID_ARGUMENT", "The Content-Length is not a number.", status=400)
