"""Mail by SMTP against a real server, and into the folder of one machine."""

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from luster_engine.errors import LusterError, Reason
from luster_engine.mail.opening import open_mailer
from luster_engine.mail.outbox import MOST, OutboxMailer, list_mails, read
from luster_engine.mail.port import Mail, MailNotSent, MailRefused
from luster_engine.mail.smtp import SmtpMailer, SmtpServer
from luster_engine.settings import Settings

from tests.ports import free_port

MAIL = Mail("ann@example.com", "Grüße", "Plain text.\n", "<p>Text</p>")
SENDER = "Luster <luster@example.com>"


class Inbox:
    """What a server of mail was given."""

    def __init__(self) -> None:
        self.envelopes: list[Any] = []
        self.answer = "250 OK"
        self.to_the_address = "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802 - aiosmtpd's name
        envelope.rcpt_tos.append(address)
        return self.to_the_address

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self.envelopes.append(envelope)
        return self.answer


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate of `localhost`."""
    folder = tmp_path_factory.mktemp("tls")
    key, chain = folder / "key.pem", folder / "chain.pem"
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-keyout", str(key), "-out", str(chain), "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return chain, key


@asynccontextmanager
async def serving(inbox: Inbox, **more: Any) -> AsyncIterator[int]:
    port = free_port()
    controller = Controller(inbox, hostname="127.0.0.1", port=port, server_hostname="localhost", **more)
    controller.start()
    try:
        yield port
    finally:
        await asyncio.to_thread(controller.stop)


def context_of(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    yield Inbox()


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_mail_over_an_encrypted_connection(inbox: Inbox, security: Any, certificate: tuple[Path, Path]) -> None:
    context = context_of(certificate)
    tls: dict[str, Any] = {"ssl_context": context}
    if security == "starttls":
        tls = {"tls_context": context, "require_starttls": True}
    async with serving(inbox, **tls) as port:
        server = SmtpServer("127.0.0.1", port, security, authority=certificate[0])
        await SmtpMailer(server, SENDER).send(MAIL)
    [envelope] = inbox.envelopes
    assert envelope.rcpt_tos == ["ann@example.com"]
    message: Any = message_from_bytes(envelope.content, policy=default)
    assert (message["Subject"], message["From"]) == ("Grüße", SENDER)
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


async def test_a_server_that_nobody_vouches_for_gets_no_mail(inbox: Inbox, certificate: tuple[Path, Path]) -> None:
    async with serving(inbox, tls_context=context_of(certificate), require_starttls=True) as port:
        with pytest.raises(MailNotSent):
            await SmtpMailer(SmtpServer("127.0.0.1", port, "starttls"), SENDER).send(MAIL)
    assert inbox.envelopes == []


async def test_a_server_that_does_not_encrypt_gets_no_mail_and_no_password(inbox: Inbox) -> None:
    said: list[Any] = []

    def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        said.append(data)
        return AuthResult(success=True)

    async with serving(inbox, authenticator=authenticate, auth_require_tls=False) as port:
        server = SmtpServer("127.0.0.1", port, "starttls", user="luster", password="secret")
        with pytest.raises(MailNotSent):
            await SmtpMailer(server, SENDER).send(MAIL)
    assert inbox.envelopes == [] and said == []


async def test_signing_in_at_the_server(inbox: Inbox, certificate: tuple[Path, Path]) -> None:
    def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=isinstance(data, LoginPassword) and data.password == b"secret")

    more = {"tls_context": context_of(certificate), "authenticator": authenticate, "auth_required": True}
    async with serving(inbox, **more) as port:
        for password, sent in (("wrong", 0), ("secret", 1)):
            server = SmtpServer("127.0.0.1", port, "starttls", "luster", password, certificate[0])
            if sent:
                await SmtpMailer(server, SENDER).send(MAIL)
            else:
                with pytest.raises(MailNotSent) as refusal:
                    await SmtpMailer(server, SENDER).send(MAIL)
                assert password not in refusal.value.message
            assert len(inbox.envelopes) == sent


async def test_a_refusal_is_told_without_what_the_server_said(inbox: Inbox) -> None:
    inbox.answer = "554 ann@example.com is on a list"
    async with serving(inbox) as port:
        with pytest.raises(MailNotSent) as refusal:
            await SmtpMailer(SmtpServer("127.0.0.1", port, "none"), SENDER).send(MAIL)
    assert "554" in refusal.value.message and "ann@" not in refusal.value.message


@pytest.mark.parametrize(("said", "expected"), [("550 no such user", MailRefused), ("450 come again", MailNotSent)])
async def test_an_address_that_nobody_has_is_refused_for_good(
    inbox: Inbox, said: str, expected: type[LusterError]
) -> None:
    inbox.to_the_address = said
    async with serving(inbox) as port:
        with pytest.raises(expected) as refusal:
            await SmtpMailer(SmtpServer("127.0.0.1", port, "none"), SENDER).send(MAIL)
    assert said[:3] in refusal.value.message and "ann@" not in refusal.value.message


async def test_a_server_that_is_away_is_tried_again() -> None:
    with pytest.raises(MailNotSent) as refusal:
        await SmtpMailer(SmtpServer("127.0.0.1", 9, "none"), SENDER).send(MAIL)
    assert refusal.value.retryable


@pytest.mark.parametrize(
    "wrong",
    [
        Mail("ann@example.com\r\nBcc: all@example.com", "x", "x", "x"),
        Mail("ann@example.com", "x\r\nBcc: all@example.com", "x", "x"),
        Mail("ann@example.com\nX: y", "x", "x", "x"),
        Mail("ann@example.com", "x\0", "x", "x"),
    ],
)
async def test_a_line_break_never_becomes_a_header(wrong: Mail, tmp_path: Path) -> None:
    with pytest.raises(LusterError) as refusal:
        await OutboxMailer(tmp_path, SENDER).send(wrong)
    assert refusal.value.reason is Reason.INVALID_ARGUMENT
    assert list_mails(tmp_path) == []


async def test_the_folder_keeps_mails_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    await OutboxMailer(folder, SENDER).send(MAIL)
    [path] = list_mails(folder)
    assert path.stat().st_mode & 0o777 == 0o600 and folder.stat().st_mode & 0o777 == 0o700
    found = read(path)
    assert (found.to, found.subject, found.text) == ("ann@example.com", "Grüße", "Plain text.\n")


async def test_the_folder_does_not_grow_for_ever(tmp_path: Path) -> None:
    mailer = OutboxMailer(tmp_path, SENDER)
    for number in range(MOST + 5):
        await mailer.send(Mail("ann@example.com", str(number), "x", "x"))
    assert len(list_mails(tmp_path)) == MOST and read(list_mails(tmp_path)[0]).subject == str(MOST + 4)


def test_settings_say_which_way_mails_go(tmp_path: Path) -> None:
    assert isinstance(open_mailer(Settings(data_dir=tmp_path)), OutboxMailer)
    assert isinstance(open_mailer(Settings(data_dir=tmp_path, smtp_host="mail.example.com")), SmtpMailer)
