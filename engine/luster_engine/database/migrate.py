"""Brings a database to the tables that this version of Luster expects."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from luster_engine.database.diagnosis import why_not
from luster_engine.errors import LusterError, Reason

_MIGRATIONS = Path(__file__).parent / "migrations"
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
                return False
            _refuse_newer(connection)
            connection.execute(text(f"SET LOCAL lock_timeout = '{_TABLE_SECONDS}s'"))
            configuration = configure()
            configuration.attributes["connection"] = connection
            command.upgrade(configuration, "head")
            return True
    except DBAPIError as error:
        raise why_not(error) from error
    finally:
        engine.dispose()


def is_current(url: str | URL) -> bool:
    """Whether the database has all the tables this version expects."""
    engine = create_engine(make_url(url), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            return current_revision(connection) == head()
    except DBAPIError as error:
        raise why_not(error) from error
    finally:
        engine.dispose()


def _refuse_newer(connection: Connection) -> None:
    """Refuse tables of a version that this one does not know: nothing could be said of what they hold."""
    found = current_revision(connection)
    known = {script.revision for script in ScriptDirectory(str(_MIGRATIONS)).walk_revisions()}
    if found is not None and found not in known:
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"The database was made by a newer version of Luster (its tables are at {found}). Install that version.",
        )


def current_revision(connection: Connection) -> str | None:
    """The revision a database is at; None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def head() -> str | None:
    """The newest revision this version knows."""
    return ScriptDirectory(str(_MIGRATIONS)).get_current_head()


def knows(revision: str) -> bool:
    """Whether a revision is one of this version's, and not of a newer one."""
    return any(each.revision == revision for each in ScriptDirectory(str(_MIGRATIONS)).walk_revisions())


def configure() -> Config:
    """Alembic's configuration, which needs no file of its own."""
    configuration = Config()
    configuration.set_main_option("script_location", str(_MIGRATIONS))
    return configuration
