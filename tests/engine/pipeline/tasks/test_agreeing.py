"""Photos of one room through the child's own work: seen, settled, and made with what was decided."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from luster_engine.pipeline.agreement.surfaces import Surfaces, describe, shared
from luster_engine.pipeline.payloads import AgreePayload, CarryOutPayload
from luster_engine.pipeline.render.agreeing import AGREE, can_agree, own_light, with_shift
from luster_engine.pipeline.render.plan import MERGED, Plan, PlanRequest, make_plan
from luster_engine.pipeline.tasks.agreeing import see, settle
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.host import TaskRequest
from PIL import Image

from tests.engine.pipeline.tasks.test_exposures import catalog  # noqa: F401 - the same fixture
from tests.photos import QuietHost

HOUSES = Path("tests/houses/data")
CASTS = ("cast_tungsten", "cast_shade", "cast_over")


def planned(known: Catalog, style: str = "default", **more: Any) -> Plan:
    return make_plan(known, PlanRequest(style=style, content="room", provider="local", **more))[0]


def seen(plan: Plan, photo: Path, target: Path) -> float:
    payload = CarryOutPayload(plan=plan.model_dump(mode="json")).as_json()
    return float(
        see(TaskRequest("see", payload, {"photo": photo}, {"surfaces": target}), QuietHost(target.parent))["sure"]
    )


def test_one_room_under_three_lights_becomes_one_room(catalog: Catalog, tmp_path: Path) -> None:  # noqa: F811 - the fixture
    """Three photos of a kitchen under a lamp, in the shade and too light: what they share lies together afterwards."""
    plan = planned(catalog)
    sure, files = [], {}
    for index, cast in enumerate(CASTS):
        files[f"surfaces.{index}"] = tmp_path / str(index)
        sure.append(seen(plan, HOUSES / "kitchen_blue" / f"{cast}.jpg", files[f"surfaces.{index}"]))
    payload = AgreePayload(sure=tuple(sure)).as_json()
    said = settle(TaskRequest("settle", payload, files, {}), QuietHost(tmp_path))
    assert said["pairs"] == 3
    assert said["groups"] == [0, 0, 0]
    assert said["after"] < 0.5 * said["before"]

    again = {name: tmp_path / f"{name}.again" for name in files}
    for index, cast in enumerate(CASTS):
        shifted = with_shift(catalog, plan, tuple(said["shifts"][index]))
        seen(shifted, HOUSES / "kitchen_blue" / f"{cast}.jpg", again[f"surfaces.{index}"])
    checked = settle(TaskRequest("settle", payload, again, {}), QuietHost(tmp_path))
    assert checked["before"] < 0.5 * said["before"], "what was decided is what the plan does"


def test_two_rooms_share_nothing_and_a_photo_that_was_not_seen_stays() -> None:
    kitchen, bedroom = (
        describe(np.asarray(Image.open(HOUSES / name / "truth.jpg"))) for name in ("kitchen_blue", "bedroom_warm_lamps")
    )
    assert shared(kitchen, bedroom) is None
    assert shared(kitchen, describe(np.full((400, 600, 3), 128, np.uint8))) is None


def test_surfaces_come_back_as_they_were_written(tmp_path: Path) -> None:
    found = describe(np.asarray(Image.open(HOUSES / "kitchen_blue" / "truth.jpg")))
    found.save(tmp_path / "kept")
    kept = Surfaces.read(tmp_path / "kept")
    for name in ("points", "descriptions", "light", "clear"):
        assert np.array_equal(getattr(found, name), getattr(kept, name)), name


def test_a_view_that_was_turned_and_darkened_is_the_same_room() -> None:
    picture = np.asarray(Image.open(HOUSES / "kitchen_blue" / "truth.jpg"))
    turned = cv2.warpAffine(picture, cv2.getRotationMatrix2D((400, 260), 4, 1.1), picture.shape[1::-1])
    found = shared(describe(picture), describe(np.asarray(turned * 0.7, np.uint8)))
    assert found is not None
    apart = np.median(found.first - found.second, axis=0)
    assert (apart > 0.3).all(), "the darker one is told from the lighter"


@pytest.mark.parametrize("style", ["default", "bright_airy", "dusk", "sky_replacement", "lawn_cleanup"])
def test_the_shift_stands_after_a_photos_own_light_and_before_what_is_masked(catalog: Catalog, style: str) -> None:  # noqa: F811 - the fixture
    plan = planned(catalog, style)
    assert can_agree(catalog, plan)
    alone = own_light(plan.alternatives[0])
    assert {step.role for step in alone.steps} <= {"find", "base"}
    steps = with_shift(catalog, plan, (0.1, 0.0, -0.1, 0.05)).alternatives[0].steps
    at = [step.stage for step in steps].index(AGREE)
    assert steps[:at] == alone.steps
    assert steps[:at] + steps[at + 1 :] == plan.alternatives[0].steps
    assert {step.role for step in steps[:at]} <= {"find", "base"}


def test_a_look_without_light_of_its_own_cannot_agree(catalog: Catalog) -> None:  # noqa: F811 - the fixture
    bare = planned(catalog, "sky_replacement", parameters={"base": "none"})
    assert not can_agree(catalog, bare)
    assert with_shift(catalog, bare, (0.1, 0.1, 0.1, 0.1)) == bare


@pytest.mark.parametrize(("style", "parameters"), [(MERGED, {}), ("sky_replacement", {"base": "none"})])
def test_exposures_that_are_only_merged_keep_their_light(
    catalog: Catalog,  # noqa: F811 - the fixture
    style: str,
    parameters: dict[str, Any],
) -> None:
    merged = planned(catalog, style, parameters=parameters, brackets=2)
    assert not can_agree(catalog, merged)
    assert with_shift(catalog, merged, (0.1, 0.1, 0.1, 0.1)) == merged


def test_exposures_that_are_merged_for_a_look_agree(catalog: Catalog) -> None:  # noqa: F811 - the fixture
    plan = planned(catalog, brackets=2)
    assert can_agree(catalog, plan)
    assert AGREE in [step.stage for step in with_shift(catalog, plan, (0.1, 0.0, 0.0, 0.0)).alternatives[0].steps]
