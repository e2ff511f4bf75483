"""Makes accounts, photos and jobs for tests, benches and the chaos run, with a planner that needs no plugin."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from luster_engine.accounts import service as accounts
from luster_engine.accounts.service import Verified
from luster_engine.assets.models import Asset
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance, Kind
from luster_engine.credits.service import Source
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.jobs import service as jobs
from luster_engine.jobs.line import Window
from luster_engine.jobs.models import Job
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import Input, JobSpec
from luster_engine.plugins.catalog import Catalog, StepInfo, StyleInfo
from luster_engine.settings import Prices, Settings
from luster_engine.shoots.models import Shoot
from luster_engine.storage import keys
from sqlalchemy import text

WINDOW = Window(4)
"""How many jobs of one account stand in the queue of a test's database."""
EMPTY_SCHEMA = {"type": "object", "properties": {}, "additionalProperties": False}


def tiny_catalog() -> Catalog:
    """Two styles without steps: `default` here, `dreamy` by a remote model first."""
    plain: Mapping[str, tuple[StepInfo, ...]] = {"local": ()}
    dreamy: Mapping[str, tuple[StepInfo, ...]] = {"openai": (), "local": ()}
    return Catalog(
        styles={
            name: StyleInfo(
                name=name,
                version="1.0.0",
                plugin="tests",
                title=name.title(),
                recipes=recipes,
                parameters=EMPTY_SCHEMA,
                defaults={},
            )
            for name, recipes in (("default", plain), ("dreamy", dreamy))
        }
    )


@dataclass(frozen=True)
class World:
    """A database with whatever a test puts into it."""

    database: Database
    settings: Settings = field(
        default_factory=lambda: Settings(one_machine=False, provider_prices={"openai": Prices(free=3, premium=3)})
    )

    window = WINDOW

    @property
    def planner(self) -> JobPlanner:
        """Plans without a plugin; the remote model costs three credits."""
        return JobPlanner(
            catalog=tiny_catalog,
            settings=self.settings,
            configured=lambda: frozenset({"openai"}),
        )

    async def account(self, balance: int = 100, *, membership: str = "none") -> UUID:
        """A new account with credits."""
        async with self.database.transaction() as session:
            account, _ = await accounts.ensure_account(session, Verified("test", str(new_id()), "someone@example.com"))
            if balance:
                await credits.book(session, account.id, Kind.GRANT, balance, Source("test", str(account.id)))
            if membership != "none":
                await session.execute(
                    text("UPDATE accounts SET membership = :membership WHERE id = :id"),
                    {"membership": membership, "id": account.id},
                )
        return account.id

    async def shoot(self, account: UUID, name: str = "House") -> UUID:
        """A new shoot."""
        shoot = Shoot(account_id=account, name=name, id=new_id())
        async with self.database.transaction() as session:
            session.add(shoot)
            await session.flush()
        return shoot.id

    async def photo(self, account: UUID, shoot: UUID | None = None, *, content: bytes = b"photo") -> UUID:
        """A ready photo; its bytes are in no store unless the test puts them there."""
        shoot_id = shoot or await self.shoot(account)
        photo = new_id()
        digest = hashlib.sha256(content).hexdigest()
        async with self.database.transaction() as session:
            session.add(
                Asset(
                    id=photo,
                    account_id=account,
                    shoot_id=shoot_id,
                    state="ready",
                    filename="kitchen.jpg",
                    content_type="image/jpeg",
                    mime="image/jpeg",
                    object_key=keys.original(account, shoot_id, photo, "jpg"),
                    source_key=keys.source(account, shoot_id, photo, digest, "jpg"),
                    sha256=digest,
                    bytes=len(content),
                    width=1600,
                    height=1067,
                )
            )
            await session.flush()
        return photo

    async def source_key(self, photo: UUID) -> str:
        """Where the photo's bytes belong."""
        async with self.database.transaction() as session:
            return str(await session.scalar(text("SELECT source_key FROM assets WHERE id = :id"), {"id": photo}))

    async def job(self, account: UUID, photo: UUID, *, request_id: str = "", **spec: Any) -> UUID:
        """A new job."""
        async with self.database.shared_transaction() as session:
            return await jobs.create_job(
                session,
                self.planner,
                account,
                JobSpec(inputs=(Input(photo),), **spec),
                request_id=request_id,
            )

    async def read(self, job: UUID) -> Job:
        """The job as it stands."""
        async with self.database.transaction() as session:
            found = await session.get(Job, job)
        assert found is not None
        return found

    async def balance(self, account: UUID) -> Balance:
        """How the account stands."""
        async with self.database.transaction() as session:
            return await credits.balance_of(session, account)

    async def events(self, job: UUID) -> list[str]:
        """The types of the job's kept events, in order."""
        async with self.database.transaction() as session:
            found = await session.scalars(
                text("SELECT type FROM job_events WHERE job_id = :job ORDER BY sequence"), {"job": job}
            )
            return list(found)
