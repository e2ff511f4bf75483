"""Turns renders in build/houses into the committed data: photo, truth masks, casts, level view and scene.json."""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from .develop import (
    CLASSES,
    OVERSCAN,
    Bytes,
    Floats,
    Radiance,
    develop,
    distortion,
    load,
    neutral_gains,
    photo,
    right_exposure,
    sharpen,
    shrink,
    through_lens,
    to_bytes,
)
from .manifest import DATA, FRONT_GAMMA, FRONT_WHITE
from .scenes import Exterior, Scene, scenes, with_seed

EDGE = 800
VARIANTS: tuple[tuple[str, tuple[float, float, float], float], ...] = (
    ("tungsten", (1.34, 1.0, 0.6), 0.0),
    ("shade", (0.8, 1.0, 1.3), 0.0),
    ("green", (0.93, 1.12, 0.9), 0.0),
    ("under", (1.0, 1.0, 1.0), -1.2),
    ("over", (1.06, 1.0, 0.92), 0.8),
)
ROOMS = {"living": "living_room", "dining": "dining_room", "sauna": "other", "empty": "other"}


def finish(scene: Scene, renders: Path, data: Path, *, front: bool = False) -> None:
    """Writes one scene's folder; with `front` also the scene without its sky, to put others behind it."""
    raw = load(scene, renders)
    seen = through_lens(scene, raw)
    gains, exposure = neutral_gains(seen), right_exposure(scene, seen)
    folder = data / scene.name
    folder.mkdir(parents=True, exist_ok=True)
    _save_jpeg(folder / "photo.jpg", photo(scene, seen, gains, exposure), scene.frame.quality, scene)
    masks = _masks(scene, seen)
    for name, mask in masks.items():
        if mask.mean() > 0.00002:
            cv2.imwrite(str(folder / f"{name}.png"), to_bytes(mask), [cv2.IMWRITE_PNG_COMPRESSION, 7])
    small = shrink(seen.colour, EDGE)
    _save_jpeg(folder / "truth.jpg", to_bytes(sharpen(develop(small, gains, exposure), 0.25)), 92)
    variants = []
    for name, cast, stops in VARIANTS:
        picture = to_bytes(
            sharpen(develop(small, gains * np.array(cast, dtype=np.float32), exposure * 2.0**stops), 0.25)
        )
        _save_jpeg(folder / f"cast_{name}.jpg", picture, 90)
        variants.append({"name": name, "cast": cast, "exposure": stops, "file": f"cast_{name}.jpg"})
    _save_jpeg(folder / "level.jpg", to_bytes(sharpen(develop(level(raw), gains, exposure), 0.25)), 91)
    if not isinstance(scene, Exterior) and scene.windows:
        outside = small[shrink(masks["windows"], EDGE) > 0.6]
        light = outside @ np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)
        view = 0.22 / float(np.exp(np.mean(np.log(np.maximum(light, 1e-3))))) if len(light) else exposure
        _save_jpeg(folder / "view.jpg", to_bytes(develop(small, np.ones(3, dtype=np.float32), view)), 90)
    if front and raw.front is not None and isinstance(scene, Exterior):
        bare = through_lens(scene, Radiance(raw.front, {}, raw.facts)).colour * gains * exposure
        made = Image.fromarray(to_bytes(np.power(bare / FRONT_WHITE, 1 / FRONT_GAMMA)))
        made.save(folder / "front.jpg", quality=95, subsampling=0, optimize=True)
    told = _tell(scene, raw, masks, variants)
    (folder / "scene.json").write_text(json.dumps(told, indent=1) + "\n")


def _masks(scene: Scene, seen: Radiance) -> dict[str, Floats]:
    masks = {name: seen.masks[name] for name in (*CLASSES, "sky")}
    if not isinstance(scene, Exterior):
        # From inside, a window is its frame and whatever is outdoors behind it.
        masks["windows"] = np.clip(masks["windows"] + masks["sky"] + masks["ground"] + masks["vegetation"], 0.0, 1.0)
    return masks


def level(raw: Radiance) -> Floats:
    """The undistorted render turned so that the camera's axis is horizontal, zoomed to fill the frame, at 800 px."""
    width, height, focal = int(raw.facts["width"]), int(raw.facts["height"]), float(raw.facts["focal_px"])
    homography = levelling(np.array(raw.facts["rotation"]), focal, width, height)
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], dtype=float).T
    there = homography @ corners
    there = there[:2] / there[2]
    # The least zoom about the middle that leaves no empty corner, found by bisection on the inverse map.
    back = np.linalg.inv(homography)
    low, high = 0.3, 1.2
    for _ in range(30):
        middle = (low + high) / 2
        if _inside(back, width, height, middle, there.mean(axis=1)):
            low = middle
        else:
            high = middle
    centre = there.mean(axis=1)
    scale = EDGE / width
    crop = np.array(
        [[low / scale, 0, centre[0] - low * width / 2], [0, low / scale, centre[1] - low * height / 2], [0, 0, 1]]
    )
    size = (EDGE, round(height * scale))
    blurred = cv2.GaussianBlur(raw.colour, (0, 0), max(0.3, 0.35 / scale))
    return np.asarray(
        cv2.warpPerspective(
            blurred, back @ crop, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
        )
    )


