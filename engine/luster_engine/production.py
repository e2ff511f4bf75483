"""What a fleet must not start with: defaults that are meant for one machine and one person."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings, is_loopback

SHORTEST_SECRET = 16
"""Characters. Sixteen of a random hexadecimal word are 64 bits; what people think up is shorter and is guessed."""
_FEWEST = 6
"""Different characters of a secret; `aaaaaaaaaaaaaaaaaaaa` is long and is guessed."""
PLACEHOLDERS = ("change", "example", "default", "password", "secret", "luster", "token", "test", "this", "your", "me")
"""What secrets in examples are called; a secret of such words, digits and signs alone is refused."""


def is_production(settings: Settings) -> bool:
    """Whether others rely on this installation: it says so, or it has a public address of its own."""
    if settings.production is not None:
        return settings.production
    address = urlsplit(settings.app_url)
    return not settings.one_machine and address.scheme == "https" and not is_loopback(address.hostname or "")


def refuse_development(settings: Settings) -> None:
    """Refuse to start a fleet's engine or worker with a default of development."""
    if is_production(settings) and (found := development_defaults(settings)):
        raise LusterError(Reason.INVALID_ARGUMENT, f"This is production (LUSTER_PRODUCTION), and {found[0]}")


def development_defaults(settings: Settings) -> Sequence[str]:
    """What of the settings is meant for development, each with what to do."""
    found = []
    if settings.one_machine:
        found.append("LUSTER_ONE_MACHINE brings the development sign-in and welcome credits. Unset it.")
    if settings.database_url is None:
        found.append("DATABASE_URL is not set: the embedded database serves one machine. Name a Postgres.")
    token = settings.service_token
    if token is None and settings.tls_client_ca is None:
        found.append("LUSTER_SERVICE_TOKEN is not set. Make one with `openssl rand -hex 24`, the same for every part.")
    for name, secret in (
        ("LUSTER_SERVICE_TOKEN", token),
        ("LUSTER_DEPARTED_SECRET", settings.departed_secret),
        ("LUSTER_URL_SECRET", settings.url_secret),
        ("LUSTER_SIGN_IN_SECRET", settings.sign_in_secret),
    ):
        if secret is not None and is_default(secret.get_secret_value()):
            found.append(f"{name} can be guessed. Make one with `openssl rand -hex 24`.")
    if not settings.s3_bucket and settings.replicas != 1:
        found.append(
            "S3_BUCKET is not set: photos would lie on this machine's disk, where no other process finds them. "
            "Name a bucket, or say LUSTER_REPLICAS=1 where one engine and one worker share this disk."
        )
    return found


def is_default(secret: str) -> bool:
    """Whether a secret is short, or a word of an example."""
    bare = "".join(each for each in secret.lower() if each.isalpha())
    for word in PLACEHOLDERS:
        bare = bare.replace(word, "")
    return len(secret) < SHORTEST_SECRET or len(set(secret)) < _FEWEST or not bare
