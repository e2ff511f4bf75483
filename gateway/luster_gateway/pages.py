"""The reference page at /docs, with every file served by ourselves: nothing is loaded from elsewhere."""

from importlib.resources import files

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.staticfiles import StaticFiles

from luster_gateway.guards.context import page_policy
from luster_gateway.settings import GatewaySettings

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Luster API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<main id="reference"></main>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
"""
_START = """window.ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  persistAuthorization: true,
  docExpansion: "none",
  tagsSorter: "alpha",
});
"""


def install(app: FastAPI, settings: GatewaySettings) -> None:
    """Adds the page and its files, which stand outside the document that they show."""
    policy = {"Content-Security-Policy": page_policy(settings.content_origins), "Cache-Control": "no-cache"}

    async def page(request: Request) -> Response:
        return HTMLResponse(_PAGE, headers=policy)

    async def start(request: Request) -> Response:
        return Response(_START, media_type="text/javascript", headers=policy)

    app.add_route("/docs", page, include_in_schema=False)
    app.add_route("/docs/start.js", start, include_in_schema=False)
    assets = StaticFiles(directory=str(files("fastapi_offline") / "static"))
    app.mount("/docs/assets", assets, name="docs")
