"""RAW exposures are merged as the sensor's light, by the exposures that the camera wrote down."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from luster_classic.brackets.merge import MERGE, MergeParams, merge
from luster_classic.brackets.response import measure, trust_camera
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.tasks.exposures import Light, find_light, read_exposures
from luster_engine.pipeline.tasks.recipes import carry_out
from luster_engine.plugins.host import TaskRequest
from luster_sdk import Frame
from luster_sdk.testing import FakeContext
from numpy.typing import NDArray
from PIL import Image

from tests.bench.brackets import differences, tone_mapped
from tests.photos import QuietHost
from tests.plugins.classic.bracket_views import camera, room
from tests.raw_photo import dng

LIMITS = PhotoLimits()
STOPS = (0, -3, 2)
SIZE = 360, 240
DEEP = slice(135, 234), slice(6, 150)


def dim_room() -> NDArray[np.float32]:
    """A room with a bright window and a corner that is six stops darker than its walls."""
    light = room(*SIZE)
    light[120:, : SIZE[0] * 9 // 20] *= 0.015
    return light


def sensor(light: NDArray[np.float32], stops: float, seed: int) -> NDArray[np.float32]:
    """The light as it falls on a sensor, with grain."""
    taken = np.maximum(light, 0) * np.float32(2.0**stops)
    grain = np.random.default_rng(seed).standard_normal(light.shape).astype(np.float32)
    return np.asarray(np.clip(taken + grain * np.sqrt(taken * 4e-5 + 1e-7), 0, 1), np.float32)


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder, light = tmp_path_factory.mktemp("set"), dim_room()
    made = tuple(folder / f"{number}.dng" for number in range(len(STOPS)))
    for number, (path, stops) in enumerate(zip(made, STOPS, strict=True)):
        path.write_bytes(dng(sensor(light, stops, number), time=(2 ** (stops + 3), 1000)))
    return made


@pytest.fixture(scope="module")
def frames(paths: tuple[Path, ...]) -> tuple[Frame, ...]:
    light = find_light(paths)
    assert light is not None
    return tuple(decode(path, LIMITS, wide=True, white=light.white).frame for path in paths)


def narrowed(frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """The same as a camera's own JPEGs hold them: eight bits, and nothing of how they were exposed."""
    return tuple(Frame(((f.pixels.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)) for f in frames)


def far(frames: Sequence[Frame], truth: NDArray[np.uint8]) -> tuple[float, float]:
    """ΔE2000 of the merged frames to the truth, in the whole frame and in the deep shadow."""
    result = merge(tuple(frames), MergeParams(), FakeContext())
    merged = result.pixels if result.pixels.dtype == np.uint8 else narrowed([result])[0].pixels
    inside, deep = (np.zeros(truth.shape[:2], bool) for _ in range(2))
    inside[8:-8, 8:-8] = True
    deep[DEEP] = True
    return float(differences(merged, truth, inside).mean()), float(differences(merged, truth, deep).mean())


def test_values_are_light_and_two_frames_differ_by_their_exposures_alone(frames: tuple[Frame, ...]) -> None:
    apart = [frame.stops - frames[0].stops for frame in frames if frame.stops is not None and frames[0].stops]
    assert apart == pytest.approx(STOPS, abs=0.002)
    encoded = [frame.pixels[DEEP].astype(np.float64) / 65535 for frame in frames]
    light = [np.where(e <= 0.04045, e / 12.92, ((e + 0.055) / 1.055) ** 2.4).mean() for e in encoded]
    assert light[2] / light[0] == pytest.approx(4.0, rel=0.02)


def test_merged_as_light_it_is_nearer_to_the_truth_than_by_eight_bits(frames: tuple[Frame, ...]) -> None:
    truth = tone_mapped(dim_room())
    (whole, deep), (whole_8, deep_8) = far(frames, truth), far(narrowed(frames), truth)
    print(f"ΔE2000 as light {whole:.3f}, deep {deep:.3f}; by eight bits {whole_8:.3f}, deep {deep_8:.3f}")
    assert whole <= whole_8
    assert deep < 0.97 * deep_8


def test_where_the_frames_have_nothing_in_common_the_camera_is_believed() -> None:
    black, white = np.zeros((60, 80, 3), np.float32), np.ones((60, 80, 3), np.float32)
    response, off = trust_camera([black, white], [0.0, 4.0])
    assert off == 0.0
    assert response.exposures[:, 1] == pytest.approx([0.0, 4.0])
    assert not measure([black, white], [0, 1]).exposures.any(), "the frames alone say nothing"


def test_a_camera_s_rounded_times_are_made_exact_by_the_frames(frames: tuple[Frame, ...]) -> None:
    rounded = [replace(frame, stops=(frame.stops or 0) + 0.09 * number) for number, frame in enumerate(frames)]
    context = FakeContext()
    merge(tuple(rounded), MergeParams(), context)
    assert context.measured["merge.stops"] == pytest.approx(5.0, abs=0.05)
    assert "the camera wrote down" in context.notes[0]


def test_exif_that_the_frames_contradict_is_not_believed_and_said(frames: tuple[Frame, ...]) -> None:
    wrong = (frames[0], frames[1], replace(frames[2], stops=(frames[2].stops or 0) + 3.0))
    context = FakeContext()
    merge(wrong, MergeParams(), context)
    assert context.measured["merge.stops"] == pytest.approx(5.0, abs=0.1)
    assert "from what EXIF says" in context.notes[0]


def test_other_files_in_the_set_and_silent_exif_are_merged_as_before(paths: tuple[Path, ...], tmp_path: Path) -> None:
    picture, silent = tmp_path / "one.jpg", tmp_path / "silent.dng"
    Image.fromarray(camera(dim_room(), 0.0).pixels).save(picture)
    silent.write_bytes(dng(sensor(dim_room(), 0, 1), time=None))
    assert find_light((*paths, picture)) is None
    assert find_light((*paths, silent)) is None
    assert find_light(paths[:1]) is None


def test_a_broken_file_leaves_the_others_light(paths: tuple[Path, ...], tmp_path: Path) -> None:
    broken = tmp_path / "broken.dng"
    broken.write_bytes(paths[0].read_bytes()[:9000])
    named = {"photo": broken, "bracket.1": paths[1], "bracket.2": paths[2]}
    asked: list[Light | None] = []

    def reader(path: Path, light: Light | None) -> object:
        asked.append(light)
        return decode(path, LIMITS, wide=True, white=light.white if light else None)

    found = read_exposures(named, reader)  # type: ignore[arg-type] # `object` only so that this file stays short
    assert all(asked)
    assert [frame.stops is not None for frame in (found.photo.frame, *found.others)] == [True, True]
    assert len(found.warnings) == 1


def test_many_large_frames_are_kept_with_eight_bits() -> None:
    assert Light((1.0,), 6).is_wide(24_000_000)
    assert not Light((1.0,), 9).is_wide(24_000_000)


def test_what_was_merged_otherwise_before_is_other_work_and_its_plans_still_run() -> None:
    """Under the same version `--resume` kept the pictures of before."""
    assert MERGE.version == "1.3.0" and MERGE.accepts == ("1.0.0", "1.1.0", "1.2.0")


def test_a_set_of_raw_files_becomes_one_picture_through_the_child(paths: tuple[Path, ...], tmp_path: Path) -> None:
    step = {"stage": MERGE.name, "version": MERGE.version, "plugin": "classic", "params": {}}
    plan = {
        "style": "merge",
        "style_version": "1",
        "parameters": {},
        "alternatives": [{"provider": "local", "seed": 1, "price": 0, "steps": [step]}],
    }
    named = {"photo": paths[0], "bracket.1": paths[1], "bracket.2": paths[2]}
    out = tmp_path / "out.jpg"
    answer = carry_out(TaskRequest("carry_out", {"plan": plan}, named, {"picture": out}), QuietHost(tmp_path))
    assert answer["measures"]["merge.linear"] == 1.0
    assert answer["measures"]["merge.stops"] == pytest.approx(5.0, abs=0.05)
    picture = np.asarray(Image.open(out))
    inside = np.zeros(picture.shape[:2], bool)
    inside[8:-8, 8:-8] = True
    assert differences(picture, tone_mapped(dim_room()), inside).mean() < 1.5
