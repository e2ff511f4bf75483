"""Each measure on hand-made cases whose answer is known, and proof that each can fail."""

import cv2
import numpy as np
import pytest
from guard_training import engine_door
from luster_sdk import Curves, Edit, Warp

from tests.quality import measures as m
from tests.quality.colours import delta_e, to_lab
from tests.quality.lines import fit_edge, lean, residual_tilt
from tests.quality.windows import count_windows

# Pairs 1, 4, 7, 13, 17 and 25 of the test data of Sharma, Wu and Dalal (2005).
SHARMA = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, -0.001, 2.49), (50.0, 0.0011, -2.49), 4.7461),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
]


@pytest.mark.parametrize(("first", "second", "expected"), SHARMA)
def test_ciede2000_agrees_with_published_pairs(first, second, expected):
    assert float(delta_e(np.array([first]), np.array([second]))[0]) == pytest.approx(expected, abs=1e-4)


def test_lab_of_white_grey_and_red():
    lab = to_lab(np.array([[1.0, 1.0, 1.0], [0.5, 0.5, 0.5], [1.0, 0.0, 0.0]]))
    assert lab[0] == pytest.approx([100.0, 0.0, 0.0], abs=0.02)
    assert lab[1] == pytest.approx([53.39, 0.0, 0.0], abs=0.02)
    assert lab[2] == pytest.approx([53.24, 80.09, 67.20], abs=0.05)


def half(width=100, height=80, upto=50, value=1.0):
    mask = np.zeros((height, width), dtype=np.float32)
    mask[:, :upto] = value
    return mask


def test_iou_counts_fractions():
    assert m.iou(half(), half()) == 1.0
    assert m.iou(half(upto=25), half(upto=50)) == pytest.approx(0.5)
    assert m.iou(half(value=0.5), half()) == pytest.approx(0.5)
    assert m.iou(half(upto=0), half()) == 0.0
    assert m.iou(half(upto=0), half(upto=0)) == 1.0


def test_boundary_f_forgives_three_pixels_and_not_four():
    assert m.boundary_f(half(upto=53), half(upto=50)) == 1.0
    assert m.boundary_f(half(upto=54), half(upto=50)) == 0.0
    assert m.boundary_f(half(upto=0), half()) == 0.0
    assert m.boundary_f(half(upto=0), half(upto=0)) == 1.0


def test_boundary_f_is_the_harmonic_mean_of_right_and_found():
    truth, claimed = half(200, 100, 100), half(200, 100, 100)
    claimed[50:, :] = half(200, 100, 140)[50:, :]
    # Half of each outline lies on the other; the step along the middle row adds a few wrong pixels to the claim.
    assert 0.4 < m.boundary_f(claimed, truth) < 0.55


def test_alpha_error_looks_at_the_edge_only():
    truth = half()
    assert m.alpha_error(truth, truth) == 0.0
    wrong_inside = truth.copy()
    wrong_inside[:, :20] = 0.0
    assert m.alpha_error(wrong_inside, truth) == 0.0
    soft = truth.copy()
    soft[:, 47:53] = 0.5
    assert m.alpha_error(soft, truth) == pytest.approx(0.5, abs=0.13)
    assert m.alpha_error(half(upto=0), half(upto=0)) == 0.0


def test_false_claims():
    assert m.false_share(half(upto=50), half(upto=25)) == pytest.approx(0.5)
    assert m.false_share(half(upto=25), half(upto=50)) == 0.0
    assert m.false_share(half(upto=0), half()) == 0.0
    assert m.claimed_share(half()) == pytest.approx(0.5)


def test_bytes_changed_counts_values_outside_the_allowed_place():
    before = np.full((10, 10, 3), 100, dtype=np.uint8)
    after = before.copy()
    after[0, 0] += 1
    after[5, 5, 0] += 1
    allowed = np.zeros((10, 10), dtype=bool)
    assert m.bytes_changed(before, after) == 4
    allowed[0, 0] = True
    assert m.bytes_changed(before, after, allowed) == 1
    allowed[5, 5] = True
    assert m.bytes_changed(before, after, allowed) == 0


def test_outside_share_forgives_three_pixels():
    before = np.full((80, 100, 3), 90, dtype=np.uint8)
    for upto, expected in ((53, 0.0), (54, 0.01), (63, 0.1)):
        after = before.copy()
        after[:, :upto] = 140
        assert m.outside_share(before, after, half()) == pytest.approx(expected)


def grey_card(cast=(1.0, 1.0, 1.0)):
    picture = np.zeros((120, 160, 3), dtype=np.float32)
    picture[:, :80], picture[:, 80:] = 120.0, 180.0
    return np.clip(picture * np.array(cast), 0, 255).astype(np.uint8)


