"""AuthService: the ways in, sessions, and what the gateway needs to check tokens by itself."""

from collections.abc import Mapping
from uuid import UUID

import grpc
from luster.v1 import auth_pb2, auth_pb2_grpc

from luster_engine.database.session import Database
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import read_id, to_timestamp
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.sign_in import addresses, invitations, sessions
from luster_engine.sign_in.keys import ACCESS_SECONDS
from luster_engine.sign_in.models import Invitation, SignInSession
from luster_engine.sign_in.opening import SignIn
from luster_engine.sign_in.sessions import IDLE, Origin
from luster_engine.sign_in.ways import WAYS, BegunSession, Wish

Context = grpc.aio.ServicerContext[object, object]

_WISHES: Mapping[int, Wish] = {
    auth_pb2.LINK_KIND_RESET: "reset",
    auth_pb2.LINK_KIND_MAGIC: "magic",
    auth_pb2.LINK_KIND_CONFIRM: "confirm",
}


class AuthServicer(auth_pb2_grpc.AuthServiceServicer):
    """Answers AuthService's calls."""

    def __init__(self, database: Database, sign_in: SignIn) -> None:
        self._database = database
        self._issuer = sign_in.issuer
        self._ways = sign_in.ways

    async def GetSigningKeys(  # noqa: N802 - the contract's name
        self, request: auth_pb2.GetSigningKeysRequest, context: Context
    ) -> auth_pb2.GetSigningKeysResponse:
        """The published keys."""
        keys = await self._issuer.published()
        shown = [auth_pb2.SigningKey(id=key.id, x=str(key.public["x"]), y=str(key.public["y"])) for key in keys]
        return auth_pb2.GetSigningKeysResponse(keys=shown)

    async def ListEndedSessions(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ListEndedSessionsRequest, context: Context
    ) -> auth_pb2.ListEndedSessionsResponse:
        """Sessions whose access tokens count no longer."""
        async with self._database.reading() as session:
            ended = await sessions.ended_of_late(session)
        return auth_pb2.ListEndedSessionsResponse(session_ids=[str(each) for each in ended])

    async def GetWaysIn(  # noqa: N802 - the contract's name
        self, request: auth_pb2.GetWaysInRequest, context: Context
    ) -> auth_pb2.GetWaysInResponse:
        """How people sign in here."""
        policy = self._ways.policy
        return auth_pb2.GetWaysInResponse(
            ways=[way for way in WAYS if way in policy.ways],
            registration=policy.registration,
            needs_set_up=await self._ways.needs_set_up(),
            shortest_password=policy.shortest_password,
        )

    async def SignUp(  # noqa: N802 - the contract's name
        self, request: auth_pb2.SignUpRequest, context: Context
    ) -> auth_pb2.SignUpResponse:
        """Ask for an account."""
        await self._ways.sign_up(request.email, request.password, _origin(request.visitor))
        return auth_pb2.SignUpResponse()

    async def ConfirmSignUp(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ConfirmSignUpRequest, context: Context
    ) -> auth_pb2.ConfirmSignUpResponse:
        """Make the account."""
        begun = await self._ways.confirm(request.token, request.password, _origin(request.visitor))
        return auth_pb2.ConfirmSignUpResponse(tokens=_tokens(begun))

    async def LogIn(  # noqa: N802 - the contract's name
        self, request: auth_pb2.LogInRequest, context: Context
    ) -> auth_pb2.LogInResponse:
        """Begin a session by password."""
        begun = await self._ways.log_in(request.email, request.password, _origin(request.visitor))
        return auth_pb2.LogInResponse(tokens=_tokens(begun))

    async def Refresh(  # noqa: N802 - the contract's name
        self, request: auth_pb2.RefreshRequest, context: Context
    ) -> auth_pb2.RefreshResponse:
        """The next tokens."""
        found = await self._ways.refresh(request.refresh_token, _origin(request.visitor))
        return auth_pb2.RefreshResponse(tokens=_tokens(found))

    async def LogOut(  # noqa: N802 - the contract's name
        self, request: auth_pb2.LogOutRequest, context: Context
    ) -> auth_pb2.LogOutResponse:
        """End the session."""
        await self._ways.log_out(request.refresh_token)
        return auth_pb2.LogOutResponse()

    async def RequestLink(  # noqa: N802 - the contract's name
        self, request: auth_pb2.RequestLinkRequest, context: Context
    ) -> auth_pb2.RequestLinkResponse:
        """Have a mail sent."""
        wish = _WISHES.get(request.kind)
        if wish is None:
            why = "must say what the link is for"
            raise LusterError(
                Reason.INVALID_ARGUMENT, f"The field 'kind' {why}.", violations=(FieldViolation("kind", why),)
            )
        await self._ways.request_link(wish, request.email, _origin(request.visitor))
        return auth_pb2.RequestLinkResponse()

    async def LogInByLink(  # noqa: N802 - the contract's name
        self, request: auth_pb2.LogInByLinkRequest, context: Context
    ) -> auth_pb2.LogInByLinkResponse:
        """Begin a session by a link."""
        begun = await self._ways.log_in_by_link(request.token, _origin(request.visitor))
        return auth_pb2.LogInByLinkResponse(tokens=_tokens(begun))

    async def ResetPassword(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ResetPasswordRequest, context: Context
    ) -> auth_pb2.ResetPasswordResponse:
        """Set a password by a link."""
        await self._ways.reset_password(request.token, request.password, _origin(request.visitor))
        return auth_pb2.ResetPasswordResponse()

    async def ChangePassword(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ChangePasswordRequest, context: Context
    ) -> auth_pb2.ChangePasswordResponse:
        """Set a password by the old one."""
        keep = read_id(request.session_id, "session_id") if request.session_id else None
        account = current_caller().account
        await self._ways.change_password(
            account, request.old_password, request.new_password, keep, _origin(request.visitor)
        )
        return auth_pb2.ChangePasswordResponse()

    async def ListSessions(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ListSessionsRequest, context: Context
    ) -> auth_pb2.ListSessionsResponse:
        """Where the account is signed in."""
        async with self._database.transaction() as session:
            found = await sessions.listed(session, current_caller().account)
        return auth_pb2.ListSessionsResponse(sessions=[_session(each) for each in found])

    async def EndSession(  # noqa: N802 - the contract's name
        self, request: auth_pb2.EndSessionRequest, context: Context
    ) -> auth_pb2.EndSessionResponse:
        """Sign one out; one that is not the account's is not there."""
        wanted = read_id(request.session_id, "session_id")
        async with self._database.transaction() as session:
            if not await sessions.end(session, current_caller().account, "signed out elsewhere", only=wanted):
                raise LusterError(Reason.NOT_FOUND, f"There is no session {wanted}.", session_id=wanted)
        return auth_pb2.EndSessionResponse()

    async def SetUp(  # noqa: N802 - the contract's name
        self, request: auth_pb2.SetUpRequest, context: Context
    ) -> auth_pb2.SetUpResponse:
        """Make the first administrator."""
        begun = await self._ways.set_up(request.code, request.email, request.password, _origin(request.visitor))
        return auth_pb2.SetUpResponse(tokens=_tokens(begun))

    async def CreateInvitation(  # noqa: N802 - the contract's name
        self, request: auth_pb2.CreateInvitationRequest, context: Context
    ) -> auth_pb2.CreateInvitationResponse:
        """Invite an address."""
        caller = current_caller()
        async with self._database.transaction() as session:
            made = await invitations.invite(
                session, addresses.checked(request.email), by=caller.account, actor=caller.actor
            )
        return auth_pb2.CreateInvitationResponse(invitation=_invitation(made))

    async def ListInvitations(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ListInvitationsRequest, context: Context
    ) -> auth_pb2.ListInvitationsResponse:
        """The invitations, newest first."""
        size = page_size(request.page_size)
        async with self._database.transaction() as session:
            found = await invitations.listed(session, before=read_token(request.page_token), limit=size + 1)
        shown = found[:size]
        return auth_pb2.ListInvitationsResponse(
            invitations=[_invitation(each) for each in shown],
            next_page_token=write_token(shown[-1].id if len(found) > size else None),
        )

    async def RevokeInvitation(  # noqa: N802 - the contract's name
        self, request: auth_pb2.RevokeInvitationRequest, context: Context
    ) -> auth_pb2.RevokeInvitationResponse:
        """Take one back."""
        caller = current_caller()
        wanted = read_id(request.invitation_id, "invitation_id")
        async with self._database.transaction() as session:
            found = await invitations.revoke(session, wanted, by=caller.account, actor=caller.actor)
        return auth_pb2.RevokeInvitationResponse(invitation=_invitation(found))

    async def AcceptInvitation(  # noqa: N802 - the contract's name
        self, request: auth_pb2.AcceptInvitationRequest, context: Context
    ) -> auth_pb2.AcceptInvitationResponse:
        """Make the invited account."""
        begun = await self._ways.accept_invitation(request.token, request.password, _origin(request.visitor))
        return auth_pb2.AcceptInvitationResponse(tokens=_tokens(begun))


