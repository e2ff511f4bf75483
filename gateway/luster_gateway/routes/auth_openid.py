"""Signing in by OpenID providers: a browser leaves by the first address and comes back to the second.

The state of a visit is bound to the browser by a cookie that other sites' pages neither read nor set. It is sent along
when the browser comes back from the provider, so it is `Lax`; it proves nothing but that it is the same browser.
"""

from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Form, Path, Query, Request, Response
from luster.v1 import auth_pb2
from starlette.responses import RedirectResponse

from luster_gateway.auth import cookies
from luster_gateway.calls import Anyone, Parts, Reader, RequestId, Writer
from luster_gateway.guards.order import GuardedRoute, SentRoute
from luster_gateway.guards.text import check_text
from luster_gateway.plain_pages import Field, Page, shown
from luster_gateway.problems import Problem
from luster_gateway.routes.page_routes import PageRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.routes.visitors import check_person, proof_of, visitor_of
from luster_gateway.shapes.auth import ProviderAddressAnswer, ProviderLinksAnswer, provider_link_of
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.proof import ProofBody

router = RoomRouter(route_class=GuardedRoute, tags=["auth"])
returning = RoomRouter(route_class=SentRoute)
"""Where providers send people back to, by addresses that they write."""
linking = RoomRouter(route_class=PageRoute, include_in_schema=False)
"""The page that links an account by its password."""

Provider = Annotated[str, Path(pattern=r"^[a-z0-9-]{1,30}$")]
_AGAIN = (("/", "Back to Luster"),)
_NO_PROOF = ProofBody()
_LINK = Page(
    "You have an account already",
    "An account here has the address that the provider names. Enter its password, once, to link the two. Without one, "
    "sign in as you always do, and link them in your account.",
    "Link and sign in",
    (Field("password", "Password of your account here"),),
    onward=_AGAIN,
)


