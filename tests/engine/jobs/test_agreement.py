"""Photos of a batch that agree: their jobs wait with credits held, what was decided is frozen, and nothing is lost."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster_engine.credits.ledger import Balance
from luster_engine.credits.verify import verify
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import agreement, reading, service, withdrawal
from luster_engine.jobs.agreement import AGREE_ON, Agreements, agreements_again, let_overdue_go, overdue
from luster_engine.jobs.models import Job
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import Input, JobSpec
from luster_engine.jobs.stored_sets import NO_SETS, SetsAsked
from luster_engine.pipeline.render.agreeing import AGREE
from luster_engine.pipeline.render.plan import MERGE
from luster_engine.plugins.catalog import Catalog, StageInfo, StepInfo
from luster_engine.scratch import PASSING
from sqlalchemy import text

from tests.world import EMPTY_SCHEMA, World, tiny_catalog


def catalog() -> Catalog:
    """The look `default` with light of its own, and the stage that shifts it."""
    tiny = tiny_catalog()
    stages = {
        name: StageInfo(
            name=name, version="1.0.0", plugin="tests", kind="planner", title=name, parameters=EMPTY_SCHEMA, defaults={}
        )
        for name in ("tests.tone", MERGE, AGREE)
    }
    look = tiny.styles["default"].model_copy(update={"recipes": {"local": (StepInfo(stage="tests.tone"),)}})
    return tiny.model_copy(update={"stages": stages, "styles": {**tiny.styles, "default": look}})


class Shelf:
    """Stands for the store: a photo's bytes are its own key."""

    async def get_file(self, key: str, path: Path) -> None:
        path.write_text(key)


