"""What one photo writes, from upload to result: rows, updates and bytes of each table: `python -m tests.bench.rows`.

The figures of docs/scale.md. They are counts, so they hold on every machine.
"""

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database
from sqlalchemy import text

from tests.bench.gateway import NO_RATES
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster
from tests.world import WINDOW

PHOTOS = 20
SETTLED_SECONDS = 5.0
"""After which chores that follow a job, such as thumbnails, have been done and Postgres has counted them."""

_WRITTEN = text("""
SELECT relname AS name, n_tup_ins AS inserted, n_tup_upd AS updated, n_tup_del AS deleted FROM pg_stat_user_tables
""")
_KEPT = text("""
SELECT sum(pg_column_size(j.*)) FROM jobs j
""")
_WAL = text("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn")
_COMMITS = text("SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()")


class Written(NamedTuple):
    """What was written to one table."""

    inserted: int
    updated: int
    deleted: int


async def _count(database: Database) -> tuple[dict[str, Written], int, int]:
    async with database.transaction() as session:
        rows = {row.name: Written(row.inserted, row.updated, row.deleted) for row in await session.execute(_WRITTEN)}
        return rows, int(await session.scalar(_WAL)), int(await session.scalar(_COMMITS))


async def measure(luster: RunningLuster) -> None:
    """Make some photos, and print what each wrote."""
    client = Client(luster.url, luster.token("bench@example.com"))

    def make(seed: int) -> None:
        asset = client.upload(house(1500, 1000, seed=seed), "a.jpg")
        job = client.post("/jobs", {"asset_id": asset["id"], "style": "default"})["job"]["id"]
        assert client.finished(job)["status"] == "succeeded"

    with EmbeddedPostgres(luster.data) as url:
        database = Database(url, pool=2, bound=(WINDOW,))
        make(0)
        await asyncio.sleep(SETTLED_SECONDS)
        before, log_before, commits_before = await _count(database)
        for number in range(1, PHOTOS + 1):
            await asyncio.to_thread(make, number)
        await asyncio.sleep(SETTLED_SECONDS)
        after, log_after, commits_after = await _count(database)
        sums = [0, 0, 0]
        for name in sorted(after):
            change = [now - then for now, then in zip(after[name], before.get(name, Written(0, 0, 0)), strict=True)]
            sums = [one + other for one, other in zip(sums, change, strict=True)]
            if any(change):
                told = [f"{value / PHOTOS:.2f}" for value in change]
                print(f"{name:24} {told[0]:>6} inserted {told[1]:>6} updated {told[2]:>6} deleted")
        inserted, updated, deleted = (value / PHOTOS for value in sums)
        print(f"a photo: {inserted:.1f} rows inserted, {updated:.1f} updated, {deleted:.1f} deleted")
        print(f"a photo: {(log_after - log_before) / PHOTOS / 1000:.0f} kB of write-ahead log, idle chores included")
        print(
            f"a photo: {(commits_after - commits_before) / PHOTOS:.0f} transactions, idle chores and polling included"
        )
        async with database.transaction() as session:
            print(
                f"a row of jobs: {int(await session.scalar(_KEPT)) / (PHOTOS + 1) / 1000:.1f} kB with plan and report"
            )
        await database.close()
    files = [path for path in (luster.data / "storage").rglob("*") if path.is_file()]
    size = sum(each.stat().st_size for each in files) / (PHOTOS + 1) / 1e6
    print(f"a photo: {len(files) / (PHOTOS + 1):.1f} files, {size:.2f} MB kept")


def main() -> int:
    """Measures on a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        luster.more = {**NO_RATES, "LUSTER_WELCOME_CREDITS": "1000"}
        try:
            line = luster.start()
            if not line.startswith("Luster is ready"):
                sys.stderr.write(line + "\n")
                return 1
            asyncio.run(measure(luster))
        finally:
            luster.kill_everything()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
