"""A Postgres that may not be looked at is nobody's of ours: never adopted, never ended, and told by its number.

Root without the right to look into others' processes, as in most containers, may end them all the same.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
from luster_engine.database import embedded
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import psycopg_dsn
from luster_engine.errors import LusterError, Reason


@pytest.fixture
def stranger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["subprocess.Popen[bytes]"]:
    """A program of the same name that works elsewhere, and of which only its name is told."""
    program = tmp_path / "postgres"
    shutil.copy(shutil.which("sleep") or "/bin/sleep", program)
    process = subprocess.Popen([program, "600"], cwd=tmp_path)
    told = psutil.Process.cwd

    def cwd(self: psutil.Process) -> str:
        if self.pid == process.pid:
            raise psutil.AccessDenied(self.pid)
        return told(self)

    monkeypatch.setattr(psutil.Process, "cwd", cwd)
    yield process
    process.kill()
    process.wait()


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="luster-stranger-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_stranger_is_not_ended_with_a_server_that_stands_still(
    folder: Path, stranger: "subprocess.Popen[bytes]"
) -> None:
    server = EmbeddedPostgres(folder)
    with psycopg.connect(psycopg_dsn(server.start())) as connection:
        connection.execute("CREATE TABLE kept (n int)")
    server.kill()
    assert stranger.poll() is None
    with psycopg.connect(psycopg_dsn(server.start())) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    server.stop()


def test_a_process_of_which_nobody_can_tell_is_neither_adopted_nor_ended(
    folder: Path, stranger: "subprocess.Popen[bytes]", monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pid file of a server that was killed named a number that a stranger's program has now."""
    monkeypatch.setattr(embedded, "_UNSEEN_SECONDS", 0.2)
    server = EmbeddedPostgres(folder)
    server.start()
    server.stop()
    (server.data / "postmaster.pid").write_text(f"{stranger.pid}\n{server.data}\n")
    assert not server.running()
    with pytest.raises(LusterError) as refused:
        server.kill()
    assert refused.value.reason is Reason.DATABASE_UNAVAILABLE
    assert f"ps -p {stranger.pid} " in refused.value.message and "left alone" in refused.value.message
    with EmbeddedPostgres(folder)._serving.taken() as held, pytest.raises(LusterError) as unseen:
        # Somebody serves this folder, and the only process that it can be may not be looked at.
        assert held is not None
        server.start()
    assert f"The process {stranger.pid}," in unseen.value.message
    assert stranger.poll() is None
    with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert stranger.poll() is None
