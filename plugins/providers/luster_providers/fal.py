"""fal: many makers' models behind one queue; its status, its answer and its files lie at addresses of their own."""

from luster_sdk.providers import Auth, ModelQuestion, Queue, Request, Wire, data_uri, declared, text_at

from luster_providers.masks import white_where_edited
from luster_providers.registry import models_of


def ask(question: ModelQuestion) -> Request:
    """Pictures as data URIs; a question is not repeated by fal either, since it would be paid again."""
    pictures = [data_uri(each) for each in (question.photo, *question.references) if each]
    body: dict[str, object] = {"prompt": question.prompt, "seed": question.seed, "num_images": question.count}
    body |= {"output_format": "png"}
    if pictures:
        body |= {"image_urls": pictures} if question.model.references else {"image_url": pictures[0]}
    if question.mask:
        body["mask_url"] = data_uri(white_where_edited(question.mask))
    if question.model.sizes.ratios:
        body["aspect_ratio"] = question.ratio
    else:
        body["image_size"] = {"width": question.width, "height": question.height}
    return Request(f"/{question.model.name}", body, headers={"X-Fal-No-Retry": "1"})


WIRE = Wire(
    address="https://queue.fal.run",
    ask=ask,
    pictures=("images.*.url", "image.url"),
    auth=Auth(form="Key {key}"),
    queue=Queue(
        poll=lambda answer: text_at(answer, "status_url"),
        word="status",
        words={"IN_QUEUE": "working", "IN_PROGRESS": "working", "COMPLETED": "done", "FAILED": "failed"},
        answer=lambda answer: text_at(answer, "response_url"),
        cancel=lambda answer: ("PUT", text_at(answer, "cancel_url")),
    ),
    hosts=("queue.fal.run",),
    moderation=("content_policy_violation", "nsfw"),
    no_funds=("exhausted balance",),
    unsafe={"has_nsfw_concepts.*": (True,)},
)

FAL = declared(
    "fal",
    title="fal",
    wire=WIRE,
    models=models_of("fal"),
    secret="FAL_KEY",  # noqa: S106 - the name of a variable
    description="Edits and pictures by many makers' models, through fal's queue.",
)
