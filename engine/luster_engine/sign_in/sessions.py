"""Sessions and their chains of refresh tokens: each is good once, and one that comes back later ends the session.

A refresh token's successor is derived from it by the installation's secret, so that a repeat within the grace is
answered with the very same one although only hashes are kept.
"""

import base64
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import new_id
from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason, suspended
from luster_engine.events import audit
from luster_engine.sign_in import challenges, links
from luster_engine.sign_in.devices import STANDING, Devices
from luster_engine.sign_in.keys import ACCESS_SECONDS
from luster_engine.sign_in.models import SignInSession
from luster_engine.sign_in.sealing import InstallationSecret

IDLE: Final = timedelta(days=30)
"""A session that nobody uses for so long ends."""
LONGEST: Final = timedelta(days=180)
"""After so long everybody proves anew who they are."""
GRACE: Final = timedelta(seconds=30)
"""How long a used refresh token is answered with its successor again: answers get lost, and two tabs ask at once."""
OF_ITSELF: Final = ("signed out", "not used for long", "too many")
"""Why a session ends of which nobody was put out."""
LEAVING: Final = (
    "This account is being removed. To keep it, open the link of the mail that told of it, or take the removal back "
    "with the token that was shown when it was asked for; then sign in."
)
_PREFIX: Final = "lr_"
_MOST_TOLD: Final = 20_000
"""Ended sessions that gateways are told of, newest first: with 36 characters each most of a megabyte, and a message may
have four. More than so many in eleven minutes: a gateway that has just started takes tokens of the oldest until they
end."""
_MOST_LISTED: Final = 200
"""Sessions that their owner is shown; an account has no more than half as many (`_MOST_SESSIONS`)."""
_MOST_AHEAD: Final = 100
"""How far a chain may have gone on within the grace: whoever goes on more often than thrice a second is no user."""
_MOST_SESSIONS: Final = 100
"""Sessions of one account; with more, those seen longest ago end."""

_USE = text("""
UPDATE sign_in_refresh_tokens SET used_at = clock_timestamp()
WHERE secret_hash = :hash AND used_at IS NULL
""")
_FIND = text("""
SELECT t.used_at, t.created_at, s.id AS session_id, s.account_id, s.ended_at, s.expires_at, a.state, c.email,
    clock_timestamp() AS now
FROM sign_in_refresh_tokens t
JOIN sign_in_sessions s ON s.id = t.session_id
JOIN accounts a ON a.id = s.account_id
LEFT JOIN sign_in_credentials c ON c.account_id = s.account_id
WHERE t.secret_hash = :hash
""")
_ADD = text("""
INSERT INTO sign_in_refresh_tokens (secret_hash, session_id) VALUES (:hash, :session) ON CONFLICT DO NOTHING
""")
_SEEN = text("""
UPDATE sign_in_sessions SET last_seen_at = now(), address = :address, user_agent = :agent WHERE id = :session
""")
_END = text("""
UPDATE sign_in_sessions SET ended_at = clock_timestamp(), ended_why = :why
WHERE account_id = :account AND ended_at IS NULL AND (CAST(:only AS uuid) IS NULL OR id = :only)
    AND (CAST(:but AS uuid) IS NULL OR id <> :but)
    AND (CAST(:way AS text) IS NULL OR way = :way)
    AND (CAST(:issuer AS text) IS NULL OR issuer = :issuer OR (issuer = '' AND starts_with(way, 'openid:')))
RETURNING id
""")
_LOCK = text("SELECT FROM sign_in_credentials WHERE account_id = :account FOR UPDATE")
"""Before anything of an account's sign-in is changed: whoever changes several things of it does so in one order
(docs/architecture.md#order-of-locks). Else two wait for each other."""
_WAS_USED = text("SELECT used_at IS NOT NULL FROM sign_in_refresh_tokens WHERE secret_hash = :hash")
_BEGIN = Statement(f"""
WITH begun AS (
    INSERT INTO sign_in_sessions (id, account_id, way, issuer, user_agent, address, expires_at)
    SELECT :id, CAST(:account AS uuid), :way, :issuer, :agent, :address, :expires
    WHERE :both OR NOT EXISTS (
        SELECT FROM sign_in_second_factors WHERE account_id = :account AND confirmed_at IS NOT NULL
    )
    RETURNING id
), told AS ({audit.RECORDING}FROM begun
), too_many AS (
    UPDATE sign_in_sessions SET ended_at = clock_timestamp(), ended_why = 'too many'
    WHERE id IN (
        SELECT id FROM sign_in_sessions WHERE account_id = :account AND ended_at IS NULL AND expires_at > now()
        ORDER BY last_seen_at DESC OFFSET :others
    ) AND EXISTS (SELECT FROM begun)
)
INSERT INTO sign_in_refresh_tokens (secret_hash, session_id) SELECT :hash, id FROM begun
RETURNING session_id, ({STANDING}) AS standing
""")  # noqa: S608 - the audit's own text
"""A session, its first token, its line in the audit, and the end of those that are too many, in one statement: a
sign-in waits for each. None begins where a second factor is on and was not proved. What counts are the sessions of
before it, so one less than the most may go on."""
_ENDED = text("""
SELECT id FROM sign_in_sessions WHERE ended_at > now() - make_interval(secs => :seconds)
ORDER BY ended_at DESC LIMIT :most
""")

