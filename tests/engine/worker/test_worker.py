"""A real worker, a real queue and real children: how attempts end, and what follows."""

import asyncio
import dataclasses
import logging
from pathlib import Path
from typing import Any

import pytest
from luster_engine.credits.ledger import Balance
from luster_engine.credits.verify import verify
from luster_engine.jobs import service
from luster_engine.trail import TraceParent, Trail, current_trail, following
from sqlalchemy import text

from tests.children.obedient import jpeg

Shop = Any  # the fixture's class lives in conftest, which is not imported by name


async def _clean(shop: Shop) -> None:
    async with shop.world.database.transaction() as session:
        assert (await verify(session)).clean
        left = await session.scalar(text("SELECT count(*) FROM procrastinate_jobs WHERE queue_name = 'jobs'"))
    assert left == 0


async def test_job_succeeds_and_its_result_is_stored(shop: Shop, tmp_path: Path) -> None:
    await shop.work()
    account = await shop.world.account(5)
    job = await shop.job(account, {"steps": 3, "seconds": 1.6})
    found = await shop.ended(job)
    assert (found.state, found.attempt, found.captured) == ("succeeded", 1, 1)
    async with shop.world.database.transaction() as session:
        outputs = (await session.execute(text("SELECT * FROM job_outputs"))).all()
    (output,) = outputs
    assert output.name == "photo"
    await shop.storage.get_file(output.object_key, tmp_path / "result")
    assert (tmp_path / "result").read_bytes() == jpeg(1, 1) + f"made by attempt 1 of {job}".encode()
    assert await shop.world.balance(account) == Balance(balance=4, captured=1)
    events = await shop.world.events(job)
    assert events[:2] == ["created", "started"]
    assert events[-1] == "succeeded"
    assert "progress" in events
    await asyncio.sleep(0.3)
    await _clean(shop)


async def test_child_that_dies_once_costs_an_attempt(shop: Shop) -> None:
    await shop.work()
    account = await shop.world.account(5)
    job = await shop.job(account, {"die_before": 2})
    found = await shop.ended(job)
    assert (found.state, found.attempt, found.child_deaths) == ("succeeded", 2, 1)
    assert await shop.world.events(job) == ["created", "started", "retrying", "started", "succeeded"]


async def test_child_that_dies_three_times_fails_its_job_and_no_other(shop: Shop) -> None:
    await shop.work()
    account = await shop.world.account(5)
    poison = await shop.job(account, {"die_before": 99})
    healthy = await shop.job(account, {})
    assert (await shop.ended(healthy)).state == "succeeded"
    found = await shop.ended(poison)
    assert (found.state, found.attempt, found.child_deaths) == ("failed", 3, 3)
    assert found.error_reason == "PLUGIN_CRASHED"
    assert await shop.world.balance(account) == Balance(balance=4, captured=1)
    await _clean(shop)


async def test_passing_cause_is_tried_again_and_a_lasting_one_is_not(shop: Shop) -> None:
    await shop.work()
    account = await shop.world.account(5)
    passing = await shop.job(account, {"fail_before": 3, "reason": "PROVIDER_UNAVAILABLE"})
    lasting = await shop.job(account, {"fail_before": 3, "reason": "CORRUPT_IMAGE"})
    found = await shop.ended(passing)
    assert (found.state, found.attempt, found.causes) == ("succeeded", 3, {"PROVIDER_UNAVAILABLE": 2})
    found = await shop.ended(lasting)
    assert (found.state, found.attempt, found.error_reason) == ("failed", 1, "CORRUPT_IMAGE")
    assert found.error_fields is not None


async def test_each_attempt_is_one_line_in_the_log(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "luster.worker")
    await shop.work()
    account = await shop.world.account(5)
    job = await shop.job(account, {"fail_before": 2, "reason": "PROVIDER_UNAVAILABLE"})
    assert (await shop.ended(job)).state == "succeeded"
    await asyncio.sleep(0.3)
    lines = [each.getMessage() for each in caplog.records if str(job) in each.getMessage()]
    first, last = lines
    assert "attempt 1: tried again, PROVIDER_UNAVAILABLE after " in first
    assert "attempt 2: succeeded after " in last


async def test_every_attempt_tells_which_request_and_trace_made_its_job(shop: Shop) -> None:
    told: list[Trail] = []
    handler = logging.Handler()

    def tell(record: logging.LogRecord) -> None:
        if record.getMessage().startswith("job "):
            told.append(current_trail())

    handler.emit = tell  # type: ignore[method-assign]  # a handler of one line
    logger = logging.getLogger("luster.worker")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    trace = TraceParent.new()
    account = await shop.world.account(5)
    await shop.work()
    try:
        with following(Trail("request-1", trace=trace)):
            job = await shop.job(account, {"fail_before": 2, "reason": "PROVIDER_UNAVAILABLE"})
        assert (await shop.ended(job)).state == "succeeded"
        async with asyncio.timeout(20):
            while len(told) < 2:
                await asyncio.sleep(0.02)
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    assert told == 2 * [Trail("request-1", str(job), trace=trace)]


