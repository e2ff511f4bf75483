"""What a worker does for users who take their data along or leave: its chores, when they come, what finds lost ones."""

from datetime import timedelta
from typing import Final

from luster_engine.accounts import deletion, export
from luster_engine.accounts.departed import DepartedKey
from luster_engine.database.session import Database
from luster_engine.queue.app import Chore
from luster_engine.scratch import Scratch
from luster_engine.settings import Settings
from luster_engine.shoots.sweep import LOOK_AGAIN
from luster_engine.storage.port import Storage
from luster_engine.worker.departure import Departures
from luster_engine.worker.exporting import Exports

SCHEDULE: Final = export.SCHEDULE
FORGOTTEN: Final = (deletion.deletions_again, export.exports_again)


def chores(database: Database, storage: Storage, scratch: Scratch, settings: Settings) -> dict[str, Chore]:
    """The chores by their names in the queue."""
    exports = Exports(database, storage, scratch, reserve_bytes=settings.disk_reserve_mb * 1_000_000)
    # Where files lie on this machine's disk, every address asks first whether its photo is still there.
    look_again = LOOK_AGAIN if settings.s3_bucket is not None else timedelta(0)
    departures = Departures(database, storage, DepartedKey.of(settings), look_again=look_again)
    return {deletion.LEAVE: departures.go_on, export.EXPORT: exports.make, export.EXPIRE: exports.expire}
