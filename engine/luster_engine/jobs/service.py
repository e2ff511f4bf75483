"""The rules of jobs: quoting, creating and cancelling them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_shoot
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.database.ids import new_id
from luster_engine.errors import FieldViolation, LusterError, Reason, no_such, wrong_field
from luster_engine.jobs import agreement, generating, transitions
from luster_engine.jobs.lineage import Start, start_of
from luster_engine.jobs.making import (
    KnownRequest,
    Photo,
    all_there,
    facts,
    plan_jobs,
    write_jobs,
)
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.repeats import check_made_of_photos, made_already, new_ones
from luster_engine.jobs.spec import GENERATE, JobSpec, body_hash, checked_request_id
from luster_engine.jobs.stored_sets import NO_SETS, SetsAsked, exposure_sets, named_set
from luster_engine.pipeline.render.plan import Plan, Warning_
from luster_engine.prompts import service as prompts

LARGEST_BATCH = 1000
"""Jobs of one request. The contract takes no more photos (`job.proto`), and all are written in one transaction that
holds their account's lock. A larger shoot takes several requests."""
_AS_REFERENCES = "Name photos that the model is to see in inputs, with the role 'reference'."


@dataclass(frozen=True, slots=True)
class Quote:
    """What it would cost, and whether it can be paid."""

    plan: Plan
    warnings: tuple[Warning_, ...]
    credits: int
    count: int
    balance: Balance
    made: tuple[UUID, ...] = ()
    """Photos that are not counted, as they have it already; of a set its first."""

    @property
    def affordable(self) -> bool:
        """Whether a job may be created now."""
        return self.balance.debt == 0 and self.balance.balance >= self.credits


async def quote(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    spec: JobSpec,
    *,
    shoot: UUID | None = None,
    photos: Sequence[UUID] = (),
    sets: SetsAsked = NO_SETS,
    new_only: bool = False,
) -> Quote:
    """The price of a job, or of one job for each set and ready photo of a shoot or those named; nothing is created.
    With `new_only` those that have it already are left out."""
    spec = spec.checked()
    if new_only:
        check_made_of_photos(spec)
    if spec.kind == GENERATE:
        if sets or photos:
            raise _from_no_photo()
        return await _quote_words(session, planner, account, spec)
    if (sets or photos) and shoot is None:
        violation = FieldViolation("sets" if sets else "asset_ids", "go with a shoot_id")
        raise LusterError(Reason.INVALID_ARGUMENT, "Name the shoot of them in shoot_id.", violations=(violation,))
    told: tuple[Warning_, ...] = ()
    if spec.stored_set is not None:
        if shoot is not None:
            refuse_set(spec, "Name the sets of a shoot in set_ids. Leave set_id empty.")
        spec, told = await named_set(session, account, spec, spec.stored_set)
    if shoot is None:
        _check_matched(spec)
    if spec.parent is not None:
        return await _quote_start(session, planner, account, spec, spec.parent, shoot)
    asked = [each.asset_id for each in spec.inputs]
    if spec.brackets:
        spec.photo()
    found = (await facts(session, account, None, asked, shoot))[0] if asked or shoot else []
    if shoot is not None and not found:
        await owned_shoot(session, account, shoot)
    await _check_match(session, account, spec)
    views = await exposure_sets(session, account, shoot, sets, beside=photos) if shoot is not None and sets else []
    in_sets = [photo for each in views for photo in each.photos]
    all_there([*asked, *photos, *in_sets], found)
    templates = await prompts.active_template(session, spec.style) if planner.asks(spec) else None
    standing = await planner.standing(session, spec)
    # A set of exposures is one photo to its user.
    beside = {*spec.brackets, *in_sets}
    named = photos if photos or sets.ids else [each.id for each in found]
    single = [each for each in dict.fromkeys(named) if each not in beside]
    alone = len(single)
    # A set is planned as its job will be: what can be done to several exposures is not what can be done to one.
    several = next((each.photos for each in views if len(each.photos) > 1), ())
    wishes = [spec.of_set(several)] if several else []
    if not several or alone or any(len(each.photos) == 1 for each in views):
        wishes.append(spec)
    content, room = (found[0].sha256, found[0].room) if found else ("", "")
    planned = [
        planner.plan(each, content=content, templates=templates, standing=standing, room=room) for each in wishes
    ]
    plan, warnings = planned[0]
    wanted = [(each.photos[0], each.photos[1:]) for each in views]
    wanted += [(each, spec.brackets) for each in single]
    made = tuple(await made_already(session, account, spec, wanted)) if new_only else ()
    count = alone + len(views) - len(made) if asked or shoot else 1
    # Jobs of one kind have plans of one kind, so those that were not made are like the first.
    plans = [each for each, _ in planned] + [plan] * (count - len(planned))
    said = agreement.wanted(planner.catalog(), spec, plans, batch=shoot is not None).warnings
    told = (*told, *warnings, *said)
    return Quote(plan, told, plan.price * count, count, await credits.balance_of(session, account), made)


