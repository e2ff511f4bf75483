"""The arithmetic of credits, and the same in the database under its constraints."""

from uuid import UUID

import pytest
from luster_engine.credits import service
from luster_engine.credits.ledger import Balance, Kind, movement
from luster_engine.credits.service import Source
from luster_engine.credits.verify import verify
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import transitions
from luster_engine.jobs.transitions import AttemptResult, StoredOutput
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.world import World


@pytest.mark.parametrize(
    ("before", "kind", "amount", "after"),
    [
        (Balance(0), Kind.GRANT, 5, Balance(5)),
        (Balance(0, debt=3), Kind.GRANT, 5, Balance(2)),
        (Balance(0, debt=9), Kind.GRANT, 5, Balance(0, debt=4)),
        (Balance(5), Kind.HOLD, 2, Balance(3, held=2)),
        (Balance(3, held=2), Kind.CAPTURE, 1, Balance(3, held=1, captured=1)),
        (Balance(3, held=2), Kind.RELEASE, 2, Balance(5)),
        (Balance(0, held=2, debt=1), Kind.RELEASE, 2, Balance(1)),
        (Balance(5), Kind.REVERSE, 3, Balance(2)),
        (Balance(2), Kind.REVERSE, 3, Balance(0, debt=1)),
        (Balance(0, debt=2), Kind.REVERSE, -3, Balance(1)),
        (Balance(2), Kind.ADJUST, -3, Balance(0, debt=1)),
        (Balance(2), Kind.ADJUST, 3, Balance(5)),
        (Balance(5), Kind.EXPIRE, 5, Balance(0)),
    ],
)
def test_each_kind_moves_what_it_says(before: Balance, kind: Kind, amount: int, after: Balance) -> None:
    assert movement(before, kind, amount).applied_to(before) == after


@pytest.mark.parametrize(
    ("before", "kind", "amount", "reason"),
    [
        (Balance(1), Kind.HOLD, 2, Reason.INSUFFICIENT_CREDITS),
        (Balance(0, debt=1), Kind.HOLD, 0, Reason.ACCOUNT_IN_DEBT),
        (Balance(5, held=1), Kind.CAPTURE, 2, Reason.STATE_CONFLICT),
        (Balance(5, held=1), Kind.RELEASE, 2, Reason.STATE_CONFLICT),
        (Balance(1), Kind.EXPIRE, 2, Reason.STATE_CONFLICT),
        (Balance(1), Kind.GRANT, 0, Reason.INVALID_ARGUMENT),
        (Balance(1), Kind.GRANT, -1, Reason.INVALID_ARGUMENT),
        (Balance(1), Kind.REVERSE, 0, Reason.INVALID_ARGUMENT),
        (Balance(1), Kind.HOLD, -1, Reason.INVALID_ARGUMENT),
    ],
)
def test_what_must_not_be_is_refused(before: Balance, kind: Kind, amount: int, reason: Reason) -> None:
    with pytest.raises(LusterError) as refused:
        movement(before, kind, amount)
    assert refused.value.reason is reason


async def test_source_is_booked_once(world: World) -> None:
    account = await world.account(0)
    source = Source("stripe:session", "cs_1", reason="Pack of 10")
    for made in (True, False, False):
        async with world.database.transaction() as session:
            booking = await service.book(session, account, Kind.GRANT, 10, source)
        assert booking.made is made
        assert booking.balance == Balance(10)
    with pytest.raises(LusterError) as refused:
        async with world.database.transaction() as session:
            await service.book(session, account, Kind.GRANT, 11, source)
    assert refused.value.reason is Reason.IDEMPOTENCY_CONFLICT


