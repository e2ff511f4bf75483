"""Several looks of one photo made side by side: chosen, priced, watched, voted on, and found again."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.running_luster import Client, RunningLuster
from tests.studio.reader import Reader, photos


def hidden(page: Page) -> list[str]:
    """The pictures of a comparison that lie outside of the window, in part or as a whole."""
    found: list[str] = page.get_by_role("figure").evaluate_all(
        """all => all.filter(each => {
          const box = each.getBoundingClientRect();
          return box.width < 100 || box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth;
        }).map(each => each.getAttribute("aria-label") ?? "Before")"""
    )
    return found


@pytest.mark.slow
def test_looks_are_compared_and_one_is_voted_for(desk: Reader, luster: RunningLuster, tmp_path: Path) -> None:
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick", edge=600))
    page.wait_for_selector("photo-tile img")
    page.locator("photo-tile a").first.click()
    page.get_by_role("button", name="More").click()
    page.get_by_role("menuitem", name="Compare looks").click()
    sheet = page.locator("compare-sheet")
    expect(sheet).to_contain_text("Choose two looks at least.")
    expect(sheet.get_by_role("button", name="Compare", exact=True)).to_be_disabled()
    sheet.get_by_role("checkbox", name="Natural").click()
    sheet.get_by_role("checkbox", name="Dusk").click()
    sheet.get_by_role("button", name="Small").click()
    expect(sheet).to_contain_text("2 looks · 2 credits")
    expect(sheet.locator(".picture img")).not_to_have_count(0)
    desk.checked("choosing what to compare")
    sheet.get_by_role("button", name="Compare", exact=True).click()

    dusk = page.get_by_role("figure", name="Dusk")
    natural = page.get_by_role("figure", name="Natural")
    vote = dusk.get_by_role("button", name=re.compile("Choose this|Your choice"))
    for each in (dusk, natural):
        expect(each.get_by_role("button", name="Choose this")).to_be_visible(timeout=120_000)
        expect(each).to_contain_text("1 credit")
        expect(each).to_contain_text(re.compile("Faithful|Needs review"))
    with page.expect_response("**/vote") as told:
        vote.click()
    assert told.value.status == 200
    expect(vote).to_have_attribute("aria-pressed", "true")
    winner = page.locator("winning-look")
    expect(winner).to_contain_text("Your choice: Dusk")
    expect(winner).to_contain_text(re.compile("In the download|Use this one"))
    winner.get_by_role("button", name="Download: Dusk").click()
    with page.expect_download() as saved:
        winner.get_by_role("menuitem", name="Web").click()
    assert saved.value.suggested_filename.endswith("-dusk.jpg")
    desk.checked("a comparison")
    for width, height in ((1440, 900), (1100, 640), (390, 844), (360, 740)):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(150)
        assert hidden(page) == [], f"what is compared is not all in sight in {width} by {height}"
    page.set_viewport_size({"width": 1440, "height": 900})

    api = Client(luster.url, luster.token("me@this-machine.local"))
    page.reload()
    expect(vote).to_have_attribute("aria-pressed", "true")
    [made] = api.get("/comparisons")["comparisons"]
    chosen = next(each["job"] for each in made["results"] if each["voted"])
    assert chosen["id"] == made["voted_job_id"] and chosen["style"] == "dusk"

    desk.go("/comparisons")
    expect(page.get_by_role("link", name="Natural · Dusk")).to_be_visible()
    desk.checked("the list of comparisons")
    page.get_by_role("link", name="Natural · Dusk").click()
    vote.click()
    expect(vote).to_have_attribute("aria-pressed", "false")

    # What is made already is not paid for again: of three looks one is new, and of two that are made none.
    page.get_by_role("link", name="Back to the photo").click()
    page.get_by_role("button", name="More").click()
    page.get_by_role("menuitem", name="Compare looks").click()
    for name in ("Natural", "Dusk", "Bright & airy"):
        sheet.get_by_role("checkbox", name=name).click()
    sheet.get_by_role("button", name="Small").click()
    expect(sheet).to_contain_text("1 new look · 1 credit")
    expect(sheet).to_contain_text("2 are made already, free")
    sheet.get_by_role("checkbox", name="Bright & airy").click()
    expect(sheet).to_contain_text("All made already, free")
    sheet.get_by_role("button", name="Compare", exact=True).click()
    for each in (dusk, natural):
        expect(each).to_contain_text("Made already")
    spent = [each for each in api.get("/credits/entries")["entries"] if each["type"] == "capture"]
    assert len(spent) == 2
