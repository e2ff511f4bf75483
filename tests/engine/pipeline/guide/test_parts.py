"""Registering a model's answer to the photo, and carrying its tone and lights over without its detail."""

import cv2
import numpy as np
import pytest
from guard_training import vices
from guard_training.vices import Scene
from luster_engine.pipeline.guide.lights import find_lights
from luster_engine.pipeline.guide.register import Registration, aligned, register, working_size
from luster_engine.pipeline.guide.tone_transfer import fit_tone, toned
from luster_engine.pipeline.render.runner import with_edit
from training.houses.manifest import load_house


@pytest.fixture(scope="module")
def scene() -> Scene:
    house = load_house("gable_brick")
    labels = house.window_labels()
    windows = tuple((labels == number).astype(np.float32) for number in range(1, labels.max() + 1))
    green = np.maximum(house.mask("vegetation"), house.mask("lawn"))
    return Scene(house.name, house.photo(), house.mask("sky"), house.mask("building"), green, windows)


def distance(found: Registration, matrix: np.ndarray) -> float:
    """RMS, in working pixels, between the homography that was found and the one that was applied."""
    width, height = found.size
    points = np.stack(np.meshgrid(np.arange(0, width, 48), np.arange(0, height, 48)), -1).reshape(1, -1, 2)
    scale = found.size[0] / 1512
    to_photo = np.array([[1 / scale, 0, 0.5 / scale - 0.5], [0, 1 / scale, 0.5 / scale - 0.5], [0, 0, 1]])
    true = np.linalg.inv(to_photo) @ matrix @ to_photo
    ours = cv2.perspectiveTransform(points.astype(np.float32), found.homography)
    return float(np.sqrt(((cv2.perspectiveTransform(points.astype(np.float32), true) - ours) ** 2).sum(-1).mean()))


def test_an_answer_that_was_moved_regraded_and_reinvented_is_found_again(scene: Scene) -> None:
    random = np.random.default_rng(3)
    looked = vices.habits(scene, vices.look_dusk(scene, vices.floats(scene.photo), random), random)
    answer, matrix = vices.moved(looked, random)

    found = register(scene.photo, vices.to_bytes(answer), ignore=scene.sky)

    assert found.trusted
    assert distance(found, matrix) < 0.5
    assert found.drift < 1.2


def test_a_smooth_drift_is_measured_and_not_followed(scene: Scene) -> None:
    random = np.random.default_rng(4)
    answer = vices.to_bytes(vices.drifted(vices.floats(scene.photo), random, 4.0))

    found = register(scene.photo, answer, ignore=scene.sky)

    assert found.drift > 1.5


def test_another_house_is_not_registered(scene: Scene) -> None:
    other = load_house("shed_modern").photo()

    found = register(scene.photo, other, ignore=scene.sky)

    assert not found.trusted
    assert found.reason


def test_an_aligned_answer_lies_over_the_photo(scene: Scene) -> None:
    random = np.random.default_rng(5)
    answer, _ = vices.moved(vices.floats(scene.photo), random, strength=0.5)
    found = register(scene.photo, vices.to_bytes(answer), ignore=scene.sky)
    size = working_size(1512, 1008, 756)

    back = aligned(vices.to_bytes(answer), found, size)

    small = cv2.resize(scene.photo, size, interpolation=cv2.INTER_AREA)
    inner = np.s_[60:-60, 60:-60]
    assert float(np.abs(back[inner].astype(int) - small[inner]).mean()) < 4.0


def difference(one: np.ndarray, other: np.ndarray, where: np.ndarray) -> float:
    """Mean CIE76 over a region; two floats 0…1."""
    labs = [cv2.cvtColor(np.clip(each, 0, 1).astype(np.float32), cv2.COLOR_RGB2LAB) for each in (one, other)]
    return float(np.linalg.norm(labs[0] - labs[1], axis=2)[where].mean())


def test_tone_and_lights_of_an_evening_are_carried_over(scene: Scene) -> None:
    random = np.random.default_rng(6)
    photo = vices.floats(scene.photo)
    evening = np.clip(vices.look_dusk(scene, photo, random), 0, 1)
    answer = vices.to_bytes(evening)

    grid = fit_tone(scene.photo, answer, with_edit, ignore=scene.sky)
    lights = find_lights(scene.photo, answer, grid, with_edit, ignore=scene.sky)
    carried = toned(grid, photo, with_edit)
    size = (photo.shape[1], photo.shape[0])
    alpha = cv2.resize(lights.alpha, size)[..., None]
    lit = np.clip(carried + alpha * cv2.resize(lights.added, size), 0, 1)

    windows = np.maximum.reduce([cv2.erode(window, np.ones((5, 5), np.uint8)) for window in scene.windows]) > 0.5
    rest = (scene.sky < 0.05) & (np.maximum.reduce(scene.windows) < 0.05)
    assert difference(lit, evening, rest) < 3.0
    assert difference(lit, evening, windows) < 0.5 * difference(carried, evening, windows)
    assert lights.share < 0.1


def test_an_unchanged_answer_changes_nothing_to_speak_of(scene: Scene) -> None:
    grid = fit_tone(scene.photo, scene.photo, with_edit)
    photo = vices.floats(scene.photo)

    assert float(np.abs(toned(grid, photo, with_edit) - photo).max()) < 0.03
    assert find_lights(scene.photo, scene.photo, grid, with_edit).share < 0.001
