"""Makes an account's export: every row that is its, as JSON by table, with a dictionary, and every file.

The archive is written to a passing folder and then stored whole; one that was stopped in the middle is made anew.
"""

import json
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import export
from luster_engine.accounts.models import Account, AccountExport
from luster_engine.database.base import Base
from luster_engine.database.session import Database
from luster_engine.deliverables.archive import ArchivedFile, zipped
from luster_engine.scratch import Scratch
from luster_engine.storage import keys
from luster_engine.storage.port import Storage
from luster_engine.webhooks import outbox
from luster_engine.webhooks.kinds import EventKind
from luster_engine.worker.fate import REMOVED

log = logging.getLogger("luster.worker")

_PORTION: Final = 1000
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
}
"""Columns that are left out: they would let whoever finds the archive act for its owner, or say what a court asked."""


class Exports:
    """Makes exports for the worker, and removes those whose day is over."""

    def __init__(self, database: Database, storage: Storage, scratch: Scratch) -> None:
        self._database = database
        self._storage = storage
        self._scratch = scratch

    async def make(self, export_id: str, **_rest: Any) -> None:
        """Write the archive and say that it is there."""
        wanted = UUID(export_id)
        async with self._database.transaction() as session:
            found = await session.get(AccountExport, wanted)
            if found is None or found.state != "running" or not await _stays(session, found.account_id):
                return
            account = found.account_id
        key = export.object_key(account, wanted)
        with self._scratch.folder("export", account) as folder:
            place = folder / "export.zip"
            with place.open("wb") as file:
                async for data in zipped(self._entries(account)):
                    file.write(data)
            size = place.stat().st_size
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
                told = {
                    "export_id": str(wanted),
                    "size_bytes": size,
                    "expires_at": found.expires_at.isoformat(),
                    "url": f"/me/exports/{wanted}",
                }
                await outbox.tell(session, account, EventKind.ACCOUNT_EXPORTED, str(wanted), told)
        if gone:
            await self._storage.delete(key)

    async def expire(self, **_rest: Any) -> None:
        """Remove what nobody may fetch any more."""
        async with self._database.transaction() as session:
            over = await export.expired(session)
        for each in over:
            await self._storage.delete(export.object_key(each.account_id, each.id))
            async with self._database.transaction() as session:
                await session.execute(text("DELETE FROM account_exports WHERE id = :id"), {"id": each.id})

    async def _entries(self, account: UUID) -> AsyncIterator[ArchivedFile]:
        yield _file("dictionary.json", json.dumps(dictionary(), indent=1).encode())
        for table, which in TABLES.items():
            yield ArchivedFile(f"data/{table}.jsonl", 0, None, self._rows(account, table, which))
        async for each in self._storage.list_prefix(keys.user_prefix(account)):
            name = each.key.removeprefix(keys.user_prefix(account))
            if not name.startswith("exports/"):
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
    told = {}
    for table in TABLES:
        known = Base.metadata.tables[table]
        columns = {
            column.name: str(column.type) for column in known.columns if column.name not in SECRETS.get(table, ())
        }
        told[table] = {"file": f"data/{table}.jsonl", "columns": columns}
    return {"tables": told, "files": "files/{shoot}/{photo}/…: originals, results, thumbnails and previews as stored"}


def _file(name: str, content: bytes) -> ArchivedFile:
    async def chunks() -> AsyncIterator[bytes]:
        yield content

    return ArchivedFile(name, len(content), None, chunks())


async def _stays(session: AsyncSession, account: UUID) -> bool:
    found = await session.get(Account, account, with_for_update={"key_share": True})
    if found is None:
        return False
    return found.state in ("active", "suspended")
