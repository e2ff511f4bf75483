"""Makes endless different pictures of the same few houses: other crops, skies, paints, grass, shade, cameras."""

import colorsys
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from training.houses.develop import tone
from training.houses.manifest import FRONT_GAMMA, FRONT_WHITE

from .examples import NEUTRAL, Bytes, Example
from .weather import processed, weathered

Floats = NDArray[np.float32]

OTHER, SKY, LAWN, PLANTS, BUILDING, GROUND, WINDOW, INDOORS = range(8)


@dataclass(frozen=True, eq=False)
class Sample:
    """A picture and the share of every class in every pixel."""

    picture: Floats
    labels: Floats


def sample(
    example: Example,
    other: Example,
    skies: Sequence[Floats],
    size: tuple[int, int],
    rng: np.random.Generator,
    least: float = 0.45,
) -> Sample:
    """One picture of height × width `size` made of an example, sometimes with plants of another one before it.

    At `least` this share of the example's width is seen.
    """
    if example.indoors:
        cut = _cropped(example, size, rng, least)
        picture, labels = cut.picture, cut.labels
        if rng.random() < 0.5:
            # White walls stay white: all of a room in one colour could as well be the colour of its light.
            coloured = labels[..., INDOORS] * (1 - labels[..., NEUTRAL])
            picture = _tinted(picture, coloured, _any_colour(rng), float(rng.uniform(0.2, 0.7)), 1.0)
    else:
        fresh = _sky(skies, size, rng)
        picture, labels = under_a_sky(_cropped(example, size, rng, least), fresh, rng)
        if not other.indoors and rng.random() < 0.35:
            picture, labels = _overgrown(picture, labels, _cropped(other, size, rng, least), rng)
        if rng.random() < 0.3:
            picture, labels = _wired(picture, labels, rng)
        for _ in range(int(rng.choice([0, 1, 2], p=[0.35, 0.4, 0.25]))):
            picture, labels = _paved(picture, labels, rng)
        picture, labels = _repainted(picture, labels, fresh, rng)
        picture, labels = weathered(picture, labels, fresh, rng)
    picture = processed(_camera(picture, rng), rng)
    return _framed(Sample(picture, labels), rng)


@dataclass(frozen=True, eq=False)
class Cut:
    """A part of an example, at the size of the sample."""

    picture: Floats
    labels: Floats
    sky: Floats
    front: Floats | None
    """Linear light of what stands before the sky, times how much of each pixel that covers."""


