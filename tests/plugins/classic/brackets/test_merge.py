"""Merging exposures: aligned to a fraction of a pixel, without ghosts, and never a smeared one."""

import cv2
import numpy as np
import pytest
from luster_classic.brackets.merge import MergeParams, merge
from luster_classic.brackets.register import apply, find_corners, normalise, register
from luster_classic.brackets.response import measure
from luster_classic.brackets.tones import plan_tones
from luster_classic.brackets.weights import weigh_codes
from luster_sdk import Frame
from luster_sdk.testing import FakeContext
from numpy.typing import NDArray

from tests.plugins.classic.bracket_views import camera, room, shaken

STOPS = (0.0, -3.0, 2.0)


def exposures(light: NDArray[np.float32], stops: tuple[float, ...] = STOPS) -> list[Frame]:
    return [camera(light, each, seed=number) for number, each in enumerate(stops)]


def merged(frames: list[Frame], **params: object) -> tuple[Frame, FakeContext]:
    context = FakeContext()
    return merge(tuple(frames), MergeParams.model_validate(params), context), context


def grey(frame: Frame) -> NDArray[np.float32]:
    return frame.pixels.astype(np.float32).mean(axis=2)


def test_a_hand_held_exposure_is_laid_over_the_first_to_a_third_of_a_pixel() -> None:
    light = room(900, 600)
    turn = shaken(light.shape, shift=(11.3, -6.8), degrees=0.7)
    first, other = camera(light, 0.0), camera(cv2.warpAffine(light, turn, (900, 600), flags=cv2.INTER_CUBIC), -2.0)
    laid = register(first, other, normalise(first), normalise(other))
    assert laid.fits
    there = find_corners(first) @ turn[:, :2].T + turn[:, 2]
    assert np.abs(apply(laid.matrix, find_corners(first)) - there).max() < 0.9, (
        "at the corners, where errors are largest"
    )
    middle = np.array([[450.0, 300.0]])
    assert np.abs(apply(laid.matrix, middle) - (middle @ turn[:, :2].T + turn[:, 2])).max() < 0.3


def test_a_frame_of_another_view_is_left_out_and_said() -> None:
    light = room(600, 400)
    other = np.ascontiguousarray(room(600, 400, seed=9)[::-1, ::-1])
    result, context = merged([*exposures(light), camera(other, -1.0)])
    assert context.measured["merge.left_out"] == 1
    assert any("left out" in note for note in context.notes)
    without, _ = merged(exposures(light))
    assert np.abs(grey(result) - grey(without)).mean() < 1.5, "nothing of the other view is in the picture"


def test_a_step_of_a_panorama_is_left_out() -> None:
    light = room(900, 400)
    _, context = merged([camera(light[:, :600], 0.0), camera(np.ascontiguousarray(light[:, 250:850]), -2.0)])
    assert context.measured["merge.used"] == 1


def test_the_view_through_a_window_comes_from_the_exposure_that_holds_it() -> None:
    light = room(600, 400)
    frames = exposures(light)
    result, _ = merged(frames)
    view = (slice(90, 190), slice(330, 480))
    assert grey(frames[0])[view].min() > 245, "the first frame is blown there"
    assert np.corrcoef(grey(result)[view].ravel(), np.log(light[view].mean(axis=2)).ravel())[0, 1] > 0.9
    assert 120 < grey(result)[view].mean() < 252, "seen, neither blown nor grey"


def test_windows_off_keeps_the_light_of_the_first_frame() -> None:
    light = room(600, 400)
    natural, _ = merged(exposures(light))
    off, _ = merged(exposures(light), windows="off")
    pulled, _ = merged(exposures(light), windows="pull")
    view = (slice(90, 190), slice(330, 480))
    brightness = [float(grey(each)[view].mean()) for each in (pulled, natural, off)]
    assert brightness[0] < brightness[1] < brightness[2]


