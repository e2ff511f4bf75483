"""What goes on to count after another password: the keys of programs, and the addresses that messages go to.

Both were made for servers, which would stand still if a password ended them. So whoever sets a password is told.
"""

from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import service as accounts

_MOST_NAMED: Final = 10
"""Of each kind, newest first: what somebody made who is put out now is among them."""
_ENDPOINTS = text("""
SELECT url FROM webhook_endpoints
WHERE account_id = :account AND state = 'enabled' AND deleted_at IS NULL AND listens_until IS NULL ORDER BY id DESC
""")
"""The one table of a room above that is read here: `webhooks` asks this room who somebody is, so it cannot be asked."""


async def named(session: AsyncSession, account: UUID) -> str:
    """The account's keys and addresses as a letter names them; empty where it has none."""
    keys = [f"{each.name} ({each.prefix}…)" for each in await accounts.working_api_keys(session, account)]
    addresses = [without_path(each) for each in await session.scalars(_ENDPOINTS, {"account": account})]
    lines = []
    for one, several, found in (
        ("the API key", "API keys", keys),
        ("the webhook endpoint", "webhook endpoints", addresses),
    ):
        if found:
            more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
            lines.append(f"{one if len(found) == 1 else several} {', '.join(found[:_MOST_NAMED])}{more}")
    return "; ".join(lines)


def without_path(url: str) -> str:
    """An address as a mail names it: its path and its query often hold a secret by which its server knows us."""
    parts = urlsplit(url)
    rest = parts.path.removeprefix("/") or parts.query
    return f"{parts.scheme}://{parts.netloc}{'/…' if rest else ''}"