Verdict = Literal["good", "gone", "reused"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a request comes from."""

    address: str = ""
    user_agent: str = ""
    device_token: str = ""


@dataclass(frozen=True, slots=True)
class Renewed:
    """What became of a refresh token."""

    verdict: Verdict
    account: UUID | None = None
    session: UUID | None = None
    email: str = ""
    refresh_token: str = ""


class Sessions:
    """Begins, renews and ends sessions; takes a database session and never commits."""

    def __init__(self, secret: InstallationSecret) -> None:
        self._secret = secret
        self._devices = Devices(secret)

    async def begin(
        self, session: AsyncSession, account: UUID, way: str, origin: Origin, *, both_factors: bool, issuer: str = ""
    ) -> tuple[UUID, str, str] | None:
        """A new session, its first refresh token and a token for its device; none where the account's second factor was
        not proved."""
        begun, token = new_id(), _PREFIX + secrets.token_urlsafe(32)
        values = {
            "id": begun, "account": account, "way": way, "agent": _shown(origin.user_agent),
            "address": origin.address[:100], "expires": datetime.now(UTC) + LONGEST, "hash": _hash(token),
            "others": _MOST_SESSIONS - 1, "both": both_factors, "issuer": issuer,
        }  # fmt: skip
        entry = audit.values("session.begin", account, f"account:{account}", f"session:{begun}", data={"way": way})
        rows = await _BEGIN.rows(session, {**entry, **values})
        return (begun, token, self._devices.token(account, rows[0].standing)) if rows else None

    async def renew(self, session: AsyncSession, token: str, origin: Origin) -> Renewed:
        """Uses a refresh token up. One that comes again after the grace ends its whole session."""
        hashed = _hash(token)
        used = (await session.execute(_USE, {"hash": hashed})).rowcount  # type: ignore[attr-defined]  # an UPDATE says how many rows it changed
        row = (await session.execute(_FIND, {"hash": hashed})).one_or_none()
        if row is None:
            return Renewed("gone")
        found = Renewed("gone", row.account_id, row.session_id, row.email or "")
        if row.ended_at is not None or row.expires_at <= row.now or row.state in ("deleting", "deleted"):
            return found
        if row.state == "suspended":
            raise suspended()
        if row.state == "leaving":
            # Raised, so that the token is not used up: who takes the removal back is still signed in.
            raise LusterError(Reason.UNAUTHENTICATED, LEAVING)
        if not used and row.now - row.used_at > GRACE:
            await end(session, row.account_id, "a refresh token came twice", only=row.session_id)
            return Renewed("reused", row.account_id, row.session_id, row.email or "")
        if used and row.now - row.created_at > IDLE:
            await end(session, row.account_id, "not used for long", only=row.session_id)
            return found
        successor = self._after(token) if used else await self._end_of_chain(session, token)
        await session.execute(_ADD, {"hash": _hash(successor), "session": row.session_id})
        await session.execute(
            _SEEN,
            {"session": row.session_id, "address": origin.address[:100], "agent": _shown(origin.user_agent)},
        )
        return Renewed("good", row.account_id, row.session_id, row.email or "", successor)

    def _after(self, token: str) -> str:
        return _PREFIX + _text(self._secret.hash("refresh tokens", token))

    async def _end_of_chain(self, session: AsyncSession, token: str) -> str:
        """Where a chain has come to since this token of it was used: its successor may be used up as well, and whoever
        got that one would be taken for a thief at their next visit."""
        for _ in range(_MOST_AHEAD):
            token = self._after(token)
            if not await session.scalar(_WAS_USED, {"hash": _hash(token)}):
                break
        return token

    async def end_by_token(self, session: AsyncSession, token: str) -> None:
        """Sign out whoever holds this refresh token; a wrong one changes nothing."""
        row = (await session.execute(_FIND, {"hash": _hash(token)})).one_or_none()
        if row is not None:
            await end(session, row.account_id, "signed out", only=row.session_id)


async def end(
    session: AsyncSession,
    account: UUID,
    why: str,
    *,
    only: UUID | None = None,
    but: UUID | None = None,
    way: str | None = None,
    issuer: str | None = None,
) -> int:
    """End one session of an account, all of them, all but one, or those that began by a way or an issuer's word; says
    how many ended. Of those that began before that was kept, any issuer's word may have been the one.

    Whoever is put out may have begun something before, such as a new address or a link to a provider of theirs, by
    which they would come in again. So nothing that was begun counts any longer.
    """
    await session.execute(_LOCK, {"account": account})
    values = {"account": account, "why": why, "only": only, "but": but, "way": way, "issuer": issuer}
    ended = list(await session.scalars(_END, values))
    for each in ended:
        await audit.record(
            session, "session.end", account=account, actor=f"account:{account}", target=f"session:{each}",
            data={"why": why},
        )  # fmt: skip
    if why not in OF_ITSELF:
        await links.void(session, account)
        await challenges.void(session, account)
    return len(ended)


async def end_all_sessions(session: AsyncSession, account: UUID, why: str) -> int:
    """End every session of an account: its access tokens are refused within a minute, its refresh tokens at once."""
    return await end(session, account, why)


async def ended_of_late(session: AsyncSession) -> Sequence[UUID]:
    """Sessions whose access tokens may still be about although they ended, newest end first."""
    values = {"seconds": ACCESS_SECONDS + 60, "most": _MOST_TOLD}
    return list(await session.scalars(_ENDED, values))


async def listed(session: AsyncSession, account: UUID) -> Sequence[SignInSession]:
    """Sessions that have not ended, last seen first."""
    now = datetime.now(UTC)
    query = (
        select(SignInSession)
        .where(
            SignInSession.account_id == account,
            SignInSession.ended_at.is_(None),
            SignInSession.expires_at > now,
            SignInSession.last_seen_at > now - IDLE,
        )
        .order_by(SignInSession.last_seen_at.desc())
        .limit(_MOST_LISTED)
    )
    return list(await session.scalars(query))


def _hash(token: str) -> bytes:
    # A token is 256 random bits, so a plain hash cannot be guessed back.
    return hashlib.sha256(token.encode()).digest()


def _text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _shown(user_agent: str) -> str:
    return "".join(each for each in user_agent[:300] if each.isprintable())
