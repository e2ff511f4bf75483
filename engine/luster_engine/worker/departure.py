"""Carries the removal of an account out, step by step, until every store says that nothing is left.

    waiting ──(the days in which it can be taken back are over)──► running
    running ── files are counted ── files go, by the chore that empties accounts
            ── folders once more, when no signed address can be in use
            ── rows, portion by portion ── one last transaction: what bookkeeping needs moves to a nameless account,
               marks and certificate are written, the account's own row goes ──► done

Each step may be repeated: it looks at what is left, and never at what it did before.
"""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import HELD_SECONDS
from luster_engine.accounts.deletion import LEAVE
from luster_engine.accounts.departed import DepartedKey, leave_marks
from luster_engine.accounts.models import Account, AccountDeletion
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.events import audit
from luster_engine.queue.app import enqueue
from luster_engine.shoots import removal
from luster_engine.storage import keys
from luster_engine.storage.port import Storage
from luster_engine.worker.fate import KEPT, REMOVED

log = logging.getLogger("luster.worker")

_LOOK_SECONDS: Final = 2.0
"""How often the emptying of the files is looked at; it takes minutes for a large account."""
_PORTION: Final = 2000
"""Rows that one transaction removes: some 100 ms, so that nobody waits long for what it locks."""

ERASING = text("SET LOCAL luster.erasing = 'on'")
"""Lets this one transaction change or remove what is written once (the trigger `append_only`, migration 0001)."""
_FORGET_QUESTIONS = text("""
UPDATE provider_calls SET facts = '{}', handle = '', object_key = CASE WHEN object_key = '' THEN '' ELSE 'removed' END
WHERE split_part(key, '/', 1) IN (
    SELECT id::text FROM jobs WHERE account_id = :account
    UNION ALL SELECT 'tags-' || id::text FROM assets WHERE account_id = :account
)
""")
_END_KEYS = text("UPDATE api_keys SET revoked_at = now() WHERE account_id = :account AND revoked_at IS NULL")
_QUIET_ENDPOINTS = text("""
UPDATE webhook_endpoints SET state = 'disabled', disabled_reason = 'The account is being removed.'
WHERE account_id = :account AND state = 'enabled'
""")

_EMPTIED = text("""
SELECT coalesce(sum((data ->> 'objects')::bigint), 0) FROM audit_entries
WHERE account_id = :account AND action = 'files.removed' AND created_at >= :since
""")
_COUNTED: Final = "counted"
"""Under this the unfinished certificate holds how many files there were before the first went. What the chore that
empties says afterwards lacks those that it had removed when it was killed."""

# The ledger stays, for it has to add up: under another id, and without anything that a person wrote or is named by.
_NAMELESS = tuple(
    text(each)
    for each in (
        """
    UPDATE credit_entries SET account_id = :nameless, reason = '', actor = '', receipt_url = NULL,
        reference = replace(reference, CAST(:account AS text), CAST(:nameless AS text))
    WHERE account_id = :account
    """,
        "UPDATE credit_balances SET account_id = :nameless WHERE account_id = :account",
        """
    UPDATE purchases SET account_id = :nameless, receipt_url = NULL, intent = NULL,
        details = details - 'customer' - 'checkout_url' - 'subscription'
    WHERE account_id = :account
    """,
        """
    UPDATE external_events SET account_id = :nameless, subject = NULL, payload = ''
    WHERE account_id = :account AND outcome <> 'waiting'
    """,
        """
    UPDATE external_events
    SET waits_for = array_replace(waits_for, CAST('buyer:' || CAST(:account AS text) AS varchar),
            CAST('departed:' || CAST(:mark AS text) AS varchar)),
        detail = 'It names an account that was removed. Nothing is granted for it; refund the buyer.'
    WHERE outcome = 'waiting' AND CAST('buyer:' || CAST(:account AS text) AS varchar) = ANY(waits_for)
    """,
        "UPDATE external_events SET account_id = NULL WHERE account_id = :account",
        "UPDATE prompt_versions SET published_by = NULL WHERE published_by = :account",
    )
)
_COUNT_KEPT = {
    table: text(f"SELECT count(*) FROM {table} WHERE account_id = :nameless")  # noqa: S608 - a name of this program
    for table in ("credit_entries", "purchases", "external_events")
}


