"""Routes that a browser opens: whatever is refused there is told on a page, since nobody reads JSON."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from luster_gateway.guards.order import GuardedRoute
from luster_gateway.plain_pages import Page, shown
from luster_gateway.problems import Problem, from_http, from_validation

_ONWARD = (("/", "To Luster"),)


class PageRoute(GuardedRoute):
    """A route of which every answer is a page."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The guarded handler, and what it refuses in words."""
        answer = super().get_route_handler()

        async def told(request: Request) -> Response:
            try:
                return await answer(request)
            except RequestValidationError as error:
                return _refused(from_validation(error), request)
            except HTTPException as error:
                return _refused(error if isinstance(error, Problem) else from_http(error), request)

        return told


class SentPageRoute(PageRoute):
    """One whose address others write, as `SentRoute`."""

    others_append = True


def _refused(problem: Problem, request: Request) -> Response:
    wrong = " ".join(f"{each['field']}: {each['message']}." for each in problem.errors)
    text = f"Request {request.scope.get('state', {}).get('request_id', '')}" if problem.status_code >= 500 else ""
    page = Page("That did not work", text, told=wrong or str(problem.detail), onward=_ONWARD)
    response = shown(page, problem.status_code)
    response.headers.update(problem.headers or {})
    return response
