"""The photos that are looked at together, as their rows say them."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.jobs.models import Agreement
from luster_engine.pipeline.render.plan import MERGE, Plan

_ANCHORS = 6
"""Photos of the portion before that a portion agrees with, so that a room on the border stays one room: a room has
about as many. More takes time from a portion's own."""

_WAITING = text("""
SELECT j.id, j.asset_id, j.plan, p.source_key AS source,
    array_agg(b.source_key ORDER BY i.position) FILTER (WHERE i.role = 'bracket') AS brackets
FROM jobs j
JOIN assets p ON p.id = j.asset_id
LEFT JOIN job_inputs i ON i.job_id = j.id
LEFT JOIN assets b ON b.id = i.asset_id
WHERE j.awaits = :agreement AND j.state = 'queued'
GROUP BY j.id, p.source_key ORDER BY j.id
""")
_BEFORE = text("""
SELECT j.id, j.asset_id, j.plan, p.source_key AS source,
    array_agg(b.source_key ORDER BY i.position) FILTER (WHERE i.role = 'bracket') AS brackets
FROM jobs j
JOIN assets p ON p.id = j.asset_id AND p.state = 'ready'
LEFT JOIN job_inputs i ON i.job_id = j.id
LEFT JOIN assets b ON b.id = i.asset_id
WHERE j.batch_id = (SELECT batch_id FROM jobs WHERE id = :first) AND j.id < :first AND j.awaits IS NULL
    AND j.state IN ('queued', 'processing', 'succeeded')
GROUP BY j.id, p.source_key ORDER BY j.id DESC LIMIT :most
""")


@dataclass(frozen=True, slots=True)
class AgreeingPhoto:
    """A photo that is to agree with others; a reference has no job."""

    job: UUID | None
    asset: UUID
    plan: Plan
    sources: tuple[str, ...]
    fixed: bool = False
    anchor: bool = False
    """Whether it is of a portion that was decided before: it stays, too, but nobody asked for its light."""


async def read_photos(session: AsyncSession, asked: Agreement) -> list[AgreeingPhoto]:
    """Those that wait for an agreement, the end of the portion before, and the photo whose light they are to have."""
    rows = list(await session.execute(_WAITING, {"agreement": asked.id}))
    photos = [
        replace(_of_row(row), job=row.id, fixed=asked.reference_id is not None and row.asset_id == asked.reference_id)
        for row in rows
    ]
    if rows and asked.reference_id is None:
        before = await session.execute(_BEFORE, {"first": rows[0].id, "most": _ANCHORS})
        photos += [replace(_of_row(row), anchor=True) for row in before]
    if asked.reference_id is not None and photos and not any(photo.fixed for photo in photos):
        query = text("SELECT source_key FROM assets WHERE id = :asset AND account_id = :account AND state = 'ready'")
        source = await session.scalar(query, {"asset": asked.reference_id, "account": asked.account_id})
        if source is not None:
            photos.append(AgreeingPhoto(None, asked.reference_id, _of_one_photo(photos[0].plan), (source,), fixed=True))
    return photos


def _of_row(row: Any) -> AgreeingPhoto:
    sources = (row.source or "", *(row.brackets or ()))
    return AgreeingPhoto(None, row.asset_id, Plan.model_validate(row.plan), sources)


def _of_one_photo(plan: Plan) -> Plan:
    """The same look for a photo that is no set of exposures."""
    first = plan.alternatives[0]
    steps = tuple(step for step in first.steps if step.stage != MERGE)
    return plan.model_copy(update={"alternatives": (first.model_copy(update={"steps": steps}),)})
