"""Signing in from a browser: cookies, links in mails and their plain pages."""

import re
from typing import Any
from uuid import uuid4

import pytest
from luster_gateway.auth.cookies import MARK

from tests.gateway.conftest import Gateway, House
from tests.gateway.sign_in.conftest import OTHER, PASSWORD, PREFIXES, Place

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("prefix", PREFIXES)
def test_a_browser_keeps_its_refresh_token_where_no_script_reads_it(place: Place, prefix: str) -> None:
    email, _ = place.somebody()
    with place.client() as browser:
        answer = browser.post(f"{prefix}/login", json={"email": email, "password": PASSWORD, "cookie": True})
        tokens = answer.json()
        assert tokens["refresh_token"] is None and tokens["device_token"] is None
        secret = [each for each in answer.headers.get_list("set-cookie") if not each.startswith("luster-signed-in=1;")]
        assert len(secret) == 2
        for cookie in secret:
            assert "HttpOnly" in cookie and "SameSite=strict" in cookie and f"Path={prefix};" in cookie
            assert "Secure" not in cookie  # plain http on loopback
        assert browser.post(f"{prefix}/refresh", json={}).status_code == 403  # without the mark
        mark = {MARK: "1"}
        renewed = browser.post(f"{prefix}/refresh", json={}, headers=mark)
        assert renewed.status_code == 200 and renewed.json()["refresh_token"] is None
        for wrong in (
            {"Origin": "https://evil.example"},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Origin": "null"},
        ):
            for path in ("refresh", "logout"):
                assert browser.post(f"{prefix}/{path}", json={}, headers={**mark, **wrong}).status_code == 403, wrong
        own = {**mark, "Origin": place.gateway.url, "Sec-Fetch-Site": "same-origin"}
        assert browser.post(f"{prefix}/refresh", json={}, headers=own).status_code == 200
        assert browser.post(f"{prefix}/logout", json={}, headers=own).status_code == 204
        assert browser.post(f"{prefix}/refresh", json={}, headers=own).status_code == 401


def test_over_https_cookies_are_for_https_alone(place: Place, house: House) -> None:
    email, _ = place.somebody()
    settings = place.gateway.settings.model_copy(update={"app_url": "https://luster.example"})
    secure = Gateway(house, settings)
    try:
        with secure.client() as client:
            answer = client.post("/auth/login", json={"email": email, "password": PASSWORD, "cookie": True})
            found = answer.headers.get_list("set-cookie")
    finally:
        secure.stop()
    assert len(found) == 4 and all("; Secure" in each for each in found)
    assert sum(each.startswith("__Secure-luster-") for each in found) == 2
    assert sum(each.startswith("__Host-luster-refresh-is=") for each in found) == 1


def test_no_request_is_proved_by_a_cookie(place: Place) -> None:
    email, _ = place.somebody()
    with place.client() as browser:
        browser.post("/auth/login", json={"email": email, "password": PASSWORD, "cookie": True})
        for path in ("/auth/me", "/auth/sessions", "/credits"):
            assert browser.get(path, headers={MARK: "1"}).status_code == 401


def test_whoever_has_the_address_or_not_the_answer_is_the_same(place: Place) -> None:
    email, _ = place.somebody()
    nobody = f"{uuid4().hex}@example.com"
    with place.client() as client:
        for path, more in (
            ("/auth/signup", {"password": OTHER}),
            ("/auth/magic-link", {}),
            ("/auth/password-reset/request", {}),
            ("/auth/email/verify/request", {}),
            ("/auth/login", {"password": OTHER}),
        ):
            known, unknown = (client.post(path, json={"email": each, **more}) for each in (email, nobody))
            assert known.status_code == unknown.status_code, path
            said = [{**each.json(), "request_id": ""} for each in (known, unknown)]
            assert said[0] == said[1], path


def test_opening_a_link_changes_nothing_and_its_button_does_once(place: Place) -> None:
    email, _ = place.somebody()
    with place.client() as browser:
        browser.post("/auth/magic-link", json={"email": email})
        path = f"/auth/magic-link/{place.token(email)}"
        for _ in range(3):
            page = browser.get(path)
            assert page.status_code == 200 and '<form method="post">' in page.text
        assert browser.post(path, headers={"Origin": "https://evil.example"}).status_code == 403
        done = browser.post(path)
        assert (done.status_code, done.headers["location"]) == (303, "/")
        assert browser.post("/auth/refresh", json={}, headers={MARK: "1"}).status_code == 200
        again = browser.post(path)
        assert again.status_code == 403 and "was used before" in again.text


def test_a_tracker_that_a_mail_gateway_appends_breaks_no_link(place: Place) -> None:
    email, _ = place.somebody()
    with place.client() as browser:
        browser.post("/auth/magic-link", json={"email": email})
        path = f"/auth/magic-link/{place.token(email)}?utm_source=mail&mc_eid=8a1e"
        # The page's form goes to the page's own address.
        assert browser.get(path).status_code == 200
        done = browser.post(path)
    assert (done.status_code, done.headers["location"]) == (303, "/")


