"""Bytes in and out of the storage, in constant memory: to ObjectService for files on disk, by HTTP for a bucket."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import grpc
from luster.v1 import object_pb2

from luster_gateway.calls import Parts
from luster_gateway.engine import to_problem
from luster_gateway.problems import Problem, internal

log = logging.getLogger("luster.gateway")

_COME_AGAIN = frozenset({408, 429})
_PIECE = 256 * 1024
"""Bytes that are sent on at a time, which is all that is in memory."""
_OWN_NOTE = "Internal error from Core"


async def write_object(
    parts: Parts, header: object_pb2.WriteHeader, body: AsyncIterator[bytes], request_id: str
) -> object_pb2.WriteResponse:
    """Streams a body to the engine; the next piece is read only when the last one is on its way."""
    call = parts.engine.objects.Write(metadata=parts.engine.metadata(request_id))
    word = _LastWord(call)
    try:
        try:
            await call.write(object_pb2.WriteRequest(header=header))
            # Nobody sends a photo to an address that is refused anyway.
            await call.initial_metadata()
            async for piece in _pieces(body):
                await call.write(object_pb2.WriteRequest(data=piece))
            if not header.HasField("size_bytes"):
                await call.write(object_pb2.WriteRequest(end=True))
            await call.done_writing()
        except (grpc.RpcError, asyncio.InvalidStateError):
            raise await word.heard() from None
        try:
            return await call
        except grpc.aio.AioRpcError as error:
            raise to_problem(error) from None
    finally:
        call.cancel()


class _LastWord:
    """Why the engine ended a call into which we still wrote.

    grpc.aio puts an error of its own in the place of what the other side said when a write fails, sometimes before that
    arrives and sometimes after. So every status that a call is given is kept at the moment it is given.
    """

    def __init__(self, call: Any) -> None:
        self._said: list[grpc.aio.AioRpcError] = []
        self._call = call
        call.add_done_callback(lambda _: self._keep())

    def _keep(self) -> None:
        status = self._status()
        with suppress(StopIteration):
            # A call that is done answers without waiting; by the next turn of the loop it might answer something else.
            status.send(None)
        status.close()

    async def _status(self) -> None:
        call = self._call
        code, details = await call.code(), await call.details()
        if details != _OWN_NOTE:
            metadata = await call.initial_metadata(), await call.trailing_metadata()
            self._said.append(grpc.aio.AioRpcError(code, *metadata, details))

    async def heard(self) -> Problem:
        """The refusal, as the client should hear it."""
        for _ in range(100):
            if not self._said:
                await self._status()
            if self._said:
                return to_problem(self._said[0])
            await asyncio.sleep(0.01)
        return Problem("STORAGE_UNAVAILABLE", "The upload was cut off. Send it again.")


async def _pieces(body: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The body in pieces of a size that suits a message."""
    held = bytearray()
    async for chunk in body:
        held += chunk
        while len(held) >= _PIECE:
            yield bytes(held[:_PIECE])
            del held[:_PIECE]
    if held:
        yield bytes(held)


async def put_upload(
    parts: Parts, url: str, headers: Mapping[str, str], body: AsyncIterator[bytes], *, size: int, request_id: str
) -> None:
    """Sends bytes that passed through us to where a signed address points."""
    own = parts.settings.app_url.rstrip("/") + "/objects/"
    content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    token = url.removeprefix(own) if url.startswith(own) else _own_token(url)
    if token:
        header = object_pb2.WriteHeader(token=token, content_type=content_type, size_bytes=size)
        header.if_none_match = any(name.lower() == "if-none-match" for name in headers)
        await write_object(parts, header, body, request_id)
        return
    import httpx  # of those that pass bytes through, most write into our own store

    sent = {**headers, "Content-Length": str(size)}
    waits = httpx.Timeout(30.0, write=120.0)
    try:
        answer = await parts.others.client.put(url, content=body, headers=sent, timeout=waits)
    except httpx.HTTPError:
        raise Problem("STORAGE_UNAVAILABLE", "The storage does not answer. Try again in a moment.") from None
    if answer.status_code == 412:
        return  # the same bytes came with an earlier try of the same request
    if answer.status_code >= 500 or answer.status_code in _COME_AGAIN:
        raise Problem("STORAGE_UNAVAILABLE", f"The storage failed with status {answer.status_code}. Try again.")
    if answer.status_code >= 300:
        # The same bytes to the same address would be refused again.
        log.error("the storage refused an upload with status %d", answer.status_code)
        raise internal()


def _own_token(url: str) -> str:
    """The token of an address of ours that was signed for another name of this gateway, as in tests."""
    path = urlsplit(url).path
    return path.removeprefix("/objects/") if path.startswith("/objects/") and path.count("/") == 2 else ""


class Download:
    """One object as the engine reads it: its facts first, then its bytes."""

    def __init__(self, call: "grpc.aio.UnaryStreamCall[object_pb2.ReadRequest, object_pb2.ReadResponse]") -> None:
        self._call = call

    async def facts(self) -> object_pb2.ObjectFacts:
        """What follows; raises a problem where there is nothing to read."""
        try:
            message = await self._call.read()
        except grpc.aio.AioRpcError as error:
            raise to_problem(error) from None
        if not isinstance(message, object_pb2.ReadResponse) or message.WhichOneof("part") != "facts":
            raise Problem("INTERNAL", "The storage answered without a content type or a length.")
        return message.facts

    async def pieces(self) -> AsyncIterator[bytes]:
        """The bytes; when the client leaves, the engine stops reading."""
        try:
            while isinstance(message := await self._call.read(), object_pb2.ReadResponse):
                yield message.data
        finally:
            self.close()

    def close(self) -> None:
        """Tells the engine that nobody reads any more."""
        with suppress(Exception):
            self._call.cancel()