def _origin(visitor: auth_pb2.Visitor) -> Origin:
    return Origin(visitor.address, visitor.user_agent, visitor.device_token)


def _tokens(begun: BegunSession) -> auth_pb2.Tokens:
    return auth_pb2.Tokens(
        access_token=begun.access_token,
        expires_in=ACCESS_SECONDS,
        refresh_token=begun.refresh_token,
        refresh_expires_in=round(IDLE.total_seconds()),
        session_id=_text(begun.session),
        account_id=_text(begun.account),
        device_token=begun.device_token,
    )


def _session(each: SignInSession) -> auth_pb2.SignInSession:
    return auth_pb2.SignInSession(
        id=_text(each.id),
        way=each.way,
        user_agent=each.user_agent,
        address=each.address,
        create_time=to_timestamp(each.created_at),
        last_seen_time=to_timestamp(each.last_seen_at),
        expire_time=to_timestamp(each.expires_at),
    )


def _invitation(each: Invitation) -> auth_pb2.Invitation:
    return auth_pb2.Invitation(
        id=_text(each.id),
        email=each.email,
        create_time=to_timestamp(each.created_at),
        expire_time=to_timestamp(each.expires_at),
        accept_time=to_timestamp(each.accepted_at),
        revoke_time=to_timestamp(each.revoked_at),
    )


def _text(value: UUID) -> str:
    return str(value)
