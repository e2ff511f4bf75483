"""Invitations: an administrator names an address, and whoever reads its mail may register."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.sign_in import letters, service
from luster_engine.sign_in.links import LASTS
from luster_engine.sign_in.models import Invitation

_MOST_OPEN: Final = 1000
"""Of an installation. Chosen, not measured: enough for a firm. Each opens a door until it ends, so a script that goes
wrong is stopped here."""


async def invite(session: AsyncSession, email: str, *, by: UUID, actor: str) -> Invitation:
    """Let an address in; the mail goes out once the transaction has committed."""
    if await service.known(session, email) is not None:
        raise LusterError(Reason.ALREADY_EXISTS, f"{email} has an account already.")
    now = datetime.now(UTC)
    waiting = select(func.count()).where(
        Invitation.accepted_at.is_(None), Invitation.revoked_at.is_(None), Invitation.expires_at > now
    )
    if int(await session.scalar(waiting) or 0) >= _MOST_OPEN:
        raise LusterError(Reason.QUOTA_EXCEEDED, f"{_MOST_OPEN} invitations are open. Take some back first.")
    made = Invitation(id=new_id(), email=email, invited_by=by, created_at=now, expires_at=now + LASTS["invitation"])
    session.add(made)
    await session.flush()
    await audit.record(session, "invitation.create", account=by, actor=actor, target=f"invitation:{made.id}")
    await letters.ask(session, "invitation", email, invitation=made.id)
    return made


async def listed(session: AsyncSession, *, before: UUID | None, limit: int) -> Sequence[Invitation]:
    """Invitations, newest first."""
    query = select(Invitation).order_by(Invitation.id.desc()).limit(limit)
    return list(await session.scalars(query if before is None else query.where(Invitation.id < before)))


async def revoke(session: AsyncSession, invitation: UUID, *, by: UUID, actor: str) -> Invitation:
    """Take one back; twice changes nothing."""
    found = await session.get(Invitation, invitation, with_for_update=True)
    if found is None:
        raise LusterError(Reason.NOT_FOUND, f"There is no invitation {invitation}.", invitation_id=invitation)
    if found.accepted_at is not None:
        raise LusterError(Reason.STATE_CONFLICT, f"{found.email} has accepted this invitation already.")
    if found.revoked_at is None:
        found.revoked_at = datetime.now(UTC)
        await session.flush()
        await audit.record(session, "invitation.revoke", account=by, actor=actor, target=f"invitation:{invitation}")
    return found


async def accept(session: AsyncSession, invitation: UUID | None) -> Invitation:
    """Use an invitation up; one that was taken back or is too old is refused as an unknown one is."""
    found = None if invitation is None else await session.get(Invitation, invitation, with_for_update=True)
    now = datetime.now(UTC)
    if found is None or found.revoked_at is not None or found.accepted_at is not None or found.expires_at <= now:
        raise LusterError(Reason.SIGNATURE_INVALID, "This invitation is no longer good. Ask for a new one.")
    found.accepted_at = now
    await session.flush()
    return found


async def accept_for(session: AsyncSession, email: str) -> bool:
    """Use up the invitation of an address that somebody else has proved; says whether there is one."""
    query = (
        select(Invitation.id)
        .where(
            func.lower(Invitation.email) == email,
            Invitation.accepted_at.is_(None),
            Invitation.revoked_at.is_(None),
            Invitation.expires_at > datetime.now(UTC),
        )
        .order_by(Invitation.id)
        .limit(1)
    )
    found = await session.scalar(query)
    if found is None:
        return False
    await accept(session, found)
    return True
