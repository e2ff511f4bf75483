"""The provider desk with a real process, the real SDK, a server that speaks the wire, Postgres and storage."""

import asyncio
import io
import os
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.providers import desk as desk_module
from luster_engine.providers.desk import Desk
from luster_engine.providers.models import ModelOff, ProviderCall
from luster_engine.providers.policy import health_of
from luster_engine.providers.process import Opening
from luster_engine.providers.question import Question
from luster_engine.providers.standing import failing
from luster_engine.settings import ProviderBudget, Settings
from luster_engine.storage.filesystem import FilesystemStorage
from luster_sdk.errors import ProviderError
from PIL import Image
from sqlalchemy import select, text

from tests.stand_ins import openai_server as wire
from tests.stand_ins.openai_server import OpenAIServer


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as running:
        yield running


@pytest.fixture
def opening(server: OpenAIServer) -> Opening:
    settings = {"base_url": server.base_url, "timeout": 20.0}
    return Opening("openai", "openai", "image_edit", settings, {"OPENAI_API_KEY": wire.KEY})


@pytest.fixture
async def make_desk(database: Database, tmp_path: Path, opening: Opening) -> AsyncIterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def make(**budget: float) -> Desk:
        storage = FilesystemStorage(
            tmp_path / "store", secret="s" * 32, public_url="http://127.0.0.1:1", max_bytes=10**8
        )
        desk = Desk(database, storage, {"openai": opening}, {"openai": ProviderBudget(**budget)})  # type: ignore[arg-type]  # numbers
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        await desk.aclose()


def question(folder: Path, key: str = "job-1") -> Question:
    folder.mkdir(exist_ok=True)
    photo = folder / "photo.png"
    pixels = np.random.default_rng(0).integers(0, 255, (64, 96, 3), np.uint8)
    Image.fromarray(pixels).save(photo)
    body = {"prompt": "a clear sky", "size": "96x64", "tier": "free"}
    return Question(key, "openai", body, {"photo.png": photo})


async def test_an_answer_is_stored_and_then_costs_nothing(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database
) -> None:
    heard: list[float] = []
    asked = question(tmp_path / "one")
    answer = await make_desk().ask(asked, tmp_path / "one", lambda fraction, _: heard.append(fraction))
    again = await make_desk().ask(question(tmp_path / "two"), tmp_path / "two")

    assert len(server.calls) == 1
    first = answer.files["answer.png"].read_bytes()
    assert first == again.files["answer.png"].read_bytes()
    assert Image.open(io.BytesIO(first)).size == (96, 64)
    assert again.facts["total_tokens"] == answer.facts["total_tokens"] > 0
    assert heard == sorted(heard)
    async with database.transaction() as session:
        call = (await session.scalars(select(ProviderCall))).one()
    assert (call.state, call.cost_micros) == ("answered", round(answer.facts["cost_usd"] * 1e6))


@pytest.mark.parametrize(
    ("failure", "reason"),
    [
        (wire.RATE_LIMIT, Reason.PROVIDER_UNAVAILABLE),
        (wire.SERVER_ERROR, Reason.PROVIDER_UNAVAILABLE),
        (wire.NO_FUNDS, Reason.PROVIDER_QUOTA),
        (wire.MODERATION, Reason.MODERATION_BLOCKED),
        (wire.MODEL_GONE, Reason.PROVIDER_MISCONFIGURED),
    ],
)
async def test_each_failure_has_its_reason_and_is_not_asked_again_by_itself(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, failure: wire.Failure, reason: Reason
) -> None:
    server.failures.append(failure)

    with pytest.raises(LusterError) as refused:
        await make_desk().ask(question(tmp_path / "one"), tmp_path / "one")

    assert refused.value.reason is reason
    assert len(server.calls) == 1


