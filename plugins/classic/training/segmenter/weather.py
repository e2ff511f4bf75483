"""What renders lack and photographs have: snow, fallen leaves, water, evening, haze, and what phones and portals do."""

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

OTHER, SKY, LAWN, PLANTS, BUILDING, GROUND, WINDOW, INDOORS = range(8)


def weathered(picture: Floats, labels: Floats, fresh: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Now and then snow, leaves, water or evening over a house seen from outside; `fresh` is the sky behind it."""
    kind = rng.random()
    if kind < 0.14:
        picture, labels = snowed(picture, labels, fresh, rng)
    elif kind < 0.22:
        picture, labels = littered(picture, labels, rng)
    elif kind < 0.32:
        picture, labels = flooded(picture, labels, rng)
    if rng.random() < 0.12:
        picture = evening(picture, labels, rng)
    if rng.random() < 0.12:
        picture = hazed(picture, labels, fresh, rng)
    return picture, labels


def snowed(picture: Floats, labels: Floats, fresh: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Snow on the ground, on roofs and on what grows, as white, grey or blue as the sky above: it is never sky."""
    height, width = labels.shape[:2]
    # Mostly the sky's own colour, so that colour alone tells nothing.
    white = fresh.mean(axis=(0, 1)) if rng.random() < 0.6 else np.full(3, rng.uniform(0.7, 0.98))
    white = np.clip(white * rng.uniform(0.85, 1.15) * np.exp(rng.normal(0, 0.03, 3)), 0, 1).astype(np.float32)
    land = labels[..., LAWN] + labels[..., GROUND] * float(rng.random() < 0.7)
    share = land * _patches((height, width), rng, rng.uniform(0.55, 1.1))
    if rng.random() < 0.7:
        share = share + _roofs(labels, rng) * labels[..., BUILDING]
    if rng.random() < 0.6:
        share = share + labels[..., PLANTS] * (_patches((height, width), rng, 0.5) * rng.uniform(0.3, 0.9))
    share = np.clip(share, 0, 1)
    light = picture.mean(axis=-1, keepdims=True)
    shape = 1 + (light - cv2.GaussianBlur(light, (0, 0), 8.0)[..., None]) * np.float32(rng.uniform(0.0, 1.2))
    grain = 1 + _grain((height, width), rng) * np.float32(rng.uniform(0.0, 0.05))
    snow = np.clip(white * shape * grain * _slow((height, width), rng, 0.08)[..., None], 0, 1)
    picture = picture + share[..., None] * (snow - picture)
    labels = labels.copy()
    hidden = labels[..., LAWN] * share
    labels[..., LAWN] -= hidden
    labels[..., GROUND] += hidden
    labels[..., -1] = np.clip(labels[..., -1] + share, 0, 1)
    return np.asarray(picture, dtype=np.float32), labels


def littered(picture: Floats, labels: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Fallen leaves, straw or gravel over the ground; where they hide the grass there is no lawn to tend."""
    height, width = labels.shape[:2]
    share = (labels[..., LAWN] + labels[..., GROUND]) * _patches((height, width), rng, rng.uniform(0.2, 0.9))
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    fine, coarse = _grain((height, width), rng), cv2.GaussianBlur(_grain((height, width), rng), (0, 0), 1.8)
    grain = np.where(rows[..., None] > 0.75, 3.5 * coarse.reshape(height, width, 1), fine)
    kind = rng.random()
    if kind < 0.5:
        colour = np.array([rng.uniform(0.35, 0.7), rng.uniform(0.2, 0.4), rng.uniform(0.05, 0.2)])
    elif kind < 0.75:
        colour = np.array([0.72, 0.62, 0.42]) * rng.uniform(0.6, 1.2)
    else:
        colour = np.full(3, rng.uniform(0.3, 0.75)) * np.exp(rng.normal(0, 0.06, 3))
    level = picture.mean(axis=-1, keepdims=True) + 0.4
    cover = np.clip(colour * level * (1 + grain * rng.uniform(0.15, 0.45)), 0, 1)
    picture = picture + share[..., None] * (cover - picture)
    labels = labels.copy()
    hidden = labels[..., LAWN] * np.clip(2.5 * share - 0.75, 0, 1)
    labels[..., LAWN] -= hidden
    labels[..., GROUND] += hidden
    labels[..., -1] *= 1 - share
    return np.asarray(picture, dtype=np.float32), labels


def flooded(picture: Floats, labels: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """A lake, a river or a pool before the house, with all that is above mirrored in it: its sky is no sky."""
    height, width = labels.shape[:2]
    shore = int(rng.uniform(0.5, 0.85) * height)
    end = int(rng.uniform(0.3, 1.0) * (height - shore)) + shore
    if end - shore < 8:
        return picture, labels
    rows = np.arange(height, dtype=np.float32)[:, None] - shore
    bends = rng.normal(0, 0.02 * height, (1, 7)).astype(np.float32)
    edge = cv2.resize(bends, (width, 1), interpolation=cv2.INTER_CUBIC)
    share = np.clip(rows - edge, 0, 1) * np.clip(end - shore - rows, 0, 1)
    share = share * (labels[..., LAWN] + labels[..., GROUND] + (labels[..., OTHER] if rng.random() < 0.5 else 0))
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    waves = cv2.resize(rng.standard_normal((height // 3, width // 24)).astype(np.float32), (width, height))
    mirrored = shore - (y - shore) * np.float32(rng.uniform(1.0, 2.0)) + waves * np.float32(rng.uniform(0, 6))
    mirror = cv2.remap(picture, x + waves, mirrored, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    tint = np.array([rng.uniform(0.6, 0.95), rng.uniform(0.75, 1.0), rng.uniform(0.8, 1.05)])
    water = np.clip(mirror * tint * rng.uniform(0.55, 1.05) * (1 + 0.04 * waves[..., None]), 0, 1)
    picture = picture + share[..., None] * (water - picture)
    labels = labels * (1 - share[..., None])
    labels[..., OTHER] += share
    return np.asarray(picture, dtype=np.float32), np.asarray(labels, dtype=np.float32)


def evening(picture: Floats, labels: Floats, rng: np.random.Generator) -> Floats:
    """Late light, some windows lit."""
    tint = np.array([rng.uniform(0.5, 1.1), rng.uniform(0.55, 0.9), rng.uniform(0.7, 1.3)])
    dark = np.clip(picture * tint * rng.uniform(0.35, 0.8), 0, 1)
    lamp = np.array([1.0, rng.uniform(0.65, 0.85), rng.uniform(0.3, 0.6)]) * rng.uniform(0.7, 1.1)
    lit = labels[..., WINDOW, None] * rng.uniform(0.3, 0.9)
    return np.asarray(np.clip(dark + lit * (lamp * (0.5 + 0.5 * picture) - dark), 0, 1), dtype=np.float32)


def hazed(picture: Floats, labels: Floats, fresh: Floats, rng: np.random.Generator) -> Floats:
    """Haze or a veil of glare in the sky's colour, thicker towards the top of what stands before it."""
    height = picture.shape[0]
    rows = np.linspace(1.0, 0.2, height, dtype=np.float32)[:, None, None]
    veil = rows * np.float32(rng.uniform(0.05, 0.4)) * (1 - labels[..., SKY : SKY + 1])
    return np.asarray(picture + veil * (fresh.mean(axis=(0, 1)) - picture), dtype=np.float32)


def processed(picture: Floats, rng: np.random.Generator) -> Floats:
    """What phones and portals do after the camera: local tone as in HDR, smeared noise, several JPEG generations."""
    x = picture
    if rng.random() < 0.2:
        light = np.maximum(x.mean(axis=-1, keepdims=True), 1e-3)
        base = cv2.bilateralFilter(np.ascontiguousarray(light[..., 0]), 0, 0.25, float(rng.uniform(6, 16)))[..., None]
        flat = base ** np.float32(rng.uniform(0.45, 0.8)) * np.float32(rng.uniform(0.7, 0.95))
        x = np.clip(x * (flat / base) + np.float32(rng.uniform(0, 0.8)) * (light - base), 0, 1)
    if rng.random() < 0.15:
        small = (max(8, x.shape[1] // 6), max(8, x.shape[0] // 6))
        noise = rng.normal(0, rng.uniform(0.01, 0.05), (small[1], small[0], 3)).astype(np.float32)
        blotch = cv2.resize(noise, (x.shape[1], x.shape[0]))
        x = np.clip(x + blotch - blotch.mean(axis=-1, keepdims=True), 0, 1)
    if rng.random() < 0.15:
        x = cv2.bilateralFilter(np.ascontiguousarray(x, dtype=np.float32), 5, 0.08, 2.0)
    if rng.random() < 0.35:
        coded = (np.clip(x, 0, 1) * 255).astype(np.uint8)
        height, width = coded.shape[:2]
        for _ in range(int(rng.integers(1, 4))):
            scale = rng.uniform(0.6, 1.5)
            coded = cv2.resize(coded, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
            _, data = cv2.imencode(".jpg", coded, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(30, 90))])
            coded = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), dtype=np.uint8)
        x = cv2.resize(coded, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / np.float32(255.0)
    return np.asarray(x, dtype=np.float32)


def _roofs(labels: Floats, rng: np.random.Generator) -> Floats:
    """The upper part of the house in every column: its roof, or as good as that."""
    house = labels[..., BUILDING] > 0.5
    rows = np.arange(len(house))[:, None]
    first = np.where(house.any(axis=0), house.argmax(axis=0), len(house))
    deep = np.maximum(house.sum(axis=0) * rng.uniform(0.2, 0.5), 1.0)
    return np.asarray(np.clip(1 - (rows - first - deep) / 3.0, 0, 1) * (rows >= first), dtype=np.float32)


def _patches(shape: tuple[int, int], rng: np.random.Generator, much: float) -> Floats:
    """Smooth patches between 0 and 1; `much` of 1 leaves hardly a gap."""
    count = int(rng.integers(3, 12))
    noise = cv2.resize(rng.random((count, count)).astype(np.float32), shape[::-1], interpolation=cv2.INTER_CUBIC)
    noise = noise + np.float32(0.15) * _grain(shape, rng)[..., 0]
    return np.asarray(np.clip((noise - (1 - much)) * 6, 0, 1), dtype=np.float32)


def _slow(shape: tuple[int, int], rng: np.random.Generator, spread: float) -> Floats:
    noise = cv2.resize(rng.normal(1, spread, (5, 6)).astype(np.float32), shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(noise, dtype=np.float32)


def _grain(shape: tuple[int, int], rng: np.random.Generator) -> Floats:
    return rng.standard_normal((*shape, 1)).astype(np.float32)
