"""Removes photos, shoots and accounts: accepted at once, carried out in portions until nothing is left.

What is being removed is not found from the moment its removal is accepted. A chore ends its jobs, waits for those
that run, removes the files and queues itself for what is left, so that others get their turn and a stop loses little.
"""

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import HELD, HELD_SECONDS, LIVE, check_may_go, on_hold
from luster_engine.accounts.models import Account
from luster_engine.assets.models import Asset
from luster_engine.assets.service import UPLOAD_LASTS
from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason, no_such
from luster_engine.events import audit
from luster_engine.jobs import withdrawal
from luster_engine.jobs.withdrawal import WAIT_FOR_RUNNING, JobsOf, Left
from luster_engine.queue.app import LONGEST_PAUSE, enqueue
from luster_engine.scratch import PASSING, Scratch
from luster_engine.sets.models import PhotoSketch
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.sweep import LOOK_AGAIN
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.shoots")

REMOVE_ASSET = "assets.remove"
REMOVE_SHOOT = "shoots.remove"
EMPTY_ACCOUNT = "accounts.empty"
TIDY = "assets.tidy"
SCHEDULE = {TIDY: "3-58/5 * * * *"}
"""When uploads that never came are cleared away, as cron writes it, in UTC."""

_PORTION = 100
"""Photos whose files one chore removes; a bucket needs about ten seconds for so many."""
_AT_ONCE = 8
"""Folders that are emptied side by side: as many as the store of one machine has threads. More wait there; fewer, and a
bucket takes longer than the ten seconds above."""


async def remove_asset(session: AsyncSession, asset: Asset, *, actor: str, request_id: str) -> int:
    """Let a photo go, and say how many jobs are given up with it."""
    await check_may_go(session, asset.account_id)
    given_up = await withdrawal.begin(session, asset.account_id, JobsOf("asset", asset.id), actor=actor)
    await session.execute(update(Asset).where(Asset.id == asset.id).values(state="deleting"))
    await audit.record(
        session,
        "asset.delete",
        account=asset.account_id,
        actor=actor,
        target=f"asset:{asset.id}",
        data={"filename": asset.filename, "cancelled_jobs": given_up},
        request_id=request_id,
    )
    await enqueue(session, REMOVE_ASSET, asset_id=str(asset.id), tries=0, actor=actor)
    return given_up


async def remove_shoot(session: AsyncSession, shoot: Shoot, *, actor: str, request_id: str) -> tuple[int, int]:
    """Let a shoot and its photos go, and say how many photos and jobs go with it."""
    if shoot.is_unsorted:
        raise LusterError(Reason.STATE_CONFLICT, "The Unsorted shoot stays. Delete its photos one by one.")
    await credits.lock(session, shoot.account_id)
    await check_may_go(session, shoot.account_id)
    # A photo that is being announced at this moment is waited for, and goes with the others.
    await session.refresh(shoot, with_for_update=True)
    if shoot.state != "active":
        raise no_such("shoot", shoot.id)
    photos = select(Asset.id).where(Asset.shoot_id == shoot.id, Asset.state.in_(LIVE)).limit(withdrawal.COUNTED)
    assets = int(await session.scalar(select(func.count()).select_from(photos.subquery())) or 0)
    given_up = await withdrawal.begin(session, shoot.account_id, JobsOf("shoot", shoot.id), actor=actor)
    await session.execute(update(Shoot).where(Shoot.id == shoot.id).values(state="deleting"))
    await audit.record(
        session,
        "shoot.delete",
        account=shoot.account_id,
        actor=actor,
        target=f"shoot:{shoot.id}",
        data={"name": shoot.name, "assets": assets, "cancelled_jobs": given_up},
        request_id=request_id,
    )
    await enqueue(session, REMOVE_SHOOT, shoot_id=str(shoot.id), tries=0, actor=actor)
    return assets, given_up


