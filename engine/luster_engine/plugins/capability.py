"""Which remote models can do what a recipe asks for by capability, and in which order they are asked."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from luster_sdk.providers.models import ImageModel, usable_model

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.catalog import Catalog, Data, ProviderInfo, StyleInfo, near_miss
from luster_engine.plugins.fit import DERIVED_SETTINGS

LOCAL = "local"
"""The provider of recipes that need no remote model."""
AUTO = "auto"
EDIT = "edit"
"""The recipe for any provider that edits; a recipe under a provider's own name goes before it."""
MOST_REMOTE = 3
"""Remote alternatives of one plan. Each that fails costs a user minutes, and after three the local recipe is kinder."""
USUAL_SIZE = (1536, 1024)
"""The size at which prices are compared: what most models answer with."""


class Chosen(Data):
    """A provider with the model that it is asked for, and what took the place of one that has ended."""

    provider: str
    model: str = ""
    settings: Mapping[str, Any] = {}
    """What steps may name of it: the model, and the sizes that it answers with."""
    dollars: float = 0.0
    instead_of: str = ""


class ModelStanding(Data):
    """What is known of remote models at the moment of planning, beside the catalog."""

    order: tuple[str, ...] = ()
    """Providers that the operator wants asked first."""
    usual: Mapping[str, str] = {}
    """The operator's model of a provider, where it is not the first of its list."""
    unhealthy: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()
    """What the operator switched off: a provider, or `provider/model`."""
    today: date = date.min


def recipe_for(style: StyleInfo, provider: str) -> str:
    """The name of the style's recipe by which this provider is asked; empty where there is none."""
    if provider in style.recipes:
        return provider
    return EDIT if EDIT in style.recipes else ""


def able(catalog: Catalog, style: StyleInfo) -> tuple[str, ...]:
    """Everything that the style has a recipe for, by the names that a user may ask for."""
    named = [name for name in style.recipes if name != EDIT]
    if EDIT not in style.recipes:
        return tuple(named)
    others = sorted(name for name, one in catalog.providers.items() if name not in named and _fit(one, style, EDIT))
    return (*named, *others)


def choose(provider: ProviderInfo, style: StyleInfo, wanted: str, standing: ModelStanding) -> Chosen:
    """The model of a provider for this style; refuses one that there is not, that cannot, or that was switched off."""
    recipe = recipe_for(style, provider.name)
    fitting = _fit(provider, style, recipe)
    usual = standing.usual.get(provider.name, "")
    name = wanted or usual or (fitting[0].name if fitting else "")
    known = {each.name: each for each in provider.models}
    if provider.name in standing.off or f"{provider.name}/{name}" in standing.off:
        raise switched_off(provider.name, name)
    if name and name not in known:
        if name == usual:  # the operator's word: a model that no list has yet
            facts = fitting[0] if fitting else None
            return _chosen(provider.name, name, facts)
        raise no_such_model(provider, name)
    model = usable_model(provider.models, name, standing.today) if name else None
    if model is None:
        if not name and recipe != EDIT:
            return _chosen(provider.name, "", None)
        raise no_model_left(provider, name)
    if f"{provider.name}/{model.name}" in standing.off:  # what takes the place of one that has ended
        raise switched_off(provider.name, model.name)
    if recipe == EDIT and model not in fitting:
        text = f'The model "{model.name}" of {provider.title} cannot edit a photo for the style "{style.name}".'
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=provider.name, model=model.name)
    return _chosen(provider.name, model.name, model, "" if model.name == name else name)


def in_order(chosen: list[Chosen], standing: ModelStanding) -> list[Chosen]:
    """By health, then as the operator wants, then by price, then by name."""
    place = {name: number for number, name in enumerate(standing.order)}

    def rank(one: Chosen) -> tuple[bool, float, float, str]:
        return one.provider in standing.unhealthy, place.get(one.provider, math.inf), one.dollars, one.provider

    return sorted(chosen, key=rank)


def credits_of(model: str, dollars: float, *, base: int, named: Mapping[str, int], per_dollar: float) -> int:
    """Credits for one photo by `provider/model`: named for it or its provider, else by its cost, else the tier's."""
    for name in (model, model.partition("/")[0]):
        if name in named:
            return named[name]
    return max(base, math.ceil(round(dollars * per_dollar, 6)))


_UNKNOWN = {name: DERIVED_SETTINGS[name] for name in ("least_pixels", "most_pixels", "multiple", "most_ratio")}
"""What a recipe may name of a model of which nothing is known."""


@dataclass(frozen=True)
class ProviderWish:
    """What a request says of providers."""

    provider: str
    """`auto`, `local`, a provider, or `provider/model`."""
    remote: bool
    """Whether `auto` may ask a remote model here."""
    configured: frozenset[str] = frozenset()


