"""Random interleavings of everything that moves credits, against a model and against the real database."""

import asyncio
import random
from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance, Kind, movement
from luster_engine.credits.service import Source
from luster_engine.credits.verify import verify
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import service as jobs
from luster_engine.jobs import transitions
from luster_engine.jobs.transitions import AttemptResult, StoredOutput
from luster_engine.jobs.verdict import Again
from sqlalchemy import URL

from tests.world import WINDOW, World

AMOUNTS = st.integers(min_value=1, max_value=20)


class LedgerAgainstModel(RuleBasedStateMachine):
    """The arithmetic alone: fast, so that hypothesis can try very many sequences.

    The model keeps one number per cause and never looks at the four numbers under test.
    """

    def __init__(self) -> None:
        super().__init__()
        self.ledger = Balance()
        self.given = 0
        self.holds: list[int] = []
        self.captured = 0

    def _move(self, kind: Kind, amount: int) -> None:
        self.ledger = movement(self.ledger, kind, amount).applied_to(self.ledger)

    @rule(amount=AMOUNTS)
    def grant(self, amount: int) -> None:
        self._move(Kind.GRANT, amount)
        self.given += amount

    @rule(price=st.integers(min_value=0, max_value=8))
    def hold(self, price: int) -> None:
        spendable = self.given - self.captured - sum(self.holds)
        try:
            self._move(Kind.HOLD, price)
        except LusterError as refused:
            wanted = Reason.ACCOUNT_IN_DEBT if spendable < 0 else Reason.INSUFFICIENT_CREDITS
            assert refused.reason is wanted
            assert spendable < price or spendable < 0
        else:
            assert spendable >= price
            self.holds.append(price)

    @precondition(lambda self: self.holds)
    @rule(data=st.data())
    def settle(self, data: st.DataObject) -> None:
        price = self.holds.pop(data.draw(st.integers(0, len(self.holds) - 1)))
        taken = data.draw(st.integers(0, price))
        self._move(Kind.CAPTURE, taken)
        self._move(Kind.RELEASE, price - taken)
        self.captured += taken

    @rule(amount=st.integers(min_value=-20, max_value=20).filter(bool))
    def reverse(self, amount: int) -> None:
        self._move(Kind.REVERSE, amount)
        self.given -= amount

    @rule(amount=st.integers(min_value=-20, max_value=20).filter(bool))
    def adjust(self, amount: int) -> None:
        self._move(Kind.ADJUST, amount)
        self.given += amount

    @rule(amount=AMOUNTS)
    def expire(self, amount: int) -> None:
        amount = min(amount, self.ledger.balance)
        if amount:
            self._move(Kind.EXPIRE, amount)
            self.given -= amount

    @invariant()
    def nothing_is_lost_and_nothing_overdrawn(self) -> None:
        ledger = self.ledger
        assert min(ledger.balance, ledger.held, ledger.captured, ledger.debt) >= 0
        assert ledger.balance == 0 or ledger.debt == 0
        assert ledger.held == sum(self.holds)
        assert ledger.captured == self.captured
        assert ledger.worth == self.given


TestLedgerAgainstModel = LedgerAgainstModel.TestCase
TestLedgerAgainstModel.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)


