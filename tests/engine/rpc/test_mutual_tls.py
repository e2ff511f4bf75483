"""Callers may prove themselves by a certificate instead of the service token."""

import datetime
from collections.abc import AsyncIterator

import grpc
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from luster.v1 import shoot_pb2, shoot_pb2_grpc
from luster_engine.rpc.contract import Service
from luster_engine.rpc.interceptors import AccountStanding
from luster_engine.rpc.server import EngineServer, Tls

ACCOUNT = "00000000-0000-0000-0000-000000000001"


class Authority:
    """A certificate authority for one test."""

    def __init__(self, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        self.certificate = self._signed(self._name, self._key.public_key(), authority=True)

    def issue(self, name: str) -> tuple[bytes, bytes]:
        """A certificate and its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        return self._signed(subject, key.public_key()), key.private_bytes(*form)

    def _signed(self, subject: x509.Name, key: ec.EllipticCurvePublicKey, *, authority: bool = False) -> bytes:
        now = datetime.datetime.now(datetime.UTC)
        built = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(minutes=1))
            .not_valid_after(now + datetime.timedelta(hours=1))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        )
        return built.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


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
async def server(authority: Authority) -> AsyncIterator[EngineServer]:
    async def standing(account: object) -> AccountStanding:
        return AccountStanding()

    certificate, key = authority.issue("engine")
    add = shoot_pb2_grpc.add_ShootServiceServicer_to_server
    made = EngineServer(
        [Service("luster.v1.ShootService", shoot_pb2.DESCRIPTOR, add, Shoots())],
        service_token="t0ken",
        find_standing=standing,
        key_stands=standing,
        checks={},
        tls=Tls(certificate, key, authority.certificate),
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
