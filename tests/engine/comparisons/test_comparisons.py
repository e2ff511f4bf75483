"""One photo by several looks side by side: one quote, one batch, one page of results, and one vote."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import grpc
import psycopg
import pytest
from google.protobuf.struct_pb2 import Struct
from luster.v1 import admin_pb2, comparison_pb2, credit_pb2, job_pb2
from luster_engine.comparisons import service
from luster_engine.comparisons.rpc import ComparisonServicer
from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import service as jobs
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import JobSpec, WordsWish
from luster_engine.plugins.capability import ModelStanding
from luster_engine.rpc.caller import Caller, set_caller
from luster_engine.shoots import service as shoots
from sqlalchemy import event, make_url, text
from sqlalchemy.ext.asyncio import AsyncSession

from tests.engine.served import Person
from tests.engine.studio import Studio, photo
from tests.stand_ins import openai_server as wire
from tests.world import World

SUCCEEDED, FAILED = job_pb2.JOB_STATE_SUCCEEDED, job_pb2.JOB_STATE_FAILED


class NoStore:
    """Stands for a store in which nothing lies."""


def spec_of(asset: str = "", **more: Any) -> job_pb2.JobSpec:
    inputs = [job_pb2.JobInput(role="photo", asset_id=asset)] if asset else []
    return job_pb2.JobSpec(inputs=inputs, **more)


def looks_of(*styles: str, provider: str = "local") -> list[comparison_pb2.ComparedLook]:
    return [comparison_pb2.ComparedLook(style=style, provider=provider) for style in styles]


def compared(
    person: Person, spec: job_pb2.JobSpec, looks: Sequence[comparison_pb2.ComparedLook], request_id: str = ""
) -> comparison_pb2.Comparison:
    request = comparison_pb2.CreateComparisonRequest(spec=spec, looks=looks, request_id=request_id)
    made: comparison_pb2.Comparison = person.call(person.comparisons.CreateComparison, request).comparison
    return made


def ended(person: Person, made: comparison_pb2.Comparison) -> comparison_pb2.Comparison:
    """The comparison once all of its jobs have ended."""
    for each in made.results:
        for _ in person.call(person.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=each.job.id)):
            pass
    return read(person, made.id)


def read(person: Person, comparison: str) -> comparison_pb2.Comparison:
    request = comparison_pb2.GetComparisonRequest(comparison_id=comparison)
    found: comparison_pb2.Comparison = person.call(person.comparisons.GetComparison, request).comparison
    return found


def vote(person: Person, comparison: str, job: str) -> comparison_pb2.Comparison:
    request = comparison_pb2.VoteComparisonRequest(comparison_id=comparison, job_id=job)
    found: comparison_pb2.Comparison = person.call(person.comparisons.VoteComparison, request).comparison
    return found


def refused(person: Person, spec: job_pb2.JobSpec, looks: Iterable[comparison_pb2.ComparedLook]) -> Any:
    request = comparison_pb2.CreateComparisonRequest(spec=spec, looks=looks)
    return person.refused(person.comparisons.CreateComparison, request)


def test_of_six_looks_one_fails_and_five_are_made_and_paid(studio: Studio) -> None:
    person = studio.person()
    asset = person.upload(photo(640))
    looks = looks_of("default", "bright_airy", "dusk", "sky_replacement", "lawn_cleanup")
    looks.insert(2, comparison_pb2.ComparedLook(style="bright_airy", provider="openai", prompt="something unseemly"))
    spec = spec_of(asset.id)
    studio.server.failures.append(wire.MODERATION)

    quoted = person.call(
        person.comparisons.QuoteComparison, comparison_pb2.QuoteComparisonRequest(spec=spec, looks=looks)
    )
    made = compared(person, spec, looks)

    assert (quoted.credits, quoted.balance, quoted.affordable) == (8, 50, True)
    assert [each.credits for each in quoted.looks] == [1, 1, 3, 1, 1, 1]
    assert sum(each.job.credits_used for each in made.results) == 8
    assert {each.job.batch_id for each in made.results} == {made.batch.id}
    assert [each.job.style for each in made.results] == [each.style for each in looks]

    done = ended(person, made)

    states = [each.job.state for each in done.results]
    assert states == [SUCCEEDED, SUCCEEDED, FAILED, SUCCEEDED, SUCCEEDED, SUCCEEDED]
    assert studio.balance(person) == (45, 0, 5)
    failed = done.results[2]
    assert (failed.job.error.reason, failed.job.credits_used) == ("MODERATION_BLOCKED", 0)
    assert "Change the prompt" in failed.job.error.message
    assert not failed.job.outputs and not failed.verdict
    assert (failed.job.used_provider, bool(failed.model)) == ("openai", True)
    for each in (each for each in done.results if each is not failed):
        assert each.job.outputs[0].url and each.job.credits_used == 1
        assert each.seconds > 0 and each.verdict in ("faithful", "review")
    assert (done.batch.jobs.succeeded, done.batch.jobs.failed, done.batch.credits_used) == (5, 1, 5)
    entries = person.call(person.credits.ListEntries, credit_pb2.ListEntriesRequest()).entries
    assert {each.batch_id for each in entries if each.job_id} == {made.batch.id}


def test_one_vote_is_kept_and_counted_for_its_model(studio: Studio) -> None:
    person, operator = studio.person(), studio.person()
    asset = person.upload(photo(640))
    first = comparison_pb2.ComparedLook(style="bright_airy", provider="openai")
    done = ended(person, compared(person, spec_of(asset.id), [first, *looks_of("default", "bright_airy")]))
    jobs = [each.job.id for each in done.results]
    assert not done.voted_job_id

    studio.rows_changed(f"UPDATE accounts SET is_admin = true WHERE id = '{operator.account}'")

    def counted() -> dict[str, tuple[int, int]]:
        found = operator.call(operator.admin.GetProviderFigures, admin_pb2.GetProviderFiguresRequest())
        return {each.provider: (each.shown, each.votes) for each in found.votes}

    before = counted()
    vote(person, done.id, jobs[1])
    found = vote(person, done.id, jobs[0])

    assert found.voted_job_id == jobs[0] and [each.voted for each in found.results] == [True, False, False]
    after = counted()
    model = done.results[0].model

    def more(provider: str) -> tuple[int, int]:
        was, now = before.get(provider, (0, 0)), after[provider]
        return now[0] - was[0], now[1] - was[1]

    # Two of the results were made here: that is one comparison all the same.
    assert (more("openai"), more("local")) == ((1, 1), (1, 0))
    told = operator.call(operator.admin.GetProviderFigures, admin_pb2.GetProviderFiguresRequest()).votes
    assert model and model in [each.model for each in told if each.provider == "openai"]
    stolen = f"UPDATE compared_jobs SET voted_at = now() WHERE job_id = '{jobs[2]}'"
    with pytest.raises(psycopg.errors.UniqueViolation):
        studio.rows_changed(stolen)
    assert not vote(person, done.id, "").voted_job_id
    assert counted() == before


def test_the_same_request_makes_one_comparison_and_another_body_is_refused(studio: Studio) -> None:
    person = studio.person()
    asset = person.upload(photo(640))
    looks = looks_of("default", "bright_airy")

    first, again = (compared(person, spec_of(asset.id), looks, "once") for _ in range(2))

    assert (again.id, [each.job.id for each in again.results]) == (first.id, [each.job.id for each in first.results])
    assert len(studio.rows("SELECT 1 FROM jobs WHERE account_id = %s", person.account)) == 2
    request = comparison_pb2.CreateComparisonRequest(
        spec=spec_of(asset.id), looks=looks_of("default", "dusk"), request_id="once"
    )
    assert person.refused(person.comparisons.CreateComparison, request).reason == "IDEMPOTENCY_CONFLICT"
    ended(person, first)


def test_all_or_none_is_created_and_what_is_wrong_is_said_with_its_place(studio: Studio) -> None:
    person = studio.person()
    asset = person.upload(photo(640))
    spec = spec_of(asset.id)
    strange = Struct()
    strange.update({"glamour": 1})

    unknown = refused(person, spec, [*looks_of("default"), *looks_of("dask")])
    parameter = refused(person, spec, [comparison_pb2.ComparedLook(style="dusk", params=strange), *looks_of("default")])
    twins = refused(person, spec, looks_of("default", "dusk", "default"))
    alone = refused(person, spec, looks_of("default"))
    several = refused(person, spec, looks_of("default") * 9)

    assert (unknown.reason, unknown.message.startswith("Look 2: ")) == ("UNKNOWN_STYLE", True)
    assert unknown.fields == ("looks[1]",)
    assert parameter.reason == "UNKNOWN_PARAMETER" and parameter.fields[0].startswith("looks[0]")
    assert twins.message == "Looks 1 and 3 are the same. Leave one out, or change it."
    assert alone.fields == ("looks",) and several.code is grpc.StatusCode.INVALID_ARGUMENT
    studio.rows_changed(f"UPDATE credit_balances SET balance = 1 WHERE account_id = '{person.account}'")
    poor = refused(person, spec, looks_of("default", "bright_airy"))
    assert (poor.reason, poor.metadata["required"]) == ("INSUFFICIENT_CREDITS", "2")
    assert studio.rows("SELECT 1 FROM jobs WHERE account_id = %s", person.account) == []
    assert studio.rows("SELECT 1 FROM comparisons WHERE account_id = %s", person.account) == []


def test_another_ones_comparison_is_not_found_and_only_a_result_of_it_is_voted_for(studio: Studio) -> None:
    person, stranger = studio.person(), studio.person()
    asset = person.upload(photo(640))
    refuses = comparison_pb2.ComparedLook(style="bright_airy", provider="openai", prompt="something unseemly")
    studio.server.failures.append(wire.MODERATION)
    done = ended(person, compared(person, spec_of(asset.id), [*looks_of("default"), refuses]))
    good, bad = (each.job.id for each in done.results)
    elsewhere = person.enhance(asset.id, "default", provider="local").id

    def said(who: Person, job: str) -> Any:
        request = comparison_pb2.VoteComparisonRequest(comparison_id=done.id, job_id=job)
        return who.refused(who.comparisons.VoteComparison, request)

    assert said(stranger, good).code is grpc.StatusCode.NOT_FOUND
    request = comparison_pb2.GetComparisonRequest(comparison_id=done.id)
    assert stranger.refused(stranger.comparisons.GetComparison, request).code is grpc.StatusCode.NOT_FOUND
    assert refused(stranger, spec_of(asset.id), looks_of("default", "dusk")).code is grpc.StatusCode.NOT_FOUND
    nothing = stranger.call(stranger.comparisons.ListComparisons, comparison_pb2.ListComparisonsRequest())
    assert not nothing.comparisons
    assert said(person, elsewhere).reason == "NOT_FOUND"
    assert said(person, bad).reason == "STATE_CONFLICT" and "failed" in said(person, bad).message


def test_looks_start_from_a_result_and_are_listed_newest_first(studio: Studio) -> None:
    person = studio.person()
    asset = person.upload(photo(640))
    start = person.enhance(asset.id, "sky_replacement", provider="local")
    first = ended(person, compared(person, spec_of(parent_job_id=start.id), looks_of("default", "bright_airy")))
    second = ended(person, compared(person, spec_of(asset.id), looks_of("default", "bright_airy")))

    assert {each.job.parent_job_id for each in first.results} == {start.id}
    assert {each.job.disclosure for each in first.results} == {"replaced"}
    one = comparison_pb2.ListComparisonsRequest(page_size=1)
    page = person.call(person.comparisons.ListComparisons, one)
    assert [each.id for each in page.comparisons] == [second.id]
    one.page_token = page.next_page_token
    page = person.call(person.comparisons.ListComparisons, one)
    assert ([each.id for each in page.comparisons], page.next_page_token) == ([first.id], "")


async def test_a_page_costs_as_many_statements_as_one_comparison(studio: Studio) -> None:
    person = studio.person()
    asset = person.upload(photo(640))
    made = [
        compared(person, spec_of(asset.id), looks_of("default", style)) for style in ("bright_airy", "dusk", "dusk")
    ]
    database = Database(make_url(studio.dsn).set(drivername="postgresql+psycopg"), pool=1)
    said: list[str] = []
    event.listen(database.engine.sync_engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    costs = []
    try:
        for limit in (1, 3):
            said.clear()
            async with database.transaction() as session:
                found, _ = await service.page(session, UUID(person.account), before=None, limit=limit)
            costs.append(len(said))
    finally:
        await database.close()
    assert costs[0] == costs[1], said
    assert [str(each.id) for each in found] == [each.id for each in reversed(made)]
    assert [[full.job.style for full in each.jobs] for each in found] == [
        ["default", "dusk"], ["default", "dusk"], ["default", "bright_airy"],
    ]  # fmt: skip
    assert all(sum(each.batch.counts.values()) == 2 for each in found)


async def test_the_log_says_once_that_a_comparison_was_created(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """A repeated request finds what the first one made, and creates nothing."""
    account = await world.account()
    photo_ = str(await world.photo(account))
    room = ComparisonServicer(world.database, world.planner, NoStore())  # type: ignore[arg-type]  # no result is there
    looks = looks_of("default", "dreamy")
    request = comparison_pb2.CreateComparisonRequest(spec=spec_of(photo_), looks=looks, request_id="once")
    caplog.set_level("INFO", "luster.jobs")
    token = set_caller(Caller("service", account, f"account:{account}", "test"))
    try:
        first, again = [(await room.CreateComparison(request, None)).comparison for _ in range(2)]  # type: ignore[arg-type]  # not asked
    finally:
        token.var.reset(token)

    assert first.id == again.id
    said = [each.getMessage() for each in caplog.records if "created" in each.getMessage()]
    assert said == [f"2 jobs of batch {first.batch.id} were created for comparison {first.id}"]


async def test_pictures_from_words_are_planned_before_their_accounts_lock_is_taken(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever else the account did waited for the plans of up to eight models."""
    account = await world.account()
    free: list[bool] = []

    async def looked(planner: JobPlanner, session: AsyncSession, spec: JobSpec) -> ModelStanding:
        async with world.database.transaction() as other:
            await other.execute(text("SET LOCAL lock_timeout = '200ms'"))
            try:
                await credits.lock(other, account)
            except LusterError:
                free.append(False)
            else:
                free.append(True)
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, "Nobody plans here.")

    monkeypatch.setattr(JobPlanner, "standing", looked)
    room = ComparisonServicer(world.database, world.planner, NoStore())  # type: ignore[arg-type]  # no result is there
    async with world.database.transaction() as session:
        unsorted = await shoots.unsorted(session, account)
    token = set_caller(Caller("service", account, f"account:{account}", "test"))
    try:
        for shoot in ("", str(unsorted.id)):
            spec = spec_of(kind="generate", prompt="A quiet garden", shoot_id=shoot)
            looks = looks_of("", "", provider="openai")
            asked = comparison_pb2.CreateComparisonRequest(spec=spec, looks=looks)
            with pytest.raises(LusterError, match="Nobody plans here"):
                await room.CreateComparison(asked, None)  # type: ignore[arg-type]  # not asked
    finally:
        token.var.reset(token)
    wish = JobSpec(kind="generate", prompt="A quiet garden", shoot=unsorted.id, words=WordsWish())
    async with world.database.transaction() as session:
        with pytest.raises(LusterError, match="Nobody plans here"):
            await jobs.create_job(session, world.planner, account, wish)
    assert free == [True] * 3


