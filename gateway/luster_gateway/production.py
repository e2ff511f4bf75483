"""What a fleet's gateway must not start with: defaults that are meant for one machine and one person."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from luster_gateway.settings import GatewaySettings, is_loopback

SHORTEST_SECRET = 16
"""Characters of the service token; the engine asks for the same."""


def is_production(settings: GatewaySettings) -> bool:
    """Whether others rely on this gateway: it says so, or it has a public address of its own."""
    if settings.production is not None:
        return settings.production
    address = urlsplit(settings.app_url)
    return not settings.one_machine and address.scheme == "https" and not is_loopback(address.hostname or "")


def development_defaults(settings: GatewaySettings) -> Sequence[str]:
    """What of the settings is meant for development, each with what to do."""
    found = []
    if settings.one_machine:
        found.append("LUSTER_ONE_MACHINE brings the development sign-in. Unset it.")
    token = settings.service_token.get_secret_value()
    if not token and settings.engine_certificate is None:
        found.append("LUSTER_SERVICE_TOKEN is not set. Give the engines' own, or a certificate.")
    if token and (len(token) < SHORTEST_SECRET or len(set(token)) < 6):
        found.append("LUSTER_SERVICE_TOKEN can be guessed. Make one with `openssl rand -hex 24`, the same everywhere.")
    if "memory://" in settings.rate_storage and settings.replicas != 1:
        found.append(
            "LUSTER_RATE_STORAGE is this process's memory: each gateway would allow the whole rate. "
            "Name a Redis, or say LUSTER_REPLICAS=1 where there is one gateway."
        )
    return found
