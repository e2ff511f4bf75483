"""Second factors and passkeys over real HTTP: what a client sends, what it gets, and what a page asks."""

import base64
import json
import time
from typing import Any

import pytest
from luster_engine.sign_in.one_time_codes import code_at
from luster_gateway.auth.cookies import MARK

from tests.gateway.sign_in.conftest import PASSWORD, Place

pytestmark = pytest.mark.slow


class Phone:
    """An authenticator app that shows each code once."""

    def __init__(self, secret: str) -> None:
        self.secret = base64.b32decode(secret)
        self._last = 0

    def code(self) -> str:
        self._last = max(self._last + 1, int(time.time()) // 30)
        return code_at(self.secret, self._last)


def switched_on(place: Place, tokens: dict[str, Any]) -> tuple[Phone, list[str]]:
    with place.client(tokens["access_token"]) as client:
        made = client.post("/auth/totp/start", json={"password": PASSWORD}).json()
        phone = Phone(made["secret"])
        answer = client.post("/auth/totp/confirm", json={"code": phone.code()})
        assert answer.status_code == 200, answer.text
        return phone, answer.json()["recovery_codes"]


def test_a_client_switches_a_second_factor_on_signs_in_by_it_and_switches_it_off(place: Place) -> None:
    email, tokens = place.somebody()
    with place.client(tokens["access_token"]) as client:
        assert client.get("/auth/totp").json() == {"on": False, "recovery_codes": 0}
        made = client.post("/auth/totp/start", json={}).json()  # a sign-in of just now is a proof
        assert made["otpauth_url"].startswith("otpauth://totp/") and made["secret"] in made["otpauth_url"]
        assert len(made["qr"]) == len(made["qr"][0]) > 30 and set("".join(made["qr"])) == {"0", "1"}
        phone = Phone(made["secret"])
        assert client.post("/auth/totp/confirm", json={"code": "000000"}).status_code == 403
        codes = client.post("/auth/totp/confirm", json={"code": phone.code()}).json()["recovery_codes"]
        assert len(codes) == 10
        step = client.post("/auth/login", json={"email": email, "password": PASSWORD, "cookie": True})
        assert step.status_code == 200 and "set-cookie" not in step.headers
        assert set(step.json()) == {"second_step", "token", "expires_in"} and step.json()["second_step"] == "totp"
        wrong = client.post("/auth/login/second-step", json={"token": step.json()["token"], "code": "000000"})
        assert (wrong.status_code, wrong.json()["reason"]) == (401, "UNAUTHENTICATED")
        body = {"token": step.json()["token"], "code": phone.code(), "cookie": True}
        done = client.post("/auth/login/second-step", json=body)
        assert done.status_code == 200 and done.json()["refresh_token"] is None and "set-cookie" in done.headers
        again = client.post("/auth/totp/recovery-codes", json={"code": codes[0], "password": PASSWORD})
        assert again.status_code == 200
        off = client.post("/auth/totp/disable", json={"code": again.json()["recovery_codes"][0], "password": PASSWORD})
        assert off.status_code == 204
        assert "access_token" in client.post("/auth/login", json={"email": email, "password": PASSWORD}).json()


def test_a_plain_page_asks_for_the_code(place: Place) -> None:
    email, tokens = place.somebody()
    phone, _ = switched_on(place, tokens)
    with place.client() as browser:
        led = browser.post("/auth/sign-in", data={"email": email, "password": PASSWORD})
        assert (led.status_code, led.headers["location"]) == (303, "/auth/second-step")
        assert "HttpOnly" in led.headers["set-cookie"] and "SameSite=strict" in led.headers["set-cookie"]
        assert 'autocomplete="one-time-code"' in browser.get("/auth/second-step").text
        wrong = browser.post("/auth/second-step", data={"code": "000000"})
        assert wrong.status_code == 401 and 'role="alert"' in wrong.text
        done = browser.post("/auth/second-step", data={"code": phone.code()})
        assert (done.status_code, done.headers["location"]) == (303, "/")
        assert browser.post("/auth/refresh", json={}, headers={MARK: "1"}).status_code == 200
    with place.client() as other:
        assert other.post("/auth/second-step", data={"code": phone.code()}).status_code == 403


def test_a_key_of_the_account_sees_and_changes_no_factor(place: Place) -> None:
    _, tokens = place.somebody()
    with place.client(tokens["access_token"]) as client:
        secret = client.post("/api-keys", json={"name": "script"}).json()["secret"]
    with place.client(secret) as client:
        for method, path, body in (
            ("GET", "/auth/totp", None),
            ("POST", "/auth/totp/start", {"password": PASSWORD}),
            ("POST", "/auth/totp/confirm", {"code": "000000"}),
            ("POST", "/auth/totp/disable", {"code": "000000", "password": PASSWORD}),
            ("POST", "/auth/totp/recovery-codes", {"code": "000000", "password": PASSWORD}),
            ("GET", "/auth/passkeys", None),
            ("POST", "/auth/passkeys/register/start", {"password": PASSWORD}),
            ("POST", "/auth/passkeys/register/finish", {"token": "x", "credential": {}}),
            ("DELETE", "/auth/passkeys/0195f0a0-0000-7000-8000-000000000000", None),
        ):
            assert client.request(method, path, json=body).status_code == 403, path


def test_passkeys_are_not_offered_where_no_browser_makes_them(place: Place) -> None:
    """This installation is reached by an IP address."""
    _, tokens = place.somebody()
    with place.client(tokens["access_token"]) as client:
        assert client.get("/auth/passkeys").json() == {"passkeys": []}
        for path in ("/auth/passkeys/register/start", "/auth/passkeys/login/start"):
            answer = client.post(path, json={"password": PASSWORD} if "register" in path else None)
            assert (answer.status_code, answer.json()["reason"]) == (403, "PERMISSION_DENIED"), path
        broken = {"token": "x" * 43, "credential": {"id": "é" * 10, "response": [[]]}}
        assert client.post("/auth/passkeys/login/finish", json=broken).status_code == 403
        assert "passkey" not in client.get("/config").json()["sign_in"]["methods"]


def test_an_answer_of_a_device_is_bounded(place: Place) -> None:
    with place.client() as client:
        body = {"token": "x", "credential": {"id": "a" * 20_000}}
        answer = client.post("/auth/passkeys/login/finish", content=json.dumps(body))
        assert answer.status_code == 422, answer.text
