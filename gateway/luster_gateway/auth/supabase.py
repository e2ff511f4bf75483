"""Supabase's tokens: signature by published keys, and every claim that tells a user from a key that anyone has."""

import asyncio
import json
import logging
import time
from typing import Any
from uuid import UUID

import httpx
import jwt

from luster_gateway.auth.principal import Identity
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

log = logging.getLogger("luster.gateway")

_ALGORITHMS = ["ES256", "RS256"]
_LARGEST_KEY_SET = 256 * 1024
_COOLDOWN = 30.0
_LONGEST_FETCH = 8.0
"""Seconds for the whole key set; the client's own deadline counts only the silence between two pieces."""


class KeySet:
    """The published keys: fetched when needed, refreshed when old, and kept through an outage."""

    def __init__(self, url: str, *, lifespan: float, client: httpx.AsyncClient) -> None:
        self._url = url
        self._lifespan = lifespan
        self._client = client
        self._keys: dict[str, jwt.PyJWK] = {}
        self._good_until = 0.0
        self._next_try = 0.0
        self._failed = False
        self._refreshing: asyncio.Task[None] | None = None

    async def find(self, key_id: str) -> jwt.PyJWK | None:
        """The key of that id, or None when the set is current and has no such key; 503 when it cannot be had.

        A key that is held serves at once, however old: one task asks for newer ones meanwhile, and a server that hangs
        makes only those wait whose key nobody has seen.
        """
        now = time.monotonic()
        wanted = now >= self._good_until or key_id not in self._keys
        # Without the pause anyone could make us ask for every invented key id.
        if wanted and self._refreshing is None and now >= self._next_try:
            self._refreshing = asyncio.create_task(self._refresh())
        if key_id not in self._keys and self._refreshing is not None:
            await asyncio.shield(self._refreshing)
        key = self._keys.get(key_id)
        if key is None and (self._failed or not self._keys):
            raise Problem(
                "PROVIDER_UNAVAILABLE",
                "The sign-in service's keys cannot be had at the moment. Try again in a moment.",
                headers={"Retry-After": "5"},
            )
        return key

    async def _refresh(self) -> None:
        try:
            async with asyncio.timeout(_LONGEST_FETCH):
                found = await self._fetch()
        except (httpx.HTTPError, ValueError, jwt.PyJWTError, TimeoutError) as error:
            log.warning("the key set at %s cannot be had: %s", self._url, str(error) or type(error).__name__)
            self._failed = True
            self._next_try = time.monotonic() + (1.0 if not self._keys else 5.0)
        else:
            now = time.monotonic()
            self._keys = found
            self._failed = False
            self._good_until = now + self._lifespan
            self._next_try = now + min(_COOLDOWN, self._lifespan)
        finally:
            self._refreshing = None

    async def _fetch(self) -> dict[str, jwt.PyJWK]:
        async with self._client.stream("GET", self._url, timeout=5.0) as answer:
            answer.raise_for_status()
            body = b""
            async for piece in answer.aiter_bytes():
                body += piece
                if len(body) > _LARGEST_KEY_SET:
                    raise ValueError("the key set is too large")
        found = {}
        for entry in json.loads(body).get("keys", ()):
            if entry.get("kty") in {"EC", "RSA"} and entry.get("use", "sig") == "sig" and entry.get("kid"):
                key = jwt.PyJWK(entry, algorithm=entry.get("alg") or {"EC": "ES256", "RSA": "RS256"}[entry["kty"]])
                if key.algorithm_name in _ALGORITHMS:
                    found[str(entry["kid"])] = key
        if not found:
            raise ValueError("the key set has no key that can be used")
        return found


class SupabaseVerifier:
    """Turns a Supabase token into an identity, or refuses it."""

    def __init__(self, settings: GatewaySettings, client: httpx.AsyncClient) -> None:
        if settings.jwks_url is None or settings.issuer is None:
            raise ValueError("SUPABASE_URL is needed, or SUPABASE_JWKS_URL with LUSTER_SUPABASE_ISSUER.")
        self._issuer = settings.issuer
        self._keys = KeySet(settings.jwks_url, lifespan=settings.jwks_lifespan, client=client)
        secret = settings.supabase_legacy_secret
        self._confirms_mail = settings.supabase_confirms_mail
        self._legacy = secret.get_secret_value() if secret is not None else ""

    async def read(self, token: str) -> Identity:
        """The identity in a token; raises jwt.InvalidTokenError when any check fails."""
        header = jwt.get_unverified_header(token)
        algorithm = header.get("alg")
        if algorithm in _ALGORITHMS:
            key = await self._keys.find(str(header.get("kid", "")))
            if key is None:
                raise jwt.InvalidTokenError("no such key")
            claims = self._decode(token, key, _ALGORITHMS)
        elif algorithm == "HS256" and self._legacy:
            claims = self._decode(token, self._legacy, ["HS256"])
        else:
            raise jwt.InvalidAlgorithmError("algorithm not taken")
        # The anon and service_role keys are signed JWTs as well: only a signed-in user has this role and a subject.
        if claims.get("role") != "authenticated":
            raise jwt.InvalidTokenError("role")
        try:
            subject = str(UUID(str(claims["sub"])))
        except ValueError:
            raise jwt.InvalidTokenError("subject") from None
        # What a user may write into their own metadata proves nothing: only the token's own claim does, or a project
        # of which the operator says that it signs nobody in before their address is confirmed.
        verified = self._confirms_mail or claims.get("email_verified") is True
        email = str(claims.get("email") or "")
        return Identity(self._issuer, subject, email, float(claims["exp"]), email_verified=verified)

    def _decode(self, token: str, key: jwt.PyJWK | str, algorithms: list[str]) -> dict[str, Any]:
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=algorithms,
            audience="authenticated",
            issuer=self._issuer,
            leeway=10,
            options={"require": ["exp", "iat", "sub", "aud", "iss"]},
        )
        return claims
