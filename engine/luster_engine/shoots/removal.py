"""Takes photos and shoots away: jobs are cancelled at once, files go until they are gone, an audit entry stays."""

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import LIVE
from luster_engine.assets.models import Asset
from luster_engine.assets.service import UPLOAD_LASTS
from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.jobs import service as jobs
from luster_engine.jobs.line import Window
from luster_engine.jobs.models import OPEN_STATES, Job
from luster_engine.queue.app import enqueue
from luster_engine.scratch import PASSING, Scratch
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.sweep import LOOK_AGAIN
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.shoots")

REMOVE_ASSET = "assets.remove"
REMOVE_SHOOT = "shoots.remove"
TIDY = "assets.tidy"
SCHEDULE = {TIDY: "3-58/5 * * * *"}
"""When uploads that never came are cleared away, as cron writes it, in UTC."""

_WAIT_FOR_JOBS = 2.0
_LONGEST_WAIT = 600.0


async def remove_asset(session: AsyncSession, asset: Asset, window: Window, *, actor: str, request_id: str) -> int:
    """Let a photo go, and say how many jobs were cancelled with it."""
    cancelled = await jobs.cancel_all(session, asset.account_id, assets=[asset.id], actor=actor, window=window)
    await session.execute(update(Asset).where(Asset.id == asset.id).values(state="deleting"))
    await audit.record(
        session,
        "asset.delete",
        account=asset.account_id,
        actor=actor,
        target=f"asset:{asset.id}",
        data={"filename": asset.filename, "cancelled_jobs": cancelled},
        request_id=request_id,
    )
    await enqueue(session, REMOVE_ASSET, asset_id=str(asset.id), tries=0)
    return cancelled


async def remove_shoot(
    session: AsyncSession, shoot: Shoot, window: Window, *, actor: str, request_id: str
) -> tuple[int, int]:
    """Let a shoot and its photos go, and say how many photos and jobs went with it."""
    if shoot.is_unsorted:
        raise LusterError(Reason.STATE_CONFLICT, "The Unsorted shoot stays. Delete its photos one by one.")
    await credits.lock(session, shoot.account_id)
    # A photo that is being announced at this moment is waited for, and goes with the others.
    await session.refresh(shoot, with_for_update=True)
    ids = list(
        await session.scalars(select(Asset.id).where(Asset.shoot_id == shoot.id, Asset.state.in_((*LIVE, "deleting"))))
    )
    cancelled = await jobs.cancel_all(session, shoot.account_id, assets=ids, actor=actor, window=window)
    await session.execute(update(Shoot).where(Shoot.id == shoot.id).values(state="deleting"))
    await session.execute(update(Asset).where(Asset.id.in_(ids)).values(state="deleting"))
    await audit.record(
        session,
        "shoot.delete",
        account=shoot.account_id,
        actor=actor,
        target=f"shoot:{shoot.id}",
        data={"name": shoot.name, "assets": len(ids), "cancelled_jobs": cancelled},
        request_id=request_id,
    )
    await enqueue(session, REMOVE_SHOOT, shoot_id=str(shoot.id), tries=0)
    return len(ids), cancelled


