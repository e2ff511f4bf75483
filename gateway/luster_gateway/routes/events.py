"""Streams of what happens to jobs, as server-sent events that resume where they broke."""

import asyncio
import math
import time
from collections.abc import AsyncIterator, Callable
from typing import Annotated, Any
from uuid import UUID

import jwt
from fastapi import Depends, Header, Query, Request, Response, Security
from fastapi.security import HTTPAuthorizationCredentials
from luster.v1 import job_pb2
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from luster_gateway.auth.principal import Principal
from luster_gateway.calls import API_KEY, BEARER, Caller, Reader, SignedIn, parts_of, request_id_of
from luster_gateway.engine import Stream
from luster_gateway.guards.order import GuardedRoute, through
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.settings import GatewaySettings
from luster_gateway.shapes.account import TicketAnswer
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.events import JobEvent, come_again, event_of, frame, problem_frame
from luster_gateway.shapes.jobs import FINAL, STATUSES

router = RoomRouter(route_class=GuardedRoute, tags=["events"], responses=problems(404))

_TICKET_SECONDS = 60
"""How long a ticket opens a stream. It lies in an address, which logs keep, so it is short; a page uses it at once.
Shorter: a slow line comes too late."""
_LOOK_SECONDS = 15.0
"""How often a stream asks whether its session still lasts; with what the gate knows, it ends within a minute."""
_STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Server-sent events; each `data` is a JobEvent, each `event` its type.",
        # OpenAPI 3.1 has one place for what a stream is made of; generators take it for the data of each event.
        "content": {"text/event-stream": {"schema": {"$ref": "#/components/schemas/JobEvent"}}},
        "model": JobEvent,
    },
    204: {"description": "The job has ended and nothing is left to tell."},
}


def ticket_for(settings: GatewaySettings, principal: Principal) -> str:
    """A signed ticket that opens streams of one account for a minute; they end when its maker's credential does."""
    claims = {
        "aud": "events",
        "sub": principal.account_id,
        "exp": int(time.time()) + _TICKET_SECONDS,
        "key": principal.key_id,
        "until": principal.expires,
        "sid": principal.session,
    }
    return jwt.encode(claims, settings.derived_key("event tickets"), algorithm="HS256")


class _Listening(SignedIn):
    """Lets in whoever may listen: by credential, or by ticket where a browser cannot send one."""

    async def open(self, request: Request) -> Caller:
        """Reads the ticket, where there is one."""
        given = request.query_params.get("ticket")
        if given is None:
            return await super().open(request)
        parts = parts_of(request)
        try:
            claims = jwt.decode(
                given,
                parts.settings.derived_key("event tickets"),
                algorithms=["HS256"],
                audience="events",
                options={"require": ["exp", "sub", "aud"]},
            )
        except (jwt.PyJWTError, ValueError):
            raise Problem("UNAUTHENTICATED", "The ticket is wrong or has expired. Ask for a new one.") from None
        principal = Principal(
            str(claims["sub"]),
            frozenset({"read"}),
            str(claims.get("key", "")),
            float(claims.get("until", 0.0)),
            str(claims.get("sid", "")),
        )
        await parts.gate.still_in(principal)
        await parts.rates.take("reads", principal.bucket)
        return Caller(parts, principal, request_id_of(request), "")

    async def __call__(
        self,
        request: Request,
        _bearer_token: Annotated[HTTPAuthorizationCredentials | None, Security(BEARER)] = None,
        _key: Annotated[str | None, Security(API_KEY)] = None,
        ticket: Annotated[
            str | None, Query(max_length=2000, description="For an EventSource, from `POST /events/ticket`.")
        ] = None,
    ) -> Caller:
        """The dependency."""
        return await through(self, request)


Listener = Annotated[Caller, Depends(_Listening("read", "reads"))]


@router.post("/events/ticket", operation_id="createEventTicket", summary="A ticket for EventSource")
async def ticket(caller: Reader) -> TicketAnswer:
    """A browser's EventSource cannot send a header; it sends this ticket, which lasts a minute."""
    signed = ticket_for(caller.parts.settings, caller.principal)
    return TicketAnswer(ticket=signed, expires_in=_TICKET_SECONDS)


