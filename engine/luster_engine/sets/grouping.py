"""Tells which photos of a shoot are exposures of one view, and how sure that is. Pure: sketches in, sets out."""

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from luster_engine.pipeline.codec.view import GRID, MIDDLE, STEP

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

View: TypeAlias = "NDArray[np.float32]"

LARGEST = 16
"""Exposures in a set; more than that is a time lapse or a burst."""
SAME_VIEW, OTHER_VIEW = 0.55, 0.30
"""Likeness from which two photos show the same view, and below which they do not."""
ENOUGH = 0.10
"""Share of cells that must say something in both photos; less, and their likeness is unknown."""
SHAKE = 2
"""Cells by which a hand may have moved: four in a hundred of the frame."""
LONGEST_PAUSE = 20.0
"""Seconds between two exposures of a set. Long exposures in a dark room take some of them."""
SAME_STOPS, SAME_BRIGHTNESS = 0.2, 0.02
"""Stops (by the camera's settings) or mean brightness within which two exposures are the same one again."""
EXTREME = (0.06, 0.90)
"""Mean brightness below which a frame is near-black, and above which it is near-white."""
LEAST_SURE = 0.2
"""Of 1: the least that is ever said, also of a photo that cannot be read. Chosen, not measured: it only has to read as
doubtful, and 0 would read as if the photo certainly belonged elsewhere."""


@dataclass(frozen=True)
class Sketch:
    """What grouping knows of one photo."""

    name: str
    width: int
    height: int
    brightness: float
    captured_at: datetime | None
    stops: float | None
    lens: str
    view: View
    """Normalised brightness by cell; not a number where a cell says nothing."""
    key: str = ""
    """What tells it from others where two photos may have one name; without one it is the name."""

    @classmethod
    def read(cls, name: str, said: Mapping[str, Any], key: str = "") -> "Sketch":
        """From what a child says; a moment that is none, or a view of a wrong size, counts as not known."""
        import numpy as np  # a tenth of what engine and worker would else import, and grouping comes rarely

        width, height = int(said["width"]), int(said["height"])
        shape = GRID if height > width else GRID[::-1]
        try:
            cells = np.frombuffer(base64.b64decode(said["view"], validate=True), np.uint8).reshape(shape)
        except ValueError:
            cells = np.zeros(shape, np.uint8)
        view = np.where(cells == 0, np.nan, (cells.astype(np.float32) - MIDDLE) / STEP)
        return cls(
            name=name,
            width=width,
            height=height,
            brightness=float(said["brightness"]),
            captured_at=_moment(str(said.get("captured_at") or "")),
            stops=said.get("stops"),
            lens=str(said.get("lens") or ""),
            view=np.asarray(view, np.float32),
            key=key,
        )


@dataclass(frozen=True)
class PhotoSet:
    """Photos that are one to their user, by key and in the order of the shoot; `sure` is 0 to 1."""

    photos: tuple[str, ...]
    sure: float
    why: str

    @property
    def is_single(self) -> bool:
        return len(self.photos) == 1


def group(sketches: Sequence[Sketch]) -> list[PhotoSet]:
    """The sets of a shoot. Every photo is in exactly one; single shots are sets of one."""
    sets: list[list[Sketch]] = []
    sureness: list[list[tuple[float, str]]] = []
    for one in in_order(sketches):
        joins = belongs(sets[-1], one) if sets else (-1.0, "the first photo")
        if joins[0] > 0:
            sets[-1].append(one)
            sureness[-1].append(joins)
        else:
            sets.append([one])
            sureness.append([(-joins[0], joins[1])])
    return [
        _finished(members, evidence, sureness[index + 1][0] if index + 1 < len(sets) else (1.0, ""))
        for index, (members, evidence) in enumerate(zip(sets, sureness, strict=True))
    ]


def in_order(sketches: Sequence[Sketch]) -> list[Sketch]:
    """In the order in which they were taken: by the camera's counter where the names hold one, else by its clock."""
    counted = {re.sub(r"\d+", "#", each.name.rpartition(".")[0]) for each in sketches}
    by_name = sorted(sketches, key=lambda each: _natural(each.name))
    if len(counted) == 1 and "#" in next(iter(counted)):
        return by_name
    if all(each.captured_at is not None for each in sketches):
        return sorted(by_name, key=lambda each: each.captured_at or datetime.min)
    return by_name