def choose_all(catalog: Catalog, style: StyleInfo, asked: ProviderWish, standing: ModelStanding) -> tuple[Chosen, ...]:
    """What is asked for by name is done by that name and by nothing else; `auto` falls back on the local recipe."""
    if asked.provider != AUTO:
        return (_named(catalog, style, asked, standing),)
    remote = _remote(catalog, style, asked, standing)
    local = (Chosen(provider=LOCAL),) if LOCAL in style.recipes else ()
    if not remote and not local:
        wanted = ", ".join(able(catalog, style))
        text = f'The style "{style.name}" needs one of the providers {wanted}, and none is configured.'
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, style=style.name)
    if remote and (asked.remote or not local):
        return (*remote[:MOST_REMOTE], *local)
    return local


def check_provider(catalog: Catalog, name: str) -> None:
    """Refuse a provider that there is not."""
    known = {LOCAL, *catalog.providers}
    if name not in known:
        text = f'There is no provider "{name}".{near_miss(name, known | {AUTO})}'
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=name)


def switched_off(provider: str, model: str, **fields: Any) -> LusterError:
    """What is said where a provider, or the model of it that is to be asked, was switched off by an operator."""
    name = f"{provider}/{model}" if model else provider
    text = f'"{name}" was switched off by the operator. Choose another model.'
    return LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=provider, model=model, **fields)


def no_such_model(provider: ProviderInfo, name: str) -> LusterError:
    """What is said where a user names a model that the provider does not have."""
    text = f'{provider.title} has no model "{name}".{near_miss(name, [each.name for each in provider.models])}'
    return LusterError(Reason.UNKNOWN_PROVIDER, text, provider=provider.name, model=name)


def no_model_left(provider: ProviderInfo, name: str) -> LusterError:
    """What is said where a model has ended, and nothing that could do the same has taken its place."""
    text = f'{provider.title} has no model any more that can do this; "{name}" has ended.'
    return LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=provider.name, model=name)


def not_configured(provider: ProviderInfo) -> LusterError:
    """What is said where a user names a provider for which no operator has set a key."""
    keys = ", ".join(provider.secrets) or "its settings"
    text = f'The provider "{provider.name}" is not configured. Set {keys}, or leave the provider to "auto".'
    return LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=provider.name)


def _named(catalog: Catalog, style: StyleInfo, asked: ProviderWish, standing: ModelStanding) -> Chosen:
    """A provider by its name, or one of its models as `provider/model`."""
    name, _, model = asked.provider.partition("/")
    check_provider(catalog, name)
    offered = able(catalog, style)
    if name not in offered:
        text = f'The style "{style.name}" has no recipe for "{name}". It has one for {", ".join(offered)}.'
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=name, style=style.name)
    if name == LOCAL:
        return Chosen(provider=LOCAL)
    chosen = choose(catalog.providers[name], style, model, standing)
    if name not in asked.configured:
        raise not_configured(catalog.providers[name])
    return chosen


def _remote(catalog: Catalog, style: StyleInfo, asked: ProviderWish, standing: ModelStanding) -> list[Chosen]:
    """Every configured provider that can do it, in the order in which they are to be asked."""
    found = []
    for name in able(catalog, style):
        if name == LOCAL or name not in asked.configured:
            continue
        if name not in catalog.providers:  # a recipe under a name that no plugin claims
            found.append(_chosen(name, "", None))
            continue
        try:
            found.append(choose(catalog.providers[name], style, "", standing))
        except LusterError:
            continue  # switched off, or its last model has ended: the others are there
    return in_order(found, standing)


def _fit(provider: ProviderInfo, style: StyleInfo, recipe: str) -> list[ImageModel]:
    """The models that can carry out the recipe: those that edit, and for a region also those that fill a mask."""
    region = any("region" in step.params for step in style.recipes.get(recipe, ()))
    return [one for one in provider.models if one.can("edit") or (region and one.can("inpaint") and one.mask)]


def _chosen(provider: str, name: str, model: ImageModel | None, instead_of: str = "") -> Chosen:
    settings: dict[str, Any] = {**_UNKNOWN, "provider": provider, "model": name}
    if model is None:
        return Chosen(provider=provider, model=name, settings=settings, instead_of=instead_of)
    sizes = model.sizes
    settings |= {"least_pixels": sizes.min_pixels, "most_pixels": sizes.max_pixels}
    settings |= {"multiple": sizes.multiple, "most_ratio": sizes.max_ratio}
    dollars = model.price.of(*USUAL_SIZE)
    return Chosen(provider=provider, model=name, settings=settings, dollars=dollars, instead_of=instead_of)
