"""What every call goes through: request ids, identity, access, deadlines, and errors that do not say too much."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase
from luster.v1 import catalog_pb2, catalog_pb2_grpc, job_pb2, job_pb2_grpc, shoot_pb2, shoot_pb2_grpc
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.rpc import watches
from luster_engine.rpc.access import Access, declared_access
from luster_engine.rpc.caller import Caller, current_caller
from luster_engine.rpc.contract import Service
from luster_engine.rpc.interceptors import AccountStanding
from luster_engine.rpc.server import CannotListenError, EngineServer
from luster_engine.rpc.status import CODES

from tests.engine.served import refused

TOKEN = "t0ken"
ACCOUNT, ADMIN, SUSPENDED = uuid4(), uuid4(), uuid4()
BEARER = ("authorization", f"Bearer {TOKEN}")


class Shoots(shoot_pb2_grpc.ShootServiceServicer):
    """A room that does what each test needs."""

    def __init__(self) -> None:
        self.callers: list[Caller] = []
        self.entered = asyncio.Event()
        self.go_on = asyncio.Event()

    async def GetShoot(self, request: shoot_pb2.GetShootRequest, context: object) -> shoot_pb2.GetShootResponse:  # noqa: N802 - the contract's name
        self.callers.append(current_caller())
        match request.shoot_id:
            case "fields":
                raise LusterError(
                    Reason.INVALID_ARGUMENT, "wrong", violations=(FieldViolation("name", "empty"),), limit=3
                )
            case "long":
                violations = tuple(FieldViolation(f"name{number}", "x" * 500) for number in range(100))
                raise LusterError(Reason.INVALID_ARGUMENT, "long " * 20_000, violations=violations, style="x" * 50_000)
            case "secret":
                raise RuntimeError("password=hunter2 at /home/me")
            case "slow":
                self.entered.set()
                await self.go_on.wait()
            case "timeout":
                raise TimeoutError("of something inside")
        return shoot_pb2.GetShootResponse(shoot=shoot_pb2.Shoot(id=request.shoot_id))


class Jobs(job_pb2_grpc.JobServiceServicer):
    """Watches that end only when they are ended."""

    async def WatchJob(  # noqa: N802 - the contract's name
        self, request: job_pb2.WatchJobRequest, context: object
    ) -> AsyncIterator[job_pb2.WatchJobResponse]:
        yield job_pb2.WatchJobResponse(event=job_pb2.JobEvent(sequence=1))
        await asyncio.Event().wait()


async def standing(account: UUID) -> AccountStanding | None:
    return {
        ACCOUNT: AccountStanding(),
        ADMIN: AccountStanding(admin=True),
        SUSPENDED: AccountStanding(suspended=True),
    }.get(account)


def services(shoots: Shoots) -> list[Service]:
    return [
        Service(
            "luster.v1.ShootService",
            shoot_pb2.DESCRIPTOR,
            shoot_pb2_grpc.add_ShootServiceServicer_to_server,
            shoots,
        ),
        Service("luster.v1.JobService", job_pb2.DESCRIPTOR, job_pb2_grpc.add_JobServiceServicer_to_server, Jobs()),
        Service(
            "luster.v1.CatalogService",
            catalog_pb2.DESCRIPTOR,
            catalog_pb2_grpc.add_CatalogServiceServicer_to_server,
            catalog_pb2_grpc.CatalogServiceServicer(),
        ),
    ]


class Place:
    """A running server, what it is made of, and a channel to it."""

    def __init__(self) -> None:
        self.shoots = Shoots()
        self.storage_fails = False
        self.revoked: set[UUID] = set()
        self.server = EngineServer(
            services(self.shoots), service_token=TOKEN, find_standing=standing, key_stands=self._key, watch_again=0.2,
            checks={"database": self._well, "storage": self._storage},
        )  # fmt: skip

    async def _key(self, account: UUID, key: UUID) -> bool:
        return key not in self.revoked

    async def _well(self) -> None:
        return None

    async def _storage(self) -> None:
        if self.storage_fails:
            raise LusterError(Reason.STORAGE_UNAVAILABLE, "gone")

    async def open(self) -> grpc.aio.Channel:
        await self.server.start(address="127.0.0.1:0")
        return grpc.aio.insecure_channel(f"127.0.0.1:{self.server.port}")


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    made = Place()
    yield made
    await made.server.drain(grace=0.5, notice=0)


async def get(channel: grpc.aio.Channel, shoot: str = "x", **how: object) -> shoot_pb2.GetShootResponse:
    metadata = how.pop("metadata", (BEARER, ("x-luster-account", str(ACCOUNT))))
    stub = shoot_pb2_grpc.ShootServiceStub(channel)
    answer: shoot_pb2.GetShootResponse = await stub.GetShoot(
        shoot_pb2.GetShootRequest(shoot_id=shoot), metadata=metadata, **how
    )
    return answer


async def refusal(call: object) -> grpc.aio.AioRpcError:
    with pytest.raises(grpc.aio.AioRpcError) as error:
        await call
    return error.value


async def test_no_call_looks_through_every_method(place: Place) -> None:
    """grpc waits once for each method that is registered with it, and wakes through all of them at every call."""
    await get(await place.open())
    names = [getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks()]
    assert any("_server_main_loop" in name for name in names), "what grpc's tasks are called has changed"
    # That of reflection is left, which nobody asks all day.
    assert sum("registered_call" in name for name in names) <= 1


async def test_the_account_is_the_one_that_was_named(place: Place) -> None:
    channel = await place.open()
    call = shoot_pb2_grpc.ShootServiceStub(channel).GetShoot(
        shoot_pb2.GetShootRequest(shoot_id="x"),
        metadata=(BEARER, ("x-luster-account", str(ACCOUNT)), ("x-request-id", "r-1")),
    )
    await call
    assert dict(await call.trailing_metadata())["x-request-id"] == "r-1"
    (caller,) = place.shoots.callers
    assert (caller.account_id, caller.request_id, caller.actor) == (ACCOUNT, "r-1", f"account:{ACCOUNT}")


@pytest.mark.parametrize(
    ("metadata", "code"),
    [
        ((), grpc.StatusCode.UNAUTHENTICATED),
        ((("authorization", "Bearer wrong"), ("x-luster-account", str(ACCOUNT))), grpc.StatusCode.UNAUTHENTICATED),
        ((("authorization", TOKEN), ("x-luster-account", str(ACCOUNT))), grpc.StatusCode.UNAUTHENTICATED),
        ((("x-luster-account", str(ACCOUNT)),), grpc.StatusCode.UNAUTHENTICATED),
        ((BEARER,), grpc.StatusCode.UNAUTHENTICATED),
        ((BEARER, ("x-luster-account", "1; drop")), grpc.StatusCode.UNAUTHENTICATED),
        ((BEARER, ("x-luster-account", str(uuid4()))), grpc.StatusCode.UNAUTHENTICATED),
        ((BEARER, ("x-luster-account", str(SUSPENDED))), grpc.StatusCode.PERMISSION_DENIED),
    ],
)
async def test_who_does_not_prove_who_they_are_is_refused(
    place: Place, metadata: object, code: grpc.StatusCode
) -> None:
    channel = await place.open()
    error = await refusal(get(channel, metadata=metadata))
    assert error.code() is code
    assert place.shoots.callers == []


async def test_errors_carry_reason_fields_and_request_id(place: Place) -> None:
    channel = await place.open()
    error = await refusal(get(channel, "fields"))

    def again() -> None:
        raise error

    said = refused(again)
    assert (said.code, said.reason, said.fields) == (grpc.StatusCode.INVALID_ARGUMENT, "INVALID_ARGUMENT", ("name",))
    assert said.metadata == {"limit": "3"}
    assert dict(error.trailing_metadata())["x-request-id"]


@pytest.mark.parametrize("broken", ["secret", "timeout"])
async def test_nothing_internal_leaks(place: Place, broken: str) -> None:
    channel = await place.open()
    error = await refusal(get(channel, broken))
    assert error.code() is grpc.StatusCode.INTERNAL
    for word in ("hunter2", "/home", "Runtime", "Traceback", "inside"):
        assert word not in str(error.details()) + str(error.trailing_metadata())


async def test_a_call_that_takes_too_long_is_ended(place: Place) -> None:
    channel = await place.open()
    error = await refusal(get(channel, "slow", timeout=0.3))
    assert error.code() is grpc.StatusCode.DEADLINE_EXCEEDED


async def test_what_is_not_built_says_so(place: Place) -> None:
    channel = await place.open()
    stub = catalog_pb2_grpc.CatalogServiceStub(channel)
    error = await refusal(stub.ListStyles(catalog_pb2.ListStylesRequest()))
    assert error.code() is grpc.StatusCode.UNIMPLEMENTED


async def test_draining_lets_calls_finish_and_sends_watchers_away(place: Place) -> None:
    channel = await place.open()
    own = (BEARER, ("x-luster-account", str(ACCOUNT)))
    watch = job_pb2_grpc.JobServiceStub(channel).WatchJob(job_pb2.WatchJobRequest(job_id="x"), metadata=own)
    assert (await watch.read()).event.sequence == 1
    health = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
    assert (await health.read()).status == health_pb2.HealthCheckResponse.SERVING
    slow = asyncio.create_task(get(channel, "slow"))
    await place.shoots.entered.wait()
    draining = asyncio.create_task(place.server.drain(grace=10, notice=0.2))
    assert (await health.read()).status == health_pb2.HealthCheckResponse.NOT_SERVING
    assert not slow.done()
    assert (await refusal(watch.read())).code() is grpc.StatusCode.UNAVAILABLE
    place.shoots.go_on.set()
    assert (await slow).shoot.id == "slow"
    await draining


async def test_health_is_told_for_each_service_and_dependency(place: Place) -> None:
    place.storage_fails = True
    channel = await place.open()
    stub = health_pb2_grpc.HealthStub(channel)
    found = {}
    for name in ("", "engine", "luster.v1.ShootService", "database", "storage"):
        answer = await stub.Check(health_pb2.HealthCheckRequest(service=name))
        found[name] = answer.status == health_pb2.HealthCheckResponse.SERVING
    assert found == {"": True, "engine": True, "luster.v1.ShootService": True, "database": True, "storage": False}


async def test_reflection_lists_the_contract(place: Place) -> None:
    await place.open()
    with grpc.insecure_channel(f"127.0.0.1:{place.server.port}") as channel:
        known = await asyncio.to_thread(lambda: ProtoReflectionDescriptorDatabase(channel).get_services())
    assert {"luster.v1.ShootService", "luster.v1.JobService", "grpc.health.v1.Health"} <= set(known)


async def test_a_message_that_is_too_large_is_refused(place: Place) -> None:
    channel = await place.open()
    error = await refusal(get(channel, "x" * (5 * 1024 * 1024)))
    assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED


async def test_a_unix_socket_is_for_its_owner_alone(place: Place, tmp_path: Path) -> None:
    socket = tmp_path / "run" / "engine.sock"
    await place.server.start(socket=socket)
    assert socket.stat().st_mode & 0o077 == 0
    channel = grpc.aio.insecure_channel(f"unix:{socket}")
    assert (await get(channel, "y")).shoot.id == "y"


async def test_a_taken_port_is_named(place: Place) -> None:
    await place.open()
    other = Place()
    with pytest.raises(CannotListenError, match=str(place.server.port)):
        await other.server.start(address=f"127.0.0.1:{place.server.port}")


def test_every_method_says_who_may_call_it_and_every_reason_has_a_code() -> None:
    found = declared_access([shoot_pb2.DESCRIPTOR, job_pb2.DESCRIPTOR, catalog_pb2.DESCRIPTOR])
    assert found["/luster.v1.ShootService/GetShoot"] is Access.ACCOUNT
    assert found["/luster.v1.CatalogService/ListStyles"] is Access.PUBLIC
    assert set(CODES) == set(Reason)
    assert all(CODES.values())


async def test_a_watch_ends_when_its_key_is_revoked_and_when_its_account_goes(place: Place) -> None:
    channel = await place.open()
    stub = job_pb2_grpc.JobServiceStub(channel)
    key = UUID(int=7)
    by_key = stub.WatchJob(
        job_pb2.WatchJobRequest(job_id="x"),
        metadata=(BEARER, ("x-luster-account", str(ACCOUNT)), ("x-luster-api-key", str(key))),
    )
    signed_in = stub.WatchJob(job_pb2.WatchJobRequest(), metadata=(BEARER, ("x-luster-account", str(ACCOUNT))))
    assert (await by_key.read()).event.sequence == (await signed_in.read()).event.sequence == 1
    place.revoked.add(key)
    ended = await refusal(asyncio.wait_for(by_key.read(), 10))
    assert ended.code() is grpc.StatusCode.UNAUTHENTICATED
    assert "revoked" in str(ended.details())
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asyncio.shield(signed_in.read()), 0.6)
    signed_in.cancel()


async def test_strangers_who_watch_the_health_are_capped_by_their_address(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever reached the port could have the engine keep as many of these streams as there is memory for."""
    monkeypatch.setattr(watches, "MOST", 2)
    stub = health_pb2_grpc.HealthStub(await place.open())
    open_ones = [stub.Watch(health_pb2.HealthCheckRequest()) for _ in range(2)]
    assert [(await each.read()).status for each in open_ones] == [health_pb2.HealthCheckResponse.SERVING] * 2
    error = await refusal(stub.Watch(health_pb2.HealthCheckRequest()).read())
    assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert (await stub.Check(health_pb2.HealthCheckRequest())).status == health_pb2.HealthCheckResponse.SERVING
    open_ones[0].cancel()
    async with asyncio.timeout(10):
        while place.server._interceptor._watches._of["127.0.0.1"] == 2:
            await asyncio.sleep(0.01)
    assert (await stub.Watch(health_pb2.HealthCheckRequest()).read()).status == health_pb2.HealthCheckResponse.SERVING