async def test_no_funds_closes_the_door_for_all_and_a_retry_of_another_kind_does_not(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    server.failures.append(wire.NO_FUNDS)
    desk = make_desk()
    with pytest.raises(LusterError):
        await desk.ask(question(tmp_path / "one"), tmp_path / "one")

    assert not (await desk.health("openai")).healthy
    with pytest.raises(LusterError) as refused:
        await make_desk().ask(question(tmp_path / "two", "job-2"), tmp_path / "two")
    assert refused.value.reason is Reason.PROVIDER_QUOTA
    assert len(server.calls) == 1


async def test_the_circuit_opens_after_failures_in_a_row_and_closes_by_time(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    server.failures += [wire.SERVER_ERROR] * 2
    desk = make_desk(failures_to_open=2, cooldown_seconds=0.5)
    for number in (1, 2):
        with pytest.raises(LusterError):
            await desk.ask(question(tmp_path / "one", f"job-{number}"), tmp_path / "one")

    with pytest.raises(LusterError, match="gets no requests at present"):
        await desk.ask(question(tmp_path / "one", "job-3"), tmp_path / "one")
    await asyncio.sleep(0.6)
    assert (await desk.ask(question(tmp_path / "one", "job-3"), tmp_path / "one")).files


async def test_each_time_that_one_question_goes_out_counts(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    server.failures += [wire.SERVER_ERROR] * 2
    desk = make_desk(failures_to_open=2, cooldown_seconds=0.5, calls_per_minute=3, wait_seconds=0.0)
    for _ in range(2):
        with pytest.raises(LusterError):
            await desk.ask(question(tmp_path / "one"), tmp_path / "one")

    with pytest.raises(LusterError, match="failed 2 times in a row"):
        await desk.ask(question(tmp_path / "one"), tmp_path / "one")
    await asyncio.sleep(0.6)
    assert (await desk.ask(question(tmp_path / "one"), tmp_path / "one")).files
    assert (await desk.health("openai")).healthy
    with pytest.raises(LusterError, match="3 requests this minute"):
        await desk.ask(question(tmp_path / "two", "job-2"), tmp_path / "two")
    assert len(server.calls) == 3


async def test_the_day_has_a_ceiling(make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path) -> None:
    desk = make_desk(dollars_per_day=0.001)
    await desk.ask(question(tmp_path / "one"), tmp_path / "one")

    with pytest.raises(LusterError) as refused:
        await desk.ask(question(tmp_path / "two", "job-2"), tmp_path / "two")

    assert refused.value.reason is Reason.BUDGET_SPENT
    assert len(server.calls) == 1


async def test_an_answer_stays_one_and_is_counted_once_though_another_process_lost_it(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database
) -> None:
    """Whoever followed the same question and failed took it from the books; found again, it was counted anew."""
    desk, asked = make_desk(), question(tmp_path / "one")
    await desk.ask(asked, tmp_path / "one")
    await make_desk()._lost(asked, "server", 0.0, lasting=True)
    assert (await desk.ask(asked, tmp_path / "one")).files
    async with database.transaction() as session:
        call = await session.get_one(ProviderCall, asked.key)
    assert (call.state, call.cost_micros, len(server.calls)) == ("answered", 10_460, 1)


async def test_many_at_once_do_not_spend_a_day_that_has_room_for_two(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database
) -> None:
    """What was out counted nothing until it was answered: all that came in the meantime went out, too."""
    server.pause = 0.5
    desks = [make_desk(dollars_per_day=0.2) for _ in range(2)]
    asked = [
        desks[each % 2].ask(question(tmp_path / f"{each}", f"job-{each}"), tmp_path / f"{each}") for each in range(6)
    ]
    said = await asyncio.gather(*asked, return_exceptions=True)

    refused = [each.reason for each in said if isinstance(each, LusterError)]
    assert refused == [Reason.BUDGET_SPENT] * 4 and len(server.calls) == 2, said
    # What it did cost is a hundredth of what it was taken to cost, so the day has room again.
    assert (await desks[0].ask(question(tmp_path / "later", "job-9"), tmp_path / "later")).files
    async with database.transaction() as session:
        rows = [tuple(row) for row in await session.execute(select(ProviderCall.state, ProviderCall.cost_micros))]
    assert sorted(rows) == [("answered", 10_460)] * 3 and len(server.calls) == 3


async def test_the_minute_is_shared_by_all_desks(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    await make_desk(calls_per_minute=1).ask(question(tmp_path / "one"), tmp_path / "one")

    with pytest.raises(LusterError) as refused:
        other = make_desk(calls_per_minute=1, wait_seconds=0.0)
        await other.ask(question(tmp_path / "two", "job-2"), tmp_path / "two")

    assert refused.value.reason is Reason.PROVIDER_UNAVAILABLE
    assert len(server.calls) == 1


async def test_what_no_work_waits_for_leaves_half_of_the_minute_and_of_the_day_to_work(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    desk = make_desk(calls_per_minute=2)
    answer = await desk.ask(question(tmp_path / "one", "tags-1"), tmp_path / "one")

    async with asyncio.timeout(30):  # it does not wait for room, as work does
        with pytest.raises(LusterError, match="kept for work") as full:
            await desk.ask(question(tmp_path / "two", "tags-2"), tmp_path / "two")
    less = make_desk(dollars_per_day=1.5 * answer.facts["cost_usd"])
    with pytest.raises(LusterError, match="kept for work") as spent:
        await less.ask(question(tmp_path / "two", "tags-2"), tmp_path / "two")
    assert (full.value.reason, full.value.fields["minute_full"]) == (Reason.PROVIDER_UNAVAILABLE, "true")
    assert spent.value.reason is Reason.BUDGET_SPENT
    assert len(server.calls) == 1

    await less.ask(question(tmp_path / "three"), tmp_path / "three")
    assert len(server.calls) == 2


async def test_what_fails_that_no_work_waits_for_closes_no_door_to_work(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database
) -> None:
    server.failures.append(wire.NO_FUNDS)
    desk = make_desk()
    with pytest.raises(LusterError):
        await desk.ask(question(tmp_path / "one", "tags-1"), tmp_path / "one")

    with pytest.raises(LusterError, match="gets no requests at present"):
        await desk.ask(question(tmp_path / "one", "tags-2"), tmp_path / "one")
    assert (await desk.health("openai")).healthy
    async with database.transaction() as session:
        assert not await failing(session, Settings(data_dir=tmp_path), frozenset({"openai"}))
    assert (await desk.ask(question(tmp_path / "two"), tmp_path / "two")).files


async def test_a_killed_process_fails_its_question_and_the_next_one_starts_it_again(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    server.pause = 5.0
    desk = make_desk()
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    while not server.calls:
        await asyncio.sleep(0.02)
    process = desk._processes["openai"]._process  # the test plays the machine's part
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)

    with pytest.raises(LusterError) as refused:
        await asking
    assert refused.value.reason is Reason.PROVIDER_UNAVAILABLE
    server.pause = 0.0
    assert (await desk.ask(question(tmp_path / "one"), tmp_path / "one")).files


async def test_the_process_holds_its_own_key_and_no_other_secret(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRIPE_SECRET_KEY", "sk_live_of_another_room")
    desk = make_desk()
    await desk.ask(question(tmp_path / "one"), tmp_path / "one")
    process = desk._processes["openai"]._process
    assert process is not None

    environment = Path(f"/proc/{process.pid}/environ").read_bytes()

    assert b"sk_live_of_another_room" not in environment
    assert b"DATABASE_URL" not in environment


async def test_a_day_begins_at_midnight_of_utc_wherever_the_database_thinks_it_is(
    make_desk: Callable[..., Desk], tmp_path: Path, database: Database
) -> None:
    """A database that keeps Auckland's time opened the budget at noon, when half of the day's money was spent."""
    async with database.transaction() as session:
        hour = int(await session.scalar(text("SELECT extract(hour FROM now() AT TIME ZONE 'UTC')")) or 0)
        # There the day began in this very hour; `Etc` counts westward.
        zone = f"Etc/GMT{hour if hour <= 12 else hour - 24:+d}"
        name = await session.scalar(text("SELECT current_database()"))
        await session.execute(text(f"ALTER DATABASE \"{name}\" SET timezone TO '{zone}'"))
        early = text(
            "INSERT INTO provider_calls (key, provider, state, attempts, object_key, error_kind, cost_micros, asked_at)"
            " VALUES ('earlier', 'openai', 'failed', 1, '', 'server', 5000000, date_trunc('day', now(), 'UTC'))"
        )
        await session.execute(early)
    await database.engine.dispose()

    with pytest.raises(LusterError) as refused:
        await make_desk(dollars_per_day=4).ask(question(tmp_path / "one"), tmp_path / "one")
    assert refused.value.reason is Reason.BUDGET_SPENT


async def test_a_provider_without_its_key_says_so(database: Database, tmp_path: Path) -> None:
    storage = FilesystemStorage(tmp_path / "store", secret="s" * 32, public_url="http://127.0.0.1:1", max_bytes=10**8)
    desk = Desk(database, storage, {"openai": Opening("openai", "openai", "image_edit")}, {})
    try:
        with pytest.raises(LusterError, match="OPENAI_API_KEY"):
            await desk.ask(question(tmp_path / "one"), tmp_path / "one")
    finally:
        await desk.aclose()


def test_health_looks_no_further_than_the_last_success() -> None:
    budget = ProviderBudget(failures_to_open=2, cooldown_seconds=60)

    assert health_of([("", 1.0), ("quota", 2.0)], budget).healthy
    assert not health_of([("server", 1.0), ("timeout", 2.0)], budget).healthy
    assert health_of([("server", 1.0), ("", 2.0), ("timeout", 3.0)], budget).healthy
    assert health_of([("quota", 700.0)], budget).healthy
    assert health_of([], budget).healthy


def test_a_provider_error_crosses_processes() -> None:
    import pickle

    error = pickle.loads(pickle.dumps(ProviderError("quota", "no funds", retry_after=3.0, request_id="r")))

    assert (error.kind, str(error), error.retry_after, error.request_id) == ("quota", "no funds", 3.0, "r")


@pytest.mark.parametrize("name", ["openai", "openai/a-model"])
async def test_what_was_switched_off_after_the_plan_was_made_is_not_asked(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database, name: str
) -> None:
    desk = make_desk()
    asked = replace(question(tmp_path / "one"), model="a-model")
    async with database.transaction() as session:
        session.add(ModelOff(name=name))

    with pytest.raises(LusterError, match="switched off by the operator") as refused:
        await desk.ask(asked, tmp_path / "one")

    assert refused.value.reason is Reason.PROVIDER_MISCONFIGURED
    assert not server.calls
    async with database.transaction() as session:
        assert not list(await session.scalars(select(ProviderCall)))
        await session.execute(text("DELETE FROM models_off"))
    assert (await desk.ask(asked, tmp_path / "one")).files


async def test_an_answer_that_is_stored_is_used_although_its_model_is_off_now(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database
) -> None:
    await make_desk().ask(question(tmp_path / "one"), tmp_path / "one")
    async with database.transaction() as session:
        session.add(ModelOff(name="openai"))

    assert (await make_desk().ask(question(tmp_path / "two"), tmp_path / "two")).files
    assert len(server.calls) == 1


async def test_who_gives_up_waiting_does_not_lose_the_answer(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    server.pause = 0.5
    desk = make_desk()
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    while not server.calls:
        await asyncio.sleep(0.02)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking

    assert (await desk.ask(question(tmp_path / "two"), tmp_path / "two")).files
    assert len(server.calls) == 1


async def test_an_answer_under_way_when_the_desk_closes_is_still_stored(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    server.pause = 0.5
    desk = make_desk()
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    while not server.calls:
        await asyncio.sleep(0.02)
    await desk.aclose()
    await asking

    assert (await make_desk().ask(question(tmp_path / "two"), tmp_path / "two")).files
    assert len(server.calls) == 1


async def test_a_question_cut_off_by_a_stop_is_not_put_a_second_time_by_itself(
    make_desk: Callable[..., Desk],
    server: OpenAIServer,
    tmp_path: Path,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desk_module, "_LAST_WAIT", 0.1)
    server.pause = 30.0
    desk = make_desk()
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    while not server.calls:
        await asyncio.sleep(0.02)
    await desk.aclose()
    with pytest.raises(LusterError):
        await asking
    server.pause = 0.0
    async with database.transaction() as session:
        assert (await session.get_one(ProviderCall, "job-1")).state == "asking"

    with pytest.raises(LusterError, match="Send the job again") as lost:
        await make_desk().ask(replace(question(tmp_path / "two"), once=True), tmp_path / "two")
    assert lost.value.fields["lost"] == "true" and len(server.calls) == 1
    # Somebody who sits there and asks again means it, and the one of before is counted.
    assert (await make_desk(dollars_per_call=0.5).ask(question(tmp_path / "three"), tmp_path / "three")).files
    async with database.transaction() as session:
        assert (await session.get_one(ProviderCall, "job-1")).cost_micros > 500_000


async def test_a_signal_to_the_whole_group_does_not_end_a_question_that_has_to_be_paid(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path
) -> None:
    server.pause = 0.5
    desk = make_desk()
    asking = asyncio.create_task(desk.ask(question(tmp_path / "one"), tmp_path / "one"))
    while not server.calls:
        await asyncio.sleep(0.02)
    process = desk._processes["openai"]._process  # the test plays the terminal's part
    assert process is not None
    for each in (signal.SIGINT, signal.SIGTERM):
        os.kill(process.pid, each)

    assert (await asking).files and len(server.calls) == 1
    await desk.aclose()
    assert process.returncode == 0  # it ended by its input, and nobody had to kill it


async def test_an_answer_that_was_stored_and_not_written_down_is_found(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database
) -> None:
    await make_desk().ask(question(tmp_path / "one"), tmp_path / "one")
    async with database.transaction() as session:
        # As a process leaves it that is killed between the two.
        await session.execute(text("UPDATE provider_calls SET state = 'asking', facts = '{}', cost_micros = 0"))

    answer = await make_desk().ask(question(tmp_path / "two"), tmp_path / "two")

    assert len(server.calls) == 1
    assert answer.facts["total_tokens"] > 0
    async with database.transaction() as session:
        call = await session.get_one(ProviderCall, "job-1")
    assert (call.state, call.cost_micros > 0) == ("answered", True)


async def test_a_forgotten_answer_is_gone_and_its_cost_is_not(
    make_desk: Callable[..., Desk], server: OpenAIServer, tmp_path: Path, database: Database
) -> None:
    desk = make_desk()
    await desk.ask(question(tmp_path / "one", "job-1/0.0.0"), tmp_path / "one")
    await desk.ask(question(tmp_path / "two", "job-10/0.0.0"), tmp_path / "two")

    await desk.forget("providers/openai/job-1/")

    async with database.transaction() as session:
        found = list(await session.scalars(select(ProviderCall).order_by(ProviderCall.key)))
    assert all(each.cost_micros > 0 for each in found)
    kept = [str(path) for path in (tmp_path / "store").rglob("*.answer")]
    assert len(kept) == 1 and "job-10" in kept[0]
