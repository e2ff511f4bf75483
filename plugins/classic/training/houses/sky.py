"""Procedural skies in linear light: one function of direction serves as backdrop, as lighting and as truth."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]


@dataclass(frozen=True)
class Sky:
    """What the sky over a scene looks like."""

    kind: str = "clear"
    """clear, cloudy, broken, overcast, hazy or low_sun."""
    azimuth: float = 220.0
    """Degrees clockwise from north (the camera looks north at azimuth 0)."""
    elevation: float = 42.0
    seed: int = 1
    cover: float = 0.45


def _hash(i: NDArray[np.int64], j: NDArray[np.int64], seed: int) -> Floats:
    h = (i * 374761393 + j * 668265263 + seed * 2147483647) & 0xFFFFFFFF
    h = ((h ^ (h >> 13)) * 1274126177) & 0xFFFFFFFF
    return (((h ^ (h >> 16)) & 0xFFFF).astype(np.float32)) / 65535.0


def _value_noise(x: Floats, y: Floats, seed: int) -> Floats:
    fx, fy = np.floor(x), np.floor(y)
    i, j = fx.astype(np.int64), fy.astype(np.int64)
    u, v = (x - fx).astype(np.float32), (y - fy).astype(np.float32)
    u, v = u * u * u * (u * (u * 6 - 15) + 10), v * v * v * (v * (v * 6 - 15) + 10)
    a, b = _hash(i, j, seed), _hash(i + 1, j, seed)
    c, d = _hash(i, j + 1, seed), _hash(i + 1, j + 1, seed)
    low = a + (b - a) * u
    return low + (c + (d - c) * u - low) * v


def fbm(x: Floats, y: Floats, seed: int, octaves: int = 6, rough: float = 0.52) -> Floats:
    """Fractal noise around 0.5; each octave is turned so that no grid shows."""
    total: Floats = np.zeros(np.broadcast(x, y).shape, dtype=np.float32)
    weight, norm = 1.0, 0.0
    for k in range(octaves):
        total = total + weight * _value_noise(x, y, seed + 31 * k)
        norm += weight
        weight *= rough
        x, y = 1.62 * x - 1.18 * y + 5.2, 1.18 * x + 1.62 * y + 1.3
    return total / norm


def sun_direction(sky: Sky) -> Floats:
    """Unit vector to the sun: x east, y north, z up."""
    a, e = np.radians(sky.azimuth), np.radians(sky.elevation)
    return np.array([np.sin(a) * np.cos(e), np.cos(a) * np.cos(e), np.sin(e)])


def sun_light(sky: Sky) -> tuple[float, tuple[float, float, float], float]:
    """Irradiance, colour and apparent size in degrees of the sun."""
    low = float(np.clip(sky.elevation / 30.0, 0.0, 1.0))
    colour = (1.0, 0.72 + 0.24 * low, 0.45 + 0.43 * low)
    strength = {"clear": 3.0, "cloudy": 2.9, "broken": 2.6, "hazy": 1.3, "overcast": 0.18, "low_sun": 2.4}[sky.kind]
    size = {"hazy": 2.5, "overcast": 25.0}.get(sky.kind, 0.6)
    return strength, colour, size


def _smooth(value: Floats, low: float, high: float) -> Floats:
    t = np.clip((value - low) / (high - low), 0.0, 1.0)
    return t * t * (3 - 2 * t)


def haze_colour(sky: Sky) -> Floats:
    """What distance fades to."""
    table = {
        "clear": (0.42, 0.52, 0.66), "cloudy": (0.46, 0.54, 0.66), "broken": (0.45, 0.5, 0.58),
        "hazy": (0.66, 0.68, 0.7), "overcast": (0.55, 0.57, 0.6), "low_sun": (0.46, 0.33, 0.24),
    }  # fmt: skip
    return np.array(table[sky.kind])


def radiance(direction: Floats, sky: Sky) -> Floats:
    """Linear RGB of the sky without the sun's disc, for unit directions of any shape (…, 3)."""
    x, y, z = (direction[..., k].astype(np.float32) for k in range(3))
    up = np.clip(z, 0.0, 1.0)
    sun = sun_direction(sky)
    toward = np.clip(x * sun[0] + y * sun[1] + z * sun[2], -1.0, 1.0)
    zenith = np.array([0.055, 0.125, 0.31])
    if sky.kind in ("hazy", "overcast"):
        zenith = np.array([0.34, 0.42, 0.53]) if sky.kind == "hazy" else np.array([0.5, 0.53, 0.57])
    if sky.kind == "low_sun":
        zenith = np.array([0.055, 0.085, 0.16])
    blend = np.exp(-up * (3.4 if sky.kind in ("clear", "cloudy", "broken") else 2.2))[..., None]
    sky_rgb = zenith * (1 - blend) + haze_colour(sky) * blend
    glow = np.exp((toward - 1.0) * 9.0)[..., None] * 0.55 + np.exp((toward - 1.0) * 120.0)[..., None] * 2.2
    _, tint, _ = sun_light(sky)
    sky_rgb = sky_rgb + glow * np.array(tint) * (0.08 if sky.kind == "overcast" else 0.45)
    if sky.kind == "clear":
        return np.maximum(sky_rgb, 1e-4)
    return np.maximum(_with_clouds(sky_rgb, x, y, up, toward, sky), 1e-4)


