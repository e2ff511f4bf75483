"""AuthService: the ways in, sessions, and what the gateway needs to check tokens by itself."""

from collections.abc import Mapping

import grpc
from luster.v1 import auth_pb2

from luster_engine.database.session import Database
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.rpc.caller import current_caller, current_person
from luster_engine.rpc.convert import read_id
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.sign_in import addresses, invitations, sessions
from luster_engine.sign_in.messages import (
    invitation_message,
    origin_of,
    session_in,
    session_message,
    step_if_left,
    tokens_if_begun,
    tokens_of,
)
from luster_engine.sign_in.opening import SignIn
from luster_engine.sign_in.rpc_factors import FactorCalls
from luster_engine.sign_in.rpc_openid import OpenIdCalls
from luster_engine.sign_in.ways import Wish

Context = grpc.aio.ServicerContext[object, object]

_WISHES: Mapping[int, Wish] = {
    auth_pb2.LINK_KIND_RESET: "reset",
    auth_pb2.LINK_KIND_MAGIC: "magic",
    auth_pb2.LINK_KIND_CONFIRM: "confirm",
}


class AuthServicer(FactorCalls, OpenIdCalls):
    """Answers AuthService's calls."""

    def __init__(self, database: Database, sign_in: SignIn) -> None:
        super().__init__(sign_in.ways)
        self._database = database
        self._issuer = sign_in.issuer

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
            ways=policy.offered,
            registration=policy.registration,
            needs_set_up=await self._ways.needs_set_up(),
            shortest_password=policy.shortest_password,
            providers=[
                auth_pb2.OpenIdChoice(name=name, title=each.settings.title)
                for name, each in self._ways.openid.providers.items()
            ],
        )

    async def SignUp(  # noqa: N802 - the contract's name
        self, request: auth_pb2.SignUpRequest, context: Context
    ) -> auth_pb2.SignUpResponse:
        """Ask for an account."""
        await self._ways.sign_up(request.email, request.password, origin_of(request.visitor))
        return auth_pb2.SignUpResponse()

    async def ConfirmSignUp(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ConfirmSignUpRequest, context: Context
    ) -> auth_pb2.ConfirmSignUpResponse:
        """Make the account."""
        begun = await self._ways.confirm(request.token, request.password, origin_of(request.visitor))
        return auth_pb2.ConfirmSignUpResponse(tokens=tokens_of(begun))

    async def LogIn(  # noqa: N802 - the contract's name
        self, request: auth_pb2.LogInRequest, context: Context
    ) -> auth_pb2.LogInResponse:
        """Begin a session by password."""
        begun = await self._ways.log_in(request.email, request.password, origin_of(request.visitor))
        return auth_pb2.LogInResponse(tokens=tokens_if_begun(begun), second_step=step_if_left(begun))

    async def Refresh(  # noqa: N802 - the contract's name
        self, request: auth_pb2.RefreshRequest, context: Context
    ) -> auth_pb2.RefreshResponse:
        """The next tokens."""
        found = await self._ways.refresh(request.refresh_token, origin_of(request.visitor))
        return auth_pb2.RefreshResponse(tokens=tokens_of(found))

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
        await self._ways.request_link(wish, request.email, origin_of(request.visitor))
        return auth_pb2.RequestLinkResponse()

    async def LogInByLink(  # noqa: N802 - the contract's name
        self, request: auth_pb2.LogInByLinkRequest, context: Context
    ) -> auth_pb2.LogInByLinkResponse:
        """Begin a session by a link."""
        begun = await self._ways.log_in_by_link(request.token, origin_of(request.visitor))
        return auth_pb2.LogInByLinkResponse(tokens=tokens_if_begun(begun), second_step=step_if_left(begun))

    async def ResetPassword(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ResetPasswordRequest, context: Context
    ) -> auth_pb2.ResetPasswordResponse:
        """Set a password by a link."""
        await self._ways.reset_password(
            request.token, request.password, origin_of(request.visitor), end_keys=request.end_api_keys
        )
        return auth_pb2.ResetPasswordResponse()

    async def ChangePassword(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ChangePasswordRequest, context: Context
    ) -> auth_pb2.ChangePasswordResponse:
        """Set a password by the old one."""
        keep = session_in(request.session_id)
        account = current_person().account
        await self._ways.change_password(
            account, request.old_password, request.new_password, keep, origin_of(request.visitor)
        )
        return auth_pb2.ChangePasswordResponse()

    async def ChangeAddress(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ChangeAddressRequest, context: Context
    ) -> auth_pb2.ChangeAddressResponse:
        """Have a mail sent to another address."""
        proof = request.proof
        await self._ways.changes.ask_address(
            current_person().account,
            request.email,
            proof.password,
            session_in(proof.session_id),
            origin_of(request.visitor),
        )
        return auth_pb2.ChangeAddressResponse()

    async def ConfirmAddress(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ConfirmAddressRequest, context: Context
    ) -> auth_pb2.ConfirmAddressResponse:
        """Change the address by the link of that mail."""
        await self._ways.changes.confirm_address(request.token, origin_of(request.visitor))
        return auth_pb2.ConfirmAddressResponse()

    async def KeepAccount(  # noqa: N802 - the contract's name
        self, request: auth_pb2.KeepAccountRequest, context: Context
    ) -> auth_pb2.KeepAccountResponse:
        """Take a removal back by the link of its mail."""
        await self._ways.changes.keep_account(request.token, origin_of(request.visitor))
        return auth_pb2.KeepAccountResponse()

    async def ListSessions(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ListSessionsRequest, context: Context
    ) -> auth_pb2.ListSessionsResponse:
        """Where the account is signed in."""
        async with self._database.transaction() as session:
            found = await sessions.listed(session, current_person().account)
        return auth_pb2.ListSessionsResponse(sessions=[session_message(each) for each in found])

    async def EndSession(  # noqa: N802 - the contract's name
        self, request: auth_pb2.EndSessionRequest, context: Context
    ) -> auth_pb2.EndSessionResponse:
        """Sign one out; one that is not the account's is not there."""
        wanted = read_id(request.session_id, "session_id")
        async with self._database.transaction() as session:
            if not await sessions.end(session, current_person().account, "signed out elsewhere", only=wanted):
                raise LusterError(Reason.NOT_FOUND, f"There is no session {wanted}.", session_id=wanted)
        return auth_pb2.EndSessionResponse()

    async def SetUp(  # noqa: N802 - the contract's name
        self, request: auth_pb2.SetUpRequest, context: Context
    ) -> auth_pb2.SetUpResponse:
        """Make the first administrator."""
        begun = await self._ways.set_up(request.code, request.email, request.password, origin_of(request.visitor))
        return auth_pb2.SetUpResponse(tokens=tokens_of(begun))

    async def CreateInvitation(  # noqa: N802 - the contract's name
        self, request: auth_pb2.CreateInvitationRequest, context: Context
    ) -> auth_pb2.CreateInvitationResponse:
        """Invite an address."""
        caller = current_caller()
        async with self._database.transaction() as session:
            made = await invitations.invite(
                session, addresses.checked(request.email), by=caller.account, actor=caller.actor
            )
        return auth_pb2.CreateInvitationResponse(invitation=invitation_message(made))

    async def ListInvitations(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ListInvitationsRequest, context: Context
    ) -> auth_pb2.ListInvitationsResponse:
        """The invitations, newest first."""
        size = page_size(request.page_size)
        async with self._database.transaction() as session:
            found = await invitations.listed(session, before=read_token(request.page_token), limit=size + 1)
        shown = found[:size]
        return auth_pb2.ListInvitationsResponse(
            invitations=[invitation_message(each) for each in shown],
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
        return auth_pb2.RevokeInvitationResponse(invitation=invitation_message(found))

    async def AcceptInvitation(  # noqa: N802 - the contract's name
        self, request: auth_pb2.AcceptInvitationRequest, context: Context
    ) -> auth_pb2.AcceptInvitationResponse:
        """Make the invited account."""
        begun = await self._ways.accept_invitation(request.token, request.password, origin_of(request.visitor))
        return auth_pb2.AcceptInvitationResponse(tokens=tokens_of(begun))
