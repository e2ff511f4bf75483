"""Second factors and passkeys as clients see them."""

from datetime import datetime
from typing import Annotated, Any

from luster.v1 import auth_pb2
from pydantic import Field

from luster_gateway.shapes.auth import Cookie, DeviceToken
from luster_gateway.shapes.common import Answer, Body, when
from luster_gateway.shapes.proof import ProofBody

Code = Annotated[
    str, Field(min_length=6, max_length=100, description="A code of the app; a recovery code where that is said.")
]
Begun = Annotated[str, Field(min_length=1, max_length=500, description="From the step before.")]
Ceremony = Annotated[
    dict[str, Any], Field(description="JSON as the Web Authentication standard has it; binary values are base64url.")
]


class SecondStepBody(Body):
    """The first step's token, and a code of the app or a recovery code."""

    token: Begun
    code: Code
    cookie: Cookie = False
    device_token: DeviceToken = None


class CodeBody(Body):
    """A code of the app."""

    code: Code


class BothFactorsBody(ProofBody):
    """A code of the app or a recovery code, and your password."""

    code: Code


class NewPasskeyBody(ProofBody):
    """Your password, and where the second factor is on a code of the app or a recovery code."""

    code: Code | None = None


class AddedPasskeyBody(Body):
    """What the device made."""

    token: Begun
    credential: Ceremony
    name: Annotated[str, Field(max_length=100, description="By what you know it, such as the device's name.")] = ""


class PasskeyBody(Body):
    """What the device signed."""

    token: Begun
    credential: Ceremony
    cookie: Cookie = False


class SecondFactorAnswer(Answer):
    """Whether signing in asks for a code."""

    on: bool
    recovery_codes: int
    """How many are left."""


class NewFactorAnswer(Answer):
    """What an authenticator app is told."""

    secret: str
    otpauth_url: str
    qr: list[str]
    """The same address as a picture: rows of dark (1) and light (0) squares, margin included."""


class RecoveryCodesAnswer(Answer):
    """Codes that each replace one of the app, once. They are shown this once."""

    recovery_codes: list[str]


class CeremonyAnswer(Answer):
    """What to hand to the browser's `navigator.credentials`, and what to send back with its answer."""

    token: str
    options: Ceremony


class Passkey(Answer):
    """A passkey of yours."""

    id: str
    name: str
    synced: bool
    """Whether its device's maker keeps it in an account of its own."""
    created_at: datetime | None
    last_used_at: datetime | None


class PasskeyAnswer(Answer):
    """One passkey."""

    passkey: Passkey


class PasskeysAnswer(Answer):
    """Your passkeys, oldest first."""

    passkeys: list[Passkey]


def passkey_of(each: auth_pb2.Passkey) -> Passkey:
    """A passkey of a message."""
    return Passkey(
        id=each.id,
        name=each.name,
        synced=each.synced,
        created_at=when(each, "create_time"),
        last_used_at=when(each, "last_used_time"),
    )
