"""Nobody asks the gateway before there is an engine behind it."""

import asyncio
import socket
from pathlib import Path

from luster_engine.cli.up import _gateway, _Place
from luster_engine.settings import Settings


async def test_the_gateway_is_asked_only_once_the_engine_serves(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gateway:
        port = gateway.getsockname()[1]
        gateway.setblocking(False)
        settings = Settings(data_dir=tmp_path, port=port)
        serving = asyncio.Event()
        program = _gateway(settings, _Place(tmp_path, f"http://127.0.0.1:{port}", "127.0.0.1:1", tmp_path), "", serving)
        assert program.answers is not None and not await program.answers()
        try:
            gateway.accept()
        except BlockingIOError:
            came = False
        else:
            came = True
        assert not came
        serving.set()
        asking = asyncio.ensure_future(program.answers())
        connection, _ = await asyncio.get_running_loop().sock_accept(gateway)
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        assert await asking
        connection.close()
