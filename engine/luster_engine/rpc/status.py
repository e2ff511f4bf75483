"""Turns Luster's reasons into gRPC statuses with `google.rpc` details."""

import grpc
from google.protobuf import any_pb2
from google.rpc import code_pb2, error_details_pb2, status_pb2  # type: ignore[import-untyped]  # it ships none

from luster_engine.errors import LusterError, Reason

DOMAIN = "luster.dev"

_BY_CODE: dict[grpc.StatusCode, tuple[Reason, ...]] = {
    grpc.StatusCode.INVALID_ARGUMENT: (
        Reason.INVALID_ARGUMENT,
        Reason.UNKNOWN_STYLE,
        Reason.UNKNOWN_STAGE,
        Reason.UNKNOWN_PARAMETER,
        Reason.INVALID_PARAMETER,
        Reason.UNKNOWN_PROVIDER,
        Reason.INVALID_PAGE_TOKEN,
        Reason.INVALID_FIELD_MASK,
        Reason.NOT_AN_IMAGE,
        Reason.UNSUPPORTED_FORMAT,
        Reason.CORRUPT_IMAGE,
        Reason.TOO_MANY_PIXELS,
        Reason.TOO_LARGE,
        Reason.TOO_SMALL,
        Reason.TOO_MANY_FRAMES,
        Reason.WEBHOOK_REFUSED,
        Reason.URL_REFUSED,
    ),
    grpc.StatusCode.UNAUTHENTICATED: (Reason.UNAUTHENTICATED,),
    grpc.StatusCode.PERMISSION_DENIED: (
        Reason.PERMISSION_DENIED,
        Reason.ACCOUNT_SUSPENDED,
        Reason.SIGNATURE_INVALID,
        Reason.UPLOAD_EXPIRED,
    ),
    grpc.StatusCode.NOT_FOUND: (Reason.NOT_FOUND,),
    grpc.StatusCode.ALREADY_EXISTS: (Reason.ALREADY_EXISTS,),
    grpc.StatusCode.FAILED_PRECONDITION: (
        Reason.IDEMPOTENCY_CONFLICT,
        Reason.STATE_CONFLICT,
        Reason.INSUFFICIENT_CREDITS,
        Reason.ACCOUNT_IN_DEBT,
        Reason.UPLOAD_MISSING,
        Reason.UPLOAD_MISMATCH,
        Reason.STAGE_VERSION_GONE,
        Reason.SUBJECT_NOT_FOUND,
        Reason.PROVIDER_MISCONFIGURED,
        Reason.PROVIDER_REFUSED,
        Reason.MODERATION_BLOCKED,
        Reason.REGISTRATION_FAILED,
        Reason.FIDELITY_REFUSED,
        Reason.BILLING_DISABLED,
    ),
    grpc.StatusCode.RESOURCE_EXHAUSTED: (
        Reason.RATE_LIMITED,
        Reason.SANDBOX_FULL,
        Reason.QUOTA_EXCEEDED,
        Reason.PROVIDER_QUOTA,
        Reason.BUDGET_SPENT,
    ),
    grpc.StatusCode.UNAVAILABLE: (
        Reason.PROVIDER_UNAVAILABLE,
        Reason.WORKER_LOST,
        Reason.STORAGE_UNAVAILABLE,
        Reason.DATABASE_UNAVAILABLE,
    ),
    grpc.StatusCode.DEADLINE_EXCEEDED: (Reason.DEADLINE_EXCEEDED,),
    grpc.StatusCode.CANCELLED: (Reason.CANCELLED,),
    grpc.StatusCode.UNIMPLEMENTED: (Reason.NOT_YET_AVAILABLE,),
    grpc.StatusCode.INTERNAL: (
        Reason.INTERNAL,
        Reason.PLUGIN_FAILED,
        Reason.PLUGIN_TIMEOUT,
        Reason.PLUGIN_OUT_OF_MEMORY,
        Reason.PLUGIN_CRASHED,
        Reason.PLUGIN_BAD_RESULT,
    ),
}

CODES: dict[Reason, grpc.StatusCode] = {reason: code for code, reasons in _BY_CODE.items() for reason in reasons}
"""The gRPC code of every reason, as `errors.proto` documents it."""


def to_status(error: LusterError, request_id: str) -> status_pb2.Status:
    """The status message that carries an error to a gRPC client."""
    info = error_details_pb2.ErrorInfo(reason=str(error.reason), domain=DOMAIN, metadata=dict(error.fields))
    details = [_packed(info), _packed(error_details_pb2.RequestInfo(request_id=request_id))]
    if error.violations:
        bad = error_details_pb2.BadRequest(
            field_violations=[
                error_details_pb2.BadRequest.FieldViolation(field=each.field, description=each.description)
                for each in error.violations
            ]
        )
        details.append(_packed(bad))
    code: int = code_pb2.Code.Value(CODES[error.reason].name)
    return status_pb2.Status(code=code, message=error.message, details=details)


def _packed(
    message: error_details_pb2.ErrorInfo | error_details_pb2.RequestInfo | error_details_pb2.BadRequest,
) -> any_pb2.Any:
    packed = any_pb2.Any()
    packed.Pack(message)
    return packed
