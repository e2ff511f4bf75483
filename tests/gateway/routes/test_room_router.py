"""An address is looked for among the routes of its own room, and among those of one or two others at most."""

import asyncio
from typing import Any

import pytest
from fastapi import APIRouter
from luster_gateway.app import create_app
from luster_gateway.calls import Prober, RequestId
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.settings import GatewaySettings
from starlette.routing import Match

from tests.gateway.samples import JOB


def _scope(path: str, method: str = "GET", root: str = "") -> dict[str, Any]:
    return {"type": "http", "path": path, "root_path": root, "method": method, "headers": []}


@pytest.mark.parametrize(
    ("path", "method", "most"),
    [("/auth/login", "POST", 20), (f"/jobs/{JOB}", "GET", 20), ("/credits", "GET", 20), ("/nothing", "GET", 0)],
)
def test_few_routes_are_tried_for_a_request(monkeypatch: pytest.MonkeyPatch, path: str, method: str, most: int) -> None:
    app = create_app(GatewaySettings())
    tried = 0
    matches = GuardedRoute.matches

    def counted(self: GuardedRoute, scope: Any) -> Any:
        nonlocal tried
        tried += 1
        return matches(self, scope)

    monkeypatch.setattr(GuardedRoute, "matches", counted)
    scope = _scope(path, method)
    found = next((route for route in app.router.routes if route.matches(scope)[0] is Match.FULL), None)
    assert (found is not None, tried <= most) == (most > 0, True), tried


def _rooms() -> APIRouter:
    inner, room, everywhere, app = RoomRouter(), RoomRouter(prefix="/room"), RoomRouter(), APIRouter()

    async def answer() -> None: ...

    inner.add_api_route("/inner", answer)
    inner.add_api_route("/{any}/end", answer)
    room.add_api_route("/own", answer)
    room.include_router(inner, prefix="/below")
    everywhere.include_router(room, prefix="/v1")
    everywhere.include_router(room)
    app.include_router(everywhere)
    return app


@pytest.mark.parametrize(
    ("path", "root", "found"),
    [
        ("/room/own", "", True),
        ("/v1/room/own", "", True),
        ("/v1/room/below/inner", "", True),
        ("/room/below/whatever/end", "", True),
        ("/base/room/own", "/base", True),
        ("/own", "", False),
        ("/below/inner", "", False),
        ("/v2/room/own", "", False),
        ("", "", False),
    ],
)
def test_a_room_is_found_wherever_it_was_taken_in(path: str, root: str, found: bool) -> None:
    matches = {route.matches(_scope(path, root=root))[0] for route in _rooms().routes}
    assert (Match.FULL in matches) is found


def test_a_route_whose_first_word_may_be_any_is_tried_for_every_address() -> None:
    room, app = RoomRouter(), APIRouter()

    async def answer(name: str) -> None: ...

    room.add_api_route("/{name}", answer)
    app.include_router(room)
    assert [route.matches(_scope("/anything"))[0] for route in app.routes] == [Match.FULL]


def test_a_room_takes_in_only_rooms() -> None:
    with pytest.raises(TypeError, match="how their addresses begin"):
        RoomRouter().include_router(APIRouter())


def test_what_every_route_asks_for_needs_no_other_thread() -> None:
    for named in (Prober, RequestId):
        (dependency,) = named.__metadata__
        assert asyncio.iscoroutinefunction(dependency.dependency)
