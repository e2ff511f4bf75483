"""Tokens of this very Luster: the engine signs them, and they are checked as everybody else's are."""

import asyncio
import time
import uuid
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import jwt
from luster.v1 import auth_pb2

from luster_gateway.auth.keys import KeySet
from luster_gateway.auth.principal import OWN, Identity
from luster_gateway.auth.verifier import Trust, Verifier
from luster_gateway.engine import Engine
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

AUDIENCE = "luster"
TYPE = "at+jwt"
_ASK_SECONDS = 15.0
"""How often the engine is asked which sessions ended, while anybody comes."""
_OLDEST_SECONDS = 40.0
"""How old its answer may be. An ended session is refused within this and the time of one call: less than a minute."""
_KEYS_OUTLAST_SECONDS = 60.0
"""How long past their lifespan keys serve while the engine does not answer: a restart takes less. Longer helps nobody,
since without the engine nobody can say which sessions ended; and a key that was given up would count for longer."""
_KEPT_SECONDS = 900.0
"""For how long an ended session is remembered: longer than any of its access tokens lasts."""


async def key_set(engine: Engine) -> Sequence[dict[str, Any]]:
    """The engine's keys as a JSON Web Key Set has them."""
    answer = await engine.call(
        engine.auth.GetSigningKeys, auth_pb2.GetSigningKeysRequest(), request_id=uuid.uuid4().hex, timeout=5.0
    )
    common = {"kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256"}
    return [{**common, "kid": key.id, "x": key.x, "y": key.y} for key in answer.keys]


def own_verifier(settings: GatewaySettings, engine: Engine) -> Verifier:
    """What checks the tokens that this installation's engine signed."""
    trust = Trust(settings.own_issuer, AUDIENCE, _identity, algorithms=("ES256",), kind=TYPE)
    keys = KeySet(
        lambda: key_set(engine),
        name="the engine",
        lifespan=settings.jwks_lifespan,
        outlasts=_KEYS_OUTLAST_SECONDS,
    )
    return Verifier(trust, keys)


def _identity(claims: dict[str, Any]) -> Identity:
    try:
        subject, session = str(UUID(str(claims["sub"]))), str(UUID(str(claims.get("sid"))))
    except ValueError:
        raise jwt.InvalidTokenError("subject or session") from None
    email = str(claims.get("email") or "")
    return Identity(OWN, subject, email, float(claims["exp"]), email_verified=True, session=session)


class EndedSessions:
    """Which sessions ended while their tokens are still good, as the engine said a moment ago."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._ended: dict[str, float] = {}
        self._said_at = 0.0
        self._tried_at = 0.0
        self._asking: asyncio.Task[None] | None = None

    async def check(self, session: str) -> None:
        """Refuses an ended session; 503 where nobody can say whether it ended."""
        now = time.monotonic()
        if self._asking is None and now - self._said_at > _ASK_SECONDS and now - self._tried_at > 1.0:
            self._tried_at = now
            self._asking = asyncio.create_task(self._ask())
        if not self._said_at or now - self._said_at > _OLDEST_SECONDS:
            if self._asking is not None:
                await asyncio.shield(self._asking)
            if not self._said_at or time.monotonic() - self._said_at > _OLDEST_SECONDS:
                raise Problem(
                    "ENGINE_UNAVAILABLE",
                    "Nobody can say at the moment who is still signed in. Try again in a moment.",
                    headers={"Retry-After": "5"},
                )
        if session in self._ended:
            raise Problem("UNAUTHENTICATED", "You are signed out. Sign in again.")

    def note(self, session: str) -> None:
        """A session that ended through this gateway is refused by it at once."""
        if session:
            self._ended[session] = time.monotonic()

    async def _ask(self) -> None:
        began = time.monotonic()
        try:
            answer = await self._engine.call(
                self._engine.auth.ListEndedSessions,
                auth_pb2.ListEndedSessionsRequest(),
                request_id=uuid.uuid4().hex,
                timeout=5.0,
            )
        except Problem:
            return  # the answer of before counts while it is young enough
        else:
            kept = {each: since for each, since in self._ended.items() if began - since < _KEPT_SECONDS}
            self._ended = {**dict.fromkeys(answer.session_ids, began), **kept}
            self._said_at = began
        finally:
            self._asking = None
