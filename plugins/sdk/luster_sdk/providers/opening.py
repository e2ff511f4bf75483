"""A provider object from its wire, and how Luster opens one with the door to the network that it hands in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from luster_sdk.provider import Provider, ProviderSession
from luster_sdk.providers.http import Http
from luster_sdk.providers.models import ImageModel
from luster_sdk.providers.session import WireSession, WireSettings
from luster_sdk.providers.wire import Wire


@dataclass(frozen=True)
class WireOpening:
    """Opens a declared provider; it needs the door, so calling it without one is a mistake."""

    title: str
    wire: Wire
    models: tuple[ImageModel, ...]
    secret: str

    def __call__(self, settings: Any, secrets: Mapping[str, str]) -> ProviderSession:
        raise TypeError("a declared provider is opened with open_session, which hands in the door to the network")

    def through(
        self, http: Http, settings: WireSettings, secrets: Mapping[str, str], models: tuple[ImageModel, ...] = ()
    ) -> WireSession:
        """A session that speaks through this door; `models` take the place of its own."""
        return WireSession(self.title, self.wire, models or self.models, settings, secrets.get(self.secret, ""), http)


def declared(
    name: str,
    *,
    title: str,
    wire: Wire,
    models: tuple[ImageModel, ...],
    secret: str,
    version: str = "1.0.0",
    description: str = "",
    settings: type[WireSettings] = WireSettings,
) -> Provider:
    """A provider whose wire is declared. `secret` names the environment variable of its key."""
    return Provider(
        name=name,
        version=version,
        kind="image_edit",
        title=title,
        description=description,
        open=WireOpening(title, wire, models, secret),
        settings=settings,
        secrets=(secret,),
        models=models,
    )


def open_session(
    provider: Provider,
    settings: Mapping[str, Any],
    secrets: Mapping[str, str],
    http: Http,
    models: tuple[ImageModel, ...] = (),
) -> ProviderSession:
    """Opens any provider; one whose wire is declared gets the door to the network and nothing else of it."""
    own: Any = provider.settings.model_validate(dict(settings))
    if isinstance(provider.open, WireOpening):
        return provider.open.through(http, own, secrets, models)
    return provider.open(own, secrets)
