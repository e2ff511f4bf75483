"""What a job came from and what was made of it, as clients see it."""

from datetime import datetime

from luster.v1 import job_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, or_none, when
from luster_gateway.shapes.jobs import STATUSES, Status


class Relative(Answer):
    """A job in a line."""

    id: str
    parent_job_id: str | None
    distance: int = Field(description="How many results lie between it and the job that was asked about.")
    status: Status
    style: str
    provider: str | None
    disclosure: str | None = Field(description="What was done to the truth of the photo up to here, all together.")
    own_disclosure: str | None = Field(description="What this job did to it.")
    output_url: str | None
    result_removed: bool = Field(description="True where it succeeded and its result was removed since.")
    created_at: datetime | None


class Lineage(Answer):
    """A job's line, nearest first in both directions."""

    job: Relative
    ancestors: list[Relative]
    descendants: list[Relative]


class LineageAnswer(Answer):
    """The line of a job."""

    lineage: Lineage


def lineage_of(answer: job_pb2.GetLineageResponse) -> Lineage:
    """A line of a message."""
    return Lineage(
        job=_relative_of(answer.job),
        ancestors=[_relative_of(each) for each in answer.ancestors],
        descendants=[_relative_of(each) for each in answer.descendants],
    )


def _relative_of(each: job_pb2.Relative) -> Relative:
    return Relative(
        id=each.job_id,
        parent_job_id=or_none(each.parent_job_id),
        distance=each.distance,
        status=STATUSES[each.state],
        style=each.style,
        provider=or_none(each.provider),
        disclosure=or_none(each.disclosure),
        own_disclosure=or_none(each.own_disclosure),
        output_url=or_none(each.url),
        result_removed=each.result_removed,
        created_at=when(each, "create_time"),
    )
