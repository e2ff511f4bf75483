"""Signing in by Luster itself in a real browser: https, a host name, a local authority, and a device with passkeys."""

import base64
import time
from collections.abc import Iterator

import pytest
from luster_engine.sign_in.one_time_codes import code_at
from playwright.sync_api import BrowserContext, Page, expect

from tests.studio.https_front import Front, hosted

PASSWORD = "seven green houses by the sea"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def front() -> Iterator[Front]:
    with hosted(lambda *_: {"LUSTER_REGISTRATION": "invite"}) as found:
        yield found


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
