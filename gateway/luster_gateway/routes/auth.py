"""Signing in by Luster itself: the same at `/auth`, `/api/v1/auth` and `/api/auth`."""

from typing import Any
from uuid import UUID

from fastapi import Request, Response
from luster.v1 import auth_pb2

from luster_gateway.auth import cookies
from luster_gateway.auth.cookies import PREFIXES
from luster_gateway.calls import AdminReader, AdminWriter, Anyone, Parts, Reader, RequestId, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes import account, auth_factors, auth_openid
from luster_gateway.routes.room import RoomRouter
from luster_gateway.routes.visitors import answer_tokens, check_person, visitor_of
from luster_gateway.routes.ways import ways_in
from luster_gateway.shapes.auth import (
    AcceptedAnswer,
    ChangePasswordBody,
    ConfirmSignUpBody,
    EmailBody,
    InvitationAnswer,
    InvitationsAnswer,
    LinkBody,
    LogInBody,
    NewPasswordBody,
    RefreshBody,
    SecondStepAnswer,
    SessionsAnswer,
    SessionTokensAnswer,
    SetUpBody,
    SignUpBody,
    WaysInAnswer,
    invitation_of,
    second_step_of,
    session_of,
)
from luster_gateway.shapes.common import Cursor, Limit, or_none, problems

_OPEN: dict[str, Any] = {"responses": problems(401, 403, 409, signed_in=False, body=True)}
_ACCEPTED = auth_factors.ACCEPTED
router = RoomRouter(route_class=GuardedRoute, tags=["auth"])


@router.get(
    "/config", operation_id="getWaysIn", summary="How do people sign in here?", responses=problems(signed_in=False)
)
async def get_config(parts: Anyone, request_id: RequestId) -> WaysInAnswer:
    """Every way in that is switched on, and who may register."""
    return await ways_in(parts, request_id)


@router.post("/signup", operation_id="signUp", summary="Register", status_code=202, **_OPEN)
async def sign_up(body: SignUpBody, request: Request, parts: Anyone, request_id: RequestId) -> AcceptedAnswer:
    """Asks for an account. The answer is the same for every address; the mail says how to go on."""
    wish = auth_pb2.SignUpRequest(email=body.email, password=body.password, visitor=visitor_of(request, parts))
    await parts.engine.call(parts.engine.auth.SignUp, wish, request_id=request_id, retry=False)
    return AcceptedAnswer(message=_ACCEPTED)


@router.post("/email/verify", operation_id="confirmSignUp", summary="Confirm a registration", **_OPEN)
async def confirm(
    body: ConfirmSignUpBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer:
    """Makes the account, of whoever has both the mail's token and the password that was chosen."""
    wish = auth_pb2.ConfirmSignUpRequest(token=body.token, password=body.password, visitor=visitor_of(request, parts))
    answer = await parts.engine.call(parts.engine.auth.ConfirmSignUp, wish, request_id=request_id, retry=False)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.cookie)


@router.post(
    "/email/verify/request", operation_id="requestConfirmation", summary="The mail once more", status_code=202, **_OPEN
)
async def request_confirmation(
    body: EmailBody, request: Request, parts: Anyone, request_id: RequestId
) -> AcceptedAnswer:
    """Sends the mail of a registration again."""
    return await _mailed(body.email, auth_pb2.LINK_KIND_CONFIRM, request, parts, request_id)


@router.post("/login", operation_id="logIn", summary="Sign in", **_OPEN)
async def log_in(
    body: LogInBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer | SecondStepAnswer:
    """Begins a session by mail address and password, or says that a code is asked for."""
    wish = auth_pb2.LogInRequest(
        email=body.email, password=body.password, visitor=visitor_of(request, parts, body.device_token)
    )
    answer = await parts.engine.call(parts.engine.auth.LogIn, wish, request_id=request_id, retry=False)
    if answer.HasField("second_step"):
        return second_step_of(answer.second_step)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.cookie)


@router.post("/refresh", operation_id="refreshTokens", summary="The next tokens", **_OPEN)
async def refresh(
    body: RefreshBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer:
    """Uses a refresh token up and gives the next. Sent again within 30 s it is answered with the same; later it ends
    the session."""
    token = body.refresh_token or cookies.refresh_token(request, parts.settings)
    if not token:
        raise Problem("UNAUTHENTICATED", "There is no refresh token. Sign in.")
    wish = auth_pb2.RefreshRequest(refresh_token=token, visitor=visitor_of(request, parts))
    # Safe to repeat: a repeat in time has the same answer.
    answer = await parts.engine.call(parts.engine.auth.Refresh, wish, request_id=request_id)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.refresh_token is None)


