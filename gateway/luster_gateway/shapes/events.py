"""Events of jobs as they travel in a stream of server-sent events."""

import json
import random
from datetime import datetime
from typing import Literal

from luster.v1 import job_pb2

from luster_gateway.shapes.common import Answer, or_none, when
from luster_gateway.shapes.jobs import STATUSES, Job, JobError, Status, error_of, job_of

EventType = Literal["created", "started", "progress", "retrying", "cancelling", "succeeded", "failed", "cancelled"]

TYPES: dict[int, EventType] = {
    job_pb2.JOB_EVENT_TYPE_CREATED: "created",
    job_pb2.JOB_EVENT_TYPE_STARTED: "started",
    job_pb2.JOB_EVENT_TYPE_PROGRESS: "progress",
    job_pb2.JOB_EVENT_TYPE_RETRYING: "retrying",
    job_pb2.JOB_EVENT_TYPE_CANCELLING: "cancelling",
    job_pb2.JOB_EVENT_TYPE_SUCCEEDED: "succeeded",
    job_pb2.JOB_EVENT_TYPE_FAILED: "failed",
    job_pb2.JOB_EVENT_TYPE_CANCELLED: "cancelled",
}


class JobEvent(Answer):
    """One thing that happened to a job; in a stream it is the `data` of an event named by its type."""

    job_id: str
    sequence: int
    type: EventType
    status: Status | None
    attempt: int
    progress: float
    note: str | None
    stage: str | None
    error: JobError | None
    shoot_id: str | None
    batch_id: str | None
    created_at: datetime | None
    snapshot: bool = False
    job: Job | None = None


_SOONEST_MS, _LATEST_MS = 1000, 5000
"""When those who listened connect again after a stop. A start takes a few seconds; a longer pause would be noticed."""


def event_of(event: job_pb2.JobEvent, job: job_pb2.Job | None, *, snapshot: bool = False) -> JobEvent:
    """An event of a message."""
    return JobEvent(
        job_id=event.job_id,
        sequence=event.sequence,
        type=TYPES.get(event.type, "progress"),
        status=STATUSES.get(event.state),
        attempt=event.attempt,
        progress=min(1.0, max(0.0, event.progress)),
        note=or_none(event.note),
        stage=or_none(event.stage),
        error=error_of(event.error) if event.HasField("error") else None,
        shoot_id=or_none(event.shoot_id),
        batch_id=or_none(event.batch_id),
        created_at=when(event, "create_time"),
        snapshot=snapshot,
        job=job_of(job) if job is not None else None,
    )


def frame(event: JobEvent, position: str) -> bytes:
    """One event on the wire; without a position the client keeps the one it has."""
    lines = [f"event: {event.type}"]
    if position:
        lines.append(f"id: {position}")
    lines.append(f"data: {event.model_dump_json()}")
    return ("\n".join(lines) + "\n\n").encode()


def problem_frame(problem: dict[str, object]) -> bytes:
    """The last event of a stream that broke; the client comes again with its last position."""
    return f"event: error\ndata: {json.dumps(problem)}\n\n".encode()


def come_again() -> bytes:
    """The last word of a stream whose server stops: an EventSource connects again by itself, not all at one moment."""
    pause = random.randint(_SOONEST_MS, _LATEST_MS)  # noqa: S311 - it only spreads a crowd
    return f"retry: {pause}\n: Luster is stopping; connect again with your last event's id\n\n".encode()
