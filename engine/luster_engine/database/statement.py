"""Statements that run very often: written in Postgres' own form and run by psycopg alone."""

import re
from collections.abc import Mapping
from typing import Any

from psycopg import AsyncRawCursor
from psycopg.rows import namedtuple_row
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import psycopg_connection

_NAME = re.compile(r"(?<![:\w]):([a-z]\w*)(?!:)")


class Statement:
    """SQL with `:names`, run on a session's connection, in its transaction.

    psycopg reads a statement of more than a few thousand characters anew each time, and SQLAlchemy looks at every
    value: on the way of a job both cost more than the statement itself.
    """

    def __init__(self, sql: str) -> None:
        self.text = sql
        """As it was written, with its names."""
        names = list(dict.fromkeys(_NAME.findall(sql)))
        self._names = tuple(names)
        self._sql = _NAME.sub(lambda found: f"${names.index(found[1]) + 1}", sql).encode()

    async def rows(self, session: AsyncSession, values: Mapping[str, object] | None = None) -> list[Any]:
        """Run it; what it answers, as rows whose columns are attributes."""
        given = values or {}
        connection = await psycopg_connection(session)
        async with AsyncRawCursor(connection, row_factory=namedtuple_row) as cursor:
            await cursor.execute(self._sql, [given[name] for name in self._names])
            result = cursor.pgresult
            return await cursor.fetchall() if result is not None and result.nfields else []
