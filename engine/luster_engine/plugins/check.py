"""Runs the SDK's contracts over one plugin, inside a sandbox child."""

import inspect
from collections.abc import Iterator, Mapping
from typing import Any

from luster_sdk.params import StyleParams
from luster_sdk.stage import Renderer, Stage
from luster_sdk.style import Style
from luster_sdk.testing import StageContract, StyleContract
from luster_sdk.testing.recipes import settings_of, step_params

from luster_engine.plugins.export import export
from luster_engine.plugins.host import CodePlace, Host, PluginFault, TaskRequest, describe
from luster_engine.plugins.loader import open_plugin

Row = dict[str, Any]


def check(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The task `check`: one row for each test of each stage and style, and one for whether the plugin loads at all."""
    name, value = str(request.payload["name"]), str(request.payload["module"])
    host.at(CodePlace("load", name))
    try:
        export(name, value)
        manager = open_plugin(value)
    except PluginFault as fault:
        return {"rows": [_row(f"plugin {name}", "it loads", f"{name} {fault}")]}
    stages: list[Stage] = [stage for part in manager.hook.luster_stages() for stage in part]
    styles: list[Style] = [style for part in manager.hook.luster_styles() for style in part]
    rows = [_row(f"plugin {name}", "it loads", "")]
    for stage in stages:
        rows += _check_stage(name, stage, styles, host)
    for style in styles:
        host.at(CodePlace("check", name))
        kit = type("Contract", (StyleContract,), {"style": style, "stages": tuple(stages)})
        rows += list(_tests(f"style {style.name}", kit()))
    host.at(CodePlace("engine"))
    return {"rows": rows}


def _check_stage(plugin: str, stage: Stage, styles: list[Style], host: Host) -> list[Row]:
    host.at(CodePlace("check", plugin, stage.name, stage.version))
    subject = f"stage {stage.name}"
    if isinstance(stage, Renderer) and stage.gives_guide:
        return [_row(subject, "it asks a remote model", "", skipped="check it with its provider")]
    params = _example(stage, styles)
    missing = [name for name, field in stage.params.model_fields.items() if field.is_required() and name not in params]
    if missing:
        return [
            _row(subject, "it runs", "", skipped=f"give {missing[0]} a default, or subclass StageContract yourself")
        ]
    kit = type("Contract", (StageContract,), {"stage": stage, "params": params})
    return list(_tests(subject, kit()))


def _example(stage: Stage, styles: list[Style]) -> Mapping[str, Any]:
    """The parameters with which one of the plugin's own styles uses the stage."""
    for style in styles:
        for steps in style.recipes.values():
            for step in steps:
                if step.stage == stage.name and issubclass(style.params, StyleParams):
                    return step_params(step, settings_of(style))
    return {}


def _tests(subject: str, kit: object) -> Iterator[Row]:
    for name, test in inspect.getmembers(kit, callable):
        if name.startswith("test_"):
            words = name.removeprefix("test_").replace("_", " ")
            try:
                test()
            except AssertionError as error:
                yield _row(subject, words, " ".join(str(error).split()) or "failed")
            except Exception as error:  # a stage may raise anything, and every one of its tests gets its row
                yield _row(subject, words, describe(error))
            else:
                yield _row(subject, words, "")


def _row(subject: str, test: str, fault: str, *, skipped: str = "") -> Row:
    return {"subject": subject, "test": test, "passed": not fault, "fault": fault, "skipped": skipped}
