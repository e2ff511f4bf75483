"""Luster's own tokens and sessions over real HTTP: what lets in, what does not, and what ends."""

import base64
import json
import time
from typing import Any
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from tests.gateway.conftest import Gateway, House
from tests.gateway.sign_in.conftest import ISSUER, OTHER, PASSWORD, PREFIXES, Place

pytestmark = pytest.mark.slow


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
        # Where the forger's own key would be found, and it is not looked for there.
        there = {"jku": "https://forger.example/keys", "x5u": "https://forger.example/keys.pem"}
        return jwt.encode({**claims, **changes}, key, algorithm=algorithm, headers={"kid": kid_, "typ": typ, **there})

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

    from luster_engine.database_opened import new_database
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
