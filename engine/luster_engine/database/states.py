"""Which states of the tables this version knows, told by the names of the migrations, without asking a database."""

from pathlib import Path
from typing import Final

from luster_engine.errors import LusterError, Reason

MIGRATIONS: Final = Path(__file__).parent / "migrations"
OLDEST: Final = "0031"
"""The oldest state whose code works with the tables of this version. A migration that only adds leaves it as it is; one
that takes away or narrows raises it to the state from which on the code did without. Migrating writes it into the
database, where code that is older than the tables reads whether it may use them: so a worker that dies between the
migration and its own replacement comes back, and so do the parts of the version before when an operator goes back.

Only code from 0032 on reads it. What is older starts on tables of its own state alone, so for it the tables are taken
back first."""


def says(state: str, oldest: str) -> str:
    """What stands in a database of that state, for code that is older than its tables."""
    return f"tables {state}, code from {oldest} on"


def known() -> list[str]:
    """The states that this version knows, oldest first: a migration's file begins with its number."""
    return sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def head() -> str:
    """The newest state this version knows."""
    return known()[-1]


def knows(revision: str) -> bool:
    """Whether a state is one of this version's, and not of a newer one."""
    return revision in known()


def other_tables() -> LusterError:
    """What is said of a database whose tables this version does not know."""
    return LusterError(
        Reason.STATE_CONFLICT, "The database's tables are not those of this version. Run `luster migrate`."
    )
