"""How much an account stores and has announced, and how much its plan allows."""

from dataclasses import dataclass
from typing import Self
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import SHOWN
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import ByPlan, Settings

_GB = 1_000_000_000
"""Bytes of a gigabyte as sellers of storage count it."""

_USE = text(f"""
SELECT o.membership, p.photos, p.pending, p.announced, r.results
FROM accounts o, LATERAL (
    SELECT coalesce(sum(a.bytes) FILTER (WHERE a.state = 'ready'), 0) AS photos,
        count(*) FILTER (WHERE a.state <> 'ready') AS pending,
        coalesce(sum(coalesce(a.declared_size, :largest)) FILTER (WHERE a.state <> 'ready'), 0) AS announced
    FROM assets a JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
    WHERE a.account_id = o.id AND a.state IN ('pending', 'ready', 'refused')
) p, LATERAL (
    SELECT coalesce(sum(t.bytes), 0) AS results
    FROM jobs j JOIN job_outputs t ON t.job_id = j.id
    JOIN assets a ON a.id = j.asset_id AND a.{SHOWN}
    JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
    WHERE j.account_id = o.id AND j.state = 'succeeded'
) r
WHERE o.id = :account
""")  # noqa: S608 - only a constant is written into it


@dataclass(frozen=True, slots=True)
class StorageUse:
    """How an account stands; a limit of 0 is none."""

    kept_bytes: int
    """Photos, each at the size of its original, and results."""
    limit_bytes: int
    pending_uploads: int
    pending_limit: int
    announced_bytes: int = 0
    """What the pending uploads said that they will bring; one that did not say may bring the largest photo."""


@dataclass(frozen=True, slots=True)
class Quota:
    """What each plan may keep."""

    storage_gb: ByPlan
    pending_uploads: ByPlan
    largest_bytes: int
    """The largest photo that is taken, as which an upload counts that was announced without a size."""

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """As the settings say."""
        return cls(settings.storage_gb, settings.pending_uploads, settings.max_bytes)

    async def use_of(self, session: AsyncSession, account: UUID) -> StorageUse:
        """How an account stands."""
        row = (await session.execute(_USE, {"account": account, "largest": self.largest_bytes})).one()
        return StorageUse(
            kept_bytes=int(row.photos + row.results),
            limit_bytes=self.storage_gb.of(row.membership) * _GB,
            pending_uploads=int(row.pending),
            pending_limit=self.pending_uploads.of(row.membership),
            announced_bytes=int(row.announced),
        )

    async def check_announced(self, session: AsyncSession, account: UUID, size: int | None) -> None:
        """Refuse one more upload where what is kept and announced leaves no room for it; one at a time per account."""
        await session.execute(
            text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": f"uploads {account}"}
        )
        use = await self.use_of(session, account)
        if use.pending_limit and use.pending_uploads >= use.pending_limit:
            raise LusterError(
                Reason.STORAGE_QUOTA_EXCEEDED,
                f"{use.pending_uploads} uploads are announced and not confirmed; your plan allows no more. "
                "Confirm or cancel some; an upload that is never confirmed is removed after a day.",
                pending=use.pending_uploads,
                limit=use.pending_limit,
            )
        _check_bytes(use, use.announced_bytes + (self.largest_bytes if size is None else size))

    async def check_kept(self, session: AsyncSession, account: UUID, size: int) -> None:
        """Refuse to keep a photo that arrived where there is no room for it; it may be confirmed once there is."""
        _check_bytes(await self.use_of(session, account), size)


def _check_bytes(use: StorageUse, more: int) -> None:
    if use.limit_bytes and use.kept_bytes + more > use.limit_bytes:
        raise LusterError(
            Reason.STORAGE_QUOTA_EXCEEDED,
            f"Your photos and results use {use.kept_bytes / _GB:.1f} of the {use.limit_bytes // _GB} GB of your plan, "
            "and this file does not fit into the rest. Delete some, or choose a larger plan.",
            kept=use.kept_bytes,
            limit=use.limit_bytes,
        )
