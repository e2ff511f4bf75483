"""Makes an account's export: every row that is its, as JSON by table, with a dictionary, and every file.

The archive is written to a passing folder and then stored whole; one that was stopped in the middle is made anew. It
takes the place of the account's earlier one, and a worker makes one at a time: archives are as large as everything that
an account has, so many of them would fill the disk, and two that are made at once would hold up every other chore.
"""

import json
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import export
from luster_engine.accounts.models import Account, AccountExport
from luster_engine.database.base import Base
from luster_engine.database.session import Database
from luster_engine.deliverables.archive import ArchivedFile, zipped
from luster_engine.errors import LusterError, Reason
from luster_engine.queue.app import SURVEYS, enqueue
from luster_engine.scratch import Scratch
from luster_engine.storage import keys
from luster_engine.storage.free_space import FreeSpace
from luster_engine.storage.port import Storage
from luster_engine.webhooks import outbox
from luster_engine.webhooks.kinds import EventKind
from luster_engine.worker.fate import REMOVED

log = logging.getLogger("luster.worker")

_PORTION: Final = 1000
"""Rows of one table in memory at a time. Chosen, not measured: rows of jobs have 3 kB (docs/scale.md), so 3 MB."""
_NEXT_SECONDS: Final = 10.0
"""When an export is looked at again that came while another one is made."""
_BOOKS: Final = {
    "credit_entries": "account_id = :account",
    "credit_balances": "account_id = :account",
    "purchases": "account_id = :account",
}
TABLES: Final[Mapping[str, str]] = {**REMOVED, **_BOOKS}
"""Tables of which an account's rows are its owner's to have, and which rows those are."""

SECRETS: Final[Mapping[str, tuple[str, ...]]] = {
    "api_keys": ("secret_hash",),
    "webhook_endpoints": ("secret", "previous_secret"),
    "request_ids": ("body_hash",),
    "accounts": ("legal_hold",),
    "sign_in_credentials": ("password_hash",),
    "sign_in_links": ("secret_hash",),
    "sign_in_registrations": ("password_hash",),
    "sign_in_refresh_tokens": ("secret_hash",),
    "sign_in_challenges": ("secret_hash", "data"),
    "sign_in_recovery_codes": ("code_hash",),
    "sign_in_second_factors": ("sealed", "last_step"),
}
"""Columns that are left out: they would let whoever finds the archive act for its owner, or say what a court asked."""


