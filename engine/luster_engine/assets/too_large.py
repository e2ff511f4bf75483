"""The chore that looks every minute at what uploads of no said size have brought to a bucket.

A bucket checks of such an address only the key and the type, so it takes what a bucket takes, 5 GB at Amazon, while
the upload counts as the largest photo, or as nothing once its photo was confirmed or removed. What is larger than a
photo may be is removed, and the upload refused; it goes on to count until it is given up. An address of a said size
brings no more than that, and counts as long as it waits; but what it brings after its upload was given up counts as
nothing, and is removed.
"""

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, or_, select

from luster_engine.accounts.access import HELD
from luster_engine.assets.models import Asset
from luster_engine.assets.service import UPLOAD_LASTS, refuse
from luster_engine.database.ids import earliest_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.port import LAST_BYTES, Storage

log = logging.getLogger("luster.assets")

CHORE: Final = "assets.too_large"
SCHEDULE: Final = {CHORE: "* * * * *"}
"""Every minute, as cron writes it, in UTC. Rarer: what is too large lies there so much longer."""

_PORTION: Final = 500
"""Uploads of one query. Chosen, not measured: rows of so many lie in memory while the store is asked for each."""
_AT_ONCE: Final = 8
"""Questions to the store side by side, half of the threads that it has for everybody: 250 a second where an answer
takes 30 ms. More slow down what others ask; fewer, and a look at many uploads takes longer than a minute."""


class TooLarge:
    """Looks at them for the worker; what the store does not answer is looked at a minute later."""

    def __init__(
        self, database: Database, storage: Storage, *, max_bytes: int, uploads_kept: timedelta = UPLOAD_LASTS
    ) -> None:
        self._database = database
        self._storage = storage
        self._max_bytes = max_bytes
        self._uploads_kept = max(uploads_kept, UPLOAD_LASTS)
        self._looking = asyncio.Lock()

    async def look(self, **_rest: Any) -> None:
        """Remove what is larger than it may be, wherever an address of no said size may still bring something."""
        if not self._looking.locked():  # the look of a minute ago goes on, where there is so much to look at
            async with self._looking:
                await self._look()

    async def _look(self) -> None:
        # Nobody gets an address anew for what is not waiting any more, and none waits for longer than it is kept.
        last = earliest_id(datetime.now(UTC) - self._uploads_kept - 2 * LAST_BYTES)
        try:
            while assets := await self._portion(last):
                for at in range(0, len(assets), _AT_ONCE):
                    await asyncio.gather(*map(self._look_at, assets[at : at + _AT_ONCE]))
                last = assets[-1].id
        except LusterError as error:
            log.warning("what uploads have brought is looked at again later: %s", error.message)

    async def _portion(self, after: UUID) -> Sequence[Asset]:
        since = datetime.now(UTC) - LAST_BYTES
        open_ = or_(
            Asset.state.in_(("pending", "refused", "deleting")),
            and_(Asset.state == "ready", Asset.confirmed_at > since),
        )
        # Nobody gets an address anew for what was confirmed, so that long after it there is none.
        dead = and_(Asset.confirmed_at.is_not(None), Asset.confirmed_at <= since)
        given_up = and_(Asset.state == "deleted", Asset.deleted_at > since, ~dead)
        wanted = or_(and_(Asset.declared_size.is_(None), open_), given_up)
        query = select(Asset).where(Asset.id > after, wanted)
        query = query.where(Asset.account_id.not_in(HELD)).order_by(Asset.id).limit(_PORTION)
        async with self._database.reading() as session:
            return list(await session.scalars(query))

    async def _look_at(self, asset: Asset) -> None:
        arrived = await self._storage.head(asset.object_key)
        if arrived is None or arrived.size <= (0 if asset.state == "deleted" else self._max_bytes):
            return
        await self._storage.delete(asset.object_key)
        log.warning(
            "the upload of photo %s of account %s brought %d bytes, which are removed",
            asset.id, asset.account_id, arrived.size,
        )  # fmt: skip
        async with self._database.transaction() as session:
            await refuse(session, asset.id, Reason.TOO_LARGE)
