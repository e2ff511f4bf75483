"""Several exposures through the child's own work: decoded, merged, judged, encoded; one broken file stops nobody."""

from importlib.metadata import version
from pathlib import Path

import cv2
import numpy as np
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.xmp import read
from luster_engine.pipeline.payloads import CarryOutPayload
from luster_engine.pipeline.render.plan import MERGED, PlanRequest, make_plan
from luster_engine.pipeline.tasks.exposures import how_well_exposed, in_order
from luster_engine.pipeline.tasks.recipes import carry_out
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.host import TaskRequest
from luster_engine.sandbox.lazy import read_catalog
from luster_engine.settings import Settings
from luster_sdk import Frame
from PIL import Image

from tests.photos import QuietHost
from tests.plugins.classic.bracket_views import camera, room

STOPS = (-3.0, 0.0, 2.0)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    import asyncio

    return asyncio.run(read_catalog(Settings(data_dir=tmp_path_factory.mktemp("data"))))


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    light = room(480, 320)
    found = {}
    for number, stops in enumerate(STOPS):
        path = tmp_path / f"{number}.jpg"
        Image.fromarray(camera(light, stops, seed=number).pixels).save(path, quality=92)
        found["photo" if number == 0 else f"bracket.{number}"] = path
    return found


def carried(catalog: Catalog, files: dict[str, Path], target: Path, style: str = MERGED) -> dict:
    plan, _ = make_plan(catalog, PlanRequest(style=style, brackets=len(files) - 1, content="set"))
    payload = CarryOutPayload(plan=plan.model_dump(mode="json")).as_json()
    return carry_out(TaskRequest("carry_out", payload, files, {"picture": target}), QuietHost(target.parent))


def test_a_plan_freezes_whether_and_by_which_package_the_lens_is_corrected(catalog: Catalog) -> None:
    for style in ("default", "bright_airy", "lawn_cleanup", "sky_replacement", "dusk"):
        for asked in ("auto", "off"):
            plan, _ = make_plan(catalog, PlanRequest(style=style, parameters={"lens": asked}, content="photo"))
            first = plan.alternatives[0].steps[0]
            assert (first.stage, first.params["lens"]) == ("classic.lens", asked)
            assert first.params["profiles"] == f"lensfunpy {version('lensfunpy')}"
    with pytest.raises(LusterError) as caught:
        make_plan(catalog, PlanRequest(parameters={"lens": "always"}, content="photo"))
    assert caught.value.reason is Reason.INVALID_PARAMETER


def test_three_files_become_one_picture_over_the_best_exposed(
    catalog: Catalog, files: dict[str, Path], tmp_path: Path
) -> None:
    target = tmp_path / "out.jpg"
    answer = carried(catalog, files, target)
    assert answer["measures"]["merge.used"] == 3
    assert not answer["warnings"]
    picture = np.asarray(Image.open(target)).astype(np.float32)
    middle = np.asarray(Image.open(files["bracket.1"])).astype(np.float32)
    wall = (slice(200, 300), slice(10, 120))
    assert abs(np.median(picture[wall]) - np.median(middle[wall])) < 30, "about as bright as the best-exposed frame"
    said = read(Image.open(target).info.get("xmp"))
    assert said["digital_source_type"].endswith("computationalCapture")
    assert said["luster"]["Exposures"] == "3"


def test_the_guard_knows_the_exposure_that_holds_the_window(
    catalog: Catalog, files: dict[str, Path], tmp_path: Path
) -> None:
    answer = carried(catalog, files, tmp_path / "out.jpg", "default")
    assert answer["report"]["fidelity"]["result"]["verdict"] != "refused"


def test_a_broken_file_in_a_set_is_named_and_the_rest_is_merged(
    catalog: Catalog, files: dict[str, Path], tmp_path: Path
) -> None:
    files["photo"].write_bytes(files["photo"].read_bytes()[:2000])
    answer = carried(catalog, files, tmp_path / "out.jpg")
    assert answer["measures"]["merge.used"] == 2
    assert [each["code"] for each in answer["warnings"]] == ["exposure_left_out"]


def test_a_set_of_which_every_file_is_broken_is_refused(
    catalog: Catalog, files: dict[str, Path], tmp_path: Path
) -> None:
    for path in files.values():
        path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(LusterError) as refusal:
        carried(catalog, files, tmp_path / "out.jpg")
    assert refusal.value.reason is Reason.CORRUPT_IMAGE


def test_an_exposure_of_another_size_is_left_out(catalog: Catalog, files: dict[str, Path], tmp_path: Path) -> None:
    Image.open(files["bracket.2"]).resize((240, 160)).save(files["bracket.2"])
    answer = carried(catalog, files, tmp_path / "out.jpg")
    assert answer["measures"]["merge.used"] == 2
    assert "another size" in answer["warnings"][0]["message"]


def test_a_frame_of_another_house_is_left_out_with_a_warning(
    catalog: Catalog, files: dict[str, Path], tmp_path: Path
) -> None:
    other = np.ascontiguousarray(cv2.flip(camera(room(480, 320, seed=8), -1.0).pixels, -1))
    Image.fromarray(other).save(tmp_path / "other.jpg", quality=92)
    answer = carried(catalog, files | {"bracket.3": tmp_path / "other.jpg"}, tmp_path / "out.jpg")
    assert answer["measures"]["merge.used"] == 3
    assert [each["code"] for each in answer["warnings"]] == ["exposure_left_out"]


def test_frames_that_are_all_exposed_alike_are_said_to_be(
    catalog: Catalog, files: dict[str, Path], tmp_path: Path
) -> None:
    alike = {"photo": files["photo"], "bracket.1": files["photo"]}
    answer = carried(catalog, alike, tmp_path / "out.jpg")
    assert answer["measures"]["merge.used"] == 2
    assert [each["code"] for each in answer["warnings"]] == ["exposures_alike"]


def test_exposures_are_read_in_the_order_that_a_worker_names_them(files: dict[str, Path]) -> None:
    photo = files["photo"]
    named = {"bracket.10": photo, "photo": photo, "bracket": photo, "bracket.2": photo, "file.sky": photo}
    assert in_order(named) == ["bracket", "bracket.2", "bracket.10"]


def test_one_photo_alone_is_no_set(catalog: Catalog) -> None:
    with pytest.raises(LusterError) as refusal:
        make_plan(catalog, PlanRequest(style=MERGED))
    assert refusal.value.reason is Reason.INVALID_ARGUMENT


def test_a_merge_comes_before_the_steps_of_a_style(catalog: Catalog) -> None:
    alone, _ = make_plan(catalog, PlanRequest(style="default", content="x"))
    with_brackets, _ = make_plan(catalog, PlanRequest(style="default", content="x", brackets=2))
    first, *rest = with_brackets.alternatives[0].steps
    assert first.stage == "classic.merge"
    assert tuple(rest) == alone.alternatives[0].steps


def test_the_frame_that_says_most_is_the_best_exposed() -> None:
    light = room(300, 200)
    worth = [how_well_exposed(camera(light, stops)) for stops in (-5.0, -1.0, 0.0, 4.0)]
    assert int(np.argmax(worth)) in (1, 2)
    assert how_well_exposed(Frame(np.full((9, 9, 3), 255, np.uint8))) < min(worth[1:3])
