"""Which providers can be asked here, and with what: those of the catalog whose secrets an operator has set."""

from collections.abc import Mapping
from typing import Any

from luster_engine.plugins.catalog import Catalog, ProviderInfo
from luster_engine.providers.process import Opening
from luster_engine.settings import Settings
from luster_engine.settings_sources import secret_of


def openings(catalog: Catalog, settings: Settings) -> dict[str, Opening]:
    """How each configured provider is opened. A provider gets its own secrets and nobody else's."""
    found = {}
    for provider in catalog.providers.values():
        secrets = {name: _secret(settings, provider.name, name) for name in provider.secrets}
        if all(secrets.values()):
            own_settings = _settings_of(provider, settings)
            found[provider.name] = Opening(
                provider.name,
                provider.plugin,
                provider.kind,
                own_settings,
                secrets,
                provider.models,
                settings.job_slots,
            )
    return found


def _settings_of(provider: ProviderInfo, settings: Settings) -> dict[str, Any]:
    """What the operator said of this provider, in settings of its own name or in `providers`."""
    named = {
        name: value
        for name in provider.parameters.get("properties", {})
        if isinstance(value := getattr(settings, f"{provider.name}_{name}", None), str | int | float)
    }
    given: Mapping[str, Any] = settings.providers.get(provider.name, {})
    return {**named, **given}


def _secret(settings: Settings, provider: str, name: str) -> str:
    """A secret that bears the provider's name. A plugin that asks for one of Luster's own gets nothing."""
    if name == "OPENAI_API_KEY" and provider == "openai":
        return settings.openai_api_key.get_secret_value() if settings.openai_api_key is not None else ""
    ours = {str(about.validation_alias) for about in type(settings).model_fields.values()}
    if name in ours or not name.startswith(f"{provider.upper().replace('-', '_')}_"):
        return ""
    return secret_of(name)
