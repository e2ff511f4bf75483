"""What outlives a sign-in, over real HTTP: keys, addresses of webhooks, the account's end, and providers' sign-ins."""

from collections.abc import Iterator

import httpx
import pytest
from luster.v1 import auth_pb2
from luster_gateway import GatewaySettings
from luster_gateway.auth import cookies
from starlette.requests import Request
from starlette.responses import Response

from tests.gateway.conftest import Gateway, House
from tests.gateway.sign_in.conftest import OTHER, PASSWORD, PREFIXES, Place

URL = "https://93.184.216.34/hook"


@pytest.fixture
def late(place: Place) -> Iterator[tuple[str, httpx.Client]]:
    """Somebody who signed in twenty minutes ago."""
    email, tokens = place.somebody()
    place.run(
        "UPDATE sign_in_sessions SET created_at = now() - interval '20 minutes' WHERE id = %s", tokens["session_id"]
    )
    with place.client(tokens["access_token"]) as client:
        yield email, client


@pytest.mark.slow
def test_keys_and_webhooks_want_a_proof_and_all_keys_end_at_once(place: Place, late: tuple[str, httpx.Client]) -> None:
    email, client = late
    body = {"name": "server", "scopes": ["read", "write"]}
    for wrong in ({}, {"password": OTHER}):
        assert client.post("/api-keys", json={**body, **wrong}).status_code == 403
        assert client.post("/webhook-endpoints", json={"url": URL, **wrong}).status_code == 403
    made = client.post("/api-keys", json={**body, "password": PASSWORD})
    assert made.status_code == 201, made.text
    assert "server" in place.mail(email)
    hook = client.post("/webhook-endpoints", json={"url": URL, "password": PASSWORD})
    assert hook.status_code == 201, hook.text
    address = f"/webhook-endpoints/{hook.json()['endpoint']['id']}"
    assert client.patch(address, json={"url": f"{URL}/2"}).status_code == 403
    assert client.patch(address, json={"url": f"{URL}/2", "password": PASSWORD}).status_code == 200
    assert client.patch(address, json={"description": "ours"}).status_code == 200
    assert client.post(f"{address}/rotate-secret").status_code == 403
    assert client.post(f"{address}/rotate-secret", json={"password": PASSWORD}).status_code == 200
    key = {"Authorization": f"Bearer {made.json()['secret']}"}
    assert client.get("/auth/oauth/links", headers=key).status_code == 403
    assert client.get("/credits", headers=key).status_code == 200
    assert client.delete("/api-keys").status_code == 204
    assert client.get("/credits", headers=key).status_code == 401


@pytest.mark.slow
@pytest.mark.parametrize(("path", "signs_in"), [("/me", True), ("/auth/me", False)])
def test_an_account_leaves_by_its_owner_and_stays_by_the_mails_page(
    place: Place, house: House, late: tuple[str, httpx.Client], path: str, signs_in: bool
) -> None:
    """With Supabase and no sign-in of its own the page of the mail's link was not there."""
    email, client = late
    assert client.delete(path).status_code == 403
    assert client.request("DELETE", path, json={"password": OTHER}).status_code == 403
    gone = client.request("DELETE", path, json={"password": PASSWORD})
    assert gone.status_code == 202, gone.text
    page = f"/auth/keep/{place.token(email)}"
    more = {} if signs_in else {"supabase_url": "https://x.supabase.co"}
    gateway = Gateway(house, place.gateway.settings.model_copy(update=more))
    try:
        with gateway.client() as browser:
            assert "Keep my account" in browser.get(page).text
            kept = browser.post(page)
            assert (kept.status_code, "Your account stays" in kept.text) == (200, True), kept.text
            # Nothing of it leads to a page that is not there.
            assert ("/auth/forgot" in kept.text) == signs_in
            assert browser.get("/auth/forgot").status_code == (200 if signs_in else 404)
            assert browser.post(page).status_code == 403
    finally:
        gateway.stop()
    with place.client() as browser:
        assert browser.post("/auth/login", json={"email": email, "password": PASSWORD}).status_code == 200


@pytest.mark.slow
def test_the_page_that_keeps_an_account_changes_nothing_before_its_button(place: Place) -> None:
    with place.client() as browser:
        page = browser.get(f"/auth/keep/{'x' * 43}")
        assert page.status_code == 200 and "Keep my account" in page.text
        answer = browser.post(f"/auth/keep/{'x' * 43}")
        assert answer.status_code in (400, 401, 403) and 'role="alert"' in answer.text, answer.text
        assert browser.post(f"/auth/keep/{'x' * 43}", headers={"Origin": "https://evil.example"}).status_code == 403


