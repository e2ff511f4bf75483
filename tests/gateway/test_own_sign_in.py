"""Signing in by Luster itself, over real HTTP before the real engine: tokens, cookies, links and their pages."""

import base64
import json
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import jwt
import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from luster_engine.database.migrate import migrate
from luster_engine.database.session import psycopg_dsn
from luster_engine.mail.outbox import kept, read
from luster_gateway import GatewaySettings
from luster_gateway.auth.cookies import MARK
from sqlalchemy import make_url

from tests.engine.served import TOKEN, Served, running
from tests.gateway.conftest import Gateway, House

PASSWORD = "seven green houses by the sea"
OTHER = "nine blue boats in the fog"
ISSUER = "http://127.0.0.1:8000"
PREFIXES = ["/auth", "/api/v1/auth", "/api/auth"]

pytestmark = pytest.mark.slow


class Place:
    """One installation, its gateway, and its outbox."""

    def __init__(self, served: Served, gateway: Gateway, outbox: Path) -> None:
        self.served, self.gateway, self.outbox = served, gateway, outbox
        self._seen: set[Path] = set()

    def client(self, token: str = "") -> httpx.Client:
        return self.gateway.client(token)

    def run(self, statement: str, *values: str) -> None:
        """Change something behind everybody's back."""
        url = self.served.settings.database_url
        assert url is not None
        with psycopg.connect(psycopg_dsn(url.get_secret_value()), autocommit=True) as connection:
            connection.execute(statement, values)  # type: ignore[arg-type]  # a test's own words

    def mail(self, to: str) -> str:
        """The text of the next mail to somebody."""
        for _ in range(400):
            for path in reversed(kept(self.outbox)):
                if path not in self._seen and (found := read(path)).to == to:
                    self._seen.add(path)
                    return found.text
            time.sleep(0.05)
        raise AssertionError(f"no mail came to {to}")

    def token(self, to: str) -> str:
        """The token of the link in the next mail to somebody."""
        found = re.search(rf"^{ISSUER}/auth/[a-z/-]+/([\w-]+)$", self.mail(to), re.MULTILINE)
        assert found
        return found[1]

    def somebody(self, prefix: str = "/auth") -> tuple[str, dict[str, Any]]:
        """A new account: its address and the tokens of its first session."""
        email = f"{uuid4().hex}@example.com"
        with self.client() as client:
            assert client.post(f"{prefix}/signup", json={"email": email, "password": PASSWORD}).status_code == 202
            body = {"token": self.token(email), "password": PASSWORD}
            answer = client.post(f"{prefix}/email/verify", json=body)
        assert answer.status_code == 200, answer.text
        tokens: dict[str, Any] = answer.json()
        return email, tokens


@pytest.fixture(scope="module")
def place(postgres_url: str, house: House) -> Iterator[Place]:
    """One installation for the module."""
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS signing_in")
        connection.execute("CREATE DATABASE signing_in")
    url = make_url(postgres_url).set(database="signing_in").render_as_string(hide_password=False)
    migrate(url)
    with tempfile.TemporaryDirectory(prefix="luster-sign-in-", ignore_cleanup_errors=True) as folder:
        for served in running(Path(folder), url, welcome_credits=5):
            rates = dict.fromkeys(
                ("rate_jobs", "rate_previews", "rate_writes", "rate_reads", "rate_public", "rate_refused"), ""
            )
            told: dict[str, Any] = {"engine": served.address, "service_token": TOKEN, "one_machine": True, **rates}
            gateway = Gateway(house, GatewaySettings(**told))
            yield Place(served, gateway, Path(folder) / "outbox")
            gateway.stop()


@pytest.fixture(autouse=True)
def nobody_guessed(place: Place) -> None:
    """All these tests come from one address, and each has that address's whole budget."""
    place.run("DELETE FROM sign_in_guesses")


