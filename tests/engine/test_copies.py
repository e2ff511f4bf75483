"""A copy becomes what it is asked for, ends like any process that was started, and never outlives the original."""

import asyncio
import contextlib
import os
import signal
import sys
import textwrap
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
from luster_engine.copies import NoCopyError, Original

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")

_PROGRAM = """
import os, signal, socket, sys, threading, time
from luster_engine.copies import make_copies

if sys.argv[1] == "threaded":
    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
with socket.socket(fileno=int(sys.argv[-1])) as asked:
    wanted = make_copies(asked, ends_by=signal.SIGTERM)
if wanted is not None:
    for number in wanted.files:
        os.write(number, f"{os.getpid()} {os.getppid()}".encode())
    if wanted.said["then"] == "wait":
        time.sleep(600)
    if wanted.said["then"] == "die":
        os.kill(os.getpid(), signal.SIGSEGV)
    sys.exit(wanted.said["then"])
"""


async def opened(kind: str = "plain") -> Original:
    return await Original.begin((sys.executable, "-c", textwrap.dedent(_PROGRAM), kind))


@pytest.fixture
async def original() -> AsyncIterator[Original]:
    made = await opened()
    yield made
    await made.end()


async def test_a_copy_writes_into_the_file_it_was_given_and_its_parent_is_the_original(original: Original) -> None:
    read, write = os.pipe()
    copy = await original.copy({"then": 7}, (write,))
    os.close(write)
    assert await copy.wait() == copy.returncode == 7
    with os.fdopen(read) as told:
        assert told.read() == f"{copy.pid} {original.pid}"


async def test_many_copies_at_once_are_told_apart(original: Original) -> None:
    copies = await asyncio.gather(*(original.copy({"then": code}, ()) for code in range(20)))
    assert len({copy.pid for copy in copies}) == 20
    assert await asyncio.gather(*(copy.wait() for copy in copies)) == list(range(20))


async def test_a_copy_that_dies_by_a_signal_says_which(original: Original) -> None:
    assert await (await original.copy({"then": "die"}, ())).wait() == -signal.SIGSEGV


async def test_a_killed_original_takes_its_copies_along_and_makes_no_more(original: Original) -> None:
    copy = await original.copy({"then": "wait"}, ())
    os.kill(original.pid, signal.SIGKILL)
    async with asyncio.timeout(20):
        await copy.wait()
    assert not original.alive
    with pytest.raises(NoCopyError):
        await original.copy({"then": 0}, ())


async def test_an_original_ends_when_nobody_asks_any_more(original: Original) -> None:
    copy = psutil.Process((await original.copy({"then": "wait"}, ())).pid)
    await original.end()
    assert not psutil.pid_exists(original.pid)
    assert not copy.is_running() or copy.status() == psutil.STATUS_ZOMBIE


async def test_a_copy_that_nobody_waits_for_any_more_is_ended() -> None:
    original = await opened()
    try:
        os.kill(original.pid, signal.SIGSTOP)
        asking = asyncio.create_task(original.copy({"then": "wait"}, ()))
        await asyncio.sleep(0.05)
        asking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asking
        os.kill(original.pid, signal.SIGCONT)
        # Whoever asks next is answered after it.
        assert await (await original.copy({"then": 0}, ())).wait() == 0
        async with asyncio.timeout(20):
            while psutil.Process(original.pid).children():
                await asyncio.sleep(0.02)
    finally:
        await original.end()


async def test_what_has_threads_makes_no_copies_that_would_lack_them(capfd: pytest.CaptureFixture[str]) -> None:
    original = await opened("threaded")
    with pytest.raises(NoCopyError):
        await original.copy({"then": 0}, ())
    await original.end()
    assert "thread" in capfd.readouterr().err


async def test_a_request_that_is_too_long_is_refused_and_the_next_one_is_not(
    original: Original, tmp_path: Path
) -> None:
    with pytest.raises(NoCopyError):
        await original.copy({"then": 0, "more": "x" * 30_000_000}, ())
    assert await (await original.copy({"then": 0, "more": "x" * 100_000}, ())).wait() == 0