def test_cast_error_measures_colour_and_not_exposure():
    neutral = np.ones((120, 160), dtype=np.float32)
    patches = m.neutral_patches(neutral)
    assert len(patches) == 10 * 13
    assert m.cast_error(grey_card(), grey_card(), patches) == pytest.approx(0.0, abs=1e-3)
    assert m.cast_error(grey_card((0.7, 0.7, 0.7)), grey_card(), patches) == pytest.approx(0.0, abs=0.05)
    warm = m.cast_error(grey_card((1.15, 1.0, 0.8)), grey_card(), patches)
    warmer = m.cast_error(grey_card((1.3, 1.0, 0.65)), grey_card(), patches)
    assert warm is not None and warmer is not None and 8 < warm < warmer
    assert m.cast_error(grey_card(), grey_card(), ()) is None


def test_cast_error_leaves_out_what_is_black_or_blown():
    patches = m.neutral_patches(np.ones((120, 160), dtype=np.float32))
    assert m.cast_error(np.full((120, 160, 3), 255, np.uint8), grey_card(), patches) is None


def test_neutral_patches_keep_off_the_edges_of_the_mask():
    neutral = np.zeros((48, 48), dtype=np.float32)
    neutral[6:30, 6:30] = 1.0
    assert {(p.top, p.left) for p in m.neutral_patches(neutral)} == {(12, 12)}


def test_frame_colour_error_sees_a_pink_room():
    pine = np.full((100, 100, 3), (200, 160, 110), dtype=np.uint8)
    pink = np.full((100, 100, 3), (205, 155, 150), dtype=np.uint8)
    assert m.frame_colour_error(pine, pine) == pytest.approx(0.0, abs=1e-3)
    assert m.frame_colour_error(pink, pine) > 8


def texture(seed=1):
    noise = np.random.default_rng(seed).normal(size=(120, 160)).astype(np.float32)
    grey = np.clip(cv2.GaussianBlur(noise, (0, 0), 1.2) * 120 + 128, 0, 255)
    return np.repeat(grey[..., None], 3, axis=2).astype(np.uint8)


def test_detail_kept_ignores_tone_and_notices_blur_and_invention():
    picture = texture()
    brighter = np.clip(picture.astype(np.float32) * 0.8 + 30, 0, 255).astype(np.uint8)
    assert m.detail_kept(picture, picture) == pytest.approx(1.0)
    assert m.detail_kept(picture, brighter) > 0.99
    assert m.detail_kept(picture, cv2.GaussianBlur(picture, (0, 0), 2.5)) < 0.8
    assert abs(m.detail_kept(picture, texture(2))) < 0.1
    inside = np.zeros((120, 160), dtype=bool)
    inside[:, :80] = True
    half_new = picture.copy()
    half_new[:, 80:] = texture(2)[:, 80:]
    assert m.detail_kept(picture, half_new, inside) == pytest.approx(1.0, abs=0.02)


