"""Answers on loopback only to whoever calls this machine by a name of its own.

Where anybody who reaches the machine may sign in, a page of any website must not reach it. It could: its owner has the
page's own name lead to 127.0.0.1 a moment later, and for the browser Luster is then that very site.
"""

from urllib.parse import urlsplit

from starlette.types import Scope

from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings, is_loopback


def own_names(settings: GatewaySettings) -> frozenset[str] | None:
    """The names under which requests are answered, beside those of loopback; None where every name is taken."""
    if not settings.dev_login:
        return None
    return frozenset({(urlsplit(settings.app_url).hostname or "").lower()})


def check_host(scope: Scope, names: frozenset[str] | None) -> None:
    """Refuse a request that was sent to another name than this machine's own."""
    if names is None:
        return
    for header, value in scope["headers"]:
        if header == b"host" and not _is_own(value.decode("latin-1"), names):
            raise Problem(
                "PERMISSION_DENIED",
                "Whoever reaches this Luster may sign in, so it is reached as 127.0.0.1 or localhost only. To let "
                "others in, start it with --host or APP_URL, and have people sign in.",
                status=421,
            )


def _is_own(host: str, names: frozenset[str]) -> bool:
    try:
        name = (urlsplit(f"//{host}").hostname or "").lower().rstrip(".")
    except ValueError:
        return False
    # What ends in `localhost` is this machine for every browser, whatever a name server says.
    return name in names or name == "localhost" or name.endswith(".localhost") or is_loopback(name)
