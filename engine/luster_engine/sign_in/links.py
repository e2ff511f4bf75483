"""Links in mails: made when the mail is sent, good once, for a short time, and kept as a hash only."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason

Kind = Literal["confirm", "register", "reset", "magic", "invitation", "address", "keep"]

LASTS: Final[dict[Kind, timedelta]] = {
    "confirm": timedelta(hours=24),
    "register": timedelta(hours=24),
    "reset": timedelta(minutes=30),
    "magic": timedelta(minutes=10),
    "invitation": timedelta(days=7),
    "address": timedelta(hours=1),
    "keep": timedelta(days=30),
}
"""A link that signs in or changes a password opens the account to whoever reads the mail; the others make a new one.
One that keeps an account lasts as long as its removal can be taken back, which is said where it is made."""

_PUT = text("""
INSERT INTO sign_in_links (
    id, kind, letter_id, secret_hash, account_id, registration_id, invitation_id, email, expires_at
) VALUES (
    :id, :kind, :letter, :hash, :account, :registration, :invitation, :email, now() + make_interval(secs => :seconds)
)
ON CONFLICT (letter_id) DO UPDATE SET
    secret_hash = excluded.secret_hash, expires_at = excluded.expires_at, kind = excluded.kind,
    account_id = excluded.account_id, registration_id = excluded.registration_id,
    invitation_id = excluded.invitation_id, email = excluded.email
WHERE sign_in_links.used_at IS NULL
""")
_TAKE = text("""
UPDATE sign_in_links SET used_at = now()
WHERE secret_hash = :hash AND kind = :kind AND used_at IS NULL AND expires_at > now()
RETURNING account_id, registration_id, invitation_id, email
""")
_LOOK = text("""
SELECT account_id, registration_id, invitation_id, email FROM sign_in_links
WHERE secret_hash = :hash AND kind = :kind AND used_at IS NULL AND expires_at > now()
""")
_VOID = text("""
UPDATE sign_in_links SET used_at = now() WHERE account_id = :account AND used_at IS NULL AND kind <> 'keep'
""")
"""But one that keeps the account: it lets nobody in, and whoever has others put out must not take it from its owner."""
_VOID_KEEPING = text("""
UPDATE sign_in_links SET used_at = now()
WHERE account_id = :account AND used_at IS NULL AND kind = 'keep' AND letter_id <> :but
""")
_TIDY = text("DELETE FROM sign_in_links WHERE expires_at < now() - interval '7 days'")


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """What a link is about."""

    email: str
    account: UUID | None = None
    registration: UUID | None = None
    invitation: UUID | None = None


async def put(
    session: AsyncSession, kind: Kind, letter: UUID, target: LinkTarget, lasts: timedelta | None = None
) -> str:
    """The token of a letter's link; when the letter is sent again it is a new one, and the old one is void."""
    token = secrets.token_urlsafe(32)
    values: dict[str, Any] = {
        "id": new_id(),
        "kind": kind,
        "letter": letter,
        "hash": _hash(token),
        "account": target.account,
        "registration": target.registration,
        "invitation": target.invitation,
        "email": target.email,
        "seconds": (lasts or LASTS[kind]).total_seconds(),
    }
    await session.execute(_PUT, values)
    return token


async def look(session: AsyncSession, kind: Kind, token: str) -> LinkTarget:
    """What a link is about, without using it up."""
    return _found((await session.execute(_LOOK, {"hash": _hash(token), "kind": kind})).one_or_none())


async def is_good(session: AsyncSession, kind: Kind, token: str) -> bool:
    """Whether there is such a link of this kind."""
    return (await session.execute(_LOOK, {"hash": _hash(token), "kind": kind})).one_or_none() is not None


async def take(session: AsyncSession, kind: Kind, token: str) -> LinkTarget:
    """Use a link up; one that is used, old, of another kind or invented is refused alike."""
    return _found((await session.execute(_TAKE, {"hash": _hash(token), "kind": kind})).one_or_none())


async def void(session: AsyncSession, account: UUID) -> None:
    """Use up every link of an account but the one that keeps it: its password or address changed, or it was put out."""
    await session.execute(_VOID, {"account": account})


async def void_of_earlier_removals(session: AsyncSession, account: UUID, *, but: UUID) -> None:
    """Use up every link that keeps an account but the letter's own: one of a removal that was taken back otherwise may
    lie in a mailbox that is no longer its owner's."""
    await session.execute(_VOID_KEEPING, {"account": account, "but": but})


async def tidy(session: AsyncSession) -> None:
    """Forget links that ended long ago."""
    await session.execute(_TIDY)


def _found(row: Any) -> LinkTarget:
    if row is None:
        raise LusterError(
            Reason.SIGNATURE_INVALID, "This link is wrong, was used before, or is too old. Ask for a new one."
        )
    return LinkTarget(row.email, row.account_id, row.registration_id, row.invitation_id)


def _hash(token: str) -> bytes:
    # A token is 256 random bits, so a plain hash cannot be guessed back.
    return hashlib.sha256(token.encode()).digest()


def account_gone() -> LusterError:
    """What is said of a link whose account left after the mail was sent."""
    return LusterError(Reason.SIGNATURE_INVALID, "This link's account is gone.")
