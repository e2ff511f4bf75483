"""Somebody else's server: it writes down what it is sent and answers as it was told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Received:
    """One message."""

    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """Answers each message with the next of its answers, the last one for ever."""

    answers: list[tuple[int, str]] = field(default_factory=lambda: [(200, "")])
    delay: float = 0.0
    let: asyncio.Event | None = None
    """No answer is given before this is set."""
    body: bytes = b"thank you"
    received: list[Received] = field(default_factory=list)
    url: str = ""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        content = await reader.readexactly(int(headers.get("content-length", "0")))
        self.received.append(Received(headers, content))
        await asyncio.sleep(self.delay)
        if self.let is not None:
            await self.let.wait()
        status, more = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        writer.write(f"HTTP/1.1 {status} X\r\ncontent-length: {len(self.body)}\r\n{more}\r\n".encode() + self.body)
        try:
            await writer.drain()
        except ConnectionError:
            pass  # the other side has read enough
        writer.close()


@asynccontextmanager
async def receiving(receiver: Receiver) -> AsyncIterator[Receiver]:
    """The receiver on a port of its own."""
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0)
    async with server:
        receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"
        yield receiver
