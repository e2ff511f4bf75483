"""ObjectService: bytes in and out of the filesystem store, by signed token."""

import asyncio
import time
from collections.abc import AsyncIterator

import grpc
from luster.v1 import object_pb2, object_pb2_grpc

from luster_engine.assets.presence import Presence
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.port import ObjectInfo, Storage, no_object
from luster_engine.storage.tokens import Grant

_SILENCE = 60.0
"""Seconds without a byte after which an upload is given up."""

Context = grpc.aio.ServicerContext[object, object]


class ObjectServicer(object_pb2_grpc.ObjectServiceServicer):
    """Answers ObjectService's calls; with another store there is nothing to carry here."""

    def __init__(self, storage: Storage, presence: Presence) -> None:
        self._storage = storage
        self._presence = presence

    async def Write(  # noqa: N802 - the contract's name
        self, requests: AsyncIterator[object_pb2.WriteRequest], context: Context
    ) -> object_pb2.WriteResponse:
        """Store one object."""
        # Read before anything is refused: a caller that is still writing may never learn why.
        requests = aiter(requests)
        first = await anext(requests, None)
        store = self._folder()
        if first is None or first.WhichOneof("part") != "header":
            raise LusterError(Reason.INVALID_ARGUMENT, "Send the header first, then the bytes.", field="header")
        header = first.header
        grant = store.verify(header.token)
        _check_announced(grant, header)
        await self._check_wanted(grant)
        info = await store.receive(grant, header.content_type, _data(header, requests, context))
        try:
            await self._check_wanted(grant)
        except LusterError:
            # Its photo was deleted or confirmed while the bytes came: its folder may have been emptied before they had
            # a name, and the copies of a confirmed one are made.
            await store.take_back(grant)
            raise
        return object_pb2.WriteResponse(etag=info.etag, size_bytes=info.size)

    async def Read(  # noqa: N802 - the contract's name
        self, request: object_pb2.ReadRequest, context: Context
    ) -> AsyncIterator[object_pb2.ReadResponse]:
        """Give one object, or a range of it."""
        store = self._folder()
        grant = store.verify(request.token)
        if grant.action != "get":
            raise LusterError(Reason.SIGNATURE_INVALID, "This URL is for uploading. Ask for a download URL.")
        info = await store.head(grant.key)
        if info is None:
            raise no_object()
        start, length = _range(request, info)
        facts_alone = request.info_only or (request.if_none_match != "" and request.if_none_match == info.etag)
        yield object_pb2.ReadResponse(
            facts=object_pb2.ObjectFacts(
                content_type=info.content_type,
                size_bytes=info.size,
                etag=info.etag,
                filename=grant.filename,
                offset=start,
                length=0 if facts_alone and not request.info_only else length,
                max_age_seconds=max(0, int(grant.expires - time.time())),
            )
        )
        if facts_alone:
            return
        left = length
        async for data in store.open_read(grant.key, start):
            yield object_pb2.ReadResponse(data=data[:left])
            left -= len(data)
            if left <= 0:
                return

    async def _check_wanted(self, grant: Grant) -> None:
        """An address outlives its photo; what comes by it then is not taken."""
        if grant.action == "get":
            return
        state = await self._presence.of_upload(grant.key)
        if state is None:
            raise LusterError(Reason.NOT_FOUND, "The photo that this URL was made for was removed. Announce it again.")
        if state == "ready" and grant.size is None:
            # Without a size it was not for one upload alone, and what came now would be kept and counted by nobody.
            raise LusterError(
                Reason.ALREADY_EXISTS,
                "The photo that this URL was made for is already confirmed. Announce another one.",
            )

    def _folder(self) -> FilesystemStorage:
        if not isinstance(self._storage, FilesystemStorage):
            raise LusterError(Reason.NOT_FOUND, "Objects of this installation are in its bucket, not here.")
        return self._storage


def _check_announced(grant: Grant, header: object_pb2.WriteHeader) -> None:
    """Refuse before a byte arrives what could not fit the signature anyway."""
    if grant.size is None:
        return
    if header.HasField("size_bytes") and header.size_bytes != grant.size:
        raise LusterError(
            Reason.SIGNATURE_INVALID,
            f"The URL was signed for {grant.size} bytes, not {header.size_bytes}. Send the photo that was announced.",
        )
    if grant.write_once and not header.if_none_match:
        raise LusterError(
            Reason.SIGNATURE_INVALID, "The URL was signed with `If-None-Match: *`. Send the headers that came with it."
        )


def _range(request: object_pb2.ReadRequest, info: ObjectInfo) -> tuple[int, int]:
    start = request.offset if request.offset >= 0 else max(0, info.size + request.offset)
    if start > info.size or (start == info.size and info.size > 0) or request.length < 0:
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The object has {info.size} bytes; there is no such range.", size=info.size
        )
    left = info.size - start
    return start, min(request.length, left) if request.length else left


async def _data(
    header: object_pb2.WriteHeader, requests: AsyncIterator[object_pb2.WriteRequest], context: Context
) -> AsyncIterator[bytes]:
    """The bytes; raises where they stop short, since a caller that left looks like one that has sent all."""
    # Whoever asks for bytes has nothing against the header: the caller may begin to send.
    await context.send_initial_metadata(())
    arrived = 0
    ended = False
    while True:
        try:
            # A gateway lets go whoever is silent; this is for the day on which a gateway itself falls silent.
            async with asyncio.timeout(_SILENCE):
                each = await anext(requests, None)
        except TimeoutError:
            raise LusterError(
                Reason.UPLOAD_MISMATCH, f"No data arrived for {_SILENCE:.0f} s. Send the photo again."
            ) from None
        if each is None:
            break
        part = each.WhichOneof("part")
        if part == "header" or ended:
            raise LusterError(
                Reason.INVALID_ARGUMENT, "Send one header first, and nothing after the end.", field="part"
            )
        ended = part == "end"
        arrived += len(each.data)
        if not ended:
            yield each.data
    whole = arrived == header.size_bytes if header.HasField("size_bytes") else ended
    if not whole:
        raise LusterError(
            Reason.UPLOAD_MISMATCH, f"The upload was cut off after {arrived} bytes. Send the photo again."
        )
