"""The sky's edge: looked at where it is and nowhere else, exact at the photo's own scale, sharp on larger photos."""

import cv2
import numpy as np
import pytest
from luster_classic.common.colour import shrink
from luster_classic.scene.segments import segment
from luster_classic.sky.edges import (
    EDGES,
    FAINT,
    MOST,
    SIDE,
    SOFT,
    WHOLE,
    choose_parts,
    draw_edges,
    drop_faint_sky_on_houses,
)
from luster_classic.sky.matte import make_matte
from luster_classic.sky.sight import Sight
from luster_sdk import Mask
from luster_sdk.testing.reference import mask_alpha
from training.houses import load_house


def half_sky(share: float = 0.5) -> np.ndarray:
    chance = np.zeros((171, 256), np.float32)
    chance[: round(171 * share)] = 1.0
    return chance


def test_only_parts_with_an_edge_are_looked_at() -> None:
    picture = np.zeros((1024, 1536, 3), np.float32)
    parts = choose_parts(picture, half_sky())
    assert parts.size == (1024, 1536)
    assert parts.corners and all(abs(corner.top - 512) <= SIDE for corner in parts.corners)
    assert {corner.left for corner in parts.corners} == set(range(0, 1536, SIDE))
    assert choose_parts(picture, half_sky(0.0)).corners == []


def test_a_photo_full_of_edges_or_larger_than_any_is_looked_at_smaller() -> None:
    speckled = np.random.default_rng(1).random((171, 256)).astype(np.float32)
    parts = choose_parts(np.zeros((1024, 1536, 3), np.float32), speckled)
    assert max(parts.size) < 1536 and len(parts.corners) <= MOST
    assert max(choose_parts(np.zeros((1400, WHOLE + 200, 3), np.float32), half_sky()).size) == EDGES[0]


def test_without_an_edge_the_chance_is_the_answer() -> None:
    picture = np.full((300, 450, 3), 0.5, np.float32)
    for share in (0.0, 1.0):
        sky = np.full((100, 150), share, np.float32)
        assert (draw_edges(picture, Sight(sky, 1 - sky, 0 * sky), twice=True) == share).all()


def test_beside_a_roof_there_is_no_half_sky() -> None:
    share = np.linspace(0.0, 1.0, 101, dtype=np.float32)[None]
    on_a_house, on_leaves = (drop_faint_sky_on_houses(share, np.full_like(share, chance)) for chance in (0.9, 0.0))
    assert np.array_equal(on_leaves, share)
    assert on_a_house[share < FAINT - 0.01].max() == 0.0
    open_sky = share > FAINT + SOFT + 0.01
    assert np.array_equal(on_a_house[open_sky], share[open_sky])
    assert (np.diff(on_a_house) >= 0).all()
    assert np.diff(on_a_house).max() < 0.05, "no step"


@pytest.mark.parametrize("name", ["cross_gable_shake", "flat_modern"])
def test_it_is_closer_to_the_truth_than_the_classes(name: str) -> None:
    house = load_house(name)
    picture = shrink(house.photo().astype(np.float32) / 255.0, 1024)
    truth = shrink(house.mask("sky"), 1024)
    seen = segment(shrink(picture, 512))
    sight = Sight(seen.sky, seen.plants, seen.building)
    fine, twice = (draw_edges(picture, sight, twice=looks) for looks in (False, True))
    coarse = cv2.resize(seen.sky, truth.shape[::-1])
    edge = cv2.dilate(((truth > 0.02) & (truth < 0.98)).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    errors = [float(np.abs(alpha - truth)[edge].mean()) for alpha in (twice, fine, coarse)]
    assert errors[0] < errors[1] < 0.5 * errors[2], errors


def stripes(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """A bright sky behind dark stakes, and how much of each pixel is sky."""
    sky = np.zeros((height, width), np.float32)
    sky[: height // 2] = 1.0
    sky[:, width // 3 :: width // 6] = 0.0
    share = cv2.GaussianBlur(sky, (0, 0), 0.8)
    return (0.1 + 0.8 * share[..., None] * np.array([0.8, 0.9, 1.0], np.float32)).astype(np.float32), share


def alpha_of(mask: Mask, picture: np.ndarray) -> np.ndarray:
    return mask_alpha(mask, picture.astype(np.float64))


def test_at_its_own_scale_the_matte_is_what_was_drawn() -> None:
    picture, share = stripes(200, 300)
    matte = make_matte(picture, share, 1.0)
    assert np.abs(alpha_of(matte.mask, picture) - share).max() < 1e-4


def test_on_a_larger_photo_colour_sharpens_it_and_nothing_is_left_of_next_to_nothing() -> None:
    picture, share = stripes(800, 1200)
    coarse, drawn = (cv2.resize(each, (300, 200), interpolation=cv2.INTER_AREA) for each in (picture, share))
    matte = make_matte(coarse, drawn, 4.0)
    fine = alpha_of(matte.mask, picture)
    stretched = cv2.resize(drawn, (1200, 800))
    edge = (stretched > 0.01) & (stretched < 0.99)
    assert np.abs(fine - share)[edge].mean() < 0.5 * np.abs(stretched - share)[edge].mean()
    ground = np.zeros_like(edge)
    ground[410:] = True
    assert fine[ground].max() == 0.0
