"""How the far sides of the eight wires talk, written from their makers' words and not from our modules."""

import base64
import io
import itertools
import json
from abc import abstractmethod
from typing import Any, ClassVar

from luster_sdk.testing import TagSpeech
from luster_sdk.testing.far_side import FILES, Asked, FarAnswer, FarSide, Heard, Speech, said
from PIL import Image, ImageOps


def decoded(text: str) -> bytes:
    """Base64, or a data URI."""
    return base64.b64decode(text.partition(",")[2] if text.startswith("data:") else text)


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def white_where_black(mask: bytes) -> bytes:
    """A mask in the words of most makers, who edit where it is white."""
    with Image.open(io.BytesIO(mask)) as picture:
        turned = ImageOps.invert(picture.convert("L"))
    out = io.BytesIO()
    turned.save(out, "PNG", compress_level=1)
    return out.getvalue()


class OpenAISpeech(Speech):
    """Multipart in, or JSON where there are words alone; base64 out."""

    def asked(self, heard: Heard) -> Asked:
        if heard.path.endswith("/images/generations"):
            body = heard.data()
            return Asked(body["prompt"], model=body["model"])
        form = heard.form()
        return Asked(form["prompt"].decode(), form["image"], form.get("mask", b""), form["model"].decode())

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        usage = {"input_tokens": 10, "input_tokens_details": {"image_tokens": 8, "text_tokens": 2}}
        usage |= {"output_tokens": 50, "total_tokens": 60}
        return said({"created": 1, "data": [{"b64_json": encoded(far.result)}], "usage": usage})

    def moderated(self) -> FarAnswer:
        return said({"error": {"message": "no", "type": "image", "code": "moderation_blocked"}}, 400)


class GoogleSpeech(Speech):
    def asked(self, heard: Heard) -> Asked:
        assert heard.path.endswith(":generateContent")
        parts = heard.data()["contents"][0]["parts"]
        pictures = [decoded(each["inlineData"]["data"]) for each in parts[1:]]
        model = heard.path.rpartition("/")[2].partition(":")[0]
        masked = "is a mask of the first" in parts[0]["text"]
        prompt = parts[0]["text"].partition(" The last picture is a mask")[0]
        return Asked(prompt, pictures[0] if pictures else b"", pictures[-1] if masked else b"", model)

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        part = {"inlineData": {"mimeType": "image/png", "data": encoded(far.result)}}
        return said({"candidates": [{"content": {"parts": [{"text": "Here."}, part]}, "finishReason": "STOP"}]})

    def moderated(self) -> FarAnswer:
        return said({"candidates": [{"content": {"parts": []}, "finishReason": "IMAGE_SAFETY"}]})


class GoogleTagSpeech(TagSpeech):
    """The same wire, asked for words: a text of JSON comes back."""

    def asked(self, heard: Heard) -> Asked:
        body = heard.data()
        told = body["generationConfig"]
        assert told["responseMimeType"] == "application/json"
        assert told["responseSchema"]["type"] == "ARRAY" and told["responseSchema"]["items"]["enum"]
        return GoogleSpeech().asked(heard)

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return self.words(self.sees, far)

    def words(self, text: str, far: FarSide) -> FarAnswer:
        return said({"candidates": [{"content": {"parts": [{"text": text}]}, "finishReason": "STOP"}]})

    def moderated(self) -> FarAnswer:
        return said({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}})


class Queued(Speech):
    """A far side that answers later, at addresses that it names."""

    queued = True
    by_address = True
    moderated_at = "poll"
    still: ClassVar[dict[str, Any]] = {}

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def number(self) -> int:
        """That of a question: each lies in a place of its own."""
        return next(self._numbers)

    def poll(self, heard: Heard, far: FarSide) -> FarAnswer:
        ready = far.count("poll") > far.looks_before_done
        return self.ready(heard, far) if ready else said(self.still | self.named(heard))

    def named(self, heard: Heard) -> dict[str, str]:
        """Which question an answer tells of."""
        return {}

    @abstractmethod
    def ready(self, heard: Heard, far: FarSide) -> FarAnswer:
        """The answer to who looks when it is done."""

    def address(self, far: FarSide) -> str:
        return f"{far.origin}{FILES}result.png?sig=1"


