"""A context that records everything that a stage does with it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from luster_sdk.edit import Mask
from luster_sdk.errors import Cancelled, StageError
from luster_sdk.frame import PhotoFacts
from luster_sdk.stage import ProviderDoor


class FakeContext:
    """A `Context` for tests. With `cancel_at=n` the n-th checkpoint raises `Cancelled`."""

    def __init__(
        self,
        *,
        seed: int = 1,
        photo: PhotoFacts | None = None,
        room: str | None = None,
        regions: Mapping[str, Mask] | None = None,
        measures: Mapping[str, float] | None = None,
        files: Mapping[str, Path] | None = None,
        providers: Callable[[str], ProviderDoor] | None = None,
        cancel_at: int = 0,
    ) -> None:
        self._seed = seed
        self._photo = photo or PhotoFacts(600, 400)
        self._room = room
        self._regions = dict(regions or {})
        self._measures = dict(measures or {})
        self._files = dict(files or {})
        self._providers = providers
        self._cancel_at = cancel_at
        self.checkpoints = 0
        self.fractions: list[float] = []
        self.notes: list[str] = []
        self.measured: dict[str, float] = {}

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
        return self._regions

    @property
    def measures(self) -> Mapping[str, float]:
        return self._measures

    def found(self, regions: Mapping[str, Mask]) -> None:
        """Adds regions that an earlier step found, as the runner would."""
        self._regions.update(regions)

    def progress(self, fraction: float, note: str = "") -> None:
        self.fractions.append(float(fraction))

    def checkpoint(self) -> None:
        self.checkpoints += 1
        if self.checkpoints == self._cancel_at:
            raise Cancelled("cancelled by the test")

    def provider(self, name: str) -> ProviderDoor:
        if self._providers is None:
            raise StageError(f"this test offers no provider {name}")
        return self._providers(name)

    def file(self, name: str) -> Path | None:
        return self._files.get(name)

    def note(self, text: str) -> None:
        self.notes.append(str(text))

    def measure(self, name: str, value: float) -> None:
        self.measured[str(name)] = float(value)
        self._measures[str(name)] = float(value)
