"""The development login: tokens for any mail address, in the one-machine mode on loopback and nowhere else."""

import time

import jwt

from luster_gateway.auth.principal import Identity
from luster_gateway.settings import GatewaySettings

ISSUER = "luster-dev"
AUDIENCE = "luster"
LIFETIME = 12 * 3600
"""Seconds, a long day of work. Nobody but this machine can have such a token."""


class DevLogin:
    """Signs and reads development tokens; made only where the settings allow the login."""

    def __init__(self, settings: GatewaySettings) -> None:
        if not settings.dev_login:
            raise ValueError("The development login exists only in the one-machine mode on loopback.")
        self._key = settings.derived_key("development login")

    def token(self, email: str) -> str:
        """A token for whoever uses this mail address."""
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": email, "email": email, "iat": now, "exp": now + LIFETIME}
        return jwt.encode(claims, self._key, algorithm="HS256")

    def read(self, token: str) -> Identity:
        """The identity in a token of ours; raises jwt.InvalidTokenError otherwise."""
        claims = jwt.decode(
            token,
            self._key,
            algorithms=["HS256"],
            audience=AUDIENCE,
            issuer=ISSUER,
            options={"require": ["exp", "iat", "sub", "aud", "iss"]},
        )
        email = str(claims.get("email", ""))
        return Identity(
            "dev", str(claims["sub"]), email, float(claims["exp"]), email_verified=True, issued=int(claims["iat"])
        )
