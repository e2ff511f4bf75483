"""A studio that hosts Luster: https, a host name, mail by SMTP, the first administrator, a guest with a passkey."""

import email
import re
import ssl
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import expect

from tests.ports import free_port
from tests.studio.https_front import Front, certified, hosted
from tests.studio.reader import Reader, photos
from tests.studio.test_own_sign_in import PASSWORD, signed_out, with_passkeys

GUEST = "guest@example.com"

pytestmark = pytest.mark.slow


class Mailbox:
    """What a mail server got, whose handler it is."""

    def __init__(self) -> None:
        self.letters: list[tuple[str, str]] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        plain = email.message_from_bytes(envelope.content).get_payload(0)
        assert isinstance(plain, email.message.Message)
        text = plain.get_payload(decode=True)
        assert isinstance(text, bytes)
        self.letters += [(to, text.decode()) for to in envelope.rcpt_tos]
        return "250 OK"

    def link(self, to: str) -> str:
        """The link in somebody's latest mail."""
        for _ in range(600):
            for address, text in reversed(self.letters):
                if address == to and (found := re.search(r"^https://\S+", text, re.MULTILINE)):
                    return found[0]
            time.sleep(0.1)
        raise AssertionError(f"no mail came to {to}: {self.letters}")


@pytest.fixture(scope="module")
def mailbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Mailbox, int, Path]]:
    """A mail server with STARTTLS, its port and the certificate that vouches for it."""
    certificate, _ = certified(tmp_path_factory.mktemp("mail"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    found = Mailbox()
    port = free_port()
    controller = Controller(found, hostname="127.0.0.1", port=port, tls_context=context, require_starttls=True)
    controller.start()
    yield found, port, certificate
    controller.stop()


@pytest.fixture(scope="module")
def front(mailbox: tuple[Mailbox, int, Path]) -> Iterator[Front]:
    _, mail_port, authority = mailbox
    mail = {"LUSTER_SMTP_HOST": "localhost", "LUSTER_SMTP_PORT": str(mail_port), "LUSTER_SMTP_CA": str(authority)}
    with hosted(lambda *_: {"LUSTER_REGISTRATION": "invite", **mail}) as found:
        yield found


def test_from_the_first_administrator_to_a_guests_enhanced_photo(
    front: Front, mailbox: tuple[Mailbox, int, Path], tmp_path: Path
) -> None:
    post, _, _ = mailbox
    said = front.luster.cli("setup-address")
    assert said.returncode == 0, said.stderr
    desk = front.browser.new_context().new_page()
    desk.goto(said.stdout.strip())
    desk.get_by_label("Mail address").fill("admin@example.com")
    desk.get_by_label("New password").fill(PASSWORD)
    desk.get_by_role("button", name="Set up").click()
    desk.wait_for_selector("shoots-view")
    desk.goto(f"{front.url}/#/security")
    desk.get_by_label("E-mail address").fill(GUEST)
    desk.get_by_role("button", name="Invite").click()

    context = front.browser.new_context(accept_downloads=True)
    page = context.new_page()
    with_passkeys(page)
    page.goto(post.link(GUEST))
    page.get_by_label("New password").fill(PASSWORD)
    page.get_by_role("button", name="Join").click()
    page.wait_for_selector("shoots-view")
    page.goto(f"{front.url}/#/security")
    page.get_by_label("Its name").fill("My phone")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_text("My phone")).to_be_visible()
    signed_out(page, front)
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_selector("shoots-view")

    reader = Reader(front.url, context, page)
    reader.new_shoot(photos(tmp_path, "gable_brick"))
    page.wait_for_selector("photo-tile img")
    page.get_by_role("button", name="Enhance", exact=True).click()
    page.get_by_role("radio", name="Dusk").click()
    page.get_by_role("button", name="Enhance 1 photo").click()
    page.get_by_role("button", name="Download").click(timeout=120_000)
    with page.expect_download() as coming:
        page.get_by_role("menuitem", name="Full size").click()
    assert coming.value.path().stat().st_size > 10_000
    assert {to for to, _ in post.letters} == {"admin@example.com", GUEST}
