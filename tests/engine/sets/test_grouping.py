"""Photos of a shoot become sets: the cases that photographers bring, drawn as made-up sketches and real files."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

import cv2
import numpy as np
import pytest
from luster_engine.sets.grouping import Sketch, group, likeness

START = datetime(2026, 11, 28, 10, 0, 0)
STOPS = (0.0, -2.0, 2.0, -4.0, 4.0)


def view_of(house: int, stops: float, shake: tuple[int, int] = (0, 0)) -> tuple[np.ndarray, float]:
    """A view in cells as a sketch holds it, and the frame's mean brightness."""
    noise = np.random.default_rng(house)
    light = np.exp(cv2.GaussianBlur(noise.normal(0, 1.6, (40, 56)).astype(np.float32), (0, 0), 1.2) * 1.8 - 1.8)
    seen = light[4 + shake[1] : 36 + shake[1], 4 + shake[0] : 52 + shake[0]] * 2.0**stops
    code = np.clip(seen, 0, 1) ** (1 / 2.2)
    code = np.clip(code + np.random.default_rng(house + 7).normal(0, 0.004, code.shape), 0, 1).astype(np.float32)
    mean = cv2.GaussianBlur(code, (0, 0), 3.0)
    spread = np.sqrt(np.maximum(cv2.GaussianBlur(code * code, (0, 0), 3.0) - mean * mean, 0))
    level = (code - mean) / (spread + 0.012)
    return np.where((code < 0.025) | (code > 0.975), np.nan, level).astype(np.float32), float(code.mean())


class Shoot:
    """A made-up shoot: photos in the order in which they were taken, and the sets that they are."""

    def __init__(self, exif: bool, seed: int = 0) -> None:
        self.photos: list[Sketch] = []
        self.truth: list[tuple[str, ...]] = []
        self._now = START
        self._exif = exif
        self._random = random.Random(seed)

    def take(self, house: int, stops: tuple[float, ...], *, hand: bool = False, pause: float = 40.0) -> None:
        self._now += timedelta(seconds=pause)
        names = []
        for each in stops:
            self._now += timedelta(seconds=1)
            shake = (self._random.randint(-1, 1), self._random.randint(-1, 1)) if hand else (0, 0)
            view, brightness = view_of(house, each, shake)
            name = f"IMG_{len(self.photos) + 1:04}.jpg"
            self.photos.append(
                Sketch(
                    name, 6000, 4000, brightness,
                    self._now if self._exif else None, each - 9 if self._exif else None,
                    "Canon 16 mm" if self._exif else "", view,
                )
            )  # fmt: skip
            names.append(name)
        self.truth.append(tuple(names))

    def found(self) -> list[tuple[str, ...]]:
        return [each.photos for each in group(self.photos)]


@pytest.mark.parametrize("exif", [True, False])
def test_sets_with_near_black_and_near_white_frames_are_whole(exif: bool) -> None:
    shoot = Shoot(exif)
    for house in range(6):
        shoot.take(house, STOPS)
    assert shoot.found() == shoot.truth


@pytest.mark.parametrize("exif", [True, False])
def test_two_sets_in_a_row_of_one_view_are_two(exif: bool) -> None:
    shoot = Shoot(exif)
    shoot.take(1, STOPS[:3])
    shoot.take(1, STOPS[:3], pause=2.0)
    assert shoot.found() == shoot.truth


@pytest.mark.parametrize("exif", [True, False])
def test_hand_held_sets_sets_cut_short_and_single_shots_are_told_apart(exif: bool) -> None:
    shoot = Shoot(exif)
    shoot.take(1, STOPS[:3], hand=True)
    shoot.take(2, (0.0,))
    shoot.take(3, (0.0, -2.0), hand=True)
    shoot.take(4, STOPS, hand=True)
    shoot.take(5, (0.0,))
    assert shoot.found() == shoot.truth


def test_a_clock_that_was_set_back_splits_no_set() -> None:
    shoot = Shoot(exif=True)
    shoot.take(1, STOPS[:3])
    shoot.photos[2] = replace(shoot.photos[2], captured_at=START - timedelta(days=400))
    assert shoot.found() == shoot.truth


def test_files_in_another_order_are_brought_into_their_own() -> None:
    shoot = Shoot(exif=True)
    for house in range(4):
        shoot.take(house, STOPS[:3])
    random.Random(1).shuffle(shoot.photos)
    assert shoot.found() == shoot.truth


def test_a_burst_of_one_exposure_is_no_set() -> None:
    shoot = Shoot(exif=True)
    for _ in range(3):
        shoot.take(1, (0.0,), pause=0.0)
    assert shoot.found() == shoot.truth


def test_another_lens_or_size_begins_another_set() -> None:
    shoot = Shoot(exif=True)
    shoot.take(1, STOPS[:2])
    shoot.photos[1] = replace(shoot.photos[1], lens="Canon 24 mm")
    assert [len(each) for each in shoot.found()] == [1, 1]
    shoot.photos[1] = replace(shoot.photos[1], lens=shoot.photos[0].lens, width=3000)
    assert [len(each) for each in shoot.found()] == [1, 1]


def test_forty_frames_are_no_set_of_forty() -> None:
    shoot = Shoot(exif=True)
    shoot.take(1, tuple(-5 + each * 0.25 for each in range(40)))
    assert max(len(each) for each in shoot.found()) <= 16


def test_each_set_says_how_sure_it_is() -> None:
    with_exif, without = Shoot(exif=True), Shoot(exif=False)
    for shoot in (with_exif, without):
        shoot.take(1, STOPS)
        shoot.take(2, STOPS)
    sure, less = group(with_exif.photos), group(without.photos)
    assert all(0 < each.sure <= 1 for each in (*sure, *less))
    assert min(each.sure for each in sure) > min(each.sure for each in less)


def test_an_empty_shoot_has_no_sets() -> None:
    assert group([]) == []


def test_likeness_knows_a_view_at_another_exposure() -> None:
    same = likeness(view_of(1, 0.0)[0], view_of(1, -2.0, (1, 1))[0])
    other = likeness(view_of(1, 0.0)[0], view_of(2, 0.0)[0])
    assert same is not None and other is not None
    assert same > 0.7 > 0.3 > other
