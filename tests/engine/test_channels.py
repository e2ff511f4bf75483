"""Channels to processes that run code of others."""

import asyncio
import os
import socket
import sys
from pathlib import Path

import pytest
from luster_engine import channels


def open_here() -> int:
    return len(list(Path("/dev/fd").iterdir()))


async def test_words_go_to_and_fro_and_a_line_has_a_bound() -> None:
    with channels.opened(2) as (asks, says):
        hears, talks = asks.theirs.dup(), says.theirs.dup()
    writer, ear = await channels.talking(asks.ours), await channels.hearing(says.ours, 1000)
    writer.write(b"what?\n")
    await writer.drain()
    assert hears.recv(99) == b"what?\n"
    talks.sendall(b"this\n" + b"x" * 5000)
    assert await ear.words.readline() == b"this\n"
    with pytest.raises(ValueError):
        await ear.words.readline()
    for end in (writer, ear, hears, talks):
        end.close()


async def test_one_that_dies_with_words_unread_is_heard_to_its_end() -> None:
    """Its end is no fault of the channel, in either direction."""
    with channels.opened(2) as (asks, says):
        hears, talks = asks.theirs.dup(), says.theirs.dup()
    writer, ear = await channels.talking(asks.ours), await channels.hearing(says.ours)
    writer.write(b"a question that nobody reads")
    talks.sendall(b"last words")
    hears.close()
    talks.close()
    assert await ear.words.read() == b"last words"
    with pytest.raises(ConnectionError):
        for _ in range(3):
            writer.write(b"and another")
            await writer.drain()
            await asyncio.sleep(0.01)
    ear.close()


async def test_what_it_said_last_is_heard_and_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channels, "_LAST_WORDS_SECONDS", 0.05)
    heard: list[bytes] = []

    async def listens(ear: channels.Ear) -> None:
        while part := await ear.words.read(99):
            heard.append(part)

    with channels.opened(2) as made:
        held, ended = (each.theirs.dup() for each in made)
    ears = [await channels.hearing(each.ours) for each in made]
    tasks = [asyncio.create_task(listens(ear)) for ear in ears]
    held.sendall(b"by whoever has its end now")
    ended.sendall(b"last words")
    ended.close()
    await channels.heard_out(tasks)
    assert set(heard) == {b"by whoever has its end now", b"last words"} and all(task.done() for task in tasks)
    for each in (held, *ears):
        each.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere whoever waits for room is woken in another way")
async def test_who_makes_reading_dear_is_heard_no_more() -> None:
    """One read of what a child printed lasted for 17 s, in which nobody ended it, and nothing could end us."""
    with channels.opened(1) as (says,):
        program = (sys.executable, str(Path(__file__).with_name("polling.py")))
        process = await asyncio.create_subprocess_exec(*program, stdout=says.theirs.fileno())
    ear = await channels.hearing(says.ours)
    with pytest.raises(channels.HeldError):
        async with asyncio.timeout(60):
            while await ear.words.read(1 << 16):
                pass
    async with asyncio.timeout(60):
        await process.wait()


async def test_an_honest_megabyte_is_not_dear() -> None:
    with channels.opened(1) as (says,):
        talks = says.theirs.dup()
    ear = await channels.hearing(says.ours)
    said = asyncio.create_task(asyncio.to_thread(talks.sendall, bytes(8_000_000)))
    assert len(await ear.words.readexactly(8_000_000)) == 8_000_000
    await said
    for each in (talks, ear):
        each.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can refuse it")
def test_no_file_comes_with_the_words() -> None:
    """A file of a stranger's choice would be closed in our event loop."""
    with channels.opened(1) as (channel,):
        try:
            socket.socket(socket.AF_UNIX).setsockopt(socket.SOL_SOCKET, channels._TAKES_FILES, 0)
        except OSError:
            pytest.skip("this system is older than 6.16")
        with pytest.raises(PermissionError):
            socket.send_fds(channel.theirs, [b"x"], [0])
    channel.ours.close()


def test_what_was_not_begun_leaves_nothing_open() -> None:
    before = open_here()
    with pytest.raises(OSError, match="no such program"), channels.opened(3):
        raise OSError("no such program")
    assert open_here() == before
    with channels.opened(3) as made:
        assert open_here() == before + 6
    assert open_here() == before + 3
    assert not any(os.get_inheritable(each.ours.fileno()) for each in made)
    for each in made:
        each.ours.close()