class JobsAgainstModel(RuleBasedStateMachine):
    """Jobs and credits in the real database, one step after the other, duplicates and replays included."""

    url: URL

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.database = Database(self.url, pool=2, bound=(WINDOW,))
        self.world = World(self.database)
        self.account = self.run(self.world.account(0))
        self.photo = self.run(self.world.photo(self.account))
        self.open: dict[UUID, int] = {}
        self.running: dict[UUID, transitions.Started] = {}
        self.late: list[transitions.Started] = []
        self.grants: dict[str, int] = {}
        self.requests: dict[str, UUID] = {}
        self.captured = 0

    def run(self, work):  # type: ignore[no-untyped-def]  # whatever the coroutine answers
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        self.run(self._verify())
        self.run(self.database.close())
        self.loop.close()

    async def _verify(self) -> None:
        async with self.database.transaction() as session:
            verdict = await verify(session)
        assert verdict.clean, [str(each) for each in verdict.discrepancies]

    @rule(reference=st.sampled_from("abcdef"), amount=st.integers(1, 6))
    def grant(self, reference: str, amount: int) -> None:
        async def work() -> None:
            async with self.database.transaction() as session:
                source = Source("test:grant", f"{self.account}{reference}")
                await credits.book(session, self.account, Kind.GRANT, amount, source)

        if reference in self.grants and self.grants[reference] != amount:
            with pytest.raises(LusterError):
                self.run(work())
        else:
            self.run(work())
            self.grants[reference] = amount

    @rule(request=st.sampled_from(["", "r1", "r2", "r3"]), style=st.sampled_from(["default", "dreamy"]))
    def create(self, request: str, style: str) -> None:
        price = {"default": 1, "dreamy": 3}[style]
        spendable = sum(self.grants.values()) - self.captured - sum(self.open.values())
        try:
            job = self.run(self.world.job(self.account, self.photo, request_id=request, style=style))
        except LusterError as refused:
            if refused.reason is Reason.IDEMPOTENCY_CONFLICT:
                assert request in self.requests
            else:
                assert refused.reason is Reason.INSUFFICIENT_CREDITS
                assert spendable < price
            return
        if request in self.requests:
            assert self.requests[request] == job
        else:
            assert spendable >= price
            self.open[job] = price
        if request:
            self.requests[request] = job

    @precondition(lambda self: self.open)
    @rule(data=st.data())
    def start(self, data: st.DataObject) -> None:
        job = data.draw(st.sampled_from(sorted(self.open)))

        async def work() -> transitions.Started | None:
            row = (await self.world.read(job)).queue_id
            if row is None:
                return None
            async with self.database.transaction() as session:
                await credits.lock(session, self.account)
                return await transitions.start(session, self.account, job, row)

        started = self.run(work())
        if started is not None:
            assert job not in self.running, "an attempt is under way already"
            self.running[job] = started

    @precondition(lambda self: self.running)
    @rule(data=st.data(), how=st.sampled_from(["succeed", "fail", "retry", "cancel"]))
    def end(self, data: st.DataObject, how: str) -> None:
        job = data.draw(st.sampled_from(sorted(self.running)))
        started = self.running.pop(job)
        taken = data.draw(st.integers(0, started.price))
        assert self.run(self._end(started, how, taken)), "the attempt under way is the one that counts"
        self.late.append(started)
        if how != "retry":
            del self.open[job]
        if how == "succeed":
            self.captured += taken

    @precondition(lambda self: self.late)
    @rule(data=st.data(), how=st.sampled_from(["succeed", "fail", "retry", "stopped"]))
    def end_too_late(self, data: st.DataObject, how: str) -> None:
        started = data.draw(st.sampled_from(self.late))
        assert not self.run(self._end(started, how, started.price)), "an attempt ends once"

    @precondition(lambda self: self.open)
    @rule(data=st.data())
    def give_up_waiting(self, data: st.DataObject) -> None:
        waiting = sorted(set(self.open) - set(self.running))
        if waiting:
            job = data.draw(st.sampled_from(waiting))
            self.run(self._cancel(job))
            del self.open[job]

    async def _cancel(self, job: UUID) -> None:
        async with self.database.transaction() as session:
            await jobs.cancel_job(session, self.account, job)

    async def _end(self, started: transitions.Started, how: str, taken: int) -> bool:
        attempt = started.attempt
        error = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.")
        if how == "cancel":
            await self._cancel(attempt.job_id)
        async with self.database.transaction() as session:
            before = await credits.lock(session, attempt.account_id)
            if how == "succeed":
                made = StoredOutput("photo", "picture", "image/jpeg", f"{attempt.job_id}_v{attempt.number}", 1, 1, 1)
                result = AttemptResult(captured=taken, outputs=(made,), report={})
                return await transitions.succeed(session, before, attempt, result) is not None
            if how == "fail":
                return await transitions.fail(session, before, attempt, error) is not None
            if how == "retry":
                return await transitions.retry(session, attempt, error, Again("WORKER_LOST", 0.0, 0, 0))
            return await transitions.stopped(session, before, attempt) is not None

    @invariant()
    def balances_follow_the_model(self) -> None:
        held = sum(self.open.values())
        spendable = sum(self.grants.values()) - self.captured - held
        assert self.run(self.world.balance(self.account)) == Balance(spendable, held, self.captured, 0)


def test_jobs_against_model(database_url: URL) -> None:
    # Asserted by the machine's invariants and after each of its rules.
    class OnThisDatabase(JobsAgainstModel):
        url = database_url

    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        OnThisDatabase,
        settings=settings(
            max_examples=12,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize("seed", [1, 2])
async def test_many_at_once_lose_nothing(world: World, seed: int) -> None:
    """Several workers on the same accounts at once, duplicates included; afterwards every number follows."""
    chance = random.Random(seed)
    accounts = [await world.account(0) for _ in range(3)]
    photos = {account: await world.photo(account) for account in accounts}

    async def grants(account: UUID) -> None:
        for number in [0, 1, 1, 2, 0, 3]:
            async with world.database.transaction() as session:
                source = Source("test:many", f"{account}:{number}")
                await credits.book(session, account, Kind.GRANT, 4, source)

    async def reversals(account: UUID) -> None:
        for number in [0, 1, 0]:
            async with world.database.transaction() as session:
                source = Source("test:refund", f"{account}:{number}")
                await credits.book(session, account, Kind.REVERSE, 3, source)

    async def creates(account: UUID) -> None:
        for number in range(6):
            try:
                await world.job(account, photos[account], request_id=f"r{number % 4}")
            except LusterError as refused:
                assert refused.reason in (Reason.INSUFFICIENT_CREDITS, Reason.ACCOUNT_IN_DEBT)

    async def works(account: UUID) -> None:
        for _ in range(12):
            async with world.database.transaction() as session:
                before = await credits.lock(session, account)
                job = await _some_job(session, account, chance)
                if job is None:
                    continue
                started = await transitions.start(session, account, job.id, job.queue_id)
                if started is None:
                    continue
                made = StoredOutput("photo", "picture", "image/jpeg", f"{job.id}_v{started.attempt.number}", 1, 1, 1)
                result = AttemptResult(captured=chance.randint(0, 1), outputs=(made,), report={})
                if chance.random() < 0.7:
                    await transitions.succeed(session, before, started.attempt, result)
                else:
                    error = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.")
                    await transitions.fail(session, before, started.attempt, error)

    crowd = [work(account) for account in accounts for work in (grants, grants, creates, creates, works, reversals)]
    chance.shuffle(crowd)
    await asyncio.gather(*crowd)
    async with world.database.transaction() as session:
        verdict = await verify(session)
    assert verdict.clean, [str(each) for each in verdict.discrepancies]
    for account in accounts:
        assert (await world.balance(account)).worth == 4 * 4 - 2 * 3


async def _some_job(session, account: UUID, chance: random.Random):  # type: ignore[no-untyped-def]  # a row or None
    from sqlalchemy import text

    rows = (
        await session.execute(
            text("SELECT id, queue_id FROM jobs WHERE account_id = :a AND state = 'queued' AND queue_id IS NOT NULL"),
            {"a": account},
        )
    ).all()
    return chance.choice(rows) if rows else None
