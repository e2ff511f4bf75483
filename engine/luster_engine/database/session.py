"""One transaction per piece of work, on a pool that survives a restart of the database."""

import errno
import os
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import TypeVar

import psycopg
from sqlalchemy import URL, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, InvalidatePoolError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from luster_engine.database.flush import SharedFlush
from luster_engine.errors import LusterError, Reason

_Bound = TypeVar("_Bound")
_IDLE_MS = 8000
"""Milliseconds that a transaction may wait for its program. Longer: a frozen process keeps its account's lock for so
much longer, and all calls of that account wait. Shorter: a busy program, which under load is late by a second, loses
its work. Chosen, not measured."""
_VALUE_STATES = ("22", "54")
"""SQLSTATE classes of data that no column takes and of limits of the program, such as an index row's size."""
_NO_ROOM = os.strerror(errno.ENOSPC)
"""How the system says that a disk is full; Postgres and its programs pass it on."""
_LOST = (OperationalError, psycopg.OperationalError, psycopg.errors.IdleInTransactionSessionTimeout)
_TRUSTED_SECONDS = 1.0
"""Rest after which a connection is asked before it is used (`_check_idle_connections`). Shorter: under load the
question takes a tenth of all time. Longer: after a restart of the database more calls find a dead connection."""
_DRIVER = "the psycopg connection of the transaction"

_FLUSH = text("SELECT pg_logical_emit_message(true, 'luster', '')")


def psycopg_dsn(url: str | URL) -> str:
    """The same address without SQLAlchemy's driver name, as psycopg and Procrastinate want it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


async def psycopg_connection(session: AsyncSession) -> psycopg.AsyncConnection[object]:
    """The psycopg connection under a session, for what must commit together with it."""
    # A transaction keeps its connection; to ask SQLAlchemy for it takes as long as a small statement.
    within = session.sync_session.get_transaction()
    known, found = session.info.get(_DRIVER, (None, None))
    if within is not None and known is within and isinstance(found, psycopg.AsyncConnection):
        return found
    connection = await session.connection()
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    if not isinstance(driver, psycopg.AsyncConnection):
        raise TypeError(f"expected a psycopg connection, found {type(driver).__name__}")
    session.info[_DRIVER] = (session.sync_session.get_transaction(), driver)
    return driver


def bound_to(session: AsyncSession, kind: type[_Bound]) -> _Bound:
    """What the session's database was opened with. There is no default: it would be followed in place of a setting."""
    found = session.info.get(kind)
    if not isinstance(found, kind):
        raise LookupError(f"this database was opened without a {kind.__name__}")
    return found


class Database:
    """The database as the rooms see it: `async with database.transaction() as session`."""

    def __init__(self, url: str | URL, *, pool: int = 20, bound: Sequence[object] = ()) -> None:
        """`bound` are values that this installation has settled on; rules ask for them by `bound_to`."""
        self.url = make_url(url)
        self.engine: AsyncEngine = create_async_engine(
            self.url,
            pool_size=pool,
            max_overflow=0,
            pool_timeout=10,
            # What an error says goes into logs, and hashes, verifiers and addresses do not.
            hide_parameters=True,
            connect_args={
                "connect_timeout": 5,
                "application_name": "luster",
                # A process that is frozen in the middle of a transaction must not keep an account's lock.
                "options": f"-c idle_in_transaction_session_timeout={_IDLE_MS}",
            },
        )
        _check_idle_connections(self.engine)
        self._flushed = SharedFlush(self._flush)
        info = {type(each): each for each in bound}
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, autoflush=False, info=info)
        self._readers = async_sessionmaker(
            self.engine.execution_options(isolation_level="AUTOCOMMIT"),
            expire_on_commit=False,
            autoflush=False,
            info=info,
        )

    @property
    def dsn(self) -> str:
        """The address for libraries that speak psycopg themselves."""
        return psycopg_dsn(self.url)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """A session that commits when the block ends well and rolls back when it does not."""
        with _told_as_ours():
            async with self._sessions() as session, session.begin():
                yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A session to look at something: each statement sees its own moment, and nothing is begun or ended."""
        with _told_as_ours():
            async with self._readers() as session:
                yield session

    @asynccontextmanager
    async def shared_transaction(self) -> AsyncIterator[AsyncSession]:
        """The same for what many do at once: the block ends when the disk has it, but nobody else waits meanwhile.

        Commits that notify go one after the other, and whoever wants an account's lock waits for its holder's commit.
        So the commit gives both back without waiting for the disk, and all that were committed wait for it together.
        """
        async with self.forgetful_transaction() as session:
            yield session
        await self._flushed.done()

    @asynccontextmanager
    async def forgetful_transaction(self) -> AsyncIterator[AsyncSession]:
        """The same for what may be lost when the machine loses its power, such as a count of tries: nobody waits for
        the disk, which takes as long as all else of a small transaction."""
        async with self.transaction() as session:
            await (await psycopg_connection(session)).execute("SET LOCAL synchronous_commit = off")
            yield session

    async def _flush(self) -> None:
        async with self.reading() as session:
            # Any commit takes everything before it to the disk; this one carries a message that nobody reads.
            await session.execute(_FLUSH)

    async def ping(self) -> None:
        """Raise DATABASE_UNAVAILABLE when the database does not answer."""
        async with self.transaction() as session:
            await session.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Give all connections back."""
        await self.engine.dispose()


