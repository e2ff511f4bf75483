"""Decides which of the first accounts becomes the operator of a one-machine installation."""

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Account

_LOCK = 0x4C75737465720001
"""The advisory lock under which the first account is made. Fixed for good: processes of two versions must agree."""


async def nobody_came_before(session: AsyncSession) -> bool:
    """Whether there is no account yet; two who come at the same time are asked one after the other.

    The lock that newcomers take is of their own identity, so that without this one each would find nobody.
    """
    if await session.scalar(select(Account.id).limit(1)) is not None:
        return False
    await session.execute(text("SELECT pg_advisory_xact_lock(:first)"), {"first": _LOCK})
    return await session.scalar(select(Account.id).limit(1)) is None
