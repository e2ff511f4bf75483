"""Who is let in: Supabase's tokens by published keys, API keys, and the development login; and who is not."""

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from luster.v1 import account_pb2
from luster_gateway import GatewaySettings, create_app

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine, Refusal
from tests.gateway.samples import ACCOUNT, account, balance

pytestmark = pytest.mark.fast

SUBJECT = "5b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d"


class Supabase:
    """The part of Supabase that a gateway meets: its key set, and tokens signed with its keys."""

    def __init__(self) -> None:
        self.keys: dict[str, EllipticCurvePrivateKey | RSAPrivateKey] = {
            "ec": ec.generate_private_key(ec.SECP256R1()),
            "rsa": rsa.generate_private_key(65537, 2048),
        }
        self.up = True
        self.answers = threading.Event()
        self.answers.set()
        self.fetched = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.fetched += 1
                outer.answers.wait(30)
                body = json.dumps(outer.key_set()).encode() if outer.up else b"down"
                self.send_response(200 if outer.up else 503)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.issuer = f"{self.url}/auth/v1"

    def key_set(self) -> dict[str, Any]:
        """The published half of every key."""
        entries = []
        for name, key in self.keys.items():
            algorithm = jwt.get_algorithm_by_name("ES256" if isinstance(key, EllipticCurvePrivateKey) else "RS256")
            entry = json.loads(algorithm.to_jwk(key.public_key()))  # type: ignore[attr-defined]  # both algorithms have it, their base does not
            kind = "ES256" if isinstance(key, EllipticCurvePrivateKey) else "RS256"
            entries.append({**entry, "kid": name, "use": "sig", "alg": kind})
        return {"keys": entries}

    def token(self, *, key: str = "ec", kid: str | None = None, drop: tuple[str, ...] = (), **changes: Any) -> str:
        """A token as Supabase signs it, with one thing changed."""
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "sub": SUBJECT,
            "aud": "authenticated",
            "role": "authenticated",
            "email": "zoe@example.com",
            "iat": now,
            "exp": now + 3600,
            "user_metadata": {"admin": True},
            **changes,
        }
        for name in drop:
            del claims[name]
        private = self.keys[key]
        algorithm = "ES256" if isinstance(private, EllipticCurvePrivateKey) else "RS256"
        return jwt.encode(claims, private, algorithm=algorithm, headers={"kid": key if kid is None else kid})


@pytest.fixture
def supabase() -> Iterator[Supabase]:
    """A Supabase of the test's own."""
    started = Supabase()
    yield started
    started.server.shutdown()
    started.server.server_close()


