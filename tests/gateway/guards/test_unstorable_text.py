"""NUL, half a character, NaN and infinity, in the path, the query and the body of every route: 400, never 500."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine

pytestmark = pytest.mark.fast

DOCUMENT: dict[str, Any] = json.loads((Path(__file__).resolve().parents[3] / "gateway" / "openapi.json").read_text())
ID = "22222222-2222-4222-8222-222222222222"
UNSTORABLE = ("%00", "a%00b", "%ED%A0%80", "%ff", "%C3%28")
WRONG_JSON = ('"\\u0000"', '"a\\ud800b"', '"\\udfff"', "NaN", "Infinity", "-Infinity", "1e999", '{"\\u0000": 1}')


def routes() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every method and address of the document, with what it takes."""
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            yield method.upper(), path, operation


def named(path: str, operation: dict[str, Any], value: str = ID) -> str:
    """An address with every name in its path filled in."""
    for each in operation.get("parameters", ()):
        if each["in"] == "path":
            path = path.replace("{" + each["name"] + "}", value)
    return path


def text_of(schema: dict[str, Any], value: str) -> str:
    """A body of a schema as text, with a value in the place of every field."""
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    fields = schema.get("properties") or {"anything": {}}
    return "{" + ", ".join(f"{json.dumps(name)}: {value}" for name in fields) + "}"


def only_who_it_is(engine: FakeEngine) -> bool:
    """Whether the engine was asked nothing but whose a new token is: identity comes before the body."""
    return {call.method for call in engine.calls} <= {"AccountService.EnsureAccount"}


@pytest.mark.parametrize(
    ("method", "path", "operation"), [pytest.param(*each, id=" ".join(each[:2])) for each in routes()]
)
def test_addresses(method: str, path: str, operation: dict[str, Any], client: httpx.Client, engine: FakeEngine) -> None:
    engine.calls.clear()
    for text in UNSTORABLE:
        bare = named(path, operation)
        known = [each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"]
        addresses = [f"{bare}?{text}=x", *(f"{bare}?{name}={text}" for name in ("anything", *known))]
        if "{" in path:
            addresses.append(named(path, operation, text))
        for address in addresses:
            answer = client.request(method, address)
            assert answer.status_code == 400, (address, answer.text)
            assert answer.json()["reason"] == "INVALID_ARGUMENT"
    assert only_who_it_is(engine)


@pytest.mark.parametrize(
    ("method", "path", "operation"),
    [
        pytest.param(*each, id=" ".join(each[:2]))
        for each in routes()
        if "application/json" in each[2].get("requestBody", {}).get("content", {}) and "/webhooks/" not in each[1]
    ],
)
def test_bodies(method: str, path: str, operation: dict[str, Any], client: httpx.Client, engine: FakeEngine) -> None:
    engine.calls.clear()
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    json_body = {"Content-Type": "application/json"}
    for value in WRONG_JSON:
        body = text_of(schema, value)
        if path.endswith("enhance-base64"):
            # The photo itself is never text; what stands beside it is.
            body = body.replace(f'"image": {value}', '"image": "AAAA"')
        answer = client.request(method, named(path, operation), content=body, headers=json_body)
        assert answer.status_code == 400, (body, answer.text)
    for body in (b'{"a": "\xed\xa0\x80"}', b"\xff\xfe{}", '{"a": 1}'.encode("utf-16")):
        assert client.request(method, named(path, operation), content=body, headers=json_body).status_code == 400
    assert only_who_it_is(engine)


@pytest.mark.parametrize("number", ["NaN", "nan", "Infinity", "-inf"])
def test_numbers_of_a_query(number: str, client: httpx.Client) -> None:
    for method, path, operation in routes():
        for each in operation.get("parameters", ()):
            if each["in"] == "query" and each["schema"].get("type") in ("integer", "number"):
                answer = client.request(method, named(path, operation), params={each["name"]: number})
                assert answer.status_code == 400, (path, answer.text)


def test_forms(client: httpx.Client, engine: FakeEngine) -> None:
    engine.calls.clear()
    for field in ("style", "prompt"):
        files = {"image": ("a.jpg", b"\xff\xd8\xff", "image/jpeg")}
        answer = client.post("/api/mobile/enhance", files=files, data={field: "a\0b"})
        assert answer.status_code == 400, answer.text
    assert only_who_it_is(engine)


def test_bodies_of_very_many_values(client: httpx.Client, engine: FakeEngine) -> None:
    """Each of them held the gateway for a tenth of a second, though not one could be asked for."""
    engine.calls.clear()
    for body in (
        '{"asset_ids": [' + "[]," * 80_000 + "[]]}",
        "{" + ", ".join(f'"field{number}": 1' for number in range(9_000)) + "}",
        '{"params": ' + "[" * 100_000 + "}",
    ):
        answer = client.post("/jobs", content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code in (400, 422), answer.text
        assert len(answer.json()["errors"]) <= 10
    assert only_who_it_is(engine)


def test_the_fuzz_sees_every_route(gateway: Gateway) -> None:
    assert len(list(routes())) > 60
