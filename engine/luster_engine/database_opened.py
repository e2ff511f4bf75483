"""Opens the database that the settings name, and nothing else: commands that ask or change one thing start by it.

It is no part of `app`, which knows every room: a command would spend most of its time on learning that.
"""

import contextlib
from collections.abc import AsyncIterator, Iterator

from luster_engine.data_folder import checked_data_dir
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database
from luster_engine.jobs.line import Window
from luster_engine.settings import Settings


@contextlib.contextmanager
def database_url(settings: Settings) -> Iterator[str]:
    """The address of the database; without one in the settings the embedded server is started or adopted."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    with EmbeddedPostgres(checked_data_dir(settings.data_dir)) as url:
        yield url.render_as_string(hide_password=False)


def new_database(settings: Settings, url: str, *, pool: int) -> Database:
    """The database with what its rules are told by the settings."""
    return Database(url, pool=pool, bound=(Window(settings.jobs_in_window),))


@contextlib.asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[Database]:
    """The database alone, for commands that ask or change one thing."""
    with database_url(settings) as url:
        database = new_database(settings, url, pool=2)
        try:
            yield database
        finally:
            await database.close()
