"""Endless views of the measured houses: other paint, other lawns, other skies, other light, other framing."""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from luster_classic.common.colour import luma, to_linear
from numpy.typing import NDArray

from training.houses import House
from training.houses.develop import tone

Floats = NDArray[np.float32]

EDGE = 512
CODES = np.linspace(0.0, 4.0, 4096, dtype=np.float32)
CURVE = tone(CODES)
"""The camera's curve as a table, read forwards to develop and backwards to undo."""

SOLID = {"beige": (0.12, -0.30), "blue": (-0.10, 0.10), "any": (0.05, -0.15), "wood": (0.45, -0.95)}
SPREAD = {"beige": (0.06, 0.12), "blue": (0.12, 0.20), "any": (0.15, 0.20), "wood": (0.12, 0.20)}
"""Paints that neutral surfaces are given now and then, so that not everything pale is taken for white."""


@dataclass(frozen=True, eq=False)
class View:
    """A picture under a known light."""

    encoded: Floats
    light: tuple[float, float]
    """The shift of chroma that the light put on neutral surfaces, as it can be measured in the picture."""


@dataclass(frozen=True, eq=False)
class Stage:
    """One house at EDGE px, in linear light under neutral white balance, with its truth masks."""

    name: str
    outdoors: bool
    linear: Floats
    masks: Mapping[str, Floats]


def stage_of(house: House) -> Stage:
    """The house, ready to be painted and lit."""
    truth = house.truth().astype(np.float32) / np.float32(255)
    scale = EDGE / max(truth.shape[:2])
    size = (round(truth.shape[1] * scale), round(truth.shape[0] * scale))
    seen = cv2.resize(truth, size, interpolation=cv2.INTER_AREA)
    below = CURVE < 0.9999
    linear = np.interp(seen, CURVE[below], CODES[below]).astype(np.float32)
    names = ("sky", "lawn", "vegetation", "building", "neutral", "thing", "windows", "ground")
    masks = {n: cv2.resize(house.mask(n), size, interpolation=cv2.INTER_AREA).astype(np.float32) for n in names}
    return Stage(house.name, house.kind != "interior", linear, masks)


def view(stage: Stage, rng: np.random.Generator) -> View | None:
    """A random view of the house under a random light; None where no neutral surface is left to measure it by."""
    linear, neutral = _framed(_painted(stage, rng), stage.masks["neutral"], rng)
    shift = _light(rng)
    lit = linear * np.float32(2.0 ** rng.uniform(-1.2, 0.8))
    cast = lit * np.exp(np.array([shift[0], 0.0, shift[1]], dtype=np.float32))
    if rng.random() < 0.3:
        grey = luma(cast)[..., None]
        cast = np.maximum(grey + (cast - grey) * np.float32(rng.uniform(0.85, 1.15)), 0.0)
    code = _developed(cast) + rng.normal(0.0, 0.004, cast.shape).astype(np.float32)
    code = (np.round(np.clip(code, 0.0, 1.0) * 255.0) / 255.0).astype(np.float32)
    if rng.random() < 0.5:
        code, neutral, lit = (np.ascontiguousarray(x[:, ::-1]) for x in (code, neutral, lit))
    clear = (neutral > 0.9) & (code.max(axis=2) < 0.975) & (code.min(axis=2) > 0.03)
    if clear.sum() >= 40:
        return View(code, _shift(code[clear], _developed(lit)[clear]))
    # A room of bare wood has nothing neutral to measure by; its light is the one it was given.
    return View(code, shift) if stage.masks["neutral"].mean() < 0.001 else None


