"""A plan: what will be done to one photo, decided and frozen before anything is done."""

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Literal

from luster_sdk.params import BASE_AMOUNT
from luster_sdk.wording import UNCHANGED
from pydantic import BaseModel, ConfigDict, Field

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render import window_views
from luster_engine.pipeline.render.window_views import WindowViews
from luster_engine.plugins import capability, schema
from luster_engine.plugins.capability import Chosen, ModelStanding
from luster_engine.plugins.catalog import SETTING, Catalog, ConditionInfo, StepInfo, StyleInfo

LOCAL, AUTO = capability.LOCAL, capability.AUTO
PIN = f"Whatever else is asked: {UNCHANGED}"
"""Ends every prompt that carries a user's own words, after those words."""


CHANGES = ("none", "altered", "replaced", "generated")
"""Classes of what was done to what a photo shows, the more telling one later. No style generates: that is said of
pictures that a model made from words."""
MOST_BRACKETS = 15
"""Exposures of one view beside the photo itself. Professionals take three to nine."""
MERGE = "classic.merge"
"""The stage that makes one picture of several exposures."""
MERGED = "merge"
"""Stands in place of a style's name where exposures are merged and nothing else is done."""


def more_telling(one: str, other: str) -> str:
    """The stronger of two classes of change; a word that is none counts as the least."""
    return max(one, other, key=lambda each: CHANGES.index(each) if each in CHANGES else 0) or CHANGES[0]


class Frozen(BaseModel):
    """Part of a plan: it never changes, and it crosses processes and years as JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Condition = ConditionInfo


class OutputOptions(Frozen):
    """How the result is written; what is left out follows the original."""

    format: Literal["", "jpeg", "png", "webp", "avif"] = ""
    quality: int = Field(0, ge=0, le=100)
    max_bytes: int = Field(0, ge=0)
    max_edge: int = Field(0, ge=0)
    keep_profile: bool = False
    progressive: bool = False
    full_chroma: bool = False


class RenderedPrompt(Frozen):
    """The words sent to a remote model, and the version of the template they came from."""

    text: str
    template: str
    version: str = "style"
    content_hash: str


class PromptTemplate(Frozen):
    """The active template for one style; without one, the style's own prompt is used."""

    template: str
    version: str


class PlannedStep(Frozen):
    """One stage with its version and its final parameters."""

    stage: str
    version: str
    plugin: str
    params: Mapping[str, Any] = Field(default_factory=dict)
    role: Literal["find", "base", "relight", "masked"] = "base"
    when: tuple[Condition, ...] = ()
    region: str = "none"


class PlannedSubject(Frozen):
    """When the style's subject counts as found, and the warning when it does not."""

    region: str
    found: tuple[Condition, ...]
    unsure: str


class Alternative(Frozen):
    """One way to carry out the plan: a recipe for one provider, its seed and its price in credits."""

    provider: str
    model: str = ""
    """The provider's model that is asked; empty for none, or for the one that the provider is set to."""
    seed: int
    price: int
    steps: tuple[PlannedStep, ...]
    prompt: RenderedPrompt | None = None
    subject: PlannedSubject | None = None


class Plan(Frozen):
    """What a job does. Alternatives are tried in order; the dearest one's price is held."""

    style: str
    style_version: str
    title: str = ""
    parameters: Mapping[str, Any]
    strict: bool = False
    room: str | None = None
    region: str = "none"
    disclosure: Literal["none", "altered", "replaced", "generated"] = "none"
    prompt: str = ""
    """What the user asked for in words, also when no alternative follows it."""
    files: Mapping[str, str] = Field(default_factory=dict)
    """File parameters by name: an asset's id, or a path where a person at the command line gave one."""
    alternatives: tuple[Alternative, ...] = Field(min_length=1)
    output: OutputOptions = OutputOptions()
    max_edge: int | None = None

    @property
    def price(self) -> int:
        """What is held: the dearest alternative's price."""
        return max(alternative.price for alternative in self.alternatives)


