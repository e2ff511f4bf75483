"""What a route holds while it answers: who asks, with which rights, and the engine to ask."""

import hashlib
import re
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer
from google.protobuf.message import Message

from luster_gateway.auth.gate import Gate
from luster_gateway.auth.principal import Principal
from luster_gateway.engine import Engine, Stream
from luster_gateway.guards.addresses import counted_as
from luster_gateway.guards.order import Door, through
from luster_gateway.guards.rates import RateLimits, Turn
from luster_gateway.guards.streams import Streams
from luster_gateway.other_servers import OtherServers
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

T = TypeVar("T")

_KEY = re.compile(r"^[\x20-\x7e]{1,255}$")
BEARER = HTTPBearer(auto_error=False, scheme_name="bearer", description="A sign-in token, or an API key.")
API_KEY = APIKeyHeader(name="X-Api-Key", auto_error=False, scheme_name="apiKey", description="An API key.")


@dataclass(frozen=True, slots=True)
class Parts:
    """What one gateway is made of."""

    settings: GatewaySettings
    engine: Engine
    gate: Gate
    rates: RateLimits
    streams: Streams
    others: OtherServers


def parts_of(request: Request) -> Parts:
    """The parts of the gateway that answers this request."""
    parts: Parts = request.app.state.parts
    return parts


def request_id_of(request: Request) -> str:
    """The id that this request carries through every log."""
    request_id: str = request.scope["state"]["request_id"]
    return request_id


def address_of(request: Request) -> str:
    """By what a request is counted whose sender is not known: its address, or the IPv6 network that it comes from.

    Behind a trusted proxy it is the address that the proxy names.
    """
    return counted_as(request.client.host) if request.client is not None else "unknown"


@dataclass(frozen=True, slots=True)
class Caller:
    """One signed-in request."""

    parts: Parts
    principal: Principal
    request_id: str
    once: str
    """A hash of user, address and Idempotency-Key; empty without one, and where nothing is replayed."""
    turn: Turn | None = None
    """Its place in the limits on how often; None where there are none."""

    @property
    def engine(self) -> Engine:
        """The engine, to name the method to ask."""
        return self.parts.engine

    async def ask(
        self,
        method: Callable[..., Awaitable[T]],
        request: Message,
        *,
        retry: bool = True,
        timeout: float | None = None,  # noqa: ASYNC109 - it becomes the call's gRPC deadline
    ) -> T:
        """One unary call for this account."""
        account = self.principal.account_id
        try:
            return await self.engine.call(
                method,
                request,
                request_id=self.request_id,
                account=account,
                key=self.principal.key_id,
                retry=retry,
                timeout=timeout,
            )
        except Problem as problem:
            if problem.reason == "UNAUTHENTICATED":
                self.parts.gate.forget(account)
            raise

    async def confirm(self, request: Request) -> None:
        """The body is there: a repeat of another one counts after all."""
        if self.turn is not None:
            await self.parts.rates.confirm(self.turn, _digest(request))

    def listen(self, method: Callable[..., Any], request: Message) -> Stream[Any]:
        """A server stream for this account."""
        who = self.principal
        return self.engine.stream(method, request, request_id=self.request_id, account=who.account_id, key=who.key_id)

    def creation_id(self, step: str = "") -> str:
        """The request id of a creating RPC: the same for the same Idempotency-Key, else one of its own."""
        if not self.once:
            return uuid.uuid4().hex
        return hashlib.sha256(f"{self.once}/{step}".encode()).hexdigest()


def idempotency_key(request: Request) -> str:
    """The Idempotency-Key, quoted or bare; empty without one."""
    given = request.headers.get("idempotency-key")
    if given is None:
        return ""
    key = given.strip()
    if len(key) > 1 and key[0] == key[-1] == '"':
        key = key[1:-1]
    if not _KEY.match(key):
        raise Problem(
            "INVALID_ARGUMENT",
            "The Idempotency-Key must have 1 to 255 printable ASCII characters.",
            errors=[{"field": "Idempotency-Key", "message": "1 to 255 printable ASCII characters"}],
        )
    return key


class _Public(Door[Parts]):
    """Lets anyone in, counted by address."""

    async def open(self, request: Request) -> Parts:
        """Counts the request."""
        parts = parts_of(request)
        _note_rate(request, await parts.rates.take("public", address_of(request)))
        return parts

    async def __call__(self, request: Request) -> Parts:
        """The dependency."""
        return await through(self, request)


