"""At which state a database's tables are, and whether this version works with them.

What carries migrations out takes longer to load than most commands take, so whoever only asks does without it.
"""

from collections.abc import Callable

from sqlalchemy import URL, Connection, create_engine, inspect, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from luster_engine.database.diagnosis import why_not
from luster_engine.database.states import OLDEST, head, known, knows, says


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
    return any(oldest == says(found, each) for each in known())


def say_oldest(connection: Connection) -> None:
    """Write down, beside the state, which code works with these tables."""
    words = says(head(), OLDEST)
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