_NAMED_IN_THE_QUEUE: Final = {
    "jobs": "job_id",
    "assets": "asset_id",
    "shoots": "shoot_id",
    "webhook_deliveries": "delivery_id",
    "account_exports": "export_id",
}
"""Tables whose rows entries of the queue name, and as what. An entry for later would outlive what it is about."""
# What is being done ends by itself: it finds nothing any more.
_UNQUEUE = text("""
DELETE FROM procrastinate_jobs WHERE status <> 'doing' AND args ->> CAST(:argument AS text) = ANY(:ids)
""")
_UNQUEUE_ACCOUNT = text("""
DELETE FROM procrastinate_jobs
WHERE status <> 'doing' AND task_name <> 'storage.reconcile'
    AND args::text LIKE '%' || CAST(:account AS text) || '%'
""")
"""The night's comparison names the account that it went on from; it is about all accounts."""


def _remove(table: str, which: str) -> Any:
    return text(
        f"DELETE FROM {table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM {table} WHERE {which} LIMIT {_PORTION}))"  # noqa: S608 - constants of this program
        f"{_returning(table)}"
    )


def _returning(table: str) -> str:
    return " RETURNING id" if table in _NAMED_IN_THE_QUEUE else ""


_LAST: Final = ("audit_entries", "identities")
"""Tables whose rows only the last transaction removes: it still counts the files by the one, and marks the others."""
_REMOVALS: Final = {table: _remove(table, which) for table, which in REMOVED.items() if table != "accounts"}


