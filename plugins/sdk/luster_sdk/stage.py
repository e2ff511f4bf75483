"""Stages: planners answer with an Edit, renderers with a frame; pure functions of picture, parameters and seed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from luster_sdk.params import Params

if TYPE_CHECKING:  # they need numpy, and whoever only lists what is installed does not
    from luster_sdk.edit import Edit, Mask
    from luster_sdk.frame import Frame, PhotoFacts, Proxy

Files = Mapping[str, bytes]
"""What goes with a question, by name: `photo.png`, `mask.png`, `reference.png`, each also as `.jpg` or `.webp` and with
a number (`reference.1.png`); eight at most. An answer's are `answer.png`, `answer.1.png`, …, `mask.png`. Other names
are refused."""


class ProviderDoor(Protocol):
    """A provider as a stage sees it: a request out, an answer back, no key in sight.

    `files` may be a function that makes them: it is called when the question goes out, and not when its answer is at
    hand already.
    """

    def ask(self, request: Mapping[str, Any], files: "Files | Callable[[], Files]") -> "ProviderAnswer": ...


@dataclass(frozen=True)
class ProviderAnswer:
    """What a remote model gave back, and what it cost."""

    files: Mapping[str, bytes]
    facts: Mapping[str, Any] = field(default_factory=dict)


class Context(Protocol):
    """The only door between a stage and Luster."""

    @property
    def seed(self) -> int:
        """The same for the same photo and plan; the only source of randomness."""

    @property
    def photo(self) -> "PhotoFacts":
        """The photo's full size and camera facts."""

    @property
    def room(self) -> str | None:
        """The user's hint of what the photo shows."""

    @property
    def regions(self) -> "Mapping[str, Mask]":
        """Masks found by earlier steps, by region name."""

    @property
    def measures(self) -> Mapping[str, float]:
        """Findings of earlier steps, by name."""

    def progress(self, fraction: float, note: str = "") -> None:
        """Says how far this stage is, 0 to 1; never goes back."""

    def checkpoint(self) -> None:
        """Raises `Cancelled` when the job was cancelled. Call it at least every tenth of a second of work."""

    def provider(self, name: str) -> ProviderDoor:
        """Opens a provider that the plan allows."""

    def file(self, name: str) -> Path | None:
        """The file given for a file parameter, where there is one."""

    def note(self, text: str) -> None:
        """One sentence for the report: what was found, done, or left alone and why."""

    def measure(self, name: str, value: float) -> None:
        """A finding for the report, and for the conditions of later steps: `sky.confidence`, 0.93."""


@dataclass(frozen=True)
class Stage:
    """What planners and renderers share. `name` is `plugin.stage`; `version` changes whenever the pixels do.

    `accepts` lists earlier versions whose frozen plans this one still carries out as they were meant.
    `reads` and `writes` name regions and measures: "region:sky", "measure:sky.confidence".
    """

    name: str
    version: str
    title: str
    description: str = ""
    params: type[Params] = Params
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Planner(Stage):
    """Looks at a proxy and answers with an Edit."""

    plan: "Callable[[Proxy, Any, Context], Edit]" = field(kw_only=True)


@dataclass(frozen=True)
class Renderer(Stage):
    """Maps full frames (a tuple, so that brackets fit) to one frame.

    With `gives_guide` the frame is a model's answer, of any size: Luster registers it to the photo and takes what it
    shows inside the region (a masked step), its local tone (a base step), or its tone and the lights it switched on (a
    relight step); it is never shown itself. Such a stage is given a picture of a few megapixels. A recipe may name it
    several times: the same question is asked once. Two parameters are about the answer and no part of the question:
    `amount` says how much of it is taken, `inside` in which found region, where that is not the step's own.
    """

    run: "Callable[[tuple[Frame, ...], Any, Context], Frame]" = field(kw_only=True)
    gives_guide: bool = field(default=False, kw_only=True)