@router.get(
    "/jobs/{job_id:uuid}/events",
    operation_id="watchJob",
    summary="What happens to a job, live",
    responses=_STREAM,
    response_class=StreamingResponse,
)
async def watch_job(
    job_id: UUID,
    caller: Listener,
    last_event_id: Annotated[str | None, Header(max_length=20, pattern=r"^\d*$")] = None,
) -> Response:
    """The events that were kept, after `Last-Event-ID` those since, then live; it ends with the job."""
    after = int(last_event_id or 0)
    # Asked first because a stream that has begun can no longer answer 404.
    standing = job_pb2.GetJobRequest(job_id=str(job_id), view=job_pb2.JOB_VIEW_BASIC)
    job = (await caller.ask(caller.engine.jobs.GetJob, standing)).job
    if STATUSES.get(job.state) in FINAL and 0 < job.sequence <= after:
        return Response(status_code=204)
    request = job_pb2.WatchJobRequest(job_id=str(job_id), after_sequence=min(after, 2**62))
    stream: Stream[job_pb2.WatchJobResponse] = caller.listen(caller.engine.jobs.WatchJob, request)

    def shown(message: job_pb2.WatchJobResponse) -> bytes:
        event = event_of(message.event, message.job if message.HasField("job") else None)
        return frame(event, str(event.sequence) if event.sequence else "")

    return _streamed(caller, stream, shown)


@router.get(
    "/events",
    operation_id="watchAccount",
    summary="What happens to all jobs, live",
    responses={200: _STREAM[200]},
    response_class=StreamingResponse,
)
async def watch_account(
    caller: Listener, last_event_id: Annotated[str | None, Header(max_length=500)] = None
) -> Response:
    """A snapshot of what is open, then live; after `Last-Event-ID` everything since, then live."""
    request = job_pb2.WatchAccountRequest(position=last_event_id or "")
    stream: Stream[job_pb2.WatchAccountResponse] = caller.listen(caller.engine.jobs.WatchAccount, request)

    def shown(message: job_pb2.WatchAccountResponse) -> bytes:
        job = message.job if message.HasField("job") else None
        return frame(event_of(message.event, job, snapshot=message.snapshot), message.position)

    return _streamed(caller, stream, shown)


class _Live(StreamingResponse):
    """A stream that holds one of its account's places while it lasts."""

    def __init__(self, caller: Caller, stream: Stream[Any], frames: AsyncIterator[bytes]) -> None:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        super().__init__(frames, 200, headers, "text/event-stream")
        self._caller = caller
        self._stream = stream

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends it, or refuses to before anything is sent."""
        try:
            with self._caller.parts.streams.hold(self._caller.principal.account_id):
                await super().__call__(scope, receive, send)
        finally:
            self._stream.cancel()


def _streamed(caller: Caller, stream: Stream[Any], shown: Callable[[Any], bytes]) -> Response:
    return _Live(caller, stream, _frames(caller, stream, shown))


async def _frames(caller: Caller, stream: Stream[Any], shown: Callable[[Any], bytes]) -> AsyncIterator[bytes]:
    """Events as they come, a comment when none did for a while so that proxies keep the line open.

    A stream ends with the credential that opened it. That a key was revoked is the engine's to know, which ends its own
    side then.
    """
    pause = caller.parts.settings.sse_keepalive
    yield b"retry: 2000\n\n"
    upcoming: asyncio.Future[Any] | None = None
    ending = asyncio.ensure_future(caller.parts.streams.ending.wait())
    try:
        while True:
            left = caller.principal.expires - time.time() if caller.principal.expires else math.inf
            if left <= 0:
                raise Problem("UNAUTHENTICATED", "The credential has expired. Sign in again, then listen again.")
            await caller.parts.gate.still_in(caller.principal)
            upcoming = upcoming or asyncio.ensure_future(anext(stream))
            done, _ = await asyncio.wait(
                {upcoming, ending}, timeout=min(pause, left, _LOOK_SECONDS), return_when=asyncio.FIRST_COMPLETED
            )
            if upcoming in done:
                finished, upcoming = upcoming, None
                yield shown(finished.result())
            elif ending in done:
                yield come_again()
                return
            elif left > pause:
                yield b": still here\n\n"
    except StopAsyncIteration:
        return
    except Problem as problem:
        base = caller.parts.settings.problem_base
        yield problem_frame(problem.body(base=base, instance="", request_id=caller.request_id))
    finally:
        stream.cancel()
        ending.cancel()
        if upcoming is not None:
            upcoming.cancel()
