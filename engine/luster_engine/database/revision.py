"""At which state a database's tables are, and which states this version knows, told by the names of the migrations.

What carries migrations out takes longer to load than most commands take, so whoever only asks does without it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, create_engine, inspect, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from luster_engine.database.diagnosis import why_not

MIGRATIONS: Final = Path(__file__).parent / "migrations"
OLDEST: Final = "0031"
"""The oldest state whose code works with the tables of this version. A migration that only adds leaves it as it is; one
that takes away or narrows raises it to the state from which on the code did without. Migrating writes it into the
database, where code that is older than the tables reads whether it may use them: so a worker that dies between the
migration and its own replacement comes back, and so do the parts of the version before when an operator goes back.

Only code from 0032 on reads it. What is older starts on tables of its own state alone, so for it the tables are taken
back first."""
_SAYS: Final = "tables {state}, code from {oldest} on"


def known() -> list[str]:
    """The states that this version knows, oldest first: a migration's file begins with its number."""
    return sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def head() -> str:
    """The newest state this version knows."""
    return known()[-1]


def knows(revision: str) -> bool:
    """Whether a state is one of this version's, and not of a newer one."""
    return revision in known()


def current_revision(connection: Connection) -> str | None:
    """The state that a database is at; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def is_current(url: str | URL) -> bool:
    """Whether the database has exactly the tables of this version."""
    return _asked(url, lambda connection: current_revision(connection) == head())


def is_usable(url: str | URL) -> bool:
    """Whether this version works with the tables: its own, or newer ones that say so."""
    return _asked(url, serves_this)


def serves_this(connection: Connection) -> bool:
    """The same over a connection."""
    found = current_revision(connection)
    if found is None or knows(found):
        return found == head()
    oldest = _said_of(connection)
    # What is said of other tables than these, or not at all, is no word on which code works with them.
    return any(oldest == _SAYS.format(state=found, oldest=each) for each in known())


def say_oldest(connection: Connection) -> None:
    """Write down, beside the state, which code works with these tables."""
    words = _SAYS.format(state=head(), oldest=OLDEST)
    if _said_of(connection) != words:
        connection.execute(text(f"COMMENT ON TABLE alembic_version IS '{words}'"))


def _said_of(connection: Connection) -> str:
    comment = connection.scalar(text("SELECT obj_description(CAST('alembic_version' AS regclass), 'pg_class')"))
    return str(comment)


def _asked(url: str | URL, question: Callable[[Connection], bool]) -> bool:
    engine = create_engine(make_url(url), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            return question(connection)
    except DBAPIError as error:
        raise why_not(error) from error
    finally:
        engine.dispose()
