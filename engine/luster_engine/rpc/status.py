"""Turns Luster's reasons into gRPC statuses with `google.rpc` details."""

from collections.abc import Mapping
from typing import Any

from google.protobuf import any_pb2
from google.rpc import error_details_pb2, status_pb2  # type: ignore[import-untyped]  # it ships none
from luster.v1 import errors_pb2, options_pb2

from luster_engine.errors import LusterError, Reason

DOMAIN = "luster.dev"

# A status travels in a call's metadata, of which a client takes 8 kB; what is longer would arrive as another error.
_LONGEST_MESSAGE = 2000
_LONGEST_TEXT = 200
"""Characters of a value or of a description."""
_LONGEST_NAME = 100
"""Characters of a field's name."""
_MOST_VIOLATIONS = 10
"""Fields that are told. With their names, descriptions and the message they come to 5 kB of plain text."""

_RULE: Any = options_pb2.error  # the generated type says only that it is some extension

CODES: Mapping[Reason, int] = {
    reason: errors_pb2.DESCRIPTOR.enum_types_by_name["ErrorReason"]
    .values_by_name[f"ERROR_REASON_{reason}"]
    .GetOptions()
    .Extensions[_RULE]
    .grpc_code
    for reason in Reason
}
"""The gRPC code of every reason, as the contract declares it."""


def to_status(error: LusterError, request_id: str) -> status_pb2.Status:
    """The status message that carries an error to a gRPC client."""
    fields = {name[:_LONGEST_NAME]: value[:_LONGEST_TEXT] for name, value in error.fields.items()}
    info = error_details_pb2.ErrorInfo(reason=str(error.reason), domain=DOMAIN, metadata=fields)
    details = [_packed(info), _packed(error_details_pb2.RequestInfo(request_id=request_id))]
    if error.violations:
        bad = error_details_pb2.BadRequest(
            field_violations=[
                error_details_pb2.BadRequest.FieldViolation(
                    field=each.field[:_LONGEST_NAME], description=each.description[:_LONGEST_TEXT]
                )
                for each in error.violations[:_MOST_VIOLATIONS]
            ]
        )
        details.append(_packed(bad))
    return status_pb2.Status(code=CODES[error.reason], message=error.message[:_LONGEST_MESSAGE], details=details)


def _packed(
    message: error_details_pb2.ErrorInfo | error_details_pb2.RequestInfo | error_details_pb2.BadRequest,
) -> any_pb2.Any:
    packed = any_pb2.Any()
    packed.Pack(message)
    return packed
