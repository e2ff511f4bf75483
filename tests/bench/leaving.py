"""Whether an account of 1,000 photos is exported whole and leaves nothing, killed ten times (`make bench-leaving`)."""

import asyncio
import contextlib
import json
import os
import random
import sys
import tempfile
import zipfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import psutil
from luster_engine.accounts import deletion, export
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database
from luster_engine.storage import keys
from luster_engine.webhooks import outbox
from luster_engine.webhooks.kinds import EventKind
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from tests.bench.report import Figure, report
from tests.e2e.running_luster import RunningLuster
from tests.engine.backup.installation import new_store
from tests.world import WINDOW, World

_PHOTOS = 1000
_SIZE = 100_000
_KILLS = 5
"""Of each kind of work, so ten in all."""
_PATIENCE = 900.0


async def _filled(world: World, data: Path) -> UUID:
    """An account that leaves, beside one that stays."""
    store = new_store(data)
    given = data / "given"
    account = UUID(int=0)
    for photos in (10, _PHOTOS):
        account = await world.account(5000)
        shoot = await world.shoot(account, "12 Rose Lane")
        for number in range(photos):
            content = os.urandom(_SIZE)
            photo = await world.photo(account, shoot, content=content)
            given.write_bytes(content)
            await store.put_file(await world.source_key(photo), given, "image/jpeg")
            async with world.database.transaction() as session:
                await outbox.tell(session, account, EventKind.JOB_SUCCEEDED, str(photo), {"number": number})
    given.unlink()
    await store.close()
    return account


def _kill_worker(luster: RunningLuster) -> bool:
    """Kill a worker with its children; `luster up` starts another."""
    assert luster.process is not None
    with contextlib.suppress(psutil.Error):
        for each in psutil.Process(luster.process.pid).children(recursive=True):
            if "work" in each.cmdline():
                each.kill()
                return True
    return False


async def _killed_until(luster: RunningLuster, over: Callable[[], Awaitable[bool]], dice: random.Random) -> int:
    """Kill on the way, a few times, and wait for the end."""
    killed = 0
    async with asyncio.timeout(_PATIENCE):
        while not await over():
            await asyncio.sleep(dice.uniform(0.3, 2.0))
            if killed < _KILLS and not await over():
                killed += _kill_worker(luster)
    return killed


async def _rows_that_name(session: AsyncSession, account: UUID) -> dict[str, int]:
    """Every row of every table of every schema in whose text the account's id is; by nobody's list."""
    tables = await session.execute(
        text("""
        SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
        """)
    )
    found = {}
    for (table,) in tables.all():
        query = text(f"SELECT count(*) FROM {table} AS t WHERE to_jsonb(t)::text LIKE :id")
        count = int(await session.scalar(query, {"id": f"%{account}%"}) or 0)
        if count:
            found[table] = count
    return found


def _files_that_name(data: Path, account: UUID) -> list[str]:
    return [str(path) for path in (data / "storage").rglob("*") if str(account) in str(path) and path.is_file()]


async def _measure(luster: RunningLuster, database: Database) -> list[Figure]:
    world, dice = World(database), random.Random(11)
    account = await _filled(world, luster.data)
    async with database.transaction() as session:
        asked = await export.request(session, account, actor="bench")

    async def exported() -> bool:
        async with database.reading() as session:
            state = text("SELECT state FROM account_exports WHERE id = :id")
            return await session.scalar(state, {"id": asked.id}) == "done"

    kills = await _killed_until(luster, exported, dice)
    archive = luster.data / "storage" / "objects" / keys.account_export(account, asked.id)
    with zipfile.ZipFile(archive) as opened:
        broken = opened.testzip()
        rows = [json.loads(line) for line in opened.read("data/assets.jsonl").splitlines()]
        files = [name for name in opened.namelist() if name.startswith("files/")]
    lacking = _PHOTOS - len({row["id"] for row in rows}) + (_PHOTOS - len(files)) + (broken is not None)
    before = len(_files_that_name(luster.data, account))
    async with database.transaction() as session:
        began, _ = await deletion.request(session, account, grace=timedelta(0), actor="bench")

    async def gone() -> bool:
        async with database.reading() as session:
            state = text("SELECT state FROM account_deletions WHERE id = :id")
            return await session.scalar(state, {"id": began.id}) == "done"

    kills += await _killed_until(luster, gone, dice)
    async with database.reading() as session:
        left = await _rows_that_name(session, account)
        certificate = await session.scalar(
            text("SELECT certificate FROM account_deletions WHERE id = :id"), {"id": began.id}
        )
    others = sum(path.is_file() for path in (luster.data / "storage" / "objects").rglob("*"))
    files_left = _files_that_name(luster.data, account)
    for name, count in left.items():
        print(f"left: {name}: {count}")
    counted = dict(certificate or {})["removed"]["objects"]
    return [
        Figure("rows and files that the export lacks", 0, lacking, "", beside=f"{len(files)} files"),
        Figure("rows left that name the account", 0, sum(left.values()), ""),
        Figure("files left below its folder", 0, len(files_left), "", beside=f"of {before}"),
        Figure("files of the other account", 10, others, "", at_most=False),
        Figure("files that the certificate counts", _PHOTOS, counted, "", at_most=False),
        Figure("kills on the way", 10, kills, "", at_most=False),
    ]


async def _run(luster: RunningLuster) -> list[Figure]:
    with EmbeddedPostgres(luster.data) as url:
        database = Database(url, pool=10, bound=(WINDOW,))
        try:
            return await _measure(luster, database)
        finally:
            await database.close()


def main() -> int:
    """Start Luster, have it export and remove, kill its workers, and list what is left."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        luster = RunningLuster(Path(name) / "data")
        print(luster.start())
        try:
            figures = asyncio.run(_run(luster))
        finally:
            luster.interrupt()
    return report("leaving", figures)


if __name__ == "__main__":
    sys.exit(main())
