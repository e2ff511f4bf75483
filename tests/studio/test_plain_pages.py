"""The plain pages of sign-in in a real browser, over http on this machine and over https: each form works."""

import base64
import contextlib
import os
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from luster_engine.mail.outbox import list_mails, read
from luster_engine.sign_in.one_time_codes import code_at
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.e2e.running_luster import RunningLuster
from tests.ports import free_port
from tests.studio.https_front import HOST, certified, in_front
from tests.studio.reader import CHROMIUM, Reader, reading

PASSWORD = "seven green houses by the sea"
OTHER = "eleven blue doors on the hill"

pytestmark = pytest.mark.slow


@dataclass
class Place:
    """A Luster where anybody may register, as a browser and as a program reach it."""

    url: str
    luster: RunningLuster
    browser: Browser

    def mailed(self, to: str) -> str:
        """The address of the link in the next mail to somebody."""
        for _ in range(600):
            for path in reversed(list_mails(self.luster.data / "outbox")):
                if (mail := read(path)).to == to and (found := re.search(r"^https?://\S+$", mail.text, re.MULTILINE)):
                    path.unlink()
                    return found[0]
            time.sleep(0.1)
        raise AssertionError(f"no mail came to {to}")


@pytest.fixture(scope="module", params=["http", "https"])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    if not CHROMIUM.exists() and not os.environ.get("CI"):
        pytest.skip(f"there is no {CHROMIUM}; apt-get install chromium")
    with (
        tempfile.TemporaryDirectory(prefix="luster-pages-", ignore_cleanup_errors=True) as folder,
        contextlib.ExitStack() as ends,
    ):
        Path(folder).chmod(0o755)
        data = Path(folder) / "data"
        data.mkdir(mode=0o755)
        running = RunningLuster(data)
        running.more = {"LUSTER_REGISTRATION": "open"}
        url, options = running.url, ["--no-sandbox"]
        if request.param == "https":
            certificate, digest = certified(Path(folder))
            port = free_port()
            url = f"https://{HOST}:{port}"
            running.more["APP_URL"] = url
            options += [
                f"--host-resolver-rules=MAP {HOST} 127.0.0.1",
                f"--ignore-certificate-errors-spki-list={digest}",
            ]
            ends.enter_context(in_front(port, running.port, certificate))
        line = running.start()
        try:
            assert line.startswith("Luster is ready"), line
            playwright = ends.enter_context(sync_playwright())
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
            found = Place(url, running, browser)
            if request.param == "https":
                set_up(found)
            yield found
            browser.close()
            running.interrupt()
        finally:
            running.kill_everything()


def set_up(place: Place) -> None:
    """Makes the first administrator by the set-up address, without whom nobody registers."""
    said = place.luster.cli("setup-address")
    assert said.returncode == 0, said.stderr
    with reading(place.browser, place.url) as first:
        first.page.goto(said.stdout.strip())
        filled(first, "Set up", email="first@example.com", password=PASSWORD)
        let_in(first)


@pytest.fixture
def reader(place: Place) -> Iterator[Reader]:
    with reading(place.browser, place.url) as somebody:
        # Refusals that these stories are about: a wrong password, and a link that was used.
        somebody.refusals = {401, 403, 422}
        yield somebody


def filled(reader: Reader, button: str, **fields: str) -> None:
    """Fills in the page's form and sends it."""
    for name, value in fields.items():
        reader.page.locator(f"input[name={name}]").fill(value)
    reader.checked(reader.page.title())
    reader.page.get_by_role("button", name=button, exact=True).click()


def let_in(reader: Reader) -> None:
    reader.page.wait_for_url(f"{reader.url}/")
    reader.page.wait_for_selector("shoots-view")


def at_first_page(place: Place, page: Page) -> None:
    """Opens Studio where somebody with an account signs in; on one machine a click leads there."""
    page.goto(place.url)
    page.get_by_role("heading", level=1).wait_for()
    account = page.get_by_role("button", name="Sign in with an account")
    if account.count():
        account.click()


