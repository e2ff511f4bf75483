"""Answers as the OpenAPI document describes them, for a server that is not there."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
DOCUMENT: dict[str, Any] = json.loads((ROOT / "gateway" / "openapi.json").read_text(encoding="utf-8"))
METHODS = ("get", "post", "put", "patch", "delete")
OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
    if method in METHODS
}


def sample(schema: Mapping[str, Any]) -> Any:
    """The smallest value that a schema allows, every field of an object filled."""
    if "$ref" in schema:
        return sample(DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if options := schema.get("anyOf") or schema.get("oneOf"):
        return sample(options[0])
    kind = schema.get("type")
    if kind == "object":
        return {name: sample(part) for name, part in schema.get("properties", {}).items()}
    if kind == "array":
        return [sample(schema["items"])] if schema.get("items") else []
    if kind == "string":
        return {"date-time": "2026-11-28T09:00:00Z", "uuid": "00000000-0000-0000-0000-000000000001"}.get(
            schema.get("format", ""), "text"
        )
    return {"integer": 1, "number": 0.5, "boolean": True, "null": None}.get(str(kind), {})


def answer(operation: Mapping[str, Any]) -> tuple[int, str, bytes]:
    """Status, media type and body of the first success that an operation documents."""
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            content = response.get("content", {})
            if "text/event-stream" in content:
                event = {**sample(content["text/event-stream"]["schema"]), "type": "succeeded"}
                return (
                    int(status),
                    "text/event-stream",
                    f"id: 1\nevent: succeeded\ndata: {json.dumps(event)}\n\n".encode(),
                )
            if "application/json" in content:
                return (
                    int(status),
                    "application/json",
                    json.dumps(sample(content["application/json"]["schema"])).encode(),
                )
            return int(status), next(iter(content), ""), b"bytes" if content else b""
    return int(next(each for each in operation["responses"] if each.startswith("3"))), "", b""  # it leads on
