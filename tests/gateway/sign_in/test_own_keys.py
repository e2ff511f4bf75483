"""Our own published keys: one that was given up lets nobody in, and an engine that hangs stops nobody for long."""

import asyncio
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from luster.v1 import auth_pb2
from luster_gateway.auth import keys, own
from luster_gateway.auth.verifier import Verifier
from luster_gateway.engine import Engine
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

LIFESPAN = 300


class Engines:
    """An engine's word about its keys: slow, silent or down as a test wants it."""

    def __init__(self) -> None:
        self.auth = SimpleNamespace(GetSigningKeys=None)
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.kid = "first"
        self.asked = 0
        self.down = False
        self.answers = asyncio.Event()
        self.answers.set()

    def renew(self) -> None:
        self.key, self.kid = ec.generate_private_key(ec.SECP256R1()), "second"

    async def call(self, *_: Any, **__: Any) -> auth_pb2.GetSigningKeysResponse:
        self.asked += 1
        await asyncio.sleep(0)
        await self.answers.wait()
        if self.down:
            raise Problem("ENGINE_UNAVAILABLE", "The engine cannot be reached.")
        numbers = self.key.public_key().public_numbers()
        x, y = (jwt.utils.base64url_encode(each.to_bytes(32, "big")).decode() for each in (numbers.x, numbers.y))
        return auth_pb2.GetSigningKeysResponse(keys=[auth_pb2.SigningKey(id=self.kid, x=x, y=y)])

    def token(self) -> str:
        """Signed with the key of now; good for longer than any test."""
        now = int(time.time())
        claims = {
            "iss": "https://luster.example",
            "aud": own.AUDIENCE,
            "sub": str(uuid4()),
            "sid": str(uuid4()),
            "iat": now,
            "exp": now + 3600,
        }
        return jwt.encode(claims, self.key, algorithm="ES256", headers={"kid": self.kid, "typ": own.TYPE})


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The time of the key set, which passes when a test says so."""
    made = SimpleNamespace(now=10_000.0)
    monkeypatch.setattr(keys, "time", SimpleNamespace(monotonic=lambda: made.now))
    yield made


@pytest.fixture
async def engine() -> Engines:
    return Engines()


@pytest.fixture
def verifier(engine: Engines) -> Verifier:
    settings = GatewaySettings(app_url="https://luster.example", jwks_lifespan=LIFESPAN)
    return own.own_verifier(settings, cast(Engine, engine))


async def test_a_key_that_was_given_up_lets_nobody_in_after_a_quiet_while(
    engine: Engines, verifier: Verifier, clock: SimpleNamespace
) -> None:
    """On a gateway to which nobody had come for a while the old key served once more while the new ones were fetched,
    and so did fifty of fifty who came at once."""
    forged = engine.token()
    await verifier.read(forged)
    engine.renew()
    clock.now += LIFESPAN + 1
    found = await asyncio.gather(*(verifier.read(forged) for _ in range(50)), return_exceptions=True)
    assert all(isinstance(each, jwt.InvalidTokenError) for each in found)
    assert engine.asked == 2
    await verifier.read(engine.token())


async def test_an_engine_that_hangs_delays_those_whose_key_is_held_once_and_then_nobody(
    engine: Engines, verifier: Verifier, clock: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_LONGEST_WAIT", 0.05)
    token = engine.token()
    await verifier.read(token)
    engine.answers.clear()
    clock.now += LIFESPAN + 1
    began = time.monotonic()
    await asyncio.gather(*(verifier.read(token) for _ in range(20)))
    assert time.monotonic() - began >= 0.05
    # Whoever comes later waits only for what is left of the one deadline.
    monkeypatch.setattr(keys, "_LONGEST_WAIT", 20.0)
    clock.now += 20
    async with asyncio.timeout(5):
        await verifier.read(token)
    assert engine.asked == 2
    engine.answers.set()


async def test_held_keys_serve_through_a_restart_of_the_engine_and_no_longer(
    engine: Engines, verifier: Verifier, clock: SimpleNamespace
) -> None:
    token = engine.token()
    await verifier.read(token)
    engine.down = True
    clock.now += LIFESPAN + own._KEYS_OUTLAST_SECONDS - 1
    await verifier.read(token)
    clock.now += 1
    with pytest.raises(Problem) as refused:
        await verifier.read(token)
    assert refused.value.status_code == 503
    engine.down = False
    clock.now += 10
    await verifier.read(token)


async def test_a_key_that_is_young_is_taken_unasked(
    engine: Engines, verifier: Verifier, clock: SimpleNamespace
) -> None:
    token = engine.token()
    for _ in range(3):
        await verifier.read(token)
        clock.now += LIFESPAN / 4
    assert engine.asked == 1
