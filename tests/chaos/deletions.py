"""Photos are deleted while they are announced, sent, confirmed and worked on, and everybody is killed meanwhile.

`python -m tests.chaos.deletions [--photos 2000]` starts two processes that race and two that work, kills one of them
again and again, and counts at the end, by its own listing of folder and tables, what is left that may not stay.
"""

import argparse
import asyncio
import contextlib
import logging
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from luster.v1 import asset_pb2
from luster_engine.accounts.service import ACCOUNT_SEEN
from luster_engine.assets import left_upload, thumbnail
from luster_engine.credits.verify import verify
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.events.hub import EventHub
from luster_engine.jobs.verdict import Patience
from luster_engine.queue.app import Chore
from luster_engine.sandbox.kinds import KINDS
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits, SandboxOptions
from luster_engine.scratch import Scratch, open_scratch
from luster_engine.shoots.forgotten import removals_again
from luster_engine.shoots.removal import REMOVE_ASSET, REMOVE_SHOOT, Removals
from luster_engine.shoots.sweep import Sweeps
from luster_engine.worker.job_runner import Tools
from luster_engine.worker.reconcile import Reconciliation
from luster_engine.worker.supervisor import Rhythm, Worker
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from tests.bench.report import Figure, report
from tests.chaos.parts import CHILDREN, FaultyStorage
from tests.e2e.photo import house as photo
from tests.engine.assets.house import House
from tests.world import WINDOW, World

ROOT = Path(__file__).parents[2]
AT_ONCE = 6
KILL_EVERY = 6.0
SECONDS_A_PHOTO = 1.5
"""What a photo may take at most, with all that happens to it, where two busy cores carry everybody and every kill."""
START_SECONDS = 300.0
ROLES = {"racer-1": "race", "racer-2": "race", "worker-1": "work", "worker-2": "work"}


async def race(folder: Path, url: str, photos: int) -> None:
    """Make photos and delete each while everything happens to it, until there have been enough."""
    database = Database(url, pool=20, bound=(WINDOW,))
    with open_scratch(folder / "scratch") as scratch:
        async with Sandbox(children_of(scratch, {})) as children:
            await raced(folder, database, photos, children, scratch)


async def raced(folder: Path, database: Database, photos: int, children: Sandbox, scratch: Scratch) -> None:
    """The racing itself. What confirms a photo is the real sandbox, whose folders a deletion may meet in any state."""
    world = World(database)
    account = await world.account(100_000)
    house = House(database, folder / "store", account, sandbox=children, scratch=scratch, photo=photo(320, 240))
    house.storage = FaultyStorage(folder / "store", faults=0.02)
    house.assets._storage = house.assets._inspector._storage = house.objects._storage = house.storage
    chance = random.Random()
    await house.storage.check()
    at_once = asyncio.Semaphore(AT_ONCE)

    async def one() -> None:
        async with at_once:
            made = await house.announce()
            asset = UUID(made.asset.id)

            async def job() -> None:
                for _ in range(20):
                    with contextlib.suppress(LusterError):
                        await world.job(house.account, asset)
                        return
                    await asyncio.sleep(0.02)

            async def delete() -> None:
                house.enter()
                await house.assets.DeleteAsset(asset_pb2.DeleteAssetRequest(asset_id=str(asset)), None)  # type: ignore[arg-type]  # the room asks nothing of it

            async def after(most: float, step: Callable[[], Awaitable[None]]) -> None:
                await asyncio.sleep(chance.random() * most)
                with contextlib.suppress(LusterError, SQLAlchemyError):
                    await step()

            await asyncio.gather(
                after(0.1, lambda: house.put(made)),
                after(0.4, lambda: house.put(made)),
                after(0.3, lambda: house.confirm(made)),
                after(0.3, lambda: house.confirm(made)),
                after(0.4, job),
                after(2.0, delete),
            )

    while await counted(database, "SELECT count(*) FROM assets") < photos:
        for said in await asyncio.gather(*(one() for _ in range(2 * AT_ONCE)), return_exceptions=True):
            if said is not None and not isinstance(said, LusterError | SQLAlchemyError):
                raise said
    await asyncio.Event().wait()


