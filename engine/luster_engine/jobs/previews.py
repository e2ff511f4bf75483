"""Free, small previews of looks: made at once in the sandbox, kept for a day, limited by rate."""

import hashlib
import json
import time
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from luster.v1 import job_pb2
from sqlalchemy import select

from luster_engine.accounts.access import on_hold, there
from luster_engine.assets.models import Asset
from luster_engine.assets.presence import Presence, kept_or_taken_back
from luster_engine.assets.tags import room_of
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs.making import not_ready
from luster_engine.jobs.messages import error_message
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import Input, JobSpec
from luster_engine.pipeline.payloads import PreviewPayload
from luster_engine.pipeline.render.plan import Plan
from luster_engine.queue.app import enqueue
from luster_engine.rpc.convert import from_struct, read_id, to_timestamp
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

REMOVE = "previews.remove"
KEPT = timedelta(days=1)
_MOST_LOOKS = 10
"""As many as the contract takes in one request (`job.proto`). Each is made in the sandbox while somebody waits."""
_A_MINUTE = 60.0
"""Seconds in which `_PER_MINUTE` requests are counted."""
_PER_MINUTE = 30
"""Requests of one account to one engine; a gateway allows the same (`LUSTER_RATE_PREVIEWS`, docs/operating.md).
Previews are free, so more of them is work for the sandbox that nobody pays; with fewer a person who tries looks is
stopped."""


