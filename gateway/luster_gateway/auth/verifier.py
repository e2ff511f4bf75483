"""The one check of signed tokens, whoever issued them: signature by published keys, and the claims that tell a user."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import jwt

from luster_gateway.auth.keys import ALGORITHMS, KeySet
from luster_gateway.auth.principal import Identity

_LEEWAY = 10
"""Seconds by which the clocks of an issuer and of this machine may differ."""
_HEADERS_KEPT = 64
"""Headers of tokens that are kept: all tokens of one key share theirs, and what strangers invent takes no more room."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What one issuer's tokens must say."""

    issuer: str
    audience: str
    identity: Callable[[dict[str, Any]], Identity]
    """Who the claims name; raises where they are not a user's."""
    algorithms: Sequence[str] = ALGORITHMS
    kind: str = ""
    """The header's `typ`, where the issuer has one of its own."""
    legacy: str = ""
    """A shared secret, where HS256 is taken too."""


class Verifier:
    """Turns a token of one issuer into an identity, or refuses it."""

    def __init__(self, trust: Trust, keys: KeySet) -> None:
        self.trust = trust
        self._keys = keys

    async def read(self, token: str) -> Identity:
        """The identity in a token; raises jwt.InvalidTokenError when any check fails."""
        header = _header(token.partition(".")[0])
        algorithm = header.get("alg")
        if self.trust.kind and str(header.get("typ", "")).lower() != self.trust.kind:
            raise jwt.InvalidTokenError("typ")
        if algorithm in self.trust.algorithms:
            key = await self._keys.find(str(header.get("kid", "")))
            if key is None:
                raise jwt.InvalidTokenError("no such key")
            claims = self._decode(token, key, self.trust.algorithms)
        elif algorithm == "HS256" and self.trust.legacy:
            claims = self._decode(token, self.trust.legacy, ["HS256"])
        else:
            raise jwt.InvalidAlgorithmError("algorithm not taken")
        return self.trust.identity(claims)

    def _decode(self, token: str, key: jwt.PyJWK | str, algorithms: Sequence[str]) -> dict[str, Any]:
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=list(algorithms),
            audience=self.trust.audience,
            issuer=self.trust.issuer,
            leeway=_LEEWAY,
            options={"require": ["exp", "iat", "sub", "aud", "iss"]},
        )
        return claims


@lru_cache(maxsize=_HEADERS_KEPT)
def _header(segment: str) -> Mapping[str, Any]:
    """What a token's first part says; for reading only, since all tokens that begin alike share it."""
    return jwt.get_unverified_header(f"{segment}..")
