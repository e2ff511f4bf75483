"""Segments are laid on the edges under them, and those on nothing exact say so."""

import cv2
import numpy as np
import pytest
from luster_classic.geometry.edges import sharpen_segments


def step(lean: float, noise: float = 1.0) -> np.ndarray:
    """A picture whose right side is brighter, the edge leaning by so many degrees about the middle."""
    y, x = np.mgrid[:200, :200].astype(np.float32)
    apart = (x - 100.0) + np.tan(np.radians(lean)) * (y - 100.0)
    clean = 90.0 + 80.0 * np.clip(apart + 0.5, 0.0, 1.0)
    noisy = cv2.GaussianBlur(clean, (0, 0), 0.7) + np.random.default_rng(2).normal(0, noise, clean.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def leans(segments: np.ndarray) -> np.ndarray:
    return np.degrees(np.arctan2(segments[:, 0] - segments[:, 2], segments[:, 3] - segments[:, 1]))


@pytest.mark.parametrize("lean", [0.0, 0.7, -2.3])
def test_a_segment_that_is_a_little_off_is_laid_on_its_edge(lean: float) -> None:
    around = np.tan(np.radians(lean)) * 20.0
    segment = np.array([[100.0 + around - 0.6, 80.0, 100.0 - around + 0.5, 120.0]], dtype=np.float32)
    fine, stray = sharpen_segments(step(lean), segment)
    assert abs(leans(segment)[0] - lean) > 1.0
    assert abs(leans(fine)[0] - lean) < 0.2
    assert 0.0 < stray[0] < 0.6


def test_long_edges_are_exact_and_torn_ones_are_not() -> None:
    torn = step(0.0)
    for row in range(0, 200, 5):
        torn[row : row + 5] = np.roll(torn[row : row + 5], int(3 * np.sin(row * 1.7)), axis=1)
    short = np.array([[100.0, 85.0, 100.0, 115.0]], dtype=np.float32)
    long = np.array([[100.0, 20.0, 100.0, 180.0]], dtype=np.float32)
    assert sharpen_segments(step(0.0), long)[1][0] < sharpen_segments(step(0.0), short)[1][0]
    assert sharpen_segments(torn, short)[1][0] > 2.0 * sharpen_segments(step(0.0), short)[1][0]


def test_no_segments_are_no_segments() -> None:
    fine, stray = sharpen_segments(step(0.0), np.zeros((0, 4), dtype=np.float32))
    assert fine.shape == (0, 4) and stray.shape == (0,)


def test_thousands_of_segments_are_no_more_than_the_picture_reader_takes() -> None:
    many = np.repeat(np.array([[100.4, 80.0, 99.7, 120.0]], dtype=np.float32), 3000, axis=0)
    fine, stray = sharpen_segments(step(0.0), many)
    assert np.abs(leans(fine)).max() < 0.2 and stray.shape == (3000,)
