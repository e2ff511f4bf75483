"""A question that nobody waits for any more: called back while it is not out, and followed to its end once it is."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import numpy as np
import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.providers.desk import Desk
from luster_engine.providers.models import ProviderCall
from luster_engine.providers.process import Opening
from luster_engine.providers.question import Question
from luster_engine.settings import ProviderBudget
from luster_engine.storage.filesystem import FilesystemStorage
from PIL import Image
from sqlalchemy import text

from tests.stand_ins import openai_server as wire
from tests.stand_ins.openai_server import OpenAIServer


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as running:
        yield running


@pytest.fixture
async def desk(database: Database, tmp_path: Path, server: OpenAIServer) -> AsyncIterator[Desk]:
    """A desk whose provider's process starts with the first question, so that the question waits for it."""
    settings = {"base_url": server.base_url, "timeout": 20.0}
    opening = Opening("openai", "openai", "image_edit", settings, {"OPENAI_API_KEY": wire.KEY})
    storage = FilesystemStorage(tmp_path / "store", secret="s" * 32, public_url="http://127.0.0.1:1", max_bytes=10**8)
    opened = Desk(database, storage, {"openai": opening}, {"openai": ProviderBudget(dollars_per_call=0.5)})
    try:
        yield opened
    finally:
        await opened.aclose()


def question(folder: Path, key: str = "job-1/0.0.0") -> Question:
    folder.mkdir(exist_ok=True)
    photo = folder / "photo.png"
    Image.fromarray(np.full((64, 96, 3), 128, np.uint8)).save(photo)
    return Question(key, "openai", {"prompt": "a clear sky", "size": "96x64", "tier": "free"}, {"photo.png": photo})


async def books(database: Database) -> list[tuple[object, ...]]:
    """The question as it is written down, with how often it went out."""
    query = "SELECT state, attempts, cost_micros, (SELECT count(*) FROM provider_tries) FROM provider_calls"
    async with database.transaction() as session:
        return [tuple(row) for row in await session.execute(text(query))]


async def admitted(database: Database) -> None:
    """Until the desk has written down that the question goes out."""
    while not await books(database):
        await asyncio.sleep(0.005)


async def until_over(desk: Desk) -> None:
    while desk._under_way:
        await asyncio.sleep(0.01)


async def test_a_cancelled_job_s_question_does_not_go_out_and_is_not_counted(
    desk: Desk, server: OpenAIServer, database: Database, tmp_path: Path
) -> None:
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    await admitted(database)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await until_over(desk)

    assert not server.calls
    assert await books(database) == []
    assert (await desk.ask(question(tmp_path / "two"), tmp_path / "two")).files
    assert len(server.calls) == 1


async def test_one_of_two_who_leaves_calls_nothing_back_and_two_ask_once(
    desk: Desk, server: OpenAIServer, database: Database, tmp_path: Path
) -> None:
    places = [tmp_path / name for name in ("one", "two")]
    leaves, stays = (asyncio.create_task(desk.ask(question(place), place)) for place in places)
    await admitted(database)
    leaves.cancel()

    assert (await stays).files
    assert len(server.calls) == 1
    ((state, attempts, cost, tries),) = await books(database)
    assert (state, attempts, tries) == ("answered", 1, 1) and int(str(cost)) > 0


async def test_what_earlier_times_cost_stays_written_down(
    desk: Desk, server: OpenAIServer, database: Database, tmp_path: Path
) -> None:
    async with database.transaction() as session:
        session.add(ProviderCall(key="job-1/0.0.0", provider="openai", state="failed", cost_micros=7, attempts=3))
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    while not any(row[0] == "asking" for row in await books(database)):
        await asyncio.sleep(0.005)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await until_over(desk)

    assert not server.calls
    assert await books(database) == [("failed", 3, 7, 0)]


async def test_a_desk_that_closes_puts_no_question_that_is_not_out(
    desk: Desk, server: OpenAIServer, database: Database, tmp_path: Path
) -> None:
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    await admitted(database)
    await desk.aclose()

    with pytest.raises(LusterError, match="Nothing was asked") as stopped:
        await asking
    assert stopped.value.reason == "PROVIDER_UNAVAILABLE" and "lost" not in stopped.value.fields
    assert not server.calls
    assert await books(database) == []


async def test_a_photo_that_goes_before_its_question_does_leaves_no_question_behind(
    desk: Desk, server: OpenAIServer, database: Database, tmp_path: Path
) -> None:
    posed = question(tmp_path / "one")
    posed.files["photo.png"].unlink()

    with pytest.raises(OSError):
        await desk.ask(posed, tmp_path / "one")

    assert not server.calls
    assert await books(database) == []