async def test_entries_come_newest_first_and_by_kind(world: World) -> None:
    account = await world.account(10)
    async with world.database.transaction() as session:
        await service.book(session, account, Kind.ADJUST, -4, Source("admin", "1", reason="Mistake", actor="me"))
        found = await service.entries(session, account)
        assert [each.movement.kind for each in found] == [Kind.ADJUST, Kind.GRANT]
        assert (found[0].source.reason, found[0].source.actor) == ("Mistake", "me")
        assert [each.id for each in await service.entries(session, account, before=found[0].id)] == [found[1].id]
        assert len(await service.entries(session, account, kind=Kind.GRANT)) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE credit_balances SET balance = -1",
        "UPDATE credit_balances SET held = -1",
        "UPDATE credit_balances SET captured = -1",
        "UPDATE credit_balances SET debt = -1",
        "UPDATE credit_balances SET debt = 1",
        "UPDATE credit_entries SET amount = 99",
        "DELETE FROM credit_entries",
        "INSERT INTO credit_entries (account_id, kind, amount, balance_delta, source, reference)"
        " SELECT account_id, 'grant', 5, 4, 'x', 'y' FROM credit_balances",
        "INSERT INTO credit_entries (account_id, kind, amount, balance_delta, source, reference)"
        " SELECT account_id, 'gift', 5, 5, 'x', 'y' FROM credit_balances",
        "INSERT INTO credit_entries (account_id, kind, amount, balance_delta, source, reference)"
        " SELECT account_id, kind, amount, balance_delta, source, reference FROM credit_entries",
    ],
)
async def test_database_itself_refuses(world: World, wrong: str) -> None:
    await world.account(10)
    with pytest.raises(IntegrityError):
        async with world.database.transaction() as session:
            await session.execute(text(wrong))


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ("UPDATE credit_balances SET balance = balance + 1", "balance"),
        ("UPDATE credit_balances SET captured = captured + 1", "captured"),
        ("UPDATE jobs SET price = 2", "job"),
        ("DELETE FROM credit_balances", "balance"),
    ],
)
async def test_verify_names_the_account_that_is_off(world: World, wrong: str, what: str) -> None:
    fine = await world.account(10)
    await world.job(fine, await world.photo(fine))
    async with world.database.transaction() as session:
        assert (await verify(session)).clean
    async with world.database.transaction() as session:
        await session.execute(text(wrong))
    async with world.database.transaction() as session:
        verdict = await verify(session)
    assert not verdict.clean
    assert {each.account_id for each in verdict.discrepancies} == {fine}
    assert any(each.what.startswith(what) for each in verdict.discrepancies)
    assert str(fine) in str(verdict.discrepancies[0])


SWAP = """
UPDATE credit_entries e SET job_id = other.job FROM (VALUES
    (CAST(:one AS uuid), CAST(:two AS uuid)), (CAST(:two AS uuid), CAST(:one AS uuid))
) AS other (of, job) WHERE e.job_id = other.of AND e.kind = :kind
"""


@pytest.mark.parametrize("what", ["held for open jobs", "captured by successes", "capture", "release", "open"])
async def test_verify_looks_at_jobs_as_well_as_at_sums(world: World, what: str) -> None:
    """Each of these leaves the sums of all entries as they were."""
    account = await world.account(20)
    photo = await world.photo(account)

    async def ended(style: str, captured: int | None) -> UUID:
        job = await world.job(account, photo, style=style)
        row = (await world.read(job)).queue_id
        assert row is not None
        async with world.database.transaction() as session:
            before = await service.lock(session, account)
            started = await transitions.start(session, account, job, row)
            assert started is not None
            if captured is None:
                error = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.")
                await transitions.fail(session, before, started.attempt, error)
            else:
                made = StoredOutput("photo", "picture", "image/jpeg", str(job), 1, 1, 1)
                done = AttemptResult(captured=captured, outputs=(made,), report={})
                await transitions.succeed(session, before, started.attempt, done)
        return job

    one, two = await ended("dreamy", 2), await ended("dreamy", 1)
    failed, failed_dear = await ended("default", None), await ended("dreamy", None)
    waiting = await world.job(account, photo)
    async with world.database.transaction() as session:
        assert (await verify(session)).clean
    statement, values, named = {
        "held for open jobs": ("UPDATE jobs SET state = 'processing' WHERE id = :one", {"one": failed}, [what]),
        "captured by successes": ("UPDATE jobs SET captured = 1 WHERE id = :one", {"one": one}, [what]),
        "capture": (SWAP, {"one": one, "two": two, "kind": "capture"}, [f"job {one}", f"job {two}"]),
        "release": (
            SWAP,
            {"one": failed, "two": failed_dear, "kind": "release"},
            [f"job {failed}", f"job {failed_dear}"],
        ),
        "open": (SWAP, {"one": failed, "two": waiting, "kind": "release"}, [f"job {failed}", f"job {waiting}"]),
    }[what]
    async with world.database.transaction() as session:
        # No statement of Luster's can do this: the database forbids it, so its rules are laid down for a moment.
        await session.execute(text("ALTER TABLE jobs DROP CONSTRAINT ck_jobs_ends_once"))
        await session.execute(text("SET LOCAL session_replication_role = replica"))
        await session.execute(text(statement), values)
    async with world.database.transaction() as session:
        verdict = await verify(session)
    found = {each.what for each in verdict.discrepancies}
    assert set(named) <= found
    assert not found & {"balance", "held", "captured", "debt"}, "the sums alone show nothing"


async def test_unknown_account_is_not_found(database: Database) -> None:
    from uuid import uuid4

    with pytest.raises(LusterError) as refused:
        async with database.transaction() as session:
            await service.book(session, uuid4(), Kind.GRANT, 1, Source("x", "y"))
    assert refused.value.reason is Reason.NOT_FOUND
