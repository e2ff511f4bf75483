"""A copy becomes what it is asked for, ends like any process that was started, and never outlives the original."""

import asyncio
import contextlib
import errno
import os
import signal
import sys
import textwrap
from collections.abc import AsyncIterator
from typing import Any

import psutil
import pytest
from luster_engine import copies
from luster_engine.copies import UNSEEN_END, Copy, NoCopyError, Original

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")

_PROGRAM = """
import os, signal, socket, sys, threading, time
from luster_engine.copying import make_copies

if sys.argv[1] == "threaded":
    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
with socket.socket(fileno=int(sys.argv[-1])) as asked:
    wanted = make_copies(asked, ends_by=signal.SIGTERM)
if wanted is not None:
    if wanted.said["then"] == "stay":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for number in wanted.files:
        os.write(number, f"{os.getpid()} {os.getppid()}\\n".encode())
    if wanted.said["then"] in ("wait", "stay"):
        time.sleep(600)
    if wanted.said["then"] == "die":
        os.kill(os.getpid(), signal.SIGSEGV)
    sys.exit(wanted.said["then"])
"""


async def asked(original: Original, *files: int, seconds: float = 20.0, **said: Any) -> Copy:
    return await original.copy(said, files, seconds=seconds)


async def opened(kind: str = "plain") -> Original:
    return await Original.begin((sys.executable, "-c", textwrap.dedent(_PROGRAM), kind), patience=3.0)


@pytest.fixture
async def original() -> AsyncIterator[Original]:
    made = await opened()
    yield made
    await made.end()


async def test_a_copy_writes_into_the_file_it_was_given_and_its_parent_is_the_original(original: Original) -> None:
    read, write = os.pipe()
    copy = await asked(original, write, then=7)
    os.close(write)
    assert await copy.wait() == copy.returncode == 7
    with os.fdopen(read) as told:
        assert told.read() == f"{copy.pid} {original.pid}\n"


async def test_many_copies_at_once_are_told_apart(original: Original) -> None:
    copies = await asyncio.gather(*(asked(original, then=code) for code in range(20)))
    assert len({copy.pid for copy in copies}) == 20
    assert await asyncio.gather(*(copy.wait() for copy in copies)) == list(range(20))


async def test_a_copy_that_dies_by_a_signal_says_which(original: Original) -> None:
    assert await (await asked(original, then="die")).wait() == -signal.SIGSEGV


async def test_a_killed_original_takes_its_copies_along_and_makes_no_more(original: Original) -> None:
    copy = await asked(original, then="wait")
    os.kill(original.pid, signal.SIGKILL)
    async with asyncio.timeout(20):
        await copy.wait()
    assert not original.alive
    with pytest.raises(NoCopyError):
        await asked(original, then=0)


async def test_an_original_ends_when_nobody_asks_any_more(original: Original) -> None:
    copy = psutil.Process((await asked(original, then="wait")).pid)
    await original.end()
    assert not psutil.pid_exists(original.pid)
    assert not copy.is_running() or copy.status() == psutil.STATUS_ZOMBIE


async def test_a_copy_that_nobody_waits_for_any_more_is_ended() -> None:
    original = await opened()
    try:
        os.kill(original.pid, signal.SIGSTOP)
        asking = asyncio.create_task(asked(original, then="wait"))
        await asyncio.sleep(0.05)
        asking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asking
        os.kill(original.pid, signal.SIGCONT)
        # Whoever asks next is answered after it.
        assert await (await asked(original, then=0)).wait() == 0
        async with asyncio.timeout(20):
            while psutil.Process(original.pid).children():
                await asyncio.sleep(0.02)
    finally:
        await original.end()


async def test_what_has_threads_makes_no_copies_that_would_lack_them(capfd: pytest.CaptureFixture[str]) -> None:
    original = await opened("threaded")
    with pytest.raises(NoCopyError):
        await asked(original, then=0)
    await original._process.wait()
    await original.end()
    assert "thread" in capfd.readouterr().err


@pytest.mark.parametrize("length", [1_200_000, 30_000_000])
async def test_a_request_that_is_too_long_is_refused_and_the_next_one_is_not(original: Original, length: int) -> None:
    """One of 1.2 MB was sent, and cut off where it arrived: the original ended, and all its copies with it."""
    copy = await asked(original, then="wait")
    with pytest.raises(NoCopyError):
        await asked(original, then=0, more="x" * length)
    assert await (await asked(original, then=0, more="x" * 100_000)).wait() == 0
    assert copy.returncode is None


async def test_the_end_of_a_copy_is_seen_while_its_original_stands_still(original: Original) -> None:
    """Whoever waited for it waited until the original went on."""
    copy = await asked(original, then="wait")
    os.kill(original.pid, signal.SIGSTOP)
    os.kill(copy.pid, signal.SIGTERM)
    async with asyncio.timeout(10):
        assert await copy.wait() == copy.returncode == UNSEEN_END


async def test_an_original_that_stands_still_is_ended_together_with_what_it_was_asked(original: Original) -> None:
    copy = await asked(original, then="wait")
    os.kill(original.pid, signal.SIGSTOP)
    read, write = os.pipe()
    with pytest.raises(NoCopyError):
        await asked(original, write, seconds=0.1, then=0)
    os.close(write)
    assert not original.alive
    async with asyncio.timeout(10):
        await copy.wait()
        with os.fdopen(read) as told:
            assert await asyncio.to_thread(told.read) == "", "nobody answers late"


async def test_a_copy_that_does_not_end_with_its_original_is_ended(
    original: Original, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_LEFT_SECONDS", 0.1)
    read, write = os.pipe()
    copy = await asked(original, write, then="stay")
    os.close(write)
    with os.fdopen(read) as told:
        assert await asyncio.to_thread(told.readline)
    os.kill(original.pid, signal.SIGKILL)
    async with asyncio.timeout(10):
        await copy.wait()


async def test_a_retired_original_ends_with_the_last_of_its_copies(original: Original) -> None:
    process = psutil.Process(original.pid)
    copy = await asked(original, then="wait")
    original.retire()
    with pytest.raises(NoCopyError):
        await asked(original, then=0)
    assert copy.returncode is None and process.is_running()
    os.kill(copy.pid, signal.SIGTERM)
    assert await copy.wait() == -signal.SIGTERM
    await asyncio.to_thread(process.wait, 10)


async def test_where_the_system_has_no_handles_of_processes_ends_are_seen_all_the_same(
    original: Original, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: int) -> int:
        raise OSError(errno.ENOSYS, "no such call")

    monkeypatch.setattr(os, "pidfd_open", refused)
    copy = await asked(original, then="wait")
    os.kill(original.pid, signal.SIGSTOP)
    os.kill(copy.pid, signal.SIGKILL)
    async with asyncio.timeout(10):
        assert await copy.wait() == UNSEEN_END


async def test_an_original_that_stands_still_ends_with_its_parent() -> None:
    program = (
        "import asyncio, sys\n"
        "from luster_engine.copies import Original\n"
        "async def main():\n"
        "    original = await Original.begin((sys.executable, '-c', sys.argv[1], 'plain'), patience=3.0)\n"
        "    copy = await original.copy({'then': 'wait'}, (), seconds=20)\n"
        "    print(original.pid, copy.pid, flush=True)\n"
        "    await asyncio.sleep(600)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, textwrap.dedent(_PROGRAM), stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    both = [psutil.Process(int(word)) for word in (await parent.stdout.readline()).split()]
    both[0].suspend()
    parent.kill()
    await parent.wait()
    _, alive = await asyncio.to_thread(psutil.wait_procs, both, 10)
    assert [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []
