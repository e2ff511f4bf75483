"""Access tokens and the keys that sign them: published, rotated with overlap, sealed in the database."""

import json
import time
from typing import Any
from uuid import uuid4

import jwt
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in.keys import ACCESS_SECONDS, AUDIENCE, TYPE, Issuer, TokenSubject
from luster_engine.sign_in.models import SignInKey
from luster_engine.sign_in.sealing import InstallationSecret
from sqlalchemy import text

from tests.engine.sign_in.conftest import ADDRESS, House


def subject() -> TokenSubject:
    return TokenSubject(uuid4(), "ann@example.com", uuid4())


def read(token: str, keys: list[SignInKey]) -> dict[str, Any]:
    """A token as somebody reads it who knows the published halves only."""
    kid = jwt.get_unverified_header(token)["kid"]
    [row] = [key for key in keys if key.id == kid]
    key = jwt.PyJWK({"kty": "EC", "crv": "P-256", "kid": kid, **row.public}, algorithm="ES256")
    claims: dict[str, Any] = jwt.decode(token, key, algorithms=["ES256"], audience=AUDIENCE, issuer=ADDRESS)
    return claims


async def test_a_token_says_who_and_which_session_for_ten_minutes(luster: House) -> None:
    who = subject()
    token = await luster.issuer.access_token(who)
    claims = read(token, list(await luster.issuer.published()))
    assert (claims["sub"], claims["sid"], claims["email"]) == (str(who.account), str(who.session), who.email)
    assert claims["exp"] - claims["iat"] == ACCESS_SECONDS == 600
    assert jwt.get_unverified_header(token)["typ"] == TYPE
    assert jwt.get_unverified_header(token)["alg"] == "ES256"


async def test_two_engines_sign_with_one_key(luster: House) -> None:
    other = Issuer(luster.database, InstallationSecret("a secret of the tests"), ADDRESS)
    await luster.issuer.access_token(subject())
    token = await other.access_token(subject())
    assert read(token, list(await luster.issuer.published()))
    assert await luster.count("sign_in_keys") == 1


async def test_the_next_key_is_published_an_hour_before_it_signs_and_the_old_one_an_hour_after(luster: House) -> None:
    old = await luster.issuer.access_token(subject())
    await luster.run("UPDATE sign_in_keys SET created_at = now() - interval '31 days', signs_from = created_at")
    later = Issuer(luster.database, luster.secret, ADDRESS)
    still_old = await later.access_token(subject())
    keys = list(await later.published())
    assert len(keys) == 2
    assert jwt.get_unverified_header(old)["kid"] == jwt.get_unverified_header(still_old)["kid"] == keys[1].id
    await luster.run("UPDATE sign_in_keys SET signs_from = now() WHERE id = :id", id=keys[0].id)
    latest = Issuer(luster.database, luster.secret, ADDRESS)
    new = await latest.access_token(subject())
    assert jwt.get_unverified_header(new)["kid"] == keys[0].id
    assert read(old, list(await latest.published())) and read(new, list(await latest.published()))
    await luster.run("UPDATE sign_in_keys SET signs_from = now() - interval '61 minutes' WHERE id = :id", id=keys[0].id)
    assert [key.id for key in await latest.published()] == [keys[0].id]


async def test_a_private_key_is_never_in_the_database_as_it_is(luster: House) -> None:
    await luster.issuer.access_token(subject())
    async with luster.database.reading() as session:
        row = (await session.execute(text("SELECT sealed, public FROM sign_in_keys"))).one()
    assert luster.secret.open("signing keys", row.sealed, await _id(luster))[:1] == b"\x30"  # DER begins so
    assert b"\x30\x81" not in row.sealed[:4] and "d" not in json.loads(json.dumps(row.public))


async def test_a_key_that_another_secret_sealed_is_refused_with_the_mend(luster: House) -> None:
    await luster.issuer.access_token(subject())
    other = Issuer(luster.database, InstallationSecret("another secret"), ADDRESS)
    with pytest.raises(LusterError) as refusal:
        await other.access_token(subject())
    assert refusal.value.reason is Reason.STATE_CONFLICT
    assert "LUSTER_SIGN_IN_SECRET" in refusal.value.message


async def test_a_sealed_key_under_another_name_is_refused(luster: House) -> None:
    await luster.issuer.access_token(subject())
    await luster.run("UPDATE sign_in_keys SET id = 'renamed'")
    with pytest.raises(LusterError):
        await Issuer(luster.database, luster.secret, ADDRESS).access_token(subject())


async def test_renewing_gives_up_every_key(luster: House) -> None:
    old = await luster.issuer.access_token(subject())
    await luster.issuer.renew()
    new = await luster.issuer.access_token(subject())
    [key] = await luster.issuer.published()
    assert jwt.get_unverified_header(new)["kid"] == key.id != jwt.get_unverified_header(old)["kid"]


async def test_an_engine_that_runs_signs_by_a_key_that_was_given_up_for_a_moment_only(
    luster: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It did so for a minute after `luster renew-signing-key`, and gateways refused what it had just signed."""
    old = await luster.issuer.access_token(subject())
    await Issuer(luster.database, luster.secret, ADDRESS).renew()
    later = time.monotonic() + 6
    monkeypatch.setattr("luster_engine.sign_in.keys.time.monotonic", lambda: later)
    new = await luster.issuer.access_token(subject())
    [key] = await luster.issuer.published()
    assert jwt.get_unverified_header(new)["kid"] == key.id != jwt.get_unverified_header(old)["kid"]


async def _id(luster: House) -> str:
    async with luster.database.reading() as session:
        return str(await session.scalar(text("SELECT id FROM sign_in_keys")))
