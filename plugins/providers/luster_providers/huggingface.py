"""Hugging Face: one request to a model on its router; the picture itself, or the words for a photo, as the answer."""

from luster_sdk.providers import ModelQuestion, Request, Wire, declared, encoded

from luster_providers.chat import PLACES, WITHHELD, tagged
from luster_providers.registry import models_of


def ask(question: ModelQuestion) -> Request:
    """With a photo it is picture to picture, without one words to picture; photos are told of in chat."""
    if question.kind == "tag":
        return tagged(question)
    parameters: dict[str, object] = {"seed": question.seed}
    if question.photo:
        parameters |= {"prompt": question.prompt, "target_size": {"width": question.width, "height": question.height}}
        body: dict[str, object] = {"inputs": encoded(question.photo), "parameters": parameters}
    else:
        parameters |= {"width": question.width, "height": question.height}
        body = {"inputs": question.prompt, "parameters": parameters}
    return Request(f"/hf-inference/models/{question.model.name}", body, headers={"Accept": "image/png"})


WIRE = Wire(
    address="https://router.huggingface.co",
    ask=ask,
    pictures=("body",),
    words=PLACES,
    moderation=("nsfw",),
    no_funds=("exceeded your monthly included credits",),
    unsafe=WITHHELD,
)

HUGGINGFACE = declared(
    "huggingface",
    title="Hugging Face",
    wire=WIRE,
    models=models_of("huggingface"),
    secret="HUGGINGFACE_TOKEN",  # noqa: S106 - the name of a variable
    description="Edits, pictures and tags by models on Hugging Face's router.",
)
