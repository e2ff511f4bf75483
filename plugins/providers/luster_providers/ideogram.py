"""Ideogram: a form with the photo, and the address of the picture in the answer."""

from luster_sdk.providers import Auth, ModelQuestion, Part, Request, Wire, declared

from luster_providers.masks import black_where_edited
from luster_providers.registry import models_of

_QUALITY = {"free": b"low", "premium": b"medium"}


def ask(question: ModelQuestion) -> Request:
    """A precise edit where there is a photo, else a generation; the model's name is part of the address."""
    parts = [Part("prompt", question.prompt.encode()), Part("seed", str(question.seed).encode())]
    parts.append(Part("quality", _QUALITY.get(question.tier, b"low")))
    if not question.photo:
        parts.append(Part("aspect_ratio", question.ratio.replace(":", "x").encode()))
        return Request(f"/v2/image/generate/{question.model.name}", form=parts)
    parts.append(Part("image", question.photo, "photo.png", "image/png"))
    if question.mask:
        parts.append(Part("mask", black_where_edited(question.mask), "mask.png", "image/png"))
    parts += [
        Part("reference_images", each, f"reference.{number}.png", "image/png")
        for number, each in enumerate(question.references)
    ]
    return Request(f"/v2/image/precise-edit/{question.model.name}", form=parts)


WIRE = Wire(
    address="https://api.ideogram.ai",
    ask=ask,
    pictures=("data.*.url",),
    auth=Auth("Api-Key", "{key}"),
    moderation=("safety", "moderation"),
    no_funds=("insufficient",),
    unsafe={"data.*.is_image_safe": (False,)},
)

IDEOGRAM = declared(
    "ideogram",
    title="Ideogram",
    wire=WIRE,
    models=models_of("ideogram"),
    secret="IDEOGRAM_API_KEY",  # noqa: S106 - the name of a variable
    description="Precise edits and pictures by Ideogram's models.",
)