def left(page: Page) -> None:
    page.context.clear_cookies()
    page.goto("about:blank")


def registered(place: Place, reader: Reader, email: str) -> None:
    """Somebody who registered by the pages and is in Studio."""
    reader.page.goto(f"{place.url}/auth/register")
    filled(reader, "Register", email=email, password=PASSWORD)
    expect(reader.page.get_by_role("heading")).to_have_text("Look into your mail")
    reader.page.goto(place.mailed(email))
    filled(reader, "Confirm and sign in", password=PASSWORD)
    let_in(reader)


def test_a_link_of_studio_leads_to_an_account_and_a_forgotten_password_is_set_anew(
    place: Place, reader: Reader
) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page, email = reader.page, "anna@example.com"
    at_first_page(place, page)
    page.get_by_role("link", name="Register").click()
    filled(reader, "Register", email=email, password="short")
    expect(page.get_by_role("alert")).to_contain_text("at least")
    expect(page.locator("input[name=email]")).to_have_value(email)
    filled(reader, "Register", email=email, password=PASSWORD)
    expect(page.get_by_role("heading")).to_have_text("Look into your mail")
    page.goto(place.mailed(email))
    filled(reader, "Confirm and sign in", password=OTHER)
    expect(page.get_by_role("alert")).to_be_visible()
    filled(reader, "Confirm and sign in", password=PASSWORD)
    let_in(reader)

    left(page)
    at_first_page(place, page)
    page.get_by_role("link", name="Forgot your password?").click()
    filled(reader, "Send the mail", email=email)
    expect(page.get_by_role("heading")).to_have_text("Look into your mail")
    link = place.mailed(email)
    page.goto(link)
    filled(reader, "Set the password", password=OTHER)
    expect(page.get_by_role("heading")).to_have_text("Your password is set")
    page.get_by_role("link", name="Sign in").click()
    at_first_page(place, page)
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(OTHER)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_selector("shoots-view")
    page.goto(link)
    filled(reader, "Set the password", password=PASSWORD)
    expect(page.get_by_role("alert")).to_be_visible()


def test_the_page_of_sign_in_and_the_page_of_the_code_let_somebody_in(place: Place, reader: Reader) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page, email = reader.page, "bert@example.com"
    registered(place, reader, email)
    page.goto(f"{place.url}/#/security")
    page.get_by_role("button", name="Switch on").click()
    secret = base64.b32decode(page.locator("security-view code").first.inner_text())
    step = int(time.time()) // 30
    page.get_by_label("Code of the app").fill(code_at(secret, step))
    page.get_by_role("button", name="Confirm").click()
    expect(page.locator("security-view .codes code")).to_have_count(10)
    left(page)
    page.goto(f"{place.url}/auth/sign-in")
    filled(reader, "Sign in", email=email, password=OTHER)
    expect(page.get_by_role("alert")).to_be_visible()
    filled(reader, "Sign in", email=email, password=PASSWORD)
    page.wait_for_url(f"{place.url}/auth/second-step")
    filled(reader, "Sign in", code="000000")
    expect(page.get_by_role("alert")).to_be_visible()
    filled(reader, "Sign in", code=code_at(secret, step + 1))
    let_in(reader)


def test_a_mailed_link_that_was_asked_for_in_studio_signs_in(place: Place, reader: Reader) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page, email = reader.page, "carla@example.com"
    registered(place, reader, email)
    left(page)
    at_first_page(place, page)
    page.get_by_role("button", name="Send me a sign-in link").click()
    page.get_by_label("E-mail address").fill(email)
    page.get_by_role("button", name="Send me a sign-in link").click()
    expect(page.get_by_role("status").first).to_contain_text(email)
    page.goto(place.mailed(email))
    filled(reader, "Sign in")
    let_in(reader)
