"""DeliveryService: results in the form someone needs them."""

import time
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

import grpc
from google.protobuf.timestamp_pb2 import Timestamp
from luster.v1 import delivery_pb2, delivery_pb2_grpc

from luster_engine.accounts.access import owned_shoot
from luster_engine.database.session import Database
from luster_engine.deliverables import disclosure, fidelity, policies, renditions, service, tiles
from luster_engine.deliverables.archive import ArchivedFile, zipped
from luster_engine.deliverables.renditions import Renditions
from luster_engine.deliverables.service import Finished
from luster_engine.deliverables.tiles import Tiles
from luster_engine.errors import LusterError, Reason
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import read_id, to_struct, to_timestamp
from luster_engine.storage import keys
from luster_engine.storage.port import Storage, window_begins, window_lasts

Context = grpc.aio.ServicerContext[object, object]

_LARGEST_PIECE = 1024 * 1024
"""Bytes of one message of a stream; a message may have four times as many (`MAX_MESSAGE` of `rpc/server.py`)."""
_VERDICTS = {
    "faithful": delivery_pb2.FIDELITY_VERDICT_FAITHFUL,
    "review": delivery_pb2.FIDELITY_VERDICT_REVIEW,
    "refused": delivery_pb2.FIDELITY_VERDICT_REFUSED,
}


def _end_of_addresses() -> Timestamp | None:
    """When addresses that are signed now end."""
    return to_timestamp(datetime.fromtimestamp(window_begins(time.time()) + window_lasts(), UTC))


class DeliveryServicer(delivery_pb2_grpc.DeliveryServiceServicer):
    """Answers DeliveryService's calls."""

    def __init__(self, database: Database, storage: Storage, made: Renditions, cut: Tiles) -> None:
        self._database = database
        self._storage = storage
        self._renditions = made
        self._tiles = cut

    async def GetRendition(  # noqa: N802 - the contract's name
        self, request: delivery_pb2.GetRenditionRequest, context: Context
    ) -> delivery_pb2.GetRenditionResponse:
        """One output in a size, and its address."""
        name = renditions.checked(request.rendition, before=request.before)
        picture = await self._wanted(request)
        found = await self._renditions.get(picture, name)
        filename = service.archive_names([(picture.filename, keys.extension(found.media_type))])[0]
        return delivery_pb2.GetRenditionResponse(
            url=await self._storage.presign_get(found.object_key, filename=filename),
            media_type=found.media_type,
            width=found.width,
            height=found.height,
            size_bytes=found.bytes,
            expire_time=_end_of_addresses(),
        )

    async def GetTiles(  # noqa: N802 - the contract's name
        self, request: delivery_pb2.GetTilesRequest, context: Context
    ) -> delivery_pb2.GetTilesResponse:
        """One output at full resolution in tiles, or the photo that it was made of, and their addresses."""
        picture = await self._wanted(request)
        found = await self._tiles.get(picture)
        return delivery_pb2.GetTilesResponse(
            width=picture.width,
            height=picture.height,
            edge=tiles.EDGE,
            columns=tiles.columns_of(picture),
            rows=tiles.rows_of(picture),
            urls=[await self._storage.presign_get(key) for key in found],
            media_type=tiles.MEDIA_TYPE,
            expire_time=_end_of_addresses(),
        )

    async def StreamArchive(  # noqa: N802 - the contract's name
        self, request: delivery_pb2.StreamArchiveRequest, context: Context
    ) -> AsyncIterator[delivery_pb2.StreamArchiveResponse]:
        """A shoot's finished photos as one ZIP."""
        name = renditions.checked(request.rendition)
        async with self._database.transaction() as session:
            shoot = await owned_shoot(session, current_caller().account, read_id(request.shoot_id, "shoot_id"))
            pictures = await service.of_shoot(session, shoot.id, without_review=request.without_review)
        if not pictures:
            which = "finished photo that needs no review" if request.without_review else "finished photo"
            raise LusterError(Reason.STATE_CONFLICT, f"The shoot {shoot.name!r} has no {which} yet.", shoot_id=shoot.id)
        filename = f"{''.join(each if each.isalnum() or each in ' -_' else '_' for each in shoot.name).strip()}.zip"
        yield delivery_pb2.StreamArchiveResponse(
            facts=delivery_pb2.ArchiveFacts(filename=filename, photo_count=len(pictures))
        )
        async for data in zipped(self._entries(pictures, name)):
            for at in range(0, len(data), _LARGEST_PIECE):
                yield delivery_pb2.StreamArchiveResponse(data=data[at : at + _LARGEST_PIECE])

    async def GetDisclosure(  # noqa: N802 - the contract's name
        self, request: delivery_pb2.GetDisclosureRequest, context: Context
    ) -> delivery_pb2.GetDisclosureResponse:
        """What was altered, and the pack of a policy."""
        wanted = policies.policy(request.policy)
        job_id = read_id(request.job_id, "job_id")
        async with self._database.transaction() as session:
            subject = await disclosure.subject_of(session, current_caller().account, job_id)
        pack = await disclosure.pack_of(subject, wanted, self._storage, self._renditions)
        return delivery_pb2.GetDisclosureResponse(
            altered=pack.change != "none",
            disclosure=pack.change,
            text=pack.text,
            policy=wanted.id,
            policies=[each.id for each in policies.policies()],
            files=[
                delivery_pb2.DisclosureFile(name=each.name, url=each.url, media_type=each.media_type)
                for each in pack.pieces
            ],
        )

    async def GetFidelityMap(  # noqa: N802 - the contract's name
        self, request: delivery_pb2.GetFidelityMapRequest, context: Context
    ) -> delivery_pb2.GetFidelityMapResponse:
        """What the guard said of a job's result, every measure, and where it looked twice."""
        job_id = read_id(request.job_id, "job_id")
        async with self._database.transaction() as session:
            found = await fidelity.guarded(session, current_caller().account, job_id)
        drawn = await self._renditions.heat_map(found.picture, found.source_key, found.style, found.region)
        return delivery_pb2.GetFidelityMapResponse(
            verdict=_VERDICTS.get(found.verdict, delivery_pb2.FIDELITY_VERDICT_UNSPECIFIED),
            measures=to_struct(found.report),
            map_url=await self._storage.presign_get(drawn.object_key),
        )

    async def _wanted(self, request: delivery_pb2.GetRenditionRequest | delivery_pb2.GetTilesRequest) -> Finished:
        """An output of the caller's job, or the photo that it was made of."""
        job_id = read_id(request.job_id, "job_id")
        async with self._database.transaction() as session:
            picture = await service.of_job(session, current_caller().account, job_id, request.output)
            return await service.before_of(session, picture) if request.before else picture

    async def _entries(self, pictures: Sequence[Finished], name: str) -> AsyncIterator[ArchivedFile]:
        # Every rendition of one archive has the same format, and an original has its own, so names are known at once.
        types = [each.media_type if name == renditions.ORIGINAL else "image/jpeg" for each in pictures]
        wanted = [(each.filename, keys.extension(kind)) for each, kind in zip(pictures, types, strict=True)]
        for picture, called in zip(pictures, service.archive_names(wanted), strict=True):
            found = await self._renditions.get(picture, name)
            yield ArchivedFile(called, found.bytes, picture.finished_at, self._storage.open_read(found.object_key))
