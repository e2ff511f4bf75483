"""Turns the objects of a plugin or a style file into plain data, and says what is wrong with those that cannot be."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from luster_sdk.params import Params, StyleParams
from luster_sdk.provider import Provider
from luster_sdk.stage import Planner, Renderer, Stage
from luster_sdk.style import Condition, Setting, Step, Style
from pydantic import BaseModel, ValidationError

from luster_engine.plugins.catalog import (
    SETTING,
    ConditionInfo,
    ProviderInfo,
    StageInfo,
    StepInfo,
    StyleInfo,
    SubjectInfo,
    near_miss,
)
from luster_engine.plugins.fit import DERIVED_SETTINGS, step_fault
from luster_engine.plugins.host import PluginFault, describe, words_for

Made = TypeVar("Made", bound=BaseModel)
NAME = re.compile(r"[a-z][a-z0-9_]*(-[a-z0-9_]+)*")
KINDS = ("enhance", "generate", "stage", "clip", "learn")
"""Words for kinds of work, those to come too. A plan of such work has one in the place of its style, so a style of that
name would pass for it: in prompts, in reports, and in what is disclosed of a picture."""
VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,39}")


def describe_stage(plugin: str, stage: Stage, models: "ParameterModels") -> StageInfo:
    what = f"stage {stage.name!r}"
    prefix, _, rest = str(stage.name).partition(".")
    if prefix != plugin:
        raise PluginFault(f"claims the {what}; its stages must be named {plugin}.…, after the plugin's entry point")
    if not NAME.fullmatch(rest):
        raise PluginFault(f"has a {what}; after the dot use small letters, digits, _ and -")
    if not isinstance(stage, Planner | Renderer):
        raise PluginFault(f"has a {what} that is neither a Planner nor a Renderer")
    work = stage.plan if isinstance(stage, Planner) else stage.run
    if not callable(work):
        raise PluginFault(f"has a {what} whose function is {words_for(work)}")
    _check_version(what, stage.version)
    parameters, defaults = models.describe(what, stage.params, Params, needs_defaults=False)
    kind = "planner" if isinstance(stage, Planner) else "renderer"
    return _data(
        StageInfo, what, name=stage.name, version=stage.version, plugin=plugin, kind=kind, title=stage.title,
        description=stage.description, parameters=parameters, defaults=defaults, reads=stage.reads,
        writes=stage.writes, accepts=stage.accepts,
    )  # fmt: skip


def describe_style(
    style: Style, plugin: str, own_stages: Mapping[str, StageInfo], models: "ParameterModels | None" = None
) -> StyleInfo:
    """A style as data. Steps of the plugin's own stages are checked here, those of others when all are known."""
    what = f"style {style.name!r}"
    if not NAME.fullmatch(str(style.name)):
        raise PluginFault(f"has a {what}; use small letters, digits, _ and -")
    if style.name in KINDS:
        raise PluginFault(f"has a {what}; {', '.join(KINDS)} are kinds of work, so no style can be called so")
    _check_version(what, style.version)
    parameters, defaults = (models or ParameterModels()).describe(what, style.params, StyleParams, needs_defaults=True)
    if not style.recipes or not isinstance(style.recipes, Mapping):
        raise PluginFault(f"has a {what} without a recipe")
    recipes: dict[str, tuple[StepInfo, ...]] = {}
    for provider, steps in style.recipes.items():
        if not isinstance(steps, Sequence) or not all(isinstance(step, Step) for step in steps):
            raise PluginFault(f"has a {what} whose recipe for {provider!r} is not a tuple of steps")
        recipes[str(provider)] = tuple(_step(what, step, style.params) for step in steps)
        for step in recipes[str(provider)]:
            _check_own_step(what, plugin, step, own_stages, defaults)
    subject = style.subject and SubjectInfo(
        region=str(style.subject.region),
        found=tuple(_condition(what, one, style.params) for one in style.subject.found),
        unsure=style.subject.unsure,
    )
    return _data(
        StyleInfo, what, name=style.name, version=style.version, plugin=plugin, title=style.title,
        description=style.description, recipes=recipes, region=str(style.region), disclosure=str(style.disclosure),
        parameters=parameters, defaults=defaults, subject=subject, prompt=style.prompt, tags=style.tags,
    )  # fmt: skip


def _step(what: str, step: Step, params: type[StyleParams]) -> StepInfo:
    values: dict[str, Any] = {}
    for name, value in step.params.items():
        if isinstance(value, Setting):
            _check_setting(what, value.name, params)
            value = {SETTING: value.name}
        values[str(name)] = value
    return _data(
        StepInfo, what, stage=step.stage, params=values, role=str(step.role), region=str(step.region),
        when=tuple(_condition(what, one, params) for one in step.when),
    )  # fmt: skip


def _condition(what: str, condition: Condition, params: type[StyleParams]) -> ConditionInfo:
    if not isinstance(condition, Condition):
        raise PluginFault(f"has a {what} with {words_for(condition)} where a condition belongs")
    if condition.kind == "setting":
        _check_setting(what, condition.subject, params)
    return _data(
        ConditionInfo, what, subject=condition.subject, kind=condition.kind, relation=condition.relation,
        value=condition.value,
    )  # fmt: skip


