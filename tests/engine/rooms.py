"""The engine's own gRPC server with the rooms of jobs, credits and accounts, and callers of it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import grpc
from luster.v1 import account_pb2, account_pb2_grpc, credit_pb2, credit_pb2_grpc, job_pb2, job_pb2_grpc
from luster_engine.accounts.rpc import AccountServicer
from luster_engine.credits.rpc import CreditServicer
from luster_engine.events.hub import EventHub
from luster_engine.jobs.previews import Previews
from luster_engine.jobs.rpc import JobParts, JobServicer
from luster_engine.rpc.contract import Service
from luster_engine.rpc.server import EngineServer
from luster_engine.rpc.standings import Standings
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.settings import Settings
from luster_engine.sign_in.opening import open_sign_in
from luster_engine.storage.filesystem import FilesystemStorage

from tests.world import World

CHILDREN = Path(__file__).parents[1] / "children"
TOKEN = "token-of-the-tests"


@dataclass
class Engine:
    """A running server, and how to call it as somebody."""

    world: World
    channel: grpc.aio.Channel
    storage: FilesystemStorage

    def as_account(self, account: UUID | None) -> tuple[tuple[str, str], ...]:
        """The metadata of a caller that acts for an account."""
        proof = (("authorization", f"Bearer {TOKEN}"),)
        return proof if account is None else (*proof, ("x-luster-account", str(account)))

    @property
    def jobs(self) -> Any:
        return job_pb2_grpc.JobServiceStub(self.channel)

    @property
    def credits(self) -> Any:
        return credit_pb2_grpc.CreditServiceStub(self.channel)

    @property
    def accounts(self) -> Any:
        return account_pb2_grpc.AccountServiceStub(self.channel)


@asynccontextmanager
async def open_rooms(world: World, folder: Path) -> AsyncIterator[Engine]:
    """The server on a port of its own."""
    storage = FilesystemStorage(folder / "store", secret="s" * 32, public_url="http://127.0.0.1", max_bytes=10**8)
    options = SandboxOptions(
        size=1,
        scratch=folder / "scratch",
        kinds={"preview": "obedient:preview"},
        readable=(CHILDREN,),
        environment={"PYTHONPATH": str(CHILDREN)},
    )
    settings = Settings(one_machine=True, welcome_credits=7, data_dir=folder)
    async with AsyncExitStack() as stack:
        hub = await stack.enter_async_context(EventHub(world.database))
        sandbox = await stack.enter_async_context(Sandbox(options))
        previews = Previews(world.database, world.planner, storage, sandbox, limits={}, per_minute=3)
        rooms = (
            (job_pb2, job_pb2_grpc, "Job", JobServicer(
                JobParts(world.database, world.planner, hub, storage, previews)
            )),
            (credit_pb2, credit_pb2_grpc, "Credit", CreditServicer(world.database)),
            (account_pb2, account_pb2_grpc, "Account", AccountServicer(
                world.database, storage, settings, stack.enter_context(open_sign_in(settings, world.database))
            )),
        )  # fmt: skip
        server = EngineServer(
            [
                Service(
                    messages.DESCRIPTOR.services_by_name[f"{name}Service"].full_name,
                    messages.DESCRIPTOR,
                    getattr(generated, f"add_{name}ServiceServicer_to_server"),
                    servicer,
                )
                for messages, generated, name, servicer in rooms
            ],
            service_token=TOKEN,
            find_standing=Standings(world.database).find,
            key_stands=Standings(world.database).key_stands,
            checks={"database": world.database.ping},
        )
        await server.start(address="127.0.0.1:0")
        stack.push_async_callback(server.drain, grace=0.2, notice=0)
        channel = await stack.enter_async_context(grpc.aio.insecure_channel(f"127.0.0.1:{server.port}"))
        yield Engine(world, channel, storage)
