"""Google's Gemini models: one request with the photo in it; the picture, or the words for it, come in the answer."""

from luster_sdk.providers import Auth, ModelQuestion, Request, Wire, declared, encoded, media_type

from luster_providers.masks import white_where_edited
from luster_providers.registry import models_of

_LARGE, _LARGER = 1_200_000, 4_400_000
"""Pixels from which 2K and 4K are asked for; each ratio's own size lies a little below."""
_WITHHELD = ("SAFETY", "IMAGE_SAFETY", "PROHIBITED_CONTENT", "IMAGE_PROHIBITED_CONTENT", "BLOCKLIST", "RECITATION")


def ask(question: ModelQuestion) -> Request:
    """The prompt and the pictures as parts of one message."""
    if question.kind == "tag":
        return _tagged(question)
    pictures = [each for each in (question.photo, *question.references) if each]
    prompt = question.prompt
    if question.mask:
        prompt += " The last picture is a mask of the first: change only what is white in it."
        pictures.append(white_where_edited(question.mask))
    parts: list[dict[str, object]] = [{"text": prompt}]
    parts += [{"inlineData": {"mimeType": media_type(each), "data": encoded(each)}} for each in pictures]
    pixels = question.width * question.height
    size = "1K" if pixels <= _LARGE else "2K" if pixels <= _LARGER else "4K"
    shape = {"aspectRatio": question.ratio, "imageSize": size}
    config = {"responseModalities": ["IMAGE"], "imageConfig": shape, "seed": question.seed}
    body = {"contents": [{"role": "user", "parts": parts}], "generationConfig": config}
    return Request(f"/v1beta/models/{question.model.name}:generateContent", body)


def _tagged(question: ModelQuestion) -> Request:
    """A small photo, and a list in JSON to be answered of words that stand in the question."""
    photo = {"inlineData": {"mimeType": media_type(question.photo), "data": encoded(question.photo)}}
    listed = {"type": "ARRAY", "items": {"type": "STRING", "enum": list(question.choices)}}
    config = {"responseMimeType": "application/json", "responseSchema": listed, "temperature": 0}
    body = {"contents": [{"role": "user", "parts": [{"text": question.prompt}, photo]}], "generationConfig": config}
    return Request(f"/v1beta/models/{question.model.name}:generateContent", body)


WIRE = Wire(
    address="https://generativelanguage.googleapis.com",
    ask=ask,
    pictures=("candidates.*.content.parts.*.inlineData.data",),
    words=("candidates.*.content.parts.*.text",),
    auth=Auth("x-goog-api-key", "{key}"),
    unsafe={"candidates.*.finishReason": _WITHHELD, "promptFeedback.blockReason": (*_WITHHELD, "OTHER")},
)

GOOGLE = declared(
    "google",
    title="Google Gemini",
    wire=WIRE,
    models=models_of("google"),
    secret="GOOGLE_API_KEY",  # noqa: S106 - the name of a variable
    description="Edits and pictures by Gemini's image models; tags by its small one.",
)
