"""A whole engine and a worker in a thread of their own, and people who call it over real gRPC."""

import asyncio
import contextlib
import faulthandler
import subprocess
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from luster.v1 import (
    account_pb2,
    account_pb2_grpc,
    admin_pb2_grpc,
    asset_pb2,
    asset_pb2_grpc,
    catalog_pb2_grpc,
    comparison_pb2_grpc,
    credit_pb2_grpc,
    delivery_pb2_grpc,
    enhance_pb2_grpc,
    job_pb2,
    job_pb2_grpc,
    object_pb2,
    object_pb2_grpc,
    shoot_pb2,
    shoot_pb2_grpc,
    webhook_pb2_grpc,
)
from luster_engine import app
from luster_engine.settings import Settings

TOKEN = "a service token of the tests"
T = TypeVar("T")


class Served:
    """The engine while it runs; `storage` is the folder in which it keeps objects."""

    def __init__(self, data: Path, database_url: str, **more: Any) -> None:
        told: dict[str, Any] = {
            "data_dir": data,
            "database_url": database_url,
            "one_machine": True,
            "service_token": TOKEN,
            "grpc_port": 0,
            "sandbox_size": 1,
            "workers": 2,
            "drain_seconds": 2.0,
            "database_pool": 10,
            "max_bytes": 30_000_000,
        }
        self.settings = Settings(**{**told, **more})
        self.objects = data / "storage" / "objects"
        self.port = 0
        self._ready = threading.Barrier(3)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.served = self  # type: ignore[attr-defined]  # by which a call that hangs finds its engine

    def start(self) -> None:
        self._thread.start()
        try:
            self._ready.wait(120)
        except threading.BrokenBarrierError:
            raise AssertionError(f"the engine did not start: {self._error!r}") from self._error

    def stop(self) -> None:
        if self._loop is not None and self._stop is not None:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(60)
        assert not self._thread.is_alive()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def person(self, email: str = "") -> "Person":
        """A new account and its channel."""
        person = Person(self.address)
        name = email or f"{uuid.uuid4().hex}@example.com"
        made = person.accounts.EnsureAccount(
            account_pb2.EnsureAccountRequest(issuer="dev", subject=name, email=name), metadata=person.service
        )
        person.account = made.account.id
        return person

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            self._error = error
            self._ready.abort()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()

        def engine_ready(port: int) -> None:
            self.port = port
            threading.Thread(target=self._ready.wait, daemon=True).start()

        def worker_ready() -> None:
            threading.Thread(target=self._ready.wait, daemon=True).start()

        async with asyncio.TaskGroup() as group:
            group.create_task(app.run_engine(self.settings, ready=engine_ready, stop=self._stop))
            group.create_task(app.run_worker(self.settings, ready=worker_ready, stop=self._stop))


def _tell_what_waits() -> None:
    """Where each task of an engine that does not answer stands, and its children, for whoever reads of the failure."""
    for thread in threading.enumerate():
        served = getattr(thread, "served", None)
        for task in asyncio.all_tasks(served._loop) if served is not None and served._loop else ():
            print(task.get_name(), " > ".join(_awaited(task.get_coro())), file=sys.stderr)
    for line in subprocess.run(
        ["ps", "-eo", "pid,ppid,stat,wchan:20,etimes,args"], capture_output=True, text=True
    ).stdout.splitlines():
        if "luster" in line or "postgres" in line:
            print(line[:200], file=sys.stderr)
    faulthandler.dump_traceback(file=sys.__stderr__, all_threads=True)


def _tell_of_children() -> None:
    """What every thread of every sandbox child waits for in the system, while a call is late and none was ended yet."""
    for place in Path("/proc").glob("[0-9]*/task/[0-9]*"):
        with contextlib.suppress(OSError):
            if b"luster_engine.sandbox.child" in (place.parents[1] / "cmdline").read_bytes():
                state = (place / "stat").read_text().rpartition(")")[2].split()[0]
                told = [(place / name).read_text().strip() for name in ("comm", "wchan", "syscall")]
                print(place, state, *told, file=sys.stderr)


def _awaited(waiting: Any) -> Iterator[str]:
    """The places of a coroutine and of what it waits for. A task's own `print_stack` breaks where a line is unknown."""
    while waiting is not None:
        frame = getattr(waiting, "cr_frame", None) or getattr(waiting, "ag_frame", None)
        yield f"{frame.f_code.co_qualname}:{frame.f_lineno}" if frame else repr(waiting)[:200]
        waiting = getattr(waiting, "cr_await", None) or getattr(waiting, "ag_await", None)


