"""At which state a database's tables are, and which states this version knows, told by the names of the migrations.

What carries migrations out takes longer to load than most commands take, so whoever only asks does without it.
"""

from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, create_engine, inspect, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from luster_engine.database.diagnosis import why_not

MIGRATIONS: Final = Path(__file__).parent / "migrations"


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
    """Whether the database has all the tables this version expects."""
    engine = create_engine(make_url(url), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            return current_revision(connection) == head()
    except DBAPIError as error:
        raise why_not(error) from error
    finally:
        engine.dispose()
