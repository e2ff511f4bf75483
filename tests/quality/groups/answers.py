"""A model's answer as a guide: how well it is registered, and how true its tone and its lights are carried over."""

import zlib
from dataclasses import dataclass

import cv2
import numpy as np
from guard_training import vices
from guard_training.engine_door import Engine
from guard_training.pairs import VICES, looks_for
from guard_training.scenes import scene_of
from guard_training.vices import Scene
from luster_engine.pipeline.fidelity.judge import tolerance
from luster_engine.pipeline.guide.lights import fit_evening
from luster_engine.pipeline.guide.register import EDGE, Registration, register
from luster_engine.pipeline.guide.tone_transfer import fit_tone, toned
from luster_engine.pipeline.render.runner import with_edit
from numpy.typing import NDArray
from training.houses import House

from tests.quality import measures as m
from tests.quality.colours import delta_e, to_lab
from tests.quality.figures import Figure, Findings, mean, worst_high, worst_low
from tests.quality.pictures import small

_SEED = 400
_WITHIN = 0.5
_DRIFT = 2.0
_BENT = 3
"""How many bent answers are made of each house: one in a hundred that is missed does not show in a few."""
_TONE_EDGE = 1024

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Answers:
    """One or two answers with every vice in turn for registration; every tonal look for what is carried over."""

    name: str = "answers"
    title: str = "A model's answer: registration, drift, tone, lights, detail"
    needs: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = (
        Figure("registered to 0.5 px RMS at 1536 px, moved and with a vice", "registered", mean, ">=", 0.95),
        Figure("smooth drift of 2 px noticed", "drift noticed", mean, ">=", 0.95),
        Figure("no drift, and none noticed", "no drift", mean, ">=", 0.90),
        Figure("tonal transfer, ΔE2000 to the direct grade, mean over photos", "tone", mean, "<=", 2.0),
        Figure("tonal transfer, ΔE2000, worst photo", "tone", worst_high, "<=", 3.0),
        Figure("tonal transfer, ΔE2000, 95th percentile of pixels, worst photo", "tone p95", worst_high, "<=", 5.0),
        Figure("inside lit windows, ΔE2000, worst photo", "lights", worst_high, "<=", 6.0),
        Figure("detail kept outside lights, gradient correlation, worst photo", "detail", worst_low, ">=", 0.96),
    )

    def observe(self, house: House, engine: Engine) -> Findings:
        found = Findings(house)
        scene = scene_of(house, EDGE)
        looks = looks_for(scene)
        vice_names = ["", *VICES]
        start = zlib.crc32(house.name.encode())
        for turn in range(2):
            look = looks[(start + turn) % len(looks)]
            vice = vice_names[(start // 7 + turn) % len(vice_names)]
            self._registered(found, scene, look, vice, _SEED + turn)
        for turn in range(_BENT):
            self._bent(found, scene, looks[(start + 2 + turn) % len(looks)], _SEED + turn)
        near = scene_of(house, _TONE_EDGE)
        for look in ("default", "airy", *(("dusk",) if "dusk" in looks else ())):
            self._toned(found, near, look)
        return found

    def _registered(self, found: Findings, scene: Scene, look: str, vice: str, seed: int) -> None:
        random = _random(scene, look, vice, seed)
        looked = vices.LOOKS[look](scene, vices.floats(scene.photo), random)
        changed = VICES[vice](scene, looked, random) if vice else looked
        answer, matrix = vices.moved(vices.habits(scene, looked if changed is None else changed, random), random)
        result = register(scene.photo, vices.to_bytes(answer), ignore=scene.sky)
        error = _error(result, matrix, scene)
        found.note("registered", float(error <= _WITHIN), f"{look}, {vice or 'no vice'}: {error:.2f} px")
        limit = tolerance(_style(look), "guide").drift.review
        found.note("no drift", float(result.drift < limit), f"{look}, {vice or 'no vice'}: {result.drift:.2f} px")

    def _bent(self, found: Findings, scene: Scene, look: str, seed: int) -> None:
        random = _random(scene, look, "drift", seed)
        looked = vices.habits(scene, vices.LOOKS[look](scene, vices.floats(scene.photo), random), random)
        answer, _ = vices.moved(vices.drifted(looked, random, _DRIFT), random)
        result = register(scene.photo, vices.to_bytes(answer), ignore=scene.sky)
        limit = tolerance(_style(look), "guide").drift.review
        found.note(
            "drift noticed", float(not result.trusted or result.drift >= limit), f"{look}: {result.drift:.2f} px"
        )

    def _toned(self, found: Findings, scene: Scene, look: str) -> None:
        random = _random(scene, look, "tone", _SEED)
        photo = vices.floats(scene.photo)
        direct = np.clip(vices.LOOKS[look](scene, photo, random), 0, 1).astype(np.float32)
        guide = vices.to_bytes(vices.habits(scene, direct, random))
        ignore = scene.sky if look == "dusk" else None
        if look == "dusk":
            grid, lights = fit_evening(scene.photo, guide, with_edit, ignore=ignore)
            alpha = cv2.resize(lights.alpha, scene.photo.shape[1::-1])[..., None]
            glow = alpha * cv2.resize(lights.added, scene.photo.shape[1::-1])
            carried = np.clip(toned(grid, photo, with_edit) + glow, 0, 1)
        else:
            carried = toned(fit_tone(scene.photo, guide, with_edit, ignore=ignore), photo, with_edit)
        lit = np.maximum.reduce([*scene.windows, np.zeros_like(scene.sky)])
        near_lit = cv2.dilate(lit, np.ones((9, 9), np.uint8)) > 0.02
        land = scene.sky < 0.02 if look == "dusk" else np.ones_like(near_lit)
        rest = land & ~near_lit if look == "dusk" else land
        error = delta_e(to_lab(carried), to_lab(direct))
        found.note("tone", float(error[rest].mean()), look)
        found.note("tone p95", float(np.percentile(error[rest], 95)), look)
        if look == "dusk":
            for number, window in enumerate(scene.windows, start=1):
                inner = cv2.erode(window, np.ones((5, 5), np.uint8)) > 0.9
                if inner.mean() > 0.0006:
                    found.note("lights", float(error[inner].mean()), f"window {number}")
        found.note("detail", m.detail_kept(scene.photo, vices.to_bytes(carried), rest), look)
        if look != "default":
            pictures = {"photo": scene.photo, f"{look}: the answer": guide}
            pictures |= {"carried over": vices.to_bytes(carried), "direct": vices.to_bytes(direct)}
            found.show({name: small(picture) for name, picture in pictures.items()})


def _random(scene: Scene, look: str, vice: str, seed: int) -> np.random.Generator:
    return np.random.default_rng([seed, zlib.crc32(f"{scene.name}/{look}/{vice}".encode())])


def _style(look: str) -> str:
    return {"airy": "bright_airy", "sky": "sky_replacement"}.get(look, look)


def _error(found: Registration, matrix: NDArray[np.float64], scene: Scene) -> float:
    """RMS at the working size, outside the sky, between the homography found and the one that moved the answer."""
    if not found.trusted:
        return float("inf")
    width, height = found.size
    scale = scene.photo.shape[1] / width
    x, y = np.meshgrid(np.arange(8, width, 24), np.arange(8, height, 24))
    land = cv2.resize(scene.sky, found.size)[y, x] < 0.2
    points = np.stack([x[land], y[land]], axis=-1).astype(np.float32)[None]
    to_photo = np.array([[scale, 0, 0.5 * scale - 0.5], [0, scale, 0.5 * scale - 0.5], [0, 0, 1]])
    true = np.linalg.inv(to_photo) @ matrix @ to_photo
    ours, theirs = (cv2.perspectiveTransform(points, each) for each in (found.homography, true))
    return float(np.sqrt(((ours - theirs) ** 2).sum(axis=-1).mean()))