@pytest.mark.parametrize("prefix", PREFIXES)
def test_register_sign_in_refresh_and_out_at_every_path(place: Place, prefix: str) -> None:
    email, first = place.somebody(prefix)
    with place.client() as client:
        answer = client.post(f"{prefix}/login", json={"email": email, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        tokens = answer.json()
        assert tokens["account_id"] == first["account_id"] and tokens["expires_in"] == 600
        assert "set-cookie" not in answer.headers
        mine = {"Authorization": f"Bearer {tokens['access_token']}"}
        assert client.get(f"{prefix}/me", headers=mine).json()["account"]["email"] == email
        assert client.get("/credits", headers=mine).json()["balance"] == 5
        next_ = client.post(f"{prefix}/refresh", json={"refresh_token": tokens["refresh_token"]}).json()
        assert next_["refresh_token"] != tokens["refresh_token"]
        out = client.post(f"{prefix}/logout", json={"refresh_token": next_["refresh_token"]})
        assert out.status_code == 204
        again = client.post(f"{prefix}/refresh", json={"refresh_token": next_["refresh_token"]})
        assert (again.status_code, again.json()["reason"]) == (401, "UNAUTHENTICATED")


def test_the_key_set_checks_the_tokens(place: Place) -> None:
    _, tokens = place.somebody()
    with place.client() as client:
        found = client.get("/.well-known/jwks.json").json()
        told = client.get("/.well-known/openid-configuration").json()
    assert told["issuer"] == ISSUER and told["jwks_uri"] == f"{ISSUER}/.well-known/jwks.json"
    assert all(set(key) == {"kty", "crv", "use", "alg", "kid", "x", "y"} for key in found["keys"])
    key = jwt.PyJWKSet.from_dict(found)[jwt.get_unverified_header(tokens["access_token"])["kid"]]
    claims = jwt.decode(tokens["access_token"], key, algorithms=["ES256"], audience="luster", issuer=ISSUER)
    assert claims["sub"] == tokens["account_id"] and claims["sid"] == tokens["session_id"]


def _changed(token: str, **header: Any) -> str:
    head, body, signature = token.split(".")
    old = json.loads(base64.urlsafe_b64decode(head + "=="))
    new = base64.urlsafe_b64encode(json.dumps({**old, **header}).encode()).rstrip(b"=").decode()
    return f"{new}.{body}.{signature}"


def test_no_other_token_lets_anyone_in(place: Place) -> None:
    _, tokens = place.somebody()
    good = tokens["access_token"]
    claims = jwt.decode(good, options={"verify_signature": False})
    kid = jwt.get_unverified_header(good)["kid"]
    stranger = ec.generate_private_key(ec.SECP256R1())
    now = int(time.time())

    def forged(
        key: Any = stranger, algorithm: str = "ES256", typ: str = "at+jwt", kid_: str = kid, **changes: Any
    ) -> str:
        return jwt.encode({**claims, **changes}, key, algorithm=algorithm, headers={"kid": kid_, "typ": typ})

    refused = {
        "another's key under our kid": forged(),
        "another's key and kid": forged(kid_="theirs"),
        "no kid": forged(kid_=""),
        "symmetric": forged("x" * 40, "HS256"),
        "none": jwt.encode(claims, None, algorithm="none", headers={"typ": "at+jwt", "kid": kid}),
        "other algorithm in the header": _changed(good, alg="RS256"),
        "typ of an id token": _changed(good, typ="JWT"),
        "no typ": _changed(good, typ=""),
        "kid that is a path": _changed(good, kid="../../etc/passwd"),
        "embedded key": _changed(good, jwk={"kty": "EC"}),
        "tampered": good[:-8] + "AAAAAAAA",
        "development": jwt.encode({**claims, "iss": "luster-dev"}, "x" * 40, algorithm="HS256"),
        "refresh token": tokens["refresh_token"],
        "another issuer": forged(iss="https://luster.elsewhere"),
        "expired": forged(exp=now - 60),
    }
    with place.client() as client:
        assert client.get("/credits", headers={"Authorization": f"Bearer {good}"}).status_code == 200
        for name, token in refused.items():
            answer = client.get("/credits", headers={"Authorization": f"Bearer {token}"})
            assert (answer.status_code, answer.json()["reason"]) == (401, "UNAUTHENTICATED"), name


@pytest.fixture
def signed(place: Place) -> Any:
    """Tokens signed with the installation's own key: what a forger would have if claims were all that is checked."""
    import asyncio

    from luster_engine.app import new_database
    from luster_engine.sign_in.keys import Issuer
    from luster_engine.sign_in.sealing import InstallationSecret

    settings = place.served.settings
    assert settings.database_url is not None
    url = settings.database_url.get_secret_value()

    async def key() -> tuple[str, Any]:
        database = new_database(settings, url, pool=2)
        try:
            return await Issuer(database, InstallationSecret.of(settings), ISSUER)._current()
        finally:
            await database.close()

    kid, private = asyncio.run(key())

    def sign(claims: dict[str, Any], drop: tuple[str, ...] = (), **changes: Any) -> str:
        said = {name: value for name, value in {**claims, **changes}.items() if name not in drop}
        return jwt.encode(said, private, algorithm="ES256", headers={"kid": kid, "typ": "at+jwt"})

    return sign


def test_every_claim_is_looked_at(place: Place, signed: Any) -> None:
    _, tokens = place.somebody()
    claims = jwt.decode(tokens["access_token"], options={"verify_signature": False})
    now = int(time.time())
    refused = {
        "audience": signed(claims, aud="elsewhere"),
        "issuer": signed(claims, iss="http://127.0.0.1:8001"),
        "issuer with a slash": signed(claims, iss=f"{ISSUER}/"),
        "expired": signed(claims, exp=now - 11),
        "not yet": signed(claims, nbf=now + 60),
        "issued tomorrow": signed(claims, iat=now + 86400),
        "no expiry": signed(claims, ("exp",)),
        "no subject": signed(claims, ("sub",)),
        "subject that is no account": signed(claims, sub="admin"),
        "no session": signed(claims, ("sid",)),
        "session that is no id": signed(claims, sid="1"),
        "no audience": signed(claims, ("aud",)),
    }
    with place.client() as client:
        for name, token in refused.items():
            answer = client.get("/credits", headers={"Authorization": f"Bearer {token}"})
            assert (answer.status_code, answer.json()["reason"]) == (401, "UNAUTHENTICATED"), name
        for name, token in {
            "a clock a little behind": signed(claims, iat=now + 5),
            "just expired": signed(claims, exp=now - 5),
        }.items():
            answer = client.get("/credits", headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == 200, name


def test_a_token_that_outlives_its_account_makes_none(place: Place, signed: Any) -> None:
    _, tokens = place.somebody()
    claims = jwt.decode(tokens["access_token"], options={"verify_signature": False})
    token = signed(claims, sub=str(uuid4()), sid=str(uuid4()))
    with place.client(token) as client:
        assert client.get("/credits").status_code == 401


def test_an_ended_session_is_refused_within_a_minute_and_at_once_where_it_was_ended(place: Place) -> None:
    email, here = place.somebody()
    with place.client() as client:
        there = client.post("/auth/login", json={"email": email, "password": PASSWORD}).json()
    with place.client(there["access_token"]) as other, place.client(here["access_token"]) as client:
        assert other.get("/credits").status_code == 200
        listed = client.get("/auth/sessions").json()["sessions"]
        assert {each["id"]: each["current"] for each in listed} == {
            here["session_id"]: True,
            there["session_id"]: False,
        }
        assert client.delete(f"/auth/sessions/{there['session_id']}").status_code == 204
        assert other.get("/credits").status_code == 401
        assert client.get("/credits").status_code == 200
        assert client.delete(f"/auth/sessions/{there['session_id']}").status_code == 404
        assert client.delete(f"/auth/sessions/{uuid4()}").status_code == 404


def test_what_another_gateway_ended_is_refused_within_a_minute(place: Place, house: House) -> None:
    _, tokens = place.somebody()
    elsewhere = Gateway(house, place.gateway.settings)
    try:
        with place.client(tokens["access_token"]) as here:
            assert here.get("/credits").status_code == 200
            with elsewhere.client() as other:
                other.post("/auth/logout", json={"refresh_token": tokens["refresh_token"]})
            began = time.monotonic()
            while here.get("/credits").status_code == 200:
                assert time.monotonic() - began < 60
                time.sleep(0.5)
    finally:
        elsewhere.stop()


def test_anothers_session_is_not_there(place: Place) -> None:
    _, ann = place.somebody()
    _, ben = place.somebody()
    with place.client(ben["access_token"]) as client:
        assert client.delete(f"/auth/sessions/{ann['session_id']}").status_code == 404
    with place.client(ann["access_token"]) as client:
        assert client.get("/credits").status_code == 200


def test_a_key_of_the_account_neither_sees_nor_ends_sessions_nor_changes_the_password(place: Place) -> None:
    _, tokens = place.somebody()
    with place.client(tokens["access_token"]) as client:
        secret = client.post("/api-keys", json={"name": "script"}).json()["secret"]
    with place.client(secret) as client:
        assert client.get("/auth/sessions").status_code == 403
        assert client.delete(f"/auth/sessions/{tokens['session_id']}").status_code == 403
        body = {"old_password": PASSWORD, "new_password": OTHER}
        assert client.post("/auth/me/password", json=body).status_code == 403


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
    assert len(found) == 3 and all("; Secure" in each for each in found)
    assert sum(each.startswith("__Secure-luster-") for each in found) == 2


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
    with place.client() as browser:
        browser.post("/auth/forgot", data={"email": email})
        path = f"/auth/password-reset/{place.token(email)}"
        short = browser.post(path, data={"password": "short"})
        assert short.status_code == 422 and "at least 15 characters" in short.text
        assert "Your password is set" in browser.post(path, data={"password": OTHER}).text
        assert "was changed" in place.mail(email)
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
    assert page.headers["referrer-policy"] == "no-referrer" and page.headers["cache-control"] == "no-store"


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


def test_changing_the_password(place: Place) -> None:
    email, here = place.somebody()
    with place.client(here["access_token"]) as client:
        there = client.post("/auth/login", json={"email": email, "password": PASSWORD}).json()
        wrong = client.post("/auth/me/password", json={"old_password": OTHER, "new_password": OTHER})
        assert wrong.status_code == 403
        body = {"old_password": PASSWORD, "new_password": OTHER}
        assert client.post("/auth/me/password", json=body).status_code == 204
        assert client.post("/auth/refresh", json={"refresh_token": there["refresh_token"]}).status_code == 401
        assert client.post("/auth/refresh", json={"refresh_token": here["refresh_token"]}).status_code == 200


def test_an_administrator_invites_by_mail_and_nobody_else_does(place: Place) -> None:
    _, tokens = place.somebody()
    guest = f"{uuid4().hex}@example.com"
    with place.client(tokens["access_token"]) as client:
        assert client.post("/auth/invitations", json={"email": guest}).status_code == 403
    place.run("UPDATE accounts SET is_admin = true WHERE id = %s", tokens["account_id"])
    time.sleep(2.1)  # how an account stands is remembered for two seconds
    with place.client(tokens["access_token"]) as client:
        made = client.post("/auth/invitations", json={"email": guest}).json()["invitation"]
        assert made["state"] == "open"
        body = {"token": place.token(guest), "password": PASSWORD}
        joined = client.post("/auth/invitation/accept", json=body)
        assert joined.status_code == 200, joined.text
        listed = client.get("/auth/invitations").json()["invitations"]
        assert [each["state"] for each in listed if each["id"] == made["id"]] == ["accepted"]
        assert client.delete(f"/auth/invitations/{made['id']}").status_code == 409
        other = client.post("/auth/invitations", json={"email": f"{uuid4().hex}@example.com"}).json()["invitation"]
        assert client.delete(f"/auth/invitations/{other['id']}").status_code == 204


def test_the_configuration_lists_the_ways_in(place: Place) -> None:
    with place.client() as client:
        told = client.get("/config").json()["sign_in"]
        same = client.get("/auth/config").json()
    assert told["methods"] == ["password", "magic_link", "dev", "api_key"] == same["methods"]
    assert (told["registration"], told["needs_set_up"], told["shortest_password"]) == ("open", False, 15)
    assert told["not_yet"] == ["passkeys", "openid", "totp"]


def test_where_supabase_signs_in_luster_does_not_unless_told_to(place: Place, house: House) -> None:
    _, tokens = place.somebody()
    changes = {"supabase_url": "https://abc.supabase.co", "one_machine": False}
    other = Gateway(house, place.gateway.settings.model_copy(update=changes))
    both = Gateway(house, place.gateway.settings.model_copy(update={**changes, "own_sign_in": True}))
    try:
        with other.client(tokens["access_token"]) as client:
            assert client.post("/auth/login", json={"email": "a@b.example", "password": "x"}).status_code == 404
            assert client.get("/.well-known/jwks.json").status_code == 404
            # Nobody answers at that project's address, so that the token is wrong cannot even be said.
            assert client.get("/credits").status_code in (401, 503)
            assert client.get("/config").json()["sign_in"]["methods"] == ["supabase", "api_key"]
        with both.client(tokens["access_token"]) as client:
            assert client.get("/credits").status_code == 200
    finally:
        other.stop()
        both.stop()
