"""Sets of a shoot: found by the engine, mended by hand."""

from uuid import UUID

from luster.v1 import set_pb2

from luster_gateway.calls import Reader, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.sets import ChangeSetsBody, ShootSetsAnswer, shoot_sets_of

router = RoomRouter(route_class=GuardedRoute, tags=["shoots"], responses=problems(404))


@router.get("/shoots/{shoot_id:uuid}/sets", operation_id="listSets", summary="Sets of exposures in a shoot")
async def list_sets(shoot_id: UUID, caller: Reader) -> ShootSetsAnswer:
    """Which photos are exposures of one view, how sure that is, and how far the search for them is. A set is one photo
    to its user: one tile, one price, one result. Single shots are sets of one."""
    answer = await caller.ask(caller.engine.sets.GetSets, set_pb2.GetSetsRequest(shoot_id=str(shoot_id)))
    return shoot_sets_of(answer.shoot)


@router.post(
    "/shoots/{shoot_id:uuid}/sets",
    operation_id="changeSets",
    summary="Group, join and split",
    responses=problems(404, 409, body=True),
)
async def change_sets(shoot_id: UUID, body: ChangeSetsBody, caller: Writer) -> ShootSetsAnswer:
    """Has the sets looked for, joins photos to one set, or splits one. Answers with the sets after it; those of a
    search come when its `status` is `done`. What is joined or split by hand stays so through later searches."""
    shoot, photos = str(shoot_id), [str(each) for each in body.asset_ids or ()]
    if body.action == "join":
        joining = set_pb2.JoinPhotosRequest(shoot_id=shoot, asset_ids=photos)
        return shoot_sets_of((await caller.ask(caller.engine.sets.JoinPhotos, joining)).shoot)
    if body.action == "split":
        if body.set_id is None:
            raise Problem(
                "INVALID_ARGUMENT",
                "Name the set to split in set_id.",
                errors=[{"field": "set_id", "message": "goes with the action split"}],
            )
        splitting = set_pb2.SplitSetRequest(shoot_id=shoot, set_id=str(body.set_id), asset_ids=photos)
        return shoot_sets_of((await caller.ask(caller.engine.sets.SplitSet, splitting)).shoot)
    grouping = set_pb2.GroupPhotosRequest(shoot_id=shoot, afresh=body.afresh)
    return shoot_sets_of((await caller.ask(caller.engine.sets.GroupPhotos, grouping)).shoot)
