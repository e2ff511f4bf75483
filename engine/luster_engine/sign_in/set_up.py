"""The first run: a code in the database, shown by `luster setup-address`, that makes the first administrator once."""

import hmac
import secrets
from typing import Final

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Account
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in.models import SetUpCode
from luster_engine.sign_in.sealing import InstallationSecret

_PURPOSE: Final = "set-up code"
_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended('sign-in set-up', 0))")


async def is_open(session: AsyncSession) -> bool:
    """Whether there is no account yet: then, and only then, the code is good."""
    return await session.scalar(select(Account.id).limit(1)) is None


async def code(session: AsyncSession, secret: InstallationSecret) -> str:
    """The code; made the first time it is asked for, the same for whoever asks."""
    await session.execute(_LOCK)
    if not await is_open(session):
        raise LusterError(
            Reason.STATE_CONFLICT,
            "This Luster has accounts already, so it is set up. Make somebody an administrator with "
            "`luster accounts admin --email ann@example.com`.",
        )
    row = await session.get(SetUpCode, 1)
    if row is None:
        made = secrets.token_urlsafe(24)
        session.add(SetUpCode(id=1, sealed=secret.seal(_PURPOSE, made.encode(), "1")))
        await session.flush()
        return made
    return secret.open(_PURPOSE, row.sealed, "1").decode()


async def use(session: AsyncSession, secret: InstallationSecret, given: str) -> None:
    """Take the code; of two who come at once with it, one is the first administrator."""
    await session.execute(_LOCK)
    row = await session.get(SetUpCode, 1)
    right = row is not None and hmac.compare_digest(
        secret.open(_PURPOSE, row.sealed, "1"), given.encode("utf-8", "replace")
    )
    if not right or not await is_open(session):
        raise LusterError(
            Reason.SIGNATURE_INVALID,
            "This set-up code is wrong, or was used. `luster setup-address` on the server shows the one of now.",
        )
    await session.execute(text("UPDATE sign_in_set_up SET used_at = now()"))


def no_administrator() -> LusterError:
    """What is said to whoever would register before the first administrator did."""
    return LusterError(
        Reason.STATE_CONFLICT,
        "This Luster has no administrator yet. Open the address that `luster setup-address` shows first.",
    )
