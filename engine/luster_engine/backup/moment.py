"""What the tables say in one moment: the pictures they name, how many rows they have, whether the ledger is right."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

import psycopg

from luster_engine.credits.verify import ONE_MOMENT, verdict_by
from luster_engine.storage import keys

_COUNTED: Final = ("accounts", "shoots", "assets", "jobs", "job_outputs", "credit_entries", "webhook_endpoints")
_NAMED: Final = """
SELECT unnest(ARRAY[source_key, shared_key, thumb_key]) AS key FROM assets
WHERE state IN ('ready', 'generated')
UNION
SELECT o.object_key FROM job_outputs o JOIN jobs j ON j.id = o.job_id JOIN assets a ON a.id = j.asset_id
WHERE a.state IN ('ready', 'generated')
"""
_USEFUL: Final = """
SELECT object_key FROM assets WHERE state NOT IN ('ready', 'generated', 'deleting', 'deleted')
UNION SELECT object_key FROM provider_calls WHERE object_key <> ''
"""
_EXPORTS: Final = "SELECT account_id, id FROM account_exports WHERE state = 'done'"
_CONNECT_SECONDS: Final = 5
"""How long the server may take to let somebody in, as for all of Luster. It answered a moment ago."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment of the database."""

    revision: str
    named: frozenset[str]
    """Pictures that rows name and that must be there."""
    useful: frozenset[str]
    """Files that rows name and that may be there: uploads before they are confirmed, answers, exports."""
    counts: dict[str, int]
    discrepancies: tuple[str, ...]


class HeldMoment:
    """A moment that can be looked at, for as long as it is held."""

    def __init__(self, connection: psycopg.AsyncConnection[tuple[Any, ...]], snapshot: str) -> None:
        self._connection = connection
        self.snapshot = snapshot
        """By which another connection sees the same."""

    async def read(self) -> Moment:
        """What the tables say in it."""
        verdict = await verdict_by(self._ask)
        useful = {key for (key,) in await self._ask(_USEFUL) if key}
        useful |= {keys.account_export(account, each) for account, each in await self._ask(_EXPORTS)}
        ((revision,),) = await self._ask("SELECT version_num FROM alembic_version")
        counted = ", ".join(f"(SELECT count(*) FROM {table})" for table in _COUNTED)  # noqa: S608 - names of this program
        (counts,) = await self._ask(f"SELECT {counted}")
        return Moment(
            revision=str(revision),
            named=frozenset(key for (key,) in await self._ask(_NAMED) if key),
            useful=frozenset(useful),
            counts=dict(zip(_COUNTED, counts, strict=True)),
            discrepancies=tuple(str(each) for each in verdict.discrepancies),
        )

    async def _ask(self, question: str) -> Sequence[tuple[Any, ...]]:
        # The driver takes as text only what a checker knows to be fixed words.
        return await (await self._connection.execute(question.encode())).fetchall()


@asynccontextmanager
async def hold(conninfo: str) -> AsyncIterator[HeldMoment]:
    """One moment, for as long as the block lasts; nothing waits for it."""
    async with _connected(conninfo) as connection:
        await connection.execute(ONE_MOMENT)
        # A dump takes longer than a transaction may stand still otherwise.
        await connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
        # The first question, for it is what makes the transaction see one moment only.
        found = await (await connection.execute("SELECT pg_export_snapshot()")).fetchone()
        assert found is not None  # noqa: S101 - narrows the type for the checker
        yield HeldMoment(connection, str(found[0]))


async def named_now(conninfo: str) -> frozenset[str]:
    """Pictures that rows name at this instant."""
    async with _connected(conninfo) as connection:
        return frozenset(key for (key,) in await (await connection.execute(_NAMED)).fetchall() if key)


@asynccontextmanager
async def _connected(conninfo: str) -> AsyncIterator[psycopg.AsyncConnection[tuple[Any, ...]]]:
    """A connection of its own. To load what the servers share theirs by would take a third of a backup's time."""
    try:
        async with await psycopg.AsyncConnection.connect(conninfo, connect_timeout=_CONNECT_SECONDS) as connection:
            yield connection
    except psycopg.OperationalError as error:
        from luster_engine.database.session import unavailable

        raise unavailable(error) from error