def roofline(halo=0.0):
    """A dark roof under a bright sky; the roof's rim is brightened by `halo` of the step over 6 px."""
    picture = np.full((120, 200, 3), 60.0)
    picture[:60] = 200.0
    picture[60:66] += halo * 140
    return np.clip(picture, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("halo", [0.0, 0.03, 0.1, -0.1])
def test_halo_overshoot_is_the_swing_as_a_share_of_the_step(halo):
    truth = np.zeros((120, 200), dtype=np.float32)
    truth[:60] = 1.0
    measured = m.halo_overshoot(roofline(halo), roofline(), truth, truth < 0.5)
    assert measured == pytest.approx(abs(halo), abs=0.01)


def test_halo_overshoot_needs_an_edge_to_look_at():
    empty = np.zeros((120, 200), dtype=np.float32)
    assert m.halo_overshoot(roofline(), roofline(), empty, empty < 0.5) is None


def posts(degrees, height=400, width=600):
    """White posts on grey, leaning by `degrees` to the right, drawn with fractional coverage; and where they are."""
    picture = np.full((height, width, 3), 90.0)
    segments = []
    x, y = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    for foot in (120, 220, 330, 440):
        edge = foot + (height - y) * np.tan(np.radians(degrees))
        cover = np.clip(x - edge + 0.5, 0, 1) * np.clip(edge + 14 - x + 0.5, 0, 1)
        picture += (210 - picture) * cover[..., None]
        top = foot + height * 0.9 * np.tan(np.radians(degrees))
        segments.append(((foot + height * 0.1 * np.tan(np.radians(degrees)), height * 0.9), (top, height * 0.1)))
    return picture.astype(np.uint8), segments


@pytest.mark.parametrize("degrees", [0.0, 0.15, 0.5, -2.0])
def test_residual_tilt_by_line_fit(degrees):
    picture, _ = posts(degrees)
    if abs(degrees) <= 1:
        # A guess that is off by a pixel at each end, the wrong way round.
        guess = [((a[0] + 1.0, a[1]), (b[0] - 1.0, b[1])) for a, b in posts(degrees)[1]]
    else:
        guess = posts(degrees * 0.9)[1]
    assert residual_tilt(picture, guess) == pytest.approx(abs(degrees), abs=0.02)


def test_line_fit_says_none_where_there_is_no_edge():
    flat = np.full((400, 600), 90, dtype=np.float32)
    assert fit_edge(flat, ((300.0, 350.0), (300.0, 50.0))) is None
    noise = np.random.default_rng(3).normal(90, 20, (400, 600)).astype(np.float32)
    assert fit_edge(noise, ((300.0, 350.0), (300.0, 50.0))) is None
    assert residual_tilt(np.full((400, 600, 3), 90, np.uint8), posts(0.0)[1]) is None


def test_lean_has_a_sign():
    assert lean(((100.0, 200.0), (110.0, 100.0))) == pytest.approx(5.7106, abs=1e-3)
    assert lean(((110.0, 100.0), (100.0, 200.0))) == pytest.approx(5.7106, abs=1e-3)
    assert lean(((100.0, 200.0), (90.0, 100.0))) == pytest.approx(-5.7106, abs=1e-3)


def windows():
    truth = np.zeros((100, 200), dtype=np.float32)
    labels = np.zeros((100, 200), dtype=np.int32)
    for k, x in enumerate((20, 80, 140), start=1):
        truth[30:60, x : x + 30], labels[30:60, x : x + 30] = 1.0, k
    return truth, labels


def test_windows_are_counted_and_not_pixels():
    truth, labels = windows()
    lit = np.zeros_like(truth)
    lit[32:58, 22:48] = 1.0
    lit[70:90, 100:130] = 1.0  # a lit garage door
    lit[30:60, 140:146] = 1.0  # a sixth of the third window
    counted = count_windows(lit, labels, truth, 0.001)
    assert sorted(counted.areas_right) == [False, True, True]
    assert counted.windows_found == {1: True, 2: False, 3: False}


def test_an_area_is_right_from_half_in_a_window():
    truth, labels = windows()
    for width, right in ((58, True), (64, False)):
        lit = np.zeros_like(truth)
        lit[30:60, 20 : 20 + width] = 1.0
        assert count_windows(lit, labels * (labels == 1), truth * (labels == 1), 0.001).areas_right == (right,)


def test_nothing_lit_finds_nothing():
    truth, labels = windows()
    counted = count_windows(np.zeros_like(truth), labels, truth, 0.001)
    assert counted.areas_right == () and not any(counted.windows_found.values())


def test_the_rulers_own_geometry_agrees_with_the_engines():
    picture = texture()
    turn = np.radians(3.0)
    homography = np.array(
        [[np.cos(turn), -np.sin(turn), 0.02], [np.sin(turn), np.cos(turn), 0.0], [0.0, 0.05, 1.0]], dtype=np.float32
    )
    edits = (Edit(warp=Warp(k1=-0.03)), Edit(warp=Warp(homography=homography)))
    result = engine_door.result_of(picture, edits)
    inner = (slice(15, -15), slice(15, -15))
    moved = result.follow(picture)
    assert np.abs(moved[inner] - result.picture[inner].astype(np.float32)).mean() < 4.0
    there = result.follow_points([(70.0, 60.0), (100.0, 40.0)])
    spot = np.zeros((120, 160), dtype=np.float32)
    for x, y in ((70, 60), (100, 40)):
        spot[y - 1 : y + 1, x - 1 : x + 1] = 1.0
    for (x, y), weight in zip(there, (1.0, 1.0), strict=True):
        around = result.follow(spot)[int(y) - 3 : int(y) + 4, int(x) - 3 : int(x) + 4]
        rows, columns = np.mgrid[int(y) - 3 : int(y) + 4, int(x) - 3 : int(x) + 4] + 0.5
        assert around.sum() == pytest.approx(4.0 * weight, rel=0.25)
        assert (around * columns).sum() / around.sum() == pytest.approx(x, abs=0.3)
        assert (around * rows).sum() / around.sum() == pytest.approx(y, abs=0.3)


def test_a_result_without_masked_edits_did_not_act():
    picture = texture()
    result = engine_door.result_of(picture, (Edit(curves=Curves(np.linspace(0.1, 1.0, 16))),))
    assert not result.acted and result.painted().max() == 0.0 and result.region("sky") is None
    assert (result.bare == result.picture).all() and (result.picture != picture).any()
