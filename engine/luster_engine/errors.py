"""The one tree of reasons why Luster can say no, and the exception that carries one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """The names of `luster.v1.ErrorReason`; `errors.proto` says what each means, with an example."""

    INVALID_ARGUMENT = "INVALID_ARGUMENT"
    UNKNOWN_STYLE = "UNKNOWN_STYLE"
    UNKNOWN_STAGE = "UNKNOWN_STAGE"
    UNKNOWN_PARAMETER = "UNKNOWN_PARAMETER"
    INVALID_PARAMETER = "INVALID_PARAMETER"
    UNKNOWN_PROVIDER = "UNKNOWN_PROVIDER"
    INVALID_PAGE_TOKEN = "INVALID_PAGE_TOKEN"  # noqa: S105 - a reason's name, not a secret
    INVALID_FIELD_MASK = "INVALID_FIELD_MASK"

    NOT_AN_IMAGE = "NOT_AN_IMAGE"
    UNSUPPORTED_FORMAT = "UNSUPPORTED_FORMAT"
    CORRUPT_IMAGE = "CORRUPT_IMAGE"
    TOO_MANY_PIXELS = "TOO_MANY_PIXELS"
    TOO_LARGE = "TOO_LARGE"
    TOO_SMALL = "TOO_SMALL"
    TOO_MANY_FRAMES = "TOO_MANY_FRAMES"

    UNAUTHENTICATED = "UNAUTHENTICATED"
    PERMISSION_DENIED = "PERMISSION_DENIED"
    ACCOUNT_SUSPENDED = "ACCOUNT_SUSPENDED"
    NOT_FOUND = "NOT_FOUND"
    ALREADY_EXISTS = "ALREADY_EXISTS"
    IDEMPOTENCY_CONFLICT = "IDEMPOTENCY_CONFLICT"
    STATE_CONFLICT = "STATE_CONFLICT"

    INSUFFICIENT_CREDITS = "INSUFFICIENT_CREDITS"
    ACCOUNT_IN_DEBT = "ACCOUNT_IN_DEBT"
    RATE_LIMITED = "RATE_LIMITED"
    SANDBOX_FULL = "SANDBOX_FULL"
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"

    UPLOAD_MISSING = "UPLOAD_MISSING"
    UPLOAD_MISMATCH = "UPLOAD_MISMATCH"
    UPLOAD_EXPIRED = "UPLOAD_EXPIRED"
    SIGNATURE_INVALID = "SIGNATURE_INVALID"

    PLUGIN_FAILED = "PLUGIN_FAILED"
    PLUGIN_TIMEOUT = "PLUGIN_TIMEOUT"
    PLUGIN_OUT_OF_MEMORY = "PLUGIN_OUT_OF_MEMORY"
    PLUGIN_CRASHED = "PLUGIN_CRASHED"
    PLUGIN_BAD_RESULT = "PLUGIN_BAD_RESULT"
    STAGE_VERSION_GONE = "STAGE_VERSION_GONE"
    SUBJECT_NOT_FOUND = "SUBJECT_NOT_FOUND"

    PROVIDER_UNAVAILABLE = "PROVIDER_UNAVAILABLE"
    PROVIDER_QUOTA = "PROVIDER_QUOTA"
    PROVIDER_REFUSED = "PROVIDER_REFUSED"
    PROVIDER_MISCONFIGURED = "PROVIDER_MISCONFIGURED"
    BUDGET_SPENT = "BUDGET_SPENT"
    MODERATION_BLOCKED = "MODERATION_BLOCKED"
    REGISTRATION_FAILED = "REGISTRATION_FAILED"
    FIDELITY_REFUSED = "FIDELITY_REFUSED"

    WORKER_LOST = "WORKER_LOST"
    STORAGE_UNAVAILABLE = "STORAGE_UNAVAILABLE"
    DATABASE_UNAVAILABLE = "DATABASE_UNAVAILABLE"
    ENGINE_UNAVAILABLE = "ENGINE_UNAVAILABLE"
    DEADLINE_EXCEEDED = "DEADLINE_EXCEEDED"
    CANCELLED = "CANCELLED"
    NOT_YET_AVAILABLE = "NOT_YET_AVAILABLE"
    BILLING_DISABLED = "BILLING_DISABLED"
    WEBHOOK_REFUSED = "WEBHOOK_REFUSED"
    URL_REFUSED = "URL_REFUSED"
    INTERNAL = "INTERNAL"
    STORAGE_QUOTA_EXCEEDED = "STORAGE_QUOTA_EXCEEDED"
    STORAGE_FULL = "STORAGE_FULL"


# Causes that may be gone at the next try. A caller sees them as UNAVAILABLE; a job is tried again.
TRANSIENT = frozenset(
    {
        Reason.PROVIDER_UNAVAILABLE,
        Reason.WORKER_LOST,
        Reason.STORAGE_UNAVAILABLE,
        Reason.DATABASE_UNAVAILABLE,
    }
)


@dataclass(frozen=True)
class FieldViolation:
    """One field of a request and what is wrong with it."""

    field: str
    description: str


class LusterError(Exception):
    """Something that a caller did, or a part that failed, said in words a person can act on."""

    def __init__(
        self,
        reason: Reason,
        message: str,
        *,
        violations: tuple[FieldViolation, ...] = (),
        **fields: object,
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
        self.violations = violations
        self.fields: Mapping[str, str] = {name: str(value) for name, value in fields.items()}

    @property
    def retryable(self) -> bool:
        """Whether the very same request may succeed in a moment."""
        return self.reason in TRANSIENT

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.reason, self.message, self.violations, dict(self.fields))

    def __repr__(self) -> str:
        return f"LusterError({self.reason}, {self.message!r}, {dict(self.fields)!r})"


def first_line(error: BaseException) -> str:
    """What a line of the log says of an error: its class, and the first line of its words."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0] if lines else ''}"


def no_such(thing: str, wanted: object) -> LusterError:
    """What is said of an id of which there is nothing.

    It is said of another account's thing, and of one that is being removed, in the same words as of one that never
    existed (docs/architecture.md#access), so most rooms that look for things by their ids say it by this function.
    """
    field = f"{thing.lower().replace(' ', '_')}_id"
    return LusterError(Reason.NOT_FOUND, f"There is no {thing} {wanted}.", violations=(), **{field: wanted})


def wrong_fields(violations: Sequence[FieldViolation], reason: Reason = Reason.INVALID_ARGUMENT) -> LusterError:
    """What is said of fields that cannot be as they are: the first in a sentence, all of them as data."""
    first = violations[0]
    return LusterError(reason, f"The field {first.field!r} {first.description}.", violations=tuple(violations))


def wrong_field(field: str, what: str) -> LusterError:
    """The same of one field: `what` goes on where "The field 'name'" begins."""
    return wrong_fields((FieldViolation(field, what),))


def used_before(request_id: str) -> LusterError:
    """What is said where a request repeats the id of an earlier one and asks for something else."""
    message = f"The request id {request_id} was used before for another request. Choose a new one."
    return LusterError(Reason.IDEMPOTENCY_CONFLICT, message, request_id=request_id)


def suspended() -> LusterError:
    """What is said to a suspended account, at whichever door it is met."""
    return LusterError(Reason.ACCOUNT_SUSPENDED, "This account is suspended. Write to support.")


def _rebuild(
    reason: Reason, message: str, violations: tuple[FieldViolation, ...], fields: dict[str, object]
) -> LusterError:
    return LusterError(reason, message, violations=violations, **fields)
