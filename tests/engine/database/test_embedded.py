"""The embedded Postgres: started by the first, adopted by the next, stopped by the last, mended after a kill."""

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.programs import Programs
from luster_engine.database.session import psycopg_dsn
from luster_engine.errors import LusterError


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="luster-embedded-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)
        pid_file = Path(name) / "postgres" / "data" / "postmaster.pid"
        if pid_file.exists():
            psutil.Process(int(pid_file.read_text().split()[0])).kill()


def _in_another_process(folder: Path, body: str) -> "subprocess.Popen[str]":
    program = f"""
    import sys, time
    from pathlib import Path
    from luster_engine.database.embedded import EmbeddedPostgres
    server = EmbeddedPostgres(Path({str(folder)!r}))
    server.start()
    print("started", flush=True)
    {body}
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "started\n"
    return process


def _postmaster(folder: Path) -> int:
    return int((folder / "postgres" / "data" / "postmaster.pid").read_text().split()[0])


def test_server_wants_its_password_and_keeps_its_data(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    url = server.start()
    with psycopg.connect(psycopg_dsn(url)) as connection:
        connection.execute("CREATE TABLE kept (n int)")
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(psycopg_dsn(url.set(password="guess")))
    assert (folder / "postgres" / "password").stat().st_mode & 0o077 == 0
    server.stop()
    assert not server.running()
    with EmbeddedPostgres(folder) as again, psycopg.connect(psycopg_dsn(again)) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_last_process_to_leave_stops_the_server(folder: Path) -> None:
    other = _in_another_process(folder, "sys.stdin.readline(); server.stop()")
    server = EmbeddedPostgres(folder)
    server.start()
    pid = _postmaster(folder)
    server.stop()
    assert psutil.pid_exists(pid), "the other process still uses it"
    other.communicate("\n", timeout=30)
    assert not server.running()


def test_server_left_behind_by_a_killed_process_is_adopted_and_stopped(folder: Path) -> None:
    other = _in_another_process(folder, "time.sleep(60)")
    pid = _postmaster(folder)
    other.kill()
    other.wait()
    assert psutil.pid_exists(pid)
    server = EmbeddedPostgres(folder)
    server.start()
    assert _postmaster(folder) == pid
    server.stop()
    assert not server.running()


def test_start_after_everything_was_killed(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    with psycopg.connect(psycopg_dsn(server.start())) as connection:
        connection.execute("CREATE TABLE kept (n int)")
    for process in (psutil.Process(_postmaster(folder)), *psutil.Process(_postmaster(folder)).children()):
        os.kill(process.pid, signal.SIGKILL)
    fresh = EmbeddedPostgres(folder)
    with psycopg.connect(psycopg_dsn(fresh.start())) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    fresh.stop()


def test_first_start_that_was_cut_off_leaves_nothing_that_counts(folder: Path) -> None:
    half = folder / "postgres.new-00000000" / "data"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert (half / "PG_VERSION").exists(), "nothing that is not empty is removed"


def test_a_server_that_was_stopped_holds_no_lock_of_its_folder(folder: Path) -> None:
    server = EmbeddedPostgres(folder)
    for _ in range(3):
        server.start()
        server.stop()
        with EmbeddedPostgres(folder)._serving.taken() as descriptor:
            assert descriptor is not None


def test_a_program_that_finds_no_room_names_the_disk(folder: Path) -> None:
    programs = folder / "programs"
    programs.mkdir()
    script = programs / "initdb"
    script.write_text("#!/bin/sh\necho 'could not write: No space left on device'\necho child process exited\nexit 1\n")
    script.chmod(0o755)
    with pytest.raises(LusterError, match=f"the disk of {folder} is full"):
        Programs(folder, programs).run("initdb")


def test_cluster_that_cannot_be_made_leaves_no_cluster(folder: Path) -> None:
    programs = folder / "programs-that-fail"
    programs.mkdir()
    initdb = programs / "initdb"
    initdb.write_text("#!/bin/sh\necho the disk is full\nexit 1\n")
    initdb.chmod(0o755)
    with pytest.raises(LusterError, match="the disk is full"):
        EmbeddedPostgres(folder, bin_dir=programs).start()
    assert not (folder / "postgres").exists()
    with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


_ANOTHER_CONTAINER = ("unshare", "--pid", "--fork", "--mount-proc", "--kill-child")


@pytest.mark.skipif(
    subprocess.run([*_ANOTHER_CONTAINER, "true"], capture_output=True, check=False).returncode != 0,
    reason="this machine lets nobody make a process namespace",
)
@pytest.mark.parametrize("first", ["runs", "was killed"])
def test_second_container_on_one_folder_never_starts_a_second_server(folder: Path, first: str) -> None:
    server = EmbeddedPostgres(folder)
    with psycopg.connect(psycopg_dsn(server.start())) as connection:
        connection.execute("CREATE TABLE kept (n int)")
    pid = _postmaster(folder)
    if first == "was killed":
        server.stop()
        owner = _in_another_process(folder, "time.sleep(60)")
        pid = _postmaster(folder)
        owner.kill()
        owner.wait()
    program = f"""
    from pathlib import Path
    from luster_engine.database.embedded import EmbeddedPostgres
    from luster_engine.errors import LusterError
    second = EmbeddedPostgres(Path({str(folder)!r}))
    assert not second.running(), "it sees the first, so this proves nothing"
    try:
        second.start()
    except LusterError as error:
        print(error.message)
    """
    said = subprocess.run(
        [*_ANOTHER_CONTAINER, sys.executable, "-c", textwrap.dedent(program)],
        capture_output=True, text=True, timeout=120, check=True,
    ).stdout  # fmt: skip
    assert "another container" in said and "--data" in said and "DATABASE_URL" in said
    assert _postmaster(folder) == pid and psutil.pid_exists(pid)
    with psycopg.connect(psycopg_dsn(server.start())) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    server.stop()
    assert not server.running()


def test_long_folder_names_get_their_socket_elsewhere(folder: Path) -> None:
    deep = folder / ("long" * 30)
    deep.mkdir()
    with EmbeddedPostgres(deep) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert str(url.query["host"]).startswith(tempfile.gettempdir())
