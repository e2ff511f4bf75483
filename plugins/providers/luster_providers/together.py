"""Together: one request, and the picture as base64 in the answer, or the words for a photo."""

from luster_sdk.providers import ModelQuestion, Request, Wire, data_uri, declared

from luster_providers.chat import PLACES, WITHHELD, tagged
from luster_providers.registry import models_of


def ask(question: ModelQuestion) -> Request:
    """The photo as a data URI; further pictures as references."""
    if question.kind == "tag":
        return tagged(question)
    body: dict[str, object] = {
        "model": question.model.name,
        "prompt": question.prompt,
        "seed": question.seed,
        "n": question.count,
        "width": question.width,
        "height": question.height,
        "response_format": "base64",
        "output_format": "png",
    }
    if question.photo:
        body["image_url"] = data_uri(question.photo)
    if question.references:
        body["reference_images"] = [data_uri(each) for each in question.references]
    return Request("/v1/images/generations", body)


WIRE = Wire(
    address="https://api.together.xyz",
    ask=ask,
    pictures=("data.*.b64_json", "data.*.url"),
    words=PLACES,
    moderation=("nsfw", "content_policy"),
    no_funds=("credit limit",),
    unsafe=WITHHELD,
)

TOGETHER = declared(
    "together",
    title="Together AI",
    wire=WIRE,
    models=models_of("together"),
    secret="TOGETHER_API_KEY",  # noqa: S106 - the name of a variable
    description="Edits, pictures and tags by open models, through Together.",
)