def test_a_page_asks_for_the_password_of_the_registration(place: Place) -> None:
    email = f"{uuid4().hex}@example.com"
    with place.client() as browser:
        assert browser.post("/auth/register", data={"email": email, "password": PASSWORD}).status_code == 200
        path = f"/auth/email/verify/{place.token(email)}"
        assert browser.get(path).status_code == 200
        wrong = browser.post(path, data={"password": OTHER})
        assert wrong.status_code == 401 and 'role="alert"' in wrong.text and OTHER not in wrong.text
        assert browser.post(path, data={"password": PASSWORD}).status_code == 303


def test_a_forgotten_password_by_its_pages(place: Place) -> None:
    email, first = place.somebody()
    with place.client(first["access_token"]) as client:
        key = client.post("/api-keys", json={"name": "server", "password": PASSWORD}).json()["secret"]
    assert "The API key server" in place.mail(email)
    with place.client() as browser, place.client(key) as program:
        browser.post("/auth/forgot", data={"email": email})
        path = f"/auth/password-reset/{place.token(email)}"
        assert 'type="checkbox"' in browser.get(path).text
        short = browser.post(path, data={"password": "short", "end_api_keys": "true"})
        assert short.status_code == 422 and "at least 15 characters" in short.text and " checked" in short.text
        assert program.get("/me").status_code == 200
        # Whatever a box's value says: a browser sends it only where it is ticked.
        done = browser.post(path, data={"password": OTHER, "end_api_keys": "foo"})
        assert "Your password is set" in done.text and program.get("/me").status_code == 401
        told = place.mail(email)
        assert "was changed" in told and "goes on to work" not in told
        assert browser.post("/auth/sign-in", data={"email": email, "password": PASSWORD}).status_code == 401
        assert browser.post("/auth/sign-in", data={"email": email, "password": OTHER}).status_code == 303
        assert browser.post("/auth/refresh", json={"refresh_token": first["refresh_token"]}).status_code == 401


@pytest.mark.parametrize(
    "path",
    ["/auth/sign-in", "/auth/register", "/auth/forgot", f"/auth/magic-link/{'x' * 32}", f"/auth/setup/{'x' * 32}"],
)
def test_pages_run_nothing_load_nothing_and_are_framed_by_nobody(place: Place, path: str) -> None:
    with place.client() as browser:
        page = browser.get(path)
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
    assert "<script" not in page.text and "http" not in page.text.replace("http-equiv", "")
    # Of the secret address only the origin goes on; `no-referrer` would make a browser send its form without one.
    assert page.headers["referrer-policy"] == "strict-origin" and page.headers["cache-control"] == "no-store"
    # What is typed is hidden, and managers of passwords know the field by its name.
    for field in (each for each in re.findall(r"<input[^>]*>", page.text) if 'name="password"' in each):
        assert 'type="password"' in field and re.search(r'autocomplete="(current|new)-password"', field)


REFUSED: dict[str, tuple[str, dict[str, Any], int]] = {
    "a field that is too long": (f"/auth/password-reset/{'x' * 43}", {"data": {"password": "x" * 513}}, 422),
    "a file for a word": ("/auth/sign-in", {"files": {"password": ("a", b"b")}}, 422),
    "a form that is none": ("/auth/link", {"content": b"--x", "headers": {"content-type": "multipart/form-data"}}, 400),
    "a form of another site": ("/auth/forgot", {"data": {}, "headers": {"origin": "https://evil.example"}}, 403),
    "text that no column takes": ("/auth/sign-in", {"data": {"email": "a\0b", "password": "x"}}, 400),
}


@pytest.mark.parametrize(("path", "sent", "status"), REFUSED.values(), ids=REFUSED.keys())
def test_whatever_a_page_refuses_it_tells_on_a_page(place: Place, path: str, sent: dict[str, Any], status: int) -> None:
    """A browser was shown JSON."""
    with place.client() as browser:
        answer = browser.post(path, **sent)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("text/html") and 'role="alert"' in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_what_somebody_typed_is_never_markup(place: Place) -> None:
    with place.client() as browser:
        page = browser.post("/auth/sign-in", data={"email": '"><script>alert(1)</script>', "password": "x"})
    assert page.status_code in (401, 422) and "<script>" not in page.text and "&lt;script&gt;" in page.text


@pytest.mark.parametrize(
    "query", ["?next=https://evil.example", "?redirect_to=//evil.example", "?return=/\\evil.example"]
)
def test_nothing_in_a_request_says_where_a_browser_goes_next(place: Place, query: str) -> None:
    email, _ = place.somebody()
    with place.client() as browser:
        led_astray = browser.post(f"/auth/sign-in{query}", data={"email": email, "password": PASSWORD})
        done = browser.post("/auth/sign-in", data={"email": email, "password": PASSWORD})
    assert led_astray.status_code == 422 and "location" not in led_astray.headers
    assert (done.status_code, done.headers["location"]) == (303, "/")
