"""Empties the folders of removed photos and shoots again, until nothing more can be written there."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, update

from luster_engine.accounts.access import HELD
from luster_engine.assets.models import Asset
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.events import audit
from luster_engine.shoots.models import Shoot
from luster_engine.storage import keys
from luster_engine.storage.port import LAST_BYTES, Storage

log = logging.getLogger("luster.shoots")

SWEEP = "storage.sweep"
SCHEDULE = {SWEEP: "*/10 * * * *"}
"""When folders are looked at again, as cron writes it, in UTC."""

LOOK_AGAIN = LAST_BYTES
"""How long after a removal its folder is looked at once more."""

_PORTION = 200
"""Folders of one query; the chore takes portions until none is due. Chosen, not measured: rows of so many lie in memory
while each folder is listed."""


class Sweeps:
    """Empties folders a second time, for the worker."""

    def __init__(self, database: Database, storage: Storage) -> None:
        self._database = database
        self._storage = storage

    async def run(self, **_rest: Any) -> None:
        """Look at every folder whose time has come; what the store refuses is looked at the next time."""
        try:
            while await self._shoots() or await self._assets():
                pass
        except LusterError as error:
            log.warning("folders of what was removed are looked at again later: %s", error.message)

    async def _shoots(self) -> bool:
        due = select(Shoot).where(Shoot.sweep_at < datetime.now(UTC), Shoot.account_id.not_in(HELD))
        due = due.order_by(Shoot.sweep_at).limit(_PORTION)
        async with self._database.transaction() as session:
            shoots: Sequence[Shoot] = list(await session.scalars(due))
        for shoot in shoots:
            found = await self._storage.delete_prefix(keys.shoot_prefix(shoot.account_id, shoot.id))
            await self._looked(shoot, f"shoot:{shoot.id}", found)
        return bool(shoots)

    async def _assets(self) -> bool:
        due = select(Asset).where(Asset.sweep_at < datetime.now(UTC), Asset.account_id.not_in(HELD))
        due = due.order_by(Asset.sweep_at).limit(_PORTION)
        async with self._database.transaction() as session:
            assets: Sequence[Asset] = list(await session.scalars(due))
        for asset in assets:
            found = await self._storage.delete_prefix(keys.asset_prefix(asset.account_id, asset.shoot_id, asset.id))
            await self._looked(asset, f"asset:{asset.id}", found)
        return bool(assets)

    async def _looked(self, what: Asset | Shoot, target: str, found: int) -> None:
        # Whoever wrote once after the removal may do so again, so such a folder is looked at until it stays empty.
        again = datetime.now(UTC) + LOOK_AGAIN if found else None
        kind = type(what)
        async with self._database.transaction() as session:
            await session.execute(update(kind).where(kind.id == what.id).values(sweep_at=again))
            if found:
                log.info("%d objects had come below %s after its removal", found, target)
                await audit.record(
                    session,
                    "files.removed",
                    account=what.account_id,
                    actor="worker",
                    target=target,
                    data={"objects": found, "late": True},
                )
