"""Opens remote models for one command, under the same budget as the servers'."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from luster_engine.database_opened import database_url, new_database
from luster_engine.enhance.remote_models import RemoteModels
from luster_engine.jobs.verdict import Patience
from luster_engine.plugins.catalog import Catalog
from luster_engine.prompts import service as prompts
from luster_engine.providers.desk_opening import open_desk
from luster_engine.providers.old_answers import forget_old
from luster_engine.scratch import Scratch
from luster_engine.settings import Settings
from luster_engine.storage.opening import open_storage


@contextlib.asynccontextmanager
async def open_remote_models(settings: Settings, catalog: Catalog, scratch: Scratch) -> AsyncIterator[RemoteModels]:
    """The models that are set up here, with the database that holds their budget and prompts."""
    async with contextlib.AsyncExitStack() as stack:
        url = await asyncio.to_thread(stack.enter_context, database_url(settings))
        if settings.database_url is None:
            from luster_engine.database.migrate import migrate  # what no server needs

            await asyncio.to_thread(migrate, url)
        database = new_database(settings, url, pool=4)
        stack.push_async_callback(database.close)
        storage = open_storage(settings)
        stack.push_async_callback(storage.close)
        async with database.transaction() as session:
            await prompts.seed(session, catalog)
        desk = open_desk(settings, database, storage, catalog, scratch)
        await stack.enter_async_context(contextlib.aclosing(desk))
        # A machine that only runs commands has no worker that would do it.
        await forget_old(storage)
        yield RemoteModels(desk, database, Patience.of(settings), settings)
