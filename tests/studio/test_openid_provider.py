"""Signing in by an OpenID provider that others keep (npm's `oidc-provider`), in a real browser over https."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.ports import free_port
from tests.stand_ins import oidc_provider
from tests.studio.https_front import Front, hosted

SLOWED = 4

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def front() -> Iterator[Front]:
    """A Luster reached by https whose people a provider vouches for."""
    theirs = free_port()
    with ExitStack() as stack:

        def told(url: str, certificate: Path) -> dict[str, str]:
            back = f"{url}/auth/oauth/work/callback"
            work = {
                "issuer": stack.enter_context(oidc_provider.running(theirs, certificate, back)),
                "title": "Work",
                "client_id": oidc_provider.CLIENT,
                "client_secret": oidc_provider.SECRET,
            }
            return {
                "LUSTER_REGISTRATION": "open",
                "LUSTER_OPENID": json.dumps({"work": work}),
                "LUSTER_OPENID_NETWORKS": "127.0.0.0/8",
                "LUSTER_OPENID_CA": str(certificate),
            }

        found = stack.enter_context(hosted(told))
        administer(found)
        yield found


def administer(front: Front) -> None:
    """The first administrator comes by the set-up address; before that nobody else does."""
    said = front.luster.cli("setup-address")
    assert said.returncode == 0, said.stderr
    context = front.browser.new_context()
    page = context.new_page()
    page.goto(said.stdout.strip())
    page.get_by_label("Mail address").fill("admin@example.com")
    page.get_by_label("New password").fill("seven green houses by the sea")
    page.get_by_role("button", name="Set up").click()
    page.wait_for_selector("shoots-view")
    context.close()


def begun(context: BrowserContext, front: Front, *, slowed: bool = False) -> Page:
    """A tab that went from Studio's first page to the provider."""
    page = context.new_page()
    if slowed:
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    page.goto(front.url)
    page.get_by_role("button", name="Continue with Work").click()
    page.wait_for_url("https://localhost:*/**")
    return page


def vouched_for(page: Page, email: str) -> None:
    """Enters a name there and agrees; who agreed in another tab is not asked again."""
    page.get_by_placeholder("Enter any login").fill(email)
    page.get_by_placeholder("and password").fill("any")
    page.get_by_role("button", name="Sign-in").click()
    agree = page.get_by_role("button", name="Continue")
    agree.or_(page.locator("shoots-view")).wait_for()
    if agree.is_visible():
        agree.click()


def inside(page: Page, front: Front, email: str) -> None:
    page.wait_for_url(f"{front.url}/**")
    page.wait_for_selector("shoots-view")
    page.goto(f"{front.url}/#/account")
    expect(page.get_by_text(email).first).to_be_visible()


def test_a_new_person_registers_by_the_provider_and_comes_back(front: Front) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    for _ in range(2):
        context = front.browser.new_context()
        page = begun(context, front)
        vouched_for(page, "pat@example.com")
        inside(page, front, "pat@example.com")
        context.close()


def test_two_tabs_visit_at_once_and_the_first_to_leave_comes_back_last(front: Front) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    context = front.browser.new_context()
    first, second = begun(context, front), begun(context, front)
    vouched_for(second, "two.tabs@example.com")
    inside(second, front, "two.tabs@example.com")
    vouched_for(first, "two.tabs@example.com")
    inside(first, front, "two.tabs@example.com")
    context.close()


def test_a_slow_machine_gets_in_too(front: Front) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    context = front.browser.new_context()
    page = begun(context, front, slowed=True)
    vouched_for(page, "slow@example.com")
    inside(page, front, "slow@example.com")
    context.close()


def test_who_turns_back_at_the_provider_is_told_so_and_may_try_again(front: Front) -> None:
    context = front.browser.new_context()
    page = begun(context, front)
    page.get_by_role("link", name="Cancel").click()
    page.wait_for_url(f"{front.url}/**")
    expect(page.get_by_role("alert")).to_be_visible()
    assert page.context.cookies(front.url) == [] or not any(
        "refresh" in cookie["name"] for cookie in page.context.cookies(front.url)
    )
    again = begun(context, front)
    vouched_for(again, "back@example.com")
    inside(again, front, "back@example.com")
    context.close()
