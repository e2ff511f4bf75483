"""A tilted camera is set upright; a straight photo, a border and a picture without lines are left alone."""

from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from luster_classic.geometry import houses, verticals
from luster_classic.geometry.belief import judge_tilt
from luster_classic.geometry.framing import make_camera_matrix, make_rotation, straighten
from luster_classic.geometry.lines import find_upright_lines
from luster_classic.geometry.peaks import LEAST_MARGIN, find_peaks
from luster_classic.geometry.tilt import find_tilt
from luster_classic.geometry.verticals import USUAL_FOCAL, VERTICALS, VerticalsParams
from luster_sdk import Edit
from luster_sdk.testing import FakeContext
from training.houses import load_house

from tests.plugins.classic import scenes


def shelves(width: int = 900, height: int = 600) -> np.ndarray:
    """A façade of upright battens."""
    image = np.full((height, width, 3), 0.75, np.float32)
    for left in range(40, width - 30, 70):
        image[40 : height - 40, left : left + 14] = 0.25
    return image


def tilted(picture: np.ndarray, pitch: float, roll: float) -> np.ndarray:
    """The picture as a camera sees it that is tilted so."""
    height, width = picture.shape[:2]
    half = max(height, width) / 2
    to_unit = np.array([[1 / half, 0, -width / 2 / half], [0, 1 / half, -height / 2 / half], [0, 0, 1.0]])
    move = (
        make_camera_matrix(USUAL_FOCAL) @ make_rotation(pitch, roll).T @ np.linalg.inv(make_camera_matrix(USUAL_FOCAL))
    )
    pixels = np.linalg.inv(to_unit) @ move @ to_unit
    return cv2.warpPerspective(picture, pixels, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)


@pytest.mark.parametrize(("pitch", "roll"), [(3.0, 0.0), (-4.0, 1.0), (0.0, -1.5), (5.0, 2.0)])
def test_the_tilt_is_measured(pitch: float, roll: float) -> None:
    lines = find_upright_lines(np.clip(tilted(shelves(), pitch, roll), 0, 1))
    seen = judge_tilt(lines, find_tilt(lines, USUAL_FOCAL, 1), USUAL_FOCAL)
    assert seen.confidence == 1.0
    assert abs(seen.pitch - pitch) < 0.25
    assert abs(seen.roll - roll) < 0.15


def test_a_straight_photo_is_left_alone() -> None:
    context = FakeContext()
    assert VERTICALS.plan(scenes.proxy_of(shelves()), VerticalsParams(), context).is_empty
    assert "left alone" in context.notes[0]


def test_a_border_is_left_alone() -> None:
    picture = np.clip(tilted(shelves(), 3.0, 1.0), 0, 1)
    picture[:30] = 1.0
    context = FakeContext()
    assert VERTICALS.plan(scenes.proxy_of(picture), VerticalsParams(), context).is_empty
    assert "border" in context.notes[0]


def test_the_straightened_frame_is_full() -> None:
    for pitch, roll in ((4.0, 1.0), (-6.0, -2.0)):
        homography, zoom = straighten(pitch, roll, USUAL_FOCAL, (400, 600))
        corners = np.array([[-1, -2 / 3, 1], [1, -2 / 3, 1], [1, 2 / 3, 1], [-1, 2 / 3, 1]]) @ homography.T
        points = np.abs(corners[:, :2] / corners[:, 2:])
        assert points[:, 0].max() <= 1.001 and points[:, 1].max() <= 2 / 3 + 0.001
        assert 1.0 <= zoom < 1.25


def gable(peak: float, width: int = 900, height: int = 600) -> np.ndarray:
    """Battens below a gable before a plain sky; its peak lies at this share of the height."""
    image = np.full((height, width, 3), (0.62, 0.76, 0.92), np.float32)
    ground = np.random.default_rng(2).normal(0.4, 0.08, (60, width, 1)).astype(np.float32)
    image[height - 60 :] = ground
    wall = np.array([[120, height - 60], [120, 300], [450, round(peak * height)], [780, 300], [780, height - 60]])
    inside = cv2.fillPoly(np.zeros((height, width), np.uint8), [wall], (1,)) > 0
    image[inside] = shelves(width, height)[inside]
    image[inside & (np.arange(height)[:, None] < 300)] = 0.55
    return image