def test_what_moved_is_taken_from_one_frame() -> None:
    light = room(600, 400)
    frames = []
    places = [(80, 60), (160, 60), (240, 60)]
    for number, (stops, (left, top)) in enumerate(zip(STOPS, places, strict=True)):
        seen = light.copy()
        seen[top : top + 90, left : left + 50] = (0.02, 0.05, 0.3)
        frames.append(camera(seen, stops, seed=number))
    result, context = merged(frames)
    assert context.measured["merge.moved"] > 0.005
    clean, _ = merged(exposures(light))
    off = np.abs(grey(result) - grey(clean))
    ghosts = [float(off[top + 8 : top + 82, left + 6 : left + 44].mean()) for left, top in places]
    assert ghosts[0] > 25, "where the first frame shows it"
    assert max(ghosts[1:]) < 3, "and nowhere else, not even faintly"


def test_a_thing_before_a_roof_and_a_clipped_sky_is_whole_or_gone() -> None:
    """Its lower part, which the first frame sees without it, went; the upper one before the sky stayed as a stump."""
    light = np.full((400, 600, 3), 0.12, np.float32)
    light[:200] = (2.4, 2.8, 3.2)
    light += np.random.default_rng(2).uniform(0, 0.03, light.shape).astype(np.float32)
    with_thing = light.copy()
    place = slice(184, 290), slice(280, 312)
    with_thing[place] = (0.30, 0.05, 0.04)
    frames = [
        camera(each, stops, seed=at)
        for at, (each, stops) in enumerate(zip((light, with_thing, light), STOPS, strict=True))
    ]
    merged = merge(tuple(frames), MergeParams(), FakeContext()).pixels.astype(np.float32)
    beside = merged[186:192, 100:200].mean(axis=(0, 1))
    upper, lower = merged[186:192, 286:306].mean(axis=(0, 1)), merged[206:250, 286:306].mean(axis=(0, 1))
    whole = min(part[0] - part[2] for part in (upper, lower)) > 40
    gone = np.abs(upper - beside).max() < 6 and abs(lower[0] - lower[2]) < 20
    assert whole or gone, (upper, lower, beside)


def test_no_halo_beside_a_window_frame() -> None:
    light = np.full((400, 600, 3), 0.18, np.float32)
    light[:, 300:] = 4.0
    light *= 1 + 0.03 * np.random.default_rng(1).standard_normal((400, 600, 1)).astype(np.float32)
    result, _ = merged([camera(light, each, noise=0.2) for each in STOPS])
    row = grey(result)[50:350].mean(axis=0)
    wall, near = row[60:200].mean(), row[255:294]
    assert np.abs(near - wall).max() < 0.02 * 255


def test_the_camera_curve_and_the_stops_are_found_without_exif() -> None:
    light = room(600, 400)
    frames = exposures(light)
    response = measure([frame.pixels.astype(np.float32) / 255 for frame in frames], [1, 0, 2])
    assert response.exposures.mean(axis=1) == pytest.approx(STOPS, abs=0.35)


def test_equally_exposed_frames_are_merged_and_it_is_said() -> None:
    light = room(600, 400)
    frames = [camera(light, 0.0, seed=number) for number in range(3)]
    result, context = merged(frames)
    assert any("exposed alike" in note for note in context.notes)
    assert np.abs(grey(result) - grey(frames[0])).mean() < 12


def test_near_black_and_near_white_frames_of_a_tripod_stay() -> None:
    light = room(600, 400)
    _, context = merged(exposures(light, (0.0, -2.0, -9.0, 2.0, 7.0)))
    assert context.measured["merge.used"] == 5


def test_sixteen_bits_stay_sixteen_bits() -> None:
    light = room(240, 160)
    frames = [camera(light, each, deep=True) for each in STOPS]
    result, _ = merged(frames)
    assert result.pixels.dtype == np.uint16
    shallow, _ = merged([camera(light, each) for each in STOPS])
    assert np.abs(grey(result) / 257 - grey(shallow)).mean() < 3


