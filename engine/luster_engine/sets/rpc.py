"""SetService: which photos of a shoot are exposures of one view."""

from uuid import UUID

import grpc
from luster.v1 import set_pb2, set_pb2_grpc

from luster_engine.database.session import Database
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import read_id, to_timestamp
from luster_engine.sets import service
from luster_engine.sets.search import queue_search
from luster_engine.sets.service import Search, ShootSets, StoredSet

Context = grpc.aio.ServicerContext[object, object]

_STATES = {
    "": set_pb2.SET_SEARCH_STATE_UNSPECIFIED,
    "searching": set_pb2.SET_SEARCH_STATE_SEARCHING,
    "done": set_pb2.SET_SEARCH_STATE_DONE,
    "failed": set_pb2.SET_SEARCH_STATE_FAILED,
}


class SetServicer(set_pb2_grpc.SetServiceServicer):
    """Answers SetService's calls."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def GetSets(  # noqa: N802 - the contract's name
        self, request: set_pb2.GetSetsRequest, context: Context
    ) -> set_pb2.GetSetsResponse:
        """The sets of a shoot, and how far the search for them is."""
        account, shoot = current_caller().account, read_id(request.shoot_id, "shoot_id")
        return set_pb2.GetSetsResponse(shoot=await self._told(account, shoot))

    async def GroupPhotos(  # noqa: N802 - the contract's name
        self, request: set_pb2.GroupPhotosRequest, context: Context
    ) -> set_pb2.GroupPhotosResponse:
        """Have the sets of a shoot looked for."""
        account, shoot = current_caller().account, read_id(request.shoot_id, "shoot_id")
        async with self._database.transaction() as session:
            if await service.begin_search(session, account, shoot, afresh=request.afresh):
                await queue_search(session, shoot)
        return set_pb2.GroupPhotosResponse(shoot=await self._told(account, shoot))

    async def JoinPhotos(  # noqa: N802 - the contract's name
        self, request: set_pb2.JoinPhotosRequest, context: Context
    ) -> set_pb2.JoinPhotosResponse:
        """Make one set of photos."""
        account, shoot = current_caller().account, read_id(request.shoot_id, "shoot_id")
        photos = [read_id(each, "asset_id") for each in request.asset_ids]
        async with self._database.transaction() as session:
            await service.join(session, account, shoot, photos)
        return set_pb2.JoinPhotosResponse(shoot=await self._told(account, shoot))

    async def SplitSet(  # noqa: N802 - the contract's name
        self, request: set_pb2.SplitSetRequest, context: Context
    ) -> set_pb2.SplitSetResponse:
        """Take photos out of a set, or the whole set apart."""
        account, shoot = current_caller().account, read_id(request.shoot_id, "shoot_id")
        photos = [read_id(each, "asset_id") for each in request.asset_ids]
        async with self._database.transaction() as session:
            await service.split(session, account, shoot, read_id(request.set_id, "set_id"), photos)
        return set_pb2.SplitSetResponse(shoot=await self._told(account, shoot))

    async def _told(self, account: UUID, shoot: UUID) -> set_pb2.ShootSets:
        async with self._database.transaction() as session:
            return _sets_message(await service.read(session, account, shoot))


def _sets_message(found: ShootSets) -> set_pb2.ShootSets:
    return set_pb2.ShootSets(
        sets=[_set_message(each) for each in found.sets],
        loose_asset_ids=[str(each) for each in found.loose],
        search=_search_message(found.search),
    )


def _set_message(found: StoredSet) -> set_pb2.PhotoSet:
    return set_pb2.PhotoSet(
        id=str(found.id),
        asset_ids=[str(each) for each in found.photos],
        sure=found.sure,
        why=found.why,
        by_hand=found.by_hand,
        removed_count=found.removed,
    )


def _search_message(found: Search) -> set_pb2.SetSearch:
    return set_pb2.SetSearch(
        state=_STATES[found.state],
        looked_at=found.looked_at,
        photos=found.photos,
        error=found.error,
        ask_time=to_timestamp(found.asked_at),
        end_time=to_timestamp(found.ended_at),
    )