@pytest.mark.parametrize(("pitch", "roll"), [(-7.0, 0.0), (6.0, 0.0), (-6.0, 3.0), (0.0, 4.0)])
def test_straightening_never_cuts_a_gable(pitch: float, roll: float, monkeypatch: pytest.MonkeyPatch) -> None:
    # Of a drawing the network knows nothing; the next test asks it of a house.
    monkeypatch.setattr(verticals, "keep_roofs", lambda peaks, *_seen: peaks)
    picture = gable(0.30)
    seen = tilted(picture, pitch, roll)
    sky = np.abs(seen - seen[4, 450]).max(axis=2) < 0.06
    column = int(np.argmin(np.where(sky, 600, np.arange(600)[:, None])[:, 60:840].min(axis=0))) + 60
    row = int(sky[:, column].argmin())
    margin = round(0.03 * 600)
    cropped = seen[row - margin :]
    edit = VERTICALS.plan(scenes.proxy_of(cropped), VerticalsParams(), FakeContext())
    assert edit.warp is not None, "there is a tilt to straighten"
    height, width = cropped.shape[:2]
    half = max(height, width) / 2
    point = np.array([(column - width / 2) / half, (margin - height / 2) / half, 1.0])
    mapped = np.linalg.inv(edit.warp.homography.astype(np.float64)) @ point
    assert mapped[1] / mapped[2] > -height / 2 / half, "the peak is above the frame"


@pytest.mark.parametrize("margin", [0.006, 0.018, 0.022])
def test_the_ridge_of_a_house_near_the_frame_is_kept_in_it(margin: float) -> None:
    house = load_house("cross_gable_shake")
    picture = cv2.cvtColor(cv2.imread(str(house.photo_path)), cv2.COLOR_BGR2RGB)
    picture = cv2.resize(picture, (1200, 800), interpolation=cv2.INTER_AREA).astype(np.float32) / 255.0
    ridge = np.array([708, 238])
    top = int(ridge[1] - margin * 800)
    seen = picture[top:]
    edit = VERTICALS.plan(scenes.proxy_of(seen), VerticalsParams(), FakeContext())
    homography = np.eye(3) if edit.warp is None else edit.warp.homography.astype(np.float64)
    assert edit.warp is not None or margin < LEAST_MARGIN, "there is a tilt to straighten"
    height, width = seen.shape[:2]
    half = max(height, width) / 2
    point = np.array([(ridge[0] - width / 2) / half, (ridge[1] - top - height / 2) / half, 1.0])
    mapped = np.linalg.inv(homography) @ point
    assert mapped[1] / mapped[2] > -height / 2 / half, "the ridge is above the frame"


