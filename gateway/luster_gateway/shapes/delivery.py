"""Results in the form someone needs them, as clients see them."""

from datetime import datetime
from typing import Any, Literal

from luster.v1 import delivery_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, or_none, plain, when

Verdict = Literal["faithful", "review", "refused"]

_VERDICTS: dict[int, Verdict] = {
    delivery_pb2.FIDELITY_VERDICT_FAITHFUL: "faithful",
    delivery_pb2.FIDELITY_VERDICT_REVIEW: "review",
    delivery_pb2.FIDELITY_VERDICT_REFUSED: "refused",
}


class Rendition(Answer):
    """One output in one size."""

    url: str
    media_type: str
    width: int
    height: int
    size_bytes: int
    expires_at: datetime | None


class RenditionAnswer(Answer):
    """Where it is."""

    output: Rendition


class Tiles(Answer):
    """One picture at full resolution, in tiles."""

    width: int = Field(description="Of the whole picture.")
    height: int = Field(description="Of the whole picture.")
    edge: int = Field(description="The sides of a tile; those at the right and at the bottom may be smaller.")
    columns: int
    rows: int
    urls: list[str] = Field(description="Signed addresses, row by row.")
    media_type: str
    expires_at: datetime | None


class TilesAnswer(Answer):
    """Where they are."""

    tiles: Tiles


class DisclosureFile(Answer):
    """One piece of the pack."""

    name: str
    url: str
    media_type: str


class Disclosure(Answer):
    """What was altered, and what a policy asks to publish with it."""

    altered: bool
    disclosure: str
    text: str
    policy: str
    policies: list[str]
    files: list[DisclosureFile]


class DisclosureAnswer(Answer):
    """The disclosure of a job."""

    disclosure: Disclosure


class Fidelity(Answer):
    """The guard's verdict and its measures."""

    verdict: Verdict | None
    measures: dict[str, Any]
    map_url: str | None


class FidelityAnswer(Answer):
    """The fidelity of a job."""

    fidelity: Fidelity


def rendition_of(answer: delivery_pb2.GetRenditionResponse) -> Rendition:
    """A rendition of a message."""
    return Rendition(
        url=answer.url,
        media_type=answer.media_type,
        width=answer.width,
        height=answer.height,
        size_bytes=answer.size_bytes,
        expires_at=when(answer, "expire_time"),
    )


def tiles_of(answer: delivery_pb2.GetTilesResponse) -> Tiles:
    """Tiles of a message."""
    return Tiles(
        width=answer.width,
        height=answer.height,
        edge=answer.edge,
        columns=answer.columns,
        rows=answer.rows,
        urls=list(answer.urls),
        media_type=answer.media_type,
        expires_at=when(answer, "expire_time"),
    )


def disclosure_of(answer: delivery_pb2.GetDisclosureResponse) -> Disclosure:
    """A disclosure of a message."""
    return Disclosure(
        altered=answer.altered,
        disclosure=answer.disclosure or "none",
        text=answer.text,
        policy=answer.policy,
        policies=list(answer.policies),
        files=[DisclosureFile(name=each.name, url=each.url, media_type=each.media_type) for each in answer.files],
    )


def fidelity_of(answer: delivery_pb2.GetFidelityMapResponse) -> Fidelity:
    """A fidelity report of a message."""
    return Fidelity(
        verdict=_VERDICTS.get(answer.verdict), measures=plain(answer.measures), map_url=or_none(answer.map_url)
    )
