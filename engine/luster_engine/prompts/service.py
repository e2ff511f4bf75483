"""The rules of prompts: a published wording never changes, one of each name is active, and going back is activating."""

import hashlib
import json
import string
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason, wrong_field
from luster_engine.pipeline.render.plan import PromptTemplate
from luster_engine.plugins.catalog import Catalog, StyleInfo, near_miss
from luster_engine.prompts.models import PromptVersion

LONGEST = 8_000
"""Characters of a template; the model's own limit is 32,000 with everything filled in."""
AS_IT_CAME = "As the style came"
"""The note on a wording that came with its style."""
COMMON = ("prompt", "room", "strength", "region", "tier")
"""What every template may name, beside the style's own parameters."""


def content_hash(template: str, schema: Mapping[str, Any]) -> str:
    """The same words and parameters have the same hash."""
    body = json.dumps([template, dict(schema)], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(body.encode()).hexdigest()


def names_in(template: str) -> frozenset[str]:
    """The parameters that a template names, or INVALID_ARGUMENT where its braces do not fit."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)
    except ValueError as error:
        raise wrong_field("template", f"has braces that do not fit: {error}") from None


async def publish(
    session: AsyncSession,
    catalog: Catalog,
    name: str,
    template: str,
    *,
    author: str,
    note: str = "",
    schema: Mapping[str, Any] | None = None,
    by: UUID | None = None,
) -> PromptVersion:
    """A new version, not active yet; the same content gives the version that is there already."""
    template = template.strip()
    if not 1 <= len(template) <= LONGEST:
        raise wrong_field("template", f"must have 1 to {LONGEST} characters")
    style = catalog.styles.get(name)
    if style is None:
        text_ = f'There is no style "{name}" that a prompt could belong to.{near_miss(name, catalog.styles)}'
        raise LusterError(Reason.UNKNOWN_STYLE, text_, style=name)
    known = {*COMMON, *style.parameters.get("properties", {})}
    for unknown in sorted(names_in(template) - known):
        what = f'names "{{{unknown}}}", which is no parameter of {name}.{near_miss(unknown, known)}'
        raise wrong_field("template", what)
    schema = dict(schema or {})
    digest = content_hash(template, schema)
    await session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": f"prompt {name}"})
    found = await session.scalar(select(PromptVersion).filter_by(name=name, content_hash=digest))
    if found is not None:
        return found
    last = await session.scalar(select(func.max(PromptVersion.version)).filter_by(name=name))
    made = PromptVersion(
        id=new_id(),
        name=name,
        version=(last or 0) + 1,
        template=template,
        parameters_schema=schema,
        content_hash=digest,
        author=author,
        note=note,
        published_by=by,
    )
    session.add(made)
    await session.flush()
    await session.refresh(made)
    return made


async def activate(session: AsyncSession, version: UUID) -> PromptVersion:
    """Makes a version the one that new plans take; jobs that were planned before keep theirs."""
    wanted = await session.get(PromptVersion, version)
    if wanted is None:
        raise LusterError(Reason.NOT_FOUND, f"There is no prompt version {version}. List them first.", id=version)
    await session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": f"prompt {wanted.name}"})
    await session.execute(update(PromptVersion).where(PromptVersion.name == wanted.name).values(active=False))
    await session.execute(
        update(PromptVersion).where(PromptVersion.id == version).values(active=True, activated_at=func.now())
    )
    await session.refresh(wanted)
    return wanted


async def versions(
    session: AsyncSession, *, name: str = "", before: UUID | None = None, limit: int = 50
) -> Sequence[PromptVersion]:
    """Versions, newest first."""
    query = select(PromptVersion).order_by(PromptVersion.id.desc()).limit(limit)
    if name:
        query = query.where(PromptVersion.name == name)
    if before is not None:
        query = query.where(PromptVersion.id < before)
    return list(await session.scalars(query))


async def find(session: AsyncSession, name: str, version: int) -> PromptVersion:
    """A version by its number."""
    found = await session.scalar(select(PromptVersion).filter_by(name=name, version=version))
    if found is None:
        raise LusterError(Reason.NOT_FOUND, f"The prompt {name} has no version {version}. `luster prompts` lists them.")
    return found


async def active_template(session: AsyncSession, style: str) -> dict[str, PromptTemplate]:
    """The active template of a style, as plans take it; empty where the style's own wording holds."""
    row = await session.scalar(select(PromptVersion).where(PromptVersion.name == style, PromptVersion.active))
    return {} if row is None else {style: PromptTemplate(template=row.template, version=str(row.version))}


async def seed(session: AsyncSession, catalog: Catalog) -> int:
    """Writes down the wording that each style comes with; says how many were new.

    The first one is active. A later one, which came with a newer plugin, becomes active where its predecessor from the
    plugin still is; an operator's own wording stays.
    """
    made = 0
    for style in catalog.styles.values():
        if style.prompt and style.available:
            made += await _seed(session, style)
    return made


async def _seed(session: AsyncSession, style: StyleInfo) -> bool:
    digest = content_hash(style.prompt, {})
    if await session.scalar(select(PromptVersion.id).filter_by(name=style.name, content_hash=digest)) is not None:
        return False
    await session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": f"prompt {style.name}"})
    last = await session.scalar(select(func.max(PromptVersion.version)).filter_by(name=style.name))
    active = await session.scalar(select(PromptVersion).where(PromptVersion.name == style.name, PromptVersion.active))
    takes_over = last is None or (active is not None and active.note == AS_IT_CAME)
    if takes_over and active is not None:
        await session.execute(update(PromptVersion).where(PromptVersion.id == active.id).values(active=False))
    row = {
        "id": new_id(),
        "name": style.name,
        "version": (last or 0) + 1,
        "template": style.prompt,
        "parameters_schema": {},
        "content_hash": digest,
        "author": f"{style.plugin} {style.version}",
        "note": AS_IT_CAME,
        "active": takes_over,
        "activated_at": func.now() if takes_over else None,
    }
    done = await session.execute(
        insert(PromptVersion).values(**row).on_conflict_do_nothing().returning(PromptVersion.id)
    )
    return done.scalar_one_or_none() is not None