@pytest.mark.parametrize(
    ("peer", "address"),
    [
        ("ipv4:192.0.2.7:4711", "192.0.2.7"),
        ("ipv6:%5B2001:db8:1:2::9%5D:4711", "2001:db8:1:2::/64"),
        ("ipv6:%5B::ffff:192.0.2.7%5D:4711", "192.0.2.7"),
        ("ipv6:%5Bfe80::1%25eth0%5D:1", "fe80::/64"),
        ("unix:", "unix"),
        ("", ""),
    ],
)
def test_the_address_of_a_peer_is_that_of_its_household(peer: str, address: str) -> None:
    assert watches.address_in(peer) == address


async def test_watches_of_one_account_are_capped(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watches, "MOST", 2)
    channel = await place.open()
    stub = job_pb2_grpc.JobServiceStub(channel)

    def watch(account: UUID) -> Any:
        return stub.WatchJob(job_pb2.WatchJobRequest(), metadata=(BEARER, ("x-luster-account", str(account))))

    held = [watch(ACCOUNT), watch(ACCOUNT)]
    for each in held:
        assert (await each.read()).event.sequence == 1
    assert (await refusal(watch(ACCOUNT).read())).code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert (await watch(ADMIN).read()).event.sequence == 1
    held.pop().cancel()
    await asyncio.sleep(0.2)
    assert (await watch(ACCOUNT).read()).event.sequence == 1


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"\x0a\x02\xff\xfe", grpc.StatusCode.INVALID_ARGUMENT),
        (b"\x0a\x03a\x00b", grpc.StatusCode.INVALID_ARGUMENT),
        (b"\x0a\x05a", grpc.StatusCode.INVALID_ARGUMENT),
        (b"\x0a\xed", grpc.StatusCode.INVALID_ARGUMENT),
        (b"\x0a\x03\xed\xa0\x80", grpc.StatusCode.INVALID_ARGUMENT),
        (shoot_pb2.GetShootRequest(shoot_id="x" * 200_000).SerializeToString(), grpc.StatusCode.INVALID_ARGUMENT),
    ],
)
async def test_a_request_that_is_none_is_the_callers_fault(place: Place, raw: bytes, code: grpc.StatusCode) -> None:
    channel = await place.open()
    call = channel.unary_unary("/luster.v1.ShootService/GetShoot")
    own = (BEARER, ("x-luster-account", str(ACCOUNT)))
    assert (await refusal(call(raw, metadata=own))).code() is code
    # Who asks is asked first.
    assert (await refusal(call(raw))).code() is grpc.StatusCode.UNAUTHENTICATED
    assert not place.shoots.callers


async def test_a_refusal_of_any_length_arrives_as_itself(place: Place) -> None:
    channel = await place.open()
    error = await refusal(get(channel, "long"))
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert len(str(error.details())) <= 2000
