"""What the tools need from whoever does the work, and the words in which they answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field

from luster_engine.errors import LusterError, Reason

JobStatus = Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]
ENDED: frozenset[str] = frozenset({"succeeded", "failed", "cancelled"})
PictureFormat = Literal["jpeg", "png", "webp", "avif"]


class ToolAnswer(BaseModel):
    """An answer to a model: plain data that never changes."""

    model_config = ConfigDict(frozen=True)


class LookSummary(ToolAnswer):
    """A look in one line."""

    name: str
    title: str
    description: str
    available: bool
    """Whether it can be used; `describe_look` says why where it cannot."""


class LookDetails(LookSummary):
    """A look with all that it takes."""

    region: str = Field(description="The part of the picture that is changed on purpose; `none` for tone only.")
    alteration: str = Field(description="`none`, `altered` or `replaced`: what a listing may have to disclose.")
    parameters: dict[str, Any] = Field(description="JSON Schema of the parameters.")
    defaults: dict[str, Any]
    providers: list[str]
    problem: str = ""


class LookNotice(ToolAnswer):
    """Something to know about a result that is there all the same."""

    code: str
    message: str


class JobState(ToolAnswer):
    """How far a job is."""

    job_id: str
    status: JobStatus
    progress: float = 0.0
    note: str = ""
    credits: int = Field(0, description="Held while the job is open, captured once it has succeeded, else 0.")
    error: str = Field("", description="Why it failed, and what to do.")
    warnings: list[LookNotice] = []
    result_uri: str = Field("", description="The resource to read the finished picture from.")
    media_type: str = ""
    width: int = 0
    height: int = 0
    tags: list[str] = Field([], description="What the photo shows, once the job has succeeded: `exterior`, `kitchen`.")


class FidelitySaid(ToolAnswer):
    """What a result did to the house in the photo."""

    verdict: str = Field(description="`faithful`, `review` or `refused`; empty where it was not measured.")
    reasons: list[str] = []
    measures: dict[str, Any] = {}


class DisclosureSaid(ToolAnswer):
    """What was altered, in words that can be published with the photo."""

    altered: bool
    kind: str
    text: str
    policy: str
    policies: list[str]
    files: dict[str, str] = Field({}, description="Pictures that the policy asks for: name and signed address.")


class CreditsSaid(ToolAnswer):
    """What can be spent."""

    costs: bool = Field(description="Whether enhancing costs credits here at all.")
    balance: int | None = None
    held: int = 0
    debt: int = 0
    note: str = ""


class NamedPrice(ToolAnswer):
    """What one photo would cost."""

    credits: int
    affordable: bool
    balance: int | None
    warnings: list[LookNotice] = []


@dataclass(frozen=True, slots=True)
class LookWish:
    """What somebody wants to be done to one photo."""

    style: str
    params: Mapping[str, Any]
    prompt: str
    provider: str
    tier: Literal["free", "premium"]
    strict: bool
    format: PictureFormat | None
    max_edge: int | None
    start_from: str = ""
    """The job whose result is worked on instead of a photo."""
    ratio: str = ""
    """Width to height of a picture that is made from words; empty where a photo is worked on."""
    staged: bool = False
    """Whether the room of the photo is furnished instead of a look given; the parameters say how."""


@dataclass(frozen=True, slots=True)
class ResultFile:
    """A finished picture as a file, gone when the server ends."""

    path: Path
    media_type: str


class Workshop(Protocol):
    """Where the work is done. Every method raises `LusterError` with a reason in words."""

    @property
    def costs(self) -> bool:
        """Whether a job costs credits, so that a quote must come first."""
        ...

    async def looks(self) -> Sequence[LookDetails]: ...

    async def price(self, wish: LookWish) -> NamedPrice: ...

    async def begin(self, photo: Path | None, name: str, wish: LookWish, key: str) -> JobState:
        """Start a job of a photo, or of the result that the wish starts from. The same key never starts two."""
        ...

    async def state(self, job_id: str) -> JobState: ...

    async def cancel(self, job_id: str) -> JobState: ...

    async def picture(self, job_id: str) -> ResultFile: ...

    def finished(self) -> Sequence[JobState]:
        """The jobs of this server that have a result, oldest first."""
        ...

    async def comparison(self, job_id: str) -> FidelitySaid: ...

    async def comparison_of(self, photo: Path, result: Path) -> FidelitySaid: ...

    async def disclosure(self, job_id: str, policy: str) -> DisclosureSaid: ...

    async def balance(self) -> CreditsSaid: ...


def without_result(job_id: str, status: str) -> LusterError:
    """What is said where the result of a job is asked for that has none."""
    return LusterError(Reason.STATE_CONFLICT, f"Job {job_id} is {status} and has no result.")
