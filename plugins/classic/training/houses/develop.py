"""Develops rendered radiance into photos with exact truth: lens and sensor in linear light, then tone and JPEG."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from .scenes import Exterior, Interior, Scene
from .sky import haze_colour, radiance

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

OVERSCAN = 1.045
CLASSES = ("lawn", "building", "windows", "ground", "vegetation", "neutral", "water", "thing", "wire")


@dataclass(frozen=True)
class Radiance:
    """A scene as the lens sees it: linear colour, truth coverages between 0 and 1, and the geometry behind them."""

    colour: Floats
    masks: Mapping[str, Floats]
    facts: Mapping[str, Any]
    front: Floats | None = None
    """The colour without the sky: what stands before it, times how much of each pixel that covers."""


def read_exr(path: Path) -> dict[str, Floats]:
    """Passes by name: Combined, Mist, ClassA…, each (height, width, channels)."""
    import OpenEXR

    made: dict[str, Floats] = {}
    for part in OpenEXR.File(str(path), separate_channels=True).parts:
        for channel, data in part.channels.items():
            layer, _, letter = channel.rpartition(".")
            made[f"{layer.split('.')[-1]}.{letter}"] = np.asarray(data.pixels, dtype=np.float32)
    layers = {name.split(".")[0] for name in made}
    order = {"Combined": "RGBA", "Mist": "Z"}
    return {
        n: np.stack([made[f"{n}.{c}"] for c in order.get(n, "RGB")], axis=-1)
        for n in layers
        if n in order or n.startswith("Class")
    }


def load(scene: Scene, folder: Path) -> Radiance:
    """Reads a render and puts sky and haze behind it."""
    facts = json.loads((folder / f"{scene.name}.json").read_text())
    passes = read_exr(folder / f"{scene.name}.exr")
    alpha = np.clip(passes["Combined"][..., 3:], 0.0, 1.0)
    sky = _sky_behind(scene, facts)
    near = np.maximum(passes["Combined"][..., :3], 0.0)
    if isinstance(scene, Exterior):
        # The mist of a pixel that is partly sky holds the sky's share too; take it out before using the rest.
        mist = np.clip((passes["Mist"] - (1 - alpha)) / np.maximum(alpha, 0.02), 0.0, 1.0)
        far = np.clip(1.0 - np.exp(-mist * (3.0 if scene.sky.kind == "hazy" else 1.1)), 0.0, 1.0)
        near = near * (1 - far) + haze_colour(scene.sky).astype(np.float32) * far * alpha
    colour = near + (1 - alpha) * sky
    classes = np.concatenate([passes[c] for c in ("ClassA", "ClassB", "ClassC")], axis=-1)
    masks = {name: np.clip(classes[..., k], 0.0, 1.0) for k, name in enumerate(CLASSES)}
    masks["sky"] = 1.0 - alpha[..., 0]
    return Radiance(colour.astype(np.float32), masks, facts, near.astype(np.float32))


def _sky_behind(scene: Scene, facts: Mapping[str, Any]) -> Floats:
    """The sky's radiance for every pixel, computed on a coarser grid where the picture is large."""
    width, height = int(facts["width"]), int(facts["height"])
    step = 2 if width > 3000 else 1
    x = (np.arange(0, width, step) + step / 2 - width / 2) / facts["focal_px"]
    y = (np.arange(0, height, step) + step / 2 - height / 2) / facts["focal_px"]
    rays = np.stack([*np.meshgrid(x, -y), -np.ones((len(y), len(x)))], axis=-1)
    rays /= np.linalg.norm(rays, axis=-1, keepdims=True)
    made = radiance(rays @ np.array(facts["rotation"]).T, scene.sky).astype(np.float32)
    return made if step == 1 else np.asarray(cv2.resize(made, (width, height), interpolation=cv2.INTER_CUBIC))


def distortion(k1: float, r2: NDArray[np.floating]) -> NDArray[np.floating]:
    """How much further out a lens looks at a radius; barrel distortion does so with the radius, as seen from the photo.

    Normalised so that the middle of the short edge keeps its place.
    """
    return np.asarray((1 - k1 * r2) / (1 - k1 * 0.3))


def lens_maps(
    scene: Scene, facts: Mapping[str, Any], size: tuple[int, int], zoom: float = 1.0
) -> tuple[Floats, Floats]:
    """For each pixel of the photo, where in the render it looks; `zoom` differs by colour for lateral fringes."""
    width, height = size
    k1 = scene.frame.k1
    half = np.hypot(width, height) / 2
    x, y = np.meshgrid((np.arange(width) + 0.5 - width / 2) / half, (np.arange(height) + 0.5 - height / 2) / half)
    r2 = x * x + y * y
    factor = distortion(k1, r2) * zoom
    scale = int(facts["width"]) / (width * OVERSCAN) * half
    return (
        (x * factor * scale + int(facts["width"]) / 2 - 0.5).astype(np.float32),
        (y * factor * scale + int(facts["height"]) / 2 - 0.5).astype(np.float32),
    )


