"""Keeps the database of `luster up` running: starts it again when it ended or hangs."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from luster_engine.errors import LusterError

if TYPE_CHECKING:
    from luster_engine.database.embedded import EmbeddedPostgres
    from luster_engine.settings import Settings

T = TypeVar("T")

_LOOK_SECONDS = 1.0
"""Between two questions to a server that answers. Each is a new connection, and costs the server some milliseconds."""
_LOOK_AGAIN_SECONDS = 0.5
"""Between two questions to one that has just not answered, so that `STILL_SECONDS` of silence are several questions and
not one that was unlucky."""
STILL_SECONDS = 5.0
"""How long the server may leave every question unanswered before it is ended. Its end, a start and the replay of its
log take 2 to 5 s, and the API has to answer within 15 s of a freeze. A server that shares two full cores with twenty
busy programs answers within half a second; were this shorter than that, a healthy one would be restarted."""
_LONGEST_LOOK = 3.0
"""What one look counts for at most: a look that took longer was held up here, not at the server."""


class KeptDatabase:
    """The embedded Postgres, or a server of the operator's own."""

    def __init__(self, settings: "Settings", data: Path, notice: Callable[[str], None]) -> None:
        self._given = settings.database_url
        self._data = data
        self._notice = notice
        self._embedded: EmbeddedPostgres | None = None
        self.url = ""
        """Its address, once it was started."""
        self.is_current = False
        """Whether its tables were seen to be those of this version."""

    def start(self) -> str:
        """Start it, and answer with its address; `is_current` then says whether its tables are to be migrated."""
        from luster_engine.database.embedded import EmbeddedPostgres
        from luster_engine.database.states import OLDEST, head, says

        if self._given is not None:
            self.url = self._given.get_secret_value()
        else:
            embedded = EmbeddedPostgres(self._data)
            self._embedded = embedded
            embedded.serve()
            self.url = embedded.address
            self.is_current = embedded.state() == (head(), says(head(), OLDEST))
        return self.url

    async def started(self) -> str:
        """The same, for whoever may give up waiting: what was begun is whole by then, and can be stopped."""
        return await _finished(self.start)

    def migrate(self) -> None:
        """Bring its tables up to date. This loads what stays in memory, so it is better left to another process."""
        from luster_engine.database.migrate import migrate

        migrate(self.url)

    async def migrated(self) -> None:
        """The same, for whoever may give up waiting: tables that are being changed are changed to the end."""
        await _finished(self.migrate)

    async def keep(self) -> None:
        """Start the embedded server again should it die or stand still; everything else waits for it meanwhile."""
        embedded = self._embedded
        if embedded is None:
            return
        silent, looked = 0.0, time.monotonic()
        while True:
            await asyncio.sleep(_LOOK_AGAIN_SECONDS if silent else _LOOK_SECONDS)
            alive = await _finished(embedded.running)
            answers = alive and await _finished(embedded.answers)
            now = time.monotonic()
            silent = 0.0 if answers else silent + min(now - looked, _LONGEST_LOOK)
            looked = now
            if answers or (alive and silent < STILL_SECONDS):
                continue
            self._notice(f"Postgres {'stood still' if alive else 'ended'} and is started again")
            try:
                if alive:
                    await _finished(embedded.kill)
                await _finished(embedded.serve)
            except LusterError as error:
                self._notice(error.message)
            silent, looked = 0.0, time.monotonic()

    def stop(self) -> None:
        """Leave the embedded server, which stops when nobody else uses it."""
        if self._embedded is not None:
            self._embedded.stop()


async def _finished(call: Callable[[], T]) -> T:
    """What a blocking call answers; whoever gives up waiting still waits until it has ended, as it holds a lock."""
    working = asyncio.ensure_future(asyncio.to_thread(call))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait({working})
        raise
