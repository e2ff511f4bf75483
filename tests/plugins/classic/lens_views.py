"""A grid and a white wall as a real lens of the database takes them, by the database's own model."""

from typing import Any

import lensfunpy
import numpy as np
from luster_sdk import Frame, PhotoFacts
from numpy.typing import NDArray

CAMERA, LENS, FOCAL, APERTURE = "Canon EOS 5D Mark III", "EF16-35mm f/4L IS USM", 16.0, 4.0
APART, WIDE, REACH = 60.0, 2.2, 8
"""Pixels between two lines of the grid, how wide a line is (one sigma), and how far from its place it is looked for."""


def facts(width: int, height: int, **others: Any) -> PhotoFacts:
    """What the camera wrote into a RAW file of this size."""
    known: dict[str, Any] = {
        "make": "Canon",
        "model": CAMERA,
        "lens": LENS,
        "focal_length_mm": FOCAL,
        "aperture": APERTURE,
        "format": "raw",
    }
    return PhotoFacts(width, height, **{**known, **others})


def taken(width: int, height: int, flags: int, pixel_format: Any = np.uint8) -> Any:
    """The package's own model of what the lens does to a straight picture of this size."""
    known = lensfunpy.Database(load_common=False)
    camera = known.find_cameras("Canon", CAMERA)[0]
    lens = known.find_lenses(camera, None, LENS)[0]
    modifier = lensfunpy.Modifier(lens, camera.crop_factor, width, height)
    modifier.initialize(FOCAL, APERTURE, 10.0, scale=1.0, pixel_format=pixel_format, flags=flags, reverse=True)
    return modifier


def bent_grid(width: int, height: int, *, coloured: bool) -> Frame:
    """Dark upright and level lines on white, as the lens bends them."""
    flags = lensfunpy.ModifyFlags
    modifier = taken(width, height, int(flags.DISTORTION | flags.TCA if coloured else flags.DISTORTION))
    if coloured:
        there = np.asarray(modifier.apply_subpixel_geometry_distortion()).reshape(height, width, 3, 2)
    else:
        there = np.asarray(modifier.apply_geometry_distortion())[:, :, None, :].repeat(3, axis=2)
    there = there.astype(np.float64)
    away = [_away(there[..., 0], width), _away(there[..., 1], height)]
    light = 1.0 - 0.8 * np.maximum(*(np.exp(-0.5 * (each / WIDE) ** 2) for each in away))
    return Frame(np.round(light * 65535).astype(np.uint16))


def _away(places: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    """How far places are from the next line; lines lie around the middle."""
    at = (places - (size - 1) / 2) / APART
    return (at - np.round(at)) * APART


def measure_lines(pixels: NDArray[Any], zoom: float) -> NDArray[np.float64]:
    """By how many pixels the upright lines of a straightened grid miss where they belong, each channel by itself."""
    height, width = pixels.shape[:2]
    dark = 1.0 - pixels.astype(np.float64) / 65535
    missed = []
    rows = [row for row in range(20, height - 20, 7) if _clear(row, height, zoom)]
    most = int((width / 2 - 12) / (APART * zoom))
    for number in range(-most, most + 1):
        right = (width - 1) / 2 + number * APART * zoom
        columns = np.arange(round(right) - REACH, round(right) + REACH + 1)
        seen = np.maximum(dark[rows][:, columns] - 0.02, 0)
        there = np.maximum(seen.sum(axis=1), 1e-3)  # a line that is farther away than is looked misses by all of that
        missed.append(np.where(there > 1e-3, (seen * columns[None, :, None]).sum(axis=1) / there - right, REACH))
    return np.abs(np.concatenate(missed))


def _clear(row: int, height: int, zoom: float) -> bool:
    """Whether no level line crosses a row nearby."""
    return abs(_away(np.array((row - (height - 1) / 2) / zoom + (height - 1) / 2), height)) > 14


def dim_wall(width: int, height: int, level: float) -> NDArray[np.float32]:
    """Linear light of a white wall with the lens's dark corners."""
    light = np.full((height, width, 3), level, np.float32)
    assert taken(width, height, int(lensfunpy.ModifyFlags.VIGNETTING), np.float32).apply_color_modification(light)
    return light
