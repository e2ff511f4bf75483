"""Stability: a form with the photo, and the picture in the answer; each of its services is a model here."""

from luster_sdk.providers import ModelQuestion, Part, Request, Wire, declared

from luster_providers.masks import white_where_edited
from luster_providers.registry import models_of


def ask(question: ModelQuestion) -> Request:
    """One form; a service that fills takes the mask as a file of its own."""
    parts = [Part("prompt", question.prompt.encode()), Part("seed", str(question.seed).encode())]
    parts.append(Part("output_format", b"png"))
    if question.photo:
        parts.append(Part("image", question.photo, "photo.png", "image/png"))
    else:
        parts.append(Part("aspect_ratio", question.ratio.encode()))
    if question.mask:
        parts.append(Part("mask", white_where_edited(question.mask), "mask.png", "image/png"))
    return Request(f"/v2beta/stable-image/{question.model.name}", form=parts)


WIRE = Wire(
    address="https://api.stability.ai",
    ask=ask,
    pictures=("image", "artifacts.*.base64"),
    moderation=("content_moderation",),
    no_funds=("insufficient balance", "lack sufficient credits"),
    unsafe={"finish_reason": ("CONTENT_FILTERED",)},
)

STABILITY = declared(
    "stability",
    title="Stability AI",
    wire=WIRE,
    models=models_of("stability"),
    secret="STABILITY_API_KEY",  # noqa: S106 - the name of a variable
    description="Fills regions and makes pictures by Stability's services.",
)
