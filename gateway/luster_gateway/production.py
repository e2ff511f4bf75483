"""What a fleet's gateway must not start with: defaults that are meant for one machine and one person."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from luster_gateway.settings import GatewaySettings, is_loopback

# What a secret is that can be guessed stands in the engine, too, of which the gateway knows nothing.
SHORTEST_SECRET = 16
"""Characters. Sixteen of a random hexadecimal word are 64 bits; what people think up is shorter and is guessed."""
_FEWEST = 6
"""Different characters of a secret; `aaaaaaaaaaaaaaaaaaaa` is long and is guessed."""
PLACEHOLDERS = ("change", "example", "default", "password", "secret", "luster", "token", "test", "this", "your", "me")
"""What secrets in examples are called; a secret of such words, digits and signs alone is refused."""


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
    if token and is_default(token):
        found.append("LUSTER_SERVICE_TOKEN can be guessed. Make one with `openssl rand -hex 24`, the same everywhere.")
    if "memory://" in settings.rate_storage and settings.replicas != 1:
        found.append(
            "LUSTER_RATE_STORAGE is this process's memory: each gateway would allow the whole rate. "
            "Name a Redis, or say LUSTER_REPLICAS=1 where there is one gateway."
        )
    return found


def is_default(secret: str) -> bool:
    """Whether a secret is short, or a word of an example."""
    bare = "".join(each for each in secret.lower() if each.isalpha())
    for word in PLACEHOLDERS:
        bare = bare.replace(word, "")
    return len(secret) < SHORTEST_SECRET or len(set(secret)) < _FEWEST or not bare