class Warning_(Frozen):  # noqa: N801 - `Warning` is Python's own
    """Something a user should know about a plan or a result that is there all the same."""

    code: str
    message: str
    stage: str = ""


class PlanRequest(Frozen):
    """What somebody asks for, and what the caller knows that a plan depends on."""

    style: str = "default"
    parameters: Mapping[str, Any] = Field(default_factory=dict)
    prompt: str = ""
    provider: str = AUTO
    strict: bool = False
    output: OutputOptions = OutputOptions()
    max_edge: int | None = None
    """Longest edge of the result in pixels; None is full size."""
    content: str = ""
    """Digest of the photo's bytes; the seed comes from it, so the same photo gets the same sky."""
    tier: Literal["free", "premium"] = "premium"
    """Decides the quality that a remote model is asked for."""
    price: int = 0
    """Credits for one photo at the asked tier."""
    provider_prices: Mapping[str, int] = Field(default_factory=dict)
    """Credits where a provider costs something else than `price`."""
    configured: frozenset[str] = frozenset()
    """Providers that can be asked here; `local` always can."""
    standing: ModelStanding = ModelStanding()
    """What is known of their models: the operator's order, health, what is switched off, the day."""
    credits_per_dollar: float = 0.0
    """Credits that a remote alternative costs at least for each dollar of its model's price."""
    templates: Mapping[str, PromptTemplate] = Field(default_factory=dict)
    """Active prompt templates by style."""
    room: str = ""
    """The room that the photo's owner says it shows; a style's parameter of that name comes before it."""
    brackets: int = Field(0, ge=0, le=MOST_BRACKETS)
    """Further exposures of the same view that are merged into the photo before anything else."""
    windows: WindowViews | None = None
    """How far the view through windows is drawn in where exposures are merged; None leaves it to the parameter of that
    name, or else to the style."""


def check_style(catalog: Catalog, request: PlanRequest) -> None:
    """Refuse a style or a provider that there is not, and parameters that the style does not take; whether a provider
    can be asked here is not looked at."""
    if request.style == MERGED:
        return
    style = catalog.style(request.style)
    owner = f'The style "{style.name}"'
    parameters, _ = window_views.take_out(style.parameters, request.parameters, owner)
    schema.check(style.parameters, parameters, owner)
    if request.provider != AUTO:
        capability.check_provider(catalog, request.provider.partition("/")[0])


def make_plan(catalog: Catalog, request: PlanRequest) -> tuple[Plan, tuple[Warning_, ...]]:
    """Freezes a request into a plan. Pure: the same catalog and request always give the same plan."""
    if request.style == MERGED:
        return _merge_alone(catalog, request), ()
    style = catalog.style(request.style)
    owner = f'The style "{style.name}"'
    own, windows = window_views.take_out(style.parameters, request.parameters, owner)
    hint = {"room": request.room} if schema.offers(style.parameters, "room", request.room) else {}
    parameters = schema.check(style.parameters, {**hint, **own}, owner)
    request = request.model_copy(update={"windows": request.windows or windows})
    asked = capability.ProviderWish(request.provider, wants_remote(style, request), request.configured)
    chosen = capability.choose_all(catalog, style, asked, request.standing)
    alternatives = tuple(_alternative(catalog, style, request, parameters, one) for one in chosen)
    room = parameters.get("room")
    plan = Plan(
        style=style.name,
        style_version=style.version,
        title=style.title,
        parameters=parameters,
        strict=request.strict,
        room=str(room) if room else None,
        region=style.region,
        disclosure=style.disclosure,
        prompt=request.prompt,
        files={
            name: str(parameters[name]) for name in schema.file_parameters(style.parameters) if parameters.get(name)
        },
        alternatives=alternatives,
        output=request.output,
        max_edge=request.max_edge,
    )
    return plan, _warnings(style, request, chosen)


