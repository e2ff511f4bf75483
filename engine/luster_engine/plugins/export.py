"""Reads what a plugin brings and writes it down as data; runs inside a sandbox child."""

from collections.abc import Sequence
from typing import Any

from luster_sdk.hooks import API_VERSION
from luster_sdk.provider import Provider
from luster_sdk.stage import Stage
from luster_sdk.style import Style

from luster_engine.plugins.describe import NAME, ParameterModels, describe_provider, describe_stage, describe_style
from luster_engine.plugins.host import CodePlace, Host, PluginFault, TaskRequest, describe, words_for
from luster_engine.plugins.loader import open_plugin


def read_plugin(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The task `catalog`: one plugin's stages, styles and providers as data, or its `fault`."""
    name = str(request.payload["name"])
    host.at(CodePlace("load", name))
    try:
        found = export(name, str(request.payload["module"]))
    except PluginFault as fault:
        found = {"fault": str(fault)}
    host.at(CodePlace("engine"))
    return found


def export(name: str, value: str) -> dict[str, Any]:
    """All of a plugin or nothing: one wrong object and PluginFault says which and why."""
    if not NAME.fullmatch(name):
        raise PluginFault(f"has the entry point name {name!r}; use small letters, digits, _ and -")
    manager = open_plugin(value)
    models = ParameterModels()
    stages = [describe_stage(name, stage, models) for stage in _answers(manager, "luster_stages", Stage)]
    _unique("stage", [stage.name for stage in stages])
    own = {stage.name: stage for stage in stages}
    styles = [describe_style(style, name, own, models) for style in _answers(manager, "luster_styles", Style)]
    _unique("style", [style.name for style in styles])
    providers = [
        describe_provider(name, provider, models) for provider in _answers(manager, "luster_providers", Provider)
    ]
    _unique("provider", [provider.name for provider in providers])
    module = next(iter(manager.get_plugins()))
    return {
        "api": str(getattr(module, "LUSTER_API", API_VERSION)),
        "stages": [stage.model_dump(mode="json") for stage in stages],
        "styles": [style.model_dump(mode="json") for style in styles],
        "providers": [provider.model_dump(mode="json") for provider in providers],
    }


def _answers(manager: Any, hook: str, kind: type[Any]) -> list[Any]:
    try:
        answers = getattr(manager.hook, hook)()
    except Exception as error:  # a hook is the plugin's code, which may raise anything
        raise PluginFault(f"raised in {hook}: {describe(error)}") from None
    found: list[Any] = []
    for answer in answers:
        if not isinstance(answer, Sequence) or isinstance(answer, str | bytes):
            raise PluginFault(f"answers {hook} with {words_for(answer)}, not a sequence of {kind.__name__} objects")
        for item in answer:
            if not isinstance(item, kind):
                raise PluginFault(f"answers {hook} with {words_for(item)} in it, not a {kind.__name__}")
            found.append(item)
    return found


def _unique(what: str, names: list[str]) -> None:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise PluginFault(f"brings the {what} {twice!r} twice")
