"""What models make and what photos show, in a browser: pictures from words, furnished rooms, and tags."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import expect

from tests.e2e.running_luster import Client, RunningLuster
from tests.stand_ins.empty_room import answer, as_jpeg, empty_room
from tests.stand_ins.openai_server import KEY, MODERATION, OpenAIServer
from tests.studio.reader import Reader, photos

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

    # It takes a look from the list of pictures; the result stands beside it, with the picture before it.
    desk.go("/pictures")
    view.get_by_role("button", name="Choose a look").first.click()
    sheet = page.locator("looks-sheet")
    expect(sheet).to_contain_text("this picture is a model's")
    expect(sheet).to_contain_text("1 photo ·")
    desk.checked("a look for a picture from words")
    sheet.get_by_role("button", name="Enhance 1 photo").click()
    expect(page.locator("photo-view .version")).to_have_count(2, timeout=60_000)
    (looked,) = (each for each in api.get(f"/jobs?shoot_id={shoot}")["jobs"] if each["kind"] == "enhance")
    assert looked["parent_job_id"] in {each["id"] for each in jobs} and looked["disclosure"] == "generated"


def test_a_room_is_furnished_for_its_price_and_stays_marked_as_staged(
    desk: Reader, luster: RunningLuster, painter: OpenAIServer, tmp_path: Path
) -> None:
    def furnished(shown: NDArray[np.uint8], mask: object, prompt: str) -> NDArray[np.uint8]:
        size = (shown.shape[1], shown.shape[0])
        return np.asarray(cv2.resize(answer(1), size, interpolation=cv2.INTER_AREA), np.uint8)

    painter.edit = furnished
    page, before = desk.page, len(painter.calls)
    (tmp_path / "room.jpg").write_bytes(as_jpeg(empty_room()))
    desk.arrive()
    desk.new_shoot([tmp_path / "room.jpg"])
    page.wait_for_selector("photo-tile img")
    page.locator("photo-tile a").click()
    page.get_by_role("button", name="Enhance").first.click()
    sheet = page.locator("looks-sheet")
    sheet.get_by_role("radio", name="Furnish the room").click()
    expect(sheet).to_contain_text("There is no preview of that.")
    sheet.get_by_label("Room", exact=True).select_option("Living room")
    sheet.get_by_role("radio", name="Scandinavian").click()
    expect(sheet).to_contain_text("1 photo · 2 credits")
    desk.checked("the choice of furniture")
    assert len(painter.calls) == before, "a price costs nothing"
    sheet.get_by_role("button", name="Furnish the room").click()

    view = page.locator("photo-view")
    expect(view.locator(".staged")).to_have_text("Virtually staged", timeout=60_000)
    expect(view).to_contain_text("This is a proposal")
    desk.checked("a furnished room")
    assert len(painter.calls) == before + 1 and "scandinavian" in painter.calls[-1].fields["prompt"]
    page.get_by_role("link", name="Back").click()
    expect(page.locator("photo-tile .pill").first).to_have_text("Staged")
    expect(page.locator("photo-tile .pill.check")).to_have_attribute("title", "Needs review")
    expect(page.get_by_role("link", name="room.jpg, Staged, Virtually staged")).to_be_visible()


def test_tags_are_corrected_a_shoot_is_looked_through_by_them_and_they_are_the_room_of_a_look(
    desk: Reader, tmp_path: Path
) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick", "kitchen_blue", edge=600))
    page.wait_for_selector("photo-tile img >> nth=1")
    page.get_by_role("link", name="IMG_4212.jpg").click()
    tags = page.locator("photo-tags")
    tags.get_by_role("combobox", name="Add a tag").select_option("Kitchen")
    expect(tags).to_contain_text("Your word")
    tags.get_by_role("combobox", name="Add a tag").select_option("Night")
    tags.get_by_role("button", name="Remove: Night").click()
    expect(tags.get_by_role("listitem").filter(has_text="Night")).to_have_count(0)
    desk.checked("the tags of a photo")
    page.get_by_role("button", name="Enhance").first.click()
    expect(page.locator("looks-sheet").get_by_label("Room", exact=True)).to_have_value("Kitchen")
    page.keyboard.press("Escape")
    page.reload()
    expect(page.locator("photo-tags")).to_contain_text("Kitchen")
    page.get_by_role("link", name="Back").click()

    expect(page.locator("photo-tile")).to_have_count(2)
    page.get_by_role("combobox", name="Subject").select_option(label="Kitchen (1)")
    expect(page.locator("photo-tile")).to_have_count(1)
    desk.checked("a shoot by tag")
    page.locator("photo-tile a").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("IMG_4212.jpg")
    expect(page.get_by_role("navigation", name="Photos of this shoot")).to_have_count(0)


def test_without_a_model_it_is_said_who_could(phone: Reader, luster: RunningLuster) -> None:
    page = phone.page
    page.route("**/models", lambda route: route.fulfill(json={"models": []}))
    phone.arrive()
    phone.go("/pictures")

    expect(page.locator("pictures-view")).to_contain_text("Add a provider to make pictures.")
    expect(page.locator("pictures-view form")).to_have_count(0)
    phone.checked("pictures from words without a model")
