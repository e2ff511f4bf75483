"""Drift is a bend that neighbours agree on: not leaves painted anew, not a thing that came."""

import cv2
import numpy as np
from luster_engine.pipeline.guide.drift import smooth_drift
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]


def ground(seed: int = 1) -> Bytes:
    """Blotches of every size, so that there is texture everywhere."""
    random = np.random.default_rng(seed)
    noise = sum(cv2.GaussianBlur(random.normal(size=(640, 960)), (0, 0), s) * s for s in (1.5, 4.0, 10.0))
    return np.clip(np.asarray(noise) * 60 + 128, 0, 255).astype(np.uint8)


def bent(picture: Bytes, pixels: float) -> Bytes:
    rows, columns = np.mgrid[: picture.shape[0], : picture.shape[1]].astype(np.float32)
    wave = pixels * np.sin(rows / 110.0) * np.cos(columns / 130.0)
    return np.asarray(
        cv2.remap(picture, columns + wave, rows, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT), np.uint8
    )


def everywhere(picture: Bytes) -> Bytes:
    return np.full(picture.shape, 255, np.uint8)


def test_a_bend_is_measured() -> None:
    picture = ground()

    assert smooth_drift(picture, picture, everywhere(picture)) < 0.05
    assert 1.2 < smooth_drift(picture, bent(picture, 2.5), everywhere(picture)) < 2.8


def test_texture_painted_anew_and_a_new_thing_are_no_bend() -> None:
    picture = ground()
    changed = picture.copy()
    changed[420:] = ground(2)[420:]
    cv2.rectangle(changed, (300, 100), (420, 220), 30, -1)

    assert smooth_drift(picture, changed, everywhere(picture)) < 0.8


def test_what_may_differ_is_left_out() -> None:
    picture = ground()
    half = bent(picture, 4.0)
    half[:320] = picture[:320]
    keep = everywhere(picture)
    keep[280:] = 0

    assert smooth_drift(picture, half, keep) < 0.2


def test_too_little_texture_says_nothing() -> None:
    flat = np.full((300, 400), 90, np.uint8)

    assert smooth_drift(flat, flat, everywhere(flat)) == 0.0
