"""The tree of reasons as the contract declares it: which HTTP status each has, and an example."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import grpc
from luster.v1 import errors_pb2, options_pb2

_RULE: Any = options_pb2.error  # the generated type says only that it is some extension
_PREFIX = "ERROR_REASON_"


@dataclass(frozen=True, slots=True)
class ReasonRule:
    """How one reason travels."""

    name: str
    http_status: int
    grpc_code: int
    retryable: bool
    example: str

    @property
    def slug(self) -> str:
        """The last part of the problem's `type`."""
        return self.name.lower().replace("_", "-")

    @property
    def title(self) -> str:
        """The problem's `title`."""
        return self.name.replace("_", " ").capitalize()


def _read() -> Mapping[str, ReasonRule]:
    found = {}
    for value in errors_pb2.DESCRIPTOR.enum_types_by_name["ErrorReason"].values:
        rule = value.GetOptions().Extensions[_RULE]
        name = value.name.removeprefix(_PREFIX)
        if rule.http_status:
            found[name] = ReasonRule(name, rule.http_status, rule.grpc_code, rule.retryable, rule.example)
    return found


REASONS: Mapping[str, ReasonRule] = _read()

NOT_THERE = "There is no such thing in this account."
"""What is said of what another account has, as of what never was."""

# What a bare status means, when the other side gave no reason of ours, and how it is told.
BY_STATUS: Mapping[grpc.StatusCode, tuple[str, str]] = {
    grpc.StatusCode.UNAVAILABLE: ("ENGINE_UNAVAILABLE", "The engine does not answer. Try again in a moment."),
    grpc.StatusCode.DEADLINE_EXCEEDED: (
        "DEADLINE_EXCEEDED",
        "The call did not finish in time. Look whether it took effect, then try again.",
    ),
    grpc.StatusCode.UNIMPLEMENTED: (
        "NOT_YET_AVAILABLE",
        "This call is part of the contract and not available here yet.",
    ),
    grpc.StatusCode.NOT_FOUND: ("NOT_FOUND", NOT_THERE),
    grpc.StatusCode.INVALID_ARGUMENT: ("INVALID_ARGUMENT", "The request is not valid."),
    grpc.StatusCode.PERMISSION_DENIED: ("PERMISSION_DENIED", "The account may not do this."),
    grpc.StatusCode.ALREADY_EXISTS: ("ALREADY_EXISTS", "It exists already."),
    grpc.StatusCode.FAILED_PRECONDITION: ("STATE_CONFLICT", "This cannot be done in the present state."),
    grpc.StatusCode.RESOURCE_EXHAUSTED: ("QUOTA_EXCEEDED", "A limit is used up. Try again later."),
    grpc.StatusCode.CANCELLED: ("CANCELLED", "The call was given up."),
}
UNEXPLAINED = ("INTERNAL", "Something went wrong on our side. Tell support the request id.")
