"""What a start leaves for later: nobody asks the gateway before there is an engine, and neither the worker nor the
engine's children take the cores before Luster is ready."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from luster_engine import app
from luster_engine.cli.supervisor import ChildProgram
from luster_engine.cli.up import _gateway, _Installation, _start
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings


class Part:
    """In place of a part of `luster up`, whose programs are far from this: it says what was asked of it."""

    asked: list[tuple[str, str]]
    engine_fails = False

    def __init__(self, program: ChildProgram, *_: Any) -> None:
        self.name = program.name

    async def start(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.asked.append((self.name, "start"))
        if self.name == "engine" and self.engine_fails:
            raise LusterError(Reason.INTERNAL, "The engine did not start.")

    async def prepare(self) -> None:
        self.asked.append((self.name, "prepare"))
        if self.engine_fails:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                self.asked.append((self.name, "given up"))
                raise


class Database:
    """In place of a database that runs and whose tables are those of this version."""

    is_current = True

    async def started(self) -> str:
        return "postgresql://nowhere"


async def started(folder: Path) -> list[Any]:
    children: list[Any] = []
    place = _Installation(folder, "http://127.0.0.1:1", "127.0.0.1:2", folder)
    await _start(Settings(data_dir=folder), place, Database(), children, None)  # type: ignore[arg-type]  # as said above
    return children


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(Part, "asked", said, raising=False)
    monkeypatch.setattr("luster_engine.cli.supervisor.Supervised", Part)
    return said


async def test_the_worker_is_there_and_waits_for_its_turn(tmp_path: Path, asked: list[tuple[str, str]]) -> None:
    assert [part.name for part in await started(tmp_path)] == ["gateway", "engine", "worker"]
    assert sorted(asked) == [("engine", "start"), ("gateway", "start"), ("worker", "prepare")]


async def test_a_worker_that_is_prepared_is_given_up_where_the_engine_does_not_start(
    tmp_path: Path, asked: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Part, "engine_fails", True)
    with pytest.raises(LusterError, match="The engine did not start"):
        await started(tmp_path)
    assert asked[-1] == ("worker", "given up")


@pytest.mark.parametrize("one_machine", [True, False])
async def test_the_children_of_one_machine_s_engine_wait_until_it_is_ready(
    one_machine: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []

    @contextlib.asynccontextmanager
    async def opened(_: Settings, *, warms: bool) -> AsyncIterator[SimpleNamespace]:
        told.append(warms)
        raise LusterError(Reason.INTERNAL, "Enough is known.")
        yield SimpleNamespace()

    monkeypatch.setattr(app, "open_parts", opened)
    settings = Settings(data_dir=tmp_path, one_machine=one_machine)
    with pytest.raises(LusterError, match="Enough"):
        await app.run_engine(settings, ready=lambda _: None, stop=asyncio.Event())
    assert told == [not one_machine]


async def test_the_gateway_is_asked_only_once_the_engine_serves(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gateway:
        port = gateway.getsockname()[1]
        gateway.setblocking(False)
        settings = Settings(data_dir=tmp_path, port=port)
        serving = asyncio.Event()
        program = _gateway(
            settings, _Installation(tmp_path, f"http://127.0.0.1:{port}", "127.0.0.1:1", tmp_path), "", serving
        )
        assert program.answers is not None and not await program.answers()
        try:
            gateway.accept()
        except BlockingIOError:
            came = False
        else:
            came = True
        assert not came
        serving.set()
        asking = asyncio.ensure_future(program.answers())
        connection, _ = await asyncio.get_running_loop().sock_accept(gateway)
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        assert await asking
        connection.close()
