"""The installation's published keys, for other programs that check Luster's tokens."""

from typing import Any

from starlette.responses import JSONResponse

from luster_gateway.auth.own import key_set
from luster_gateway.calls import Anyone
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import problems

router = RoomRouter(route_class=GuardedRoute, tags=["auth"], responses=problems(signed_in=False))

_KEPT = {"Cache-Control": "public, max-age=300"}


@router.get("/.well-known/jwks.json", operation_id="getKeySet", summary="The keys of tokens")
async def jwks(parts: Anyone) -> JSONResponse:
    """The published half of every key that signs, will sign, or signed what is still good (RFC 7517)."""
    return JSONResponse({"keys": list(await key_set(parts.engine))}, headers=_KEPT)


@router.get("/.well-known/openid-configuration", operation_id="getIssuer", summary="Who issues tokens here")
async def openid_configuration(parts: Anyone) -> JSONResponse:
    """What a program needs to check tokens; Luster lets nobody else sign in by it."""
    issuer = parts.settings.own_issuer
    found: dict[str, Any] = {
        "issuer": issuer,
        "jwks_uri": f"{issuer}/.well-known/jwks.json",
        "id_token_signing_alg_values_supported": ["ES256"],
        "subject_types_supported": ["public"],
        "response_types_supported": [],
        "grant_types_supported": ["refresh_token"],
    }
    return JSONResponse(found, headers=_KEPT)
