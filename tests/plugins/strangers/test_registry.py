"""The registry lists every broken plugin with its own reason, and everything else works."""

import json
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.plan import PlanRequest, make_plan
from luster_engine.plugins.catalog import PluginReport

GOOD = """
from luster_sdk import Edit, Params, Planner, Style, base, hookimpl
from pydantic import Field

class Amount(Params):
    amount: float = Field(0.5, ge=0, le=1)

def plan(proxy, params, ctx):
    return Edit()

@hookimpl
def luster_stages():
    return [Planner("good.warm", "1.0.0", "Warm", params=Amount, plan=plan)]

@hookimpl
def luster_styles():
    return [Style("good", "1.0.0", "Good", "", {"local": (base("good.warm", amount=0.3),)})]
"""
HEAD = """
from luster_sdk import *
from pydantic import Field
def plan(proxy, params, ctx):
    return Edit()
"""


def stage(name: str, more: str = "") -> str:
    return f"{HEAD}@hookimpl\ndef luster_stages():\n    return [Planner({name!r}, '1.0.0', 'T', plan=plan{more})]\n"


def style(name: str, stage: str, more: str = "") -> str:
    recipe = "{'local': (base(" + repr(stage) + more + "),)}"
    return f"@hookimpl\ndef luster_styles():\n    return [Style({name!r}, '1.0.0', 'T', '', {recipe})]\n"


BROKEN = {
    "no_import": ("import nothing_of_this_name", "could not be imported: ModuleNotFoundError"),
    "raises": (HEAD + "@hookimpl\ndef luster_stages():\n    raise RuntimeError('no luck')", "RuntimeError: no luck"),
    "wrong_type": (HEAD + "@hookimpl\ndef luster_stages():\n    return [{'name': 'x'}]", "dict in it, not a Stage"),
    "no_list": (HEAD + "@hookimpl\ndef luster_styles():\n    return 5", "int '5', not a sequence"),
    "prefix": (stage("classic.glow"), "claims the stage 'classic.glow'"),
    "bare_name": (stage("glow"), "must be named bare_name"),
    "style_name": (HEAD + style("dusk", "classic.tone"), "claims the style 'dusk', which belongs to plugin styles"),
    "bad_default": (
        HEAD + "class P(Params):\n    a: float = Field(5, le=1)\n" + stage("bad_default.x", ", params=P"),
        "whose own model refuses the default of 'a'",
    ),
    "open_params": (
        HEAD + "class P(Params, extra='allow'):\n    pass\n" + stage("open_params.x", ", params=P"),
        "accept unknown keys",
    ),
    "no_stage": (stage("no_stage.warm") + style("no_stage", "no_stage.wram"), 'Did you mean "no_stage.warm"?'),
    "bad_step": (stage("bad_step.x") + style("bad_step", "bad_step.x", ", amont=1"), 'has no parameter "amont"'),
    "bad_setting": (
        stage("bad_setting.x") + style("bad_setting", "bad_setting.x", ", a=Setting('strenght')"),
        "uses the setting 'strenght', which it lacks. Did you mean \"strength\"?",
    ),
    "future": ("LUSTER_API = '2.0'\n" + stage("future.x"), "speaks API 2.0, and this Luster speaks 1.0"),
    "no_version": ("LUSTER_API = 'new'\n" + stage("no_version.x"), "states the API version 'new'"),
    "bad_hook": (HEAD + "@hookimpl\ndef luster_stagez():\n    return []", "has a hook luster_stagez"),
    "leaves": ("import os\nos._exit(4)", "ended its process (exit code 4)"),
    "twice": (
        HEAD + "S = Planner('twice.x', '1', 'T', plan=plan)\n@hookimpl\ndef luster_stages():\n    return [S, S]",
        "brings the stage 'twice.x' twice",
    ),
    "unwritable": (stage("unwritable.x", ", reads=5"), "whose 'reads' is wrong"),
}


def by_name(reports: tuple[PluginReport, ...]) -> dict[str, PluginReport]:
    return {report.name: report for report in reports}