@router.post("/logout", operation_id="logOut", summary="Sign out", status_code=204, **_OPEN)
async def log_out(body: RefreshBody, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Ends the session of a refresh token; a wrong one changes nothing."""
    token = body.refresh_token or cookies.refresh_token(request, parts.settings)
    if token:
        wish = auth_pb2.LogOutRequest(refresh_token=token)
        await parts.engine.call(parts.engine.auth.LogOut, wish, request_id=request_id)
    response = Response(status_code=204)
    cookies.forget(response, request, parts.settings)
    return response


@router.post("/magic-link", operation_id="requestMagicLink", summary="A link to sign in by", status_code=202, **_OPEN)
async def request_magic_link(body: EmailBody, request: Request, parts: Anyone, request_id: RequestId) -> AcceptedAnswer:
    """Sends a link that signs in once, where the address has an account."""
    return await _mailed(body.email, auth_pb2.LINK_KIND_MAGIC, request, parts, request_id)


@router.post("/magic-link/consume", operation_id="useMagicLink", summary="Sign in by a link", **_OPEN)
async def use_magic_link(
    body: LinkBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer | SecondStepAnswer:
    """Uses a link up and begins a session, or says that a code is asked for."""
    wish = auth_pb2.LogInByLinkRequest(token=body.token, visitor=visitor_of(request, parts))
    answer = await parts.engine.call(parts.engine.auth.LogInByLink, wish, request_id=request_id, retry=False)
    if answer.HasField("second_step"):
        return second_step_of(answer.second_step)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.cookie)


@router.post(
    "/password-reset/request", operation_id="requestPasswordReset", summary="Forgot it?", status_code=202, **_OPEN
)
async def request_reset(body: EmailBody, request: Request, parts: Anyone, request_id: RequestId) -> AcceptedAnswer:
    """Sends a link to choose a new password by, where the address has an account."""
    return await _mailed(body.email, auth_pb2.LINK_KIND_RESET, request, parts, request_id)


@router.post(
    "/password-reset/confirm", operation_id="resetPassword", summary="A new password", status_code=204, **_OPEN
)
async def reset_password(body: NewPasswordBody, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Sets a password by the link of a mail, and ends every session; if so asked, every API key too."""
    wish = auth_pb2.ResetPasswordRequest(
        token=body.token,
        password=body.password,
        visitor=visitor_of(request, parts),
        end_api_keys=body.end_api_keys,
    )
    await parts.engine.call(parts.engine.auth.ResetPassword, wish, request_id=request_id, retry=False)
    return Response(status_code=204)


@router.post("/setup", operation_id="setUp", summary="The first administrator", **_OPEN)
async def set_up(
    body: SetUpBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer:
    """Makes the first administrator by the code that `luster setup-address` shows."""
    wish = auth_pb2.SetUpRequest(
        code=body.code, email=body.email, password=body.password, visitor=visitor_of(request, parts)
    )
    answer = await parts.engine.call(parts.engine.auth.SetUp, wish, request_id=request_id, retry=False)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.cookie)


@router.post("/invitation/accept", operation_id="acceptInvitation", summary="Accept an invitation", **_OPEN)
async def accept_invitation(
    body: ConfirmSignUpBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer:
    """Makes the account of an invited address."""
    wish = auth_pb2.AcceptInvitationRequest(
        token=body.token, password=body.password, visitor=visitor_of(request, parts)
    )
    answer = await parts.engine.call(parts.engine.auth.AcceptInvitation, wish, request_id=request_id, retry=False)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.cookie)


@router.get("/sessions", operation_id="listSessions", summary="Where am I signed in?", responses=problems())
async def list_sessions(caller: Reader) -> SessionsAnswer:
    """Browsers and apps in which this account is signed in."""
    check_person(caller.principal)
    answer = await caller.ask(caller.engine.auth.ListSessions, auth_pb2.ListSessionsRequest())
    return SessionsAnswer(sessions=[session_of(each, caller.principal.session) for each in answer.sessions])


@router.delete(
    "/sessions",
    operation_id="endOtherSessions",
    summary="Sign out everywhere else",
    status_code=204,
    responses=problems(),
)
async def end_other_sessions(caller: Writer) -> Response:
    """Ends every session but the one that asks."""
    check_person(caller.principal)
    found = await caller.ask(caller.engine.auth.ListSessions, auth_pb2.ListSessionsRequest())
    for each in found.sessions:
        if each.id != caller.principal.session:
            try:
                await caller.ask(caller.engine.auth.EndSession, auth_pb2.EndSessionRequest(session_id=each.id))
            except Problem as problem:
                if problem.reason != "NOT_FOUND":  # it ended by itself meanwhile
                    raise
            caller.parts.gate.ended.note(each.id)
    return Response(status_code=204)


@router.delete(
    "/sessions/{session_id:uuid}",
    operation_id="endSession",
    summary="Sign out elsewhere",
    status_code=204,
    responses=problems(404),
)
async def end_session(session_id: UUID, caller: Writer) -> Response:
    """Ends a session: its refresh token at once, its access token within a minute."""
    check_person(caller.principal)
    await caller.ask(caller.engine.auth.EndSession, auth_pb2.EndSessionRequest(session_id=str(session_id)))
    caller.parts.gate.ended.note(str(session_id))
    return Response(status_code=204)


@router.post(
    "/me/password",
    operation_id="changePassword",
    summary="Change my password",
    status_code=204,
    responses=problems(409, body=True),
)
async def change_password(body: ChangePasswordBody, request: Request, caller: Writer) -> Response:
    """Sets a password by the old one; every other session ends."""
    check_person(caller.principal)
    wish = auth_pb2.ChangePasswordRequest(
        old_password=body.old_password,
        new_password=body.new_password,
        session_id=caller.principal.session,
        visitor=visitor_of(request, caller.parts),
    )
    await caller.ask(caller.engine.auth.ChangePassword, wish, retry=False)
    return Response(status_code=204)


@router.post(
    "/invitations",
    operation_id="createInvitation",
    summary="Invite somebody",
    status_code=201,
    responses=problems(409, body=True),
)
async def create_invitation(body: EmailBody, caller: AdminWriter) -> InvitationAnswer:
    """Sends an invitation by mail; it is good for seven days. For administrators."""
    wish = auth_pb2.CreateInvitationRequest(email=body.email)
    answer = await caller.ask(caller.engine.auth.CreateInvitation, wish, retry=False)
    return InvitationAnswer(invitation=invitation_of(answer.invitation))


@router.get("/invitations", operation_id="listInvitations", summary="Invitations", responses=problems())
async def list_invitations(caller: AdminReader, limit: Limit = 50, cursor: Cursor = None) -> InvitationsAnswer:
    """Every invitation, newest first. For administrators."""
    wish = auth_pb2.ListInvitationsRequest(page_size=limit, page_token=cursor or "")
    answer = await caller.ask(caller.engine.auth.ListInvitations, wish)
    return InvitationsAnswer(
        invitations=[invitation_of(each) for each in answer.invitations],
        next_cursor=or_none(answer.next_page_token),
    )


@router.delete(
    "/invitations/{invitation_id:uuid}",
    operation_id="revokeInvitation",
    summary="Take an invitation back",
    status_code=204,
    responses=problems(404, 409),
)
async def revoke_invitation(invitation_id: UUID, caller: AdminWriter) -> Response:
    """Takes back an invitation that nobody accepted. For administrators."""
    wish = auth_pb2.RevokeInvitationRequest(invitation_id=str(invitation_id))
    await caller.ask(caller.engine.auth.RevokeInvitation, wish)
    return Response(status_code=204)


async def _mailed(
    email: str, kind: auth_pb2.LinkKind, request: Request, parts: Parts, request_id: str
) -> AcceptedAnswer:
    wish = auth_pb2.RequestLinkRequest(email=email, kind=kind, visitor=visitor_of(request, parts))
    await parts.engine.call(parts.engine.auth.RequestLink, wish, request_id=request_id, retry=False)
    return AcceptedAnswer(message=_ACCEPTED)


# The account itself, where such clients look for it.
router.add_api_route(
    "/me", account.get_me, methods=["GET"], operation_id="getAuthMe", summary="Who am I?", responses=problems()
)
router.add_api_route(
    "/me",
    account.update_me,
    methods=["PUT"],
    operation_id="updateAuthMe",
    summary="Change preferences",
    responses=problems(409, body=True),
)
router.add_api_route(
    "/me",
    account.delete_me,
    methods=["DELETE"],
    operation_id="deleteAuthMe",
    summary="Remove my account",
    status_code=202,
    responses=problems(409, body=True),
)

router.include_router(auth_factors.router)
router.include_router(auth_openid.router)

everywhere = RoomRouter()
for _prefix in sorted(PREFIXES, key=len):  # the shortest is asked for most
    # One description is enough: the others are for clients that bring their paths.
    everywhere.include_router(router, prefix=_prefix, include_in_schema=_prefix == "/auth")