async def create_job(
    session: AsyncSession, planner: JobPlanner, account: UUID, spec: JobSpec, *, request_id: str = ""
) -> UUID:
    """A queued job with its price held; the same request id and body give the same job."""
    spec = spec.checked()
    request = KnownRequest("CreateJob", checked_request_id(request_id), body_hash(spec))
    _check_matched(spec)
    if spec.kind == GENERATE:
        if spec.words is not None and spec.words.count != 1:
            violation = FieldViolation("spec.generate.count", "must be 1 for one job")
            message = (
                f"A job makes one picture, and {spec.words.count} were asked for. Ask for a set as a shoot's jobs."
            )
            raise LusterError(Reason.INVALID_ARGUMENT, message, violations=(violation,))
        return await generating.create_set(session, planner, account, spec, request, batch=None)
    if spec.parent is not None:
        _, earlier = await facts(session, account, request, [], None)
        if earlier is not None:
            return earlier
        start = await start_for(session, account, spec, spec.parent)
        begun = [Photo(start.asset_id, start.sha256, room=start.room)]
        return await _create(
            session, planner, account, spec, begun, request, batch=None, also=start.warnings(spec.tier)
        )
    set_warnings: tuple[Warning_, ...] = ()
    if spec.stored_set is not None:
        # Before the set is looked at: it may have changed since the same request was carried out.
        _, earlier = await facts(session, account, request, [], None)
        if earlier is not None:
            return earlier
        spec, set_warnings = await named_set(session, account, spec, spec.stored_set)
        _check_matched(spec)
    photo = spec.photo()
    read = [photo, *spec.brackets, *([spec.match] if spec.match else ())]
    photos, earlier = await facts(session, account, request, read, None)
    if earlier is not None:
        return earlier
    all_there(read, photos)
    chosen = [each for each in photos if each.id == photo]
    return await _create(session, planner, account, spec, chosen, request, batch=None, also=set_warnings)


async def create_batch(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    spec: JobSpec,
    *,
    shoot: UUID,
    photos: Sequence[UUID] = (),
    sets: SetsAsked = NO_SETS,
    new_only: bool = False,
    request_id: str = "",
) -> UUID:
    """One job for each set and photo of a shoot, or for those named, all or none; answers with the batch's id. With
    `new_only` those that have it already are left out."""
    spec = spec.checked()
    if new_only:
        check_made_of_photos(spec)
    if spec.parent is not None:
        raise LusterError(Reason.INVALID_ARGUMENT, "A batch starts from photos. Leave parent_job_id empty.")
    refuse_set(spec, "A batch names its sets in set_ids. Leave set_id empty.")
    if spec.inputs and spec.kind != GENERATE:
        raise LusterError(Reason.INVALID_ARGUMENT, "A batch names its photos itself. Leave inputs empty.")
    asked = list(dict.fromkeys(photos))
    if spec.kind == GENERATE:
        if asked or sets:
            raise _from_no_photo()
        spec = replace(spec, shoot=shoot)
        request = KnownRequest("BatchCreateJobs", checked_request_id(request_id), body_hash(spec))
        return await generating.create_set(session, planner, account, spec, request, batch=new_id())
    fingerprint = body_hash(spec, shoot, asked, *sets.words, *(["new_only"] if new_only else []))
    request = KnownRequest("BatchCreateJobs", checked_request_id(request_id), fingerprint)
    if new_only:
        # Until the jobs are written nobody else makes any: of two such calls at once the second finds the first one's.
        await credits.lock(session, account)
    found, earlier = await facts(session, account, request, [], shoot)
    if earlier is not None:
        return earlier
    await _check_match(session, account, spec)
    views = await exposure_sets(session, account, shoot, sets, beside=asked)
    in_sets = {photo for each in views for photo in each.photos}
    all_there([*asked, *in_sets], found)
    chosen = {each.id: each for each in found}
    # Where stored sets are named, only they and what else is named are made.
    named = bool(asked or sets.ids)
    single = [chosen[each] for each in asked] if named else [each for each in found if each.id not in in_sets]
    merged = [replace(chosen[each.photos[0]], brackets=each.photos[1:], warnings=each.warnings) for each in views]
    wanted = [*merged, *single]
    if wanted and new_only:
        wanted = await new_ones(session, account, spec, wanted)
    if not wanted:
        await owned_shoot(session, account, shoot)
        raise LusterError(
            Reason.STATE_CONFLICT, f"Shoot {shoot} has no photo that is ready. Upload and confirm some first."
        )
    if len(wanted) > LARGEST_BATCH:
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"A batch has at most {LARGEST_BATCH} jobs, and this one has {len(wanted)}."
        )
    return await _create(session, planner, account, spec, wanted, request, batch=new_id())


