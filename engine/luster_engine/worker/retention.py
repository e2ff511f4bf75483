"""Removes what is older than an operator keeps it, night by night; without settings nothing a user owns ever goes.

What an account on legal hold has is left out everywhere, and counted, so that a hold shows.
"""

import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import SHOWN, Asset
from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.events import audit
from luster_engine.queue.app import Chore
from luster_engine.settings import RetentionDays, Settings
from luster_engine.shoots.removal import remove_asset
from luster_engine.storage import keys
from luster_engine.storage.port import Storage
from luster_engine.worker.departure import ERASING
from luster_engine.worker.reconcile import RECONCILE, Reconciliation

log = logging.getLogger("luster.worker")

RETAIN: Final = "retention.sweep"
SCHEDULE: Final = {RETAIN: "11 1 * * *"}
"""Once a night, as cron writes it, in UTC; before the comparison of storage and tables."""

_PORTION: Final = 100
"""Photos or results of one turn, each removed with its files. Turns follow each other until nothing is due, so the
night's work can be stopped between two. Chosen, not measured."""
_ROWS: Final = 2000
"""Rows of events or payments of one statement. They have no files, so they may be more; a statement over all would hold
its locks for minutes."""
_ACTOR: Final = "retention"

_FREE = "account_id IN (SELECT id FROM accounts WHERE legal_hold = '' AND state IN ('active', 'suspended'))"
_ORIGINALS = f"""
SELECT a.id FROM assets a WHERE a.state = 'ready' AND a.created_at < :before AND a.{_FREE}
    AND EXISTS (SELECT FROM shoots s WHERE s.id = a.shoot_id AND s.state = 'active')
    AND NOT EXISTS (
        SELECT FROM job_inputs i JOIN jobs j ON j.id = i.job_id
        WHERE i.asset_id = a.id AND coalesce(j.finished_at, now()) >= :before
    )
"""  # noqa: S608 - constants of this program
_OUTPUTS = f"""
SELECT o.job_id, o.name, o.object_key, j.account_id, j.shoot_id, j.asset_id
FROM job_outputs o JOIN jobs j ON j.id = o.job_id JOIN assets a ON a.id = j.asset_id
WHERE j.finished_at < :before AND a.{SHOWN} AND j.{_FREE}
    AND NOT EXISTS (SELECT FROM jobs c WHERE c.parent_job_id = j.id AND c.finished_at IS NULL)
"""  # noqa: S608 - constants of this program
_THUMBS = text("""
SELECT a.id, a.thumb_key FROM assets a
WHERE a.id = ANY(:assets) AND a.state = 'generated' AND a.thumb_key IS NOT NULL
    AND NOT EXISTS (SELECT FROM job_outputs o JOIN jobs j ON j.id = o.job_id WHERE j.asset_id = a.id)
ORDER BY a.id FOR UPDATE OF a
""")
"""The small copies of generated pictures that are kept no longer: a picture from words has no photo behind it."""
_NO_THUMBS = text("UPDATE assets SET thumb_key = NULL, thumb_state = 'none' WHERE id = ANY(:assets)")
_EVENTS = f"""
SELECT e.id FROM job_events e JOIN jobs j ON j.id = e.job_id
WHERE j.finished_at < :before AND e.type NOT IN ('succeeded', 'failed', 'cancelled') AND j.{_FREE}
"""  # noqa: S608 - constants of this program
_PAYMENTS = """
SELECT e.id FROM external_events e WHERE e.received_at < :before AND e.outcome <> 'waiting' AND e.payload <> ''
    AND NOT EXISTS (SELECT FROM accounts a WHERE a.id = e.account_id AND a.legal_hold <> '')
"""
_DUE: Final[Mapping[str, str]] = {
    "originals": _ORIGINALS,
    "outputs": _OUTPUTS,
    "events": _EVENTS,
    "payment_events": _PAYMENTS,
}


@dataclass(frozen=True, slots=True)
class Due:
    """How much of one kind is older than it is kept."""

    kind: str
    days: int
    """0 for what is kept without an end."""
    count: int


@dataclass(frozen=True, slots=True)
class RetentionReport:
    """What a look found, or a sweep removed."""

    due: tuple[Due, ...]
    held: int
    """Accounts on legal hold, of which nothing is touched."""