async def work(folder: Path, url: str, _photos: int) -> None:
    """A worker with the chores of removal and a store that fails now and then."""
    database = Database(url, pool=12, bound=(WINDOW,))
    store = FaultyStorage(folder / "store", faults=0.05)
    with open_scratch(folder / "scratch") as scratch:
        # What is in a result is no matter here; that it is written while its photo goes is, and takes its time.
        options = children_of(scratch, {"carry_out": "chaotic:carry_out"})
        await worked(database, store, options, scratch)


async def worked(database: Database, store: FaultyStorage, options: SandboxOptions, scratch: Scratch) -> None:
    """The working itself."""
    async with EventHub(database) as hub, Sandbox(options) as children:
        tools = Tools(
            database=database,
            storage=store,
            sandbox=children,
            hub=hub,
            limits={},
            patience=Patience(base_seconds=0.1, cap_seconds=1),
            scratch=scratch,
        )
        removals = Removals(database, store, scratch)
        chores: dict[str, Chore] = {
            ACCOUNT_SEEN: nothing_bought,
            thumbnail.CHORE: thumbnail.Thumbnails(database, store, children, {}, scratch).make,
            left_upload.CHORE: left_upload.LeftUploads(database, store).discard,
            REMOVE_ASSET: removals.asset,
            REMOVE_SHOOT: removals.shoot,
        }
        rhythm = Rhythm(lost_seconds=3.0, sweep_seconds=0.5)
        await Worker(tools, rhythm, chores, forgotten=(removals_again,)).run(asyncio.Event())


def children_of(scratch: Scratch, instead: dict[str, str]) -> SandboxOptions:
    """One real child, but for the kinds of task that are named."""
    return SandboxOptions(
        size=1,
        scratch=scratch.own,
        limits=ChildLimits(memory_mb=1024, seconds=30, grace_seconds=1),
        kinds={**KINDS, **instead},
        readable=(CHILDREN,),
        environment={"PYTHONPATH": str(CHILDREN)},
    )


async def nothing_bought(**_account: object) -> None:
    """Nobody bought anything before they came."""


async def counted(database: Database, query: str) -> int:
    """A number out of the tables."""
    async with database.transaction() as session:
        return int(await session.scalar(text(query)) or 0)