def refuse_set(spec: JobSpec, message: str) -> None:
    """Where a stored set is named otherwise, or not at all."""
    if spec.stored_set is not None:
        violation = FieldViolation("spec.set_id", "must be left out here")
        raise LusterError(Reason.INVALID_ARGUMENT, message, violations=(violation,))


def _check_matched(spec: JobSpec) -> None:
    """One job agrees with another photo; in a batch the one to match may be among those that are made."""
    if spec.consistency is not None and spec.match is None:
        refuse_consistency("One photo agrees with another: name that one in match_asset_id.")
    if spec.match is not None and any(each.asset_id == spec.match for each in spec.inputs):
        raise wrong_field("spec.match_asset_id", "must be another photo")


async def _check_match(session: AsyncSession, account: UUID, spec: JobSpec) -> None:
    """The photo to match is there and ready."""
    if spec.match is not None:
        all_there([spec.match], (await facts(session, account, None, [spec.match], None))[0])


def refuse_consistency(message: str) -> None:
    violation = FieldViolation("spec.consistency", "must be left out here")
    raise LusterError(Reason.INVALID_ARGUMENT, message, violations=(violation,))


async def cancel_job(session: AsyncSession, account: UUID, job: UUID) -> None:
    """Give a job up; one that has ended stays as it is, one that is stopping goes on stopping."""
    before = await credits.lock(session, account)
    known = await session.scalar(
        text("SELECT state FROM jobs WHERE id = :job AND account_id = :account"), {"job": job, "account": account}
    )
    if known is None:
        raise no_such("job", job)
    await transitions.cancel(session, before, account, job)


async def _create(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    spec: JobSpec,
    photos: Sequence[Photo],
    request: KnownRequest,
    *,
    batch: UUID | None,
    also: Sequence[Warning_] = (),
) -> UUID:
    planned = await plan_jobs(session, planner, account, spec, photos, also=also)
    resource = batch or next(iter(planned.plans))
    together = agreement.wanted(planner.catalog(), spec, list(planned.plans.values()), batch=batch is not None)
    awaits = new_id() if together else None
    planned = planned.warned(together.warnings)
    made = await write_jobs(session, account, [planned], request, resource=resource, batch=batch, awaits=awaits)
    if awaits is not None and made == resource:
        await agreement.begin(session, account, awaits, together)
    return made


async def start_for(session: AsyncSession, account: UUID, spec: JobSpec, parent: UUID) -> Start:
    """The result that a job starts from; a photo that is named besides must be the one that it was made of."""
    start = await start_of(session, account, parent)
    if spec.inputs and spec.photo() != start.asset_id:
        violation = FieldViolation("spec.inputs", f"must name the photo of job {start.job}, or nothing")
        message = f"Job {start.job} was made of another photo. Leave the photo out, or name {start.asset_id}."
        raise LusterError(Reason.INVALID_ARGUMENT, message, violations=(violation,))
    return start


async def _quote_words(session: AsyncSession, planner: JobPlanner, account: UUID, spec: JobSpec) -> Quote:
    """The price of a set of pictures from words; where nobody can make them, that is said here already."""
    await generating.check_references(session, account, spec)
    planned = await generating.plan_set(session, planner, spec)
    first, balance = next(iter(planned.plans.values())), await credits.balance_of(session, account)
    return Quote(first, planned.warnings, planned.credits, len(planned.plans), balance)


async def _quote_start(
    session: AsyncSession, planner: JobPlanner, account: UUID, spec: JobSpec, parent: UUID, shoot: UUID | None
) -> Quote:
    if shoot is not None:
        raise LusterError(Reason.INVALID_ARGUMENT, "A shoot's jobs start from its photos. Leave the parent job out.")
    start = await start_for(session, account, spec, parent)
    templates = await prompts.active_template(session, spec.style) if planner.asks(spec) else None
    standing = await planner.standing(session, spec)
    plan, warnings = planner.plan(spec, content=start.sha256, templates=templates, standing=standing, room=start.room)
    all_warnings = (*start.warnings(spec.tier), *warnings)
    return Quote(plan, all_warnings, plan.price, 1, await credits.balance_of(session, account))


def _from_no_photo() -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, f"A picture from words starts from no photo. {_AS_REFERENCES}")
