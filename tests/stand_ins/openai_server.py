"""A local server that speaks OpenAI's image wire: a form or JSON in, `b64_json` or a stream out, every error class."""

import asyncio
import base64
import io
import json
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, Self

import numpy as np
import uvicorn
from numpy.typing import NDArray
from PIL import Image
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

Pixels = NDArray[np.uint8]
Edit = Callable[[Pixels, Pixels | None, str], Pixels]
"""Given the photo, where it may be edited (255) and the prompt: the answer, of any size."""

KEY = "sk-local-test-key"


@dataclass(frozen=True)
class Failure:
    """One refused call: an HTTP error, a pause before answering, or a stream that breaks off."""

    status: int = 500
    code: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    pause: float = 0.0
    break_stream: bool = False


RATE_LIMIT = Failure(429, "rate_limit_exceeded", {"retry-after": "1"})
NO_FUNDS = Failure(429, "insufficient_quota")
MODERATION = Failure(400, "moderation_blocked")
SERVER_ERROR = Failure(503)
MODEL_GONE = Failure(404, "model_not_found")
BAD_KEY = Failure(401, "invalid_api_key")


@dataclass(frozen=True)
class Call:
    """What one request carried."""

    fields: dict[str, str]
    image_type: str
    image_size: tuple[int, int]
    mask_size: tuple[int, int] | None
    streamed: bool
    pictures: int = 1
    """How many pictures it showed; none where it asks for one from words."""


def unchanged(photo: Pixels, _: Pixels | None, __: str) -> Pixels:
    """An editor that hands the photo back."""
    return photo


def painted(width: int, height: int, words: str) -> Pixels:
    """A picture of nothing in particular: other words give other colours."""
    tone = np.frombuffer(words.encode()[:3].ljust(3, b"."), np.uint8)
    rows = np.linspace(0.5, 1.0, height)[:, None, None]
    return (rows * np.broadcast_to(tone, (height, width, 3))).astype(np.uint8)


class OpenAIServer:
    """Runs in a thread of its own; `edit` and `paint` decide what comes back, `failures` are answered first."""

    def __init__(self, edit: Edit = unchanged) -> None:
        self.edit = edit
        self.paint = painted
        self.failures: list[Failure] = []
        self.calls: list[Call] = []
        self.pause = 0.0
        self.shutdown_date: str | int | None = None
        routes = [
            Route("/v1/images/edits", self._edits, methods=["POST"]),
            Route("/v1/images/generations", self._generations, methods=["POST"]),
            Route("/v1/models/{model}", self._model),
        ]
        app = Starlette(routes=routes)
        config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(10)

    @property
    def base_url(self) -> str:
        """What to set as the provider's base URL."""
        port = self._server.servers[0].sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}/v1"

    async def _model(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return _refusal(BAD_KEY)
        model = request.path_params["model"]
        if model == "gone":
            return _refusal(MODEL_GONE)
        known = {"id": model, "object": "model", "created": 1_700_000_000, "owned_by": "openai"}
        return JSONResponse(known | ({"shutdown_date": self.shutdown_date} if self.shutdown_date else {}))

    async def _edits(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return _refusal(BAD_KEY)
        form = await request.form(max_part_size=60_000_000)
        several = form.getlist("image[]")
        image, mask = form.get("image") or next(iter(several), None), form.get("mask")
        if not isinstance(image, UploadFile):
            return _refusal(Failure(400, "missing_image"))
        photo = np.asarray(Image.open(io.BytesIO(await image.read())).convert("RGB"))
        where: Pixels | None = None
        if isinstance(mask, UploadFile):
            picture = Image.open(io.BytesIO(await mask.read()))
            if picture.format != "PNG" or picture.size != photo.shape[1::-1] or "A" not in picture.getbands():
                return _refusal(Failure(400, "invalid_mask"))
            where = np.where(np.asarray(picture.getchannel("A")) == 0, 255, 0).astype(np.uint8)
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        streamed = fields.get("stream", "false").lower() == "true"
        size = (photo.shape[1], photo.shape[0])
        mask_size = None if where is None else (where.shape[1], where.shape[0])
        pictures = max(1, len(several))
        self.calls.append(Call(fields, image.content_type or "", size, mask_size, streamed, pictures))
        return await self._answered(lambda: self.edit(photo, where, fields.get("prompt", "")), fields, "image_edit")

    async def _generations(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return _refusal(BAD_KEY)
        told = await request.json()
        fields = {name: str(value) for name, value in told.items()}
        width, height = (int(side) for side in fields["size"].split("x"))
        self.calls.append(Call(fields, "", (width, height), None, told.get("stream") is True, 0))
        return await self._answered(lambda: self.paint(width, height, fields["prompt"]), fields, "image_generation")

    async def _answered(self, make: Callable[[], Pixels], fields: dict[str, str], kind: str) -> Response:
        streamed = self.calls[-1].streamed
        failure = self.failures.pop(0) if self.failures else None
        await asyncio.sleep(self.pause if failure is None else failure.pause)
        if failure is not None and not failure.break_stream:
            return _refusal(failure)
        answer = await asyncio.to_thread(make)
        body = _body(answer, fields)
        if not streamed:
            return JSONResponse(body, headers={"x-request-id": f"req_{len(self.calls)}"})
        events = _events(body, kind, int(fields.get("partial_images", "0")), broken=failure is not None)
        headers = {"x-request-id": f"req_{len(self.calls)}"}
        return StreamingResponse(events, media_type="text/event-stream", headers=headers)


def _body(answer: Pixels, fields: dict[str, str]) -> dict[str, Any]:
    out = io.BytesIO()
    Image.fromarray(answer).save(out, "PNG", compress_level=1)
    tokens = answer.shape[0] * answer.shape[1] // 500
    usage = {
        "input_tokens": 1300,
        "input_tokens_details": {"image_tokens": 1200, "text_tokens": 100},
        "output_tokens": tokens,
        "total_tokens": 1300 + tokens,
    }
    return {
        "created": int(time.time()),
        "background": "opaque",
        "output_format": "png",
        "quality": fields.get("quality", "auto"),
        "size": fields.get("size", "auto"),
        "data": [{"b64_json": base64.b64encode(out.getvalue()).decode()}],
        "usage": usage,
    }


async def _events(body: dict[str, Any], kind: str, partials: int, *, broken: bool) -> AsyncIterator[bytes]:
    shared = {"created_at": body["created"], **{k: body[k] for k in ("background", "output_format", "quality", "size")}}
    data = body["data"][0]["b64_json"]
    for index in range(partials):
        yield _event({"type": f"{kind}.partial_image", "partial_image_index": index, "b64_json": data[:64], **shared})
        await asyncio.sleep(0.01)
    if not broken:
        yield _event({"type": f"{kind}.completed", "b64_json": data, "usage": body["usage"], **shared})


def _event(body: dict[str, Any]) -> bytes:
    return f"event: {body['type']}\ndata: {json.dumps(body)}\n\n".encode()


def _refusal(failure: Failure) -> JSONResponse:
    error = {"message": f"refused with {failure.code}", "type": "error", "param": None, "code": failure.code}
    return JSONResponse({"error": error}, failure.status, headers={"x-request-id": "req_refused", **failure.headers})
