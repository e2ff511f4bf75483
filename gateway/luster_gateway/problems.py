"""Every error that leaves the gateway: an RFC 9457 problem with the reason's name and the request id."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from luster_gateway.reasons import REASONS, UNEXPLAINED

_NUMBER = re.compile(r"^-?\d{1,15}$")
_OWN = frozenset({"type", "title", "status", "detail", "instance", "reason", "request_id", "errors"})
# Statuses that HTTP itself gives, and the reason under which they are reported.
_HTTP_REASONS = {401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND", 408: "DEADLINE_EXCEEDED"}
_HTTP_REASONS |= {413: "TOO_LARGE", 429: "RATE_LIMITED"}
_MOST_ERRORS = 10
"""Fields that are named in one answer; more help nobody."""
_LONGEST_NAME = 100
"""Characters of a field's name, which may be a caller's own."""
_LONGEST_MESSAGE = 500
"""Characters of what is wrong with it, which may hold a caller's own words. Ten at their longest are 6 kB."""


class Problem(HTTPException):
    """An answer that is not the one asked for; as an HTTPException it passes through FastAPI's reading of a body."""

    def __init__(
        self,
        reason: str,
        detail: str,
        *,
        status: int | None = None,
        fields: Mapping[str, str] | None = None,
        errors: Sequence[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.reason = reason if reason in REASONS else "INTERNAL"
        super().__init__(status or REASONS[self.reason].http_status, detail, dict(headers or {}))
        self.fields = dict(fields or {})
        self.errors = list(errors)

    def body(self, *, base: str, instance: str, request_id: str) -> dict[str, Any]:
        """The problem as JSON has it; numbers among the reason's own fields are numbers."""
        rule = REASONS[self.reason]
        problem: dict[str, Any] = {
            "type": base + rule.slug,
            "title": rule.title,
            "status": self.status_code,
            "detail": self.detail,
            "instance": instance,
            "reason": self.reason,
            "request_id": request_id,
        }
        if self.errors:
            problem["errors"] = self.errors
        for name, value in self.fields.items():
            if name not in _OWN:
                problem[name] = int(value) if _NUMBER.match(value) else value
        return problem


def respond(problem: Problem, *, base: str, instance: str, request_id: str) -> Response:
    """The HTTP answer that carries a problem."""
    body = json.dumps(problem.body(base=base, instance=instance, request_id=request_id), ensure_ascii=False)
    headers = {"Cache-Control": "no-store", **(problem.headers or {})}
    if problem.status_code == 401:
        headers.setdefault("WWW-Authenticate", "Bearer")
    return Response(body.encode(), problem.status_code, headers, "application/problem+json")


def from_validation(error: RequestValidationError) -> Problem:
    """Names each field that is wrong, by the path a client would write."""
    errors = []
    found = error.errors()
    status = 400 if any(_is_no_number(each) for each in found) else None
    for each in found[:_MOST_ERRORS]:
        where = [str(part) for part in each["loc"]]
        if where and where[0] in {"body", "query", "path", "header", "cookie"}:
            where = where[1:] or where[:1]
        if each["type"] == "json_invalid":
            where = ["body"]
        errors.append({"field": ".".join(where)[:_LONGEST_NAME], "message": str(each["msg"])[:_LONGEST_MESSAGE]})
    names = ", ".join(dict.fromkeys(item["field"] for item in errors))
    more = f" and {len(found) - _MOST_ERRORS} more" if len(found) > _MOST_ERRORS else ""
    detail = f"The request is not valid: {names}{more}. See errors."
    return Problem("INVALID_ARGUMENT", detail, errors=errors, status=status)


def _is_no_number(error: Mapping[str, Any]) -> bool:
    """Whether somebody sent NaN or infinity where a number belongs."""
    given = error.get("input")
    return (
        str(error["type"]).startswith(("int_", "float_", "finite_", "decimal_"))
        and isinstance(given, str)
        and given.strip().lstrip("+-").lower() in {"nan", "inf", "infinity"}
    )


def from_http(error: HTTPException) -> Problem:
    """What Starlette and FastAPI raise themselves, in our words."""
    status = error.status_code
    reason = _HTTP_REASONS.get(status, "INVALID_ARGUMENT" if status < 500 else "INTERNAL")
    detail = {
        404: "There is nothing at this address. See /docs for what there is.",
        405: "This address does not take that method. The Allow header names those it takes.",
    }.get(status, str(error.detail))
    return Problem(reason, detail, status=status, headers=error.headers)


def install(app: FastAPI, base: str, methods_at: Callable[[str], Iterable[str]]) -> None:
    """Makes every error of the app a problem; `methods_at` knows what an address takes."""

    def answer(request: Request, problem: Problem) -> Response:
        request_id = request.scope.get("state", {}).get("request_id", "")
        return respond(problem, base=base, instance=request.url.path, request_id=request_id)

    async def on_problem(request: Request, error: Exception) -> Response:
        if isinstance(error, RequestValidationError):
            error = from_validation(error)
        elif isinstance(error, HTTPException) and not isinstance(error, Problem):
            if error.status_code == 405:
                error.headers = {"Allow": ", ".join(sorted(methods_at(request.url.path)))}
            error = from_http(error)
        return answer(request, error if isinstance(error, Problem) else internal())

    for kind in (RequestValidationError, HTTPException):
        app.add_exception_handler(kind, on_problem)


def internal() -> Problem:
    """What a client hears of a fault of ours: nothing but the way to report it."""
    return Problem(*UNEXPLAINED)
