"""Callers may prove themselves by a certificate instead of the service token."""

import asyncio
import os
import ssl
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import grpc
import pytest
from luster.v1 import shoot_pb2, shoot_pb2_grpc
from luster_engine.errors import LusterError
from luster_engine.rpc.contract import Service
from luster_engine.rpc.interceptors import AccountStanding
from luster_engine.rpc.server import EngineServer
from luster_engine.rpc.tls import Certificates, TlsFiles
from luster_engine.settings import Settings

from tests.authority import Authority
from tests.ports import free_port

LUSTER = Path(sys.executable).with_name("luster")
ACCOUNT = "00000000-0000-0000-0000-000000000001"


class Shoots(shoot_pb2_grpc.ShootServiceServicer):
    """A room with one answer."""

    async def GetShoot(  # noqa: N802 - the contract's name
        self, request: shoot_pb2.GetShootRequest, context: object
    ) -> shoot_pb2.GetShootResponse:
        return shoot_pb2.GetShootResponse(shoot=shoot_pb2.Shoot(id=request.shoot_id))


@pytest.fixture
def authority() -> Authority:
    return Authority("ours")


@pytest.fixture
def files(authority: Authority, tmp_path: Path) -> TlsFiles:
    made = TlsFiles(tmp_path / "engine.pem", tmp_path / "engine.key", tmp_path / "ca.pem")
    (tmp_path / "ca.pem").write_bytes(authority.certificate)
    write(made, authority)
    return made


def write(files: TlsFiles, authority: Authority) -> None:
    """A certificate and its key, as something that renews certificates does it."""
    certificate, key = authority.issue("engine")
    for path, data in ((files.key, key), (files.certificate, certificate)):
        path.with_suffix(".new").write_bytes(data)
        path.with_suffix(".new").rename(path)


@pytest.fixture
async def server(authority: Authority, files: TlsFiles) -> AsyncIterator[EngineServer]:
    async def standing(account: object) -> AccountStanding:
        return AccountStanding()

    add = shoot_pb2_grpc.add_ShootServiceServicer_to_server
    made = EngineServer(
        [Service("luster.v1.ShootService", shoot_pb2.DESCRIPTOR, add, Shoots())],
        service_token="t0ken",
        find_standing=standing,
        key_stands=standing,
        checks={},
        tls=files,
    )
    await made.start(address="localhost:0")
    yield made
    await made.drain(grace=0.5, notice=0)


async def ask(server: EngineServer, authority: Authority, certificate: tuple[bytes, bytes] | None) -> str:
    chain, key = certificate if certificate is not None else (None, None)
    credentials = grpc.ssl_channel_credentials(authority.certificate, key, chain)
    async with grpc.aio.secure_channel(f"localhost:{server.port}", credentials) as channel:
        stub = shoot_pb2_grpc.ShootServiceStub(channel)
        request = shoot_pb2.GetShootRequest(shoot_id="x")
        answer = await stub.GetShoot(request, metadata=(("x-luster-account", ACCOUNT),), timeout=10)
        return str(answer.shoot.id)


async def test_a_certificate_of_our_authority_counts_as_the_token(server: EngineServer, authority: Authority) -> None:
    assert await ask(server, authority, authority.issue("gateway")) == "x"


async def test_no_certificate_and_a_strangers_are_not_let_in(server: EngineServer, authority: Authority) -> None:
    for certificate in (None, Authority("strangers").issue("gateway")):
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await ask(server, authority, certificate)
        assert refused.value.code() is grpc.StatusCode.UNAVAILABLE


async def test_renewed_certificates_are_used_without_a_restart(
    server: EngineServer, authority: Authority, files: TlsFiles
) -> None:
    before = await presented(server)
    write(files, authority)
    assert await ask(server, authority, authority.issue("gateway")) == "x"
    assert await presented(server) != before


async def test_half_of_a_renewal_is_not_used(server: EngineServer, authority: Authority, files: TlsFiles) -> None:
    before = await presented(server)
    files.key.write_bytes(authority.issue("engine")[1])
    assert await ask(server, authority, authority.issue("gateway")) == "x"
    assert await presented(server) == before


async def test_callers_of_a_new_authority_are_let_in_once_it_is_named(
    server: EngineServer, authority: Authority, files: TlsFiles
) -> None:
    coming = Authority("the next one")
    assert files.client_ca is not None
    files.client_ca.write_bytes(authority.certificate + coming.certificate)
    assert await ask(server, authority, coming.issue("gateway")) == "x"


def test_a_key_of_another_certificate_stops_the_start(files: TlsFiles, authority: Authority) -> None:
    files.key.write_bytes(authority.issue("engine")[1])
    with pytest.raises(LusterError, match="cannot be used"):
        Certificates(files).credentials()


async def presented(server: EngineServer) -> str:
    """The certificate that a new connection is shown."""
    return await asyncio.to_thread(ssl.get_server_certificate, ("localhost", server.port))


def asked_how_it_is(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LUSTER, "health", "engine"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


async def test_a_health_check_needs_no_certificate(
    authority: Authority, files: TlsFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asked in clear text, so a well engine with TLS counted as dead, and nothing that waits for it began."""

    async def standing(account: object) -> AccountStanding:
        return AccountStanding()

    # A short name: that of a socket has at most 107 bytes.
    with tempfile.TemporaryDirectory(prefix="l-") as folder:
        monkeypatch.setattr(tempfile, "tempdir", folder)
        port = free_port()
        told = {
            "LUSTER_TLS_CERTIFICATE": str(files.certificate),
            "LUSTER_TLS_KEY": str(files.key),
            "LUSTER_TLS_CLIENT_CA": str(files.client_ca),
            "LUSTER_GRPC_PORT": str(port),
            "LUSTER_DATA": folder,
        }
        settings = Settings(
            grpc_port=port, tls_certificate=files.certificate, tls_key=files.key, tls_client_ca=files.client_ca
        )
        add = shoot_pb2_grpc.add_ShootServiceServicer_to_server
        served = EngineServer(
            [Service("luster.v1.ShootService", shoot_pb2.DESCRIPTOR, add, Shoots())],
            service_token="t0ken",
            find_standing=standing,
            key_stands=standing,
            checks={},
            tls=files,
        )
        await served.start(address=f"127.0.0.1:{port}", socket=settings.local_socket)
        environment = {**os.environ, **told, "TMPDIR": folder}
        try:
            asked = await asyncio.to_thread(asked_how_it_is, environment)
        finally:
            await served.drain(grace=0.0, notice=0.0)
        gone = await asyncio.to_thread(asked_how_it_is, environment)
    assert asked.returncode == 0, asked.stderr
    assert gone.returncode == 1
