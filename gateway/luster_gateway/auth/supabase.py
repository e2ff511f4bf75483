"""Supabase's tokens: what in them tells a signed-in user from a key that anyone has."""

from typing import Any
from uuid import UUID

import jwt

from luster_gateway.auth.keys import KeySet, published_at
from luster_gateway.auth.principal import Identity
from luster_gateway.auth.verifier import Trust, Verifier
from luster_gateway.other_servers import OtherServers
from luster_gateway.settings import GatewaySettings


def supabase_verifier(settings: GatewaySettings, others: OtherServers) -> Verifier | None:
    """What checks Supabase's tokens; None where no project is configured."""
    issuer, url = settings.issuer, settings.jwks_url
    if issuer is None or url is None:
        return None
    secret = settings.supabase_legacy_secret

    def identity(claims: dict[str, Any]) -> Identity:
        # The anon and service_role keys are signed JWTs as well: only a signed-in user has this role and a subject.
        if claims.get("role") != "authenticated":
            raise jwt.InvalidTokenError("role")
        try:
            subject = str(UUID(str(claims["sub"])))
        except ValueError:
            raise jwt.InvalidTokenError("subject") from None
        # What a user may write into their own metadata proves nothing: only the token's own claim does, or a project
        # of which the operator says that it signs nobody in before their address is confirmed.
        verified = settings.supabase_confirms_mail or claims.get("email_verified") is True
        email = str(claims.get("email") or "")
        return Identity(
            issuer, subject, email, float(claims["exp"]), email_verified=verified, issued=int(claims["iat"])
        )

    trust = Trust(issuer, "authenticated", identity, legacy=secret.get_secret_value() if secret is not None else "")
    return Verifier(trust, KeySet(published_at(url, others), name=url, lifespan=settings.jwks_lifespan))
