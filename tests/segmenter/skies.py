"""Skies to put behind the training houses, so that the network learns what stands before a sky and not its colour."""

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.houses.sky import Sky, radiance

Floats = NDArray[np.float32]

KINDS = ("clear", "cloudy", "broken", "overcast", "hazy", "low_sun")


def sky_bank(count: int, rng: np.random.Generator) -> tuple[Floats, ...]:
    """So many skies of 480 × 320 px as a camera would show them."""
    return tuple(_procedural(rng) if rng.random() < 0.6 else _gradient(rng) for _ in range(count))


def _procedural(rng: np.random.Generator) -> Floats:
    kind = str(rng.choice(KINDS))
    elevation = float(rng.uniform(4, 18) if kind == "low_sun" else rng.uniform(20, 65))
    sky = Sky(kind, float(rng.uniform(0, 360)), elevation, int(rng.integers(1, 10_000)), float(rng.uniform(0.2, 0.75)))
    focal, tilt = rng.uniform(0.6, 1.6), rng.uniform(0.0, 0.25)
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, 480), np.linspace(0.5 + tilt, -0.05, 320))
    ray = np.stack([x, np.full_like(x, focal), y], axis=-1)
    light = radiance(ray / np.linalg.norm(ray, axis=-1, keepdims=True), sky)
    light = light * float(2.0 ** rng.uniform(-0.8, 1.3))
    return np.asarray(np.clip(light, 0, 1) ** (1 / 2.2), dtype=np.float32)


def _gradient(rng: np.random.Generator) -> Floats:
    """A plain sky of any colour a camera makes of one: blown white, grey, deep blue, pink, orange, violet."""
    palettes = (
        ((1.0, 1.0, 1.0), (1.0, 1.0, 1.0)),
        ((0.97, 0.98, 1.0), (0.88, 0.91, 0.95)),
        ((0.75, 0.76, 0.78), (0.62, 0.64, 0.68)),
        ((0.62, 0.78, 0.95), (0.16, 0.36, 0.72)),
        ((0.80, 0.90, 0.98), (0.35, 0.60, 0.88)),
        ((0.30, 0.50, 0.80), (0.05, 0.12, 0.35)),
        ((0.98, 0.75, 0.55), (0.55, 0.60, 0.78)),
        ((0.95, 0.72, 0.75), (0.50, 0.50, 0.72)),
        ((0.72, 0.62, 0.78), (0.35, 0.33, 0.55)),
        ((0.35, 0.38, 0.50), (0.12, 0.14, 0.24)),
        ((0.60, 0.85, 0.90), (0.10, 0.45, 0.65)),
    )
    low, high = palettes[int(rng.integers(len(palettes)))]
    shade = np.linspace(1, 0, 320, dtype=np.float32)[:, None, None] ** np.float32(rng.uniform(0.5, 1.8))
    colour = np.array(low) * (1 - shade) + np.array(high) * shade
    colour = np.repeat(colour, 480, axis=1) * rng.uniform(0.9, 1.05, size=3)
    if rng.random() < 0.5:
        soft = sum(
            cv2.resize(rng.standard_normal((k, 2 * k)).astype(np.float32), (480, 320), interpolation=cv2.INTER_CUBIC)
            / k
            for k in (3, 6, 12, 24)
        )
        white = np.clip(np.asarray(soft) * rng.uniform(0.2, 1.5), 0, 1)[..., None]
        colour = colour + (rng.uniform(0.75, 1.0) - colour) * white * rng.uniform(0.2, 1.0)
    return np.clip(colour, 0, 1).astype(np.float32)
