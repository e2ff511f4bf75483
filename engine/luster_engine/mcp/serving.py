"""Serves MCP over standard input and output, or over HTTP to whoever holds the token."""

import hmac
from typing import Final

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from luster_engine.mcp.photos import LONGEST_DATA_URI
from luster_engine.mcp.server import LusterServer

LARGEST_BODY: Final = LONGEST_DATA_URI + (1 << 20)
"""A message with the largest data URI, and its other arguments."""
SHORTEST_TOKEN: Final = 20
"""Characters of a token that somebody sets; shorter ones can be guessed over a network."""


class TokenGate:
    """Lets nobody in without the token: whoever reaches the port could read files below the roots, and spend."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._wanted = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what carries the token."""
        if scope["type"] == "http":
            given = dict(scope["headers"]).get(b"authorization", b"")
            if not hmac.compare_digest(given, self._wanted):
                await _refuse(send)
                return
        await self._app(scope, receive, send)


async def serve_stdio(server: LusterServer) -> None:
    """Serve one client, for as long as it holds its end open."""
    await server.run_stdio_async()


async def serve_http(server: LusterServer, host: str, port: int, token: str) -> None:
    """Serve at http://host:port/mcp until stopped. Other hosts' names are refused, so that no web page gets in."""
    app = server.streamable_http_app(host=host, max_request_body_size=LARGEST_BODY)
    config = uvicorn.Config(TokenGate(app, token), host=host, port=port, log_level="warning", lifespan="on")
    await uvicorn.Server(config).serve()


async def _refuse(send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"www-authenticate", b"Bearer")]
    await send({"type": "http.response.start", "status": 401, "headers": headers})
    text = b"Send the token that `luster mcp --http` printed, as Authorization: Bearer TOKEN.\n"
    await send({"type": "http.response.body", "body": text})
