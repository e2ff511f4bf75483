"""A local authority, a certificate of it for one host name, and what speaks TLS in front of a server."""

import asyncio
import base64
import contextlib
import datetime
import hashlib
import os
import re
import ssl
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID
from luster_engine.mail.outbox import list_mails, read
from playwright.sync_api import Browser, sync_playwright

from tests.e2e.running_luster import RunningLuster
from tests.ports import free_port
from tests.studio.reader import CHROMIUM

HOST = "luster.test"


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certified(folder: Path) -> tuple[Path, str]:
    """A file with certificate and key for HOST and `localhost`, and the digest of the authority's key for a browser."""
    authority, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    now = datetime.datetime.now(datetime.UTC)

    def begun(subject: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(_name(subject))
            .issuer_name(_name("A local authority"))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(days=2))
        )

    root = begun("A local authority", authority).add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
    signed_root = root.sign(authority, hashes.SHA256())
    names = x509.SubjectAlternativeName([x509.DNSName(HOST), x509.DNSName("localhost")])
    leaf = begun(HOST, own).add_extension(names, False)
    chain = [leaf.sign(authority, hashes.SHA256()), signed_root]
    path = folder / "front.pem"
    pem = b"".join(each.public_bytes(Encoding.PEM) for each in chain)
    path.write_bytes(own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + pem)
    public = authority.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return path, base64.b64encode(hashlib.sha256(public).digest()).decode()


@contextlib.contextmanager
def in_front(port: int, behind: int, certificate: Path) -> Iterator[None]:
    """Speaks TLS on a port and passes everything on."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    loop = asyncio.new_event_loop()

    async def piped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, ssl.SSLError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def passed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", behind)
        except OSError:
            writer.close()
            return
        await asyncio.gather(piped(reader, inner_writer), piped(inner_reader, writer))

    server = loop.run_until_complete(asyncio.start_server(passed, "127.0.0.1", port, ssl=context))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)


@dataclass
class Front:
    """A Luster that others reach by https, and a browser that trusts its authority."""

    url: str
    luster: RunningLuster
    browser: Browser

    def link(self, to: str) -> str:
        """The link in the next mail to somebody."""
        for _ in range(600):
            for path in reversed(list_mails(self.luster.data / "outbox")):
                if (mail := read(path)).to == to and (found := re.search(r"^https://\S+$", mail.text, re.MULTILINE)):
                    path.unlink()
                    return found[0]
            time.sleep(0.1)
        raise AssertionError(f"no mail came to {to}")


@contextlib.contextmanager
def hosted(told: Callable[[str, Path], Mapping[str, str]]) -> Iterator[Front]:
    """A Luster behind https, with a browser; `told` gives its settings from its address and the certificate's file."""
    if not CHROMIUM.exists() and not os.environ.get("CI"):
        pytest.skip(f"there is no {CHROMIUM}; apt-get install chromium")
    with tempfile.TemporaryDirectory(prefix="luster-front-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        certificate, digest = certified(Path(folder))
        data = Path(folder) / "data"
        data.mkdir(mode=0o755)
        running = RunningLuster(data)
        port = free_port()
        url = f"https://{HOST}:{port}"
        running.more = {"APP_URL": url, **told(url, certificate)}
        line = running.start()
        try:
            assert line.startswith("Luster is ready"), line
            rules = [f"--host-resolver-rules=MAP {HOST} 127.0.0.1", f"--ignore-certificate-errors-spki-list={digest}"]
            with in_front(port, running.port, certificate), sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", *rules])
                yield Front(url, running, browser)
                browser.close()
            running.interrupt()
        finally:
            running.kill_everything()
