"""The development login; its route exists only where the settings allow it."""

import time

from fastapi import Request
from starlette.datastructures import URL

from luster_gateway.auth.dev import LIFETIME
from luster_gateway.auth.principal import Identity
from luster_gateway.calls import Anyone, RequestId, address_of
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.settings import is_loopback
from luster_gateway.shapes.account import DevTokenBody, TokenAnswer
from luster_gateway.shapes.common import problems

router = RoomRouter(
    route_class=GuardedRoute, tags=["development"], responses=problems(403, 404, signed_in=False, body=True)
)


@router.post("/auth/dev/token", operation_id="createDevToken", summary="Sign in as anyone, on this machine only")
async def dev_token(body: DevTokenBody, request: Request, parts: Anyone, request_id: RequestId) -> TokenAnswer:
    """A token for any mail address; the account is made on first sight. Only in the one-machine mode on loopback."""
    dev = parts.gate.dev
    # A page elsewhere that has its own name resolve to this machine still sends that name as Host.
    own = is_loopback(URL(scope=request.scope).hostname or "")
    if dev is None or not own or not is_loopback(address_of(request)):
        raise Problem("PERMISSION_DENIED", "The development sign-in works only on this machine.")
    email = body.email.strip().lower()
    now = Identity("dev", email, email, email_verified=True, issued=int(time.time()))
    await parts.gate.account_of(now, request_id)
    return TokenAnswer(access_token=dev.token(email), expires_in=LIFETIME)