def _with_clouds(base: Floats, x: Floats, y: Floats, up: Floats, toward: Floats, sky: Sky) -> Floats:
    """Lays a sheet of clouds, seen in perspective and lit from the sun's side, over the plain sky."""
    reach = 1.0 / (up + 0.09)
    px, py = x * reach * 1.05 + 11.3 * (sky.seed % 17), y * reach * 1.05 - 7.7 * (sky.seed % 13)
    warp = fbm(px * 0.8, py * 0.8, sky.seed + 900, 4)
    px, py = px + (warp - 0.5) * 0.9, py + (warp - 0.5) * 0.7
    sun = sun_direction(sky)
    flat = fbm(px, py, sky.seed, 8)
    ahead = fbm(px + sun[0] * 0.16, py + sun[1] * 0.16, sky.seed, 5)
    fade = _smooth(up, 0.0, 0.1)
    silver = (np.exp((toward - 1) * 6.0) * 0.5)[..., None]
    _, tint, _ = sun_light(sky)
    if sky.kind == "overcast":
        folds = fbm(px * 0.45, py * 0.8, sky.seed + 5, 6)
        tone = 0.62 + 0.75 * (folds - 0.5) + 0.35 * (flat - 0.5)
        grey = np.array([0.97, 1.0, 1.04]) * tone[..., None] * (0.62 + 0.28 * up[..., None])
        return np.asarray(grey * 0.92 + base * 0.08)
    if sky.kind == "hazy":
        veil = _smooth(flat, 0.35, 0.75)[..., None] * 0.5 * fade[..., None]
        return np.asarray(base * (1 - veil) + np.array([0.8, 0.81, 0.82]) * veil)
    edge = 0.62 - 0.24 * sky.cover
    thick = _smooth(flat, edge, edge + 0.16)
    shade = np.clip(0.5 + (flat - ahead) * 3.2, 0.0, 1.0)
    core = _smooth(flat, edge + 0.05, edge + 0.32)
    light = (0.66 + 0.42 * shade - 0.42 * core * (1 - shade))[..., None]
    cloud = light * (np.array([0.9, 0.93, 0.98]) * 0.55 + np.array(tint) * 0.5) + silver * np.array(tint)
    if sky.kind == "low_sun":
        cloud = cloud * np.array([1.0, 0.8, 0.68]) * 0.5
    wisps = _smooth(fbm(px * 0.35, py * 1.3, sky.seed + 77, 6), 0.5, 0.85) * 0.35
    mask = np.clip(np.maximum(thick, wisps) * (0.35 + 0.65 * fade), 0.0, 1.0)[..., None]
    return np.asarray(base * (1 - mask) + cloud * mask)


def environment(sky: Sky, ground: tuple[float, float, float], height: int = 256) -> Floats:
    """The whole sphere as an equirectangular picture (rows from the nadir up, as Blender stores them), for lighting."""
    elevation = (np.arange(height) + 0.5) / height * np.pi - np.pi / 2
    # Blender's equirectangular map: u = 0.5 looks along +x and u grows clockwise as seen from above the map.
    angle = (0.5 - (np.arange(2 * height) + 0.5) / (2 * height)) * 2 * np.pi
    e, a = np.meshgrid(elevation, angle, indexing="ij")
    direction = np.stack([np.cos(a) * np.cos(e), np.sin(a) * np.cos(e), np.sin(e)], axis=-1)
    rgb = radiance(direction, sky)
    below = np.clip(-direction[..., 2:] * 12.0, 0.0, 1.0)
    return np.asarray(rgb * (1 - below) + np.array(ground) * below)
