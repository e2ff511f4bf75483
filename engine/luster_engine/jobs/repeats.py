"""Finds photos that have already what is asked for, so that nobody pays for the same picture twice by mistake."""

import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason, wrong_field
from luster_engine.jobs.making import Photo
from luster_engine.jobs.spec import GENERATE, JobSpec

MOST = 1000
"""As many photos and sets are looked through: the answer names them, and the contract takes no more (`job.proto`)."""
_MADE = Statement("""
SELECT DISTINCT ON (j.asset_id, brackets) j.asset_id, j.id, ARRAY(
    SELECT i.asset_id FROM job_inputs i WHERE i.job_id = j.id AND i.role = 'bracket' ORDER BY i.asset_id
) AS brackets
FROM jobs j
WHERE j.account_id = :account AND j.asset_id = ANY(:photos) AND j.parent_job_id IS NULL
    AND j.kind = :kind AND j.style = :style AND j.tier = :tier AND j.prompt = :prompt
    AND j.params = CAST(:params AS jsonb) AND j.strict = :strict
    AND coalesce(j.output ->> 'format', '') = :format AND coalesce((j.output ->> 'max_edge')::int, 0) = :edge
    AND j.id <> ALL(CAST(:besides AS uuid[]))
    AND (CAST(:provider AS text) = 'auto' OR :provider IN (j.provider, j.used_provider))
    AND (
        j.state IN ('queued', 'processing')
        OR (j.state = 'succeeded' AND EXISTS (SELECT FROM job_outputs o WHERE o.job_id = j.id AND o.name = 'photo'))
    )
ORDER BY j.asset_id, brackets, (j.state = 'succeeded') DESC, j.id DESC
""")


async def made_already(
    session: AsyncSession,
    account: UUID,
    spec: JobSpec,
    wanted: Sequence[tuple[UUID, Sequence[UUID]]],
    *,
    besides: Sequence[UUID] = (),
) -> Mapping[UUID, UUID]:
    """Those of the wanted photos, each with the further exposures of its view, of which there is a result of this
    very wish, or one is being made; each with the job of it, the newest that succeeded before others, and none of
    `besides`. Of how it is written, format and longest edge tell one result from another."""
    if len(wanted) > MOST:
        raise wrong_field("new_only", f"looks through at most {MOST} photos at once; name them in portions")
    rows = await _MADE.rows(
        session,
        {
            "account": account,
            "besides": list(besides),
            "photos": [photo for photo, _ in wanted],
            "kind": spec.kind,
            "style": spec.style,
            "tier": spec.tier,
            "prompt": spec.prompt,
            "params": json.dumps(dict(spec.params)),
            "provider": spec.provider,
            "strict": spec.strict,
            "format": spec.output.format,
            "edge": spec.output.max_edge,
        },
    )
    there = {(row.asset_id, frozenset(row.brackets)): row.id for row in rows}
    views = [(photo, frozenset(brackets)) for photo, brackets in wanted]
    return {view[0]: there[view] for view in views if view in there}


async def new_ones(session: AsyncSession, account: UUID, spec: JobSpec, wanted: Sequence[Photo]) -> list[Photo]:
    """The wanted photos without those that have it already; refused where none is left. Under the account's lock."""
    made = await made_already(session, account, spec, [(photo.id, photo.brackets) for photo in wanted])
    left = [photo for photo in wanted if photo.id not in made]
    if not left:
        message = (
            "All of these photos have this look already, or are getting it. Leave new_only out to make them again."
        )
        raise LusterError(Reason.STATE_CONFLICT, message)
    return left


def check_made_of_photos(spec: JobSpec) -> None:
    """Only of photos is it known which have a wish already."""
    if spec.kind == GENERATE or spec.parent is not None:
        raise wrong_field("new_only", "goes with photos only")
