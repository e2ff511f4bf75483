"""Comparisons as clients ask for them and see them: one photo or prompt by several looks side by side."""

from datetime import datetime
from uuid import UUID

from luster.v1 import comparison_pb2
from pydantic import Field

from luster_gateway.problems import Problem
from luster_gateway.shapes.common import Answer, Body, Flag, or_none, struct, text_id, when
from luster_gateway.shapes.jobs import (
    Batch,
    Job,
    Params,
    PictureWish,
    Prompt,
    Provider,
    Style,
    batch_of,
    job_of,
    spec_of,
    words_of,
)
from luster_gateway.shapes.quotes import Quote, quote_of


class ComparedLook(Body):
    """How one job differs from what is asked for all; what is left out is as for all."""

    style: Style | None = None
    params: Params | None = Field(
        default=None, description="A look with a style of its own takes none of the common parameters."
    )
    prompt: Prompt | None = None
    provider: Provider | None = None


class ComparisonBody(PictureWish):
    """One photo, one result, or one prompt, by several looks, providers or models."""

    asset_id: UUID | None = Field(default=None, description="The photo; may be left out beside `parent_job_id`.")
    parent_job_id: UUID | None = Field(
        default=None, description="The job whose result is worked on instead of the photo."
    )
    shoot_id: UUID | None = Field(default=None, description="The shoot of generated pictures; else Unsorted.")
    looks: list[ComparedLook] = Field(
        min_length=2, max_length=8, description="The looks side by side; no two may come to the same."
    )
    new_only: Flag = Field(
        default=False,
        description="Looks that this photo has already, or is getting, cost nothing: the result that is there stands "
        "beside the new ones. The same style, parameters, prompt, tier and provider.",
    )


class VoteBody(Body):
    """The result that is liked best."""

    job_id: UUID | None = Field(description="A job of the comparison that succeeded; null takes the vote back.")


class ComparedResult(Answer):
    """What came of one look."""

    job: Job
    model: str | None = Field(description="The model that was asked.")
    seconds: float | None = Field(description="How long its last try took, once it has ended.")
    verdict: str | None = Field(description="What the guard said: `faithful` or `review`.")
    voted: bool


class Comparison(Answer):
    """Several jobs for one photo that were asked for together."""

    id: str
    batch: Batch = Field(description="The jobs that were created for it, summed up.")
    results: list[ComparedResult]
    voted_job_id: str | None
    created_at: datetime | None


class ComparisonAnswer(Answer):
    """One comparison."""

    comparison: Comparison


class ComparisonsAnswer(Answer):
    """Comparisons, newest first."""

    comparisons: list[Comparison]
    next_cursor: str | None


class ComparisonQuote(Answer):
    """What would be held for all looks, and for each."""

    credits: int
    balance: int
    affordable: bool
    looks: list[Quote]


class ComparisonQuoteAnswer(Answer):
    """A quote."""

    quote: ComparisonQuote


def comparison_request_of(body: ComparisonBody) -> comparison_pb2.CreateComparisonRequest:
    """What the engine is asked for."""
    if body.asset_id is None and body.parent_job_id is None and body.kind != "generate":
        message = "Name a photo in asset_id, or a job in parent_job_id whose result to start from."
        raise Problem("INVALID_ARGUMENT", message, errors=[{"field": "asset_id", "message": "is missing"}])
    request = comparison_pb2.CreateComparisonRequest(spec=spec_of(body, body.asset_id), new_only=body.new_only)
    request.spec.parent_job_id = text_id(body.parent_job_id)
    request.spec.MergeFrom(words_of(body, shoot_id=body.shoot_id))
    for number, look in enumerate(body.looks):
        added = request.looks.add(style=look.style or "", prompt=look.prompt or "", provider=look.provider or "")
        if look.params is not None:
            added.params.CopyFrom(struct(look.params, f"looks[{number}].params"))
    return request


def comparison_of(found: comparison_pb2.Comparison) -> Comparison:
    """A comparison of a message."""
    return Comparison(
        id=found.id,
        batch=batch_of(found.batch),
        results=[
            ComparedResult(
                job=job_of(each.job),
                model=or_none(each.model),
                seconds=each.seconds or None,
                verdict=or_none(each.verdict),
                voted=each.voted,
            )
            for each in found.results
        ],
        voted_job_id=or_none(found.voted_job_id),
        created_at=when(found, "create_time"),
    )


def comparison_quote_of(answer: comparison_pb2.QuoteComparisonResponse) -> ComparisonQuote:
    """A quote of a message."""
    return ComparisonQuote(
        credits=answer.credits,
        balance=answer.balance,
        affordable=answer.affordable,
        looks=[quote_of(each) for each in answer.looks],
    )