@router.post(
    "/oauth/{provider}",
    operation_id="startOpenId",
    summary="Sign in by a provider",
    responses=problems(401, 403, 404, 409, signed_in=False, body=True),
)
async def start(
    provider: Provider, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> ProviderAddressAnswer:
    """Says where the browser goes. It comes back signed in, by cookies."""
    cookies.check_own_page(request, parts.settings, marked=False)
    browser = cookies.keep_browser(response, request, parts.settings)
    wish = auth_pb2.StartOpenIdRequest(provider=provider, browser=browser, visitor=visitor_of(request, parts))
    found = await parts.engine.call(parts.engine.auth.StartOpenId, wish, request_id=request_id, retry=False)
    return ProviderAddressAnswer(authorization_url=found.address)


@router.post(
    "/oauth/{provider}/link",
    operation_id="startLinking",
    summary="Link my account to a provider",
    responses=problems(404, 409, body=True),
)
async def start_linking(
    provider: Provider, body: ProofBody, request: Request, response: Response, caller: Writer
) -> ProviderAddressAnswer:
    """Says where the browser goes; when it comes back, the provider's sign-in opens this account too."""
    check_person(caller.principal)
    cookies.check_own_page(request, caller.parts.settings, marked=False)
    wish = auth_pb2.StartLinkingRequest(
        provider=provider,
        browser=cookies.keep_browser(response, request, caller.parts.settings),
        proof=proof_of(body.password, caller),
        visitor=visitor_of(request, caller.parts),
    )
    found = await caller.ask(caller.engine.auth.StartLinking, wish, retry=False)
    return ProviderAddressAnswer(authorization_url=found.address)


@router.get(
    "/oauth/links", operation_id="listProviderLinks", summary="Which providers open my account?", responses=problems()
)
async def list_links(caller: Reader) -> ProviderLinksAnswer:
    """The providers' sign-ins that open this account, oldest first."""
    check_person(caller.principal)
    found = await caller.ask(caller.engine.auth.ListOpenIdLinks, auth_pb2.ListOpenIdLinksRequest())
    return ProviderLinksAnswer(links=[provider_link_of(each) for each in found.links])


@router.delete(
    "/oauth/links/{link_id:uuid}",
    operation_id="removeProviderLink",
    summary="Remove a provider's sign-in",
    status_code=204,
    responses=problems(404, 409, body=True),
)
async def remove_link(link_id: UUID, request: Request, caller: Writer, body: ProofBody = _NO_PROOF) -> Response:
    """It opens this account no longer, and whoever came in by it is signed out. The last way in stays."""
    check_person(caller.principal)
    wish = auth_pb2.RemoveOpenIdLinkRequest(
        link_id=str(link_id), proof=proof_of(body.password, caller), visitor=visitor_of(request, caller.parts)
    )
    await caller.ask(caller.engine.auth.RemoveOpenIdLink, wish, retry=False)
    return Response(status_code=204)


def _or_a_page(documented: dict[int | str, dict[str, Any]]) -> dict[int | str, dict[str, Any]]:
    """Errors of an address that a browser opens: what the engine refuses is told on a page."""
    page = {"text/html": {"schema": {"type": "string"}}}
    return {status: {**each, "content": {**each["content"], **page}} for status, each in documented.items()}


@returning.post(
    "/oauth/{provider}/callback",
    operation_id="finishOpenIdByForm",
    summary="Back from a provider that sends a form",
    status_code=303,
    response_class=RedirectResponse,
    responses=problems(signed_in=False, body=True),
)
async def come_back_by_form(
    provider: Provider,
    request: Request,
    parts: Anyone,
    state: Annotated[str, Form(max_length=500)] = "",
    code: Annotated[str, Form(max_length=4096)] = "",
    iss: Annotated[str, Form(max_length=2048)] = "",
    error: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Some providers (Apple) send a form. The browser sends our cookie only with the next address."""
    given = {"state": state, "code": code, "iss": iss, "error": error}
    asked = urlencode({name: value for name, value in given.items() if value})
    return RedirectResponse(f"{request.url.path}?{asked}", 303)


@returning.get(
    "/oauth/{provider}/callback",
    operation_id="finishOpenId",
    summary="Back from a provider",
    status_code=303,
    response_class=RedirectResponse,
    responses=_or_a_page(problems(401, 403, 404, 409, signed_in=False)),
)
async def come_back(
    provider: Provider,
    request: Request,
    parts: Anyone,
    request_id: RequestId,
    state: Annotated[str, Query(max_length=500)] = "",
    code: Annotated[str, Query(max_length=4096)] = "",
    iss: Annotated[str, Query(max_length=2048)] = "",
    error: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """Signs the browser in, or shows a page that says why not."""
    wish = auth_pb2.FinishOpenIdRequest(
        provider=provider,
        browser=cookies.browser_token(request, parts.settings),
        state=state,
        code=code,
        issuer=iss,
        error=error,
        visitor=visitor_of(request, parts),
    )
    try:
        found = await parts.engine.call(parts.engine.auth.FinishOpenId, wish, request_id=request_id, retry=False)
    except Problem as problem:
        page = Page("Nobody was signed in", "", told=str(problem.detail), onward=_AGAIN)
        return shown(page, problem.status_code)
    if found.HasField("link_wanted"):
        response = RedirectResponse("/auth/link", 303)
        cookies.keep_link(response, request, parts.settings, found.link_wanted.token)
        return response
    if found.linked:
        return RedirectResponse("/#/security", 303)
    return _let_in(found, request, parts)


@linking.get("/link")
async def link_page(parts: Anyone) -> Response:
    """Asks for the password of the account that has the address."""
    return shown(_LINK)


@linking.post("/link")
async def link(
    request: Request, parts: Anyone, request_id: RequestId, password: Annotated[str, Form(max_length=512)] = ""
) -> Response:
    """Links the two and signs in."""
    cookies.check_own_page(request, parts.settings, marked=False)
    check_text(password)
    wish = auth_pb2.LinkOpenIdRequest(
        token=cookies.link_token(request, parts.settings),
        browser=cookies.browser_token(request, parts.settings),
        password=password,
        visitor=visitor_of(request, parts),
    )
    try:
        found = await parts.engine.call(parts.engine.auth.LinkOpenId, wish, request_id=request_id, retry=False)
    except Problem as problem:
        if problem.status_code >= 500:
            raise
        again = Page(_LINK.title, _LINK.text, _LINK.button, _LINK.fields, str(problem.detail), _LINK.onward)
        return shown(again, problem.status_code)
    return _let_in(found, request, parts)


def _let_in(
    found: auth_pb2.FinishOpenIdResponse | auth_pb2.LinkOpenIdResponse, request: Request, parts: Parts
) -> Response:
    # Always to an address of our own: nothing that came with the request says where.
    if found.HasField("second_step"):
        response = RedirectResponse("/auth/second-step", 303)
        cookies.keep_step(response, request, parts.settings, found.second_step)
    else:
        response = RedirectResponse("/", 303)
        cookies.keep(response, request, parts.settings, found.tokens)
    return response


router.include_router(returning)
router.include_router(linking)
