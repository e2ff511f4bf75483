"""A room's routes, which are looked through only for an address that may be one of theirs."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter
from starlette.routing import Match
from starlette.types import Scope


class RoomRouter(APIRouter):
    """FastAPI's router, which knows with which words its addresses begin.

    FastAPI tries an address against each of some two hundred and fifty routes until one fits, which took nearly half of
    the gateway's time for a small request. The first word of an address leaves the routes of one room or two.
    """

    def __init__(self, *, prefix: str = "", **more: Any) -> None:
        super().__init__(prefix=prefix, **more)
        self._first_words: set[str] = set()
        self._rooms: list[RoomRouter] = []

    def add_api_route(self, path: str, endpoint: Callable[..., Any], **more: Any) -> None:
        """A route more."""
        super().add_api_route(path, endpoint, **more)
        self._first_words.add(_first_word(self.prefix + path))

    def include_router(self, router: APIRouter, *, prefix: str = "", **more: Any) -> None:
        """All routes of another room, below an address."""
        if not isinstance(router, RoomRouter):
            raise TypeError("a room takes rooms in: of others it does not know how their addresses begin")
        super().include_router(router, prefix=prefix, **more)
        self._rooms.append(router)
        if below := self.prefix + prefix:
            router._begins_also_with(_first_word(below))
        self._first_words |= router._first_words

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Which of the routes an address is, if it can be any of them."""
        path: str = scope.get("path", "")
        word = _first_word(path.removeprefix(scope.get("root_path", "")))
        if word not in self._first_words and not self._takes_any:
            return Match.NONE, {}
        return super().matches(scope)

    @property
    def _takes_any(self) -> bool:
        return "" in self._first_words

    def _begins_also_with(self, word: str) -> None:
        self._first_words.add(word)
        for room in self._rooms:
            room._begins_also_with(word)


def _first_word(path: str) -> str:
    """The first word of an address; none where it may be any word."""
    word = path.lstrip("/").partition("/")[0]
    return "" if "{" in word else word
