"""Signing in by Luster itself in a real browser: https, a host name, a local authority, and a device with passkeys."""

import base64
import os
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from luster_engine.mail.outbox import kept, read
from luster_engine.sign_in.one_time_codes import code_at
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.e2e.running_luster import RunningLuster
from tests.ports import free_port
from tests.studio.https_front import HOST, certified, in_front
from tests.studio.reader import CHROMIUM

PASSWORD = "seven green houses by the sea"

pytestmark = pytest.mark.slow


@dataclass
class Front:
    """A Luster that others reach by https, and a browser that trusts its authority."""

    url: str
    luster: RunningLuster
    browser: Browser

    def link(self, to: str) -> str:
        """The link in the next mail to somebody."""
        for _ in range(600):
            for path in reversed(kept(self.luster.data / "outbox")):
                if (mail := read(path)).to == to and (found := re.search(r"^https://\S+$", mail.text, re.MULTILINE)):
                    path.unlink()
                    return found[0]
            time.sleep(0.1)
        raise AssertionError(f"no mail came to {to}")


@pytest.fixture(scope="module")
def front() -> Iterator[Front]:
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
        running.more = {"APP_URL": url, "LUSTER_REGISTRATION": "invite"}
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


@pytest.fixture(scope="module")
def administrator(front: Front) -> Iterator[BrowserContext]:
    """The first administrator, made by the set-up address in the module's first browser."""
    said = front.luster.cli("setup-address")
    assert said.returncode == 0, said.stderr
    context = front.browser.new_context()
    page = context.new_page()
    page.goto(said.stdout.strip())
    page.get_by_label("Mail address").fill("admin@example.com")
    page.get_by_label("New password").fill(PASSWORD)
    page.get_by_role("button", name="Set up").click()
    page.wait_for_url(f"{front.url}/")
    page.wait_for_selector("shoots-view")
    yield context
    context.close()


def guest(front: Front, administrator: BrowserContext, email: str) -> Page:
    """Somebody who was invited in Studio and accepted by the mail's link, at Studio's first page."""
    desk = administrator.new_page()
    desk.goto(f"{front.url}/#/security")
    desk.get_by_label("E-mail address").fill(email)
    desk.get_by_role("button", name="Invite").click()
    expect(desk.get_by_text(email, exact=True)).to_be_visible()
    desk.close()
    page = front.browser.new_context().new_page()
    page.goto(front.link(email))
    page.get_by_label("New password").fill(PASSWORD)
    page.get_by_role("button", name="Join").click()
    page.wait_for_selector("shoots-view")
    return page


def with_passkeys(page: Page) -> None:
    """Gives the browser a device that keeps passkeys and looks at its user."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def signed_out(page: Page, front: Front) -> None:
    page.context.clear_cookies()
    page.goto("about:blank")
    page.goto(front.url)
    page.get_by_role("button", name="Sign in", exact=True).wait_for()


def with_password(page: Page, email: str) -> None:
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


def test_a_guest_adds_a_passkey_and_signs_in_by_it(front: Front, administrator: BrowserContext) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = guest(front, administrator, "passkey@example.com")
    with_passkeys(page)
    page.goto(f"{front.url}/#/security")
    page.get_by_label("Its name").fill("My laptop")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_text("My laptop")).to_be_visible()
    signed_out(page, front)
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_selector("shoots-view")
    page.goto(f"{front.url}/#/security")
    page.get_by_role("button", name="Delete: My laptop").or_(
        page.get_by_role("button", name="Remove: My laptop")
    ).click()
    expect(page.get_by_text("None yet.")).to_be_visible()
    signed_out(page, front)
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("alert")).to_be_visible()


def test_a_guest_switches_a_second_factor_on_and_signs_in_by_its_code(
    front: Front, administrator: BrowserContext
) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = guest(front, administrator, "totp@example.com")
    page.goto(f"{front.url}/#/security")
    page.get_by_role("button", name="Switch on").click()
    expect(page.get_by_role("img", name="The secret as a picture")).to_be_visible()
    secret = base64.b32decode(page.locator("security-view code").first.inner_text())
    step = int(time.time()) // 30
    page.get_by_label("Code of the app").fill(code_at(secret, step))
    page.get_by_role("button", name="Confirm").click()
    expect(page.locator("security-view .codes code")).to_have_count(10)
    recovery = page.locator("security-view .codes code").first.inner_text()
    for code in (code_at(secret, step + 1), recovery):
        signed_out(page, front)
        with_password(page, "totp@example.com")
        page.get_by_label("Code", exact=True).fill("000000")
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.get_by_role("alert")).to_be_visible()
        page.get_by_label("Code", exact=True).fill(code)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_selector("shoots-view")


def test_two_tabs_share_a_sign_in_and_a_reload_keeps_it(front: Front, administrator: BrowserContext) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = guest(front, administrator, "tabs@example.com")
    tabs = [page.context.new_page() for _ in range(3)]
    for tab in tabs:
        tab.goto(front.url, wait_until="commit")
    for tab in (page, *tabs):
        tab.reload()
        tab.wait_for_selector("shoots-view")
    signed_out(page, front)
    with_password(page, "tabs@example.com")
    page.wait_for_selector("shoots-view")
    page.goto(f"{front.url}/#/security")
    expect(page.get_by_text("this browser")).to_be_visible()
    page.get_by_role("button", name="Sign out").first.click()
    expect(page.get_by_text("Signed out there").first).to_be_visible()
