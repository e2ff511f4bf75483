"""Which remote models can make a picture from words, and in which order they are asked."""

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
)
from luster_engine.plugins.catalog import Catalog, ProviderInfo, near_miss

GENERATE = "generate"
"""The kind of a model that makes pictures from words."""


def makers(
    catalog: Catalog, asked: ProviderWish, standing: ModelStanding, references: int
) -> tuple[tuple[Chosen, ImageModel], ...]:
    """The models that are asked for a picture from words, in their order. Who is asked for by name is asked alone;
    where nobody can be asked, that is said, for Luster itself makes no picture from words."""
    able = sorted(name for name, one in catalog.providers.items() if _fitting(one))
    if asked.provider != AUTO:
        name, _, model = asked.provider.partition("/")
        if name == LOCAL:
            text = f"Luster itself makes no picture from words. Leave the provider out, or name one of {_list(able)}."
            raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=name)
        check_provider(catalog, name)
        chosen = _chosen(catalog.providers[name], model, standing, references, able)
        if name not in asked.configured:
            keys = ", ".join(catalog.providers[name].secrets) or "its settings"
            text = f'The provider "{name}" is not configured. Set {keys}, or leave the provider to "auto".'
            raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=name)
        return (chosen,)
    found: list[tuple[Chosen, ImageModel]] = []
    refusal: LusterError | None = None
    for name in able:
        if name not in asked.configured:
            continue
        try:
            found.append(_chosen(catalog.providers[name], "", standing, references, able))
        except LusterError as error:
            refusal = error  # switched off, ended, or without references: the others are there
    if not found and refusal is not None:
        raise refusal
    if not found:
        text = f"Pictures from words are made by a remote model, and none that can is set up here. {_what_to_set(able)}"
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, kind=GENERATE)
    models = {chosen.provider: model for chosen, model in found}
    order = in_order([chosen for chosen, _ in found], standing)
    return tuple((each, models[each.provider]) for each in order[:MOST_REMOTE])


def _chosen(
    provider: ProviderInfo, wanted: str, standing: ModelStanding, references: int, able: list[str]
) -> tuple[Chosen, ImageModel]:
    """A provider's model; refuses one that there is not, that makes no pictures, or that was switched off."""
    fitting = [one for one in _fitting(provider) if one.references >= references]
    if not _fitting(provider):
        text = f"{provider.title} makes no pictures from words. These do: {_list(able)}."
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=provider.name)
    usual = standing.usual.get(provider.name, "")
    known = {each.name: each for each in provider.models}
    fits = {each.name for each in fitting}
    name = wanted or (usual if usual in fits else fitting[0].name if fitting else "")
    if wanted and wanted not in known:
        text = f'{provider.title} has no model "{wanted}".{near_miss(wanted, known)}'
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=provider.name, model=wanted)
    if {provider.name, f"{provider.name}/{name}"} & standing.off:
        text = f'"{provider.name}/{name}" was switched off by the operator. Choose another model.'
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=provider.name, model=name)
    if name not in fits:
        text = f"No model of {provider.title} can be shown {references} reference photos. Name fewer."
        if wanted and not known[wanted].can(GENERATE):
            text = f'The model "{wanted}" of {provider.title} makes no pictures from words.'
        elif wanted:
            text = f'The model "{wanted}" of {provider.title} can be shown {known[wanted].references} reference photos.'
        raise LusterError(Reason.UNKNOWN_PROVIDER, text, provider=provider.name, model=name)
    model = usable_model(provider.models, name, standing.today)
    if model is None or model.name not in fits:
        text = f'{provider.title} has no model any more that can do this; "{name}" has ended.'
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=provider.name, model=name)
    instead_of = "" if model.name == name else name
    dollars = model.price.of(*USUAL_SIZE)
    return Chosen(provider=provider.name, model=model.name, dollars=dollars, instead_of=instead_of), model


def _fitting(provider: ProviderInfo) -> list[ImageModel]:
    return [one for one in provider.models if one.can(GENERATE)]


def _list(names: list[str]) -> str:
    return ", ".join(names) or "none that is installed"


def _what_to_set(able: list[str]) -> str:
    if not able:
        return "No installed plugin brings one; `luster plugins` lists what is there."
    return f"These can, once an operator sets a key of theirs: {_list(able)}."