@dataclass
class Crowd:
    """The processes that race and work, each in a session of its own."""

    folder: Path
    url: str
    photos: int
    running: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    killed: int = 0
    fell: int = 0
    """How many ended although nobody killed them: a racer does when it is told what is no refusal."""

    def start(self, name: str) -> None:
        """Start one, as a process manager would."""
        with (self.folder / f"{name}.log").open("ab") as log:
            self.running[name] = subprocess.Popen(
                [sys.executable, "-m", "tests.chaos.deletions", ROLES[name], str(self.folder), self.url,
                 str(self.photos)],
                cwd=ROOT, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip

    def kill(self, name: str) -> None:
        """End one and its children without a word."""
        process = self.running.pop(name)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def tend(self) -> None:
        """Start again whoever is missing."""
        for name in ROLES:
            if name in self.running and self.running[name].poll() is not None:
                self.fell += 1
                print(f"{name} ended: {(self.folder / f'{name}.log').read_text()[-1500:]}")
            if name not in self.running or self.running[name].poll() is not None:
                self.start(name)


async def storm(crowd: Crowd, database: Database) -> None:
    """Kill one after the other until there were enough photos, then let the workers finish."""
    began = last = time.monotonic()
    limit = START_SECONDS + crowd.photos * SECONDS_A_PHOTO
    while time.monotonic() - began < limit:
        crowd.tend()
        await asyncio.sleep(0.2)
        if time.monotonic() - last > KILL_EVERY + (6.0 if random.random() < 0.5 else 0.0):
            crowd.kill(random.choice(list(crowd.running)))
            crowd.killed += 1
            last = time.monotonic()
        if await counted(database, "SELECT count(*) FROM assets") >= crowd.photos:
            break
    for name in [name for name, role in ROLES.items() if role == "race" and name in crowd.running]:
        crowd.kill(name)
    # Whose racer was killed between announcing and deleting is deleted by its owner now.
    async with database.transaction() as session:
        await session.execute(text("UPDATE assets SET state = 'deleting' WHERE state NOT IN ('deleting', 'deleted')"))
    while time.monotonic() - began < limit:
        await asyncio.sleep(0.5)
        if await counted(database, "SELECT count(*) FROM assets WHERE state <> 'deleted'") == 0:
            break
    for name in list(crowd.running):
        crowd.kill(name)


def listed(folder: Path) -> list[str]:
    """An independent listing: every file below the store, under whatever name."""
    return [path.relative_to(folder).as_posix() for path in (folder / "store").rglob("*") if path.is_file()]


async def main(photos: int) -> int:
    """The whole run."""
    folder = Path(tempfile.mkdtemp(prefix="luster-deletions-"))
    folder.chmod(0o755)
    server = EmbeddedPostgres(folder / "database")
    url = await asyncio.to_thread(server.start)
    address = url.render_as_string(hide_password=False)
    migrate(address)
    database = Database(url, pool=4)
    began = time.monotonic()
    try:
        crowd = Crowd(folder, address, photos)
        await storm(crowd, database)
        before = listed(folder)
        made = await counted(database, "SELECT count(*) FROM jobs WHERE state = 'succeeded'")
        store = FaultyStorage(folder / "store", faults=0.0)
        # The two hours after a removal and the night are over.
        await store.abort_stale_multipart(datetime.now(UTC) + timedelta(days=1))
        for path in (folder / "store" / "incoming").rglob("*"):
            if path.is_file():
                path.unlink()
        async with database.transaction() as session:
            for table in ("assets", "shoots"):
                await session.execute(
                    text(f"UPDATE {table} SET sweep_at = now() - interval '1 s' WHERE sweep_at > now()")
                )
        await Sweeps(database, store).run()
        await Reconciliation(database, store, age=timedelta(0)).everything()
        left = listed(folder)
        async with database.transaction() as session:
            verdict = await verify(session)
        photos_left = await counted(database, "SELECT count(*) FROM assets WHERE state <> 'deleted'")
        jobs_left = await counted(database, "SELECT count(*) FROM jobs WHERE finished_at IS NULL")
        held = await counted(database, "SELECT sum(held) FROM credit_balances")
        chores = await counted(database, "SELECT count(*) FROM procrastinate_jobs WHERE task_name LIKE '%.remove'")
        deleted = await counted(database, "SELECT count(*) FROM assets WHERE state = 'deleted'")
        figures = [
            Figure("photos deleted", photos, deleted, "", at_most=False),
            Figure("kills", photos / 100, crowd.killed, "", at_most=False),
            Figure("ended without being killed", 0, crowd.fell, ""),
            Figure("objects left", 0, len(left), "", beside=f"{len(before)} before the sweeps, {made} results made"),
            Figure("photos not removed", 0, photos_left, ""),
            Figure("jobs still open", 0, jobs_left, ""),
            Figure("credits still held", 0, held, ""),
            Figure("chores of removal left", 0, chores, ""),
            Figure("numbers that the ledger contradicts", 0, len(verdict.discrepancies), ""),
        ]
        print(f"{time.monotonic() - began:.0f} s; left: {left[:5]}")
        code = report("deletions", figures)
    finally:
        await database.close()
        server.stop()
    if code == 0:
        shutil.rmtree(folder, ignore_errors=True)
    return code


if __name__ == "__main__":
    if sys.argv[1:2] in (["race"], ["work"]):
        logging.basicConfig(level="WARNING")
        role = race if sys.argv[1] == "race" else work
        asyncio.run(role(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=2000)
    sys.exit(asyncio.run(main(parser.parse_args().photos)))
