"""`luster up` starts, stops without a trace, survives being killed, and says clearly why it cannot start."""

import contextlib
import socket
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="luster-e2e-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_ctrl_c_leaves_nothing_and_a_kill_loses_nothing(folder: Path) -> None:
    luster = RunningLuster(folder)
    try:
        assert luster.start() == f"Luster is ready: {luster.url}  grpc {luster.grpc}"
        client = Client(luster.url, luster.token("a@example.com"))
        asset = client.upload(house(900, 600), "kept.jpg")
        job = client.post("/jobs", {"asset_id": asset["id"]})["job"]
        # Killed with the job somewhere on its way: the next start takes it up.
        luster.kill_everything()
        assert luster.start() == f"Luster is ready: {luster.url}  grpc {luster.grpc}"
        client = Client(luster.url, luster.token("a@example.com"))
        done = client.finished(job["id"])
        assert done["status"] == "succeeded", done
        assert client.get("/credits")["balance"] == 49
        assert httpx.get(done["output_url"]).status_code == 200
        second = luster.cli("up", "--port", "1", "--grpc-port", "2")
        assert second.returncode == 1
        assert luster.url in second.stderr and "already runs" in second.stderr
        luster.kill_supervisor()
        assert luster.start() == f"Luster is ready: {luster.url}  grpc {luster.grpc}"
        client = Client(luster.url, luster.token("a@example.com"))
        assert client.get(f"/jobs/{job['id']}")["job"]["status"] == "succeeded"
        assert client.get("/credits")["balance"] == 49
        assert luster.interrupt() == 0
        assert luster.alive() == []
    finally:
        luster.kill_everything()


def one_line(said: str) -> str:
    lines = said.strip().splitlines()
    assert len(lines) == 1, said
    assert "Traceback" not in said
    return lines[0]


@pytest.mark.parametrize("begun", ["postgres.new-*", "logs/worker.log"])
def test_a_stop_amid_the_start_leaves_nothing_running(folder: Path, begun: str) -> None:
    """The database went on starting after everything else had stopped, and stayed."""
    luster = RunningLuster(folder)
    starting = luster.begin()
    until = time.monotonic() + 60
    while not list(folder.glob(begun)):
        assert time.monotonic() < until and starting.poll() is None, luster.said()
        time.sleep(0.02)
    below = psutil.Process(starting.pid).children(recursive=True)
    assert any(uses(each, folder) for each in below), "the look itself finds what is there"
    starting.terminate()
    assert starting.wait(60) == 0, luster.said()
    left = [each for each in psutil.process_iter() if each in below or uses(each, folder)]
    assert [each for each in left if is_alive(each)] == []


def uses(process: psutil.Process, folder: Path) -> bool:
    """Whether a process works on a data folder; its parts are told it, or write their logs into it."""
    with contextlib.suppress(psutil.Error):
        files = (each.path for each in process.open_files())
        return any(str(folder) in each for each in (*process.cmdline(), *process.environ().values(), *files))
    return False


def is_alive(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.Error):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


@pytest.mark.parametrize("option", ["--port", "--grpc-port"])
def test_a_taken_port_is_named(folder: Path, option: str) -> None:
    luster = RunningLuster(folder)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        said = luster.cli("up", option, port, "--grpc-port" if option == "--port" else "--port", str(luster.port))
    assert said.returncode == 1
    line = one_line(said.stderr)
    assert port in line and option in line
    assert not (folder / "postgres").exists()


def test_a_database_that_does_not_answer_is_named(folder: Path) -> None:
    luster = RunningLuster(folder)
    luster.more = {"DATABASE_URL": "postgresql://nobody:secret@127.0.0.1:1/none"}
    said = luster.cli("up", "--port", str(luster.port), "--grpc-port", str(luster.grpc_port))
    assert said.returncode == 1
    line = one_line(said.stderr)
    assert "DATABASE_URL" in line and "secret" not in line


def test_a_data_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    (folder / "file").write_text("in the way")
    luster = RunningLuster(folder / "file")
    said = luster.cli("up", "--port", str(luster.port), "--grpc-port", str(luster.grpc_port))
    assert said.returncode == 2
    line = one_line(said.stderr)
    assert str(folder / "file") in line and "--data" in line


def test_a_database_that_is_killed_comes_back(folder: Path) -> None:
    luster = RunningLuster(folder)
    try:
        assert luster.start().startswith("Luster is ready")
        luster.kill_postgres()
        until = time.monotonic() + 120
        while not luster.answers("again@example.com"):
            assert time.monotonic() < until
            time.sleep(0.5)
        assert luster.interrupt() == 0
        assert luster.alive() == []
    finally:
        luster.kill_everything()