class Retention:
    """Removes what is old, for the worker and the command."""

    def __init__(self, database: Database, storage: Storage, days: RetentionDays, *, logs: Path | None = None) -> None:
        """`logs` is the folder of this machine's logs, where it has one."""
        self._database = database
        self._storage = storage
        self._days = days
        self._kept = {
            "originals": days.originals,
            "outputs": days.outputs,
            "events": days.events,
            "payment_events": days.payment_events,
        }
        self._logs = logs

    async def look(self) -> RetentionReport:
        """What a sweep would remove at this moment; nothing is changed."""
        found = []
        async with self._database.reading() as session:
            for kind, query in _DUE.items():
                count = 0
                if days := self._of(kind):
                    counted = text(f"SELECT count(*) FROM ({query}) AS due")  # noqa: S608 - constants of this program
                    count = int(await session.scalar(counted, {"before": _before(days)}) or 0)
                found.append(Due(kind, days, count))
        found.append(Due("logs", self._days.logs, len(self._old_logs())))
        return RetentionReport(tuple(found), await self._held())

    async def sweep(self) -> RetentionReport:
        """Remove it, portion by portion; a stop loses nothing but time."""
        removals = {
            "originals": self._originals,
            "outputs": self._outputs,
            "events": self._events,
            "payment_events": self._payments,
        }
        found = []
        for kind, remove in removals.items():
            days, count = self._of(kind), 0
            while days and (gone := await remove(_before(days))):
                count += gone
            found.append(Due(kind, days, count))
        logs = self._old_logs()
        for path in logs:
            path.unlink(missing_ok=True)
        found.append(Due("logs", self._days.logs, len(logs)))
        return RetentionReport(tuple(found), await self._held())

    async def run(self, **_rest: Any) -> None:
        """The chore of the night."""
        found = await self.sweep()
        removed = ", ".join(f"{each.count} {each.kind}" for each in found.due if each.count)
        if removed:
            log.info("older than they are kept and removed: %s; %d accounts are on hold", removed, found.held)

    def _of(self, kind: str) -> int:
        return self._kept[kind]

    async def _originals(self, before: datetime) -> int:
        """Let photos go, with everything made of them, as their owner would."""
        async with self._database.transaction() as session:
            due = list(await session.scalars(text(f"{_ORIGINALS} ORDER BY a.id LIMIT {_PORTION}"), {"before": before}))
        for asset_id in due:
            async with self._database.transaction() as session:
                asset = await session.get(Asset, asset_id)
                if asset is None:
                    continue
                await credits.lock(session, asset.account_id)
                # Asked again under the lock: since then a job may have begun, or an operator may have held it.
                again = text(f"{_ORIGINALS} AND a.id = :asset")
                if await session.scalar(again, {"before": before, "asset": asset_id}) is not None:
                    await session.refresh(asset, with_for_update=True)
                    await remove_asset(session, asset, actor=_ACTOR, request_id="")
        return len(due)

    async def _outputs(self, before: datetime) -> int:
        query = text(f"{_OUTPUTS} ORDER BY o.job_id, o.name LIMIT {_PORTION}")
        async with self._database.transaction() as session:
            due = (await session.execute(query, {"before": before})).all()
        # Sizes for delivery first: once the row is gone nobody would know that they were of this result.
        for each in due:
            folder = f"{keys.asset_prefix(each.account_id, each.shoot_id, each.asset_id)}renditions/"
            async for found in self._storage.list_prefix(folder):
                if found.key.startswith(f"{folder}{each.job_id}_v"):
                    await self._storage.delete(found.key)
        async with self._database.transaction() as session:
            for each in due:
                row = {"job": each.job_id, "name": each.name}
                await session.execute(text("DELETE FROM job_outputs WHERE job_id = :job AND name = :name"), row)
            left = (await session.execute(_THUMBS, {"assets": list({each.asset_id for each in due})})).all()
            await session.execute(_NO_THUMBS, {"assets": [each.id for each in left]})
            for account in {each.account_id for each in due}:
                await self._told(session, account, sum(each.account_id == account for each in due))
        # What a stop leaves here no row names any more, and the comparison of the night finds it.
        for key in (*(each.object_key for each in due), *(each.thumb_key for each in left)):
            await self._storage.delete(key)
        return len(due)

    async def _told(self, session: AsyncSession, account: UUID, results: int) -> None:
        data = {"results": results, "older_than_days": self._days.outputs}
        await audit.record(session, "outputs.expired", account=account, actor=_ACTOR, data=data)

    async def _events(self, before: datetime) -> int:
        query = text(f"DELETE FROM job_events WHERE id IN ({_EVENTS} LIMIT {_ROWS})")  # noqa: S608 - constants of this program
        async with self._database.transaction() as session:
            await session.execute(ERASING)
            done = await session.execute(query, {"before": before})
        return int(done.rowcount)  # type: ignore[attr-defined]  # a DELETE says how many rows went

    async def _payments(self, before: datetime) -> int:
        query = text(f"UPDATE external_events SET payload = '' WHERE id IN ({_PAYMENTS} LIMIT {_ROWS})")  # noqa: S608 - constants of this program
        async with self._database.transaction() as session:
            done = await session.execute(query, {"before": before})
        return int(done.rowcount)  # type: ignore[attr-defined]  # an UPDATE says how many rows it changed

    async def _held(self) -> int:
        async with self._database.reading() as session:
            return int(await session.scalar(text("SELECT count(*) FROM accounts WHERE legal_hold <> ''")) or 0)

    def _old_logs(self) -> list[Path]:
        """Logs that were put aside; one that is being written to is put aside when it is large."""
        if not self._days.logs or self._logs is None or not self._logs.is_dir():
            return []
        before = time.time() - timedelta(days=self._days.logs).total_seconds()
        return [path for path in self._logs.glob("*.log.*") if path.stat().st_mtime < before]


def chores(database: Database, storage: Storage, settings: Settings) -> dict[str, Chore]:
    """What a worker does every night about what is kept, by the names in the queue."""
    days = settings.retention_days
    compared = Reconciliation(
        database,
        storage,
        age=timedelta(hours=settings.orphan_hours),
        previews_kept=timedelta(days=days.previews),
    )
    sweeps = Retention(database, storage, days, logs=settings.data_dir / "logs")
    return {RECONCILE: compared.run, RETAIN: sweeps.run}


def _before(days: int) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)
