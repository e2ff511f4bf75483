"""What was begun and is to be finished in a few minutes: a second step, a passkey's ceremony, a visit at a provider.

Each has a token that only the browser or app has that began it, is good once, and is kept as a hash.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in.models import Challenge

Kind = Literal["second_step", "passkey_new", "passkey", "openid", "link"]

LASTS: Final[Mapping[Kind, int]] = {
    "second_step": 600,
    "passkey_new": 300,
    "passkey": 300,
    "openid": 900,
    "link": 600,
}
"""Seconds. A second step waits for somebody who looks for their telephone; a ceremony is one look at the screen."""

_TAKE = text("""
UPDATE sign_in_challenges SET used_at = now()
WHERE secret_hash = :hash AND kind = :kind AND used_at IS NULL AND expires_at > now()
RETURNING account_id, data
""")
_TURN = text("""
UPDATE sign_in_challenges SET secret_hash = :next
WHERE secret_hash = :hash AND kind = :kind AND used_at IS NULL AND expires_at > now()
RETURNING account_id, data
""")
_LOOK = text("""
SELECT account_id, data FROM sign_in_challenges
WHERE secret_hash = :hash AND kind = :kind AND used_at IS NULL AND expires_at > now()
""")
_VOID = text("UPDATE sign_in_challenges SET used_at = now() WHERE account_id = :account AND used_at IS NULL")
_VOID_FACTOR = text("DELETE FROM sign_in_second_factors WHERE account_id = :account AND confirmed_at IS NULL")
"""Else who was put out had a minute to switch on a second step by a secret of theirs, and the owner was locked out."""
_TIDY = text("DELETE FROM sign_in_challenges WHERE expires_at < now() - interval '1 hour'")
_EXPIRY = text("SELECT now() + make_interval(secs => :seconds)")


@dataclass(frozen=True, slots=True)
class Begun:
    """What was begun, and by whom."""

    account: UUID | None
    data: Mapping[str, Any]


async def begin(session: AsyncSession, kind: Kind, account: UUID | None, **data: Any) -> str:
    """The token by which it is finished."""
    token = secrets.token_urlsafe(32)
    expires = await session.scalar(_EXPIRY, {"seconds": LASTS[kind]})
    session.add(Challenge(secret_hash=_hash(token), kind=kind, account_id=account, data=data, expires_at=expires))
    await session.flush()
    return token


async def look(session: AsyncSession, kind: Kind, token: str) -> Begun:
    """What was begun, without finishing it."""
    return _found((await session.execute(_LOOK, {"hash": _hash(token), "kind": kind})).one_or_none())


async def take(session: AsyncSession, kind: Kind, token: str) -> Begun:
    """Finish it, once. One that was finished before, is too old, is of another kind or was never begun is refused; the
    answer does not say which."""
    return _found((await session.execute(_TAKE, {"hash": _hash(token), "kind": kind})).one_or_none())


async def turn(session: AsyncSession, kind: Kind, token: str) -> tuple[Begun, str]:
    """Use its token up and finish it later: gives what was begun, and the new token by which `take` finishes it.

    For what is looked at once, outside of any transaction. It is still one of the things that `void` ends: whoever is
    put out while it is looked at finishes nothing.
    """
    following = secrets.token_urlsafe(32)
    values = {"hash": _hash(token), "kind": kind, "next": _hash(following)}
    return _found((await session.execute(_TURN, values)).one_or_none()), following


async def void(session: AsyncSession, account: UUID) -> None:
    """Nothing that the account began counts any longer, a second factor that was not confirmed neither."""
    for statement in (_VOID, _VOID_FACTOR):
        await session.execute(statement, {"account": account})


async def tidy(session: AsyncSession) -> None:
    """Forget what nobody finished."""
    await session.execute(_TIDY)


def _found(row: Any) -> Begun:
    if row is None:
        raise LusterError(Reason.SIGNATURE_INVALID, "This took too long, or was done already. Begin again.")
    return Begun(row.account_id, row.data)


def _hash(token: str) -> bytes:
    # A token is 256 random bits, so a plain hash cannot be guessed back.
    return hashlib.sha256(token.encode()).digest()
