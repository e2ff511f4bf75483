"""What the tables say in one moment: the pictures they name, how many rows they have, whether the ledger is right."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits.verify import verify
from luster_engine.database.session import Database
from luster_engine.storage import keys

_COUNTED: Final = ("accounts", "shoots", "assets", "jobs", "job_outputs", "credit_entries", "webhook_endpoints")
_NAMED: Final = text("""
SELECT unnest(ARRAY[source_key, shared_key, thumb_key]) AS key FROM assets
WHERE state IN ('ready', 'generated')
UNION
SELECT o.object_key FROM job_outputs o JOIN jobs j ON j.id = o.job_id JOIN assets a ON a.id = j.asset_id
WHERE a.state IN ('ready', 'generated')
""")
_USEFUL: Final = text("""
SELECT object_key FROM assets WHERE state NOT IN ('ready', 'generated', 'deleting', 'deleted')
UNION SELECT object_key FROM provider_calls WHERE object_key <> ''
""")
_EXPORTS: Final = text("SELECT account_id, id FROM account_exports WHERE state = 'done'")


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment of the database."""

    snapshot: str
    """By which another connection sees the same; valid while the moment is held."""
    revision: str
    named: frozenset[str]
    """Pictures that rows name and that must be there."""
    useful: frozenset[str]
    """Files that rows name and that may be there: uploads before they are confirmed, answers, exports."""
    counts: dict[str, int]
    discrepancies: tuple[str, ...]


@asynccontextmanager
async def hold(database: Database) -> AsyncIterator[Moment]:
    """One moment, for as long as the block lasts; nothing waits for it."""
    async with database.transaction() as session:
        # The first statement, for it is what makes the transaction see one moment only.
        verdict = await verify(session)
        # A dump takes longer than a transaction may stand still otherwise.
        await session.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        yield Moment(
            snapshot=str(await session.scalar(text("SELECT pg_export_snapshot()"))),
            revision=str(await session.scalar(text("SELECT version_num FROM alembic_version"))),
            named=frozenset(key for key in await session.scalars(_NAMED) if key),
            useful=await _useful(session),
            counts={
                table: int(await session.scalar(text(f"SELECT count(*) FROM {table}")) or 0)  # noqa: S608 - a name of this program
                for table in _COUNTED
            },
            discrepancies=tuple(str(each) for each in verdict.discrepancies),
        )


async def named_now(database: Database) -> frozenset[str]:
    """Pictures that rows name at this instant."""
    async with database.reading() as session:
        return frozenset(key for key in await session.scalars(_NAMED) if key)


async def _useful(session: AsyncSession) -> frozenset[str]:
    found = {key for key in await session.scalars(_USEFUL) if key}
    found |= {keys.account_export(account, each) for account, each in await session.execute(_EXPORTS)}
    return frozenset(found)