class BFLSpeech(Queued):
    still: ClassVar[dict[str, Any]] = {"status": "Pending", "progress": 0.3}

    def asked(self, heard: Heard) -> Asked:
        body = heard.data()
        photo = decoded(body.get("input_image") or body.get("image") or "")
        return Asked(body["prompt"], photo, decoded(body.get("mask", "")), heard.path.removeprefix("/v1/"))

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        number = self.number()
        return said({"id": f"t{number}", "polling_url": f"{far.origin}/v1/get_result?id=t{number}"})

    def named(self, heard: Heard) -> dict[str, str]:
        return {"id": heard.path.partition("?id=")[2]}

    def ready(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({**self.named(heard), "status": "Ready", "result": {"sample": self.address(far)}})

    def moderated(self) -> FarAnswer:
        return said({"id": "t1", "status": "Content Moderated", "result": None})

    def failed(self) -> FarAnswer:
        return said({"id": "t1", "status": "Error", "result": None})

    def elsewhere(self, far: FarSide, other: str) -> FarAnswer:
        return said({"id": "t1", "polling_url": f"{other}/v1/get_result?id=t1"})


class FalSpeech(Queued):
    still: ClassVar[dict[str, Any]] = {"status": "IN_QUEUE", "queue_position": 2}
    moderated_at = "answer"

    def step(self, heard: Heard) -> str:
        if heard.method != "GET":
            return "submit" if heard.method == "POST" else "cancel"
        return "poll" if heard.path.endswith("/status") else "answer"

    def asked(self, heard: Heard) -> Asked:
        body = heard.data()
        photos = body.get("image_urls") or [body.get("image_url", "")]
        assert heard.headers["authorization"].startswith("Key ")
        return Asked(body["prompt"], decoded(photos[0]), model=heard.path.lstrip("/"))

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return self._taken(far.origin)

    def _taken(self, origin: str) -> FarAnswer:
        name = f"r{self.number()}"
        place = f"{origin}/fal-ai/m/requests/{name}"
        named = {"status_url": f"{place}/status", "response_url": place, "cancel_url": f"{place}/cancel"}
        return said({"request_id": name, "status": "IN_QUEUE", **named})

    def named(self, heard: Heard) -> dict[str, str]:
        return {"request_id": heard.path.rpartition("/requests/")[2].partition("/")[0]}

    def ready(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({"status": "COMPLETED", **self.named(heard)})

    def answer(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({"images": [{"url": self.address(far), "content_type": "image/png"}], "seed": 1})

    def moderated(self) -> FarAnswer:
        detail = {"loc": ["body"], "msg": "flagged", "type": "content_policy_violation"}
        return said({"detail": [detail]}, 422)

    def failed(self) -> FarAnswer:
        return said({"status": "FAILED"})

    def elsewhere(self, far: FarSide, other: str) -> FarAnswer:
        return self._taken(other)


class ReplicateSpeech(Queued):
    still: ClassVar[dict[str, Any]] = {"status": "processing", "output": None}

    def step(self, heard: Heard) -> str:
        if heard.method == "POST":
            return "cancel" if heard.path.endswith("/cancel") else "submit"
        return "poll"

    def asked(self, heard: Heard) -> Asked:
        told = heard.data()["input"]
        photo = told.get("input_image") or told.get("image") or ""
        model = heard.path.removeprefix("/v1/models/").removesuffix("/predictions")
        return Asked(told["prompt"], decoded(photo), decoded(told.get("mask", "")), model)

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return self._taken(far.origin)

    def _taken(self, origin: str) -> FarAnswer:
        name = f"p{self.number()}"
        urls = {"get": f"{origin}/v1/predictions/{name}", "cancel": f"{origin}/v1/predictions/{name}/cancel"}
        return said({"id": name, "status": "starting", "urls": urls}, 201)

    def named(self, heard: Heard) -> dict[str, str]:
        return {"id": heard.path.rpartition("/")[2]}

    def ready(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({**self.named(heard), "status": "succeeded", "output": self.address(far)})

    def moderated(self) -> FarAnswer:
        return said({"id": "p1", "status": "failed", "error": "The input was flagged as sensitive (E005)"})

    def failed(self) -> FarAnswer:
        return said({"id": "p1", "status": "failed", "error": "CUDA out of memory"})

    def elsewhere(self, far: FarSide, other: str) -> FarAnswer:
        return self._taken(other)


class StabilitySpeech(Speech):
    def asked(self, heard: Heard) -> Asked:
        form = heard.form()
        model = heard.path.removeprefix("/v2beta/stable-image/")
        return Asked(form["prompt"].decode(), form.get("image", b""), form.get("mask", b""), model)

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        assert heard.headers["accept"] == "application/json"
        return said({"image": encoded(far.result), "finish_reason": "SUCCESS", "seed": 1})

    def moderated(self) -> FarAnswer:
        return said({"id": "x", "name": "content_moderation", "errors": ["Your request was flagged"]}, 403)


class TogetherSpeech(Speech):
    def asked(self, heard: Heard) -> Asked:
        body = heard.data()
        return Asked(body["prompt"], decoded(body.get("image_url", "")), model=body["model"])

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({"id": "i1", "object": "list", "data": [{"index": 0, "b64_json": encoded(far.result)}]})

    def moderated(self) -> FarAnswer:
        return said({"error": {"message": "NSFW content detected", "type": "invalid_request_error"}}, 422)


class HuggingFaceSpeech(Speech):
    def asked(self, heard: Heard) -> Asked:
        body = heard.data()
        prompt = body["parameters"].get("prompt")
        model = heard.path.removeprefix("/hf-inference/models/")
        if prompt is None:
            return Asked(body["inputs"], model=model)
        return Asked(prompt, decoded(body["inputs"]), model=model)

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return FarAnswer(far.result, media_type="image/png")

    def moderated(self) -> FarAnswer:
        return said({"error": "NSFW content was detected"}, 400)


class IdeogramSpeech(Speech):
    by_address = True

    def asked(self, heard: Heard) -> Asked:
        form = heard.form()
        model = heard.path.rpartition("/")[2]
        # This maker edits where a mask is black.
        mask = white_where_black(form["mask"]) if form.get("mask") else b""
        return Asked(form["prompt"].decode(), form.get("image", b""), mask, model)

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        one = {"url": f"{far.origin}{FILES}i.png?exp=1", "is_image_safe": True, "seed": 1}
        return said({"created": "2026-11-01T00:00:00Z", "data": [one]})

    def moderated(self) -> FarAnswer:
        return said({"created": "x", "data": [{"url": None, "is_image_safe": False}]})


class ChatTagSpeech(TagSpeech):
    """The wire of chat that many makers share: a schema goes along, and a text of JSON comes back."""

    def asked(self, heard: Heard) -> Asked:
        assert heard.path == "/v1/chat/completions"
        body = heard.data()
        words, shown = body["messages"][0]["content"]
        told = body["response_format"]
        assert told["type"] == "json_schema" and told["json_schema"]["schema"]["properties"]["tags"]["items"]["enum"]
        return Asked(words["text"], decoded(shown["image_url"]["url"]), model=body["model"])

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return self.words(self.sees, far)

    def words(self, text: str, far: FarSide) -> FarAnswer:
        # What a model says is an object, as the schema wants it; anything that is no list comes as it is.
        text = json.dumps({"tags": json.loads(text)}) if text.startswith("[") and text.endswith("]") else text
        message = {"role": "assistant", "content": text}
        return said({"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})

    def moderated(self) -> FarAnswer:
        message = {"role": "assistant", "content": ""}
        return said({"choices": [{"index": 0, "message": message, "finish_reason": "content_filter"}]})
