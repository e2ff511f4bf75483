"""Quotes and previews as clients ask for them and see them: what a job would cost, and how it would look."""

from datetime import datetime
from uuid import UUID

from luster.v1 import job_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, or_none
from luster_gateway.shapes.job_bodies import Count, ExposureSets, NamedPhotos, NewOnly, SetIds, StoredSets
from luster_gateway.shapes.jobs import (
    JobError,
    JobWarning,
    Params,
    PictureWish,
    Style,
    error_of,
    warnings_of,
)


class QuoteBody(PictureWish):
    """What would it cost? One photo, every ready photo of a shoot, or pictures from words."""

    asset_id: UUID | None = None
    asset_ids: NamedPhotos | None = None
    shoot_id: UUID | None = None
    new_only: NewOnly = False
    parent_job_id: UUID | None = None
    set_id: UUID | None = Field(default=None, description="One stored set of exposures; without `shoot_id`.")
    sets: ExposureSets | None = None
    set_ids: SetIds | None = None
    stored_sets: StoredSets = False
    count: Count | None = None


class PreviewLook(Body):
    """One look to try."""

    style: Style
    params: Params | None = None


class PreviewBody(Body):
    """Small pictures of looks; every available style when none is named."""

    asset_id: UUID
    looks: list[PreviewLook] = Field(default=[], max_length=10)
    max_edge: int | None = Field(default=None, ge=64, le=640)


class QuotedAlternative(Answer):
    """One way a job may go."""

    provider: str
    credits: int


class Quote(Answer):
    """What would be held, and for what."""

    credits: int
    job_count: int
    balance: int
    affordable: bool
    alternatives: list[QuotedAlternative]
    warnings: list[JobWarning]
    style_version: str
    made_asset_ids: list[str] = Field(
        description="With `new_only`: photos that have it already, and are not counted. "
        "`POST /shoots/{id}/jobs` leaves them out by `new_only`, too."
    )


class QuoteAnswer(Answer):
    """A quote."""

    quote: Quote


class Preview(Answer):
    """One small picture."""

    style: str
    url: str | None
    width: int
    height: int
    warnings: list[JobWarning]
    error: JobError | None


class PreviewsAnswer(Answer):
    """Small pictures, one for each look."""

    previews: list[Preview]
    expires_at: datetime | None


def quote_of(quote: job_pb2.QuoteJobResponse) -> Quote:
    """A quote of a message."""
    return Quote(
        credits=quote.credits,
        job_count=quote.job_count,
        balance=quote.balance,
        affordable=quote.affordable,
        alternatives=[QuotedAlternative(provider=each.provider, credits=each.credits) for each in quote.alternatives],
        warnings=warnings_of(quote.warnings),
        style_version=quote.style_version,
        made_asset_ids=list(quote.made_asset_ids),
    )


def preview_of(preview: job_pb2.Preview) -> Preview:
    """A preview of a message."""
    return Preview(
        style=preview.style,
        url=or_none(preview.url),
        width=preview.width,
        height=preview.height,
        warnings=warnings_of(preview.warnings),
        error=error_of(preview.error) if preview.HasField("error") else None,
    )
