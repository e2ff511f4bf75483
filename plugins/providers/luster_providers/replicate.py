"""Replicate: predictions that are polled; their files are gone after an hour."""

from luster_sdk.providers import ModelQuestion, Queue, Request, Wire, data_uri, declared, text_at

from luster_providers.masks import white_where_edited
from luster_providers.registry import models_of


def ask(question: ModelQuestion) -> Request:
    """A prediction of an official model; its pictures go along as data URIs."""
    arguments: dict[str, object] = {"prompt": question.prompt, "seed": question.seed, "output_format": "png"}
    if question.mask:
        arguments |= {"image": data_uri(question.photo), "mask": data_uri(white_where_edited(question.mask))}
    elif question.photo:
        arguments |= {"input_image": data_uri(question.photo), "aspect_ratio": "match_input_image"}
    else:
        arguments |= {"aspect_ratio": question.ratio}
    return Request(f"/v1/models/{question.model.name}/predictions", {"input": arguments})


WIRE = Wire(
    address="https://api.replicate.com",
    ask=ask,
    pictures=("output.*",),
    queue=Queue(
        poll=lambda answer: text_at(answer, "urls.get"),
        word="status",
        words={
            "starting": "working",
            "processing": "working",
            "succeeded": "done",
            "failed": "failed",
            "canceled": "failed",
            "aborted": "failed",
        },
        cancel=lambda answer: ("POST", text_at(answer, "urls.cancel")),
    ),
    moderation=("nsfw", "flagged as sensitive", "safety checker"),
    no_funds=("insufficient credit",),
)

REPLICATE = declared(
    "replicate",
    title="Replicate",
    wire=WIRE,
    models=models_of("replicate"),
    secret="REPLICATE_API_TOKEN",  # noqa: S106 - the name of a variable
    description="Edits and pictures by many makers' models, through Replicate's predictions.",
)
