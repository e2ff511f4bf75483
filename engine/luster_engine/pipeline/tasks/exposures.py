"""Reads the exposures of one view: the best-exposed one first, and those left out that cannot be part of the set."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from luster_sdk import LUMA, Frame
from numpy.typing import NDArray

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import raw, raw_tags
from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.codec.sniff import Format, sniff
from luster_engine.pipeline.render.executor import Outcome
from luster_engine.pipeline.render.plan import MERGE

_LOOKED_AT = 256
"""Long edge at which exposures are judged."""
_MIDDLE, _SPREAD = 0.5, 0.2
"""Encoded brightness at which a place is exposed best, and how far from it (one sigma) it still is well; as in the
exposure fusion of Mertens and others (2007)."""
_WIDE_PIXELS = 150_000_000
"""Pixels of all frames together that are kept with 16 bits a channel: six of 24 megapixels, 900 MB. More frames are
kept with eight, so that nine do not need 1.5 GB."""
_LEFT_OUT = frozenset({Reason.CORRUPT_IMAGE, Reason.NOT_AN_IMAGE, Reason.UNSUPPORTED_FORMAT, Reason.TOO_LARGE})
"""What is wrong with one file of a set, while the others can still be merged."""


@dataclass(frozen=True)
class Exposures:
    """The exposures of a set as they go into its recipe."""

    photo: Decoded
    """The best-exposed one: the result lies over it, and the guard compares with it."""
    others: tuple[Frame, ...]
    warnings: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True)
class Light:
    """That files are to be decoded as the sensor's light: all in one white balance, as deep as memory allows."""

    white: tuple[float, ...]
    frames: int

    def is_wide(self, pixels: int) -> bool:
        """Whether so many frames of so many pixels are kept with 16 bits."""
        return self.frames * pixels <= _WIDE_PIXELS


def read_exposures(paths: Mapping[str, Path], decode: Callable[[Path, Light | None], Decoded]) -> Exposures:
    """The photo and its brackets. What is broken, or of another size than most, is left out with a warning."""
    named = {"photo": paths["photo"]} | {name: paths[name] for name in in_order(paths)}
    if len(named) == 1:
        return Exposures(decode(paths["photo"], None), ())
    light = find_light(tuple(named.values()))
    read: list[Decoded] = []
    warnings: list[dict[str, str]] = []
    broken: list[LusterError] = []
    for number, path in enumerate(named.values(), 1):
        try:
            read.append(decode(path, light))
        except LusterError as error:
            if error.reason not in _LEFT_OUT:
                raise
            broken.append(error)
            warnings.append(_warning(f"Exposure {number} of {len(named)} was left out: {error.message}"))
    if not read:
        raise broken[0]
    fitting = _of_one_size(read)
    if len(fitting) < len(read):
        odd = len(read) - len(fitting)
        text = f"{odd} of the {len(named)} exposures have another size or depth than the others and were left out."
        warnings.append(_warning(text))
    best = max(range(len(fitting)), key=lambda index: how_well_exposed(fitting[index].frame))
    others = tuple(each.frame for index, each in enumerate(fitting) if index != best)
    return Exposures(fitting[best], others, tuple(warnings))


def find_light(paths: Sequence[Path]) -> Light | None:
    """How the RAW files of a set are read as light: in the balance of the one that was exposed in the middle. None
    where other files are among them, or EXIF does not say how two of them were exposed."""
    exposed: list[tuple[float, Path]] = []
    for path in paths:
        try:
            kind = sniff(path).format
        except LusterError:
            continue  # it is left out with its reason when it is read
        if kind is not Format.RAW:
            return None
        stops = raw_tags.read(path).stops
        if stops is None:
            return None
        exposed.append((stops, path))
    exposed.sort(key=lambda each: each[0])
    middle = (len(exposed) - 1) / 2
    for _, path in sorted(exposed, key=lambda each: abs(exposed.index(each) - middle)):
        try:
            return Light(raw.read_white(path), len(paths)) if len(exposed) > 1 else None
        except LusterError:
            continue
    return None


def what_merging_said(outcome: Outcome) -> list[dict[str, str]]:
    """Warnings for exposures that the merge itself left out, or that add no light, in the merge's own words."""
    notes = [note["text"] for note in outcome.findings.notes if note["stage"] == MERGE]
    said = []
    if outcome.findings.measures.get("merge.alike"):
        alike = [_warning(text, "exposures_alike") for text in notes if "alike" in text]
        said = alike or [_warning("The exposures are all alike: merging them adds no light.", "exposures_alike")]
    if not outcome.findings.measures.get("merge.left_out"):
        return said
    left_out = [_warning(text) for text in notes if "left out" in text]
    return said + (left_out or [_warning("One of the exposures does not fit and was left out.")])


def how_well_exposed(frame: Frame) -> float:
    """How near the places of a frame are to the middle between drowned and blown, on average: 0 to 1."""
    scale = _LOOKED_AT / max(frame.width, frame.height)
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    small = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    light: NDArray[np.floating] = (small.astype(np.float32) / frame.white) @ np.asarray(LUMA, np.float32)
    return float(np.exp(-((light - _MIDDLE) ** 2) / (2 * _SPREAD**2)).mean())


def _of_one_size(read: Sequence[Decoded]) -> list[Decoded]:
    """Those that share the size, depth and colours that most have; the first one's where there is no most."""
    kinds = [(each.frame.pixels.shape, each.frame.pixels.dtype.str, each.frame.colour) for each in read]
    common = max(kinds, key=kinds.count)
    return [each for each, kind in zip(read, kinds, strict=True) if kind == common]


def in_order(paths: Mapping[str, Path]) -> list[str]:
    """The names of further exposures in their order: `bracket`, `bracket.2`, …, `bracket.10`."""
    names = [name for name in paths if name == "bracket" or name.startswith("bracket.")]
    return sorted(names, key=lambda name: int(name.partition(".")[2] or 0))


def _warning(message: str, code: str = "exposure_left_out") -> dict[str, str]:
    return {"code": code, "message": message[:2000], "stage": MERGE}
