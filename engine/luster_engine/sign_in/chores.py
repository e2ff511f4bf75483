"""What sign-in does by the clock."""

from typing import Any, Final

from luster_engine.database.session import Database
from luster_engine.sign_in import challenges, guesses, links, service

TIDY: Final = "sign_in_tidy"
SCHEDULE: Final = {TIDY: "23 4 * * *"}


class SignInChores:
    """Forgets what ended."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tidy(self, **_moment: Any) -> None:
        """Remove what ended long ago: registrations, what was begun, links, sessions, counts."""
        async with self._database.transaction() as session:
            await challenges.tidy(session)
            await links.tidy(session)
            await service.tidy(session)
            await guesses.tidy(session)