class Removals:
    """Removes files for the worker, again and again until they are gone."""

    def __init__(self, database: Database, storage: Storage, scratch: Scratch = PASSING) -> None:
        self._scratch = scratch
        self._database = database
        self._storage = storage

    async def asset(self, asset_id: str, tries: int = 0) -> None:
        """Remove one photo's files."""
        async with self._database.transaction() as session:
            asset = await session.get(Asset, UUID(asset_id))
            if asset is None or asset.state != "deleting":
                return
            busy = await _open_jobs(session, Job.asset_id == asset.id)
        prefix = keys.asset_prefix(asset.account_id, asset.shoot_id, asset.id)
        gone = None if busy else await self._emptied(prefix)
        if gone is not None:
            await asyncio.to_thread(self._scratch.forget, [asset.id])
        async with self._database.transaction() as session:
            if gone is None:
                await enqueue(session, REMOVE_ASSET, delay=_delay(busy, tries), asset_id=asset_id, tries=tries + 1)
                return
            await _mark_assets(session, Asset.id == asset.id, sweep_at=datetime.now(UTC) + LOOK_AGAIN)
            await _gone(session, asset.account_id, f"asset:{asset.id}", gone)

    async def shoot(self, shoot_id: str, tries: int = 0) -> None:
        """Remove all files of a shoot."""
        async with self._database.transaction() as session:
            shoot = await session.get(Shoot, UUID(shoot_id))
            if shoot is None or shoot.state != "deleting":
                return
            busy = await _open_jobs(session, Job.shoot_id == shoot.id)
            photos = await session.scalars(select(Asset.id).where(Asset.shoot_id == shoot.id))
            ids = frozenset(photos)
        gone = None if busy else await self._emptied(keys.shoot_prefix(shoot.account_id, shoot.id))
        if gone is not None:
            await asyncio.to_thread(self._scratch.forget, ids)
        async with self._database.transaction() as session:
            if gone is None:
                await enqueue(session, REMOVE_SHOOT, delay=_delay(busy, tries), shoot_id=shoot_id, tries=tries + 1)
                return
            # The shoot's own folder is looked at again, and with it every photo's.
            await _mark_assets(session, Asset.shoot_id == shoot.id, sweep_at=None)
            now = datetime.now(UTC)
            await session.execute(
                update(Shoot)
                .where(Shoot.id == shoot.id)
                .values(state="deleted", deleted_at=now, sweep_at=now + LOOK_AGAIN)
            )
            await _gone(session, shoot.account_id, f"shoot:{shoot.id}", gone)

    async def tidy(self, **_rest: Any) -> None:
        """Let go what was announced and never confirmed in time, and parts that were never joined."""
        now = datetime.now(UTC)
        async with self._database.transaction() as session:
            late = update(Asset).where(Asset.state.in_(("pending", "refused")), Asset.upload_expires_at < now)
            found = await session.scalars(late.values(state="deleting").returning(Asset.id))
            for each in found.all():
                await enqueue(session, REMOVE_ASSET, asset_id=str(each), tries=0)
        try:
            await self._storage.abort_stale_multipart(now - UPLOAD_LASTS)
        except LusterError as error:
            log.warning("unfinished parts are cleared away later: %s", error.message)

    async def _emptied(self, prefix: str) -> int | None:
        """How many objects were removed; None when the store failed and it has to be tried again."""
        try:
            return await self._storage.delete_prefix(prefix)
        except LusterError as error:
            log.warning("files below %s are still there: %s", prefix, error.message)
            return None


async def _open_jobs(session: AsyncSession, which: object) -> bool:
    """A running job may still write its result, so the files wait until every job has ended."""
    query = select(Job.id).where(which, Job.state.in_(OPEN_STATES)).limit(1)  # type: ignore[arg-type]  # a column's comparison
    return await session.scalar(query) is not None


async def _mark_assets(session: AsyncSession, which: ColumnElement[bool], *, sweep_at: datetime | None) -> None:
    await session.execute(
        update(Asset)
        .where(which, Asset.state != "deleted")
        .values(
            state="deleted",
            deleted_at=datetime.now(UTC),
            sweep_at=sweep_at,
            thumb_key=None,
            shared_key=None,
            thumb_state="none",
        )
    )


async def _gone(session: AsyncSession, account: UUID, target: str, objects: int) -> None:
    await audit.record(
        session, "files.removed", account=account, actor="worker", target=target, data={"objects": objects}
    )


def _delay(busy: bool, tries: int) -> float:
    return _WAIT_FOR_JOBS if busy else min(2.0 ** min(tries, 12), _LONGEST_WAIT)
