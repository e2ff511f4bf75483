"""A result that needs a look takes no good one's place by itself, and its owner's word on it is kept once for all."""

import json
from uuid import UUID

import pytest
from luster_engine.assets import owner_marks
from luster_engine.assets.models import Asset
from luster_engine.deliverables.latest import latest_pictures
from luster_engine.deliverables.service import of_shoot
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.jobs import reading
from luster_engine.jobs.review import review
from sqlalchemy import text

from tests.engine.jobs.test_life import start, succeed
from tests.world import World


async def judged(world: World, account: UUID, photo: UUID, verdict: str, style: str = "default") -> UUID:
    """A finished result of which the guard said this."""
    job = await world.job(account, photo, style=style)
    assert await succeed(world, await start(world, account, job))
    report = json.dumps({"fidelity": {"result": {"verdict": verdict}}} if verdict else {})
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE jobs SET report = :report WHERE id = :job"), {"report": report, "job": job})
    return job


async def delivered(world: World, shoot: UUID, photo: UUID) -> UUID:
    """Whose result is delivered: the same in the photo's own answer, in the ZIP and on the shoot's cover."""
    async with world.database.transaction() as session:
        own = (await latest_pictures(session, [photo]))[photo].job_id
        packed = [each.job_id for each in await of_shoot(session, shoot)]
        cover = (await reading.covers(session, [shoot]))[shoot]
    assert [own] == packed == [cover]
    return own


async def said(world: World, account: UUID, job: UUID, *, right: bool = True) -> None:
    async with world.database.transaction() as session:
        await review(session, account, job, looks_right=right, actor=f"account:{account}", request_id="r1")


async def test_a_newer_result_that_needs_a_look_is_not_delivered_before_a_good_one(world: World) -> None:
    account = await world.account()
    shoot = await world.shoot(account)
    photo = await world.photo(account, shoot)
    unsure = await judged(world, account, photo, "review", "dreamy")
    assert await delivered(world, shoot, photo) == unsure, "the only one there is"
    await judged(world, account, photo, "faithful")
    good = await judged(world, account, photo, "faithful")
    assert await delivered(world, shoot, photo) == good, "the newest good one"
    newest = await judged(world, account, photo, "review", "dreamy")
    assert await delivered(world, shoot, photo) == good

    await said(world, account, newest)
    assert await delivered(world, shoot, photo) == newest, "looked at and found right"
    await said(world, account, newest, right=False)
    assert await delivered(world, shoot, photo) == good
    async with world.database.transaction() as session:
        asset = await session.get(Asset, photo)
        assert asset is not None
        await owner_marks.change(session, asset, owner_marks.checked({"deliver_job_id": unsure}))
    assert await delivered(world, shoot, photo) == unsure, "its owner's choice"
    other = await world.photo(account, shoot)
    sure = await judged(world, account, other, "faithful")
    async with world.database.transaction() as session:
        assert {each.job_id for each in await of_shoot(session, shoot)} == {unsure, sure}
        left = await of_shoot(session, shoot, without_review=True)
    assert [each.job_id for each in left] == [sure], "left out, and no other version in its place"
    await said(world, account, unsure)
    async with world.database.transaction() as session:
        assert {each.job_id for each in await of_shoot(session, shoot, without_review=True)} == {unsure, sure}
    plain = await world.photo(account, await world.shoot(account))
    unjudged = await judged(world, account, plain, "")
    async with world.database.transaction() as session:
        assert (await latest_pictures(session, [plain]))[plain].job_id == unjudged


async def test_a_word_on_a_result_is_kept_once_and_audited(world: World) -> None:
    account, stranger = await world.account(), await world.account()
    photo = await world.photo(account)
    job = await judged(world, account, photo, "review")
    before = await world.read(job)
    for _ in range(2):
        await said(world, account, job)
    after = await world.read(job)
    assert after.reviewed_at is not None and after.updated_at > before.updated_at
    assert after.report == before.report, "what the guard said stays"
    await said(world, account, job, right=False)
    assert (await world.read(job)).reviewed_at is None
    async with world.database.transaction() as session:
        entries = await audit.entries(session, audit.AuditFilter(account=account, action="job.review"))
    assert [(each.target, each.data, each.request_id) for each in entries] == [
        (f"job:{job}", {"looks_right": right}, "r1") for right in (False, True)
    ]

    good, waits = await judged(world, account, photo, "faithful"), await world.job(account, photo)
    for who, wanted, reason in (
        (stranger, job, Reason.NOT_FOUND),
        (account, good, Reason.STATE_CONFLICT),
        (account, waits, Reason.STATE_CONFLICT),
    ):
        with pytest.raises(LusterError) as refused:
            await said(world, who, wanted)
        assert refused.value.reason is reason
