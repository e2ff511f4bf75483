"""What stands in the head of a stranger's request holds up nobody: quoted cookies, and types of content without end."""

import httpx
import pytest
from luster_gateway.guards.text import check_headers
from luster_gateway.problems import Problem
from starlette.requests import Request

from tests.gateway.fake_engine import FakeEngine

pytestmark = pytest.mark.fast


def scope_of(**headers: str) -> dict[str, object]:
    pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": pairs}


def test_cookies_with_quotes_are_left_out_and_the_others_stay() -> None:
    """Python reads a quoted value by the square of its length: 28 kB held the gateway up until it was started anew."""
    scope = scope_of(cookie='luster-refresh=lr_abc; evil="' + "\\1" * 14_000 + '"; luster-device=d1.a.b')
    check_headers(scope)
    assert Request(scope).cookies == {"luster-refresh": "lr_abc", "luster-device": "d1.a.b"}


def test_a_quoted_refresh_token_is_no_refresh_token(client: httpx.Client, engine: FakeEngine) -> None:
    engine.calls.clear()
    headers = {"Cookie": 'luster-refresh="lr_abc\\101"', "X-Luster-Request": "1", "Authorization": ""}
    answer = client.post("/auth/refresh", json={}, headers=headers)
    assert answer.status_code in (401, 404) and not any(call.method.endswith("Refresh") for call in engine.calls)


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=" + "a" * 70])
def test_types_of_content_that_clients_send_are_taken(kind: str) -> None:
    scope = scope_of(content_type=kind)
    check_headers(scope)
    assert Request(scope).headers["content-type"] == kind


def test_a_type_of_content_without_end_is_refused_before_it_is_read(client: httpx.Client) -> None:
    with pytest.raises(Problem, match="Content-Type"):
        check_headers(scope_of(content_type="multipart/form-data; " + "a;" * 15_000))
    answer = client.post("/jobs", content=b"{}", headers={"Content-Type": "application/json" + ";" * 10_000})
    assert answer.status_code == 400 and answer.json()["errors"][0]["field"] == "content-type"
