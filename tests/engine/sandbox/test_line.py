"""The line before the children: nobody holds all of them, whoever has least goes first, and it has an end."""

import asyncio
from uuid import UUID, uuid4

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox.line import RETRY_SECONDS, FairLine

pytestmark = pytest.mark.fast

FLOOD, QUIET, OTHER = uuid4(), uuid4(), uuid4()


async def stand(line: FairLine, *holders: UUID | None) -> tuple[list[UUID | None], list["asyncio.Task[None]"]]:
    """Everybody enters in this order; the list grows as they get their places."""
    served: list[UUID | None] = []

    async def enter(holder: UUID | None) -> None:
        await line.enter(holder)
        served.append(holder)

    tasks = []
    for holder in holders:
        tasks.append(asyncio.create_task(enter(holder)))
        await asyncio.sleep(0)
    return served, tasks


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_an_account_never_has_all_places() -> None:
    line = FairLine(places=2, length=20, share=10)
    served, tasks = await stand(line, FLOOD, FLOOD, FLOOD)
    await settle()
    assert (served, line.working, line.waiting) == ([FLOOD], 1, 2)
    await asyncio.wait_for(line.enter(QUIET), 1), "the next who comes finds a place at once"
    line.leave(QUIET)
    line.leave(FLOOD)
    await settle()
    assert served == [FLOOD, FLOOD]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_luster_itself_has_all_places() -> None:
    line = FairLine(places=2, length=20, share=10)
    served, _ = await stand(line, None, None)
    await settle()
    assert served == [None, None]


async def test_with_one_place_those_who_wait_take_turns() -> None:
    line = FairLine(places=1, length=20, share=10)
    served, tasks = await stand(line, FLOOD, FLOOD, FLOOD, FLOOD, QUIET, OTHER, QUIET)
    for _ in range(6):
        await settle()
        line.leave(served[-1])
    await settle()
    assert served == [FLOOD, QUIET, OTHER, FLOOD, QUIET, FLOOD, FLOOD]
    await asyncio.gather(*tasks)
    line.leave(FLOOD)
    assert (line.working, line.waiting) == (0, 0)


async def test_the_line_and_an_accounts_part_of_it_have_an_end() -> None:
    line = FairLine(places=1, length=3, share=2)
    _, tasks = await stand(line, FLOOD, FLOOD, FLOOD)
    with pytest.raises(LusterError) as share:
        await line.enter(FLOOD)
    more = asyncio.create_task(line.enter(QUIET))
    await asyncio.sleep(0)
    with pytest.raises(LusterError) as full:
        await line.enter(OTHER)
    with pytest.raises(LusterError) as impatient:
        await line.enter(None, wait=False)
    for caught in (share, full, impatient):
        assert caught.value.reason is Reason.SANDBOX_FULL
        assert caught.value.fields["retry_after"] == str(RETRY_SECONDS), "a 429 says when to come again"
    for task in (*tasks, more):
        task.cancel()
    await asyncio.gather(*tasks, more, return_exceptions=True)


async def test_who_goes_away_leaves_no_place_behind() -> None:
    line = FairLine(places=1, length=9, share=9)
    await line.enter(FLOOD)
    gone = [asyncio.create_task(line.enter(FLOOD)) for _ in range(3)]
    cancel = asyncio.Event()
    told = asyncio.create_task(line.enter(QUIET, cancel))
    await settle()
    gone[0].cancel()
    line.leave(FLOOD)  # hands its place to somebody who may be going at this very moment
    gone[1].cancel()
    gone[2].cancel()
    cancel.set()
    ends = await asyncio.gather(*gone, told, return_exceptions=True)
    for holder, end in zip((FLOOD, FLOOD, FLOOD, QUIET), ends, strict=True):
        if end is None:
            line.leave(holder)
    await settle()
    assert (line.working, line.waiting) == (0, 0)
    await asyncio.wait_for(line.enter(OTHER), 1)
