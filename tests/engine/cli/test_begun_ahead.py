"""The nursery of `luster up` is begun before the command is imported, and ended where nothing is started."""

import asyncio
import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from luster_engine.cli import ahead
from luster_engine.cli.nursery import Nursery
from luster_engine.copies import NoCopyError

only_copied = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")


@only_copied
async def test_a_start_goes_on_with_the_nursery_that_was_begun_and_the_next_one_begins_its_own(tmp_path: Path) -> None:
    nursery = Nursery(tmp_path / "logs" / "nursery.log")
    with ahead.begun_ahead(["up", "--port", "8000"]):
        await nursery.open()
    first = nursery.pid
    assert psutil.Process(first).ppid() == os.getpid() and nursery.can_copy
    os.kill(first, signal.SIGKILL)
    async with asyncio.timeout(10):
        while nursery.can_copy:
            await asyncio.sleep(0.02)
    await nursery.open()
    assert nursery.pid != first
    await nursery.end()
    assert not psutil.pid_exists(first) and not psutil.pid_exists(nursery.pid)


@only_copied
async def test_what_a_nursery_says_that_was_begun_ahead_stands_in_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "luster_sdk.py").write_text("raise SystemExit('the package is not whole')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    nursery = Nursery(tmp_path / "logs" / "nursery.log")
    with ahead.begun_ahead(["up"]):
        await nursery.open()
    async with asyncio.timeout(30):
        while nursery.can_copy:
            await asyncio.sleep(0.02)
    await nursery.end()
    assert "the package is not whole" in (tmp_path / "logs" / "nursery.log").read_text()


@only_copied
async def test_a_log_that_cannot_be_written_holds_up_no_ending_and_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logs").write_text("a file where the folder was, in place of a full disk")
    (tmp_path / "luster_sdk.py").write_text("raise SystemExit('the package is not whole')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    nursery = Nursery(tmp_path / "logs" / "nursery.log")
    with ahead.begun_ahead(["up"]):
        await nursery.open()
    async with asyncio.timeout(30):
        while nursery.can_copy:
            await asyncio.sleep(0.02)
    nursery._originals[-1].ready = True  # as one that was killed later
    with pytest.raises(NoCopyError, match="another cannot be started"):
        await nursery.copy({}, (), seconds=1)
    await nursery.end()


@only_copied
def test_a_nursery_that_no_start_took_is_ended_and_other_commands_begin_none() -> None:
    with ahead.begun_ahead(["up"]):
        (begun,) = ahead._begun
    assert begun.returncode == -signal.SIGKILL and ahead.taken() is None
    for arguments in ([], ["up", "--help"], ["serve"], ["--version"]):
        with ahead.begun_ahead(arguments):
            assert ahead.taken() is None


def test_the_nursery_begins_before_anything_else_is_imported() -> None:
    program = """
import sys
before = set(sys.modules)  # whatever measures the share that the tests reach has imported by now
from luster_engine.cli import ahead
assert not {"typer", "asyncio", "pydantic", "luster_engine.settings"} & (set(sys.modules) - before)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@only_copied
def test_a_start_looks_for_no_garbage_and_every_other_command_does() -> None:
    with ahead.begun_ahead(["up"]):
        assert not gc.isenabled()
    assert gc.isenabled()
    with ahead.begun_ahead(["up", "--help"]):
        assert gc.isenabled()


def test_a_start_waits_for_nothing_that_speaks_http_signs_tokens_or_queues() -> None:
    program = """
import sys
from importlib import import_module
before = set(sys.modules)  # whatever measures the share that the tests reach has imported by now
from luster_engine.cli.nursery import _MODULES
for each in _MODULES:
    import_module(each)
print(*(sys.modules.keys() - before))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not {"httpcore", "h11", "jwt", "procrastinate", "croniter"} & set(done.stdout.split())