class Exports:
    """Makes exports for the worker, and removes those whose day is over."""

    def __init__(self, database: Database, storage: Storage, scratch: Scratch, *, reserve_bytes: int = 0) -> None:
        """`reserve_bytes` stay free on the disk of the passing folder."""
        self._database = database
        self._storage = storage
        self._scratch = scratch
        self._reserve = reserve_bytes
        self._busy = False

    async def make(self, export_id: str, **_rest: Any) -> None:
        """Write the archive and say that it is there; while another one is made, later."""
        if self._busy:
            async with self._database.transaction() as session:
                await enqueue(session, export.EXPORT, queue=SURVEYS, delay=_NEXT_SECONDS, export_id=export_id)
            return
        self._busy = True
        try:
            await self._make(UUID(export_id))
        finally:
            self._busy = False

    async def _make(self, wanted: UUID) -> None:
        async with self._database.transaction() as session:
            found = await session.get(AccountExport, wanted)
            if found is None or found.state != "running" or not await _stays(session, found.account_id):
                return
            account = found.account_id
        key = keys.account_export(account, wanted)
        with self._scratch.folder("export", account) as folder:
            place = folder / "export.zip"
            size = await self._write(account, place)
            await self._storage.check_room(size)
            await self._storage.put_file(key, place, "application/zip")
        async with self._database.transaction() as session:
            if not await _stays(session, account):
                gone = True
            else:
                gone = False
                found = await session.get_one(AccountExport, wanted, with_for_update=True)
                found.state, found.size_bytes = "done", size
                found.expires_at = datetime.now(UTC) + export.KEPT
                await session.flush()
                ready = {
                    "export_id": str(wanted),
                    "size_bytes": size,
                    "expires_at": found.expires_at.isoformat(),
                    "url": f"/me/exports/{wanted}",
                }
                await outbox.tell(session, account, EventKind.ACCOUNT_EXPORTED, str(wanted), ready)
        if gone:
            await self._storage.delete(key)
        else:
            await self._forget_earlier(account, wanted)

    async def _write(self, account: UUID, place: Path) -> int:
        """The archive, as long as the disk has room for it; its size."""
        files = self._storage.list_prefix(keys.user_prefix(account))
        expected = sum([each.size async for each in files if not _is_export(account, each.key)])
        size = 0
        with FreeSpace(place.parent).share(expected, self._reserve, _no_room) as share, place.open("wb") as file:
            async for data in zipped(self._entries(account)):
                with share.batch(len(data)):
                    size += file.write(data)
        return size

    async def _forget_earlier(self, account: UUID, made: UUID) -> None:
        """One that is done takes the place of those before it."""
        query = select(AccountExport.id).filter_by(account_id=account, state="done").where(AccountExport.id != made)
        async with self._database.reading() as session:
            earlier = list(await session.scalars(query))
        for each in earlier:
            await self._remove(account, each)

    async def _remove(self, account: UUID, wanted: UUID) -> None:
        await self._storage.delete(keys.account_export(account, wanted))
        async with self._database.transaction() as session:
            await session.execute(text("DELETE FROM account_exports WHERE id = :id"), {"id": wanted})

    async def expire(self, **_rest: Any) -> None:
        """Remove what nobody may fetch any more."""
        async with self._database.transaction() as session:
            over = await export.expired(session)
        for each in over:
            await self._remove(each.account_id, each.id)

    async def _entries(self, account: UUID) -> AsyncIterator[ArchivedFile]:
        yield _file("dictionary.json", json.dumps(dictionary(), indent=1).encode())
        for table, which in TABLES.items():
            yield ArchivedFile(f"data/{table}.jsonl", 0, None, self._rows(account, table, which))
        async for each in self._storage.list_prefix(keys.user_prefix(account)):
            if not _is_export(account, each.key):
                name = each.key.removeprefix(keys.user_prefix(account))
                yield ArchivedFile(f"files/{name}", each.size, each.modified, self._storage.open_read(each.key))

    async def _rows(self, account: UUID, table: str, which: str) -> AsyncIterator[bytes]:
        """A table's rows, one a line; a portion at a time, each with its own short look at the database."""
        left_out = list(SECRETS.get(table, ()))
        order = ", ".join(column.name for column in Base.metadata.tables[table].primary_key)
        query = text(
            f"SELECT (to_jsonb(t) - CAST(:left_out AS text[]))::text FROM {table} t WHERE {which} "  # noqa: S608 - constants of this program
            f"ORDER BY {order} LIMIT :most OFFSET :from"
        )
        start = 0
        while True:
            values = {"account": account, "left_out": left_out, "most": _PORTION, "from": start}
            async with self._database.reading() as session:
                rows = list(await session.scalars(query, values))
            if rows:
                yield ("\n".join(rows) + "\n").encode()
            if len(rows) < _PORTION:
                return
            start += _PORTION


def dictionary() -> Mapping[str, Any]:
    """What each table of the archive holds, column by column."""
    described = {}
    for table in TABLES:
        known = Base.metadata.tables[table]
        columns = {
            column.name: str(column.type) for column in known.columns if column.name not in SECRETS.get(table, ())
        }
        described[table] = {"file": f"data/{table}.jsonl", "columns": columns}
    return {
        "tables": described,
        "files": "files/{shoot}/{photo}/…: originals, results, thumbnails and previews as stored",
    }


def _is_export(account: UUID, key: str) -> bool:
    return key.startswith(f"{keys.user_prefix(account)}exports/")


def _no_room() -> LusterError:
    return LusterError(
        Reason.STORAGE_FULL,
        "The disk has no room for an export beside its reserve. Free space, or lower LUSTER_DISK_RESERVE_MB; "
        "the export is tried again.",
    )


def _file(name: str, content: bytes) -> ArchivedFile:
    async def chunks() -> AsyncIterator[bytes]:
        yield content

    return ArchivedFile(name, len(content), None, chunks())


async def _stays(session: AsyncSession, account: UUID) -> bool:
    found = await session.get(Account, account, with_for_update={"key_share": True})
    if found is None:
        return False
    return found.state in ("active", "suspended")
