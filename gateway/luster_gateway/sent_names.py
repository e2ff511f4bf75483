"""Says what the engine refused in the words that a REST client used: its own names of fields, and its own headers."""

from collections.abc import Iterable

from google.protobuf.message import Message
from google.rpc.error_details_pb2 import BadRequest  # type: ignore[import-untyped]  # it ships none
from luster.v1 import job_pb2

# Where the contract names a field differently from what REST clients send.
_SENT_AS = {
    "size_bytes": "size",
    "page_token": "cursor",
    "page_size": "limit",
    "expire_time": "expires_at",
    "since_time": "since",
    "states": "status",
    "request_id": "Idempotency-Key",
    "update_mask": "body",
    "spec": "body",
    "generate.count": "count",
    "generate.ratio": "ratio",
    "generate.seed": "seed",
}
_AROUND = ("spec.", "shoot.", "asset.", "endpoint.")
"""Messages of the contract whose fields REST clients send by themselves."""
_BY_ROLE = {"photo": "asset_id", "bracket": "bracket_ids", "reference": "reference_ids"}


def name_as_sent(field: str, request: Message | None = None) -> str:
    """The name under which a REST client sent a field of a message."""
    bare = field
    for around in _AROUND:
        bare = bare.removeprefix(around)
    if bare == "inputs" or bare.startswith("inputs["):
        return _name_photos(bare, request)
    return _SENT_AS.get(bare, bare)


def _name_photos(field: str, request: Message | None) -> str:
    """What named the photos: the one that the fault names, else those that are least usual."""
    spec = getattr(request, "spec", None)
    if not isinstance(spec, job_pb2.JobSpec):
        return "asset_id"
    at = field.partition("[")[2].partition("]")[0]
    if at.isdigit() and int(at) < len(spec.inputs):
        return _BY_ROLE.get(spec.inputs[int(at)].role, "asset_id")
    roles = {each.role for each in spec.inputs}
    if "photo" in roles and spec.kind == "generate":
        return "asset_id"
    return next((_BY_ROLE[role] for role in ("bracket", "reference") if role in roles), "asset_id")


def tell_as_sent(
    text: str, violations: Iterable[BadRequest.FieldViolation], request: Message | None = None
) -> tuple[str, list[dict[str, str]]]:
    """A refusal with the names that the client sent, in its words and field by field."""
    errors = []
    for each in violations:
        sent = name_as_sent(each.field, request)
        text = text.replace(f"'{each.field}'", f"'{sent}'")
        errors.append({"field": sent, "message": each.description})
    return text, errors
