"""Sessions, tokens, passkeys and invitations as messages of the contract."""

from uuid import UUID

from luster.v1 import auth_pb2

from luster_engine.rpc.convert import read_id, to_timestamp
from luster_engine.sign_in.entrance import BegunSession, SecondStep
from luster_engine.sign_in.keys import ACCESS_SECONDS
from luster_engine.sign_in.models import Invitation, Passkey, SignInSession
from luster_engine.sign_in.provider_links import ProviderLink
from luster_engine.sign_in.sessions import IDLE, Origin


def origin_of(visitor: auth_pb2.Visitor) -> Origin:
    """Where a request comes from."""
    return Origin(visitor.address, visitor.user_agent, visitor.device_token)


def asker_of(account: UUID, proof: auth_pb2.Proof, visitor: auth_pb2.Visitor) -> tuple[UUID, str, UUID | None, Origin]:
    """Who asks, and by what they prove to be the owner: the arguments of whatever wants that proved."""
    return account, proof.password, session_in(proof.session_id), origin_of(visitor)


def session_in(given: str) -> UUID | None:
    """The id of the session that asks, where there is one."""
    return read_id(given, "session_id") if given else None


def tokens_of(begun: BegunSession) -> auth_pb2.Tokens:
    """What proves a session."""
    return auth_pb2.Tokens(
        access_token=begun.access_token,
        expires_in=ACCESS_SECONDS,
        refresh_token=begun.refresh_token,
        refresh_expires_in=round(IDLE.total_seconds()),
        session_id=str(begun.session),
        account_id=str(begun.account),
        device_token=begun.device_token,
    )


def tokens_if_begun(found: BegunSession | SecondStep) -> auth_pb2.Tokens | None:
    """The tokens, where nothing more is asked for."""
    return None if isinstance(found, SecondStep) else tokens_of(found)


def step_if_left(found: BegunSession | SecondStep) -> auth_pb2.SecondStep | None:
    """The second step, where it is asked for."""
    if not isinstance(found, SecondStep):
        return None
    return auth_pb2.SecondStep(token=found.token, expires_in=found.seconds)


def session_message(each: SignInSession) -> auth_pb2.SignInSession:
    """One browser or app."""
    return auth_pb2.SignInSession(
        id=str(each.id),
        way=each.way,
        user_agent=each.user_agent,
        address=each.address,
        create_time=to_timestamp(each.created_at),
        last_seen_time=to_timestamp(each.last_seen_at),
        expire_time=to_timestamp(each.expires_at),
    )


def passkey_message(each: Passkey) -> auth_pb2.Passkey:
    """One passkey."""
    return auth_pb2.Passkey(
        id=str(each.id),
        name=each.name,
        create_time=to_timestamp(each.created_at),
        last_used_time=to_timestamp(each.last_used_at),
        synced=each.synced,
    )


def link_message(each: ProviderLink) -> auth_pb2.OpenIdLink:
    """One provider's sign-in."""
    return auth_pb2.OpenIdLink(
        id=str(each.id),
        provider=each.provider,
        title=each.title,
        issuer=each.issuer,
        create_time=to_timestamp(each.created_at),
    )


def invitation_message(each: Invitation) -> auth_pb2.Invitation:
    """One invitation."""
    return auth_pb2.Invitation(
        id=str(each.id),
        email=each.email,
        create_time=to_timestamp(each.created_at),
        expire_time=to_timestamp(each.expires_at),
        accept_time=to_timestamp(each.accepted_at),
        revoke_time=to_timestamp(each.revoked_at),
    )
