"""What goes on to count after another password: the keys of programs, the addresses that messages go to, and other ways
in.

The former were made for servers, which would stand still if a password ended them, and a passkey is no password. So
whoever sets a password is told.
"""

from collections.abc import Collection, Sequence
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
_PASSKEYS = text("SELECT name FROM sign_in_passkeys WHERE account_id = :account ORDER BY id DESC")
_ISSUERS = text("SELECT issuer FROM identities WHERE account_id = :account AND issuer = ANY(:today) ORDER BY id DESC")


async def named(session: AsyncSession, account: UUID) -> str:
    """The account's keys and addresses as a letter names them; empty where it has none."""
    addresses = [without_path(each) for each in await session.scalars(_ENDPOINTS, {"account": account})]
    lines = (await keys_named(session, account), _listed("the webhook endpoint", "webhook endpoints", addresses))
    return "; ".join(line for line in lines if line)


async def keys_named(session: AsyncSession, account: UUID) -> str:
    """The account's working keys alone, in the same words."""
    keys = [f"{each.name} ({each.prefix}…)" for each in await accounts.working_api_keys(session, account)]
    return _listed("the API key", "API keys", keys)


async def ways_named(session: AsyncSession, account: UUID, today: Collection[str]) -> str:
    """By what else than the password somebody gets in, as a letter names it; empty where there is nothing. By an issuer
    that is none of `today`'s nobody does."""
    passkeys = list(await session.scalars(_PASSKEYS, {"account": account}))
    issuers = await session.scalars(_ISSUERS, {"account": account, "today": list(today)})
    hosts = [urlsplit(each).netloc or each for each in issuers]
    lines = (_listed("the passkey", "passkeys", passkeys), _listed("a sign-in of", "sign-ins of", hosts))
    return "; ".join(line for line in lines if line)


def _listed(one: str, several: str, found: Sequence[str]) -> str:
    if not found:
        return ""
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return f"{one if len(found) == 1 else several} {', '.join(found[:_MOST_NAMED])}{more}"


def without_path(url: str) -> str:
    """An address as a mail names it: its path and its query often hold a secret by which its server knows us."""
    parts = urlsplit(url)
    rest = parts.path.removeprefix("/") or parts.query
    return f"{parts.scheme}://{parts.netloc}{'/…' if rest else ''}"
