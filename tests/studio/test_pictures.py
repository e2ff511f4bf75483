"""Pictures from words in a browser: what they cost is said first, what is made stands as tiles, and one opens."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.running_luster import Client, RunningLuster
from tests.stand_ins.openai_server import KEY, MODERATION, OpenAIServer
from tests.studio.reader import Reader

WORDS = "A quiet garden with a stone path"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def painter() -> Iterator[OpenAIServer]:
    with OpenAIServer() as server:
        yield server


@pytest.fixture(scope="module")
def luster(painter: OpenAIServer) -> Iterator[RunningLuster]:
    """A Luster with a model that makes pictures."""
    with tempfile.TemporaryDirectory(prefix="luster-pictures-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more = {"OPENAI_API_KEY": KEY, "LUSTER_OPENAI_BASE_URL": painter.base_url}
        line = running.start()
        try:
            assert line.startswith("Luster is ready"), line
            yield running
        finally:
            running.interrupt()
            running.kill_everything()


def test_pictures_are_asked_for_in_words_and_one_that_is_refused_says_why(
    desk: Reader, luster: RunningLuster, painter: OpenAIServer
) -> None:
    page = desk.page
    desk.arrive()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("menuitem", name="Pictures from words").click()
    view = page.locator("pictures-view")
    expect(view.get_by_role("button", name="Make 4 pictures")).to_be_disabled()
    expect(view).to_contain_text("Say what the pictures show.")
    desk.checked("the empty page of pictures from words")
    view.get_by_label("What do the pictures show?").fill(WORDS)
    view.get_by_role("button", name="3", exact=True).click()
    view.get_by_role("button", name="16:9").click()
    view.get_by_role("button", name="Small").click()
    view.get_by_label("Made by").select_option("openai/gpt-image-2.5-flare")
    expect(view).to_contain_text("3 pictures · 3 credits")
    assert not painter.calls, "a price costs nothing"
    painter.failures.append(MODERATION)
    view.get_by_role("button", name="Make 3 pictures").click()

    tiles = view.locator("figure")
    expect(tiles).to_have_count(3)
    expect(view.locator("a.frame img")).to_have_count(2, timeout=60_000)
    expect(view.get_by_text("moderation refused")).to_be_visible()
    expect(view.get_by_text("openai · 1 credit").first).to_be_visible()
    desk.checked("what was made from words")

    api = Client(luster.url, luster.token("me@this-machine.local"))
    jobs = api.get("/jobs?style=generate")["jobs"]
    assert sorted(each["status"] for each in jobs) == ["failed", "succeeded", "succeeded"]
    assert {each["prompt"] for each in jobs} == {WORDS} and sum(each["credits_used"] for each in jobs) == 2
    (shoot,) = {each["shoot_id"] for each in jobs}
    assert api.get(f"/shoots/{shoot}")["shoot"]["name"] == WORDS

    # A picture opens by itself, without a photo before it; its shoot shows those that were made.
    view.locator("a.frame").first.click()
    expect(page.locator("photo-view compare-slider")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_contain_text(WORDS)
    expect(page.get_by_role("button", name="Slider")).to_have_count(0)
    desk.checked("a picture from words")
    desk.go(f"/shoots/{shoot}")
    expect(page.locator("photo-tile img")).to_have_count(2)


def test_without_a_model_it_is_said_who_could(phone: Reader, luster: RunningLuster) -> None:
    page = phone.page
    page.route("**/models", lambda route: route.fulfill(json={"models": []}))
    phone.arrive()
    phone.go("/pictures")

    expect(page.locator("pictures-view")).to_contain_text("Nobody here can make pictures from words.")
    expect(page.locator("pictures-view form")).to_have_count(0)
    phone.checked("pictures from words without a model")
