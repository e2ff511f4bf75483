"""What a stage sees of Luster while it works: the SDK's Context, backed by one job's ledger of findings."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from luster_sdk import Mask, PhotoFacts, ProviderDoor, StageError

from luster_engine.plugins.host import Host

_MOST_NOTES = 40
"""Sentences of one job; further ones are left out. They stand in its report, which people read."""
_MOST_MEASURES = 400
"""Numbers of one job. Chosen, not measured. They travel in one message and stay in the job's row; a stage that measures
each pixel is told so."""
_LONGEST_NOTE = 500
"""Characters; two or three sentences. The rest is cut off."""


@dataclass
class Findings:
    """What the steps of a job have found so far: regions, measures, and sentences for the report."""

    regions: dict[str, Mask] = field(default_factory=dict)
    measures: dict[str, float] = field(default_factory=dict)
    notes: list[dict[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Share:
    """The part of a job's progress that one step covers."""

    start: float
    end: float

    def at(self, fraction: float) -> float:
        return self.start + (self.end - self.start) * min(1.0, max(0.0, fraction))


class StepContext:
    """The `luster_sdk.Context` of one step."""

    def __init__(
        self,
        *,
        stage: str,
        seed: int,
        photo: PhotoFacts,
        room: str | None,
        findings: Findings,
        host: Host,
        share: Share,
        files: Mapping[str, Path],
        providers: Callable[[str], ProviderDoor] | None = None,
    ) -> None:
        self._stage = stage
        self._seed = seed
        self._photo = photo
        self._room = room
        self._findings = findings
        self._host = host
        self._share = share
        self._files = files
        self._providers = providers

    @property
    def seed(self) -> int:
        return self._seed

    @property
    def photo(self) -> PhotoFacts:
        return self._photo

    @property
    def room(self) -> str | None:
        return self._room

    @property
    def regions(self) -> Mapping[str, Mask]:
        return MappingProxyType(self._findings.regions)

    @property
    def measures(self) -> Mapping[str, float]:
        return MappingProxyType(self._findings.measures)

    def progress(self, fraction: float, note: str = "") -> None:
        self._host.progress(self._share.at(fraction), note)

    def checkpoint(self) -> None:
        self._host.checkpoint()

    def provider(self, name: str) -> ProviderDoor:
        if self._providers is None:
            raise StageError(f"{self._stage} asked for the provider {name}, which this plan does not allow.")
        return self._providers(name)

    def file(self, name: str) -> Path | None:
        return self._files.get(name)

    def note(self, text: str) -> None:
        if len(self._findings.notes) < _MOST_NOTES:
            self._findings.notes.append({"stage": self._stage, "text": str(text)[:_LONGEST_NOTE]})

    def measure(self, name: str, value: float) -> None:
        number = float(value)
        if number - number != 0.0:  # NaN and infinity are no findings, and no JSON either
            raise StageError(f"{self._stage} measured {name} as {number}, which is no number.")
        known = self._findings.measures
        if len(known) >= _MOST_MEASURES and name not in known:
            raise StageError(f"{self._stage} measured more than {_MOST_MEASURES} things; note what matters.")
        known[str(name)[:100]] = number


def step_seed(alternative: int, stage: str) -> int:
    """The seed of one step: the same for the same photo, plan and stage, different between stages."""
    return zlib.crc32(f"{alternative}/{stage}".encode())