class Children:
    """Stands for the sandbox: every photo is seen, and each one after the first is shifted a little further."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.payload: dict[str, Any] = {}
        self.refuses: dict[str, LusterError] = {}
        self.passing: dict[str, list[LusterError]] = {}
        """What is said of a photo at first, and then no more."""
        self.sleeps = False
        self.pairs = 1

    async def run(self, task: Any, *, cancel: asyncio.Event) -> dict[str, Any]:
        if task.kind == "see":
            key = task.inputs["photo"].read_text()
            self.seen.append(key)
            if self.sleeps:
                await cancel.wait()
                raise LusterError(Reason.CANCELLED, "The work was cancelled.")
            if self.passing.get(key):
                raise self.passing[key].pop()
            if key in self.refuses:
                raise self.refuses[key]
            task.outputs["surfaces"].write_bytes(b"seen")
            return {"sure": 0.5}
        self.payload = dict(task.payload)
        photos = len(self.payload["sure"])
        shifts = [[0.1 * index, 0.0, -0.1 * index, 0.02 * index] for index in range(photos)]
        return {"shifts": shifts, "groups": [0] * photos, "pairs": self.pairs, "before": 0.3, "after": 0.02}


class Shoot:
    """A shoot of an account with two photos, and what is done with them."""

    def __init__(self, world: World, account: UUID, shoot: UUID, photos: list[UUID]) -> None:
        self.world, self.account, self.id, self.photos = world, account, shoot, photos
        self.children = Children()
        self.planner: JobPlanner = replace(world.planner, catalog=catalog)

    async def batch(self, spec: JobSpec | None = None, *, request_id: str = "", sets: SetsAsked = NO_SETS) -> UUID:
        async with self.world.database.shared_transaction() as session:
            return await service.create_batch(
                session, self.planner, self.account, spec or JobSpec(), shoot=self.id, sets=sets, request_id=request_id
            )

    async def quote(self, spec: JobSpec, *, whole: bool = True, sets: SetsAsked = NO_SETS) -> service.Quote:
        shoot = self.id if whole else None
        async with self.world.database.transaction() as session:
            return await service.quote(session, self.planner, self.account, spec, shoot=shoot, sets=sets)

    async def job(self, spec: JobSpec) -> UUID:
        async with self.world.database.shared_transaction() as session:
            return await service.create_job(session, self.planner, self.account, spec)

    async def jobs(self, batch: UUID) -> list[Job]:
        async with self.world.database.transaction() as session:
            return [full.job for full in await reading.of_batch(session, self.account, batch)]

    async def look(self, *, patience: float = 60.0) -> int:
        """Carry out the chores that wait, as a worker would."""
        async with self.world.database.transaction() as session:
            waiting = list(
                await session.scalars(
                    text("DELETE FROM procrastinate_jobs WHERE task_name = :chore RETURNING args"), {"chore": AGREE_ON}
                )
            )
        chores = Agreements(self.world.database, Shelf(), self.children, {}, PASSING, catalog, patience)  # type: ignore[arg-type] # all that it uses
        for arguments in waiting:
            await chores.run(**arguments)
        return len(waiting)


@pytest.fixture
async def shoot(world: World) -> Shoot:
    account = await world.account(20)
    of = await world.shoot(account)
    return Shoot(world, account, of, [await world.photo(account, of, content=str(each).encode()) for each in range(2)])


def shift_of(job: Job) -> dict[str, Any] | None:
    steps = job.plan["alternatives"][0]["steps"]
    return next((step["params"] for step in steps if step["stage"] == AGREE), None)


def said(job: Job) -> list[str]:
    return [each["code"] for each in job.warnings]


async def test_a_batch_waits_with_credits_held_and_goes_with_what_was_decided(shoot: Shoot) -> None:
    batch = await shoot.batch(request_id="once")
    assert {(each.state, each.queue_id) for each in await shoot.jobs(batch)} == {("queued", None)}
    assert await shoot.world.balance(shoot.account) == Balance(balance=18, held=2)
    async with shoot.world.database.transaction() as session:
        await agreement.line.admit(session, shoot.account)
    assert all(each.queue_id is None for each in await shoot.jobs(batch)), "nobody lets them in before"

    assert await shoot.look() == 1
    first, second = await shoot.jobs(batch)
    assert first.queue_id and second.queue_id
    assert shift_of(first) is None, "what is not shifted has no such step"
    assert shift_of(second) == {"red": 0.1, "green": 0.0, "blue": -0.1, "contrast": 0.02}
    assert not first.warnings and not second.warnings
    assert await shoot.batch(request_id="once") == batch
    assert await shoot.look() == 0
    assert await shoot.world.balance(shoot.account) == Balance(balance=18, held=2)


async def test_consistency_says_how_far_and_nought_keeps_nobody_waiting(shoot: Shoot) -> None:
    half = await shoot.batch(JobSpec(consistency=0.5))
    await shoot.look()
    assert shift_of((await shoot.jobs(half))[1]) == {"red": 0.05, "green": 0.0, "blue": -0.05, "contrast": 0.01}
    none = await shoot.batch(JobSpec(consistency=0.0))
    assert await shoot.look() == 0
    assert all(shift_of(each) is None and each.awaits is None for each in await shoot.jobs(none))


async def test_others_of_the_account_pass_those_that_wait(shoot: Shoot) -> None:
    await shoot.batch()
    alone = await shoot.job(JobSpec(inputs=(Input(shoot.photos[0]),)))
    assert (await shoot.world.read(alone)).queue_id is not None


async def test_what_takes_too_long_is_made_alone_with_a_warning(shoot: Shoot) -> None:
    shoot.children.sleeps = True
    batch = await shoot.batch()
    await shoot.look(patience=0.05)
    for each in await shoot.jobs(batch):
        assert each.queue_id is not None
        assert shift_of(each) is None
        assert said(each) == ["consistency_unavailable"]
    assert await shoot.world.balance(shoot.account) == Balance(balance=18, held=2)


async def test_a_look_whose_jobs_are_all_given_up_ends(shoot: Shoot, monkeypatch: pytest.MonkeyPatch) -> None:
    """It went on for a minute and longer, for nothing: whoever gave up and asked again kept the sandbox for himself."""
    monkeypatch.setattr(agreement, "_GIVEN_UP", 0.05)
    shoot.children.sleeps = True
    batch = await shoot.batch()
    looking = asyncio.create_task(shoot.look(patience=600.0))
    async with asyncio.timeout(30):
        while not shoot.children.seen:
            await asyncio.sleep(0.02)
    async with shoot.world.database.transaction() as session:
        for each in await shoot.jobs(batch):
            await service.cancel_job(session, shoot.account, each.id)
    async with asyncio.timeout(30):
        await looking
    assert await shoot.world.balance(shoot.account) == Balance(balance=20)


async def test_a_look_before_its_turn_lasts_no_longer_than_another(shoot: Shoot) -> None:
    shoot.children.sleeps = True
    batch = await shoot.batch()
    async with shoot.world.database.transaction() as session:
        await session.execute(text("UPDATE agreements SET asked_at = now() + interval '10 minutes'"))
    async with asyncio.timeout(30):
        await shoot.look(patience=0.05)
    assert {tuple(said(each)) for each in await shoot.jobs(batch)} == {("consistency_unavailable",)}


async def test_a_photo_that_cannot_be_looked_at_keeps_none_of_the_others(world: World, shoot: Shoot) -> None:
    third = await world.photo(shoot.account, shoot.id, content=b"third")
    broken = LusterError(Reason.CORRUPT_IMAGE, "The photo is broken in the middle.")
    shoot.children.refuses[await world.source_key(third)] = broken
    batch = await shoot.batch()
    await shoot.look()
    jobs = await shoot.jobs(batch)
    assert [shift_of(each) is not None for each in jobs] == [False, True, False]
    assert [said(each) for each in jobs] == [[], [], ["consistency_unavailable"]]
    assert shoot.children.payload["sure"] == [0.5, 0.5, 0.0]

    shoot.children.refuses[await world.source_key(shoot.photos[0])] = broken
    again = await shoot.batch()
    await shoot.look()
    assert {tuple(said(each)) for each in await shoot.jobs(again)} == {("consistency_unavailable",)}


async def test_a_photo_that_cannot_be_looked_at_for_a_passing_reason_is_looked_at_again(
    shoot: Shoot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreement, "_PAUSE", 0.0)
    away = [
        LusterError(Reason.STORAGE_UNAVAILABLE, "The store does not answer."),
        LusterError(Reason.PLUGIN_CRASHED, "The child died."),
    ]
    key = await shoot.world.source_key(shoot.photos[1])
    shoot.children.passing[key] = list(away)
    batch = await shoot.batch()
    await shoot.look()
    assert [(shift_of(each) is not None, said(each)) for each in await shoot.jobs(batch)] == [(False, []), (True, [])]

    shoot.children.seen.clear()
    shoot.children.passing[key] = away * 5
    again = await shoot.batch()
    await shoot.look()
    assert shoot.children.seen.count(key) == 3, "it is not tried for ever"
    assert {tuple(said(each)) for each in await shoot.jobs(again)} == {("consistency_unavailable",)}


async def test_what_was_decided_is_told_as_an_event(shoot: Shoot) -> None:
    batch = await shoot.batch()
    await shoot.look()
    for each in await shoot.jobs(batch):
        assert await shoot.world.events(each.id) == ["created", "progress"]
        assert each.sequence == 2


async def test_agreements_of_one_account_come_one_after_the_other(shoot: Shoot) -> None:
    locks = text("SELECT lock FROM procrastinate_jobs WHERE task_name = :chore AND queue_name = 'surveys'")
    await shoot.batch()
    await shoot.batch()
    async with shoot.world.database.transaction() as session:
        assert list(await session.scalars(locks, {"chore": AGREE_ON})) == [f"agree-{shoot.account}"] * 2
        await session.execute(text("DELETE FROM procrastinate_jobs WHERE task_name = :chore"), {"chore": AGREE_ON})
        assert await agreements_again(session) == 2
        assert list(await session.scalars(locks, {"chore": AGREE_ON})) == [f"agree-{shoot.account}"] * 2


async def test_a_job_that_ended_or_was_let_in_too_early_waits_for_nothing(shoot: Shoot) -> None:
    """An engine of an earlier version lets jobs in that wait."""
    await shoot.world.photo(shoot.account, shoot.id, content=b"third")
    batch = await shoot.batch()
    given_up, early, _ = await shoot.jobs(batch)
    async with shoot.world.database.transaction() as session:
        await service.cancel_job(session, shoot.account, given_up.id)
        started = text("UPDATE jobs SET state = 'processing', queue_id = 1, attempt = 1 WHERE id = :id")
        await session.execute(started, {"id": early.id})
    assert (await shoot.world.read(given_up.id)).awaits is None
    await shoot.look()
    early = await shoot.world.read(early.id)
    assert (early.awaits, early.state, early.sequence) == (None, "processing", 1)


async def test_jobs_of_a_batch_that_is_given_up_wait_for_nothing(shoot: Shoot) -> None:
    batch = await shoot.batch()
    async with shoot.world.database.transaction() as session:
        await withdrawal.go_on(session, shoot.account, withdrawal.JobsOf("batch", batch))
    assert {(each.state, each.awaits) for each in await shoot.jobs(batch)} == {("cancelled", None)}


async def test_a_batch_that_is_given_up_or_loses_a_photo_meanwhile_gets_its_credits_back(shoot: Shoot) -> None:
    batch = await shoot.batch()
    first, second = await shoot.jobs(batch)
    async with shoot.world.database.transaction() as session:
        await service.cancel_job(session, shoot.account, first.id)
    assert await shoot.world.balance(shoot.account) == Balance(balance=19, held=1)
    await shoot.look()
    first, second = await shoot.jobs(batch)
    assert (first.state, first.queue_id) == ("cancelled", None)
    assert second.queue_id is not None
    assert not shoot.children.seen, "one photo has nothing to agree with"
    async with shoot.world.database.transaction() as session:
        await service.cancel_job(session, shoot.account, second.id)
    async with shoot.world.database.transaction() as session:
        assert (await verify(session)).discrepancies == ()
    assert await shoot.world.balance(shoot.account) == Balance(balance=20)


async def test_a_chore_that_was_lost_comes_again_and_one_that_nobody_reaches_lets_the_jobs_go(shoot: Shoot) -> None:
    batch = await shoot.batch()
    async with shoot.world.database.transaction() as session:
        await session.execute(text("DELETE FROM procrastinate_jobs WHERE task_name = :chore"), {"chore": AGREE_ON})
        assert await agreements_again(session) == 1
        assert await agreements_again(session) == 0
    await shoot.look()
    assert shift_of((await shoot.jobs(batch))[1]) is not None

    late = await shoot.batch()
    async with shoot.world.database.transaction() as session:
        await session.execute(text("UPDATE agreements SET asked_at = now() - interval '2 minutes'"))
        assert await agreements_again(session) == 0
        (one,) = await overdue(session)
        await let_overdue_go(session, one)
        assert not await overdue(session)
    assert await shoot.look() == 1
    for each in await shoot.jobs(late):
        assert (each.queue_id is not None, said(each)) == (True, ["consistency_unavailable"])


async def test_one_job_takes_the_light_of_the_photo_that_it_names(shoot: Shoot) -> None:
    wish = JobSpec(inputs=(Input(shoot.photos[0]),), match=shoot.photos[1])
    job = await shoot.job(wish)
    assert (await shoot.world.read(job)).queue_id is None
    await shoot.look()
    assert shoot.children.payload["fixed"] == [1]
    found = await shoot.world.read(job)
    assert found.queue_id is not None
    assert not found.warnings

    shoot.children.pairs = 0
    unlike = await shoot.job(wish)
    await shoot.look()
    assert said(await shoot.world.read(unlike)) == ["consistency_unavailable"]


async def test_a_photo_to_match_that_was_removed_meanwhile_holds_nobody_up(shoot: Shoot) -> None:
    job = await shoot.job(JobSpec(inputs=(Input(shoot.photos[0]),), match=shoot.photos[1]))
    async with shoot.world.database.transaction() as session:
        gone = text("UPDATE assets SET state = 'deleting' WHERE id = :photo")
        await session.execute(gone, {"photo": shoot.photos[1]})
    await shoot.look()
    found = await shoot.world.read(job)
    assert found.queue_id is not None
    assert "was removed" in found.warnings[0]["message"]


async def test_the_photo_to_match_may_lie_in_one_of_the_sets(shoot: Shoot) -> None:
    third = await shoot.world.photo(shoot.account, shoot.id, content=b"third")
    of_two = SetsAsked(spelt_out=[shoot.photos])
    for match in shoot.photos:
        batch = await shoot.batch(JobSpec(match=match), sets=of_two)
        await shoot.look()
        assert len(await shoot.jobs(batch)) == 2
        assert (await shoot.quote(JobSpec(match=match), sets=of_two)).count == 2
        with pytest.raises(LusterError, match="must be another photo"):
            await shoot.job(JobSpec(inputs=(Input(third), Input(match, "bracket")), match=match))


async def test_a_quote_says_what_the_job_would_hear(shoot: Shoot, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = Input(shoot.photos[0])
    for wish, reason in (
        (JobSpec(inputs=(photo,), consistency=0.5), Reason.INVALID_ARGUMENT),
        (JobSpec(inputs=(photo,), match=shoot.photos[0]), Reason.INVALID_ARGUMENT),
        (JobSpec(inputs=(photo,), match=new_id()), Reason.NOT_FOUND),
        (JobSpec(inputs=(photo,), match=await shoot.world.photo(await shoot.world.account(5))), Reason.NOT_FOUND),
    ):
        with pytest.raises(LusterError) as refusal:
            await shoot.quote(wish, whole=False)
        assert refusal.value.reason is reason, wish
    with pytest.raises(LusterError, match="no ready photo"):
        await shoot.quote(JobSpec(match=new_id()))
    one = await shoot.quote(JobSpec(inputs=(photo,), match=shoot.photos[1], consistency=0.5), whole=False)
    assert (one.count, one.warnings) == (1, ())

    assert not (await shoot.quote(JobSpec(consistency=1.0))).warnings
    monkeypatch.setattr(agreement, "MOST_MATCHED", 1)
    assert not (await shoot.quote(JobSpec())).warnings
    (many,) = (await shoot.quote(JobSpec(consistency=1.0))).warnings
    assert many.message.startswith("2 photos are too many")


async def test_what_cannot_agree_is_refused_or_said_and_waits_for_nobody(shoot: Shoot) -> None:
    photo = Input(shoot.photos[0])
    for wish, reason in (
        (JobSpec(inputs=(photo,), consistency=0.5), Reason.INVALID_ARGUMENT),
        (JobSpec(inputs=(photo,), match=shoot.photos[0]), Reason.INVALID_ARGUMENT),
        (JobSpec(inputs=(photo,), match=shoot.photos[1], consistency=1.1), Reason.INVALID_ARGUMENT),
        (JobSpec(inputs=(photo,), match=new_id()), Reason.NOT_FOUND),
        (JobSpec(inputs=(photo,), match=await shoot.world.photo(await shoot.world.account(5))), Reason.NOT_FOUND),
    ):
        with pytest.raises(LusterError) as refusal:
            await shoot.job(wish)
        assert refusal.value.reason is reason, wish
    assert await shoot.world.balance(shoot.account) == Balance(balance=20)

    remote = await shoot.batch(JobSpec(style="dreamy", consistency=1.0))
    quiet = await shoot.batch(JobSpec(style="dreamy"))
    assert await shoot.look() == 0
    assert {tuple(said(each)) for each in await shoot.jobs(remote)} == {("consistency_unavailable",)}
    assert {tuple(said(each)) for each in await shoot.jobs(quiet)} == {()}


async def test_more_photos_than_are_looked_at_together_are_matched_in_portions(
    world: World, shoot: Shoot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of more than 60 none was matched. A portion agrees with the end of the one before, which stays as it is."""
    monkeypatch.setattr(agreement, "MOST_TOGETHER", 2)
    for each in range(2):
        await world.photo(shoot.account, shoot.id, content=f"more {each}".encode())
    batch = await shoot.batch(JobSpec(consistency=1.0))
    async with world.database.transaction() as session:
        asked = text("SELECT extract(epoch FROM asked_at - now()) FROM agreements ORDER BY 1")
        waits = list(await session.scalars(asked))
    assert [round(float(each) / 60) for each in waits] == [0, 1]
    assert len({each.awaits for each in await shoot.jobs(batch)}) == 2

    assert await shoot.look() == 2
    jobs = await shoot.jobs(batch)
    assert all(each.queue_id is not None and not said(each) and each.awaits is None for each in jobs)
    assert [shift_of(each) is not None for each in jobs] == [False, True, False, True]
    # The one that needed no shift, too: with none of its room beside it, it would be alone on its side of the border.
    assert len(shoot.children.seen) == 4 + 2, "what was decided before is looked at again beside the next portion"
    assert shoot.children.payload == {"sure": [0.5] * 4, "fixed": [2, 3]}
    assert await shoot.world.balance(shoot.account) == Balance(balance=16, held=4)


async def test_a_large_request_takes_no_other_ones_minute_away(
    world: World, shoot: Shoot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its portions come one after the other, and the account's next request had waited its time out meanwhile."""
    monkeypatch.setattr(agreement, "MOST_TOGETHER", 1)
    for consistency in (1.0, 0.9, 0.8, 0.7):
        await shoot.batch(JobSpec(consistency=consistency))
    async with world.database.transaction() as session:
        asked = text("SELECT extract(epoch FROM asked_at - now()) FROM agreements ORDER BY 1")
        waits = [round(float(each) / 60) for each in await session.scalars(asked)]
    assert waits[:5] == [0, 1, 2, 3, 4]
    assert max(waits) <= 6, "a turn comes at the latest after five minutes"
