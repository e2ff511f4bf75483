"""How the service is asked, and its models."""

from luster_sdk.providers import (
    Auth,
    ImageModel,
    ModelPrice,
    ModelQuestion,
    ModelSizes,
    Request,
    Wire,
    data_uri,
    declared,
)


def ask(question: ModelQuestion) -> Request:
    """A question in the words of the service. A path begins below the wire's address; the key is added by Luster."""
    body: dict[str, object] = {
        "model": question.model.name,
        "prompt": question.prompt,
        "seed": question.seed,
        "width": question.width,
        "height": question.height,
    }
    if question.photo:
        body["image"] = data_uri(question.photo)
    return Request("/v1/images", body)


WIRE = Wire(
    address="https://api.luster-example.example",
    ask=ask,
    # Where the picture stands in an answer, as base64, as a data URI or as an address.
    pictures=("data.*.b64_json", "data.*.url"),
    auth=Auth("Authorization", "Bearer {key}"),
    # Words in a refusal: what they are in, nobody is asked again, and an operator is told the right thing.
    moderation=("content_policy",),
    no_funds=("insufficient credits",),
)

MODELS = (
    ImageModel(
        name="edit-1",
        title="Edit 1",
        kinds=("edit",),
        sizes=ModelSizes(min_pixels=262_144, max_pixels=2_000_000, multiple=16),
        seeded=True,
        price=ModelPrice(unit="picture", usd=0.04),
        licence="The terms of the service",
    ),
)
"""The first model is the usual one. An operator can replace the list with a file."""

PROVIDER = declared(
    "luster_example",
    title="Luster Example",
    wire=WIRE,
    models=MODELS,
    secret="LUSTER_EXAMPLE_API_KEY",  # noqa: S106 - the name of a variable, which begins with the provider's name
    description="Edits by the models of Luster Example.",
)
