"""Styles, plugins, configuration and health as clients see them."""

from typing import Any, Literal

from luster.v1 import catalog_pb2
from pydantic import Field

from luster_gateway.shapes.auth import Method, ProviderChoice, SecondStepMethod
from luster_gateway.shapes.common import Answer, or_none, plain
from luster_gateway.shapes.jobs import TierName


class Style(Answer):
    """A look that jobs can ask for by its id."""

    id: str
    name: str
    description: str
    version: str
    plugin: str
    region: str | None
    disclosure: str | None
    parameters: dict[str, Any] = Field(description="JSON Schema of the parameters; draw the form from it.")
    defaults: dict[str, Any]
    providers: list[str]
    takes_prompt: bool
    best_verdict: str = Field(
        description="`review` where the guard can call no result `faithful`, so that a person compares each; else "
        "`faithful`."
    )
    tags: list[str] = Field(
        description="What its author says it is for, such as `interior` and `exterior`; empty for not said."
    )
    available: bool
    unavailable_reason: str | None
    preview_url: str | None


class StylesAnswer(Answer):
    """Every style, built-in ones first."""

    styles: list[Style]


class Plugin(Answer):
    """One installed plugin, loaded or refused."""

    name: str
    distribution: str
    version: str
    api_version: str
    state: Literal["loaded", "disabled", "failed"]
    error: str | None
    warnings: list[str]
    styles: list[str]
    stages: list[str]
    providers: list[str]


class PluginsAnswer(Answer):
    """Every plugin found."""

    plugins: list[Plugin]


class ImageModel(Answer):
    """One model of a provider; a job asks for it by its id."""

    id: str = Field(description="What a job gives as `provider`: the provider's name and the model's, with a slash.")
    provider: str
    name: str
    title: str
    kinds: list[str]
    min_pixels: int
    max_pixels: int
    ratios: list[str]
    mask: bool
    references: int
    price_usd: float = Field(description="What one picture of usual size costs the operator.")
    price_unit: str
    credits: dict[str, int] = Field(description="The least that one photo by it costs, by tier.")
    sunset: str | None
    instead: str | None
    licence: str
    notes: str
    verified: Literal["wire", "live"]
    available: bool
    warning: str | None = Field(description="That it ends soon or has ended, and what is asked instead.")
    health: Literal["healthy", "unhealthy", "not_configured"]
    health_note: str | None


class ModelsAnswer(Answer):
    """Every model that is known here, by provider."""

    models: list[ImageModel]


class SignIn(Answer):
    """How to get a token here."""

    methods: list[Method]
    supabase_url: str | None
    supabase_anon_key: str | None = Field(description="Public by design.")
    dev_token_url: str | None
    registration: Literal["open", "invite", "closed"] | None = Field(
        description="Who may register; null where Luster itself signs nobody in."
    )
    needs_set_up: bool = Field(description="True until the first administrator was made by the set-up code.")
    shortest_password: int | None
    second_steps: list[SecondStepMethod] = Field(description="What accounts may have asked of them besides.")
    providers: list[ProviderChoice] = Field(description="OpenID providers that sign people in here.")
    not_yet: list[str] = Field(description="Ways in that this version does not have.")


class Limits(Answer):
    """Caps to know before uploading."""

    max_bytes: int
    max_pixels: int
    max_side: int
    media_types: list[str]
    preview_edge: int
    batch_size: int = Field(description="How many photos a client should put into one batch; at most 1,000 are taken.")
    multipart_from_bytes: int
    matched_photos: int = Field(description="Most photos of one request whose light is matched.")


class Tier(Answer):
    """What a tier means here."""

    name: TierName
    credits: int
    max_edge: int | None


class ConfigAnswer(Answer):
    """What a client needs to know of this installation."""

    version: str
    sign_in: SignIn
    limits: Limits
    tiers: list[Tier]
    features: dict[str, bool]
    renditions: list[str]
    one_machine: bool


class HealthAnswer(Answer):
    """How Luster is."""

    status: Literal["healthy", "unhealthy"]
    database: Literal["connected", "disconnected"]
    storage: Literal["connected", "disconnected"]
    version: str


class AliveAnswer(Answer):
    """The process runs."""

    status: Literal["alive"] = "alive"


class ReadyAnswer(Answer):
    """Whether requests can be answered now."""

    status: Literal["ready", "not ready"]
    engine: bool
    database: bool
    storage: bool


_STATES: dict[int, Literal["loaded", "disabled", "failed"]] = {
    catalog_pb2.PLUGIN_STATE_LOADED: "loaded",
    catalog_pb2.PLUGIN_STATE_DISABLED: "disabled",
    catalog_pb2.PLUGIN_STATE_FAILED: "failed",
}


def style_of(style: catalog_pb2.Style) -> Style:
    """A style of a message."""
    return Style(
        id=style.id,
        name=style.title or style.id,
        description=style.description,
        version=style.version,
        plugin=style.plugin,
        region=or_none(style.region),
        disclosure=or_none(style.disclosure),
        parameters=plain(style.parameters_schema),
        defaults=plain(style.defaults),
        providers=list(style.providers),
        takes_prompt=style.takes_prompt,
        best_verdict=style.best_verdict or "faithful",
        tags=list(style.tags),
        available=style.available,
        unavailable_reason=or_none(style.unavailable_reason),
        preview_url=or_none(style.preview_url),
    )


def plugin_of(plugin: catalog_pb2.Plugin) -> Plugin:
    """A plugin of a message."""
    return Plugin(
        name=plugin.name,
        distribution=plugin.distribution,
        version=plugin.version,
        api_version=plugin.api_version,
        state=_STATES.get(plugin.state, "failed"),
        error=or_none(plugin.error),
        warnings=list(plugin.warnings),
        styles=list(plugin.styles),
        stages=list(plugin.stages),
        providers=list(plugin.providers),
    )


_HEALTH: dict[int, Literal["healthy", "unhealthy", "not_configured"]] = {
    catalog_pb2.PROVIDER_HEALTH_HEALTHY: "healthy",
    catalog_pb2.PROVIDER_HEALTH_UNHEALTHY: "unhealthy",
}


def models_of(provider: catalog_pb2.Provider) -> list[ImageModel]:
    """The models of a provider of a message."""
    return [
        ImageModel(
            id=f"{provider.name}/{model.name}",
            provider=provider.name,
            name=model.name,
            title=model.title,
            kinds=list(model.kinds),
            min_pixels=model.min_pixels,
            max_pixels=model.max_pixels,
            ratios=list(model.ratios),
            mask=model.mask,
            references=model.references,
            price_usd=model.micro_usd / 1e6,
            price_unit=model.price_unit,
            credits={"free": model.free_credits, "premium": model.premium_credits},
            sunset=or_none(model.sunset),
            instead=or_none(model.instead),
            licence=model.licence,
            notes=model.notes,
            verified="live" if model.verified == "live" else "wire",
            available=model.available,
            warning=or_none(model.warning),
            health=_HEALTH.get(provider.health, "not_configured"),
            health_note=or_none(provider.health_note),
        )
        for model in provider.models
    ]


def limits_of(limits: catalog_pb2.Limits) -> Limits:
    """Caps of a message."""
    return Limits(
        max_bytes=limits.max_bytes,
        max_pixels=limits.max_pixels,
        max_side=limits.max_side,
        media_types=list(limits.media_types),
        preview_edge=limits.preview_edge,
        batch_size=limits.batch_size,
        multipart_from_bytes=limits.multipart_from_bytes,
        matched_photos=limits.matched_photos,
    )
