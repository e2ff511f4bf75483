"""The catalog: everything installed plugins and style files bring, as plain data that any process may hold."""

import difflib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal

from luster_sdk.providers.models import ImageModel
from pydantic import BaseModel, ConfigDict, Field

from luster_engine.errors import LusterError, Reason

SETTING = "$setting"
"""A step's value `{"$setting": "strength"}` stands for the style's parameter of that name."""


class Data(BaseModel):
    """Plain data that crosses processes as JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ConditionInfo(Data):
    """A readable "only if": a measure of an earlier step, or a parameter, compared with a value."""

    subject: str
    kind: Literal["measure", "setting"]
    relation: Literal[">=", "<=", "==", "!="]
    value: bool | float | str

    def __str__(self) -> str:
        return f"{self.subject} {self.relation} {self.value}"


class StepInfo(Data):
    """One step of a recipe."""

    stage: str
    params: Mapping[str, Any] = Field(default_factory=dict)
    role: Literal["find", "base", "relight", "masked"] = "base"
    region: str = "none"
    when: tuple[ConditionInfo, ...] = ()


class SubjectInfo(Data):
    """What a style is about, when it counts as found, and what is said when it is not."""

    region: str
    found: tuple[ConditionInfo, ...]
    unsure: str


class StyleInfo(Data):
    """A look. `problem` says why it cannot be used; the first recipe is the preferred one."""

    name: str
    version: str
    plugin: str
    title: str
    description: str = ""
    recipes: Mapping[str, tuple[StepInfo, ...]]
    region: str = "none"
    disclosure: Literal["none", "altered", "replaced"] = "none"
    parameters: Mapping[str, Any]
    """JSON Schema of the parameters; clients draw their forms from it."""
    defaults: Mapping[str, Any]
    subject: SubjectInfo | None = None
    prompt: str = ""
    tags: tuple[str, ...] = ()
    problem: str = ""

    @property
    def available(self) -> bool:
        return not self.problem


class StageInfo(Data):
    """A stage: a planner answers with an Edit, a renderer with a frame."""

    name: str
    version: str
    plugin: str
    kind: Literal["planner", "renderer"]
    title: str
    description: str = ""
    parameters: Mapping[str, Any]
    defaults: Mapping[str, Any]
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()


class ProviderInfo(Data):
    """A remote model that recipes can name."""

    name: str
    version: str
    plugin: str
    kind: str
    title: str
    description: str = ""
    parameters: Mapping[str, Any]
    defaults: Mapping[str, Any]
    secrets: tuple[str, ...] = ()
    models: tuple[ImageModel, ...] = ()
    """Those of the plugin, or those of the operator's file; the usual one first."""
    limits: Mapping[str, float] = Field(default_factory=dict)


class PluginReport(Data):
    """One installed plugin: whether it takes part, and if not, why, in one readable line."""

    name: str
    distribution: str
    version: str
    module: str = ""
    api: str = ""
    state: Literal["loaded", "broken", "disabled"]
    error: str = ""
    warnings: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()


class Catalog(Data):
    """What this installation can do. Unavailable styles are in it too, with their problem."""

    styles: Mapping[str, StyleInfo] = Field(default_factory=dict)
    stages: Mapping[str, StageInfo] = Field(default_factory=dict)
    providers: Mapping[str, ProviderInfo] = Field(default_factory=dict)
    plugins: tuple[PluginReport, ...] = ()

    def style(self, name: str) -> StyleInfo:
        """The style, or a refusal that names the near miss or the style's problem."""
        style = self.styles.get(name)
        if style is None:
            usable = [style.name for style in self.styles.values() if style.available]
            hint = near_miss(name, usable)
            text = f'There is no style "{name}".{hint} `luster styles` and GET /styles list them all.'
            raise LusterError(Reason.UNKNOWN_STYLE, text, style=name)
        if style.problem:
            raise LusterError(Reason.UNKNOWN_STYLE, f'The style "{name}" cannot be used: {style.problem}', style=name)
        return style

    def stage(self, name: str) -> StageInfo:
        """The stage, or a refusal that names the near miss."""
        stage = self.stages.get(name)
        if stage is None:
            text = f'There is no stage "{name}".{near_miss(name, self.stages)} `luster stages` lists them all.'
            raise LusterError(Reason.UNKNOWN_STAGE, text, stage=name)
        return stage

    def stage_title(self, name: str) -> str:
        """What people read of a stage that is at work; nothing of one that is not installed any more."""
        stage = self.stages.get(name)
        return stage.title if stage is not None else ""

    def with_style(self, style: StyleInfo) -> "Catalog":
        """This catalog and one more style, for instance from a file; a style of the same name gives way."""
        return self.model_copy(update={"styles": MappingProxyType({**self.styles, style.name: style})})


_LONGEST_NAME = 64
"""Characters of a name that is compared with others: the comparison takes time by the square of it."""


def near_miss(name: str, known: Iterable[str]) -> str:
    """` Did you mean "dusk"?`, or nothing when nothing is near."""
    if len(name) > _LONGEST_NAME:
        return ""
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f' Did you mean "{close[0]}"?' if close else ""


def no_plugin(name: str, known: Iterable[str]) -> LusterError:
    """What is said of a plugin that is not installed."""
    text = f'There is no plugin "{name}".{near_miss(name, known)} `luster plugins` lists them.'
    return LusterError(Reason.INVALID_ARGUMENT, text)
