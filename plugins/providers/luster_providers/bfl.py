"""Black Forest Labs' FLUX models: a task that is polled at the address which the first answer names."""

from luster_sdk.providers import Auth, ModelQuestion, Queue, Request, Wire, declared, encoded, text_at

from luster_providers.masks import white_where_edited
from luster_providers.registry import models_of


def ask(question: ModelQuestion) -> Request:
    """Pictures in base64; a model that fills takes a mask beside the photo."""
    body: dict[str, object] = {"prompt": question.prompt, "seed": question.seed, "output_format": "png"}
    if question.mask:
        body |= {"image": encoded(question.photo), "mask": encoded(white_where_edited(question.mask))}
        return Request(f"/v1/{question.model.name}", body)
    pictures = [each for each in (question.photo, *question.references) if each]
    body |= {
        "input_image" + (f"_{number}" if number > 1 else ""): encoded(each) for number, each in enumerate(pictures, 1)
    }
    body |= {"width": question.width, "height": question.height}
    return Request(f"/v1/{question.model.name}", body)


WIRE = Wire(
    address="https://api.bfl.ai",
    ask=ask,
    pictures=("result.sample",),
    auth=Auth("x-key", "{key}"),
    queue=Queue(
        poll=lambda answer: text_at(answer, "polling_url"),
        word="status",
        words={
            "Pending": "working",
            "Processing": "working",
            "Queued": "working",
            "Ready": "done",
            "Request Moderated": "moderated",
            "Content Moderated": "moderated",
            "Error": "failed",
            "Task not found": "lost",
        },
        fraction="progress",
    ),
    hosts=("*.bfl.ai",),
    moderation=("moderated",),
    no_funds=("insufficient credits",),
)

BFL = declared(
    "bfl",
    title="Black Forest Labs",
    wire=WIRE,
    models=models_of("bfl"),
    secret="BFL_API_KEY",  # noqa: S106 - the name of a variable
    description="Edits and pictures by the FLUX models of their maker.",
)
