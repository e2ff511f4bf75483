"""`windows` is a parameter of every style where exposures are merged, frozen into the merging step."""

from collections.abc import Mapping
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.plan import MERGED, Plan, PlanRequest, Warning_, check_style, make_plan
from luster_engine.plugins.catalog import Catalog, StageInfo

from tests.world import tiny_catalog

FORM = {
    "type": "object",
    "properties": {"windows": {"enum": ["pull", "natural", "off"]}},
    "additionalProperties": False,
}
MERGE = StageInfo(
    name="classic.merge", version="1.0.0", plugin="classic", kind="renderer", title="Merge",
    parameters=FORM, defaults={"windows": "natural"},
)  # fmt: skip
CATALOG = tiny_catalog().model_copy(update={"stages": {MERGE.name: MERGE}})


def planned(
    parameters: Mapping[str, Any], catalog: Catalog = CATALOG, **more: Any
) -> tuple[Plan, tuple[Warning_, ...]]:
    request = PlanRequest(parameters=parameters, **{"brackets": 2, **more})
    check_style(catalog, request)
    return make_plan(catalog, request)


def merging(plan: Plan) -> Mapping[str, Any]:
    (step,) = plan.alternatives[0].steps
    return step.params


@pytest.mark.parametrize("style", ["default", MERGED])
@pytest.mark.parametrize("wanted", ["pull", "natural", "off"])
def test_what_is_wanted_of_windows_reaches_the_merge_with_every_style(wanted: str, style: str) -> None:
    plan, said = planned({"windows": wanted}, style=style)
    assert (merging(plan)["windows"], said) == (wanted, ())
    assert "windows" not in plan.parameters
    assert "windows" not in merging(planned({}, style=style)[0])


@pytest.mark.parametrize("wanted", ["wide", "", None, 1, ["off"]])
def test_what_is_none_of_the_three_is_refused_by_its_name(wanted: Any) -> None:
    for style in ("default", MERGED):
        with pytest.raises(LusterError) as refusal:
            planned({"windows": wanted}, style=style)
        assert refusal.value.reason is Reason.INVALID_PARAMETER
        assert refusal.value.violations[0].field == "params.windows"


def test_a_photo_alone_says_that_it_has_nothing_to_merge() -> None:
    _, said = planned({"windows": "off"}, brackets=0)
    assert [each.code for each in said] == ["windows_not_used"]


def test_a_style_keeps_a_parameter_of_this_name_that_is_its_own() -> None:
    own = {"type": "object", "properties": {"windows": {"enum": ["pull"], "default": "pull"}}}
    style = CATALOG.styles["default"].model_copy(update={"parameters": own})
    catalog = CATALOG.model_copy(update={"styles": {"default": style}})
    plan, _ = planned({}, catalog)
    assert (plan.parameters, merging(plan)["windows"]) == ({"windows": "pull"}, "pull")
    with pytest.raises(LusterError):
        planned({"windows": "off"}, catalog)