@pytest.fixture
def guarded(supabase: Supabase, engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> Gateway:
    """A gateway that takes that Supabase's tokens."""

    def ensure(request: account_pb2.EnsureAccountRequest) -> account_pb2.EnsureAccountResponse:
        return account_pb2.EnsureAccountResponse(account=account(id=request.subject, email=request.email))

    engine.answers["AccountService.EnsureAccount"] = ensure
    engine.answers["CreditService.GetBalance"] = lambda request: balance(3)
    return other_gateway(supabase_url=supabase.url, one_machine=False)


def ask(gateway: Gateway, token: str) -> httpx.Response:
    """One call with a token."""
    with gateway.client(token) as client:
        return client.get("/credits")


@pytest.mark.parametrize("key", ["ec", "rsa"])
def test_tokens_by_both_kinds_of_key(key: str, supabase: Supabase, guarded: Gateway, engine: FakeEngine) -> None:
    assert ask(guarded, supabase.token(key=key)).json()["balance"] == 3
    [ensured] = engine.asked("AccountService.EnsureAccount")
    assert (ensured.request.issuer, ensured.request.subject) == (supabase.issuer, SUBJECT)
    assert ensured.request.email == "zoe@example.com"
    assert engine.asked("CreditService.GetBalance")[0].metadata["x-luster-account"] == SUBJECT


def test_the_account_is_asked_for_once(supabase: Supabase, guarded: Gateway, engine: FakeEngine) -> None:
    token = supabase.token()
    for _ in range(3):
        assert ask(guarded, token).status_code == 200
    assert len(engine.asked("AccountService.EnsureAccount")) == 1
    assert supabase.fetched == 1


def _with_header(token: str, **changes: Any) -> str:
    head, body, signature = token.split(".")
    header = json.loads(base64.urlsafe_b64decode(head + "=="))
    changed = base64.urlsafe_b64encode(json.dumps({**header, **changes}).encode()).rstrip(b"=").decode()
    return f"{changed}.{body}.{signature}"


def _signed_with_text(claims: Any, secret: str) -> str:
    """HS256 with any text as secret: what pyjwt itself declines to make, and an attacker does not."""
    parts = [json.dumps(part).encode() for part in ({"alg": "HS256", "typ": "JWT", "kid": "ec"}, claims)]
    head = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
    mac = hmac.new(secret.encode(), head, hashlib.sha256).digest()
    return (head + b"." + base64.urlsafe_b64encode(mac).rstrip(b"=")).decode()


def refused_tokens(supabase: Supabase) -> dict[str, str]:
    """Every token that must not let anyone in, by what is wrong with it."""
    now = int(time.time())
    good = supabase.token()
    public_key = json.dumps(supabase.key_set()["keys"][0])
    stranger = ec.generate_private_key(ec.SECP256R1())
    claims = jwt.decode(good, options={"verify_signature": False})
    anon = {"iss": "supabase", "ref": "abc", "role": "anon", "iat": now, "exp": now + 10**8}
    return {
        "expired": supabase.token(exp=now - 60),
        "not yet": supabase.token(nbf=now + 600),
        "foreign issuer": supabase.token(iss="https://other.supabase.co/auth/v1"),
        "foreign audience": supabase.token(aud="elsewhere"),
        "no subject": supabase.token(drop=("sub",)),
        "empty subject": supabase.token(sub=""),
        "subject that is no id": supabase.token(sub="admin"),
        "no expiry": supabase.token(drop=("exp",)),
        "no issuer": supabase.token(drop=("iss",)),
        "no audience": supabase.token(drop=("aud",)),
        "no role": supabase.token(drop=("role",)),
        "anon role": supabase.token(role="anon"),
        "service role": supabase.token(role="service_role"),
        "the public anon key": jwt.encode(anon, supabase.keys["ec"], algorithm="ES256", headers={"kid": "ec"}),
        "the public anon key, legacy": jwt.encode(anon, "s" * 40, algorithm="HS256"),
        "unsigned": good.rsplit(".", 1)[0] + ".",
        "none": jwt.encode(claims, None, algorithm="none"),
        "None": _with_header(good, alg="None"),
        "confused: public key as secret": _signed_with_text(claims, public_key),
        "confused: other algorithm": _with_header(good, alg="RS256"),
        "another's key": jwt.encode(claims, stranger, algorithm="ES256", headers={"kid": "ec"}),
        "unknown key": supabase.token(kid="nobody"),
        "no key id": supabase.token(kid=""),
        "key in the header": jwt.encode(
            claims, stranger, algorithm="ES256", headers={"kid": "x", "jku": "http://evil/", "jwk": {"kty": "EC"}}
        ),
        "tampered": good[:-6] + ("A" * 6 if not good.endswith("A" * 6) else "B" * 6),
        "not a token": "a.b.c",
        "bytes": "eyJ.\u00e9.x".encode("latin-1").decode("latin-1"),
        "very long": "a" * 9000 + ".b.c",
        "development token": jwt.encode({**claims, "iss": "luster-dev"}, "x" * 32, algorithm="HS256"),
    }


def test_no_other_token_lets_anyone_in(supabase: Supabase, guarded: Gateway, engine: FakeEngine) -> None:
    assert ask(guarded, supabase.token()).status_code == 200
    for name, token in refused_tokens(supabase).items():
        with guarded.client() as client:
            answer = client.get("/credits", headers={"Authorization": b"Bearer " + token.encode("latin-1")})
        assert answer.status_code == 401, name
        assert answer.json()["reason"] == "UNAUTHENTICATED", name
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "signature" not in answer.text.lower(), name
    assert len(engine.asked("CreditService.GetBalance")) == 1


def test_legacy_tokens_only_by_explicit_setting(
    supabase: Supabase, guarded: Gateway, other_gateway: Callable[..., Gateway]
) -> None:
    claims = jwt.decode(supabase.token(), options={"verify_signature": False})
    token = jwt.encode(claims, "legacy secret of at least 32 bytes!", algorithm="HS256")
    assert ask(guarded, token).status_code == 401
    legacy = other_gateway(
        supabase_url=supabase.url,
        one_machine=False,
        supabase_legacy_secret="legacy secret of at least 32 bytes!",
    )
    assert ask(legacy, token).status_code == 200
    public_key = json.dumps(supabase.key_set()["keys"][0])
    assert ask(legacy, _signed_with_text(claims, public_key)).status_code == 401


def test_known_keys_serve_through_an_outage(supabase: Supabase, engine: FakeEngine, other_gateway: Any) -> None:
    engine.answers["CreditService.GetBalance"] = lambda request: balance(3)
    gateway = other_gateway(supabase_url=supabase.url, one_machine=False, jwks_lifespan=1)
    assert ask(gateway, supabase.token()).status_code == 200
    supabase.up = False
    time.sleep(1.1)
    assert ask(gateway, supabase.token()).status_code == 200
    # A key that nobody has seen yet is not a wrong token: the key set cannot be had.
    supabase.keys["new"] = ec.generate_private_key(ec.SECP256R1())
    assert ask(gateway, supabase.token(key="new")).status_code == 503


def test_a_hanging_key_server_stops_nobody_whose_key_is_known(
    supabase: Supabase, engine: FakeEngine, other_gateway: Any
) -> None:
    engine.answers["CreditService.GetBalance"] = lambda request: balance(3)
    gateway = other_gateway(supabase_url=supabase.url, one_machine=False, jwks_lifespan=1)
    assert ask(gateway, supabase.token()).status_code == 200
    time.sleep(1.1)
    supabase.answers.clear()
    try:
        fetched, began = supabase.fetched, time.monotonic()
        for number in range(10):
            assert ask(gateway, supabase.token(aud=["authenticated", f"x{number}"])).status_code == 200
        assert time.monotonic() - began < 4
        assert supabase.fetched - fetched <= 1
    finally:
        supabase.answers.set()


def test_without_any_keys_the_gateway_does_not_say_that_the_token_is_wrong(
    supabase: Supabase, other_gateway: Callable[..., Gateway]
) -> None:
    supabase.up = False
    answer = ask(other_gateway(supabase_url=supabase.url, one_machine=False), supabase.token())
    assert answer.status_code == 503
    assert answer.json()["reason"] == "PROVIDER_UNAVAILABLE"
    assert "retry-after" in answer.headers


def test_new_keys_are_found_and_invented_ones_not_asked_for_again(
    supabase: Supabase, engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    engine.answers["CreditService.GetBalance"] = lambda request: balance(3)
    gateway = other_gateway(supabase_url=supabase.url, one_machine=False, jwks_lifespan=1)
    assert ask(gateway, supabase.token()).status_code == 200
    supabase.keys["rotated"] = ec.generate_private_key(ec.SECP256R1())
    time.sleep(1.1)
    assert ask(gateway, supabase.token(key="rotated")).status_code == 200
    before, began = supabase.fetched, time.monotonic()
    for number in range(20):
        assert ask(gateway, supabase.token(kid=f"invented-{number}")).status_code == 401
    # Once for each lifespan of the key set, however many ask.
    assert supabase.fetched - before <= 1 + time.monotonic() - began


# API keys


def api_key(scopes: list[str], **changes: Any) -> Callable[[Any], account_pb2.VerifyApiKeyResponse]:
    """The engine's answer about a good key."""

    def verify(request: account_pb2.VerifyApiKeyRequest) -> account_pb2.VerifyApiKeyResponse:
        if request.secret != "lk_good":
            raise Refusal("UNAUTHENTICATED", "There is no such key.")
        return account_pb2.VerifyApiKeyResponse(
            account=account(), api_key=account_pb2.ApiKey(id="k1", scopes=scopes, **changes)
        )

    return verify


@pytest.mark.parametrize("header", ["Authorization", "X-Api-Key"])
def test_api_keys(header: str, gateway: Gateway, engine: FakeEngine) -> None:
    engine.answers["AccountService.VerifyApiKey"] = api_key(["read"])
    engine.answers["CreditService.GetBalance"] = lambda request: balance(3)
    value = "Bearer lk_good" if header == "Authorization" else "lk_good"
    with gateway.client() as client:
        assert client.get("/credits", headers={header: value}).status_code == 200
        assert client.get("/credits", headers={header: value + "x"}).status_code == 401
    assert engine.asked("CreditService.GetBalance")[0].metadata["x-luster-account"] == ACCOUNT


def test_scopes_bound_what_a_key_may_do(gateway: Gateway, engine: FakeEngine) -> None:
    engine.answers["AccountService.VerifyApiKey"] = api_key(["read"])
    with gateway.client("lk_good") as client:
        assert client.post("/shoots", json={"name": "x"}).json()["reason"] == "PERMISSION_DENIED"
        assert client.get("/admin/overview").status_code == 403
        assert client.delete("/me").status_code == 403
    assert not engine.asked("ShootService.CreateShoot")
    assert not engine.asked("AdminService.GetOverview")


def test_a_key_makes_no_key_that_may_do_more(gateway: Gateway, engine: FakeEngine) -> None:
    engine.answers["AccountService.VerifyApiKey"] = api_key(["read", "write"])
    engine.answers["AccountService.CreateApiKey"] = lambda request: account_pb2.CreateApiKeyResponse(
        api_key=account_pb2.ApiKey(id="k2", name=request.name, scopes=request.scopes), secret="lk_new"
    )
    with gateway.client("lk_good") as client:
        assert client.post("/api-keys", json={"name": "a", "scopes": ["admin"]}).status_code == 403
        made = client.post("/api-keys", json={"name": "a"})
        assert made.status_code == 201
        assert made.json()["secret"] == "lk_new"
        assert made.json()["api_key"]["scopes"] == ["read", "write"]
        assert client.delete("/me").status_code == 403


# The development login


def test_dev_login(gateway: Gateway, engine: FakeEngine) -> None:
    engine.answers["CreditService.GetBalance"] = lambda request: balance(50)
    with gateway.client() as client:
        body = client.post("/auth/dev/token", json={"email": "Never.Seen@Example.com"}).json()
        assert set(body) == {"access_token", "token_type", "expires_in"}
        assert body["token_type"] == "bearer"
        assert client.get("/credits", headers={"Authorization": f"Bearer {body['access_token']}"}).status_code == 200
        assert client.post("/auth/dev/token", json={"email": "nobody"}).status_code == 422
    assert {call.request.subject for call in engine.asked("AccountService.EnsureAccount")} == {"never.seen@example.com"}


def test_dev_login_answers_this_machine_alone(gateway: Gateway) -> None:
    with gateway.client() as client:
        for headers in ({"Host": "luster.example.com"}, {"X-Forwarded-For": "203.0.113.9"}):
            answer = client.post("/auth/dev/token", json={"email": "a@b.c"}, headers=headers)
            assert answer.status_code == 403, headers


@pytest.mark.parametrize(
    "changes",
    [
        {"one_machine": False},
        {"host": "0.0.0.0"},
        {"host": "10.0.0.5"},
        {"app_url": "https://luster.example.com"},
        {"supabase_url": "https://abc.supabase.co"},
        {"supabase_jwks_url": "https://abc.supabase.co/keys"},
        {"service_token": ""},
    ],
)
async def test_dev_login_cannot_be_switched_on_in_production(changes: dict[str, Any]) -> None:
    alone: dict[str, Any] = {"one_machine": True, "service_token": "t"}
    assert GatewaySettings(**alone).dev_login
    app = create_app(GatewaySettings(**{**alone, **changes}))
    assert not GatewaySettings(**{**alone, **changes}).dev_login
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as client:
        answer = await client.post("/auth/dev/token", json={"email": "a@b.c"})
    assert answer.status_code == 404


def test_no_variable_of_a_deployment_switches_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(GatewaySettings.model_fields):
        for variable in (f"LUSTER_{name.upper()}", name.upper()):
            monkeypatch.delenv(variable, raising=False)
    for name, value in {
        "APP_URL": "https://app.example.com",
        "PORT": "8080",
        "LUSTER_HOST": "0.0.0.0",
        "LUSTER_SERVICE_TOKEN": "t",
        "LUSTER_DEV_LOGIN": "true",
        "SUPABASE_URL": "https://abc.supabase.co",
    }.items():
        monkeypatch.setenv(name, value)
    for one_machine in ("false", "true"):
        monkeypatch.setenv("LUSTER_ONE_MACHINE", one_machine)
        assert not GatewaySettings().dev_login


def test_a_dev_token_is_worth_nothing_elsewhere(
    gateway: Gateway, guarded: Gateway, other_gateway: Callable[..., Gateway]
) -> None:
    with gateway.client() as client:
        token = client.post("/auth/dev/token", json={"email": "a@b.c"}).json()["access_token"]
    assert ask(guarded, token).status_code == 401
    assert ask(other_gateway(service_token="another"), token).status_code == 401
    assert ask(other_gateway(one_machine=False), token).status_code == 401


def test_an_account_that_is_gone_is_asked_for_again(client: httpx.Client, engine: FakeEngine) -> None:
    def gone(request: Any) -> Any:
        raise Refusal("UNAUTHENTICATED", "There is no such account.")

    engine.answers["CreditService.GetBalance"] = lambda request: balance(1)
    assert client.get("/credits").status_code == 200
    before = len(engine.asked("AccountService.EnsureAccount"))
    engine.answers["CreditService.GetBalance"] = gone
    assert client.get("/credits").status_code == 401
    engine.answers["CreditService.GetBalance"] = lambda request: balance(1)
    assert client.get("/credits").status_code == 200
    assert len(engine.asked("AccountService.EnsureAccount")) == before + 1


def test_config_says_how_to_sign_in(guarded: Gateway, gateway: Gateway, supabase: Supabase, engine: FakeEngine) -> None:
    from luster.v1 import catalog_pb2

    engine.answers["CatalogService.GetConfig"] = lambda request: catalog_pb2.GetConfigResponse(version="1.2.3")
    with guarded.client() as client:
        told = client.get("/config").json()["sign_in"]
    assert told["methods"] == ["supabase", "api_key"]
    assert told["supabase_url"] == supabase.url
    assert told["dev_token_url"] is None
    with gateway.client() as client:
        told = client.get("/config").json()["sign_in"]
    assert told["methods"] == ["dev", "api_key"]
    assert told["dev_token_url"] == "/auth/dev/token"