def _merge_alone(catalog: Catalog, request: PlanRequest) -> Plan:
    """A plan that makes one picture of several exposures and leaves it as it is."""
    if not request.brackets:
        text = "One photo alone cannot be merged. Give two or more exposures of the same view."
        raise LusterError(Reason.INVALID_ARGUMENT, text)
    own, windows = window_views.take_out({}, request.parameters, "Merging")
    request = request.model_copy(update={"windows": request.windows or windows, "parameters": own})
    if request.parameters:
        text = f"Merging takes no parameters of a style, got {next(iter(request.parameters))!r}. Name a style as well."
        raise LusterError(Reason.UNKNOWN_PARAMETER, text, parameter=next(iter(request.parameters)))
    step = _merging(catalog, request, {})
    alternative = Alternative(
        provider=LOCAL, seed=_seed(request.content, MERGED, LOCAL), price=request.price, steps=(step,)
    )
    return Plan(
        style=MERGED,
        style_version=step.version,
        title="Merged exposures",
        parameters={},
        alternatives=(alternative,),
        output=request.output,
        max_edge=request.max_edge,
    )


def _merging(catalog: Catalog, request: PlanRequest, parameters: Mapping[str, Any]) -> PlannedStep:
    """The step that comes first where several exposures go in; a style may say what is wanted of windows."""
    asked = request.windows or parameters.get("windows")
    return _planned(catalog, StepInfo(stage=MERGE, params={"windows": asked} if asked else {}), {})


def wants_remote(style: StyleInfo, request: PlanRequest) -> bool:
    """Whether a remote model is asked where one is configured. `auto` does so only where words were given or
    the style lists a remote recipe first (docs/architecture.md#which-provider)."""
    if request.provider != AUTO:
        return request.provider != LOCAL
    return bool(request.prompt) or next(iter(style.recipes), LOCAL) != LOCAL


def _alternative(
    catalog: Catalog, style: StyleInfo, request: PlanRequest, parameters: Mapping[str, Any], chosen: Chosen
) -> Alternative:
    provider = chosen.provider
    values = {**parameters, "base_amount": _base_amount(parameters), "prompt": request.prompt, "tier": request.tier}
    prompt = None if provider == LOCAL else _render_prompt(style, request, values)
    values |= {"wording": prompt.text if prompt else request.prompt, **chosen.settings}
    steps = tuple(
        _planned(catalog, step, values)
        for step in style.recipes[capability.recipe_for(style, provider)]
        if _wanted(step, values, keep_base=parameters.get("base") != "none")
    )
    if request.brackets:
        steps = (_merging(catalog, request, parameters), *steps)
    subject = style.subject
    return Alternative(
        provider=provider,
        model=chosen.model,
        seed=_seed(request.content, style.name, provider),
        price=_price(request, chosen),
        steps=steps,
        prompt=prompt,
        subject=PlannedSubject(region=subject.region, found=subject.found, unsure=subject.unsure) if subject else None,
    )


def _price(request: PlanRequest, chosen: Chosen) -> int:
    model, named, rate = f"{chosen.provider}/{chosen.model}", request.provider_prices, request.credits_per_dollar
    return capability.credits_of(model, chosen.dollars, base=request.price, named=named, per_dollar=rate)


def _base_amount(parameters: Mapping[str, Any]) -> float:
    return round(float(parameters.get("strength", 1.0)) * BASE_AMOUNT.get(str(parameters.get("base", "full")), 1.0), 6)


def _wanted(step: StepInfo, values: Mapping[str, Any], *, keep_base: bool) -> bool:
    """Whether a step is in the plan at all; what depends on the photo stays in, with its condition."""
    if not keep_base and step.role in ("base", "relight"):
        return False
    return all(compare(values.get(one.subject), one) for one in step.when if one.kind == "setting")