class Previews:
    """Makes previews and remembers who asked how often."""

    def __init__(
        self,
        database: Database,
        planner: JobPlanner,
        storage: Storage,
        sandbox: Sandbox,
        *,
        limits: Mapping[str, int],
        edge: int = 640,
        per_minute: int = _PER_MINUTE,
        scratch: Scratch = PASSING,
        kept: timedelta = KEPT,
    ) -> None:
        self._kept = kept
        self._scratch = scratch
        self._database = database
        self._presence = Presence(database)
        self._planner = planner
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits
        self._edge = edge
        self._per_minute = per_minute
        self._asked: dict[UUID, deque[float]] = {}

    async def make(self, account: UUID, request: job_pb2.PreviewStyleRequest) -> job_pb2.PreviewStyleResponse:
        """One small picture for each look, or why that look could not be made."""
        if len(request.looks) > _MOST_LOOKS:
            raise LusterError(Reason.INVALID_ARGUMENT, f"At most {_MOST_LOOKS} looks at a time.", field="looks")
        if request.max_edge < 0 or request.max_edge > self._edge:
            raise LusterError(Reason.INVALID_ARGUMENT, f"A preview has at most {self._edge} pixels.", field="max_edge")
        asset = read_id(request.asset_id, "asset_id")
        self._check_rate(account)
        photo = await self._photo(account, asset)
        looks = [(look.style or "default", from_struct(look.params)) for look in request.looks]
        if not looks:
            looks = [(style.name, {}) for style in self._planner.catalog().styles.values() if style.available]
        plans = [self._plan(photo, style, params) for style, params in looks]
        made = await self._pictures(photo, plans, request.max_edge or self._edge)
        return job_pb2.PreviewStyleResponse(
            previews=[
                self._message(style, plan, picture)
                for (style, _), plan, picture in zip(looks, plans, made, strict=True)
            ],
            expire_time=to_timestamp(datetime.now(UTC) + self._kept),
        )

    async def _photo(self, account: UUID, asset: UUID) -> Asset:
        async with self._database.transaction() as session:
            found = await session.scalar(
                select(Asset).where(Asset.id == asset, Asset.account_id == account, Asset.state == "ready", there())
            )
        if found is None:
            raise not_ready(asset)
        return found

    def _plan(self, photo: Asset, style: str, params: Mapping[str, Any]) -> Plan | LusterError:
        try:
            # A preview is always made here: asking a remote model costs money and takes its time.
            spec = JobSpec(inputs=(Input(photo.id),), style=style, params=params, tier="premium", provider="local")
            room = room_of(photo.tags, photo.tags_by)
            return self._planner.plan(spec, content=photo.sha256 or "", room=room)[0]
        except LusterError as error:
            return error

    async def _pictures(
        self, photo: Asset, plans: Sequence[Plan | LusterError], edge: int
    ) -> Sequence[Mapping[str, Any] | LusterError]:
        usable = [plan for plan in plans if isinstance(plan, Plan)]
        found: dict[int, Mapping[str, Any] | LusterError] = {}
        if usable:
            kept = [_key(photo, plan, edge) for plan in usable]
            # Known to the queue before they are made: whatever happens meanwhile, they are removed after their day.
            await self._remember(kept)
            try:
                answers = await self._made(photo, usable, kept, edge)
            finally:
                # Whatever became of it: some may be stored, of a photo that was removed meanwhile.
                await kept_or_taken_back(self._presence, self._storage, photo.id, kept)
            for plan, each, key in zip(usable, answers, kept, strict=True):
                found[id(plan)] = {**each, "url": await self._storage.presign_get(key)}
        return [plan if isinstance(plan, LusterError) else found[id(plan)] for plan in plans]

    async def _made(
        self, photo: Asset, plans: Sequence[Plan], kept: Sequence[str], edge: int
    ) -> Sequence[Mapping[str, Any]]:
        """Makes the pictures and stores each under its key; what is said of each."""
        with self._scratch.folder("preview", photo.id) as folder:
            source = folder / "photo"
            await self._storage.get_file(photo.source_key or "", source)
            targets = {f"picture.{index}": folder / f"{index}.jpg" for index in range(len(plans))}
            frozen = tuple(plan.model_dump(mode="json") for plan in plans)
            payload = PreviewPayload(plans=frozen, edge=edge, limits=self._limits).as_json()
            task = Task("preview", payload, {"photo": source}, targets, account=photo.account_id)
            answers: Sequence[Mapping[str, Any]] = (await self._sandbox.run(task))["previews"]
            for index, key in enumerate(kept):
                await self._storage.put_file(key, targets[f"picture.{index}"], "image/jpeg")
        return answers

    async def _remember(self, kept: Sequence[str]) -> None:
        async with self._database.transaction() as session:
            await enqueue(session, REMOVE, delay=self._kept.total_seconds(), keys=list(kept))

    async def remove(self, keys: Sequence[str]) -> None:
        """The chore that removes previews after their day."""
        for key in keys:
            if not await self._held(key):
                await self._storage.delete(key)

    async def _held(self, key: str) -> bool:
        """Whether its account is on legal hold; once it is not, the comparison of the night removes the preview."""
        async with self._database.reading() as session:
            return await on_hold(session, UUID(key.partition("/")[0]))

    def _check_rate(self, account: UUID) -> None:
        now = time.monotonic()
        asked = self._asked.setdefault(account, deque())
        while asked and asked[0] < now - _A_MINUTE:
            asked.popleft()
        if len(asked) >= self._per_minute:
            wait = max(1, round(asked[0] + _A_MINUTE - now))
            raise LusterError(
                Reason.RATE_LIMITED,
                f"At most {self._per_minute} previews a minute. Try again in {wait} seconds.",
                retry_after=wait,
            )
        asked.append(now)
        for other in [key for key, times in self._asked.items() if not times or times[-1] < now - _A_MINUTE]:
            del self._asked[other]

    def _message(
        self, style: str, plan: Plan | LusterError, picture: Mapping[str, Any] | LusterError
    ) -> job_pb2.Preview:
        if isinstance(picture, LusterError):
            return job_pb2.Preview(style=style, error=error_message(picture))
        return job_pb2.Preview(
            style=style,
            url=str(picture["url"]),
            width=int(picture["width"]),
            height=int(picture["height"]),
            warnings=[
                job_pb2.JobWarning(
                    code=str(each.get("code", "")),
                    message=str(each.get("message", "")),
                    stage=str(each.get("stage", "")),
                )
                for each in picture.get("warnings", ())
            ],
        )


def _key(photo: Asset, plan: Plan, edge: int) -> str:
    """Where a preview lies; the same look on the same photo is the same preview."""
    identity = json.dumps([photo.sha256, plan.model_dump(mode="json"), edge], sort_keys=True, default=str)
    name = hashlib.sha256(identity.encode()).hexdigest()[:32]
    return keys.preview(photo.account_id, photo.shoot_id, photo.id, name)