class Departures:
    """Takes one step of a removal at a time, for the worker."""

    def __init__(self, database: Database, storage: Storage, key: DepartedKey, *, look_again: timedelta) -> None:
        """`look_again` is how long an address that was signed before may still bring something in."""
        self._database = database
        self._storage = storage
        self._key = key
        self._look_again = look_again

    async def go_on(self, deletion_id: str, **_rest: Any) -> None:
        """The next step, and the one after it as soon as that can be taken."""
        deletion = UUID(deletion_id)
        async with self._database.transaction() as session:
            found = await session.get(AccountDeletion, deletion, with_for_update=True)
            if found is None or found.state not in ("waiting", "running") or found.account_id is None:
                return
            account = found.account_id
            wait = await self._begin(session, found) if found.state == "waiting" else 0.0
            counted = _COUNTED in found.certificate
            wait = wait or (await self._wait(session, found) if counted else 0.0)
            if wait:
                await enqueue(session, LEAVE, delay=wait, deletion_id=deletion_id)
                return
        if not counted:
            await self._empty(deletion, account)
            return
        if await self._late_files(deletion, account):
            return
        await self._remove_rows(deletion, account)
        await self._finish(deletion, account)

    async def _begin(self, session: AsyncSession, deletion: AccountDeletion) -> float:
        """After this nobody can take it back."""
        left = (deletion.begins_at - datetime.now(UTC)).total_seconds()
        if left > 0:
            return left
        account_id = deletion.account_id
        await credits.lock(session, account_id)  # type: ignore[arg-type]  # a removal that waits has its account
        account = await session.get(Account, account_id, with_for_update={"key_share": True})
        if account is None or account.legal_hold:
            return HELD_SECONDS
        account.state = "deleting"
        deletion.state = "running"
        await session.flush()
        for statement in (_END_KEYS, _QUIET_ENDPOINTS):
            await session.execute(statement, {"account": account.id})
        return 0.0

    async def _empty(self, deletion: UUID, account: UUID) -> None:
        """Count the files, then have the chore that empties accounts remove them."""
        try:
            count = sum([1 async for _ in self._storage.list_prefix(keys.user_prefix(account))])
        except LusterError as error:
            log.warning("files of an account that leaves are counted later: %s", error.message)
            count = -1
        async with self._database.transaction() as session:
            row = await session.get(AccountDeletion, deletion, with_for_update=True)
            if row is not None and row.state == "running" and _COUNTED not in row.certificate and count >= 0:
                row.certificate = {**row.certificate, _COUNTED: count}
                await removal.empty_account(session, account, actor="owner", request_id="")
            await enqueue(session, LEAVE, delay=_LOOK_SECONDS, deletion_id=str(deletion))

    async def _wait(self, session: AsyncSession, deletion: AccountDeletion) -> float:
        """Seconds until the files are gone, and no address that was signed before can bring any back."""
        account = await session.get(Account, deletion.account_id)
        if account is None or account.emptied_at is None:
            return _LOOK_SECONDS
        due = deletion.look_again_at or account.emptied_at + self._look_again
        return max(0.0, (due - datetime.now(UTC)).total_seconds())

    async def _late_files(self, deletion: UUID, account: UUID) -> bool:
        """Whether something was found after all, or the store does not answer: then it is looked at again."""
        try:
            found = await self._storage.delete_prefix(keys.user_prefix(account))
        except LusterError as error:
            log.warning("files of an account that leaves are looked at later: %s", error.message)
            found = -1
        if found == 0:
            return False
        async with self._database.transaction() as session:
            row = await session.get(AccountDeletion, deletion, with_for_update=True)
            if row is not None and found > 0:
                row.objects += found
                row.look_again_at = datetime.now(UTC) + self._look_again
            wait = self._look_again.total_seconds() if found > 0 else _LOOK_SECONDS
            await enqueue(session, LEAVE, delay=wait, deletion_id=str(deletion))
        return True

    async def _remove_rows(self, deletion: UUID, account: UUID) -> None:
        """All rows but those that the last transaction needs, portion by portion; each says how many went."""
        async with self._database.transaction() as session:
            await session.execute(_FORGET_QUESTIONS, {"account": account})
        for table, statement in _REMOVALS.items():
            gone = _PORTION
            while gone == _PORTION and table not in _LAST:
                async with self._database.transaction() as session:
                    await session.execute(ERASING)
                    gone = await _removed(session, table, statement, account)
                    await _count(session, deletion, {table: gone})

    async def _finish(self, deletion: UUID, account: UUID) -> None:
        async with self._database.transaction() as session:
            row = await session.get(AccountDeletion, deletion, with_for_update=True)
            if row is None or row.state != "running":
                return
            await credits.lock(session, account)
            # Whoever is writing a row of the account waits here, or has written it; afterwards nobody can.
            leaver = await session.get(Account, account, with_for_update=True)
            if leaver is None:
                return
            emptied = await session.scalar(_EMPTIED, {"account": account, "since": row.begins_at})
            row.objects += max(int(emptied or 0), row.certificate.get(_COUNTED, 0))
            # An address that nobody has verified may be another's, who has not left.
            own_mail = leaver.email if leaver.email_verified else None
            await leave_marks(session, self._key, deletion, account, own_mail or "")
            session.expunge(leaver)
            nameless = Account(id=new_id(), state="deleted", deleted_at=datetime.now(UTC))
            session.add(nameless)
            await session.flush()
            values = {"account": account, "nameless": nameless.id, "mark": self._key.of_account(account).hex()}
            await session.execute(ERASING)
            for statement in _NAMELESS:
                await session.execute(statement, values)
            gone: dict[str, int] = {}
            for table, which in REMOVED.items():
                left = text(f"DELETE FROM {table} WHERE {which}{_returning(table)}")  # noqa: S608 - constants of this program
                gone[table] = await _removed(session, table, left, account)
            await session.execute(_UNQUEUE_ACCOUNT, {"account": account})
            await _count(session, deletion, gone)
            await session.refresh(row)
            await self._certify(session, row, nameless.id)
        log.info("an account is gone for good: deletion %s", deletion)

    async def _certify(self, session: AsyncSession, row: AccountDeletion, nameless: UUID) -> None:
        kept = [
            {"what": table, "rows": int(await session.scalar(count, {"nameless": nameless}) or 0), "why": KEPT[table]}
            for table, count in _COUNT_KEPT.items()
        ]
        marks = {"what": "departed_marks", "why": KEPT["departed_marks"]}
        row.certificate = {
            "removed": {"objects": row.objects, "rows": dict(row.certificate.get("rows", {}))},
            "kept": [*(each for each in kept if each["rows"]), marks],
        }
        row.account_id = None
        row.state, row.finished_at = "done", datetime.now(UTC)
        await session.flush()
        target = f"deletion:{row.id}"
        await audit.record(
            session, "account.deleted", account=None, actor="worker", target=target, data=row.certificate
        )


async def _removed(session: AsyncSession, table: str, statement: Any, account: UUID) -> int:
    """How many rows went, and with them the entries of the queue that name them."""
    done = await session.execute(statement, {"account": account})
    argument = _NAMED_IN_THE_QUEUE.get(table)
    if argument is None:
        return int(done.rowcount)  # type: ignore[attr-defined]  # a DELETE says how many rows it removed
    ids = [str(each) for each in done.scalars()]
    if ids:
        # A statement of its own, which sees also what was put on the queue while the rows were waited for.
        await session.execute(_UNQUEUE, {"argument": argument, "ids": ids})
    return len(ids)


async def _count(session: AsyncSession, deletion: UUID, gone: Mapping[str, int]) -> None:
    """Add to what the certificate will say; it counts with the removal itself, so that no kill loses or doubles it."""
    row = await session.get(AccountDeletion, deletion, with_for_update=True, populate_existing=True)
    if row is not None and any(gone.values()):
        rows = dict(row.certificate.get("rows", {}))
        for table, count in gone.items():
            if count:
                rows[table] = rows.get(table, 0) + count
        row.certificate = {**row.certificate, "rows": rows}
        await session.flush()
