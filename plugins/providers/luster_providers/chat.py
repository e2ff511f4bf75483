"""What a photo shows, asked in the words of chat that many makers share."""

from luster_sdk.providers import ModelQuestion, Request, data_uri

PLACES = ("choices.*.message.content",)
"""Where the words stand in an answer."""
WITHHELD = {"choices.*.finish_reason": ("content_filter",)}
"""Where an answer says that it was withheld."""
_MOST_TOKENS = 200
"""Of an answer. All the words of the list in JSON come to about a hundred; a model that talks on is cut short, and its
answer is none. Chosen, not measured."""


def tagged(question: ModelQuestion) -> Request:
    """A small photo, and a schema by which only words of the question can be answered."""
    listed = {"type": "array", "items": {"type": "string", "enum": list(question.choices)}}
    schema = {"type": "object", "properties": {"tags": listed}, "required": ["tags"], "additionalProperties": False}
    words = (
        f'{question.prompt} Answer in JSON as {{"tags": []}}, with words of this list: {", ".join(question.choices)}.'
    )
    shown = {"type": "image_url", "image_url": {"url": data_uri(question.photo)}}
    body: dict[str, object] = {
        "model": question.model.name,
        "messages": [{"role": "user", "content": [{"type": "text", "text": words}, shown]}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "tags", "strict": True, "schema": schema}},
        "temperature": 0,
        "max_tokens": _MOST_TOKENS,
    }
    return Request("/v1/chat/completions", body)
