"""Many requests at once without a client library's own cost: pipelined on a few connections."""

import asyncio
import json
from typing import Any
from urllib.parse import urlsplit


async def many_posts(
    url: str, path: str, body: Any, *, token: str, key: str, count: int, connections: int = 20
) -> list[tuple[int, Any]]:
    """The status and the body of each of `count` equal requests."""
    content = json.dumps(body)
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        f"Authorization: {token}",
        f"Idempotency-Key: {key}",
        "Content-Type: application/json",
        f"Content-Length: {len(content)}",
    ]
    request = ("\r\n".join(lines) + "\r\n\r\n" + content).encode()
    port = urlsplit(url).port or 80
    found = await asyncio.gather(*(_pipelined(port, request, count // connections) for _ in range(connections)))
    return [answer for each in found for answer in each]


async def _pipelined(port: int, request: bytes, count: int) -> list[tuple[int, Any]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request * count)
    found = []
    for _ in range(count):
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        body = await reader.readexactly(int(length.split(b":")[1]))
        found.append((int(head.split(b" ", 2)[1]), json.loads(body)))
    writer.close()
    return found