def under_a_sky(width: int = 600, height: int = 400) -> NDArray[np.float32]:
    """A room's wall with things on it, under a blue sky that only the darkest frame holds."""
    light = room(width, height) * 0.6
    light[: height // 2] = (1.3, 2.4, 4.2)
    return light


def blueness(pixels: NDArray[np.generic]) -> float:
    """How far blue is above red on average, in values of eight bits."""
    return float(pixels[..., 2].astype(np.float32).mean() - pixels[..., 0].astype(np.float32).mean())


def test_a_sky_has_the_colour_of_the_frame_that_holds_it() -> None:
    frames = exposures(under_a_sky())
    sky = (slice(10, 180), slice(10, -10))
    assert blueness(frames[0].pixels[sky]) < 2 < 70 < blueness(frames[1].pixels[sky])
    result, _ = merged(frames)
    assert blueness(result.pixels[sky]) > 60, "clipped frames do not thin the sky's colour"


def test_a_value_counts_the_less_the_darker_it_is() -> None:
    pictures = [frame.pixels.astype(np.float32) / 255 for frame in exposures(room(600, 400))]
    for weights in (weigh_codes(measure(pictures, [1, 0, 2]), ends, True) for ends in (False, True)):
        assert weights[0] < weights[512] / 100, "black says nothing"


def test_a_strip_that_the_dark_frame_does_not_cover_is_not_grey() -> None:
    light = under_a_sky()
    turn = shaken(light.shape, shift=(9.0, 8.0), degrees=0.0)
    moved = cv2.warpAffine(light, turn, (600, 400), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    result, context = merged([camera(light, 0.0), camera(moved, -3.0, seed=1), camera(light, 2.0, seed=2)])
    assert context.measured["merge.used"] == 3
    strips = result.pixels[20:180, -6:], result.pixels[20:180, 30:-30]
    assert blueness(strips[0]) > 0.7 * blueness(strips[1])


def test_the_sky_beside_a_thing_that_moved_keeps_its_colour() -> None:
    light = under_a_sky()
    seen = light.copy()
    seen[200:330, 250:330] = (0.02, 0.05, 0.3)
    result, context = merged([camera(light, 0.0), camera(light, -3.0, seed=1), camera(seen, 2.0, seed=2)])
    assert context.measured["merge.moved"] > 0.005
    sky = result.pixels[20:180, 20:-20]
    assert blueness(result.pixels[195:198, 270:310]) > 0.7 * blueness(sky), "only the dark frame holds it"


def test_a_camera_that_bends_deep_colours_does_not_tint_the_highlights() -> None:
    light = room(600, 400)
    light[200:] = np.array((0.5, 0.14, 0.13)) * np.linspace(0.4, 1.2, 600)[None, :, None]
    frames = exposures(light)
    bent = frames[1].pixels.astype(np.float32)
    bent[200:, :, 0] *= 0.8
    pictures = [frames[0].pixels / 255.0, bent / 255.0, frames[2].pixels / 255.0]
    found = measure([each.astype(np.float32) for each in pictures], [1, 0, 2]).exposures[1]
    assert np.ptp(found) < 0.1


def test_a_view_between_a_wall_and_the_sun_keeps_its_contrast() -> None:
    stops = np.full((400, 600, 3), -1.0, np.float32)
    stops[60:260, 100:300], stops[60:260, 300:500] = 2.0, 3.2
    stops[:30, 560:] = 9.0
    tones = plan_tones(stops, "natural", 0.5)
    after = stops[..., 0] + cv2.resize(tones.slope * stops[..., 0] + tones.offset, (600, 400))
    trees, clouds, wall = (
        float(np.median(after[each])) for each in (np.s_[80:240, 120:280], np.s_[80:240, 320:480], 300)
    )
    assert clouds - trees > 0.12, "seen, not pale"
    assert trees >= wall > -1.4, "a wall is not darkened for it beyond what it takes"
    assert clouds < 0