@dataclass
class Person:
    """Somebody who calls the engine for an account of their own."""

    address: str
    account: str = ""
    channel: grpc.Channel = field(init=False)

    def __post_init__(self) -> None:
        self.channel = grpc.insecure_channel(self.address)
        self.accounts: Any = account_pb2_grpc.AccountServiceStub(self.channel)
        self.admin: Any = admin_pb2_grpc.AdminServiceStub(self.channel)
        self.assets: Any = asset_pb2_grpc.AssetServiceStub(self.channel)
        self.catalog: Any = catalog_pb2_grpc.CatalogServiceStub(self.channel)
        self.comparisons: Any = comparison_pb2_grpc.ComparisonServiceStub(self.channel)
        self.credits: Any = credit_pb2_grpc.CreditServiceStub(self.channel)
        self.delivery: Any = delivery_pb2_grpc.DeliveryServiceStub(self.channel)
        self.enhancing: Any = enhance_pb2_grpc.EnhanceServiceStub(self.channel)
        self.jobs: Any = job_pb2_grpc.JobServiceStub(self.channel)
        self.objects: Any = object_pb2_grpc.ObjectServiceStub(self.channel)
        self.shoots: Any = shoot_pb2_grpc.ShootServiceStub(self.channel)
        self.webhooks: Any = webhook_pb2_grpc.WebhookServiceStub(self.channel)

    @property
    def service(self) -> tuple[tuple[str, str], ...]:
        return (("authorization", f"Bearer {TOKEN}"),)

    @property
    def own(self) -> tuple[tuple[str, str], ...]:
        return (*self.service, ("x-luster-account", self.account))

    def call(self, method: Callable[..., T], request: Any) -> T:
        """One call for the own account."""
        late = threading.Timer(45, _tell_of_children)
        late.daemon = True
        late.start()
        try:
            return method(request, metadata=self.own, timeout=60)
        except grpc.RpcError as error:
            if error.code() is grpc.StatusCode.DEADLINE_EXCEEDED:
                _tell_what_waits()
            raise
        finally:
            late.cancel()

    def refused(self, method: Callable[..., Any], request: Any) -> "Refusal":
        """One call for the own account that must be refused."""
        return refused(lambda: method(request, metadata=self.own, timeout=60))

    def put(self, url: str, data: bytes, content_type: str, *, once: bool = False) -> object_pb2.WriteResponse:
        """What the gateway does with a PUT to a signed address."""
        header = object_pb2.WriteHeader(
            token=url.rsplit("/", 1)[1], content_type=content_type, size_bytes=len(data), if_none_match=once
        )
        parts = [object_pb2.WriteRequest(header=header)]
        parts += [object_pb2.WriteRequest(data=data[at : at + 65536]) for at in range(0, len(data), 65536)]
        answer: object_pb2.WriteResponse = self.objects.Write(iter(parts), timeout=60)
        return answer

    def fetch(self, url: str) -> bytes:
        """What the gateway does with a GET of a signed address."""
        answers = self.objects.Read(object_pb2.ReadRequest(token=url.rsplit("/", 1)[1]), timeout=60)
        return b"".join(each.data for each in answers)

    def upload(self, photo: bytes, name: str = "house.jpg", *, shoot: str = "") -> asset_pb2.Asset:
        """Announce, send and confirm a photo."""
        made = self.call(
            self.assets.CreateUpload,
            asset_pb2.CreateUploadRequest(filename=name, content_type="image/jpeg", shoot_id=shoot),
        )
        self.put(made.upload_url, photo, "image/jpeg")
        confirm = asset_pb2.ConfirmUploadRequest(asset_id=made.asset.id, object_key=made.object_key)
        asset: asset_pb2.Asset = self.call(self.assets.ConfirmUpload, confirm).asset
        return asset

    def shoot(self, name: str = "Elm Street 1") -> shoot_pb2.Shoot:
        made: shoot_pb2.Shoot = self.call(self.shoots.CreateShoot, shoot_pb2.CreateShootRequest(name=name)).shoot
        return made

    def enhance(self, asset: str, style: str = "default", **more: Any) -> job_pb2.Job:
        """A finished job of a photo."""
        spec = job_pb2.JobSpec(inputs=[job_pb2.JobInput(role="photo", asset_id=asset)], style=style, **more)
        job = self.call(self.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job
        for _ in self.call(self.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=job.id)):
            pass
        done: job_pb2.Job = self.call(self.jobs.GetJob, job_pb2.GetJobRequest(job_id=job.id)).job
        return done


@dataclass(frozen=True)
class Refusal:
    """Why a call was refused, as a client reads it."""

    code: grpc.StatusCode
    reason: str
    message: str
    fields: tuple[str, ...]
    metadata: dict[str, str]


def refused(call: Callable[[], Any]) -> Refusal:
    """The refusal of a call that must be refused; a stream is read to find it."""
    try:
        answer = call()
        if hasattr(answer, "__next__"):
            list(answer)
    except grpc.RpcError as error:
        return _refusal(error)
    raise AssertionError(f"not refused: {answer}")


def _refusal(error: Any) -> Refusal:
    reason, fields = "", []
    for detail in getattr(rpc_status.from_call(error), "details", ()):
        info, bad = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
        if detail.Unpack(info):
            reason, metadata = info.reason, dict(info.metadata)
        elif detail.Unpack(bad):
            fields = [each.field for each in bad.field_violations]
    return Refusal(error.code(), reason, error.details(), tuple(fields), metadata if reason else {})


def running(data: Path, database_url: str, **more: Any) -> Iterator[Served]:
    """An engine from start to stop; `more` are settings."""
    served = Served(data, database_url, **more)
    served.start()
    try:
        yield served
    finally:
        served.stop()
