"""Which remote models can do what Luster itself cannot, whatever the style, and in which order they are asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from luster_sdk.providers.models import ImageModel, usable_model

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.capability import (
    AUTO,
    LOCAL,
    MOST_REMOTE,
    USUAL_SIZE,
    Chosen,
    ModelStanding,
    ProviderWish,
    check_provider,
    in_order,
    no_model_left,
    no_such_model,
    not_configured,
    switched_off,
)
from luster_engine.plugins.catalog import Catalog, ProviderInfo


@dataclass(frozen=True, slots=True)
class Craft:
    """What is asked of a model, and how people call it."""

    kind: str
    """The kind of a model that can."""
    title: str
    """As a sentence begins: something is done."""
    lacking: str
    """What is said of whoever cannot."""
    references: int = 0
    """Further pictures that the model must be able to see."""


FURNISHED = Craft("edit", "Rooms are furnished", "furnishes no rooms")

TAGGED = Craft("tag", "Photos are tagged", "tags no photos")


def from_words(references: int) -> Craft:
    """Pictures of what words say, with so many photos to look at."""
    return Craft("generate", "Pictures from words are made", "makes no pictures from words", references)


def makers(
    catalog: Catalog, asked: ProviderWish, standing: ModelStanding, craft: Craft
) -> tuple[tuple[Chosen, ImageModel], ...]:
    """The models that are asked, in their order. Who is asked for by name is asked alone; where nobody can be asked,
    that is said, for Luster itself cannot."""
    able = sorted(name for name, one in catalog.providers.items() if _fitting(one, craft))
    if asked.provider != AUTO:
        name, _, model = asked.provider.partition("/")
        if name == LOCAL:
            text = f"Luster itself {craft.lacking}. Leave the provider out, or name one of {_list(able)}."
            raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=name)
        check_provider(catalog, name)
        chosen = _chosen(catalog.providers[name], model, standing, craft, able)
        if name not in asked.configured:
            raise not_configured(catalog.providers[name])
        return (chosen,)
    found: list[tuple[Chosen, ImageModel]] = []
    refusal: LusterError | None = None
    for name in able:
        if name not in asked.configured:
            continue
        try:
            found.append(_chosen(catalog.providers[name], "", standing, craft, able))
        except LusterError as error:
            refusal = error  # switched off, ended, or without references: the others are there
    if not found and refusal is not None:
        raise refusal
    if not found:
        text = f"{craft.title} by a remote model, and none that can is set up here. {_what_to_set(able)}"
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, kind=craft.kind)
    models = {chosen.provider: model for chosen, model in found}
    order = in_order([chosen for chosen, _ in found], standing)
    return tuple((each, models[each.provider]) for each in order[:MOST_REMOTE])


def replaced(chosen: Sequence[Chosen]) -> tuple[tuple[str, str], ...]:
    """A code and a sentence for each model that is asked in place of one that has ended."""
    message = 'The model "{old}" of {provider} has ended; "{new}" is asked instead.'
    return tuple(
        ("model_replaced", message.format(old=one.instead_of, provider=one.provider, new=one.model))
        for one in chosen
        if one.instead_of
    )


def _chosen(
    provider: ProviderInfo, wanted: str, standing: ModelStanding, craft: Craft, able: list[str]
) -> tuple[Chosen, ImageModel]:
    """A provider's model; refuses one that there is not, that cannot do this, or that was switched off."""
    references = craft.references
    fitting = [one for one in _fitting(provider, craft) if one.references >= references]
    if not _fitting(provider, craft):
        text = f"{provider.title} {craft.lacking}. These do: {_list(able)}."
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=provider.name)
    usual = standing.usual.get(provider.name, "")
    known = {each.name: each for each in provider.models}
    fits = {each.name for each in fitting}
    name = wanted or (usual if usual in fits else fitting[0].name if fitting else "")
    if wanted and wanted not in known:
        raise no_such_model(provider, wanted)
    if {provider.name, f"{provider.name}/{name}"} & standing.off:
        raise switched_off(provider.name, name)
    if name not in fits:
        text = f"No model of {provider.title} can be shown {references} reference photos. Name fewer."
        if wanted and not known[wanted].can(craft.kind):
            text = f'The model "{wanted}" of {provider.title} {craft.lacking}.'
        elif wanted:
            text = f'The model "{wanted}" of {provider.title} can be shown {known[wanted].references} reference photos.'
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=provider.name, model=name)
    model = usable_model(provider.models, name, standing.today)
    if model is None or model.name not in fits:
        raise no_model_left(provider, name)
    if f"{provider.name}/{model.name}" in standing.off:  # what takes the place of one that has ended
        raise switched_off(provider.name, model.name)
    instead_of = "" if model.name == name else name
    dollars = model.price.of(*USUAL_SIZE)
    return Chosen(provider=provider.name, model=model.name, dollars=dollars, instead_of=instead_of), model


def _fitting(provider: ProviderInfo, craft: Craft) -> list[ImageModel]:
    return [one for one in provider.models if one.can(craft.kind)]


def _list(names: list[str]) -> str:
    return ", ".join(names) or "none that is installed"


def _what_to_set(able: list[str]) -> str:
    if not able:
        return "No installed plugin brings one; `luster plugins` lists what is there."
    return f"These can, once an operator sets a key of theirs: {_list(able)}."
