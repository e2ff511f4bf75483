"""What goes on to count after another password: the keys of programs, and the addresses that messages go to.

Both were made for servers, which would stand still if a password ended them. So whoever sets a password is told.
"""

from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

_MOST_NAMED: Final = 10
"""Of each kind, newest first: what somebody made who is put out now is among them."""
_KEYS = text("""
SELECT name || ' (' || prefix || '…)' FROM api_keys
WHERE account_id = :account AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
ORDER BY id DESC
""")
_ENDPOINTS = text("""
SELECT url FROM webhook_endpoints
WHERE account_id = :account AND deleted_at IS NULL AND listens_until IS NULL ORDER BY id DESC
""")


async def named(session: AsyncSession, account: UUID) -> str:
    """The account's keys and addresses as a letter names them; empty where it has none."""
    lines = []
    for one, several, query in (
        ("the API key", "API keys", _KEYS),
        ("the webhook endpoint", "webhook endpoints", _ENDPOINTS),
    ):
        found = [str(each) for each in await session.scalars(query, {"account": account})]
        if found:
            more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
            lines.append(f"{one if len(found) == 1 else several} {', '.join(found[:_MOST_NAMED])}{more}")
    return "; ".join(lines)