class SignedIn(Door[Caller]):
    """Lets in a caller whose credential carries a scope, counted under a policy.

    Only where the engine answers a repeat as it did the first time is a route `repeatable`: there an Idempotency-Key
    makes a repeat free. Elsewhere the key means nothing, or each repeat would be carried out and none counted.
    """

    def __init__(self, scope: str, policy: str, *, repeatable: bool = False) -> None:
        self.repeatable = repeatable
        self._scope = scope
        self._policy = policy
        self._per_user = policy in {"jobs", "previews"}

    async def open(self, request: Request) -> Caller:
        """Proves the credential and counts the request."""
        parts = parts_of(request)
        request_id = request_id_of(request)
        try:
            principal = await parts.gate.admit(request, request_id)
        except Problem as problem:
            if problem.reason == "UNAUTHENTICATED":
                await parts.rates.take("refused", address_of(request))
            raise
        if self._scope not in principal.scopes:
            raise Problem("PERMISSION_DENIED", f"This API key may not do this: it lacks the scope {self._scope!r}.")
        key = idempotency_key(request) if self.repeatable else ""
        once = ""
        if key:
            # As we would write the address: one thing has one, however its id is spelt.
            address = request.scope["route"].path_format.format(**request.path_params)
            once = hashlib.sha256(f"{principal.account_id}\n{request.method} {address}\n{key}".encode()).hexdigest()
        who = f"user:{principal.account_id}" if self._per_user else principal.bucket
        refused_as = principal.bucket if self._per_user else ""
        turn = await parts.rates.take(self._policy, who, once=once, refused_as=refused_as)
        _note_rate(request, turn)
        request.scope["state"]["caller_name"] = f"account:{principal.account_id}"
        return Caller(parts, principal, request_id, once, turn)

    async def passed(self, guest: Caller, request: Request) -> None:
        """A repeat with another body is no repeat, and counts."""
        await guest.confirm(request)

    async def closed(self, guest: Caller, request: Request, *, status: int) -> None:
        """Only what was carried out may be repeated for nothing, and only what was refused made nothing for sure."""
        if guest.turn is not None:
            well, refused = 0 < status < 400, 400 <= status < 500
            await guest.parts.rates.settle(guest.turn, _digest(request), well=well, refused=refused)

    async def __call__(
        self,
        request: Request,
        _bearer_token: Annotated[HTTPAuthorizationCredentials | None, Security(BEARER)] = None,
        _key: Annotated[str | None, Security(API_KEY)] = None,
    ) -> Caller:
        """The dependency."""
        return await through(self, request)


class SignedInSender(SignedIn):
    """The same where the route itself reads the body, and says when it has."""

    async def passed(self, guest: Caller, request: Request) -> None:
        """Not yet."""


def _note_rate(request: Request, turn: Turn | None) -> None:
    if turn is not None and turn.standing is not None:
        request.scope["state"].setdefault("answer_headers", []).extend(turn.standing.headers())


# FastAPI sends a dependency that is no coroutine to another thread and back.
async def _parts(request: Request) -> Parts:
    return parts_of(request)


async def _request_id(request: Request) -> str:
    return request_id_of(request)


def _digest(request: Request) -> str:
    digest: str = request.scope["state"].get("body_digest", "")
    return digest


Reader = Annotated[Caller, Depends(SignedIn("read", "reads"))]
Writer = Annotated[Caller, Depends(SignedIn("write", "writes"))]
Creator = Annotated[Caller, Depends(SignedIn("write", "writes", repeatable=True))]
JobMaker = Annotated[Caller, Depends(SignedIn("write", "jobs", repeatable=True))]
JobSender = Annotated[Caller, Depends(SignedInSender("write", "jobs", repeatable=True))]
Previewer = Annotated[Caller, Depends(SignedIn("write", "previews"))]
AdminReader = Annotated[Caller, Depends(SignedIn("admin", "reads"))]
AdminWriter = Annotated[Caller, Depends(SignedIn("admin", "writes"))]
AdminCreator = Annotated[Caller, Depends(SignedIn("admin", "writes", repeatable=True))]
Anyone = Annotated[Parts, Depends(_Public())]
Prober = Annotated[Parts, Depends(_parts)]
RequestId = Annotated[str, Depends(_request_id)]
