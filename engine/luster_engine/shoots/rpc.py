"""ShootService: the shoots of an account."""

import hashlib
from collections.abc import Sequence

import grpc
from luster.v1 import shoot_pb2, shoot_pb2_grpc
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_shoot
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_timestamp, read_id, to_timestamp
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.rpc.repeats import first_of
from luster_engine.shoots import service
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.removal import remove_shoot
from luster_engine.shoots.service import ShootFilter, ShootSummary
from luster_engine.storage.port import Storage

Context = grpc.aio.ServicerContext[object, object]

_CHANGEABLE = ("name", "note", "address")


class ShootServicer(shoot_pb2_grpc.ShootServiceServicer):
    """Answers ShootService's calls."""

    def __init__(self, database: Database, storage: Storage) -> None:
        self._database = database
        self._storage = storage

    async def CreateShoot(  # noqa: N802 - the contract's name
        self, request: shoot_pb2.CreateShootRequest, context: Context
    ) -> shoot_pb2.CreateShootResponse:
        """Make a shoot."""
        account = current_caller().account
        texts = service.checked({"name": request.name, "note": request.note, "address": request.address})
        async with self._database.transaction() as session:
            wished = new_id()
            first = await first_of(session, account, request, wished)
            if first == wished:
                shoot = await service.create(session, account, texts, shoot_id=wished)
            else:
                shoot = await owned_shoot(session, account, first)
            standing = await _standing(session, shoot)
        return shoot_pb2.CreateShootResponse(shoot=await self._message(shoot, standing))

    async def GetShoot(  # noqa: N802 - the contract's name
        self, request: shoot_pb2.GetShootRequest, context: Context
    ) -> shoot_pb2.GetShootResponse:
        """One shoot."""
        async with self._database.transaction() as session:
            shoot = await owned_shoot(session, current_caller().account, read_id(request.shoot_id, "shoot_id"))
            standing = await _standing(session, shoot)
        return shoot_pb2.GetShootResponse(shoot=await self._message(shoot, standing))

    async def ListShoots(  # noqa: N802 - the contract's name
        self, request: shoot_pb2.ListShootsRequest, context: Context
    ) -> shoot_pb2.ListShootsResponse:
        """The account's shoots, newest first."""
        wanted = ShootFilter(
            listings_only=request.listings_only,
            created_after=from_timestamp(request, "created_after"),
            created_before=from_timestamp(request, "created_before"),
        )
        async with self._database.transaction() as session:
            shoots, last, total = await service.page(
                session,
                current_caller().account,
                wanted,
                after=read_token(request.page_token),
                limit=page_size(request.page_size),
            )
            standings = await service.standings(session, [shoot.id for shoot in shoots])
        return shoot_pb2.ListShootsResponse(
            shoots=[await self._message(shoot, standings[shoot.id]) for shoot in shoots],
            next_page_token=write_token(last),
            total_size=total,
        )

    async def UpdateShoot(  # noqa: N802 - the contract's name
        self, request: shoot_pb2.UpdateShootRequest, context: Context
    ) -> shoot_pb2.UpdateShootResponse:
        """Change what the mask names."""
        texts = service.checked(
            {path: getattr(request.shoot, path) for path in _masked(list(request.update_mask.paths))}
        )
        async with self._database.transaction() as session:
            shoot_id = read_id(request.shoot.id, "shoot_id")
            shoot = await owned_shoot(session, current_caller().account, shoot_id, lock=True)
            shoot = await service.change(session, shoot, texts)
            standing = await _standing(session, shoot)
        return shoot_pb2.UpdateShootResponse(shoot=await self._message(shoot, standing))

    async def DeleteShoot(  # noqa: N802 - the contract's name
        self, request: shoot_pb2.DeleteShootRequest, context: Context
    ) -> shoot_pb2.DeleteShootResponse:
        """Let a shoot go, its jobs and every file."""
        caller = current_caller()
        async with self._database.transaction() as session:
            shoot = await owned_shoot(session, caller.account, read_id(request.shoot_id, "shoot_id"))
            assets, cancelled = await remove_shoot(session, shoot, actor=caller.actor, request_id=caller.request_id)
        return shoot_pb2.DeleteShootResponse(deleted_assets=assets, cancelled_jobs=cancelled)

    async def _message(self, shoot: Shoot, standing: ShootSummary) -> shoot_pb2.Shoot:
        jobs = standing.jobs
        message = shoot_pb2.Shoot(
            id=str(shoot.id),
            name=shoot.name,
            note=shoot.notes,
            address=shoot.address,
            unsorted=shoot.is_unsorted,
            asset_count=standing.assets,
            cover_job_id=str(standing.cover_job) if standing.cover_job else "",
            jobs=shoot_pb2.JobCounts(
                queued=jobs.get("queued", 0),
                processing=jobs.get("processing", 0) + jobs.get("cancelling", 0),
                succeeded=jobs.get("succeeded", 0),
                failed=jobs.get("failed", 0),
                cancelled=jobs.get("cancelled", 0),
            ),
            create_time=to_timestamp(shoot.created_at),
            update_time=to_timestamp(shoot.updated_at),
            complete_time=to_timestamp(standing.completed_at),
        )
        if standing.cover_key:
            message.cover_url = await self._storage.presign_get(standing.cover_key)
        message.etag = hashlib.sha256(message.SerializeToString(deterministic=True)).hexdigest()[:24]
        return message


async def _standing(session: AsyncSession, shoot: Shoot) -> ShootSummary:
    return (await service.standings(session, [shoot.id]))[shoot.id]


def _masked(paths: Sequence[str]) -> Sequence[str]:
    if not paths:
        raise LusterError(
            Reason.INVALID_FIELD_MASK,
            f"The update mask is empty. Name what to change: {', '.join(_CHANGEABLE)}.",
            violations=(FieldViolation("update_mask", "must not be empty"),),
        )
    for path in paths:
        if path not in _CHANGEABLE:
            raise LusterError(
                Reason.INVALID_FIELD_MASK,
                f"The update mask names {path[:64]!r}, which cannot be changed. Name {', '.join(_CHANGEABLE)}.",
                violations=(FieldViolation("update_mask", f"must name only {', '.join(_CHANGEABLE)}"),),
            )
    return paths
