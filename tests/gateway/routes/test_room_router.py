"""An address is looked for among the routes of its own room, and among those of one or two others at most."""

import asyncio
from typing import Annotated, Any

import pytest
from fastapi import APIRouter, FastAPI, Form
from fastapi.routing import APIRoute
from luster_gateway.app import create_app
from luster_gateway.calls import Prober, RequestId
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import Room, RoomRouter, WaitingRoute
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
    matches = WaitingRoute.matches

    def counted(self: WaitingRoute, scope: Any) -> Any:
        nonlocal tried
        tried += 1
        return matches(self, scope)

    monkeypatch.setattr(WaitingRoute, "matches", counted)
    scope = _scope(path, method)
    found = next((route for route in app.router.routes if route.matches(scope)[0] is Match.FULL), None)
    assert (found is not None, tried <= most) == (most > 0, True), tried


def _rooms() -> Room:
    inner, room, everywhere = RoomRouter(), RoomRouter(prefix="/room"), RoomRouter()

    async def answer() -> None: ...

    inner.add_api_route("/inner", answer)
    inner.add_api_route("/{any}/end", answer)
    room.add_api_route("/own", answer)
    room.include_router(inner, prefix="/below")
    everywhere.include_router(room, prefix="/v1")
    everywhere.include_router(room)
    return Room(everywhere)


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
    match, _ = _rooms().matches(_scope(path, root=root))
    assert match is (Match.FULL if found else Match.NONE)


def test_a_route_whose_first_word_may_be_any_is_tried_for_every_address() -> None:
    room = RoomRouter()

    async def answer(name: str) -> None: ...

    room.add_api_route("/{name}", answer)
    assert Room(room).matches(_scope("/anything"))[0] is Match.FULL


def test_a_room_takes_in_only_rooms() -> None:
    with pytest.raises(TypeError, match="how their addresses begin"):
        RoomRouter().include_router(APIRouter())


def test_a_room_hands_on_nothing_that_it_does_not_know() -> None:
    with pytest.raises(TypeError, match="hands on no dependencies, tags"):
        RoomRouter().include_router(RoomRouter(), tags=["one"], dependencies=[])


async def test_no_route_is_made_before_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    make = APIRoute.__init__

    def counted(self: APIRoute, path: str, *given: Any, **more: Any) -> None:
        made.append(path)
        make(self, path, *given, **more)

    monkeypatch.setattr(APIRoute, "__init__", counted)
    app = create_app(GatewaySettings(service_token="a-token-of-a-test"))
    async with app.router.lifespan_context(app):
        assert made == ["/readyz"]  # which `luster up` asks for once there is an engine
        for _ in range(2):
            for room in app.router.routes:
                room.matches(_scope(f"/jobs/{JOB}"))
    assert made == ["/readyz", "/jobs/{job_id:uuid}"]


def test_a_route_is_made_with_what_the_rooms_around_it_say() -> None:
    a, b, c = ({"description": each} for each in "abc")
    around: dict[str, Any] = {"prefix": "/outer", "tags": ["outer"], "responses": {401: a}}
    within: dict[str, Any] = {"prefix": "/inner", "tags": ["inner"], "responses": {404: b}}
    own: dict[str, Any] = {"methods": ["POST"], "tags": ["own"], "responses": {409: c}}

    async def answer(word: Annotated[str, Form()]) -> str:
        return word

    outer, inner = RoomRouter(**around, form_limits={"max_files": 3}), RoomRouter(**within, route_class=GuardedRoute)
    hidden = RoomRouter(include_in_schema=False)
    inner.add_api_route("/{it}", answer, **own, form_limits={"max_fields": 2})
    hidden.add_api_route("/hidden", answer)
    outer.include_router(inner, prefix="/below")
    outer.include_router(hidden)
    ours, unseen = (route.made() for route in Room(outer).routes)

    fast, parent, child = FastAPI(), APIRouter(**around), APIRouter(**within)
    child.add_api_route("/{it}", answer, **own)
    parent.include_router(child, prefix="/below")
    fast.include_router(parent)
    ((path, told),) = fast.openapi()["paths"].items()
    assert ours.path == path and isinstance(ours, GuardedRoute)
    assert ours.tags == told["post"]["tags"] and ours.unique_id == told["post"]["operationId"]
    assert {str(status) for status in ours.responses} == told["post"]["responses"].keys() - {"200", "422"}
    assert ours.form_limits == {"max_files": 3, "max_fields": 2}
    assert ours.include_in_schema and not unseen.include_in_schema


def test_what_every_route_asks_for_needs_no_other_thread() -> None:
    for named in (Prober, RequestId):
        (dependency,) = named.__metadata__
        assert asyncio.iscoroutinefunction(dependency.dependency)
