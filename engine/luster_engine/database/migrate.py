"""Brings a database to the tables that this version of Luster expects."""

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from luster_engine.database.diagnosis import why_not
from luster_engine.database.revision import current_revision, say_oldest, serves_this
from luster_engine.database.states import MIGRATIONS, OLDEST, head, knows
from luster_engine.errors import LusterError, Reason

# Any fixed number; two processes that migrate at once wait for each other on it.
_LOCK = 0x4C75_7374
_TABLE_SECONDS = 10
"""How long a step waits for a table. Whoever asks for that table meanwhile waits behind it, so longer is an outage."""


def migrate(url: str | URL) -> bool:
    """Run what is missing, in one transaction, and say whether anything was."""
    engine = create_engine(make_url(url), poolclass=NullPool)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            if current_revision(connection) == head():
                say_oldest(connection)
                return False
            if serves_this(connection):
                return False  # newer tables that this version works with: somebody goes back
            _refuse_newer(connection)
            command.upgrade(_over(connection), "head")
            say_oldest(connection)
            return True
    except DBAPIError as error:
        raise why_not(error) from error
    finally:
        engine.dispose()


def take_back(url: str | URL, state: str) -> bool:
    """Bring the tables to a state of before, and say whether they were at another: for going back to code that does not
    ask whether it may use newer tables. Only to one whose code works with these tables, so that nothing goes that it
    needs."""
    if not (knows(state) and state >= OLDEST):
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"Tables are taken back to {OLDEST} at the most, and to no {state[:20]!r}."
        )
    engine = create_engine(make_url(url), poolclass=NullPool)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            _refuse_newer(connection)
            if (found := current_revision(connection)) is None or found <= state:
                return False
            command.downgrade(_over(connection), state)
            return True
    except DBAPIError as error:
        raise why_not(error) from error
    finally:
        engine.dispose()


def _over(connection: Connection) -> Config:
    """The configuration for steps over a connection."""
    connection.execute(text(f"SET LOCAL lock_timeout = '{_TABLE_SECONDS}s'"))
    configuration = configure()
    configuration.attributes["connection"] = connection
    return configuration


def _refuse_newer(connection: Connection) -> None:
    """Refuse tables of a version that this one does not know: nothing could be said of what they hold."""
    found = current_revision(connection)
    if found is not None and not knows(found):
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"The database was made by a newer version of Luster (its tables are at {found}). Install that version.",
        )


def configure() -> Config:
    """Alembic's configuration, which needs no file of its own."""
    configuration = Config()
    configuration.set_main_option("script_location", str(MIGRATIONS))
    return configuration
