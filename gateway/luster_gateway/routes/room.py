"""A room's routes: looked through only for an address that may be one of theirs, and made when the first asks for one.

FastAPI looks through a route's parameters when it is declared, and again for each router that takes it in. That was a
third of the gateway's start, for some three hundred routes of which most are never asked for. And it tries an address
against each of them until one fits, which took nearly half of the gateway's time for a small request: the first word of
an address leaves the routes of one room or two.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match, Route
from starlette.types import Receive, Scope, Send

_making = threading.Lock()
"""The document asks for all routes from a thread of its own, and requests for theirs from the loop."""


@dataclass(frozen=True, slots=True)
class _Declared:
    """A route as a room's module declares it."""

    path: str
    endpoint: Callable[..., Any]
    more: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _TakenIn:
    """Another room below this one."""

    room: "RoomRouter"
    prefix: str
    in_schema: bool


@dataclass(frozen=True, slots=True)
class _Above:
    """What a route has from the rooms that it is in."""

    prefix: str = ""
    tags: tuple[Any, ...] = ()
    responses: Mapping[int | str, Any] = field(default_factory=dict)
    limits: Mapping[str, Any] = field(default_factory=dict)
    in_schema: bool = True

    def of(self, room: "RoomRouter", *, prefix: str = "", in_schema: bool = True) -> "_Above":
        """The same with what a room adds that is taken in here."""
        return _Above(
            self.prefix + prefix + room.prefix,
            (*self.tags, *room.tags),
            {**self.responses, **room.responses},
            {**self.limits, **room.form_limits},
            self.in_schema and in_schema and room.include_in_schema,
        )


class RoomRouter(APIRouter):
    """Declares the routes of a room as FastAPI's router does, and makes none of them."""

    def __init__(
        self,
        *,
        prefix: str = "",
        tags: list[Any] | None = None,
        responses: dict[int | str, dict[str, Any]] | None = None,
        route_class: type[APIRoute] = APIRoute,
        include_in_schema: bool = True,
        form_limits: Any = None,
    ) -> None:
        super().__init__(
            prefix=prefix,
            tags=tags,
            responses=responses,
            route_class=route_class,
            include_in_schema=include_in_schema,
            form_limits=form_limits,
        )
        self._declared: list[_Declared | _TakenIn] = []

    def add_api_route(self, path: str, endpoint: Callable[..., Any], **more: Any) -> None:
        """A route more."""
        self._declared.append(_Declared(path, endpoint, more))

    def include_router(
        self, router: APIRouter, *, prefix: str = "", include_in_schema: bool = True, **more: Any
    ) -> None:
        """All routes of another room, below an address."""
        if not isinstance(router, RoomRouter):
            raise TypeError("a room takes rooms in: of others it does not know how their addresses begin")
        if more:
            raise TypeError(f"a room hands on no {', '.join(sorted(more))}")
        self._declared.append(_TakenIn(router, prefix, include_in_schema))

    def first_words(self, prefix: str = "") -> frozenset[str]:
        """With which words the addresses of its routes begin; an empty one where that may be any."""
        words: set[str] = set()
        for each in self._declared:
            if isinstance(each, _TakenIn):
                words |= each.room.first_words(prefix + self.prefix + each.prefix)
            else:
                words.add(_first_word(prefix + self.prefix + each.path))
        return frozenset(words)

    def waiting(self, above: _Above | None = None) -> "Iterator[WaitingRoute]":
        """Its routes and those of the rooms below, in the order in which an address is tried."""
        here = above or _Above().of(self)
        for each in self._declared:
            if isinstance(each, _TakenIn):
                yield from each.room.waiting(here.of(each.room, prefix=each.prefix, in_schema=each.in_schema))
            else:
                yield WaitingRoute(each, here, self.route_class)


class WaitingRoute(Route):
    """A route that knows its address and its methods, and becomes FastAPI's when the first asks for it."""

    def __init__(self, declared: _Declared, above: _Above, kind: type[APIRoute]) -> None:
        super().__init__(above.prefix + declared.path, declared.endpoint, methods=[])
        # Starlette adds HEAD where FastAPI does not.
        self.methods = {method.upper() for method in declared.more.get("methods") or ("GET",)}
        self._declared = declared
        self._above = above
        self._kind = kind
        self._made: APIRoute | None = None

    def made(self) -> APIRoute:
        """FastAPI's own."""
        if self._made is None:
            with _making:
                self._made = self._made or self._make()
        return self._made

    def _make(self) -> APIRoute:
        above, more = self._above, self._declared.more
        limits = {**above.limits, **(more.get("form_limits") or {})}
        maker = APIRouter(
            prefix=above.prefix,
            tags=list(above.tags),
            responses=dict(above.responses),
            include_in_schema=above.in_schema,
            route_class=self._kind,
        )
        maker.add_api_route(self._declared.path, self._declared.endpoint, **{**more, "form_limits": limits or None})
        return next(route for route in maker.routes if isinstance(route, APIRoute))


class Room(BaseRoute):
    """A room as the app has it."""

    def __init__(self, router: RoomRouter) -> None:
        self._router = router
        self._first_words = router.first_words()

    @cached_property
    def routes(self) -> list[WaitingRoute]:
        """Its routes; looked for when an address may be one of them."""
        return list(self._router.waiting())

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Which of the routes an address is, if it can be any of them."""
        path: str = scope.get("path", "")
        word = _first_word(path.removeprefix(scope.get("root_path", "")))
        partial: tuple[WaitingRoute, Scope] | None = None
        if word in self._first_words or "" in self._first_words:
            for route in self.routes:
                match, found = route.matches(scope)
                if match is Match.FULL:
                    return match, {**found, "route": route.made()}
                if match is Match.PARTIAL and partial is None:
                    partial = route, found
        if partial is None:
            return Match.NONE, {}
        return Match.PARTIAL, {**partial[1], "route": partial[0].made()}

    def make(self, path: str) -> None:
        """Make a route before anybody asks for it, where it is one of this room."""
        if _first_word(path) in self._first_words:
            for route in self.routes:
                if route.path == path:
                    route.made()

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the route that was found answer."""
        route: APIRoute = scope["route"]
        await route.handle(scope, receive, send)


def _first_word(path: str) -> str:
    """The first word of an address; none where it may be any word."""
    word = path.lstrip("/").partition("/")[0]
    return "" if "{" in word else word
