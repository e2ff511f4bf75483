"""Streams of what happens to jobs, as server-sent events that resume where they broke."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import Annotated, Any
from uuid import UUID

import jwt
from fastapi import APIRouter, Depends, Header, Query, Request, Response, Security
from fastapi.security import HTTPAuthorizationCredentials
from luster.v1 import job_pb2
from starlette.responses import StreamingResponse

from luster_gateway.auth.principal import Principal
from luster_gateway.calls import API_KEY, BEARER, Caller, Reader, parts_of, request_id_of, signed_in
from luster_gateway.engine import Stream
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings
from luster_gateway.shapes.account import TicketAnswer
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.events import JobEvent, event_of, frame, problem_frame
from luster_gateway.shapes.jobs import FINAL, STATUSES

router = APIRouter(tags=["events"], responses=problems(404))

_TICKET_SECONDS = 60
_STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Server-sent events; each `data` is a JobEvent, each `event` its type.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
        "model": JobEvent,
    },
    204: {"description": "The job has ended and nothing is left to tell."},
}
_bearer_reader = signed_in("read", "reads")


def ticket_for(settings: GatewaySettings, account_id: str) -> str:
    """A signed ticket that opens streams of one account for a minute."""
    claims = {"aud": "events", "sub": account_id, "exp": int(time.time()) + _TICKET_SECONDS}
    return jwt.encode(claims, settings.derived_key("event tickets"), algorithm="HS256")


async def _listener(
    request: Request,
    ticket: Annotated[
        str | None, Query(max_length=2000, description="For an EventSource, from `POST /events/ticket`.")
    ] = None,
    _bearer_token: Annotated[HTTPAuthorizationCredentials | None, Security(BEARER)] = None,
    _key: Annotated[str | None, Security(API_KEY)] = None,
) -> Caller:
    """Whoever may listen: by credential, or by ticket where a browser cannot send one."""
    if ticket is None:
        caller: Caller = await _bearer_reader(request)
        return caller
    parts = parts_of(request)
    try:
        claims = jwt.decode(
            ticket,
            parts.settings.derived_key("event tickets"),
            algorithms=["HS256"],
            audience="events",
            options={"require": ["exp", "sub", "aud"]},
        )
    except (jwt.PyJWTError, ValueError):
        raise Problem("UNAUTHENTICATED", "The ticket is wrong or has expired. Ask for a new one.") from None
    principal = Principal(str(claims["sub"]), frozenset({"read"}))
    await parts.rates.take("reads", principal.bucket)
    return Caller(parts, principal, request_id_of(request), "")


Listener = Annotated[Caller, Depends(_listener)]


@router.post("/events/ticket", operation_id="createEventTicket", summary="A ticket for EventSource")
async def ticket(caller: Reader) -> TicketAnswer:
    """A browser's EventSource cannot send a header; it sends this ticket, which lasts a minute."""
    signed = ticket_for(caller.parts.settings, caller.principal.account_id)
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
    job = (await caller.ask(caller.engine.jobs.GetJob, job_pb2.GetJobRequest(job_id=str(job_id)))).job
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


def _streamed(caller: Caller, stream: Stream[Any], shown: Callable[[Any], bytes]) -> StreamingResponse:
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_frames(caller, stream, shown), 200, headers, "text/event-stream")


async def _frames(caller: Caller, stream: Stream[Any], shown: Callable[[Any], bytes]) -> AsyncIterator[bytes]:
    """Events as they come, a comment when none did for a while so that proxies keep the line open."""
    pause = caller.parts.settings.sse_keepalive
    yield b"retry: 2000\n\n"
    upcoming: asyncio.Future[Any] | None = None
    try:
        while True:
            upcoming = upcoming or asyncio.ensure_future(anext(stream))
            done, _ = await asyncio.wait({upcoming}, timeout=pause)
            if not done:
                yield b": still here\n\n"
                continue
            finished, upcoming = upcoming, None
            try:
                yield shown(finished.result())
            except StopAsyncIteration:
                return
            except Problem as problem:
                base = caller.parts.settings.problem_base
                yield problem_frame(problem.body(base=base, instance="", request_id=caller.request_id))
                return
    finally:
        stream.cancel()
        if upcoming is not None:
            upcoming.cancel()