async def test_each_broken_plugin_is_listed_with_its_reason_and_the_rest_works(site: Any, make_wheel: Any) -> None:
    site.install(make_wheel("good", GOOD), *(make_wheel(name, code) for name, (code, _) in BROKEN.items()))
    sandbox = await site.sandbox()
    catalog = await site.catalog(sandbox)
    reports = by_name(catalog.plugins)
    for name, (_, words) in BROKEN.items():
        assert reports[name].state == "broken", name
        assert words in reports[name].error, (name, reports[name].error)
        assert "\n" not in reports[name].error
        assert not any(one.plugin == name for one in [*catalog.stages.values(), *catalog.styles.values()])
    for name in ("good", "classic", "styles"):
        assert reports[name].state == "loaded", reports[name]
    answer = await site.run_style(sandbox, catalog, "good")
    assert [step["stage"] for step in answer["steps"] if step.get("stage") == "good.warm"]


async def test_a_style_that_needs_a_missing_plugin_is_disabled_alone(site: Any, make_wheel: Any) -> None:
    code = stage("half.x") + style("half", "half.x").replace(
        "return [", "return [Style('lonely', '1.0.0', 'T', '', {'local': (base('absent.glow'),)}), "
    )
    site.install(make_wheel("half", code))
    catalog = await site.catalog(await site.sandbox())
    assert by_name(catalog.plugins)["half"].state == "loaded"
    assert "absent.glow, which no installed plugin brings" in by_name(catalog.plugins)["half"].warnings[0]
    assert catalog.style("half").available
    with pytest.raises(LusterError) as caught:
        make_plan(catalog, PlanRequest(style="lonely"))
    assert caught.value.reason is Reason.UNKNOWN_STYLE
    assert "absent.glow" in caught.value.message


async def test_a_name_belongs_to_who_had_it_first(site: Any, make_wheel: Any) -> None:
    site.install(
        make_wheel("good", GOOD, distribution="aaa_good"), make_wheel("good", GOOD, distribution="zzz_good"),
    )  # fmt: skip
    catalog = await site.catalog(await site.sandbox())
    first, second = [report for report in catalog.plugins if report.name == "good"]
    assert (first.state, second.state) == ("loaded", "broken")
    assert "belongs to aaa-good" in second.error


async def test_plugins_are_disabled_and_allowed_by_setting(site: Any, make_wheel: Any) -> None:
    site.install(make_wheel("good", GOOD), make_wheel("leaves", "import os\nos._exit(4)"))
    sandbox = await site.sandbox()
    reports = by_name((await site.catalog(sandbox, plugins_disable=("leaves",))).plugins)
    assert (reports["good"].state, reports["leaves"].state) == ("loaded", "disabled")
    assert sandbox.deaths == 0, "a disabled plugin is not even imported"
    reports = by_name((await site.catalog(sandbox, plugins_allow=("luster-good",))).plugins)
    assert {name for name, report in reports.items() if report.state == "loaded"} == {"good"}


async def test_what_was_read_once_is_not_read_again(site: Any, make_wheel: Any) -> None:
    site.install(make_wheel("good", GOOD))
    first = await site.catalog(await site.sandbox())

    class Refuses:
        at_once = 1

        async def read_plugin(self, request: Any) -> Any:
            raise AssertionError(f"{request} was read again")

    assert await site.catalog(Refuses()) == first
    site.install(make_wheel("good", GOOD.replace('"good.warm", "1.0.0"', '"good.warm", "1.1.0"'), version="1.1.0"))
    assert (await site.catalog(await site.sandbox())).stages["good.warm"].version == "1.1.0"
    kept = json.loads((site.work / "data" / "cache" / "plugins.json").read_text())
    versions = [one["version"] for data in kept.values() for one in data["stages"] if one["name"] == "good.warm"]
    assert versions == ["1.1.0"], "what is gone is forgotten"


async def test_a_frozen_plan_meets_an_upgraded_stage(site: Any, make_wheel: Any) -> None:
    site.install(make_wheel("good", GOOD))
    sandbox = await site.sandbox()
    plan, _ = make_plan(await site.catalog(sandbox), PlanRequest(style="good", content="x"))
    await site.enhance(sandbox, plan)
    site.install(make_wheel("good", GOOD.replace('"1.0.0", "Warm"', '"2.0.0", "Warm"'), version="2.0.0"))
    with pytest.raises(LusterError) as caught:
        await site.enhance(sandbox, plan)
    assert caught.value.reason is Reason.STAGE_VERSION_GONE
    assert "good.warm 1.0.0" in caught.value.message and "2.0.0 is installed" in caught.value.message
    accepting = GOOD.replace('"1.0.0", "Warm"', '"3.0.0", "Warm", accepts=("1.0.0",)')
    site.install(make_wheel("good", accepting, version="3.0.0"))
    await site.enhance(sandbox, plan)
