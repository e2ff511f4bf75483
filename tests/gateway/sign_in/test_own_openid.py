"""Visits at an OpenID provider over real HTTP: the browser that begins one, and where it is led."""

import httpx
import pytest
from luster_gateway import GatewaySettings
from luster_gateway.auth import cookies
from starlette.requests import Request
from starlette.responses import Response

from tests.gateway.sign_in.conftest import PREFIXES, Place


def _asked(path: str = "/auth/oauth/work", cookie: str = "") -> Request:
    headers = [(b"cookie", cookie.encode())] if cookie else []
    return Request({"type": "http", "method": "POST", "path": path, "headers": headers, "query_string": b""})


def _settings(address: str) -> GatewaySettings:
    return GatewaySettings(app_url=address)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_no_neighbouring_host_puts_its_visit_into_anothers_browser(prefix: str) -> None:
    """A cookie of the prefix `__Host-` has no Domain and the path `/`, or the browser does not take it."""
    response = Response()
    secret = cookies.keep_browser(response, _asked(f"{prefix}/oauth/work"), _settings("https://luster.example"))
    [cookie] = response.headers.getlist("set-cookie")
    assert cookie.startswith(f"__Host-luster-browser={secret};") and len(secret) >= 43
    assert "Path=/;" in cookie and "Secure" in cookie and "HttpOnly" in cookie and "SameSite=lax" in cookie
    assert "Domain" not in cookie


def test_tabs_of_a_browser_share_its_secret() -> None:
    settings = _settings("https://luster.example")
    first = cookies.keep_browser(Response(), _asked(), settings)
    again = cookies.keep_browser(Response(), _asked(cookie=f"__Host-luster-browser={first}"), settings)
    assert again == first == cookies.browser_token(_asked(cookie=f"__Host-luster-browser={first}"), settings)
    tossed = _asked(cookie=f"luster-browser={first}; __Secure-luster-browser={first}")
    assert cookies.browser_token(tossed, settings) == ""


@pytest.mark.slow
def test_an_unknown_provider_and_an_invented_answer_lead_nowhere(place: Place) -> None:
    with place.client() as browser:
        assert browser.post("/auth/oauth/nobody").status_code == 404
        # A link of another page begins no visit: there is no address to be opened that does.
        by_a_link = browser.get("/auth/oauth/nobody/go")
        assert by_a_link.status_code == 404 and "set-cookie" not in by_a_link.headers
        assert by_a_link.json()["detail"].startswith("There is nothing at this address")
        assert browser.post("/auth/oauth/nobody", headers={"Origin": "https://evil.example"}).status_code == 403
        answers: list[httpx.Response] = [
            browser.get("/auth/oauth/nobody/callback", params={"state": "x" * 43, "code": "y"}),
            browser.post("/auth/link", data={"password": "whatever it may be"}),
        ]
        for answer in answers:
            assert answer.status_code in (403, 404) and 'role="alert"' in answer.text, answer.text
        sent = browser.post("/auth/oauth/nobody/callback", data={"state": "a b&c", "code": "//evil.example"})
        assert sent.status_code == 303
        assert sent.headers["location"] == "/auth/oauth/nobody/callback?state=a+b%26c&code=%2F%2Fevil.example"


@pytest.mark.slow
@pytest.mark.parametrize(
    "appended",
    [
        "scope=email+openid+profile&authuser=0&hd=example.com&prompt=consent",  # Google
        "session_state=8a1e&iss=https%3A%2F%2Fkeycloak.example%2Frealms%2Fwork",  # Keycloak
        "session_state=8a1e&client_info=eyJ1aWQiOiJ4In0",  # Microsoft
        "error=access_denied&error_description=The+user+said+no&error_uri=https%3A%2F%2Fidp.example%2Fwhy",
    ],
)
def test_names_that_a_provider_appends_keep_nobody_out(place: Place, appended: str) -> None:
    """Every provider does, and OAuth says that a client ignores what it does not know (RFC 6749, 4.1.2)."""
    with place.client() as browser:
        answer = browser.get(f"/auth/oauth/nobody/callback?state={'x' * 43}&code=y&{appended}")
    # As far as the engine, which says on a page what it thinks of an invented answer.
    assert answer.status_code in (403, 404) and "Nobody was signed in" in answer.text, answer.text
