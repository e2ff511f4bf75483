"""What can go wrong, as one tree: `LusterError` above all, a class for each kind of answer below."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class LusterError(Exception):
    """Anything that this client raises of its own accord."""


class NoAnswer(LusterError):
    """The server could not be reached, or broke off."""


class NotVerified(LusterError):
    """A webhook message that does not come from Luster, was changed, or is too old."""


class JobFailed(LusterError):
    """A job ended without a result; its credits were given back."""

    def __init__(self, message: str, *, job_id: str, reason: str = "", status: str = "failed") -> None:
        super().__init__(message)
        self.job_id = job_id
        self.reason = reason
        self.status = status


class StillRunning(LusterError):
    """A job did not end in time. It goes on; wait for it again by its id."""

    def __init__(self, message: str, *, job_id: str) -> None:
        super().__init__(message)
        self.job_id = job_id


@dataclass(frozen=True)
class FieldProblem:
    """One field that is wrong."""

    field: str
    message: str


class Problem(LusterError):
    """The server said no. `reason` is one of a fixed tree, and the message says what to do next."""

    def __init__(self, status: int, body: Mapping[str, Any], headers: Mapping[str, str]) -> None:
        super().__init__(str(body.get("detail") or body.get("title") or f"The server answered {status}."))
        self.status = status
        self.reason = str(body.get("reason", ""))
        self.request_id = str(body.get("request_id") or headers.get("x-request-id", ""))
        self.body = dict(body)
        """The whole problem: a reason's own fields, such as `required` and `balance`, stand beside the common ones."""
        errors = body.get("errors") or ()
        self.errors = tuple(FieldProblem(str(each.get("field")), str(each.get("message"))) for each in errors)
        asked = headers.get("retry-after", "")
        self.retry_after = float(asked) if asked.replace(".", "", 1).isdigit() else None
        """Seconds after which the server wants to be asked again."""


class InvalidRequest(Problem):
    """400, 413, 422: something in the request is wrong; `errors` names the fields."""


class Unauthenticated(Problem):
    """401: no key, or one that does not hold."""


class InsufficientCredits(Problem):
    """402: `required` and `balance` say how much is missing."""

    @property
    def required(self) -> int:
        """Credits that the request needs."""
        return int(self.body.get("required") or 0)

    @property
    def balance(self) -> int:
        """Credits that can be spent."""
        return int(self.body.get("balance") or 0)


class PermissionDenied(Problem):
    """403."""


class NotFound(Problem):
    """404: it is not there, or it is not yours."""


class Conflict(Problem):
    """409, 410: it is in a state in which this cannot be done."""


class RateLimited(Problem):
    """429: too many requests; `retry_after` says when to come again."""


class Unavailable(Problem):
    """503: only the moment was wrong; the same request may do well later."""


class ServerFault(Problem):
    """Any other 5xx: a plugin, a provider or the server itself failed."""


_BY_STATUS: Mapping[int, type[Problem]] = {
    401: Unauthenticated,
    402: InsufficientCredits,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    410: Conflict,
    429: RateLimited,
    503: Unavailable,
}


def problem_of(status: int, body: object, headers: Mapping[str, str]) -> Problem:
    """The error for an answer."""
    kind = _BY_STATUS.get(status) or (ServerFault if status >= 500 else InvalidRequest)
    return kind(status, body if isinstance(body, Mapping) else {}, headers)
