"""EnhanceService: one picture in, one picture out, in one stream."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import grpc
from luster.v1 import enhance_pb2, enhance_pb2_grpc

from luster_engine.enhance.enhancer import Enhanced, Enhancer
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs.messages import output_options, warning_message
from luster_engine.pipeline.render.plan import AUTO, PlanRequest
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_struct, to_struct
from luster_engine.sandbox.line import RETRY_SECONDS
from luster_engine.sandbox.task import Progress
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage.port import CHUNK

_UNNAMED = uuid5(NAMESPACE_URL, "luster:enhance")
"""Whose share of the sandbox those pictures take that come in nobody's name: one for all of them together."""

Context = grpc.aio.ServicerContext[object, object]


class EnhanceServicer(enhance_pb2_grpc.EnhanceServiceServicer):
    """Answers Enhance; the sandbox bounds how many pictures are worked on at once."""

    def __init__(self, enhancer: Enhancer, *, max_bytes: int, at_once: int, scratch: Scratch = PASSING) -> None:
        self._scratch = scratch
        self._enhancer = enhancer
        self._max_bytes = max_bytes
        self._at_once = at_once
        self._running = 0

    async def Enhance(  # noqa: N802 - the contract's name
        self, requests: AsyncIterator[enhance_pb2.EnhanceRequest], context: Context
    ) -> AsyncIterator[enhance_pb2.EnhanceResponse]:
        """Take a recipe and bytes; give progress, then the result."""
        # Counted before the first byte is taken in: pictures waiting on disk would be a queue without an end.
        if self._running >= self._at_once:
            text = f"{self._running} pictures are being enhanced. Try again in {RETRY_SECONDS} seconds."
            raise LusterError(Reason.SANDBOX_FULL, text, retry_after=RETRY_SECONDS)
        self._running += 1
        try:
            with self._scratch.folder("enhance") as folder:
                photo, picture = folder / "photo", folder / "picture"
                recipe = await self._take(requests, photo)
                async for answer in self._work(recipe, photo, picture):
                    yield answer
        finally:
            self._running -= 1

    async def _take(self, requests: AsyncIterator[enhance_pb2.EnhanceRequest], photo: Path) -> enhance_pb2.Recipe:
        first = await anext(aiter(requests), None)
        if first is None or first.WhichOneof("part") != "recipe":
            raise LusterError(Reason.INVALID_ARGUMENT, "Send the recipe first, then the picture.", field="recipe")
        recipe = first.recipe
        if recipe.HasField("size_bytes") and recipe.size_bytes > self._max_bytes:
            raise self._too_large()
        await self._enhancer.check(_asked(recipe))
        size = 0
        file = await asyncio.to_thread(photo.open, "wb")
        try:
            async for each in requests:
                if each.WhichOneof("part") != "data":
                    raise LusterError(Reason.INVALID_ARGUMENT, "Send only one recipe.", field="recipe")
                size += len(each.data)
                if size > self._max_bytes:
                    raise self._too_large()
                await asyncio.to_thread(file.write, each.data)
        finally:
            file.close()
        if not size:
            raise LusterError(Reason.NOT_AN_IMAGE, "No picture arrived. Send its bytes after the recipe.")
        return recipe

    async def _work(
        self, recipe: enhance_pb2.Recipe, photo: Path, picture: Path
    ) -> AsyncIterator[enhance_pb2.EnhanceResponse]:
        news: asyncio.Queue[Progress | None] = asyncio.Queue()
        cancel = asyncio.Event()
        work = asyncio.create_task(
            self._enhancer.enhance(
                photo,
                picture,
                _asked(recipe),
                on_progress=news.put_nowait,
                cancel=cancel,
                account=current_caller().account_id or _UNNAMED,
            )
        )
        work.add_done_callback(lambda _: news.put_nowait(None))
        try:
            while (progress := await news.get()) is not None:
                yield enhance_pb2.EnhanceResponse(
                    progress=enhance_pb2.EnhanceProgress(
                        fraction=progress.fraction, note=progress.note, stage=progress.stage
                    )
                )
            yield enhance_pb2.EnhanceResponse(result=_result(await work))
        finally:
            # The caller may have gone; its picture must not go on holding a child.
            cancel.set()
            with contextlib.suppress(LusterError, asyncio.CancelledError):
                await work
        file = await asyncio.to_thread(picture.open, "rb")
        try:
            while data := await asyncio.to_thread(file.read, CHUNK):
                yield enhance_pb2.EnhanceResponse(data=data)
        finally:
            file.close()

    def _too_large(self) -> LusterError:
        return LusterError(
            Reason.TOO_LARGE, f"The picture is larger than {self._max_bytes} bytes.", limit=self._max_bytes
        )


def _asked(recipe: enhance_pb2.Recipe) -> PlanRequest:
    return PlanRequest(
        style=recipe.style or "default",
        parameters=from_struct(recipe.params, "recipe.params"),
        prompt=recipe.prompt,
        provider=recipe.provider or AUTO,
        strict=recipe.strict,
        output=output_options(recipe.output, "output"),
    )


def _result(done: Enhanced) -> enhance_pb2.EnhanceResult:
    return enhance_pb2.EnhanceResult(
        media_type=done.mime,
        width=done.width,
        height=done.height,
        size_bytes=done.size,
        report=to_struct(done.report),
        warnings=[warning_message(each) for each in done.warnings],
        plan=to_struct(done.plan.model_dump(mode="json")),
    )