def _check_idle_connections(engine: AsyncEngine) -> None:
    """Ask a connection that has rested whether it is still alive, before somebody relies on it.

    One that was in use a moment ago is not asked: under load the question would cost a tenth of all time. Should
    it have died in that moment, its first statement says so and the whole pool is renewed.
    """

    def returned(_connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        record.info["returned"] = time.monotonic()

    def taken(connection: DBAPIConnection, record: ConnectionPoolEntry, _proxy: object) -> None:
        if time.monotonic() - record.info.get("returned", 0.0) < _TRUSTED_SECONDS:
            return
        try:
            alive = engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error:
            alive = False
        if not alive:
            raise InvalidatePoolError

    event.listen(engine.sync_engine, "checkin", returned)
    event.listen(engine.sync_engine, "checkout", taken)


@contextmanager
def _told_as_ours() -> Iterator[None]:
    """Says DATABASE_UNAVAILABLE where a driver says in its own words that it lost the database."""
    try:
        yield
    except (DBAPIError, psycopg.Error) as error:
        _leave_values_out(error)
        if isinstance(error, _LOST):
            if fits_no_column(error):
                raise
            raise unavailable(error) from error
        if isinstance(error, DBAPIError) and error.connection_invalidated:
            raise unavailable(error) from error
        raise


def _leave_values_out(error: DBAPIError | psycopg.Error) -> None:
    """Keep only what Postgres says first: the detail after it quotes the key, or the whole row that was refused."""
    shown = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(shown, psycopg.Error) and shown.diag.message_primary:
        shown.args = (shown.diag.message_primary,)
        if isinstance(error, DBAPIError):
            error.args = (f"({type(shown).__module__}.{type(shown).__name__}) {shown}",)


def fits_no_column(error: Exception) -> bool:
    """Whether a value was out of range, or too large for an index: whoever sent it is at fault, not the database."""
    state = getattr(getattr(error, "orig", error), "sqlstate", None)
    return str(state or "").startswith(_VALUE_STATES)


def unavailable(cause: Exception) -> LusterError:
    """The database could not be reached, or was cut off in the middle."""
    detail = str(getattr(cause, "orig", None) or cause).strip().splitlines()
    if any(_NO_ROOM in line for line in detail):
        return LusterError(
            Reason.DATABASE_UNAVAILABLE,
            "The database has no room to write, as its disk is full. Nothing that it kept is lost. Ask the operator to "
            "free space there, then try again.",
        )
    return LusterError(
        Reason.DATABASE_UNAVAILABLE,
        f"The database cannot be reached ({detail[0] if detail else type(cause).__name__}). "
        "It may be restarting; try again in a moment, or check DATABASE_URL.",
    )
