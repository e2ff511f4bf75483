"""How long it takes to accept a removal: ten thousand jobs against ten, by `python -m tests.bench.removal`."""

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path
from uuid import UUID

from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database
from luster_engine.jobs import service
from luster_engine.jobs.spec import JobSpec
from luster_engine.jobs.withdrawal import Withdrawals, cancel_batch
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.removal import Removals, empty_account, remove_shoot
from luster_engine.storage.filesystem import FilesystemStorage
from sqlalchemy import text

from tests.bench.report import Figure, report
from tests.world import WINDOW, World

_FEW, _MANY = 10, 10_000
_ROUNDS = 5

_MORE = text("""
WITH made AS (
    INSERT INTO assets (id, account_id, shoot_id, state, filename, content_type, object_key, source_key, bytes, width,
        height)
    SELECT gen_random_uuid(), :account, :shoot, 'ready', 'a.jpg', 'image/jpeg', 'k/' || gen_random_uuid(),
        's/' || gen_random_uuid(), 1, 1, 1
    FROM generate_series(1, :count) RETURNING id
),
jobs AS (
    INSERT INTO jobs (id, account_id, shoot_id, asset_id, batch_id, tier, style, style_version, plan, price, sequence)
    SELECT gen_random_uuid(), :account, :shoot, id, CAST(:batch AS uuid), 'free', 'default', '1', '{}', 1, 1 FROM made
    RETURNING id, asset_id
)
INSERT INTO job_inputs (job_id, position, role, asset_id) SELECT id, 0, 'photo', asset_id FROM jobs
""")
_HELD = text("UPDATE credit_balances SET held = held + :count WHERE account_id = :account")


async def filled(world: World, count: int) -> tuple[UUID, UUID, UUID]:
    """An account with a shoot of so many queued jobs, all of one batch."""
    account = await world.account(count)
    shoot = await world.shoot(account)
    for _ in range(min(count, 8)):
        await world.photo(account, shoot)
    async with world.database.transaction() as session:
        batch = await service.create_batch(session, world.planner, account, JobSpec(), shoot=shoot)
        if count > _FEW:
            of = {"account": account, "shoot": shoot, "batch": batch, "count": count - 8}
            await session.execute(_MORE, of)
            await session.execute(_HELD, {"account": account, "count": count - 8})
    return account, shoot, batch


async def accepted(world: World, kind: str, count: int) -> tuple[float, float]:
    """Seconds until one removal was accepted, and until it was carried out, in a fresh account."""
    account, shoot, batch = await filled(world, count)
    began = time.perf_counter()
    async with world.database.transaction() as session:
        if kind == "shoot":
            await remove_shoot(session, await session.get_one(Shoot, shoot), actor="bench", request_id="")
        elif kind == "batch":
            await cancel_batch(session, account, batch, actor="bench", request_id="")
        else:
            await empty_account(session, account, actor="bench", request_id="")
    answered = time.perf_counter() - began
    if kind == "account":
        async with world.database.transaction() as session:
            await session.execute(text("UPDATE accounts SET state = 'deleting' WHERE id = :id"), {"id": account})
    return answered, await carried_out(world)


async def carried_out(world: World) -> float:
    """Do every chore that was queued, and say how long it took."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        store = FilesystemStorage(Path(folder), secret="s", public_url="http://x", max_bytes=1000)
        removals = Removals(world.database, store)
        withdrawals = Withdrawals(world.database)
        chores = {
            "shoots.remove": removals.shoot,
            "accounts.empty": removals.account,
            "jobs.cancel_batch": withdrawals.batch,
        }
        while True:
            async with world.database.transaction() as session:
                taken = text("DELETE FROM procrastinate_jobs WHERE queue_name = 'chores' RETURNING task_name, args")
                found = (await session.execute(taken)).all()
            if not any(row.task_name in chores for row in found):
                break
            for row in found:
                if row.task_name in chores:
                    await chores[row.task_name](**row.args)
        await store.close()
    return time.perf_counter() - began


async def main() -> int:
    """Few and many in turn, so that the machine's moods fall on both."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = EmbeddedPostgres(Path(folder))
        url = await asyncio.to_thread(server.start)
        migrate(url.render_as_string(hide_password=False))
        world = World(Database(url, bound=(WINDOW,)))
        figures = []
        try:
            for kind in ("shoot", "batch", "account"):
                few, many, done = [], [], []
                for _ in range(_ROUNDS):
                    few.append((await accepted(world, kind, _FEW))[0])
                for _ in range(3):
                    answered, carried = await accepted(world, kind, _MANY)
                    many.append(answered)
                    done.append(carried)
                    few.append((await accepted(world, kind, _FEW))[0])
                async with world.database.transaction() as session:
                    left = await session.scalar(text("SELECT count(*) FROM jobs WHERE finished_at IS NULL"))
                ratio = statistics.median(many) / statistics.median(few)
                print(
                    f"{kind}: {_FEW} in {statistics.median(few) * 1000:.1f} ms, "
                    f"{_MANY} in {statistics.median(many) * 1000:.1f} ms, done in {statistics.median(done):.1f} s"
                )
                figures.append(Figure(f"{kind}: answer for {_MANY} jobs against {_FEW}", 2, round(ratio, 2), unit="x"))
                figures.append(Figure(f"{kind}: jobs still open", 0, int(left or 0), unit=""))
        finally:
            await world.database.close()
            server.stop()
    return report("removal", figures)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