async def test_spent_budget_takes_the_next_alternative_and_its_price(shop: Shop) -> None:
    await shop.work()
    account = await shop.world.account(5)
    job = await shop.job(account, {"fail_before": 2, "reason": "BUDGET_SPENT"}, style="dreamy")
    found = await shop.ended(job)
    assert (found.state, found.alternative, found.used_provider) == ("succeeded", 1, "local")
    assert (found.price, found.captured) == (3, 1)
    assert await shop.world.balance(account) == Balance(balance=4, captured=1)


async def test_refused_by_the_guard_gets_one_new_seed_then_the_next_alternative(shop: Shop) -> None:
    await shop.work()
    account = await shop.world.account(5)
    wish = {"fail_before": 3, "reason": "FIDELITY_REFUSED", "fields": {"reseed": "true"}}
    job = await shop.job(account, wish, style="dreamy")
    found = await shop.ended(job)
    assert (found.state, found.attempt, found.alternative, found.reseeds) == ("succeeded", 3, 1, 0)


async def test_a_picture_that_another_seed_would_not_change_goes_to_the_next_alternative_or_fails(shop: Shop) -> None:
    await shop.work()
    account = await shop.world.account(5)
    wish = {"fail_before": 2, "reason": "FIDELITY_REFUSED", "fields": {"reseed": "false"}}
    found = await shop.ended(await shop.job(account, wish, style="dreamy"))
    assert (found.state, found.attempt, found.alternative) == ("succeeded", 2, 1)
    alone = await shop.ended(await shop.job(account, wish))
    assert (alone.state, alone.attempt, alone.error_reason) == ("failed", 1, "FIDELITY_REFUSED")
    assert await shop.world.balance(account) == Balance(balance=4, captured=1)


async def test_moderation_fails_at_once_although_there_is_another_alternative(shop: Shop) -> None:
    await shop.work()
    account = await shop.world.account(5)
    job = await shop.job(account, {"fail_before": 9, "reason": "MODERATION_BLOCKED"}, style="dreamy")
    found = await shop.ended(job)
    assert (found.state, found.attempt, found.error_reason) == ("failed", 1, "MODERATION_BLOCKED")
    assert await shop.world.balance(account) == Balance(balance=5)


async def test_running_job_stops_when_it_is_given_up(shop: Shop) -> None:
    # No sweeper comes by: the worker itself ends what it was asked to stop.
    await shop.work(sweep_seconds=600.0)
    account = await shop.world.account(5)
    gentle = await shop.job(account, {"steps": 200, "seconds": 20})
    stubborn = await shop.job(account, {"steps": 1, "seconds": 25, "stubborn": True})
    for job in (gentle, stubborn):
        await shop.until(job, "processing")
        async with shop.world.database.transaction() as session:
            await service.cancel_job(session, account, job)
    for job in (gentle, stubborn):
        assert (await shop.ended(job, seconds=10)).state == "cancelled"
        assert (await shop.world.events(job))[-2:] == ["cancelling", "cancelled"]
    assert await shop.world.balance(account) == Balance(balance=5)
    await _clean(shop)


async def test_stopped_worker_hands_its_job_on(shop: Shop) -> None:
    stop = await shop.work(drain_seconds=0.2)
    account = await shop.world.account(5)
    job = await shop.job(account, {"steps": 100, "seconds": 8})
    await shop.until(job, "processing")
    stop.set()
    await shop.until(job, "queued", seconds=10)
    await shop.work()
    found = await shop.ended(job)
    assert (found.state, found.attempt, found.causes) == ("succeeded", 2, {"WORKER_LOST": 1})


async def test_chore_runs(shop: Shop) -> None:
    from luster_engine.queue.app import enqueue

    seen: list[str] = []

    async def note(word: str) -> None:
        seen.append(word)

    shop.chores["note"] = note
    await shop.work()
    async with shop.world.database.transaction() as session:
        await enqueue(session, "note", word="hello")
    async with asyncio.timeout(10):
        while not seen:
            await asyncio.sleep(0.02)
    assert seen == ["hello"]


async def test_result_of_a_job_that_was_given_up_meanwhile_is_removed(shop: Shop) -> None:
    class GivenUpMeanwhile:
        """The shop's storage, whose owner changes his mind while a result is being put down."""

        def __getattr__(self, name: str) -> Any:
            return getattr(shop.storage, name)

        async def put_file(self, key: str, path: Path, content_type: str) -> Any:
            stored = await shop.storage.put_file(key, path, content_type)
            async with shop.world.database.transaction() as session:
                await service.cancel_job(session, account, job)
            put.append(key)
            return stored

    put: list[str] = []
    account = await shop.world.account(5)
    job = await shop.job(account)
    shop.tools = dataclasses.replace(shop.tools, storage=GivenUpMeanwhile())
    await shop.work()
    assert (await shop.ended(job)).state == "cancelled"
    async with asyncio.timeout(10):
        while not put or await shop.storage.head(put[0]) is not None:
            await asyncio.sleep(0.02)
    assert await shop.world.balance(account) == Balance(balance=5)
    async with shop.world.database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM job_outputs")) == 0