def _check_setting(what: str, name: str, params: type[StyleParams]) -> None:
    known = [*params.model_fields, *DERIVED_SETTINGS]
    if name not in known:
        raise PluginFault(f"has a {what} that uses the setting {name!r}, which it lacks.{near_miss(name, known)}")


def _check_own_step(
    what: str, plugin: str, step: StepInfo, own: Mapping[str, StageInfo], defaults: Mapping[str, Any]
) -> None:
    if step.stage.partition(".")[0] != plugin:
        return
    if step.stage not in own:
        hint = near_miss(step.stage, own)
        raise PluginFault(f"has a {what} that names the stage {step.stage!r}, which does not exist.{hint}")
    fault = step_fault(step, own[step.stage], defaults)
    if fault:
        raise PluginFault(f"has a {what} with a step that its stage refuses: {fault}")


def describe_provider(plugin: str, provider: Provider, models: "ParameterModels") -> ProviderInfo:
    what = f"provider {provider.name!r}"
    if not NAME.fullmatch(str(provider.name)) or provider.name in ("local", "auto"):
        raise PluginFault(f"has a {what}; use small letters, digits, _ and -, and neither local nor auto")
    if not callable(provider.open):
        raise PluginFault(f"has a {what} that cannot be opened: {words_for(provider.open)}")
    _check_version(what, provider.version)
    parameters, defaults = models.describe(what, provider.settings, Params, needs_defaults=False)
    return _data(
        ProviderInfo, what, name=provider.name, version=provider.version, plugin=plugin, kind=provider.kind,
        title=provider.title, description=provider.description, parameters=parameters, defaults=defaults,
        secrets=provider.secrets, limits=dict(provider.limits), models=tuple(provider.models),
    )  # fmt: skip


class ParameterModels:
    """Describes parameter models; one that many stages share is described once."""

    def __init__(self) -> None:
        self._known: dict[tuple[type[Params], bool], tuple[dict[str, Any], dict[str, Any]]] = {}

    def describe(
        self, what: str, model: Any, kind: type[Params], *, needs_defaults: bool
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """The JSON Schema and the defaults of a model."""
        if not isinstance(model, type):
            return _parameters(what, model, kind, needs_defaults=needs_defaults)
        key = (model, needs_defaults)
        if key not in self._known:
            self._known[key] = _parameters(what, model, kind, needs_defaults=needs_defaults)
        return self._known[key]


def _parameters(
    what: str, model: Any, kind: type[Params], *, needs_defaults: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The JSON Schema and the defaults of a parameter model, after the model has accepted its own defaults."""
    if not isinstance(model, type) or not issubclass(model, kind):
        raise PluginFault(f"has a {what} whose parameters are {words_for(model)}, not a subclass of {kind.__name__}")
    if model.model_config.get("extra") != "forbid":
        raise PluginFault(f"has a {what} whose parameters accept unknown keys; leave extra='forbid' as it is")
    required = [name for name, field in model.model_fields.items() if field.is_required()]
    if required and needs_defaults:
        raise PluginFault(f"has a {what} whose parameter {required[0]!r} has no default")
    try:
        defaults = {
            name: field.get_default(call_default_factory=True, validated_data={})
            for name, field in model.model_fields.items()
            if name not in required
        }
        _accepts(model, defaults, required)
        document = json.loads(json.dumps(model.model_json_schema(), allow_nan=False))
        plain = json.loads(model.model_construct(**defaults).model_dump_json(include=set(defaults)))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "its parameters"
        raise PluginFault(f"has a {what} whose own model refuses the default of {where!r}: {first['msg']}") from None
    except Exception as error:  # a foreign model's validators and factories may raise anything
        raise PluginFault(f"has a {what} whose parameters have no JSON Schema: {describe(error)}") from None
    return document, plain


def _accepts(model: type[Params], defaults: Mapping[str, Any], required: Sequence[str]) -> None:
    """Raises when a model refuses its own defaults; that required fields are missing here is no fault."""
    try:
        model.model_validate(defaults)
    except ValidationError as error:
        expected = {(name,) for name in required}
        if any(one["type"] != "missing" or one["loc"] not in expected for one in error.errors()):
            raise


def _check_version(what: str, version: Any) -> None:
    if not isinstance(version, str) or not VERSION.fullmatch(version):
        raise PluginFault(f"has a {what} with the version {version!r}; write it like '1.0.0'")


def _data(model: type[Made], what: str, /, **values: Any) -> Made:
    try:
        made = model(**values)
        json.dumps(made.model_dump(mode="json"), allow_nan=False)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise PluginFault(f"has a {what} whose {where!r} is wrong: {first['msg']}") from None
    except (TypeError, ValueError) as error:
        raise PluginFault(f"has a {what} that cannot be written as JSON: {describe(error)}") from None
    return made