def test_one_prompt_by_several_models_is_one_picture_each_from_the_same_seed(studio: Studio) -> None:
    person, stranger = studio.person(), studio.person()
    shoot = person.shoot().id
    spec = job_pb2.JobSpec(kind="generate", prompt="A quiet garden", shoot_id=shoot)
    models = ("openai/gpt-image-2.5-sunburst", "openai/gpt-image-2.5-flare")
    looks = [comparison_pb2.ComparedLook(provider=each) for each in models]
    looks.append(comparison_pb2.ComparedLook(provider=models[0], prompt="A loud garden"))
    studio.server.failures.append(wire.MODERATION)

    quoted = person.call(
        person.comparisons.QuoteComparison, comparison_pb2.QuoteComparisonRequest(spec=spec, looks=looks)
    )
    first = compared(person, spec, looks, request_id="the same")
    again = compared(person, spec, looks, request_id="the same")
    made = ended(person, first)

    assert quoted.credits == 9 and again.id == first.id
    assert sorted(each.job.state for each in made.results) == [SUCCEEDED, SUCCEEDED, FAILED]
    assert studio.balance(person) == (44, 0, 6)
    assert [each.job.provider for each in made.results] == [*models, models[0]]
    assert {each.job.kind for each in made.results} == {"generate"}
    assert len({each.job.params["seed"] for each in made.results}) == 1
    assert len({each.job.asset_id for each in made.results}) == 3
    assert {each.job.shoot_id for each in made.results} == {shoot}
    best = next(each.job.id for each in made.results if each.job.state == SUCCEEDED)
    assert vote(person, made.id, best).voted_job_id == best
    twice = refused(person, spec, [looks[0], looks[0]])
    assert (twice.reason, twice.fields) == ("INVALID_ARGUMENT", ("looks[1]",))
    styled = refused(person, spec, [looks[0], comparison_pb2.ComparedLook(style="dusk")])
    assert "spec.style" in styled.fields
    assert refused(stranger, spec, looks).reason == "NOT_FOUND"
    unnamed = ended(person, compared(person, job_pb2.JobSpec(kind="generate", prompt="A lane"), looks[:2]))
    assert {each.job.state for each in unnamed.results} == {SUCCEEDED}
    # Of what was refused, no place is left among the photos.
    places = studio.rows("SELECT count(*) FROM assets WHERE account_id = %s AND state = 'generated'", person.account)
    assert places == [(5,)]
