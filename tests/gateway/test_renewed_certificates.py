"""A gateway speaks to an engine by mutual TLS, and goes on when certificates are renewed."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import _async as health_aio
from grpc_health.v1 import health_pb2, health_pb2_grpc
from luster_gateway import GatewaySettings
from luster_gateway.engine import Engine

from tests.authority import Authority


class Files:
    """Both sides' files, written anew by an authority."""

    def __init__(self, folder: Path) -> None:
        self.ca, self.certificate, self.key = folder / "ca.pem", folder / "gateway.pem", folder / "gateway.key"

    def write(self, authority: Authority) -> None:
        certificate, key = authority.issue("gateway")
        for path, data in ((self.ca, authority.certificate), (self.key, key), (self.certificate, certificate)):
            path.with_suffix(".new").write_bytes(data)
            path.with_suffix(".new").rename(path)

    @property
    def settings(self) -> dict[str, Path]:
        return {"engine_ca": self.ca, "engine_certificate": self.certificate, "engine_key": self.key}


async def engine(authority: Authority, port: int = 0) -> tuple[grpc.aio.Server, int]:
    server = grpc.aio.server()
    health = health_aio.HealthServicer()
    health_pb2_grpc.add_HealthServicer_to_server(health, server)
    certificate, key = authority.issue("engine")
    credentials = grpc.ssl_server_credentials([(key, certificate)], authority.certificate, require_client_auth=True)
    port = server.add_secure_port(f"localhost:{port}", credentials)
    await server.start()
    for name in ("", "engine"):
        await health.set(name, health_pb2.HealthCheckResponse.SERVING)
    return server, port


@pytest.fixture
async def channel(tmp_path: Path) -> AsyncIterator[tuple[Engine, Files, grpc.aio.Server, int]]:
    files, authority = Files(tmp_path), Authority("ours")
    files.write(authority)
    server, port = await engine(authority)
    asking = Engine(GatewaySettings(engine=f"localhost:{port}", **files.settings))
    yield asking, files, server, port
    await asking.close()
    await server.stop(0)


async def test_an_engine_that_asks_for_a_certificate_is_reached(
    channel: tuple[Engine, Files, grpc.aio.Server, int],
) -> None:
    asking, files, _, port = channel
    assert await asking.serving("", within=5)
    stranger = Engine(GatewaySettings(engine=f"localhost:{port}", engine_ca=files.ca))
    assert not await stranger.serving("", within=1)
    await stranger.close()


async def test_renewed_certificates_are_used_without_a_restart(
    channel: tuple[Engine, Files, grpc.aio.Server, int],
) -> None:
    asking, files, server, port = channel
    asking.keep_certificates(every=0.05)
    assert await asking.serving("", within=5)
    # Another authority altogether: only who has read its files anew gets in.
    await server.stop(0)
    coming = Authority("the next one")
    renewed, _ = await engine(coming, port)
    assert not await asking.serving("", within=1)
    files.write(coming)
    for _ in range(50):
        if await asking.serving("", within=0.5):
            break
        await asyncio.sleep(0.1)
    assert await asking.serving("", within=5)
    await renewed.stop(0)
