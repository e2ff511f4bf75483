"""The OpenAPI 3.1 document: every route with its errors and an example of each."""

import asyncio
import functools
import json
import threading
from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response

from luster_gateway import examples, messages
from luster_gateway.calls import SignedIn
from luster_gateway.reasons import REASONS
from luster_gateway.routes.room import Room
from luster_gateway.shapes.common import FieldError, ProblemAnswer
from luster_gateway.shapes.mobile import EnhanceBase64Body
from luster_gateway.version import VERSION

_ABOUT = """The REST API of Luster: a property photo in, a listing-ready one out.

- **Sign in** with `Authorization: Bearer <token>`: a Supabase token or an API key; on your own machine
  `POST /auth/dev/token` gives one.
- **Errors** are RFC 9457 problems; `reason` is one of a fixed tree, and only 503 is worth sending again unchanged.
- **Idempotency-Key** on a POST makes it safe to repeat: the same key and body give the same answer.
- **Pages** go on with `cursor`: pass the `next_cursor` of the answer before.
"""
_TAGS = {
    "jobs": "Looks applied to photos.",
    "events": "What happens, live.",
    "uploads": "Photos on their way in.",
    "assets": "Photos.",
    "shoots": "The photos of one visit to one property.",
    "delivery": "Results on their way out.",
    "credits": "What can be spent.",
    "billing": "Buying credits.",
    "account": "The signed-in account.",
    "api keys": "Keys for servers and scripts.",
    "webhook endpoints": "Telling your servers what happened.",
    "auth": "Signing in by Luster itself.",
    "public": "What anyone may ask.",
    "mobile": "The addresses of the mobile client.",
    "objects": "Bytes behind signed addresses, where files are kept on disk.",
    "webhook messages": "What your servers are told; see `webhooks` in this document.",
    "webhooks": "Events from payment senders.",
    "admin": "For operators.",
    "development": "Only on your own machine.",
}
_IDEMPOTENCY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Makes the request safe to repeat for 24 hours: the same key and body give the same answer.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[ -~]+$"},
}
_RATE_HEADERS = {
    "RateLimit-Policy": {"description": "The policy's quota and window.", "schema": {"type": "string"}},
    "RateLimit": {"description": "What is left, and when it starts anew.", "schema": {"type": "string"}},
    "Retry-After": {"description": "When to come again, in seconds.", "schema": {"type": "integer"}},
}
# A reason to show as the example of each status.
_SHOWN = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    402: "INSUFFICIENT_CREDITS",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    408: "DEADLINE_EXCEEDED",
    409: "STATE_CONFLICT",
    410: "UPLOAD_EXPIRED",
    413: "TOO_LARGE",
    416: "INVALID_ARGUMENT",
    422: "INVALID_PARAMETER",
    429: "RATE_LIMITED",
    500: "INTERNAL",
    501: "NOT_YET_AVAILABLE",
    502: "PLUGIN_FAILED",
    503: "ENGINE_UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


def install(app: FastAPI, problem_base: str, rooms: Sequence[Room]) -> None:
    """Makes the app's document ours; it is built once, when first asked for."""
    building = threading.Lock()

    def document() -> dict[str, Any]:
        with building:
            if app.openapi_schema is None:
                messages.describe(app)
                app.openapi_schema = build(app, problem_base, rooms)
            return app.openapi_schema

    async def answer(request: Request) -> Response:
        # Written once, and not on the loop: to write it anew for whoever asks would hold everybody else up.
        return Response(
            await asyncio.to_thread(written), media_type="application/json", headers={"Cache-Control": "no-cache"}
        )

    @functools.cache
    def written() -> bytes:
        return json.dumps(document(), ensure_ascii=False, separators=(",", ":")).encode()

    app.add_route("/openapi.json", answer, include_in_schema=False)
    # FastAPI's documented way to change its document.
    app.openapi = document  # type: ignore[method-assign]  # FastAPI documents this very assignment


def build(app: FastAPI, problem_base: str, rooms: Sequence[Room]) -> dict[str, Any]:
    """The document of all rooms' routes."""
    routes = [route.made() for room in rooms for route in room.routes]
    repeatable = {route.operation_id for route in routes if _is_repeatable(route)}
    document = get_openapi(
        title="Luster",
        version=VERSION,
        summary="Property photos, ready to list.",
        description=_ABOUT,
        routes=routes,
        webhooks=app.webhooks.routes,
        tags=[{"name": name, "description": responses} for name, responses in _TAGS.items()],
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        servers=[{"url": "/", "description": "This gateway."}],
    )
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for model in (ProblemAnswer, FieldError, EnhanceBase64Body):
        schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
        schema.pop("$defs", None)
        for each in schema["properties"].values():
            # As FastAPI writes it: what may be left out has no default to show.
            if each.get("default", "") is None and model is EnhanceBase64Body:
                del each["default"]
        schemas[schema["title"]] = schema
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    _name_options(schemas)
    for responses in document["webhooks"].values():
        # They are answered by somebody else's server, so no problem of ours is among the answers.
        responses["post"]["responses"] = {"2XX": {"description": "Taken."}, "410": {"description": "Never send again."}}
    shared: dict[str, Any] = {}
    for operations in document["paths"].values():
        for operation in operations.values():
            if operation["operationId"] in repeatable:
                operation.setdefault("parameters", []).append(_IDEMPOTENCY)
            examples.show(operation)
            _finish(operation, problem_base, shared)
    document["components"]["responses"] = dict(sorted(shared.items()))
    document["components"]["schemas"] = dict(sorted(schemas.items()))
    return document


_SHARED_NAMES = {"params": "LookParameters", "tier": "JobTier"}
"""Fields that mean one thing wherever they stand."""


def _name_options(schemas: dict[str, Any]) -> None:
    """Says files as generators know them, and names what may also be null: they would call it by its place."""
    for name, schema in list(schemas.items()):
        for field, part in schema.get("properties", {}).items():
            if part.pop("contentMediaType", None):
                part["format"] = "binary"  # as generators know a file
            for at, option in enumerate(part.get("anyOf", ())):
                if option.get("type") == "object" or "enum" in option:
                    title = _SHARED_NAMES.get(field, f"{name}{field.title().replace('_', '')}")
                    schemas.setdefault(title, {**option, "title": title})
                    part["anyOf"][at] = {"$ref": f"#/components/schemas/{title}"}


def _is_repeatable(route: APIRoute) -> bool:
    """Whether it heeds an Idempotency-Key."""
    doors = (each.call for each in route.dependant.dependencies)
    return any(isinstance(door, SignedIn) and door.repeatable for door in doors)


def _finish(operation: dict[str, Any], problem_base: str, shared: dict[str, Any]) -> None:
    """Lets equal problems of all routes stand once."""
    for status, response in list(operation["responses"].items()):
        if "text/event-stream" in response.get("content", {}):
            # FastAPI names the events' model as if the answer could be that; generators would make two answers of it.
            response["content"].pop("application/json", None)
        reason = REASONS.get(_SHOWN.get(int(status), ""))
        if list(response.get("content", {})) != ["application/problem+json"] or reason is None:
            continue
        name = f"Problem{status}"
        operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}
        response["content"]["application/problem+json"]["example"] = {
            "type": problem_base + reason.slug,
            "title": reason.title,
            "status": int(status),
            "detail": reason.example,
            "instance": "/",
            "reason": reason.name,
            "request_id": "0b7c2a52c7a84f0b9a1f4b7f5a2d9f10",
        }
        if status == "429":
            response["headers"] = _RATE_HEADERS
        shared[name] = response
