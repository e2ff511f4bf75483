"""Cookies of signed-in browsers, and what keeps other pages from using them.

The refresh token is in a cookie that no script reads and that no other site's page sends. Requests are proved by the
access token, which a page keeps in its memory and sends itself; so only the few addresses that read the cookie need
protection from requests that another page makes.
"""

import hashlib
import hmac
import secrets

from luster.v1 import auth_pb2
from starlette.requests import Request
from starlette.responses import Response

from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

REFRESH = "luster-refresh"
DEVICE = "luster-device"
STEP = "luster-second-step"
LINK = "luster-link"
BROWSER = "luster-browser"
SEAL = "__Host-luster-refresh-is"
"""The hash of the refresh token that this host gave. Of this prefix no cookie is taken from a neighbouring host. Such a
cookie is bound to no path, so each of `PREFIXES` has one of its own: a browser may be signed in at each of them."""
HINT = "luster-signed-in"
"""Tells a page that there is a session to go on with, and is good for nothing else."""
MARK = "X-Luster-Request"
"""A header that a page of another site cannot send without asking first, which it is never allowed."""
_VISIT_SECONDS = 900
"""As long as the engine's challenges of a provider last at most (`LASTS` of `sign_in/challenges.py`). Shorter: who
takes his time at the provider comes back as a stranger."""
_DEVICE_SECONDS = 60 * 24 * 3600
"""As long as the engine takes a device's token; each sign-in brings another."""
PREFIXES = ("/api/v1/auth", "/api/auth", "/auth")


def keep(response: Response, request: Request, settings: GatewaySettings, tokens: auth_pb2.Tokens) -> None:
    """Put what the browser needs at its next visit into cookies of this address."""
    _set(response, request, settings, REFRESH, tokens.refresh_token, tokens.refresh_expires_in)
    if _is_https(settings):
        _seal(response, request, _digest(tokens.refresh_token), tokens.refresh_expires_in)
    response.set_cookie(
        HINT, "1", max_age=tokens.refresh_expires_in, path="/", secure=_is_https(settings), samesite="strict"
    )
    if tokens.device_token:
        _set(response, request, settings, DEVICE, tokens.device_token, _DEVICE_SECONDS)


def keep_step(response: Response, request: Request, settings: GatewaySettings, step: auth_pb2.SecondStep) -> None:
    """What the plain page of the second step goes on by."""
    _set(response, request, settings, STEP, step.token, step.expires_in)


def step_token(request: Request, settings: GatewaySettings) -> str:
    """By what this browser's sign-in goes on; empty where no first step was taken in it."""
    return request.cookies.get(_name(settings, STEP), "")[:500]


def keep_link(response: Response, request: Request, settings: GatewaySettings, token: str) -> None:
    """What the page that links an account goes on by."""
    _set(response, request, settings, LINK, token, _VISIT_SECONDS)


def link_token(request: Request, settings: GatewaySettings) -> str:
    """By what this browser links; empty where it did not come from a provider."""
    return request.cookies.get(_name(settings, LINK), "")[:500]


def keep_browser(response: Response, request: Request, settings: GatewaySettings) -> str:
    """A secret of this browser, to which visits at providers are bound; the one that it has, so that tabs agree."""
    secret = browser_token(request, settings) or secrets.token_urlsafe(32)
    response.set_cookie(
        _browser_name(settings),
        secret,
        max_age=_VISIT_SECONDS,
        path="/",
        secure=_is_https(settings),
        httponly=True,
        # Lax, since a browser that comes back from a provider is led here by that one's page.
        samesite="lax",
    )
    return secret


def browser_token(request: Request, settings: GatewaySettings) -> str:
    """The secret of this browser; empty where it began no visit."""
    return request.cookies.get(_browser_name(settings), "")[:200]


def _browser_name(settings: GatewaySettings) -> str:
    # Of this prefix no cookie is taken from a neighbouring host: else one could put its own visit into a browser.
    return f"__Host-{BROWSER}" if _is_https(settings) else BROWSER


def forget(response: Response, request: Request, settings: GatewaySettings) -> None:
    """Take the refresh token back; that this browser is known stays."""
    _set(response, request, settings, REFRESH, "", 0)
    if _is_https(settings):
        _seal(response, request, "", 0)
    response.delete_cookie(HINT, path="/", secure=_is_https(settings), samesite="strict")


def refresh_token(request: Request, settings: GatewaySettings) -> str:
    """The refresh token of a browser whose own page asks; empty without one."""
    token = _own_refresh_token(request) if _is_https(settings) else request.cookies.get(REFRESH, "")[:500]
    if token:
        check_own_page(request, settings, marked=True)
    return token


def device_token(request: Request, settings: GatewaySettings) -> str:
    """By what this browser is known; empty where it is not."""
    return request.cookies.get(_name(settings, DEVICE), "")[:500]


def check_own_page(request: Request, settings: GatewaySettings, *, marked: bool) -> None:
    """Refuse what another site's page makes a browser send."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    own = (settings.own_issuer, f"{request.url.scheme}://{request.url.netloc}")
    foreign = site not in ("same-origin", "none") or (origin is not None and origin not in own)
    if foreign or (marked and MARK.lower() not in request.headers):
        raise Problem(
            "PERMISSION_DENIED",
            f"The cookie counts for pages of this address only. Send the header {MARK} with your requests, or the "
            "refresh token in the body.",
        )


def _own_refresh_token(request: Request) -> str:
    """The token that this host put there. Its cookie is bound to a path, and such a one a neighbouring host may put
    here too: by one of theirs a browser would be signed in as somebody else without knowing. What a neighbour cannot
    put here is the cookie that says which token is ours."""
    sealed, name = request.cookies.get(_seal_name(request), ""), f"__Secure-{REFRESH}="
    sent = [each.strip() for line in request.headers.getlist("cookie") for each in line.split(";")]
    tokens = [each.removeprefix(name)[:500] for each in sent if each.startswith(name)]
    # As bytes: texts are compared so only where they are plain ASCII, and a browser sends whatever it likes.
    right = sealed.encode()
    return next((each for each in tokens if each and right and hmac.compare_digest(_digest(each).encode(), right)), "")


def _seal(response: Response, request: Request, digest: str, age: int) -> None:
    response.set_cookie(
        _seal_name(request), digest, max_age=age, path="/", secure=True, httponly=True, samesite="strict"
    )


def _seal_name(request: Request) -> str:
    return SEAL + _prefix(request).removesuffix("/auth").replace("/", "-")


def _prefix(request: Request) -> str:
    return next(prefix for prefix in PREFIXES if request.url.path.startswith(f"{prefix}/"))


def _digest(token: str) -> str:
    # A token is 256 random bits, so a plain hash cannot be guessed back.
    return hashlib.sha256(token.encode()).hexdigest()


def _set(response: Response, request: Request, settings: GatewaySettings, name: str, value: str, age: int) -> None:
    response.set_cookie(
        _name(settings, name),
        value,
        max_age=age,
        path=_prefix(request),
        secure=_is_https(settings),
        httponly=True,
        samesite="strict",
    )


def _name(settings: GatewaySettings, name: str) -> str:
    # A browser takes a cookie of this prefix over https only, and keeps plain http from putting another in its place. A
    # neighbouring host may; the refresh token is sealed against that. The others let nobody in by themselves: a step
    # wants its account's code, a link its browser, and what sets a device apart is of use to nobody else.
    return f"__Secure-{name}" if _is_https(settings) else name


def _is_https(settings: GatewaySettings) -> bool:
    return settings.app_url.startswith("https://")
