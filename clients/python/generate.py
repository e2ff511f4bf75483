"""Writes the client's core (models and one method for each operation) from gateway/openapi.json, or says with --check
whether the committed core is what the document makes of it."""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT: dict[str, Any] = json.loads((ROOT / "gateway" / "openapi.json").read_text(encoding="utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
CORE = Path(__file__).resolve().parent / "luster_client" / "core"
METHODS = ("get", "post", "put", "patch", "delete")
_PLAIN = {"integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_STREAMED = ("application/zip", "application/octet-stream", "text/csv")


def python_type(schema: Mapping[str, Any], *, answer: bool = True, prefix: str = "") -> str:
    """A schema as a Python type. What is sent is wider: any mapping, any sequence."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        if "properties" not in SCHEMAS[name]:  # a map of anything has no fields that a class could have
            return python_type(SCHEMAS[name], answer=answer, prefix=prefix)
        return prefix + class_name(name)
    if options := schema.get("anyOf") or schema.get("oneOf"):
        return " | ".join(dict.fromkeys(python_type(each, answer=answer, prefix=prefix) for each in options))
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    if "enum" in schema:
        return f"Literal[{', '.join(repr(each) for each in schema['enum'])}]"
    kind = schema.get("type")
    if kind == "array":
        inner = python_type(schema.get("items", {}), answer=answer, prefix=prefix)
        return f"list[{inner}]" if answer else f"Sequence[{inner}]"
    if kind == "object" or "additionalProperties" in schema:
        more = schema.get("additionalProperties", True)
        inner = python_type(more, answer=answer, prefix=prefix) if isinstance(more, dict) and more else "Any"
        return f"dict[str, {inner}]" if answer else f"Mapping[str, {inner}]"
    if kind == "string":
        if schema.get("format") == "date-time":
            return "datetime"
        if schema.get("format") == "binary" or "contentMediaType" in schema:
            return "bytes" if answer else "FileContent"
        return "str"
    return _PLAIN.get(str(kind), "Any")


def class_name(name: str) -> str:
    """A schema's name as a class."""
    return re.sub(r"\W|_", "", name)


def snake(name: str) -> str:
    """An operation's or a header's name as a Python one."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def text(value: str) -> str:
    """Words as they can stand in a docstring."""
    return " ".join(value.split()).replace("\\", "\\\\").replace('"""', "'''")


def bodies() -> set[str]:
    """Schemas that are only ever sent; their fields become arguments, and only nested ones become classes."""
    found = set()
    for _, _, operation in operations():
        for content in operation.get("requestBody", {}).get("content", {}).values():
            if "$ref" in content["schema"]:
                found.add(content["schema"]["$ref"].rsplit("/", 1)[1])
    return found


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation, in the document's order."""
    for path, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            if method in METHODS:
                yield method, path, operation


def models() -> str:
    """The module of models."""
    lines = [
        '"""What Luster answers, as the API describes it. Written by generate.py; changes are made in the API."""',
        "",
        "from __future__ import annotations",
        "",
        "from datetime import datetime",
        "from typing import Any, Literal",
        "",
        "from luster_client.core.base import Model",
        "",
    ]
    skipped = bodies()
    for name, schema in SCHEMAS.items():
        if name in skipped or "properties" not in schema:
            continue
        lines += ["", f"class {class_name(name)}(Model):", f'    """{text(schema.get("description", name))}"""', ""]
        required = set(schema.get("required", ()))
        for field, part in sorted(schema.get("properties", {}).items(), key=lambda each: each[0] not in required):
            kind = python_type(part)
            if field in required:
                lines.append(f"    {field}: {kind}")
            elif part.get("default") is not None:
                lines.append(f"    {field}: {kind} = {part['default']!r}")
            else:
                lines.append(f"    {field}: {kind if 'None' in kind.split(' | ') else kind + ' | None'} = None")
            if part.get("description"):
                lines.append(f'    """{text(part["description"])}"""')
        lines.append("")
    return "\n".join(lines)


@dataclass(frozen=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    where: str
    kind: str
    required: bool
    about: str = ""

    @property
    def declared(self) -> str:
        if self.required:
            return f"{self.name}: {self.kind}"
        if self.where == "body":
            return f"{self.name}: {self.kind} | Left = LEFT"
        optional = self.kind if "None" in self.kind.split(" | ") else f"{self.kind} | None"
        return f"{self.name}: {optional} = None"


def arguments(operation: Mapping[str, Any]) -> list[Argument]:
    """What a method takes: path first, then the body's fields, then the query and headers."""
    found = []
    for part in operation.get("parameters", ()):
        schema = {key: value for key, value in part["schema"].items() if key != "default"}
        kind = python_type(schema, answer=False, prefix="models.")
        found.append(
            Argument(snake(part["name"]), part["name"], part["in"], kind, part.get("required", False),
                     part.get("description", ""))
        )  # fmt: skip
    paths = [each for each in found if each.where == "path"]
    rest = [each for each in found if each.where != "path"]
    fields: list[Argument] = []
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        schema = content["schema"]
        if "$ref" not in schema:
            kind = "Content" if media == "application/octet-stream" else "bytes"
            fields.append(Argument("body", "", "raw", kind, True, "The body, byte for byte."))
            continue
        schema = SCHEMAS[schema["$ref"].rsplit("/", 1)[1]]
        required = set(schema.get("required", ()))
        for name, part in schema["properties"].items():
            kind = python_type(part, answer=False, prefix="models.")
            fields.append(Argument(name, name, "body", kind, name in required, part.get("description", "")))
    fields.sort(key=lambda each: not each.required)
    return [*paths, *fields, *rest]


def answer_of(operation: Mapping[str, Any]) -> tuple[str, str]:
    """The type that a method answers with, and the expression that reads it."""
    for status, response in operation["responses"].items():
        if not status.startswith("2"):
            continue
        content = response.get("content", {})
        if "text/event-stream" in content:
            return "events", "models.JobEvent"
        if any(kind in content for kind in _STREAMED):
            return "download", ""
        if "application/json" in content:
            schema = content["application/json"].get("schema", {})
            return ("model", python_type(schema, prefix="models.")) if "$ref" in schema else ("plain", "dict[str, Any]")
    return "nothing", "None"


def method(verb: str, path: str, operation: Mapping[str, Any], *, asynchronous: bool) -> str:
    """One operation as a method."""
    taken = arguments(operation)
    name = snake(operation["operationId"])
    kind, model = answer_of(operation)
    door = "Async" if asynchronous else ""
    returned = {"events": f"{door}EventStream", "download": f"{door}Download", "nothing": "None"}.get(kind, model)
    paths = [each for each in taken if each.where == "path"]
    others = [each for each in taken if each.where != "path"]
    star = ["*"] if others else []
    declared = ", ".join(["self", *(each.declared for each in paths), *star, *(each.declared for each in others)])
    waits = kind not in ("events", "download")
    lines = [f"    {'async ' if asynchronous and waits else ''}def {name}({declared}) -> {returned}:"]
    about = [f"{text(operation['summary'])}. {text(operation['description'])}".replace("?.", "?").replace("!.", "!")]
    about += [f"    {each.name}: {text(each.about)}" for each in others if each.about]
    lines.append(f'        """{about[0]}')
    if len(about) > 1:
        lines += ["", *("        " + each.strip() for each in about[1:]), '        """']
    else:
        lines[-1] += '"""'
    address = path
    for each in paths:
        address = address.replace("{" + each.wire + "}", "{part(" + each.name + ")}")
    call = [repr(verb.upper()), f'f"{address}"' if paths else f'"{address}"']
    for where, word in (("query", "query"), ("header", "headers"), ("body", "body")):
        held = [each for each in others if each.where == where]
        if held:
            call.append(f"{word}={{{', '.join(f'{each.wire!r}: {each.name}' for each in held)}}}")
    media = next(iter(operation.get("requestBody", {}).get("content", {})), "")
    if media == "multipart/form-data":
        call.append("multipart=True")
    if any(each.where == "raw" for each in others):
        call.append("raw=body")
    if any(each.wire == "Idempotency-Key" for each in others):
        call.append("repeatable=True")
    if not operation.get("security"):
        call.append("public=True")
    request = f"Call({', '.join(call)})"
    sent = {
        "model": f"return {'await ' if asynchronous else ''}self._answer({request}, {model})",
        "plain": f"return {'await ' if asynchronous else ''}self._plain({request})",
        "nothing": f"{'await ' if asynchronous else ''}self._nothing({request})",
        "download": f"return self._download({request})",
        "events": f"return self._events({request})",
    }[kind]
    lines.append(f"        {sent}")
    return "\n".join(lines)


def module(*, asynchronous: bool) -> str:
    """The module of operations."""
    kind = "Async" if asynchronous else ""
    head = [
        f'"""Every operation of the API as a method{", awaited" if asynchronous else ""}. Written by generate.py."""',
        "",
        "from collections.abc import Mapping, Sequence",
        "from datetime import datetime",
        "from typing import Any, Literal",
        "",
        "from luster_client.core import models",
        "from luster_client.core.base import LEFT, Call, Content, FileContent, Left, part",
        f"from luster_client.core.door import {kind}Door",
        f"from luster_client.core.streams import {kind}Download, {kind}EventStream",
        "",
        "",
        f"class {kind}Operations({kind}Door):",
        '    """The API, operation by operation, under the names of its document."""',
        "",
    ]
    made = [method(verb, path, operation, asynchronous=asynchronous) for verb, path, operation in operations()]
    return "\n".join(head) + "\n\n".join(made) + "\n"


def formatted(source: str) -> str:
    """As the repository formats code."""
    ruff = [str(Path(sys.executable).with_name("ruff")), "--quiet"]
    for command in (["check", "--fix", "--select", "F401,I", "--ignore-noqa"], ["format"]):
        run = [ruff[0], command[0], *command[1:], "--quiet", "--stdin-filename", str(CORE / "models.py"), "-"]
        source = subprocess.run(run, input=source, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    return source


def main() -> int:
    """Runs the command; the exit code is 1 when --check finds drift."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check = parser.parse_args().check
    made = {
        CORE / "models.py": models(),
        CORE / "operations.py": module(asynchronous=False),
        CORE / "async_operations.py": module(asynchronous=True),
    }
    for path, source in made.items():
        source = formatted(source)
        if check and (not path.exists() or path.read_text(encoding="utf-8") != source):
            print(f"{path} is not what gateway/openapi.json makes. Run: python clients/python/generate.py")
            return 1
        if not check:
            path.write_text(source, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
