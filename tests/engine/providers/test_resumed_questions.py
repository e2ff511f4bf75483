"""A question that lies at its provider outlives every process of ours: it is paid once, whoever is killed."""

import asyncio
import errno
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.providers import child
from luster_engine.providers import desk as desk_module
from luster_engine.providers.desk import Desk
from luster_engine.providers.models import ModelOff, ProviderCall
from luster_engine.providers.process import Opening
from luster_engine.providers.question import Question
from luster_engine.settings import ProviderBudget
from luster_engine.storage.filesystem import FilesystemStorage
from luster_sdk.provider import ProviderStatus
from luster_sdk.testing.far_side import KEY, FarAnswer, FarSide, picture, said
from sqlalchemy import text

from tests.stand_ins.speeches import BFLSpeech, TogetherSpeech


@pytest.fixture
def far() -> Iterator[FarSide]:
    with FarSide(BFLSpeech()) as running:
        yield running


@asynccontextmanager
async def desk_of(database: Database, folder: Path, far: FarSide, provider: str = "bfl") -> AsyncIterator[Desk]:
    storage = FilesystemStorage(folder / "store", secret="s" * 32, public_url="http://127.0.0.1:1", max_bytes=10**8)
    secrets = {f"{provider.upper()}_API_KEY": KEY}
    opening = Opening(provider, "providers", "image_edit", {"base_url": far.url, "timeout": 20.0}, secrets)
    desk = Desk(database, storage, {provider: opening}, {provider: ProviderBudget(dollars_per_call=0.5)})
    try:
        yield desk
    finally:
        await desk.aclose()


def question(folder: Path, provider: str = "bfl") -> Question:
    folder.mkdir(exist_ok=True)
    (folder / "photo.png").write_bytes(picture())
    body = {"prompt": "a clear sky", "size": "1024x768", "tier": "free"}
    return Question("job-1/0.0.0", provider, body, {"photo.png": folder / "photo.png"})


async def call_of(database: Database) -> ProviderCall:
    async with database.transaction() as session:
        return await session.get_one(ProviderCall, "job-1/0.0.0")


async def until_placed(database: Database) -> None:
    for _ in range(500):
        async with database.transaction() as session:
            call = await session.get(ProviderCall, "job-1/0.0.0")
            if call is not None and call.handle:
                return
        await asyncio.sleep(0.02)
    raise AssertionError("the handle was never written down")


async def test_a_declared_provider_answers_through_its_own_process(
    database: Database, tmp_path: Path, far: FarSide
) -> None:
    async with desk_of(database, tmp_path, far) as desk:
        answer = await desk.ask(question(tmp_path / "one"), tmp_path / "one")

    assert answer.files["answer.png"].read_bytes() == picture()
    call = await call_of(database)
    assert (call.state, call.cost_micros, call.handle) == ("answered", 45_000, "")


async def test_a_provider_killed_while_it_waits_goes_on_and_pays_once(
    database: Database, tmp_path: Path, far: FarSide
) -> None:
    far.looks_before_done = 10_000
    async with desk_of(database, tmp_path, far) as desk:
        asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
        await until_placed(database)
        process = desk._processes["bfl"]._process  # the test plays the machine's part
        assert process is not None
        os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(LusterError) as lost:
            await asking
        assert lost.value.reason is Reason.PROVIDER_UNAVAILABLE
        far.looks_before_done = 0

        answer = await desk.ask(question(tmp_path / "two"), tmp_path / "two")

    assert answer.files and far.count("submit") == 1


async def test_a_worker_killed_while_it_waits_is_followed_by_one_that_pays_nothing(
    database: Database, tmp_path: Path, far: FarSide
) -> None:
    far.looks_before_done = 10_000
    async with desk_of(database, tmp_path, far) as first:
        asking = asyncio.create_task(first.ask(question(tmp_path / "one"), tmp_path / "one"))
        await until_placed(database)
        process = first._processes["bfl"]._process
        assert process is not None
        os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(LusterError):
            await asking
        async with database.transaction() as session:
            # As a worker leaves it that is killed: nobody wrote down what came of the question.
            await session.execute(text("UPDATE provider_calls SET state = 'asking', cost_micros = 0"))
    far.looks_before_done = 0

    async with desk_of(database, tmp_path, far) as second:
        assert (await second.ask(question(tmp_path / "two"), tmp_path / "two")).files

    assert far.count("submit") == 1
    assert (await call_of(database)).cost_micros == 45_000


async def test_a_question_that_lies_at_its_provider_is_fetched_although_it_was_switched_off(
    database: Database, tmp_path: Path, far: FarSide
) -> None:
    far.faults.append(("file", FarAnswer(b"expired", 403)))
    async with desk_of(database, tmp_path, far) as desk:
        with pytest.raises(LusterError):
            await desk.ask(question(tmp_path / "one"), tmp_path / "one")
        async with database.transaction() as session:
            session.add(ModelOff(name="bfl"))
        assert (await desk.ask(question(tmp_path / "two"), tmp_path / "two")).files

    assert far.count("submit") == 1