@pytest.mark.slow
def test_a_crowded_address_registers_by_a_page_that_lets_its_reader_choose(place: Place) -> None:
    from uuid import uuid4

    email = f"{uuid4().hex}@example.com"
    with place.client() as browser:
        for _ in range(5):
            body = {"email": email, "password": "the stranger's own password"}
            assert browser.post("/auth/signup", json=body).status_code == 202
        texts = [place.mail(email)]
        while "/auth/register/" not in texts[-1]:
            texts.append(place.mail(email))
        token = texts[-1].partition("/auth/register/")[2].split()[0]
        assert "Choose a password" in browser.get(f"/auth/register/{token}").text
        assert browser.post(f"/auth/register/{token}", data={"password": PASSWORD}).status_code == 303
        answer = browser.post("/auth/login", json={"email": email, "password": PASSWORD})
        assert answer.status_code == 200, answer.text


@pytest.mark.slow
def test_providers_sign_ins_are_listed_and_one_of_nobodys_is_not_there(
    late: tuple[str, httpx.Client],
) -> None:
    _, client = late
    assert client.get("/auth/oauth/links").json() == {"links": []}
    unknown = "/auth/oauth/links/00000000-0000-4000-8000-000000000000"
    assert client.delete(unknown).status_code == 403
    assert client.request("DELETE", unknown, json={"password": PASSWORD}).status_code == 404


@pytest.mark.slow
def test_a_provider_that_sends_a_form_says_who_it_is(place: Place) -> None:
    """Its name was dropped on the way, so a provider that says it was refused, or taken for another."""
    with place.client() as browser:
        form = {"state": "x" * 43, "code": "y", "iss": "https://id.example/realm"}
        sent = browser.post("/auth/oauth/work/callback", data=form)
    assert sent.headers["location"].endswith("&iss=https%3A%2F%2Fid.example%2Frealm")


def test_a_browser_goes_on_by_no_token_that_a_neighbouring_host_put_there() -> None:
    """A cookie of the prefix `__Secure-` may be set for all hosts of a domain: a neighbour signed a browser in as
    somebody else, who then read what was put there."""
    settings = GatewaySettings(app_url="https://luster.example.com")
    own = {"x-luster-request": "1", "sec-fetch-site": "same-origin"}

    def asked(cookie: str = "") -> Request:
        headers = [(name.encode(), value.encode()) for name, value in {**own, "cookie": cookie}.items()]
        return Request({"type": "http", "method": "POST", "path": "/auth/refresh", "headers": headers})

    response = Response()
    tokens = auth_pb2.Tokens(refresh_token="lr_ours", refresh_expires_in=60)
    cookies.keep(response, asked(), settings, tokens)
    kept = [each.partition(";")[0] for each in response.headers.getlist("set-cookie")]
    [seal] = [each for each in response.headers.getlist("set-cookie") if each.startswith("__Host-")]
    assert "Path=/;" in seal and "HttpOnly" in seal and "Secure" in seal and "lr_ours" not in seal
    tossed = "__Secure-luster-refresh=lr_theirs"
    assert cookies.refresh_token(asked("; ".join(kept)), settings) == "lr_ours"
    for order in ([tossed, *kept], [*kept, tossed]):
        assert cookies.refresh_token(asked("; ".join(order)), settings) == "lr_ours"
    assert cookies.refresh_token(asked(tossed), settings) == ""
    assert cookies.refresh_token(asked(f"{tossed}; {seal.partition(';')[0]}"), settings) == ""
    assert cookies.refresh_token(asked(f"{tossed}; __Host-luster-refresh-is=\u00e9"), settings) == ""
    cookies.forget(left := Response(), asked("; ".join(kept)), settings)
    assert any(each.startswith("__Host-luster-refresh-is=") for each in left.headers.getlist("set-cookie"))


def test_a_browser_that_signs_in_at_two_prefixes_goes_on_at_both() -> None:
    """There was one seal for three cookies: the later sign-in broke the one of before, which was answered 401."""
    settings = GatewaySettings(app_url="https://luster.example.com")

    def asked(prefix: str, cookie: str = "") -> Request:
        headers = [(b"x-luster-request", b"1"), (b"cookie", cookie.encode())]
        return Request({"type": "http", "method": "POST", "path": f"{prefix}/refresh", "headers": headers})

    kept: dict[str, str] = {}
    for prefix in PREFIXES:
        tokens = auth_pb2.Tokens(refresh_token=f"lr_{PREFIXES.index(prefix)}", refresh_expires_in=60)
        cookies.keep(response := Response(), asked(prefix), settings, tokens)
        for each in response.headers.getlist("set-cookie"):
            name, _, value = each.partition(";")[0].partition("=")
            # A browser sends a cookie that is bound to a path there alone.
            kept[f"{prefix} {name}" if f"Path={prefix};" in each else name] = value
    for prefix in PREFIXES:
        sent = [f"{name.removeprefix(prefix).strip()}={value}" for name, value in kept.items() if _goes(name, prefix)]
        assert cookies.refresh_token(asked(prefix, "; ".join(sent)), settings) == f"lr_{PREFIXES.index(prefix)}"


def _goes(name: str, prefix: str) -> bool:
    return " " not in name or name.startswith(f"{prefix} ")
