"""Published keys of an issuer: fetched when needed, refreshed when old, and kept through an outage."""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import jwt

from luster_gateway.other_servers import OtherServers
from luster_gateway.problems import Problem

log = logging.getLogger("luster.gateway")

ALGORITHMS = ("ES256", "RS256")
_LARGEST_KEY_SET = 256 * 1024
_COOLDOWN = 30.0
"""Seconds between two fetches that worked. Shorter: tokens with invented key ids make us ask their issuer for each.
Longer: after an issuer changed its key at once, its new tokens are refused for so long."""
_LONGEST_FETCH = 8.0
"""Seconds for the whole key set; the client's own deadline counts only the silence between two pieces."""
_LONGEST_WAIT = 2.0
"""Seconds from its beginning for which a refresh is waited for where held keys could serve. A source that hangs delays
a page by no more, once in each refresh; one that answers needs some hundredths."""


class FetchError(Exception):
    """The address of a key set did not answer, or not with one."""


Source = Callable[[], Awaitable[Sequence[dict[str, Any]]]]
"""Asks for the entries of a key set."""


class KeySet:
    """The published keys: fetched when needed, refreshed when old, and kept through an outage."""

    def __init__(self, source: Source, *, name: str, lifespan: float, outlasts: float | None = None) -> None:
        """`outlasts`: seconds past its lifespan for which a set serves whose source does not answer, and that no key is
        taken unasked past its lifespan. Without it keys serve at once, however old."""
        self._source = source
        self._name = name
        self._lifespan = lifespan
        self._outlasts = outlasts
        self._keys: dict[str, jwt.PyJWK] = {}
        self._good_until = 0.0
        self._next_try = 0.0
        self._failed = False
        self._refreshing: asyncio.Task[None] | None = None
        self._began = 0.0

    async def find(self, key_id: str) -> jwt.PyJWK | None:
        """The key of that id, or None when the set is current and has no such key; 503 when it cannot be had.

        Of another's set a held key serves at once, however old: one task asks for newer ones meanwhile, and a server
        that hangs makes only those wait whose key nobody has seen. Of our own, a key past its lifespan may have been
        given up. So the refresh is waited for, and held keys serve only while the engine does not answer.
        """
        now = time.monotonic()
        wanted = now >= self._good_until or key_id not in self._keys
        # Without the pause anyone could make us ask for every invented key id.
        if wanted and self._refreshing is None and now >= self._next_try:
            self._began = now
            self._refreshing = asyncio.create_task(self._refresh(now))
        if self._refreshing is not None:
            if key_id not in self._keys:
                await asyncio.shield(self._refreshing)
            elif self._outlasts is not None and now >= self._good_until:
                await asyncio.wait({self._refreshing}, timeout=max(0.0, self._began + _LONGEST_WAIT - now))
        key = None if self._is_too_old() else self._keys.get(key_id)
        if key is None and (self._failed or not self._keys or self._is_too_old()):
            raise Problem(
                "PROVIDER_UNAVAILABLE",
                "The sign-in service's keys cannot be had at the moment. Try again in a moment.",
                headers={"Retry-After": "5"},
            )
        return key

    def _is_too_old(self) -> bool:
        return self._outlasts is not None and time.monotonic() >= self._good_until + self._outlasts

    async def _refresh(self, began: float) -> None:
        try:
            async with asyncio.timeout(_LONGEST_FETCH):
                found = _usable(await self._source())
        except (FetchError, Problem, ValueError, jwt.PyJWTError, TimeoutError) as error:
            log.warning("the key set of %s cannot be had: %s", self._name, str(error) or type(error).__name__)
            self._failed = True
            self._next_try = time.monotonic() + (1.0 if not self._keys else 5.0)
        else:
            # Counted from the question: what was given up while the answer was on its way is in it still.
            self._keys = found
            self._failed = False
            self._good_until = began + self._lifespan
            self._next_try = began + min(_COOLDOWN, self._lifespan)
        finally:
            self._refreshing = None


def published_at(url: str, others: OtherServers) -> Source:
    """The key set at an address."""

    async def fetch() -> Sequence[dict[str, Any]]:
        import httpx  # where no key set is fetched, nobody needs it

        body = b""
        try:
            async with others.client.stream("GET", url, timeout=5.0) as answer:
                answer.raise_for_status()
                async for piece in answer.aiter_bytes():
                    body += piece
                    if len(body) > _LARGEST_KEY_SET:
                        raise ValueError("the key set is too large")
        except httpx.HTTPError as error:
            raise FetchError(str(error) or type(error).__name__) from error
        entries: Sequence[dict[str, Any]] = json.loads(body).get("keys", ())
        return entries

    return fetch


def _usable(entries: Sequence[dict[str, Any]]) -> dict[str, jwt.PyJWK]:
    found = {}
    for entry in entries:
        if entry.get("kty") in {"EC", "RSA"} and entry.get("use", "sig") == "sig" and entry.get("kid"):
            key = jwt.PyJWK(entry, algorithm=entry.get("alg") or {"EC": "ES256", "RSA": "RS256"}[entry["kty"]])
            if key.algorithm_name in ALGORITHMS:
                found[str(entry["kid"])] = key
    if not found:
        raise ValueError("the key set has no key that can be used")
    return found