async def empty_account(session: AsyncSession, account: UUID, *, actor: str, request_id: str) -> int:
    """Let everything of an account go that is being deleted, and say how many jobs are given up with it.

    The caller has set the account to `deleting`, so that nobody acts for it any more.
    """
    given_up = await withdrawal.begin(session, account, JobsOf("account", account), actor=actor)
    await audit.record(
        session,
        "account.empty",
        account=account,
        actor=actor,
        target=f"account:{account}",
        data={"cancelled_jobs": given_up},
        request_id=request_id,
    )
    await enqueue(session, EMPTY_ACCOUNT, account_id=str(account), tries=0, actor=actor)
    return given_up


class Removals:
    """Removes jobs and files for the worker, portion by portion, until they are gone."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        scratch: Scratch = PASSING,
        *,
        uploads_kept: timedelta = UPLOAD_LASTS,
    ) -> None:
        self._scratch = scratch
        self._uploads_kept = uploads_kept
        self._database = database
        self._storage = storage

    async def asset(self, asset_id: str, tries: int = 0, actor: str = "", **_rest: Any) -> None:
        """Remove one photo."""
        async with self._database.transaction() as session:
            asset = await session.get(Asset, UUID(asset_id))
            if asset is None or asset.state != "deleting":
                return
            again: dict[str, Any] = {"asset_id": asset_id, "actor": actor}
            if await self._jobs_left(session, asset.account_id, JobsOf("asset", asset.id), REMOVE_ASSET, again):
                return
        gone = await self._emptied([keys.asset_prefix(asset.account_id, asset.shoot_id, asset.id)])
        if gone is not None:
            await asyncio.to_thread(self._scratch.forget, [asset.id])
        async with self._database.transaction() as session:
            if gone is None:
                await enqueue(session, REMOVE_ASSET, delay=_pause(tries), tries=tries + 1, **again)
                return
            await _mark_assets(session, Asset.id == asset.id, sweep_at=datetime.now(UTC) + LOOK_AGAIN)
            await _told(session, asset.account_id, f"asset:{asset.id}", objects=gone)

    async def shoot(self, shoot_id: str, tries: int = 0, actor: str = "", objects: int = 0, **_rest: Any) -> None:
        """Remove the next portion of a shoot; `objects` were removed so far."""
        async with self._database.transaction() as session:
            shoot = await session.get(Shoot, UUID(shoot_id))
            if shoot is None or shoot.state != "deleting":
                return
            again: dict[str, Any] = {"shoot_id": shoot_id, "actor": actor, "objects": objects}
            if await self._jobs_left(session, shoot.account_id, JobsOf("shoot", shoot.id), REMOVE_SHOOT, again):
                return
        removed, whole = await self._portion(shoot)
        async with self._database.transaction() as session:
            if removed is None:
                await enqueue(session, REMOVE_SHOOT, delay=_pause(tries), tries=tries + 1, **again)
            elif whole:
                await _told(session, shoot.account_id, f"shoot:{shoot.id}", objects=objects + removed)
            else:
                await enqueue(session, REMOVE_SHOOT, tries=0, **{**again, "objects": objects + removed})

    async def account(self, account_id: str, tries: int = 0, actor: str = "", objects: int = 0, **_rest: Any) -> None:
        """Remove the next portion of what an account has, its Unsorted shoot too; `objects` were removed so far."""
        account = UUID(account_id)
        async with self._database.transaction() as session:
            found = await session.get(Account, account)
            if found is None or found.state != "deleting":
                return
            again: dict[str, Any] = {"account_id": account_id, "actor": actor, "objects": objects}
            if await self._jobs_left(session, account, JobsOf("account", account), EMPTY_ACCOUNT, again):
                return
            left = select(Shoot).where(Shoot.account_id == account, Shoot.state != "deleted").limit(1)
            shoot = await session.scalar(left)
            if shoot is not None:
                await session.execute(update(Shoot).where(Shoot.id == shoot.id).values(state="deleting"))
        removed = (await self._portion(shoot))[0] if shoot else await self._emptied([keys.user_prefix(account)])
        async with self._database.transaction() as session:
            if removed is None:
                await enqueue(session, EMPTY_ACCOUNT, delay=_pause(tries), tries=tries + 1, **again)
            elif shoot is None:
                emptied = update(Account).where(Account.id == account).values(emptied_at=datetime.now(UTC))
                await session.execute(emptied)
                await _told(session, account, f"account:{account}", objects=objects + removed)
            else:
                await enqueue(session, EMPTY_ACCOUNT, tries=0, **{**again, "objects": objects + removed})

    async def tidy(self, **_rest: Any) -> None:
        """Let go what was announced and never confirmed in time, and parts that were never joined."""
        now = datetime.now(UTC)
        async with self._database.transaction() as session:
            over = now - (self._uploads_kept - UPLOAD_LASTS)
            late = update(Asset).where(Asset.state.in_(("pending", "refused")), Asset.upload_expires_at < over)
            late = late.where(Asset.account_id.not_in(HELD))
            found = await session.scalars(late.values(state="deleting").returning(Asset.id))
            for each in found.all():
                await enqueue(session, REMOVE_ASSET, asset_id=str(each), tries=0)
        try:
            await self._storage.abort_stale_multipart(now - self._uploads_kept)
        except LusterError as error:
            log.warning("unfinished parts are cleared away later: %s", error.message)

    async def _jobs_left(
        self, session: AsyncSession, account: UUID, target: JobsOf, chore: str, again: dict[str, Any]
    ) -> bool:
        """End a portion of the target's jobs, and come again while there are any: a running one may still write.

        What an operator holds meanwhile is left as it is until the hold ends.
        """
        if await on_hold(session, account):
            await enqueue(session, chore, delay=HELD_SECONDS, tries=0, **again)
            return True
        left = await withdrawal.go_on(session, account, target, actor=str(again["actor"]))
        if left is Left.NOTHING:
            return False
        await enqueue(session, chore, delay=0.0 if left is Left.MORE else WAIT_FOR_RUNNING, tries=0, **again)
        return True

    async def _portion(self, shoot: Shoot) -> tuple[int | None, bool]:
        """Remove some of a shoot: how many objects went, None when the store failed; and whether nothing is left."""
        some = select(Asset).where(Asset.shoot_id == shoot.id, Asset.state != "deleted").limit(_PORTION)
        async with self._database.transaction() as session:
            assets = list(await session.scalars(some))
        if assets:
            gone = await self._emptied([keys.asset_prefix(each.account_id, shoot.id, each.id) for each in assets])
            if gone is not None:
                await asyncio.to_thread(self._scratch.forget, [each.id for each in assets])
                async with self._database.transaction() as session:
                    # The shoot's own folder is looked at again, and with it every photo's.
                    await _mark_assets(session, Asset.id.in_([each.id for each in assets]), sweep_at=None)
            return gone, False
        gone = await self._emptied([keys.shoot_prefix(shoot.account_id, shoot.id)])
        if gone is not None:
            now = datetime.now(UTC)
            done = update(Shoot).where(Shoot.id == shoot.id)
            async with self._database.transaction() as session:
                await session.execute(done.values(state="deleted", deleted_at=now, sweep_at=now + LOOK_AGAIN))
        return gone, gone is not None

    async def _emptied(self, prefixes: Sequence[str]) -> int | None:
        """How many objects were removed; None when the store failed and it has to be tried again."""
        try:
            gone = 0
            for at in range(0, len(prefixes), _AT_ONCE):
                gone += sum(await asyncio.gather(*map(self._storage.delete_prefix, prefixes[at : at + _AT_ONCE])))
            return gone
        except LusterError as error:
            log.warning("files below %s are still there: %s", prefixes[0], error.message)
            return None


async def _mark_assets(session: AsyncSession, which: ColumnElement[bool], *, sweep_at: datetime | None) -> None:
    await session.execute(delete(PhotoSketch).where(PhotoSketch.asset_id.in_(select(Asset.id).where(which))))
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


async def _told(session: AsyncSession, account: UUID, target: str, *, objects: int) -> None:
    await audit.record(
        session, "files.removed", account=account, actor="worker", target=target, data={"objects": objects}
    )


def _pause(tries: int) -> float:
    return float(min(2.0 ** min(tries, 12), LONGEST_PAUSE))