def levelling(rotation: np.ndarray, focal: float, width: int, height: int) -> np.ndarray:
    """The homography between the picture as taken and as taken by a camera held level, looking the same way."""
    forward = -rotation[:, 2]
    flat = np.array([forward[0], forward[1], 0.0])
    if np.linalg.norm(flat) < 0.2:
        return np.eye(3)
    flat /= np.linalg.norm(flat)
    up = np.array([0.0, 0.0, 1.0])
    target = np.column_stack([np.cross(flat, up), up, -flat])
    # Camera space looks along −z with y up; a pixel is camera @ point, divided by the depth −z.
    camera = np.array([[focal, 0, -width / 2], [0, -focal, -height / 2], [0, 0, -1.0]])
    turn = target.T @ rotation
    return np.asarray(camera @ turn @ np.linalg.inv(camera))


def _inside(back: np.ndarray, width: int, height: int, zoom: float, centre: np.ndarray) -> bool:
    corners = np.array(
        [[sx * width * zoom / 2 + centre[0], sy * height * zoom / 2 + centre[1], 1] for sx in (-1, 1) for sy in (-1, 1)]
    ).T
    p = back @ corners
    p = p[:2] / p[2]
    return bool((p[0] >= 0).all() and (p[0] <= width).all() and (p[1] >= 0).all() and (p[1] <= height).all())


def through(scene: Scene, facts: Mapping[str, Any], points: list[list[float]]) -> list[list[float]]:
    """Where points of the undistorted render land in the photo: the lens of `lens_maps` solved the other way."""
    width, height = scene.frame.width, scene.frame.height
    half = float(np.hypot(width, height) / 2)
    scale = int(facts["width"]) / (width * OVERSCAN) * half
    seen = (np.array(points, dtype=float) - [int(facts["width"]) / 2, int(facts["height"]) / 2]) / scale
    bent = seen.copy()
    for _ in range(30):
        bent = seen / distortion(scene.frame.k1, (bent**2).sum(axis=1, keepdims=True))
    return [[round(float(x), 2), round(float(y), 2)] for x, y in bent * half + [width / 2, height / 2]]


def _tell(scene: Scene, raw: Radiance, masks: Mapping[str, Floats], variants: list[dict[str, Any]]) -> dict[str, Any]:
    height, width = next(iter(masks.values())).shape
    box = (-0.05 * width, -0.05 * height, 1.05 * width, 1.05 * height)

    def near(points: list[list[float]], all_of: bool) -> bool:
        hits = [box[0] <= x <= box[2] and box[1] <= y <= box[3] for x, y in points]
        return all(hits) if all_of else any(hits)

    windows = [through(scene, raw.facts, w) for w in raw.facts["windows"] if near(w, False)]
    verticals = [through(scene, raw.facts, v) for v in raw.facts["verticals"] if near(v, True)]
    outside = isinstance(scene, Exterior)
    kind = "interior" if not outside else "aerial" if scene.camera.pitch < -45 else "exterior"
    return {
        "name": scene.name,
        "kind": kind,
        "room": "exterior" if isinstance(scene, Exterior) else ROOMS.get(scene.room, scene.room),
        "sealed": scene.sealed,
        "seed": scene.seed,
        "width": width,
        "height": height,
        "pitch": scene.camera.pitch,
        "roll": scene.camera.roll,
        "focal": scene.camera.focal,
        "k1": scene.frame.k1,
        "exposure": scene.frame.exposure,
        "cast": scene.frame.cast,
        "sky_kind": scene.sky.kind,
        "coverage": {name: round(float(mask.mean()), 5) for name, mask in masks.items() if mask.mean() > 0.00002},
        "windows": windows,
        "verticals": verticals,
        "variants": variants,
    }


def _save_jpeg(path: Path, picture: Bytes, quality: int, scene: Scene | None = None) -> None:
    made = Image.fromarray(picture)
    exif = Image.Exif()
    if scene is not None:
        exif[0x010F], exif[0x0110] = "Luster", "Measured houses"
        exif[0x0112] = 1
        exif[0x0132] = "2026:11:20 12:00:00"
        focal = scene.camera.focal
        exif.get_ifd(0x8769).update({0x920A: focal / 1.5, 0xA405: round(focal), 0x9003: "2026:11:20 12:00:00"})
    made.save(path, quality=quality, subsampling=2, optimize=True, exif=exif)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--renders", type=Path, default=Path("build/houses"))
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--again", action="store_true", help="develop what is already there too")
    options = parser.parse_args()
    for known in scenes():
        scene = with_seed(known, options.seed) if options.seed else known
        if options.names and known.name not in options.names:
            continue
        if not (options.renders / f"{scene.name}.json").exists():
            continue
        if (options.data / scene.name / "scene.json").exists() and not options.again:
            continue
        finish(scene, options.renders, options.data)
        print(scene.name, file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