def _planned(catalog: Catalog, step: StepInfo, values: Mapping[str, Any]) -> PlannedStep:
    stage = catalog.stage(step.stage)
    params = {name: _value(value, values) for name, value in step.params.items()}
    return PlannedStep(
        stage=stage.name,
        version=stage.version,
        plugin=stage.plugin,
        params=schema.check(stage.parameters, params, f"The stage {stage.name}"),
        role=step.role,
        when=tuple(one for one in step.when if one.kind == "measure"),
        region=step.region,
    )


def _value(value: Any, values: Mapping[str, Any]) -> Any:
    if isinstance(value, Mapping) and set(value) == {SETTING}:
        return values[value[SETTING]]
    return value


def _seed(content: str, style: str, provider: str) -> int:
    """The same photo and style always draw the same numbers, whatever the strength; two photos of a house differ."""
    digest = hashlib.sha256(f"{content}\n{style}\n{provider}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1


def _render_prompt(style: StyleInfo, request: PlanRequest, values: Mapping[str, Any]) -> RenderedPrompt | None:
    active = request.templates.get(style.name)
    template = active.template if active else style.prompt
    if not template and not request.prompt:
        return None
    words = {name: "" if value is None else str(value).replace("_", " ") for name, value in values.items()}
    words["room"] = words.get("room") or "property"
    words |= {"region": "" if style.region == "none" else style.region, "strength": _how_strongly(values)}
    # A template may end as the pin does; the pin comes once, after the user's own words.
    text = _filled(template.rstrip().removesuffix(UNCHANGED) if request.prompt else template, words)
    if request.prompt:
        text = f"{text if '{prompt}' in template else add_wish(text, request.prompt)} {PIN}"
    return RenderedPrompt(
        text=" ".join(text.split()),
        template=style.name,
        version=active.version if active else f"style-{style.version}",
        content_hash=hashlib.sha256(template.encode()).hexdigest(),
    )


def add_wish(text: str, wish: str) -> str:
    """The words for a model with what a user wrote, which no quotation mark in it can end."""
    quoted = wish.replace('"', "'")
    return f'{text} The owner adds this wish, to be followed as far as the rules here allow: "{quoted}".'


def _filled(template: str, words: Mapping[str, str]) -> str:
    """The template with its names replaced in one go, so that nothing a user wrote is read as a name."""
    return re.sub(r"\{([a-z_]+)\}", lambda found: words.get(found.group(1), found.group(0)), template)


def _how_strongly(values: Mapping[str, Any]) -> str:
    strength = float(values.get("strength", 1.0))
    return "subtly" if strength < 0.7 else "moderately" if strength <= 1.15 else "strongly"


def _warnings(style: StyleInfo, request: PlanRequest, chosen: tuple[Chosen, ...]) -> tuple[Warning_, ...]:
    warnings = []
    if request.prompt and all(one.provider == LOCAL for one in chosen):
        text = f'The style "{style.name}" is carried out locally, so the prompt was kept but not followed.'
        warnings.append(Warning_(code="prompt_not_followed", message=text))
    if request.windows and not request.brackets:
        text = "Windows are set where exposures are merged, and this is one photo. It keeps its own light."
        warnings.append(Warning_(code="windows_not_used", message=text))
    for one in chosen:
        if one.instead_of:
            text = f'The model "{one.instead_of}" of {one.provider} has ended; "{one.model}" is asked instead.'
            warnings.append(Warning_(code="model_replaced", message=text))
    return tuple(warnings)


def compare(value: Any, condition: Condition) -> bool:
    """Whether a value meets a condition. A measure that nobody took meets none."""
    if value is None:
        return condition.relation == "!="
    if condition.relation == "==":
        return bool(value == condition.value)
    if condition.relation == "!=":
        return bool(value != condition.value)
    if isinstance(value, str) or isinstance(condition.value, str):
        return False
    return bool(value >= condition.value if condition.relation == ">=" else value <= condition.value)
