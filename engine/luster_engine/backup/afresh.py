"""Ends what a backup would bring back to life: sessions, links, invitations, begun sign-ins, signing keys and API keys.

Since the backup was made somebody may have signed out everywhere, or revoked a key that was stolen. The backup knows
nothing of it, so nothing that lets in without a password or a passkey outlives a restore.
"""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.events import audit

_SESSIONS: Final = text("""
UPDATE sign_in_sessions SET ended_at = clock_timestamp(), ended_why = 'restored from a backup' WHERE ended_at IS NULL
""")
_OTHERS: Final = (
    text("UPDATE sign_in_links SET used_at = clock_timestamp() WHERE used_at IS NULL"),
    # One that was taken back since would let its guest in by a provider, even without the link of its mail.
    text(
        "UPDATE sign_in_invitations SET revoked_at = clock_timestamp() WHERE accepted_at IS NULL AND revoked_at IS NULL"
    ),
    text("UPDATE sign_in_challenges SET used_at = clock_timestamp() WHERE used_at IS NULL"),
    # The engine makes new ones at its start; a token that an old one signed has no key by which it is checked.
    text("DELETE FROM sign_in_keys"),
)
_API_KEYS: Final = text("""
UPDATE api_keys SET revoked_at = clock_timestamp()
WHERE revoked_at IS NULL AND (expires_at IS NULL OR expires_at > clock_timestamp())
""")


@dataclass(frozen=True, slots=True)
class Ended:
    """How many of each ended."""

    sessions: int
    api_keys: int


async def begin_afresh(session: AsyncSession, *, keep_api_keys: bool) -> Ended:
    """End everything that lets somebody in without a proof of today."""
    sessions = await _changed(session, _SESSIONS)
    for statement in _OTHERS:
        await session.execute(statement)
    api_keys = 0 if keep_api_keys else await _changed(session, _API_KEYS)
    ended = {"sessions": sessions, "api_keys": api_keys}
    await audit.record(session, "backup.restore", account=None, actor="operator", data=ended)
    return Ended(sessions, api_keys)


async def _changed(session: AsyncSession, statement: Any) -> int:
    found = await session.execute(statement)
    return int(found.rowcount)  # type: ignore[attr-defined]  # an UPDATE says how many rows it changed
