"""Pictures as stages see them: full-resolution frames, and the small proxies on which planners decide."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_sdk.errors import BadValue

Pixels = NDArray[Any]
"""Height × width × 3, RGB, uint8 or uint16."""


LUMA = (0.2126, 0.7152, 0.0722)
"""Weights of red, green and blue in what is called luma here: those of Rec. 709, on encoded values."""


class ColourSpace(StrEnum):
    """What the numbers of a frame mean. Work is done in sRGB unless the job keeps the camera's profile."""

    SRGB = "srgb"
    DISPLAY_P3 = "display_p3"
    ADOBE_RGB = "adobe_rgb"
    OTHER = "other"


@dataclass(frozen=True)
class Frame:
    """One picture, upright: RGB pixels and the colour space they are in."""

    pixels: Pixels
    colour: ColourSpace = ColourSpace.SRGB
    stops: float | None = None
    """How much light the camera let in, in stops, where every value is the sensor's light through the curve of its
    colour space and nothing else: so are the RAW exposures of a set. None elsewhere, and where EXIF does not say it."""

    def __post_init__(self) -> None:
        if not isinstance(self.pixels, np.ndarray):
            raise BadValue(f"a frame holds a numpy array, got {type(self.pixels).__name__}")
        shape, dtype = self.pixels.shape, self.pixels.dtype
        if len(shape) != 3 or shape[2] != 3 or 0 in shape:
            raise BadValue(f"a frame is height × width × 3 pixels, got shape {shape}")
        if dtype not in (np.uint8, np.uint16):
            raise BadValue(f"a frame holds uint8 or uint16, got {dtype}")

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def white(self) -> int:
        """The value of full brightness: 255 or 65535."""
        return 255 if self.pixels.dtype == np.uint8 else 65535

    def as_bytes(self) -> NDArray[np.uint8]:
        """The pixels with eight bits a channel."""
        return np.ascontiguousarray(self.pixels if self.pixels.dtype == np.uint8 else self.pixels >> 8, np.uint8)


@dataclass(frozen=True)
class PhotoFacts:
    """What is known of the photo beside its pixels: its full size and what the camera wrote down."""

    width: int
    height: int
    make: str = ""
    model: str = ""
    lens: str = ""
    focal_length_mm: float | None = None
    focal_length_35mm: float | None = None
    iso: float | None = None
    captured_at: str = ""
    aperture: float | None = None
    """The f-number."""
    format: str = ""
    """What the file is: raw, jpeg, heif, …; a RAW file holds what the lens did, others may have been corrected."""
    software: str = ""
    """What wrote the file, in its own words: a camera's firmware or an editor."""


@dataclass(frozen=True)
class Proxy:
    """A photo of 1 to 2 megapixels on which a planner decides. Both pictures are upright, of one size and read-only.

    `source` is the camera's picture after geometry (warps of earlier steps) and before any tone;
    `current` has every edit of the earlier steps in it.
    """

    source: Frame
    current: Frame
    photo: PhotoFacts

    @property
    def scale(self) -> float:
        """Proxy pixels per full-resolution pixel."""
        return self.current.width / self.photo.width


def identity_curve(size: int = 256) -> NDArray[np.float32]:
    """The curve that changes nothing."""
    return np.linspace(0.0, 1.0, size, dtype=np.float32)
