"""Skies to put behind the training houses, so that the network learns what stands before a sky and not its colour."""

import cv2
import numpy as np
from numpy.typing import NDArray

from training.houses.sky import Sky, radiance

Floats = NDArray[np.float32]

KINDS = ("clear", "cloudy", "broken", "overcast", "hazy", "low_sun")


def sky_bank(count: int, rng: np.random.Generator) -> tuple[Floats, ...]:
    """So many skies of 480 × 320 px as a camera would show them."""
    makers = (_procedural, _gradient, _heaped, _drawn_out)
    return tuple(makers[int(rng.choice(4, p=(0.4, 0.25, 0.22, 0.13)))](rng) for _ in range(count))


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


def _heaped(rng: np.random.Generator) -> Floats:
    """Heaps of cloud, white above and grey below, with crisp edges, smaller and flatter towards the horizon."""
    size = 900
    noise = _noise(size, size, int(rng.integers(3, 7)), 8, float(rng.uniform(0.85, 1.15)), rng)
    horizon = float(rng.uniform(0.12, 0.5))
    down, across = np.meshgrid(np.linspace(1.0, 0.0, 320) + horizon, np.linspace(-0.5, 0.5, 480), indexing="ij")
    far = float(rng.uniform(0.25, 0.6)) / down
    x = (across * far + 0.5 + rng.uniform(-0.1, 0.1)) * size % (size - 1)
    y = (float(rng.uniform(0.6, 1.4)) * far * size) % (size - 1)
    here = _at(noise, x, y)
    lighter = _at(noise, x, np.clip(y + 18.0, 0, size - 1)) - here
    cover = np.quantile(here, float(rng.uniform(0.45, 0.9)))
    dense = np.clip((here - cover) * float(rng.uniform(1.5, 9.0)), 0, 1)[..., None]
    shade = np.clip(1.0 + float(rng.uniform(0.05, 0.5)) * lighter - 0.25 * np.clip(here - cover, 0, 1), 0.45, 1.0)
    tint = np.array([1.0, 1.0, 1.0]) - rng.uniform(0, 0.06, 3)
    cloud = float(rng.uniform(0.85, 1.05)) * shade[..., None] * tint
    return np.asarray(np.clip(_plain(rng) * (1 - dense) + cloud * dense, 0, 1), dtype=np.float32)


def _drawn_out(rng: np.random.Generator) -> Floats:
    """Veils and feathers of high cloud, drawn out in one direction."""
    long = float(rng.uniform(3, 10))
    noise = _noise(900, 900, 3, 7, 1.0, rng)
    angle = float(rng.uniform(0, np.pi))
    down, across = np.meshgrid(np.arange(320.0) - 160, np.arange(480.0) - 240, indexing="ij")
    along = np.cos(angle) * across + np.sin(angle) * down
    beside = np.cos(angle) * down - np.sin(angle) * across
    here = _at(noise, along / long + 450, beside * 0.9 + 450)
    soft = np.clip((here - np.quantile(here, rng.uniform(0.3, 0.8))) * rng.uniform(0.4, 2.0), 0, 1)[..., None]
    return np.asarray(_plain(rng) * (1 - soft) + rng.uniform(0.85, 1.0) * soft, dtype=np.float32)


def _plain(rng: np.random.Generator) -> Floats:
    """A blue sky, paler towards the horizon, as deep as cameras and editors make it."""
    high = np.array([rng.uniform(0.0, 0.4), rng.uniform(0.25, 0.6), rng.uniform(0.6, 0.95)])
    low = high + (np.array([0.85, 0.92, 0.98]) - high) * rng.uniform(0.1, 0.9)
    shade = np.linspace(1, 0, 320)[:, None, None] ** rng.uniform(0.5, 1.8)
    return np.asarray(np.repeat(low * (1 - shade) + high * shade, 480, axis=1), dtype=np.float32)


def _noise(height: int, width: int, first: int, octaves: int, fall: float, rng: np.random.Generator) -> Floats:
    """Noise of many sizes, each twice as fine as the one before, of about unit spread."""
    total = np.zeros((height, width), dtype=np.float32)
    for octave in range(octaves):
        cells = first * 2**octave
        rough = rng.standard_normal((cells, cells)).astype(np.float32)
        total += cv2.resize(rough, (width, height), interpolation=cv2.INTER_CUBIC) * np.float32(2.0 ** (-fall * octave))
    return np.asarray(total / total.std(), dtype=np.float32)


def _at(noise: Floats, x: NDArray[np.float64], y: NDArray[np.float64]) -> Floats:
    seen = cv2.remap(
        noise, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(seen, dtype=np.float32)


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