async def test_a_worker_stopped_while_it_waits_is_followed_by_one_that_pays_nothing(
    database: Database, tmp_path: Path, far: FarSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_module, "_LAST_WAIT", 0.1)
    far.looks_before_done = 10_000
    async with desk_of(database, tmp_path, far) as first:
        asking = asyncio.create_task(first.ask(question(tmp_path / "one"), tmp_path / "one"))
        await until_placed(database)
    with pytest.raises(LusterError):
        await asking
    call = await call_of(database)
    assert call.state == "asking" and call.handle
    far.looks_before_done = 0

    async with desk_of(database, tmp_path, far) as second:
        again = replace(question(tmp_path / "two"), once=True)
        assert (await second.ask(again, tmp_path / "two")).files

    assert far.count("submit") == 1
    assert (await call_of(database)).cost_micros == 45_000


async def leave_paid(database: Database, tmp_path: Path, far: FarSide, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that lies at its provider since a worker that was stopped put it; its answer is ready."""
    monkeypatch.setattr(desk_module, "_LAST_WAIT", 0.1)
    far.looks_before_done = 10_000
    async with desk_of(database, tmp_path, far) as first:
        asking = asyncio.create_task(first.ask(question(tmp_path / "one"), tmp_path / "one"))
        await until_placed(database)
    await asyncio.gather(asking, return_exceptions=True)
    far.looks_before_done = 0


async def test_a_stop_waits_for_no_answer_of_a_process_that_has_ended(
    database: Database, tmp_path: Path, far: FarSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine the end of the process was known before the end of what it said: nobody listened any more, and
    the stop, and once this file, waited for an answer that could not come, a quarter of an hour."""
    monkeypatch.setattr(desk_module, "_LAST_WAIT", 0.1)
    far.looks_before_done = 10_000
    async with desk_of(database, tmp_path, far) as desk:
        asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
        await until_placed(database)
        said_there, _ = desk._processes["bfl"]._ears
        monkeypatch.setattr(said_there.words, "feed_eof", lambda: None)
        async with asyncio.timeout(20):
            await desk.aclose()
    (said,) = await asyncio.gather(asking, return_exceptions=True)
    assert isinstance(said, LusterError) and said.reason is Reason.PROVIDER_UNAVAILABLE, said
    assert (await call_of(database)).state == "asking", "the next worker asks for the answer"


async def test_a_paid_question_whose_answer_cannot_be_kept_is_not_said_to_be_unasked(
    database: Database, tmp_path: Path, far: FarSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Called back while it was admitted, it was said to be neither asked nor to be paid."""
    await leave_paid(database, tmp_path, far, monkeypatch)

    async def full(*_where: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    async with desk_of(database, tmp_path, far) as second:
        monkeypatch.setattr(second._storage, "put_file", full)
        async with database.transaction() as session:
            await session.execute(text("SELECT pg_advisory_xact_lock(hashtext('ask bfl'))"))
            asking = asyncio.create_task(second.ask(question(tmp_path / "two"), tmp_path / "two"))
            while not second._under_way:
                await asyncio.sleep(0.01)
            (errand,) = second._under_way.values()
            errand.recall()  # as a desk does that closes
        with pytest.raises(OSError, match="no space left"):
            await asking
        assert not errand.recalled

    assert far.count("submit") == 1


async def test_a_paid_question_that_is_called_back_while_it_is_admitted_is_not_paid_again(
    database: Database, tmp_path: Path, far: FarSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes on, since it is paid; whoever asked meanwhile waited for its end and put the question anew."""
    await leave_paid(database, tmp_path, far, monkeypatch)

    async with desk_of(database, tmp_path, far) as second:
        async with database.transaction() as session:
            await session.execute(text("SELECT pg_advisory_xact_lock(hashtext('ask bfl'))"))
            gone = asyncio.create_task(second.ask(question(tmp_path / "two"), tmp_path / "two"))
            while not second._under_way:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0)  # until it waits for its end
            gone.cancel()
            await asyncio.gather(gone, return_exceptions=True)
            again = asyncio.create_task(second.ask(question(tmp_path / "three"), tmp_path / "three"))
            await asyncio.sleep(0.2)
        assert (await again).files

    assert far.count("submit") == 1
    assert (await call_of(database)).cost_micros == 45_000


async def test_a_question_that_may_be_paid_is_not_put_again_by_itself(database: Database, tmp_path: Path) -> None:
    """As a worker leaves it that is killed between the question and its answer, on a wire without a queue."""
    with FarSide(TogetherSpeech()) as far:
        async with desk_of(database, tmp_path, far, "together") as first:
            await first.ask(question(tmp_path / "one", "together"), tmp_path / "one")
        for path in (tmp_path / "store").rglob("*.answer"):
            path.unlink()
        async with database.transaction() as session:
            await session.execute(
                text("UPDATE provider_calls SET state = 'asking', cost_micros = 0, object_key = '', ended_at = NULL")
            )
        async with desk_of(database, tmp_path, far, "together") as second:
            for number in ("two", "three"):
                asked = replace(question(tmp_path / number, "together"), once=True)
                with pytest.raises(LusterError, match="Send the job again") as lost:
                    await second.ask(asked, tmp_path / number)
                assert lost.value.reason is Reason.PROVIDER_UNAVAILABLE and lost.value.fields["lost"] == "true"
            assert far.count("submit") == 1
            # Somebody who sits there and asks again means it, and both are counted.
            assert (await second.ask(question(tmp_path / "four", "together"), tmp_path / "four")).files
        assert far.count("submit") == 2
    assert (await call_of(database)).cost_micros > 500_000


async def test_a_paid_question_outlives_a_provider_that_does_not_open(
    database: Database, tmp_path: Path, far: FarSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its handle was dropped where the provider's process did not start, and it was put and paid a second time."""
    await leave_paid(database, tmp_path, far, monkeypatch)
    async with desk_of(database, tmp_path, far) as second:
        (process,) = second._processes.values()
        process.opening = replace(process.opening, secrets={"BFL_API_KEY": ""})
        with pytest.raises(LusterError) as closed:
            await second.ask(question(tmp_path / "two"), tmp_path / "two")
        assert closed.value.reason is Reason.PROVIDER_MISCONFIGURED
    assert (await call_of(database)).handle
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM provider_tries"))  # until an operator has mended the key

    async with desk_of(database, tmp_path, far) as third:
        assert (await third.ask(question(tmp_path / "three"), tmp_path / "three")).files

    assert far.count("submit") == 1


@pytest.mark.parametrize(("lasting", "handle"), [(True, ""), (True, "kept"), (False, "")])
def test_an_answer_that_finds_no_room_here_stands_at_its_provider(tmp_path: Path, lasting: bool, handle: str) -> None:
    """A full disk made a failure of it that ends the question, and it was put and paid a second time."""
    full = OSError(errno.ENOSPC, "no space left")
    session, voice = Mock(), Mock()
    session.lasting, session.submit.return_value, session.fetch.side_effect = lasting, "new", full
    session.poll.return_value = ProviderStatus("done")
    asked = {"number": 1, "key": "k", "kind": "image_edit", "body": {}, "folder": str(tmp_path), "files": []}
    child.answer(session, asked | ({"handle": handle} if handle else {}), voice)
    said = voice.say.call_args.args[0]
    assert said["failed"]["kind"] == "server" and said["failed"]["lasting"] is lasting
    assert session.fetch.call_args.args == (handle or "new",)


async def test_a_question_that_its_provider_has_lost_is_put_anew(
    database: Database, tmp_path: Path, far: FarSide
) -> None:
    far.faults.append(("poll", said({"detail": "not found"}, 404)))
    async with desk_of(database, tmp_path, far) as desk:
        with pytest.raises(LusterError):
            await desk.ask(question(tmp_path / "one"), tmp_path / "one")
        assert (await call_of(database)).handle == ""
        assert (await desk.ask(question(tmp_path / "two"), tmp_path / "two")).files

    assert far.count("submit") == 2


async def test_a_picture_that_cannot_be_fetched_is_fetched_later_and_not_paid_again(
    database: Database, tmp_path: Path, far: FarSide
) -> None:
    far.faults.append(("file", FarAnswer(b"expired", 403)))
    async with desk_of(database, tmp_path, far) as desk:
        with pytest.raises(LusterError):
            await desk.ask(question(tmp_path / "one"), tmp_path / "one")
        assert (await desk.ask(question(tmp_path / "two"), tmp_path / "two")).files

    assert far.count("submit") == 1


async def test_an_answer_that_came_and_cannot_be_used_is_counted(database: Database, tmp_path: Path) -> None:
    with FarSide(TogetherSpeech()) as far:
        far.faults.append(("submit", said({"data": []})))
        async with desk_of(database, tmp_path, far, "together") as desk:
            with pytest.raises(LusterError):
                await desk.ask(question(tmp_path / "one", "together"), tmp_path / "one")

    assert (await call_of(database)).cost_micros == 40_000


async def test_a_polling_address_in_another_network_gets_no_key(
    database: Database, tmp_path: Path, far: FarSide
) -> None:
    with FarSide(BFLSpeech()) as other:
        far.faults.append(("submit", BFLSpeech().elsewhere(far, other.origin)))
        async with desk_of(database, tmp_path, far) as desk:
            with pytest.raises(LusterError, match="the key is not sent there"):
                await desk.ask(question(tmp_path / "one"), tmp_path / "one")
        assert not other.calls
