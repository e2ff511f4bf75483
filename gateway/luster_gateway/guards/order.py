"""Identity first, then limits, then bytes: FastAPI by itself would read a body before it asks whose it is."""

import difflib
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, TypeVar

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from luster_gateway.guards.text import CleanRequest
from luster_gateway.problems import Problem

T = TypeVar("T")

_MOST_NAMED = 10
"""Unknown names that are told; more help nobody."""
_LONGEST_NAME = 100
"""Characters of each. A near name is looked for with each, which takes the square of its length."""


class Door(ABC, Generic[T]):
    """A dependency that is asked before a byte of the body is read, and again when the body is there."""

    @abstractmethod
    async def open(self, request: Request) -> T:
        """Lets a request in, or raises why not."""

    async def passed(self, guest: T, request: Request) -> None:
        """The body is there, and nothing was done yet."""

    async def closed(self, guest: T, request: Request, *, status: int) -> None:
        """The request was answered; 0 where it broke instead."""


def through(door: Door[T], request: Request) -> Awaitable[T]:
    """What a dependency gives: whoever the door let in, now that the body is there."""

    async def guest() -> T:
        guests = request.scope["state"].setdefault("guests", {})
        if id(door) not in guests:
            guests[id(door)] = await door.open(request)
        found: T = guests[id(door)]
        await door.passed(found, request)
        return found

    return guest()


class GuardedRoute(APIRoute):
    """A route that opens its doors first."""

    others_append = False
    """Whether others write its address, and append names of their own that say nothing to us."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's own handler behind the doors of this route."""
        answer = super().get_route_handler()
        calls: list[object] = [each.call for each in self.dependant.dependencies]
        doors = [call for call in calls if isinstance(call, Door)]
        known = None if self.others_append else _query_of(self.dependant)

        async def guarded(given: Request) -> Response:
            request = CleanRequest(given.scope, given.receive)
            guests = request.scope["state"].setdefault("guests", {})
            status = 0
            try:
                for door in doors:
                    guests[id(door)] = await door.open(request)
                if known is not None:
                    _check_query(request, known)
                response = await answer(request)
                status = response.status_code
                return response
            except RequestValidationError:
                status = 422
                raise
            except HTTPException as error:
                status = error.status_code
                raise
            finally:
                for door in doors:
                    if id(door) in guests:
                        await door.closed(guests[id(door)], request, status=status)

        return guarded


class SentRoute(GuardedRoute):
    """A route to which somebody else sends: a payment service its events, a provider its people, a mail its readers.

    Google appends `scope` and `authuser` to a callback, Keycloak `session_state`, and gateways of mail their trackers.
    None of that is a reason to lose a payment or to let nobody in; what a client of ours misspells still is.
    """

    others_append = True


def _query_of(dependant: Dependant) -> frozenset[str]:
    """The names that a route takes in its query."""
    names = {field.alias for field in dependant.query_params}
    return frozenset(names.union(*(_query_of(each) for each in dependant.dependencies)))


def _check_query(request: Request, known: frozenset[str]) -> None:
    """A name that a route does not take is refused as an unknown field is: left out, it would do nothing, silently."""
    unknown = [name for name in dict.fromkeys(request.query_params) if name not in known]
    if not unknown:
        return
    errors = []
    for name in unknown[:_MOST_NAMED]:
        near = difflib.get_close_matches(name[:_LONGEST_NAME], known, 1)
        taken = f"Did you mean {near[0]}?" if near else f"It takes {', '.join(sorted(known)) or 'none'}."
        errors.append({"field": name[:_LONGEST_NAME], "message": f"This address has no such query parameter. {taken}"})
    names = ", ".join(error["field"] for error in errors)
    raise Problem("INVALID_ARGUMENT", f"The request is not valid: {names}. See errors.", errors=errors)
