"""What a sandbox child is told with each kind of task: one form a kind, the same for who asks and for who does.

A payload goes to a child as JSON. An unknown key is an error, so that nobody sends what nobody reads.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from luster_engine.pipeline.codec.limits import PhotoLimits


def _limits(given: object) -> object:
    return PhotoLimits.of(given) if isinstance(given, Mapping) else given


class Payload(BaseModel):
    """What goes with every task on a photo."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    limits: Annotated[PhotoLimits, BeforeValidator(_limits)] = PhotoLimits()

    def as_json(self) -> dict[str, Any]:
        """As it goes to the child."""
        return self.model_dump(mode="json")


class MadeOf(BaseModel):
    """The earlier result that a job starts from: what was done to it stays said of what is made of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    job: str
    disclosure: Literal["none", "altered", "replaced", "generated"] = "none"
    source_type: str = ""


class CarryOutPayload(Payload):
    """A plan to carry out on a photo, and which try at it this is."""

    plan: Mapping[str, Any]
    """As it was frozen; the child reads it with the plan's own model."""
    alternative: int = 0
    reseeds: int = 0
    job: str = ""
    """An id for the file's provenance."""
    attempt: int = 0
    """Which attempt at the job this is."""
    made_of: MadeOf | None = None
    """Set where the picture is another job's result and not the photo."""
    traceparent: str = ""
    """The trace that the job belongs to, as W3C Trace Context writes it."""


class AgreePayload(BaseModel):
    """Photos that are to agree, whose surfaces are files; no photo is read again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sure: tuple[float, ...]
    """How far each photo's own white balance is to be trusted, 0 to 1."""
    fixed: tuple[int, ...] = ()
    """Photos that stay as they are: the others come to them."""

    def as_json(self) -> dict[str, Any]:
        """As it goes to the child."""
        return self.model_dump(mode="json")


class PreviewPayload(Payload):
    """Plans of which small results are wanted, made from one decode."""

    plans: tuple[Mapping[str, Any], ...]
    edge: int = 640


class ThumbnailPayload(Payload):
    """How large a thumbnail may be."""

    edge: int = 512


class RenditionPayload(Payload):
    """A delivery profile by name, and what is asked for in place of the name's own values."""

    profile: str = "web"
    long_edge: int | None = None
    ratio: tuple[int, int] | None = None
    max_bytes: int | None = None
    quality: int | None = None
    format: str | None = None
    progressive: bool | None = None


class TilesPayload(Payload):
    """How large the picture is known to be, and how large its tiles are wanted."""

    width: int
    height: int
    edge: int


class DisclosurePayload(Payload):
    """Which piece of a disclosure is wanted, and the words on it."""

    piece: Literal["side_by_side", "labelled"]
    label: str = ""


class FidelityPayload(Payload):
    """The style whose tolerance holds."""

    style: str = "default"


class SignPayload(BaseModel):
    """What the manifest says of the picture; no photo of a stranger is read where the key is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    mime: str = "image/jpeg"
    original_mime: str | None = None
    source_type: str | None = None
    algorithm: str = "es256"
    title: str = Field("Enhanced photo", max_length=200)

    def as_json(self) -> dict[str, Any]:
        """As it goes to the child."""
        return self.model_dump(mode="json")
