"""Who asks to be signed in, what they are handed, and who may see how somebody signs in."""

from luster.v1 import auth_pb2
from starlette.requests import Request
from starlette.responses import Response

from luster_gateway.auth import cookies
from luster_gateway.auth.principal import Principal
from luster_gateway.calls import Caller, Parts, address_of
from luster_gateway.problems import Problem
from luster_gateway.shapes.auth import SessionTokensAnswer, tokens_of


def visitor_of(request: Request, parts: Parts, device_token: str | None = None) -> auth_pb2.Visitor:
    """Who asks, as the engine wants to know it."""
    return auth_pb2.Visitor(
        address=address_of(request)[:100],
        user_agent=request.headers.get("user-agent", "")[:300],
        device_token=device_token or cookies.device_token(request, parts.settings),
    )


def answer_tokens(
    request: Request, response: Response, parts: Parts, tokens: auth_pb2.Tokens, *, cookie: bool
) -> SessionTokensAnswer:
    """The tokens as they are answered; a browser's go into cookies, for pages of this address alone."""
    if cookie:
        cookies.check_own_page(request, parts.settings, marked=False)
        cookies.keep(response, request, parts.settings, tokens)
    return tokens_of(tokens, cookie=cookie)


def proof_of(password: str | None, caller: Caller) -> auth_pb2.Proof:
    """That the owner asks: a password, or the session that the request is in."""
    return auth_pb2.Proof(password=password or "", session_id=caller.principal.session)


def check_person(principal: Principal) -> None:
    """How somebody signs in is for them alone to see and change, not for a program that they gave a key."""
    if principal.key_id:
        raise Problem("PERMISSION_DENIED", "An API key may not do this. Sign in.")
