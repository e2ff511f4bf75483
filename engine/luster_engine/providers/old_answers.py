"""Forgets answers of remote models for which nobody will come back: their asker was killed, and there is no job."""

import logging
from datetime import UTC, datetime, timedelta
from typing import Final

from luster_engine.errors import LusterError
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.providers")

KEPT: Final = timedelta(days=7)
"""How long such an answer waits. It was paid for, so whoever sends the same photo again within that time has it."""
_PLACE: Final = "answers/"


async def forget_old(storage: Storage, *, kept: timedelta = KEPT) -> None:
    """Remove those that nobody came back for; what the store refuses is removed another time."""
    old = datetime.now(UTC) - kept
    try:
        for info in [each async for each in storage.list_prefix(_PLACE) if each.modified < old]:
            await storage.delete(info.key)
    except LusterError as error:
        log.warning("old answers are removed another time: %s", error.message)
