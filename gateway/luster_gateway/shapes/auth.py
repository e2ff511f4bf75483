"""Signing in as clients see it: what they send, the tokens that they get, and their sessions."""

from datetime import datetime
from typing import Annotated, Literal

from luster.v1 import auth_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, Flag, or_none, when

Method = Literal["password", "magic_link", "passkey", "openid", "supabase", "dev", "api_key"]
SecondStepMethod = Literal["totp"]
Email = Annotated[str, Field(min_length=3, max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")]
Password = Annotated[str, Field(min_length=1, max_length=256)]
LinkToken = Annotated[str, Field(min_length=1, max_length=500, description="From the mail.")]
Cookie = Annotated[
    Flag, Field(description="True for browsers: the refresh token goes into a cookie that no script can read.")
]
DeviceToken = Annotated[
    str | None,
    Field(max_length=500, description="From an earlier sign-in; lets you in while others guess at your password."),
]


class SignUpBody(Body):
    """Who wants an account."""

    email: Email
    password: Password


class LogInBody(Body):
    """A mail address and its password."""

    email: Email
    password: Password
    cookie: Cookie = False
    device_token: DeviceToken = None


class ConfirmSignUpBody(Body):
    """The token of the mail, and the password that was chosen."""

    token: LinkToken
    password: Password
    cookie: Cookie = False


class LinkBody(Body):
    """The token of the mail."""

    token: LinkToken
    cookie: Cookie = False


class NewPasswordBody(Body):
    """The token of the mail, and the new password."""

    token: LinkToken
    password: Password
    end_api_keys: Annotated[Flag, Field(description="True to end every API key of the account as well.")] = False


class EmailBody(Body):
    """To whom a mail is to go."""

    email: Email


class RefreshBody(Body):
    """A refresh token; without one the cookie counts."""

    refresh_token: Annotated[str | None, Field(max_length=500)] = None


class ChangePasswordBody(Body):
    """The password of now, and the new one."""

    old_password: Password
    new_password: Password


class NewAddressBody(Body):
    """The new mail address, and your password. Without it a sign-in of the last 15 minutes counts."""

    email: Email
    password: Password | None = None


class AddressTokenBody(Body):
    """The token of the mail to the new address."""

    token: LinkToken


class SetUpBody(Body):
    """The set-up code, and who the first administrator is."""

    code: Annotated[str, Field(min_length=1, max_length=200)]
    email: Email
    password: Password
    cookie: Cookie = False


class SessionTokensAnswer(Answer):
    """What proves a session from now on."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - a kind of token, not one
    expires_in: int
    refresh_token: str | None
    """None where it went into a cookie."""
    refresh_expires_in: int
    session_id: str
    account_id: str
    device_token: str | None
    """To be kept, and sent with the next sign-in; None where it went into a cookie, or there is no new one."""


class SecondStepAnswer(Answer):
    """The first step was right; send this token with a code to `/auth/login/second-step`."""

    second_step: Literal["totp"] = "totp"
    token: str
    expires_in: int


class ProviderAddressAnswer(Answer):
    """Where the browser goes to sign in."""

    authorization_url: str


class ProviderChoice(Answer):
    """An OpenID provider: `POST /auth/oauth/{name}` leads there."""

    name: str
    title: str


class ProviderLink(Answer):
    """A provider's sign-in that opens this account."""

    id: str
    provider: str | None
    """By what `POST /auth/oauth/{provider}` knows it; None where this installation has it no longer."""
    title: str
    issuer: str
    created_at: datetime | None


class ProviderLinksAnswer(Answer):
    """The providers' sign-ins that open this account, oldest first."""

    links: list[ProviderLink]


class AcceptedAnswer(Answer):
    """It was asked for; whether there is anything to it is in the mail."""

    status: Literal["accepted"] = "accepted"
    message: str


class Session(Answer):
    """One browser or app in which you are signed in."""

    id: str
    way: str
    user_agent: str
    address: str
    current: bool
    created_at: datetime | None
    last_seen_at: datetime | None
    expires_at: datetime | None


class SessionsAnswer(Answer):
    """Where you are signed in, last seen first."""

    sessions: list[Session]


class Invitation(Answer):
    """An address that may register."""

    id: str
    email: str
    state: Literal["open", "accepted", "revoked"]
    created_at: datetime | None
    expires_at: datetime | None


class InvitationAnswer(Answer):
    """One invitation."""

    invitation: Invitation


class InvitationsAnswer(Answer):
    """Invitations, newest first."""

    invitations: list[Invitation]
    next_cursor: str | None


class WaysInAnswer(Answer):
    """How people sign in here."""

    methods: list[Method]
    registration: Literal["open", "invite", "closed"] | None
    """None where Luster itself signs nobody in."""
    needs_set_up: bool
    shortest_password: int | None
    second_steps: list[SecondStepMethod]
    """What accounts may have asked of them besides."""
    providers: list[ProviderChoice]
    """OpenID providers that sign people in here."""
    not_yet: list[str]
    """What will come, and is not here yet."""


def session_of(each: auth_pb2.SignInSession, current: str) -> Session:
    """A session of a message."""
    return Session(
        id=each.id,
        way=each.way,
        user_agent=each.user_agent,
        address=each.address,
        current=each.id == current,
        created_at=when(each, "create_time"),
        last_seen_at=when(each, "last_seen_time"),
        expires_at=when(each, "expire_time"),
    )


def provider_link_of(each: auth_pb2.OpenIdLink) -> ProviderLink:
    """A provider's sign-in of a message."""
    return ProviderLink(
        id=each.id,
        provider=or_none(each.provider),
        title=each.title,
        issuer=each.issuer,
        created_at=when(each, "create_time"),
    )


def invitation_of(each: auth_pb2.Invitation) -> Invitation:
    """An invitation of a message."""
    state: Literal["open", "accepted", "revoked"] = "open"
    if each.HasField("accept_time"):
        state = "accepted"
    elif each.HasField("revoke_time"):
        state = "revoked"
    return Invitation(
        id=each.id,
        email=each.email,
        state=state,
        created_at=when(each, "create_time"),
        expires_at=when(each, "expire_time"),
    )


def second_step_of(step: auth_pb2.SecondStep) -> SecondStepAnswer:
    """What the second step needs."""
    return SecondStepAnswer(token=step.token, expires_in=step.expires_in)


def tokens_of(tokens: auth_pb2.Tokens, *, cookie: bool) -> SessionTokensAnswer:
    """Tokens of a message; those that go into a cookie are not told to the page's scripts."""
    return SessionTokensAnswer(
        access_token=tokens.access_token,
        expires_in=tokens.expires_in,
        refresh_token=None if cookie else tokens.refresh_token,
        refresh_expires_in=tokens.refresh_expires_in,
        session_id=tokens.session_id,
        account_id=tokens.account_id,
        device_token=None if cookie else or_none(tokens.device_token),
    )