def _painted(stage: Stage, rng: np.random.Generator) -> Floats:
    linear, masks = stage.linear.copy(), stage.masks
    coloured = 1.0 - masks["neutral"]
    walls = masks["building"] * (1.0 - masks["windows"]) * coloured
    if stage.outdoors:
        paints = (
            (0.8, masks["lawn"] * coloured, 0.15, 0.25, 0.2),
            (0.8, masks["vegetation"] * (1.0 - masks["lawn"]), 0.15, 0.25, 0.2),
            (0.8, walls, 0.25, 0.35, 0.3),
            (0.6, np.clip(masks["ground"] - masks["lawn"], 0.0, 1.0) * coloured, 0.10, 0.15, 0.2),
        )
    else:
        paints = ((0.8, masks["thing"], 0.3, 0.4, 0.3), (0.8, walls, 0.25, 0.35, 0.3))
    for chance, where, red, blue, light in paints:
        if rng.random() < chance:
            paint = np.exp(np.array([rng.normal(0, red), 0.0, rng.normal(0, blue)]) + rng.normal(0, light))
            linear = linear * (1.0 + where[..., None] * (paint.astype(np.float32) - 1.0))
    if stage.outdoors and rng.random() < 0.7:
        sky = masks["sky"][..., None]
        grey = linear.mean(axis=2, keepdims=True)
        other = (linear + (grey - linear) * np.float32(rng.uniform(-0.3, 1.0))) * np.float32(
            np.exp(rng.normal(0, 0.25))
        )
        linear = np.maximum(linear * (1.0 - sky) + other * sky, 0.0)
    if rng.random() < 0.16:
        linear = _solid(linear, masks["neutral"], rng, outdoors=stage.outdoors)
    return np.asarray(linear, dtype=np.float32)


def _solid(linear: Floats, neutral: Floats, rng: np.random.Generator, *, outdoors: bool) -> Floats:
    names = [name for name in SOLID if name != "wood" or not outdoors]
    name = names[int(rng.integers(len(names)))]
    chroma = [rng.normal(m, s) for m, s in zip(SOLID[name], SPREAD[name], strict=True)]
    share, light = (1.0, -0.5) if name == "wood" else (rng.uniform(0.5, 1.0), rng.normal(-0.1, 0.15))
    paint = np.exp(np.array([chroma[0], 0.0, chroma[1]], dtype=np.float32) + np.float32(light))
    return np.asarray(linear * (1.0 + (neutral * np.float32(share))[..., None] * (paint - 1.0)), dtype=np.float32)


def _framed(linear: Floats, neutral: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    if rng.random() > 0.6:
        return linear, neutral
    height, width = neutral.shape
    share = rng.uniform(0.5, 1.0)
    rows, columns = int(height * share), int(width * min(1.0, share * rng.uniform(0.8, 1.25)))
    top, left = int(rng.integers(0, height - rows + 1)), int(rng.integers(0, width - columns + 1))
    part = (slice(top, top + rows), slice(left, left + columns))
    if neutral.mean() >= 0.001 and neutral[part].mean() < 0.008:
        return linear, neutral
    return linear[part], neutral[part]


def _light(rng: np.random.Generator) -> tuple[float, float]:
    """Most photos are nearly right; lamps, shade and tubes make the rest."""
    kind = rng.random()
    if kind < 0.30:
        warm, tint = rng.normal(0, 0.06), rng.normal(0, 0.03)
    elif kind < 0.62:
        warm, tint = rng.uniform(0.05, 0.9), rng.normal(0, 0.06)
    elif kind < 0.85:
        warm, tint = -rng.uniform(0.05, 0.6), rng.normal(0, 0.05)
    else:
        warm, tint = rng.normal(0.05, 0.1), -rng.uniform(0.05, 0.3)
    return (tint + 0.76 * warm) / 2.0, (tint - 1.24 * warm) / 2.0


def _developed(linear: Floats) -> Floats:
    return np.asarray(np.interp(linear, CODES, CURVE), dtype=np.float32)


def _shift(seen: Floats, right: Floats) -> tuple[float, float]:
    one, other = (np.log(np.maximum(to_linear(pixels), 1e-3)) for pixels in (seen, right))
    moved = one - other
    return float(np.median(moved[:, 0] - moved[:, 1])), float(np.median(moved[:, 2] - moved[:, 1]))
