"""Every operation of the document can be called, blocking and awaited, and is sent as the document has it."""

import inspect
import json
import re
import subprocess
import sys
from typing import Any

import httpx
import pytest
from luster_client import AsyncLuster, Luster
from luster_client.core.async_operations import AsyncOperations
from luster_client.core.operations import Operations
from luster_client.core.streams import AsyncDownload, AsyncEventStream, Download, EventStream

from tests.clients.python.answers import DOCUMENT, OPERATIONS, ROOT, answer, sample

pytestmark = pytest.mark.fast


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def test_the_core_is_what_the_document_makes() -> None:
    ran = subprocess.run([sys.executable, "clients/python/generate.py", "--check"], cwd=ROOT, check=False)
    assert ran.returncode == 0, "run `python clients/python/generate.py`"


def test_no_operation_is_out_of_reach_and_none_is_invented() -> None:
    names = {snake(each) for each in OPERATIONS}
    for kind in (Operations, AsyncOperations):
        assert {name for name in vars(kind) if not name.startswith("_")} == names


def arguments(method: Any, operation: dict[str, Any]) -> dict[str, Any]:
    """A value for everything that a method takes, as the document describes it."""
    found: dict[str, Any] = {}
    for each in operation.get("parameters", ()):
        found[snake(each["name"].replace("-", "_"))] = sample(each["schema"])
    for content in operation.get("requestBody", {}).get("content", {}).values():
        schema = content["schema"]
        found |= sample(schema) if "$ref" in schema else {"body": b"{}"}
    if "image" in found and "params" not in found:
        found["image"] = b"a photo"
    taken = inspect.signature(method).parameters
    assert set(found) == {name for name in taken if name != "self"}
    return found


def recorded(seen: list[httpx.Request], operation: dict[str, Any]) -> Any:
    status, media, body = answer(operation)

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(status, headers={"content-type": media}, content=body)

    return handle


def fits(request: httpx.Request, operation: dict[str, Any], method: str, path: str) -> None:
    """The request is one that the document describes."""
    assert request.method == method
    assert re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), request.url.path)
    named = {each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"}
    assert set(request.url.params) == named
    assert ("authorization" in request.headers) == bool(operation.get("security"))
    content = operation.get("requestBody", {}).get("content", {})
    if "application/json" in content and "$ref" in content["application/json"]["schema"]:
        schema = DOCUMENT["components"]["schemas"][content["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]]
        assert set(json.loads(request.content)) == set(schema["properties"])
    if "multipart/form-data" in content:
        assert request.headers["content-type"].startswith("multipart/form-data")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_is_sent_as_documented(name: str) -> None:
    method, path, operation = OPERATIONS[name]
    seen: list[httpx.Request] = []
    http = httpx.Client(transport=httpx.MockTransport(recorded(seen, operation)))
    client = Luster("key", "https://luster.test", http=http)
    called = getattr(client.api, snake(name))
    said = called(**arguments(called, operation))
    if isinstance(said, Download | EventStream):
        assert next(iter(said))
    fits(seen[0], operation, method, path)


@pytest.mark.parametrize("name", OPERATIONS)
async def test_an_operation_is_sent_as_documented_when_awaited(name: str) -> None:
    method, path, operation = OPERATIONS[name]
    seen: list[httpx.Request] = []
    http = httpx.AsyncClient(transport=httpx.MockTransport(recorded(seen, operation)))
    client = AsyncLuster("key", "https://luster.test", http=http)
    called = getattr(client.api, snake(name))
    said = called(**arguments(called, operation))
    if isinstance(said, AsyncDownload | AsyncEventStream):
        assert await anext(aiter(said))
    else:
        await said
    fits(seen[0], operation, method, path)