def show(seen: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the network say this of every frame."""
    for module in (verticals, houses):
        monkeypatch.setattr(module, "segment_frame", lambda _frame: seen)


def lean(pitch: float, monkeypatch: pytest.MonkeyPatch, reach: float, roll: float = 0.0) -> tuple[Edit, FakeContext]:
    """What is done about battens that lean so, where a house is seen in the middle `reach` of the frame."""
    picture = np.clip(tilted(shelves(), pitch, roll), 0, 1)
    chance = np.zeros((120, 180), np.float32)
    rows, columns = (round((1 - reach) / 2 * side) for side in chance.shape)
    chance[rows : 120 - rows, columns : 180 - columns] = 1.0
    seen = SimpleNamespace(building=chance, window=np.zeros_like(chance), sky=1.0 - chance)
    show(seen, monkeypatch)
    context = FakeContext()
    params = VerticalsParams(spare_house=True, least=1.0)
    return VERTICALS.plan(scenes.proxy_of(picture), params, context), context


def test_a_house_that_fills_the_frame_is_not_cut_to_be_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    edit, context = lean(5.0, monkeypatch, reach=1.0)
    assert edit.warp is None
    assert any("too much" in note for note in context.notes)
    assert context.measures["verticals.spared"] == 1.0
    edit, context = lean(5.0, monkeypatch, reach=0.6)
    assert edit.warp is not None and context.measures["verticals.spared"] == 0.0


def look_up(
    pitch: float, indoors: float, monkeypatch: pytest.MonkeyPatch, eave_from: int = 40, roll: float = 2.0
) -> tuple[Edit, FakeContext, np.ndarray]:
    """What is done about battens that lean so, where the network sees an eave along the upper side, which is told too,
    and the second witness so much of a room."""
    picture = np.clip(tilted(shelves(), pitch, roll), 0, 1)
    building, sky = np.zeros((120, 180), np.float32), np.zeros((120, 180), np.float32)
    building[4:, eave_from : 180 - eave_from], sky[:4] = 1.0, 1.0
    show(SimpleNamespace(building=building, window=np.zeros_like(building), sky=sky), monkeypatch)
    monkeypatch.setattr(verticals, "glance_at_frame", lambda _frame: SimpleNamespace(indoors=indoors))
    monkeypatch.setattr(verticals, "find_peaks", lambda _encoded: np.zeros((0, 2), np.float32))
    context = FakeContext()
    edit = VERTICALS.plan(scenes.proxy_of(picture), VerticalsParams(), context)
    assert edit.warp is not None, "there is a tilt to straighten"
    half = np.array(picture.shape[1::-1]) / max(picture.shape)
    eave = np.array([[x, (4.5 / 60 - 1.0) * half[1], 1.0] for x in (-0.5, 0.0, 0.5)])
    mapped = eave @ np.linalg.inv(edit.warp.homography.astype(np.float64)).T
    return edit, context, mapped[:, 1] / mapped[:, 2] > -half[1]


def test_an_eave_along_the_upper_side_is_not_cut_to_be_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    # An eave that runs along the frame does not stand free: on two photos of a panel it was cut off.
    _, context, kept = look_up(-4.0, 0.02, monkeypatch)
    assert kept.all(), context.notes
    assert not any("taken out" in note for note in context.notes), "the frame is moved"
    _, context, kept = look_up(-4.0, 0.02, monkeypatch, eave_from=0)
    assert kept.all() and any("before the frame cuts a roofline." in note for note in context.notes), context.notes


def test_beams_below_a_ceiling_are_no_roofline(monkeypatch: pytest.MonkeyPatch) -> None:
    # Of a room under white vaults the network saw a house before the sky, and its walls were left leaning.
    monkeypatch.setattr(verticals, "MOST_LOST", 1.0)
    _, context, kept = look_up(-6.0, 0.80, monkeypatch, roll=3.5)
    assert not kept.all() and not any("taken out" in note for note in context.notes), context.notes


@pytest.mark.parametrize("pitch", [-2.0, 4.0])
def test_the_network_is_not_asked_where_the_upper_side_stays(pitch: float, monkeypatch: pytest.MonkeyPatch) -> None:
    # Every straightened photo waited for it, and most of them are rooms, whose camera looks down.
    asked: list[object] = []
    monkeypatch.setattr(houses, "segment_frame", asked.append)
    monkeypatch.setattr(verticals, "find_peaks", lambda _encoded: np.zeros((0, 2), np.float32))
    picture = np.clip(tilted(shelves(), pitch, 0.0), 0, 1)
    edit = VERTICALS.plan(scenes.proxy_of(picture), VerticalsParams(), FakeContext())
    assert edit.warp is not None and not asked


def test_a_house_that_leans_by_half_a_degree_is_left_in_its_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    edit, context = lean(0.0, monkeypatch, reach=0.6, roll=0.7)
    assert edit.warp is None
    assert any("less than 1°" in note for note in context.notes)
    assert context.measures["verticals.spared"] == 1.0


def test_a_point_that_stands_free_is_found_and_a_roof_along_the_frame_is_not() -> None:
    peaks = find_peaks(gable(0.04))
    assert len(peaks) > 0
    assert np.abs(peaks[:, 0]).min() < 0.02
    ridge = np.full((600, 900, 3), (0.62, 0.76, 0.92), np.float32)
    ridge[40:] = 0.4
    assert not len(find_peaks(ridge))


@pytest.mark.parametrize(("pitch", "roll", "before"), [(5.0, 1.0, 0.115), (-4.0, 0.0, 0.054), (0.0, 2.5, 0.116)])
def test_the_frame_loses_a_strip_of_one_side_only(pitch: float, roll: float, before: float) -> None:
    # The frame kept its shape exactly, so a photo that had to lose its sides lost its top and its bottom, too.
    homography, _ = straighten(pitch, roll, USUAL_FOCAL, (600, 900))
    lost = verticals.measure_loss(homography, np.array([1.0, 2 / 3]), 0.0)
    stretched = np.linalg.norm(homography[:, 0] / homography[2, 2]) / np.linalg.norm(homography[:, 1])
    assert lost <= 0.76 * before
    assert 0.94 < stretched < 1.06


def test_a_tilt_that_nobody_sees_is_not_cut_for() -> None:
    context = FakeContext()
    edit = VERTICALS.plan(scenes.proxy_of(np.clip(tilted(shelves(), 0.6, 0.1), 0, 1)), VerticalsParams(), context)
    assert edit.warp is None and "upright already" in context.notes[0]


def test_a_camera_that_looks_far_down_keeps_most_of_its_frame() -> None:
    # Judges saw windows, lamps and trunks at the sides cut before they saw anything lean.
    context = FakeContext()
    edit = VERTICALS.plan(scenes.proxy_of(np.clip(tilted(shelves(), 11.0, 0.0), 0, 1)), VerticalsParams(), context)
    assert edit.warp is not None and any("before the frame cuts too much" in note for note in context.notes)
    assert verticals.measure_loss(edit.warp.homography, np.array([1.0, 2 / 3]), 0.0) <= verticals.MOST_LOST