def under_a_sky(cut: Cut, fresh: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """A house under its own sky or a fresh one; where it is known, light mixes before the camera makes values of it."""
    if cut.front is not None and rng.random() < 0.85:
        light = cut.front * np.float32(2.0 ** rng.normal(0, 0.35))
        behind = fresh ** np.float32(2.2) * np.float32(2.0 ** rng.uniform(-0.6, 1.2))
        labels = cut.labels
        if rng.random() < 0.4:
            light, labels = trimmed(light, labels, behind, rng)
        if rng.random() < 0.25:
            light, labels = towered(light, labels, behind, rng)
        return tone(_glaring(light + labels[..., SKY : SKY + 1] * behind, rng)), labels
    if rng.random() < 0.5:
        share = cut.labels[..., SKY : SKY + 1]
        return np.clip(cut.picture + share * (fresh - cut.sky), 0, 1), cut.labels
    return cut.picture, cut.labels


def trimmed(light: Floats, labels: Floats, behind: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Eaves and rakes nearly as pale as the sky above them: the rim of the house where it meets the sky.

    `light` is that of what stands before the sky, times how much of each pixel it covers.
    """
    sky, building = labels[..., SKY], labels[..., BUILDING]
    away = cv2.distanceTransform((sky < 0.5).astype(np.uint8), cv2.DIST_L2, 3)
    width = float(labels.shape[1] * np.exp(rng.uniform(np.log(0.004), np.log(0.02))))
    covered = 1 - sky
    rim = np.clip(width + 0.5 - away, 0, 1) * building / np.maximum(covered, 1e-3)
    level = rng.uniform(0.45, 0.93) if rng.random() < 0.8 else rng.uniform(1.07, 1.4)
    pale = behind * np.float32(level) * np.exp(rng.normal(0, 0.03, 3)).astype(np.float32)
    board = pale * covered[..., None]
    if rng.random() < 0.5:
        # Beneath an eave lies its shadow.
        below = np.clip(1.5 - np.abs(away - width - 1.5), 0, 1) * building
        light = light * (1 - below * float(rng.uniform(0.3, 0.8)))[..., None]
    labels = labels.copy()
    labels[..., NEUTRAL] *= 1 - rim
    return np.asarray(light + rim[..., None] * (board - light), dtype=np.float32), labels


def towered(light: Floats, labels: Floats, behind: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Chimneys, stair towers, parapets and gables of plain plaster or brick that rise from the house into the sky."""
    height, width = labels.shape[:2]
    house = np.argwhere(labels[::4, ::4, BUILDING] > 0.9) * 4
    if len(house) < 20:
        return light, labels
    light, labels = light.copy(), labels.copy()
    for _ in range(int(rng.integers(1, 4))):
        row, column = (int(v) for v in house[int(rng.integers(len(house)))])
        roof = int(np.argmax(labels[:, column, BUILDING] > 0.5))
        half = rng.uniform(0.01, 0.07) * width
        foot, top = roof + rng.uniform(0.0, 0.5) * (row - roof), roof - rng.uniform(0.02, 0.3) * height
        peak = top - (half * rng.uniform(0.2, 1.0) if rng.random() < 0.3 else 0.0)
        lean = rng.normal(0, 0.01) * width
        corners = [(-half, foot), (-half + lean, top), (lean, peak), (half + lean, top), (half, foot)]
        paint = behind[min(roof, height - 1), column] if rng.random() < 0.4 else _paint(rng, behind[0]) ** 2.2
        level = rng.uniform(0.4, 0.95) if rng.random() < 0.7 else rng.uniform(1.05, 1.4)
        shapes = [(corners, level)]
        if rng.random() < 0.5:
            edge = rng.uniform(-0.6, 0.6) * half
            shapes.append(
                ([(edge, foot), (edge, top), (half + lean, top), (half, foot)], level * rng.uniform(0.5, 0.9))
            )
        if rng.random() < 0.5:
            deep = half * rng.uniform(0.15, 0.5)
            brim = half * rng.uniform(1.05, 1.3)
            cap = [(lean - brim, top), (lean - brim, top - deep), (lean + brim, top - deep), (lean + brim, top)]
            shapes.append((cap, level * rng.uniform(0.6, 1.3)))
        grain = 1 + rng.uniform(0, 0.08) * rng.standard_normal((height, width, 1)).astype(np.float32)
        for points, bright in shapes:
            drawn = np.zeros((height, width), dtype=np.uint8)
            outline = (np.array([(column + x, y) for x, y in points]) * 16).round().astype(np.int32)
            cv2.fillPoly(drawn, [outline], 255, cv2.LINE_AA, 4)
            share = (drawn.astype(np.float32) / np.float32(255))[..., None]
            light += share * (paint * np.float32(bright) * grain - light)
            labels *= 1 - share
            labels[..., BUILDING] += share[..., 0]
    return light, labels


def _cropped(example: Example, size: tuple[int, int], rng: np.random.Generator, least: float) -> Cut:
    height, width = size
    source_height, source_width = example.photo.shape[:2]
    wide = source_width * (rng.uniform(least, 1.0) if rng.random() < 0.8 else 0.99)
    high = wide * height / width * float(np.exp(rng.uniform(-0.15, 0.15)))
    shrink = min(1.0, 0.99 * source_height / high)
    wide, high = wide * shrink, high * shrink
    left, top = rng.uniform(0, source_width - wide), rng.uniform(0, source_height - high)
    angle = float(rng.normal(0, 1.5))
    matrix = cv2.getRotationMatrix2D((left + wide / 2, top + high / 2), angle, 1.0)
    turn = np.vstack([matrix, [0, 0, 1]])
    fit = np.array([[width / wide, 0, -left * width / wide], [0, height / high, -top * height / high], [0, 0, 1]])
    whole = fit @ turn
    if rng.random() < 0.5:
        whole = np.array([[-1, 0, width - 1], [0, 1, 0], [0, 0, 1]]) @ whole

    def moved(values: Bytes) -> Floats:
        soft = cv2.GaussianBlur(values, (0, 0), 0.35 * wide / width) if wide > 1.3 * width else values
        seen = cv2.warpAffine(soft, whole[:2], (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        return np.asarray(seen, dtype=np.float32) / np.float32(255)

    labels = np.concatenate([moved(example.labels[..., k : k + 3]) for k in (0, 3, 6)], axis=-1)
    front = None if example.front is None else FRONT_WHITE * moved(example.front) ** np.float32(FRONT_GAMMA)
    return Cut(moved(example.photo), labels, moved(example.sky), front)


def _sky(skies: Sequence[Floats], size: tuple[int, int], rng: np.random.Generator) -> Floats:
    sky = skies[int(rng.integers(len(skies)))]
    if rng.random() < 0.5:
        sky = sky[:, ::-1]
    part = rng.uniform(0.4, 1.0)
    rows = round(320 * part)
    top = int(rng.integers(0, 320 - rows + 1))
    seen = np.asarray(cv2.resize(sky[top : top + rows], (size[1], size[0])), dtype=np.float32)
    return np.clip(seen * rng.uniform(0.85, 1.1), 0, 1).astype(np.float32)


def _repainted(picture: Floats, labels: Floats, sky: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Grass, paving, walls, plants and panes in other colours and with more or less texture, and shade on all."""
    behind = np.asarray(sky.mean(axis=(0, 1)), dtype=np.float32)
    labels = labels.copy()
    plans = (
        (LAWN, 0.75, _grass(rng), (0.4, 1.8)),
        (GROUND, 0.6, _paving(rng), (0.3, 1.8)),
        (BUILDING, 0.6, _paint(rng, behind), (0.4, 1.6)),
        (PLANTS, 0.6, _leaves(rng), (0.6, 1.4)),
        (WINDOW, 0.4, behind if rng.random() < 0.6 else _any_colour(rng), (0.5, 1.2)),
    )
    for index, chance, colour, (least, most) in plans:
        if rng.random() < chance:
            strength = float(rng.uniform(0.3, 1.0)) * (0.6 if index == WINDOW else 1.0)
            picture = _tinted(picture, labels[..., index], colour, strength, float(rng.uniform(least, most)))
            labels[..., NEUTRAL] *= 1 - labels[..., index]
    if rng.random() < 0.5:
        land = labels[..., LAWN] + labels[..., GROUND] + (labels[..., BUILDING] if rng.random() < 0.5 else 0.0)
        picture = _shaded(picture, np.asarray(land), rng)
    return picture, labels


def _paved(picture: Floats, labels: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """A drive, a bed or a whole yard of paving, gravel or earth where the grass was."""
    height, width = labels.shape[:2]
    where = np.zeros((height, width), dtype=np.float32)
    centre, far = rng.uniform(0, width), rng.uniform(0.35, 0.75) * height
    near, top = rng.uniform(0.15, 0.9) * width, rng.uniform(0.02, 0.4) * width
    lean = rng.normal(0, 0.4) * width
    corners = [[centre - top, far], [centre + top, far], [centre + lean + near, height], [centre + lean - near, height]]
    if rng.random() < 0.25:
        corners = [[0, far], [width, far + rng.normal(0, 0.1) * height], [width, height], [0, height]]
    if rng.random() < 0.3:
        end = far + rng.uniform(0.05, 0.3) * height
        corners[2][1], corners[3][1] = end, end
    cv2.fillPoly(where, [np.array(corners).round().astype(np.int32)], 1.0, cv2.LINE_AA)
    where *= labels[..., LAWN] > 0.5 if rng.random() < 0.2 else labels[..., LAWN]
    light = cv2.GaussianBlur(picture.mean(axis=-1), (0, 0), 6.0)[..., None]
    grain = rng.standard_normal((height, width, 1)).astype(np.float32)
    fineness = float(rng.choice([0.0, 0.7, 1.5]))
    if fineness:
        grain = cv2.GaussianBlur(grain, (0, 0), fineness)[..., None] * (2.5 * fineness)
    level = float((light[..., 0] * where).sum() / (where.sum() + 1e-3)) + 0.05
    flat = _paving(rng) * (1 + (light - level) / level * rng.uniform(0.0, 0.6))
    flat = flat * (1 + grain * float(rng.choice([0.01, 0.04, 0.12, 0.25])))
    if rng.random() < 0.3:
        rows = np.arange(height)[:, None, None]
        flat = flat * (1 - 0.25 * ((height * 9.0 / (rows + height * 0.2)) % 1.0 < 0.12))
    picture = picture + where[..., None] * (np.clip(flat, 0, 1) - picture)
    labels = labels.copy()
    labels[..., GROUND] += labels[..., LAWN] * where
    labels[..., LAWN] *= 1 - where
    labels[..., NEUTRAL] *= 1 - where
    return picture.astype(np.float32), labels


def _overgrown(picture: Floats, labels: Floats, cut: Cut, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Trees and shrubs of another house before this one."""
    share = cut.labels[..., PLANTS].copy()
    if rng.random() < 0.5:
        share[int(rng.uniform(0.3, 0.7) * len(share)) :] = 0
    seen = share > 0.01
    if cut.front is None:
        share = np.clip(share * 1.2 - 0.1, 0, 1)
        picture = picture + share[..., None] * (cut.picture - picture)
    elif seen.any():
        covered = np.maximum(1.0 - cut.labels[..., SKY][seen], 0.02)[:, None]
        leaves = np.minimum(cut.front[seen] / covered, 1.5) * share[seen][:, None]
        behind = np.clip(picture[seen], 0, 1) ** np.float32(2.2)
        picture = picture.copy()
        picture[seen] = tone(leaves + behind * (1 - share[seen][:, None]))
    labels = labels * (1 - share[..., None])
    labels[..., PLANTS] += share
    return np.asarray(picture, dtype=np.float32), labels


def _glaring(light: Floats, rng: np.random.Generator) -> Floats:
    """Bright sky that spreads in the lens over what stands before it."""
    if rng.random() < 0.5:
        return light
    height, width = light.shape[:2]
    small = cv2.resize(np.minimum(light, 4.0), (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    spread = cv2.resize(cv2.GaussianBlur(small, (0, 0), float(rng.uniform(0.5, 6))), (width, height))
    share = np.float32(rng.uniform(0.0, 0.12))
    return np.asarray(light + share * (spread - light), dtype=np.float32)


def _wired(picture: Floats, labels: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Wires, poles and aerials before everything, thin and mostly dark."""
    height, width = labels.shape[:2]
    drawn = np.zeros((2 * height, 2 * width), dtype=np.uint8)
    for _ in range(int(rng.integers(1, 5))):
        thick = int(rng.choice([1, 1, 2, 3, 5]))
        if rng.random() < 0.7:
            x = np.linspace(-10, 2 * width + 10, 40)
            sag = rng.uniform(0, 0.15) * height * ((x / width - 1) ** 2 - 1)
            y = rng.uniform(-0.1, 1.2) * height + rng.normal(0, 0.3) * (x - width) - sag
        else:
            y = np.linspace(rng.uniform(0, 1.0), rng.uniform(0.8, 1.6), 10) * height
            x = np.full_like(y, rng.uniform(0, 2 * width)) + rng.normal(0, 2)
        points = np.stack([x, y], axis=1).round().astype(np.int32)
        cv2.polylines(drawn, [points], False, 255, thick, cv2.LINE_AA)
    share = cv2.resize(drawn, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / np.float32(255)
    seen = share > 0
    colour = float(rng.uniform(0.0, 0.15) if rng.random() < 0.8 else rng.uniform(0.2, 0.9))
    picture, part = picture.copy(), share[seen][:, None]
    mixed = np.clip(picture[seen], 0, 1) ** np.float32(2.2) * (1 - part) + np.float32(colour**2.2) * part
    picture[seen] = mixed ** np.float32(1 / 2.2)
    labels = labels * (1 - share[..., None])
    labels[..., OTHER] += share
    return picture, labels


def _tinted(picture: Floats, where: Floats, colour: Floats, strength: float, texture: float) -> Floats:
    """The places of one class in another colour, their light and shade kept."""
    total = float(where.sum())
    if total < 20:
        return picture
    base = cv2.GaussianBlur(picture, (0, 0), 5.0)
    grey = base.mean(axis=-1, keepdims=True)
    mean = float((grey[..., 0] * where).sum()) / total + 0.02
    repainted = colour * (grey + 0.02) / mean
    wanted = base + strength * (repainted - base)
    lift = (wanted.mean(axis=-1, keepdims=True) + 0.05) / (grey + 0.05)
    out = wanted + texture * lift * (picture - base)
    return np.asarray(np.clip(picture + where[..., None] * (out - picture), 0, 1), dtype=np.float32)


def _shaded(picture: Floats, where: Floats, rng: np.random.Generator) -> Floats:
    """Cast shadows of trees and houses."""
    height, width = where.shape
    count = int(rng.integers(2, 9))
    noise = cv2.resize(
        rng.standard_normal((count, count)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
    )
    if rng.random() < 0.6:
        noise += 0.5 * cv2.resize(rng.standard_normal((6 * count, 8 * count)).astype(np.float32), (width, height))
    edge = rng.uniform(-0.5, 0.7)
    shade = np.clip((noise - edge) * rng.uniform(3, 12), 0, 1) * where
    dark = rng.uniform(0.25, 0.7) * np.array([0.95, 1.0, 1.08])
    return np.asarray(picture * (1 - shade[..., None] * (1 - dark)), dtype=np.float32)


def _camera(picture: Floats, rng: np.random.Generator) -> Floats:
    """Casts, exposure, contrast, saturation, local contrast, noise, blur or sharpening, JPEG."""
    cast = rng.normal(0, float(rng.choice([0.06, 0.16])), size=3)
    x = picture * np.exp(cast) * 2.0 ** rng.uniform(-0.5, 0.6)
    x = np.clip(x, 0, 1) ** rng.uniform(0.65, 1.2)
    x = x.astype(np.float32)
    grey = x.mean(axis=-1, keepdims=True)
    x = grey + (x - grey) * np.float32(rng.uniform(0.25, 1.7))
    if rng.random() < 0.4:
        x = x + np.float32(rng.uniform(-0.3, 0.8)) * (x - cv2.GaussianBlur(x, (0, 0), float(rng.uniform(4, 14))))
    if rng.random() < 0.4:
        x = 0.5 + (x - 0.5) * np.float32(rng.uniform(0.7, 1.4))
    if rng.random() < 0.3:
        height, width = x.shape[:2]
        across, down = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
        x = x * (1 - rng.uniform(0.1, 0.5) * (across**2 + down**2) / 2)[..., None]
    x = np.clip(x, 0, 1).astype(np.float32)
    kind = rng.random()
    if kind < 0.3:
        x = cv2.GaussianBlur(x, (0, 0), float(rng.uniform(0.4, 1.2)))
    elif kind < 0.5:
        x = np.clip(x + np.float32(rng.uniform(0.3, 1.2)) * (x - cv2.GaussianBlur(x, (0, 0), 1.0)), 0, 1)
    if rng.random() < 0.5:
        x = x + rng.normal(0, rng.uniform(0.003, 0.03), size=x.shape).astype(np.float32)
    coded = (np.clip(x, 0, 1) * 255).astype(np.uint8)
    if rng.random() < 0.5:
        _, data = cv2.imencode(".jpg", coded, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))])
        coded = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), dtype=np.uint8)
    return np.asarray(coded, dtype=np.float32) / np.float32(255.0)


def _framed(made: Sample, rng: np.random.Generator) -> Sample:
    """Now and then a plain border, as portals add, or a word in a corner."""
    picture, labels = made.picture.copy(), made.labels.copy()
    height, width = picture.shape[:2]
    if rng.random() < 0.08:
        shade = float(rng.choice([0.0, 1.0]))
        rows, columns = (round(height * rng.uniform(0.02, 0.12)), 0) if rng.random() < 0.6 else (0, round(width * 0.06))
        edge = np.ones((height, width), dtype=bool)
        edge[rows : height - rows, columns : width - columns] = False
        picture[edge] = shade
        labels[edge] = np.eye(labels.shape[-1], dtype=np.float32)[OTHER]
    if rng.random() < 0.1:
        at = (int(rng.integers(0, width * 3 // 4)), height - 4)
        word = np.zeros((height, width), dtype=np.uint8)
        cv2.putText(word, "listing 4711", at, cv2.FONT_HERSHEY_SIMPLEX, 0.4, 255, 1, cv2.LINE_AA)
        picture += (np.float32(0.9) - picture) * (word[..., None] / np.float32(255.0))
    return Sample(picture, labels)


def _hsv(hue: float, saturation: float, value: float) -> Floats:
    return np.array(colorsys.hsv_to_rgb(hue / 360.0, saturation, value), dtype=np.float32)


def _any_colour(rng: np.random.Generator) -> Floats:
    return _hsv(float(rng.uniform(0, 360)), float(rng.uniform(0, 0.7)), float(rng.uniform(0.1, 0.95)))


def _grass(rng: np.random.Generator) -> Floats:
    """From straw to deep green."""
    return _hsv(float(rng.uniform(42, 108)), float(rng.uniform(0.22, 0.75)), float(rng.uniform(0.2, 0.75)))


def _paving(rng: np.random.Generator) -> Floats:
    """Asphalt, concrete, gravel, brick, bare earth."""
    return _hsv(float(rng.uniform(0, 50)), float(rng.uniform(0.0, 0.4)), float(rng.uniform(0.15, 0.95)))


def _paint(rng: np.random.Generator, sky: Floats) -> Floats:
    """Mostly what houses are painted in; sometimes the sky's own colour, so that colour alone decides nothing."""
    chance = rng.random()
    if chance < 0.3:
        return np.asarray(sky * rng.uniform(0.75, 1.05), dtype=np.float32)
    if chance < 0.6:
        return _hsv(float(rng.uniform(15, 55)), float(rng.uniform(0.0, 0.35)), float(rng.uniform(0.4, 0.97)))
    return _any_colour(rng)


def _leaves(rng: np.random.Generator) -> Floats:
    if rng.random() < 0.15:
        return _hsv(float(rng.uniform(-40, 40)) % 360, float(rng.uniform(0.2, 0.8)), float(rng.uniform(0.2, 0.7)))
    return _hsv(float(rng.uniform(50, 140)), float(rng.uniform(0.15, 0.8)), float(rng.uniform(0.1, 0.6)))
