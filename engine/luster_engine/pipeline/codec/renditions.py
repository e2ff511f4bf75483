"""The sizes and weights in which a picture is handed out: original, web, mls, thumb."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.encode import Encoded, Encoding, encode

_SMALLEST_EDGE = 320
"""Long edge in pixels below which a picture is not made smaller for its ceiling of bytes; the ceiling is refused then.
Such a picture is of use for nothing but a list."""
_SHRINK = 0.9
"""By how much the edge goes down until the file fits: a fifth fewer pixels each time. Nearer to 1: more tries; farther:
a file that is smaller than it would have to be."""


@dataclass(frozen=True)
class DeliveryProfile:
    """What a picture must be to be delivered somewhere."""

    name: str
    long_edge: int | None = None
    ratio: tuple[int, int] | None = None
    max_bytes: int | None = None
    quality: int = 90
    format: Literal["jpeg", "png", "webp", "avif"] = "jpeg"
    progressive: bool = False


PROFILES: Mapping[str, DeliveryProfile] = {
    "original": DeliveryProfile("original", quality=95),
    "web": DeliveryProfile("web", long_edge=2048, quality=86, progressive=True),
    "mls": DeliveryProfile("mls", long_edge=2048, ratio=(4, 3), max_bytes=3_000_000, quality=90),
    "thumb": DeliveryProfile("thumb", long_edge=512, quality=80),
}


def profile(payload: Mapping[str, Any]) -> DeliveryProfile:
    """The profile a task asks for: a known name, with what else it says in place of the name's own values."""
    name = str(payload.get("profile", "web"))
    known = PROFILES.get(name)
    if known is None:
        listed = ", ".join(PROFILES)
        raise LusterError(
            Reason.INVALID_PARAMETER, f'There is no rendition "{name}"; there are {listed}.', parameter="rendition"
        )
    ratio = payload.get("ratio", known.ratio)
    return DeliveryProfile(
        name=name,
        long_edge=int(payload.get("long_edge") or 0) or known.long_edge,
        ratio=(int(ratio[0]), int(ratio[1])) if ratio else None,
        max_bytes=int(payload.get("max_bytes") or 0) or known.max_bytes,
        quality=int(payload.get("quality") or 0) or known.quality,
        format=payload.get("format") or known.format,
        progressive=bool(payload.get("progressive", known.progressive)),
    )


def render(pixels: NDArray[Any], wanted: DeliveryProfile, parts: Attachments) -> tuple[Encoded, int, int]:
    """The picture cropped, made smaller and written as the profile asks; its width and height."""
    pixels = _cropped(pixels, wanted.ratio)
    edge = min(wanted.long_edge or max(pixels.shape[:2]), max(pixels.shape[:2]))
    how = Encoding(wanted.format, wanted.quality, "420", wanted.progressive, wanted.max_bytes)
    while True:
        small = fit(pixels, edge)
        try:
            return encode(small, how, parts), int(small.shape[1]), int(small.shape[0])
        except LusterError as error:
            # A ceiling that not even a low quality meets is met by fewer pixels: a portal refuses the file otherwise.
            if error.fields.get("parameter") != "output.max_bytes" or edge * _SHRINK < _SMALLEST_EDGE:
                raise
            edge = int(edge * _SHRINK)


def fit(pixels: NDArray[Any], long_edge: int) -> NDArray[Any]:
    """The picture with its long edge at most so many pixels, never larger."""
    height, width = pixels.shape[:2]
    if max(height, width) <= long_edge:
        return pixels
    share = long_edge / max(height, width)
    size = (max(1, round(width * share)), max(1, round(height * share)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def _cropped(pixels: NDArray[Any], ratio: tuple[int, int] | None) -> NDArray[Any]:
    """The middle of the picture in the asked ratio, turned upright for upright pictures."""
    if ratio is None:
        return pixels
    height, width = pixels.shape[:2]
    across, down = ratio if width >= height else (ratio[1], ratio[0])
    new_width, new_height = min(width, round(height * across / down)), min(height, round(width * down / across))
    left, top = (width - new_width) // 2, (height - new_height) // 2
    return np.ascontiguousarray(pixels[top : top + max(1, new_height), left : left + max(1, new_width)])
