"""The provider: one question to OpenAI's image edit or generation, streamed, never asked twice by itself."""

import logging
import math
import threading
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import openai
from luster_sdk import Provider, ProviderAnswer, ProviderError, ProviderHealth, ProviderRequest, ProviderStatus
from luster_sdk.providers import media_type, picture_of, read_models

from luster_openai.bounded import bounded_client
from luster_openai.edit import MASK_BYTES
from luster_openai.failures import explain
from luster_openai.settings import OpenAISettings, TokenPrice
from luster_openai.sizes import taken_size

log = logging.getLogger(__name__)

LIMITS: dict[str, float] = {
    "image_bytes": 50e6,
    "mask_bytes": float(MASK_BYTES),
    "images": 16,
    "prompt_characters": 32_000,
}

_SUFFIX = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
_MOST_TOKENS = 10_000_000
"""Of one answer; the largest picture has some ten thousand. What is more is no count, and would close the day."""


@dataclass
class Call:
    """One question under way."""

    thread: threading.Thread | None = None
    fraction: float = 0.0
    note: str = "asked"
    answer: ProviderAnswer | None = None
    error: ProviderError | None = None
    done: threading.Event = field(default_factory=threading.Event)


class OpenAISession:
    """Asks in threads; a handle lives as long as this process, which is why the engine stores each answer first."""

    def __init__(self, settings: OpenAISettings, secrets: Mapping[str, str]) -> None:
        self._settings = settings
        self._key = secrets.get("OPENAI_API_KEY", "")
        self._calls: dict[str, Call] = {}
        self._client = openai.OpenAI(
            api_key=self._key or "missing",
            base_url=settings.base_url,
            max_retries=0,  # the SDK sends no idempotency key: asking again is the engine's decision
            timeout=settings.timeout,
            http_client=bounded_client(),
        )

    def health(self) -> ProviderHealth:
        """Whether there is a key at all; whether it works shows with the first question."""
        return ProviderHealth(bool(self._key), "" if self._key else "OPENAI_API_KEY is not set.")

    def submit(self, request: ProviderRequest) -> str:
        """Starts a question and answers with its handle."""
        handle = uuid.uuid4().hex
        call = self._calls[handle] = Call()
        call.thread = threading.Thread(
            target=self._work, args=(call, request), name=f"openai-{handle[:8]}", daemon=True
        )
        call.thread.start()
        return handle

    def poll(self, handle: str) -> ProviderStatus:
        """How far it is, by the partial pictures that have come."""
        call = self._find(handle)
        if call.error is not None:
            return ProviderStatus("failed", call.fraction, str(call.error))
        state = "done" if call.answer is not None else "working"
        return ProviderStatus(state, call.fraction, call.note)  # type: ignore[arg-type]  # mypy widens the literal

    def fetch(self, handle: str) -> ProviderAnswer:
        """The answer; waits for it, and raises what went wrong."""
        call = self._find(handle)
        call.done.wait()
        del self._calls[handle]
        if call.error is not None:
            raise call.error
        assert call.answer is not None  # noqa: S101 - `done` is set after one of the two
        return call.answer

    def _find(self, handle: str) -> Call:
        try:
            return self._calls[handle]
        except KeyError:
            raise ProviderError("server", "The question was lost with the process that asked it.") from None

    def _work(self, call: Call, request: ProviderRequest) -> None:
        try:
            call.answer = self._ask(call, request)
        except openai.OpenAIError as error:
            call.error = explain(error, model=self._model(request.body))
            log.warning("openai refused: kind=%s request_id=%s", call.error.kind, call.error.request_id)
        except ProviderError as error:
            call.error = error
        except Exception as error:
            text = f"OpenAI's answer could not be read: {type(error).__name__}."
            call.error = ProviderError("server", text, facts={})
        finally:
            call.done.set()

    def _model(self, body: Mapping[str, Any]) -> str:
        return str(body.get("model") or self._settings.model)

    def _look(self) -> ProviderAnswer:
        """What OpenAI says of the model: whether it is there, and when it is to end."""
        found = self._client.models.retrieve(self._settings.model)
        ends: Any = found.shutdown_date  # a date or a time stamp: the documentation does not say
        if isinstance(ends, int | float):
            ends = datetime.fromtimestamp(ends, UTC).date().isoformat()
        return ProviderAnswer({}, {"model": found.id, **({"shutdown_date": str(ends)[:10]} if ends else {})})

    def _ask(self, call: Call, request: ProviderRequest) -> ProviderAnswer:
        if request.kind == "look":
            return self._look()
        settings, body = self._settings, request.body
        quality = settings.quality_premium if body.get("tier") == "premium" else settings.quality_free
        pictures = [(name, request.files[name], "image/png") for name in _shown(request.files)]
        arguments: dict[str, Any] = {
            "model": self._model(body),
            "prompt": body["prompt"],
            "size": taken_size(self._model(body), str(body["size"])),
            "quality": quality,
            "output_format": "png",
        }
        # Without a picture it is words alone, for which OpenAI has an address of its own.
        plain = self._client.images.with_raw_response
        ask: Any = plain.edit if pictures else plain.generate
        if pictures:
            arguments["image"] = pictures[0] if len(pictures) == 1 else pictures
        if "mask.png" in request.files:
            arguments["mask"] = ("mask.png", request.files["mask.png"], "image/png")
        if body.get("user"):
            arguments["safety_identifier"] = body["user"]
        if settings.partial_images:
            return self._streamed(call, arguments)
        raw = ask(**arguments)
        request_id = raw.headers.get("x-request-id") or ""
        answer = raw.parse()
        data = answer.data[0].b64_json if answer.data else None
        return self._answer(self._model(body), data or "", answer.usage, request_id)

    def _streamed(self, call: Call, arguments: dict[str, Any]) -> ProviderAnswer:
        wanted = self._settings.partial_images
        ask: Any = self._client.images.edit if "image" in arguments else self._client.images.generate
        stream = ask(**arguments, stream=True, partial_images=wanted)
        request_id = stream.response.headers.get("x-request-id") or ""
        with stream:
            for event in stream:
                if event.type.endswith(".partial_image"):
                    call.fraction = (event.partial_image_index + 1) / (wanted + 1)
                    call.note = f"partial picture {event.partial_image_index + 1} of {wanted}"
                elif event.type.endswith(".completed"):
                    call.fraction, call.note = 1.0, "answered"
                    return self._answer(str(arguments["model"]), event.b64_json, event.usage, request_id)
        message = "OpenAI's stream ended without a picture."
        raise ProviderError("server", message, request_id=request_id, facts={})

    def _answer(self, model: str, data: str, usage: Any, request_id: str) -> ProviderAnswer:
        facts = {"model": model, "request_id": request_id, **self._usage(model, usage)}
        log.info("openai answered: request_id=%s tokens=%s", request_id, facts.get("total_tokens"))
        picture = picture_of(data)
        suffix = _SUFFIX.get(media_type(picture))
        if suffix is None:
            raise ProviderError("server", "OpenAI answered without a picture.", request_id=request_id, facts=facts)
        return ProviderAnswer({f"answer.{suffix}": picture}, facts)

    def _usage(self, model: str, usage: Any) -> dict[str, float]:
        """What was used and what that costs. A server of the same wire may leave out parts of it, or say nonsense: the
        picture is worth its money all the same, and what counts then is the usual price."""
        details = getattr(usage, "input_tokens_details", None)
        said = {
            "input_text_tokens": getattr(details, "text_tokens", None),
            "input_image_tokens": getattr(details, "image_tokens", None),
            "output_tokens": getattr(usage, "output_tokens", None),
            "total_tokens": getattr(usage, "total_tokens", None),
        }
        used = {name: float(value) for name, value in said.items() if value is not None and _is_count(value)}
        if not used.keys() >= {"input_text_tokens", "input_image_tokens", "output_tokens"}:
            listed = next((each.price.usd for each in OPENAI.models if each.name == model), None)
            return used if listed is None else used | {"cost_usd": listed}
        price = self._settings.prices.get(model, TokenPrice())
        dollars = used["input_text_tokens"] * price.text_in + used["input_image_tokens"] * price.image_in
        dollars += used["output_tokens"] * price.image_out
        return used | {"cost_usd": round(dollars / 1e6, 6)}


def _is_count(value: Any) -> bool:
    """Whether this can be a number of tokens."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 <= value < _MOST_TOKENS and math.isfinite(value)


def _shown(files: Mapping[str, bytes]) -> list[str]:
    """The pictures that the model is shown: the photo first, references after it."""
    return sorted(name for name in files if name.partition(".")[0] in ("photo", "reference"))


def open_session(settings: Any, secrets: Mapping[str, str]) -> OpenAISession:
    """Opens the provider in its own process."""
    return OpenAISession(settings, secrets)


OPENAI = Provider(
    name="openai",
    version="1.0.0",
    kind="image_edit",
    title="OpenAI",
    description="Edits and pictures by a GPT image model; an edit is a guide, the photo stays the camera's.",
    open=open_session,
    settings=OpenAISettings,
    secrets=("OPENAI_API_KEY",),
    limits=LIMITS,
    models=read_models((files("luster_openai") / "models.toml").read_text())["openai"],
)
