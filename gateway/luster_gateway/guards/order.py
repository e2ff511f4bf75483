"""Identity first, then limits, then bytes: FastAPI by itself would read a body before it asks whose it is."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, TypeVar

from fastapi import Request, Response
from fastapi.routing import APIRoute

from luster_gateway.guards.text import CleanRequest

T = TypeVar("T")


class Door(Generic[T]):
    """A dependency that is asked before a byte of the body is read, and again when the body is there."""

    async def open(self, request: Request) -> T:
        """Lets a request in, or raises why not."""
        raise NotImplementedError

    async def passed(self, guest: T, request: Request) -> None:
        """The body is there, and nothing was done yet."""

    async def closed(self, guest: T, request: Request, *, well: bool) -> None:
        """The request was answered, or it failed."""


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

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's own handler behind the doors of this route."""
        answer = super().get_route_handler()
        calls: list[object] = [each.call for each in self.dependant.dependencies]
        doors = [call for call in calls if isinstance(call, Door)]

        async def guarded(given: Request) -> Response:
            request = CleanRequest(given.scope, given.receive)
            guests = request.scope["state"].setdefault("guests", {})
            well = False
            try:
                for door in doors:
                    guests[id(door)] = await door.open(request)
                response = await answer(request)
                well = response.status_code < 400
                return response
            finally:
                for door in doors:
                    if id(door) in guests:
                        await door.closed(guests[id(door)], request, well=well)

        return guarded