def belongs(members: Sequence[Sketch], one: Sketch) -> tuple[float, str]:
    """How sure it is that a photo goes on the set (above 0) or begins another (below 0), and why."""
    last = members[-1]
    if (one.width, one.height) != (last.width, last.height):
        return -1.0, "another size"
    if one.lens and last.lens and one.lens != last.lens:
        return -1.0, "another camera or lens"
    pause = _pause(last, one)
    if pause is not None and pause > LONGEST_PAUSE + _open_for(last, one):
        return -0.98, "a longer pause"
    if len(members) >= LARGEST:
        return -0.6, "the set is full"
    if any(same_exposure(each, one) for each in members):
        return -0.9, "an exposure that the set has already"
    known = [found for each in members if (found := likeness(each.view, one.view)) is not None]
    close = pause is not None
    if known:
        alike = max(known)
        if alike < OTHER_VIEW:
            return -min(1.0, 0.7 + OTHER_VIEW - alike), "another view"
        if alike >= SAME_VIEW:
            return min(1.0, 0.6 + 0.5 * (alike - SAME_VIEW) + 0.2 * close + 0.1 * (one.stops is not None)), "one view"
        # Between both, the clock and the camera's settings decide.
        return (0.5, "much alike, and taken at once") if close and one.stops is not None else (-0.4, "less alike")
    if close and one.stops is not None:
        return 0.7, "taken at once with other settings"
    dark, bright = one.brightness < EXTREME[0], one.brightness > EXTREME[1]
    has = [each.brightness < EXTREME[0] if dark else each.brightness > EXTREME[1] for each in members]
    if (dark or bright) and any(has):
        return -0.5, "a set has one frame that is nearly black or white"
    return 0.4, "nearly black or white, between photos of one view"


def same_exposure(one: Sketch, other: Sketch) -> bool:
    """Whether two photos were exposed alike, by the camera's settings or else by how bright they are."""
    if one.stops is not None and other.stops is not None:
        if abs(one.stops - other.stops) >= SAME_STOPS:
            return False
        # Settings that never change are those of a file that was exported, not of a bracket.
        return abs(one.brightness - other.brightness) < 3 * SAME_BRIGHTNESS
    return abs(one.brightness - other.brightness) < SAME_BRIGHTNESS


def likeness(one: View, other: View) -> float | None:
    """How alike two views are, -1 to 1, at the shift that suits them best; None where too little can be compared."""
    import numpy as np  # as above

    if one.shape != other.shape:
        return -1.0
    height, width = one.shape
    best: float | None = None
    for down in range(-SHAKE, SHAKE + 1):
        for across in range(-SHAKE, SHAKE + 1):
            here = one[max(0, down) : height + min(0, down), max(0, across) : width + min(0, across)]
            there = other[max(0, -down) : height + min(0, -down), max(0, -across) : width + min(0, -across)]
            both = ~(np.isnan(here) | np.isnan(there))
            if int(both.sum()) < ENOUGH * one.size:
                continue
            a, b = here[both] - here[both].mean(), there[both] - there[both].mean()
            spread = float(np.sqrt((a * a).mean() * (b * b).mean()))
            if spread < 0.02:
                continue
            found = float((a * b).mean()) / spread
            best = found if best is None else max(best, found)
    return best


def _finished(members: Sequence[Sketch], evidence: Sequence[tuple[float, str]], after: tuple[float, str]) -> PhotoSet:
    begun, *joined = evidence
    ends = min(begun[0], after[0])
    inside = min((each[0] for each in joined), default=1.0)
    sure = max(LEAST_SURE, min(1.0, ends, inside))
    why = min(joined, default=begun)[1]
    return PhotoSet(tuple(each.key or each.name for each in members), round(sure, 2), why)


def _pause(before: Sketch, after: Sketch) -> float | None:
    """Seconds between two photos; None where a clock is missing or was set back between them."""
    if before.captured_at is None or after.captured_at is None:
        return None
    seconds = (after.captured_at - before.captured_at).total_seconds()
    return seconds if seconds >= -1.0 else None


def _open_for(*photos: Sketch) -> float:
    """What long exposures may add to a pause, in seconds: those of a dark room, at f/8 and ISO 100."""
    return float(sum(min(30.0, 2.0 ** (each.stops + 6.0)) for each in photos if each.stops is not None))


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def _natural(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"(\d+)", name)]