def through_lens(scene: Scene, raw: Radiance) -> Radiance:
    """Lens distortion, lateral fringes, vignetting and a little veiling glare, for colour and masks alike."""
    size = (scene.frame.width, scene.frame.height)
    maps = [lens_maps(scene, raw.facts, size, zoom) for zoom in (1.00025, 1.0, 0.99975)]
    # Resampled on a logarithmic scale, because cubic weights next to a blown window would otherwise ring to black.
    stretched = np.log1p(raw.colour * 40.0)
    planes = [
        cv2.remap(np.ascontiguousarray(stretched[..., c]), *maps[c], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        for c in range(3)
    ]
    colour = np.maximum(np.expm1(np.stack(planes, axis=-1)) / 40.0, 0.0)
    masks = {
        n: np.clip(
            cv2.remap(np.ascontiguousarray(m), *maps[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), 0, 1
        )
        for n, m in raw.masks.items()
    }
    small = cv2.resize(np.minimum(colour, 12.0), (size[0] // 8, size[1] // 8), interpolation=cv2.INTER_AREA)
    glare = (
        cv2.GaussianBlur(small, (0, 0), size[0] / 8 * 0.02) * 0.035
        + cv2.GaussianBlur(small, (0, 0), size[0] / 8 * 0.1) * 0.02
    )
    colour = colour * 0.945 + cv2.resize(glare, size, interpolation=cv2.INTER_LINEAR)
    return Radiance(colour.astype(np.float32), masks, raw.facts)


def vignette(scene: Scene, shape: tuple[int, int]) -> Floats:
    height, width = shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    r2 = ((x - width / 2) ** 2 + (y - height / 2) ** 2) / (width**2 + height**2) * 4
    return np.asarray((1.0 - scene.frame.vignette * 0.55 * r2 * (0.6 + 0.4 * r2))[..., None], dtype=np.float32)


def right_exposure(scene: Scene, seen: Radiance) -> float:
    """The gain at which a careful photographer would have taken it: for the house or the room, not for the sky."""
    light = seen.colour @ np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)
    weight = 1.0 - seen.masks["sky"]
    subject = light[weight > 0.9]
    if isinstance(scene, Interior):
        typical = float(np.exp(np.mean(np.log(np.maximum(subject, 1e-4)))))
        return float(min(0.34 / typical, 1.0 / np.percentile(subject, 93)))
    bright = float(np.percentile(subject, 97))
    middle = float(np.exp(np.mean(np.log(np.maximum(subject, 1e-4)))))
    gain = min(0.17 / middle, 1.19 / bright)
    if (weight < 0.1).mean() > 0.05:
        # A careful photographer keeps some tone in the sky where the house can bear it.
        gain = max(min(gain, 0.9 / float(np.median(light[weight < 0.1]))), 0.75 * gain)
    return float(gain)


def neutral_gains(seen: Radiance) -> Floats:
    """White balance that makes the scene's truly neutral surfaces neutral, weighed by their light."""
    mask = seen.masks["neutral"] > 0.95
    if mask.sum() < 200:
        return np.ones(3, dtype=np.float32)
    pixels = seen.colour[mask]
    light = pixels.mean(axis=1)
    bright = pixels[(light > np.percentile(light, 40)) & (light < np.percentile(light, 98))]
    mean = np.median(bright / bright.mean(axis=1, keepdims=True), axis=0)
    return np.asarray(mean[1] / mean, dtype=np.float32)


def tone(linear: Floats) -> Floats:
    """A camera's curve: sRGB with a soft shoulder and a touch of contrast; 1.0 is where white begins to roll off."""
    x = np.maximum(linear, 0.0)
    shoulder = np.where(x < 0.55, x, 0.55 + 0.45 * (1 - np.exp(-(np.maximum(x, 0.55) - 0.55) / 0.5)))
    code = np.where(
        shoulder <= 0.0031308, 12.92 * shoulder, 1.055 * np.power(np.maximum(shoulder, 1e-6), 1 / 2.4) - 0.055
    )
    curved = code + 0.055 * np.sin((code - 0.5) * 2 * np.pi) * np.where(code < 0.5, 0.75, 0.6)
    return np.clip(curved, 0.0, 1.0).astype(np.float32)


def develop(linear: Floats, gains: Floats, exposure: float, saturation: float = 1.08) -> Floats:
    """White balance, exposure, tone and colour; the same for photos and truths, so that only light differs."""
    balanced = linear * (gains * exposure).astype(np.float32)
    grey = balanced @ np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)
    return tone(np.maximum(grey[..., None] + (balanced - grey[..., None]) * saturation, 0.0))


def sensor(linear: Floats, amount: float, exposure: float, seed: int) -> Floats:
    """Shot and read noise, a little smeared as cameras do."""
    rng = np.random.default_rng(seed)
    sigma = np.sqrt(np.maximum(linear * exposure, 0.0) * 0.00042 + 0.000004) * amount / exposure
    grain = rng.standard_normal(linear.shape, dtype=np.float32)
    shared = rng.standard_normal(linear.shape[:2], dtype=np.float32)[..., None]
    grain = cv2.GaussianBlur(grain * 0.8 + shared * 0.9, (0, 0), 0.55) * 1.5
    return np.asarray(np.maximum(linear + grain * sigma, 0.0), dtype=np.float32)


def sharpen(code: Floats, amount: float = 0.45) -> Floats:
    return np.asarray(np.clip(code + (code - cv2.GaussianBlur(code, (0, 0), 0.9)) * amount, 0.0, 1.0), dtype=np.float32)


def to_bytes(code: Floats) -> Bytes:
    return np.asarray(np.clip(code * 255.0 + 0.5, 0, 255), dtype=np.uint8)


def photo(scene: Scene, seen: Radiance, gains: Floats, exposure: float) -> Bytes:
    """The picture the user would upload, with this scene's own errors of exposure and white balance."""
    linear = seen.colour * vignette(scene, (seen.colour.shape[0], seen.colour.shape[1]))
    taken = exposure * 2.0**scene.frame.exposure
    noisy = sensor(linear, scene.frame.noise, taken, scene.seed)
    code = develop(noisy, gains * np.array(scene.frame.cast, dtype=np.float32), taken)
    return to_bytes(sharpen(code))


def shrink(picture: Floats, edge: int) -> Floats:
    height, width = picture.shape[:2]
    scale = edge / max(height, width)
    return np.asarray(cv2.resize(picture, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA))
