"""Looking closely: tiles at full resolution, all looks of a photo beside each other, layers, and what is delivered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.e2e.running_luster import Client, RunningLuster
from tests.studio.reader import Reader, photos

pytestmark = pytest.mark.slow


def enhanced(page: Page, look: str) -> None:
    """Has the look made of what is open or chosen, and waits for it."""
    page.get_by_role("radio", name=look).click()
    page.get_by_role("radio", name="Full resolution").click()
    page.locator("looks-sheet .go").click()
    expect(page.locator("looks-sheet")).to_have_count(0)
    page.wait_for_function("() => document.title.startsWith('(')", timeout=30_000)
    page.wait_for_function("() => !document.title.startsWith('(')", timeout=120_000)


@pytest.fixture
def large(desk: Reader, tmp_path: Path) -> Iterator[Reader]:
    """A reader at a photo of 3,000 pixels with one look."""
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "big_living_24mp", edge=3000))
    page.wait_for_selector("photo-tile img")
    page.get_by_role("button", name="Enhance", exact=True).click()
    enhanced(page, "Natural")
    page.locator("photo-tile a").first.click()
    page.wait_for_selector("compare-slider img")
    yield desk


def test_zoomed_in_both_pictures_are_shown_from_tiles_at_full_resolution(large: Reader) -> None:
    page = large.page
    expect(page.locator("tile-layer img")).to_have_count(0)
    page.get_by_role("slider", name="Compare before and after").wait_for()
    page.keyboard.press("z")
    expect(page.get_by_role("button", name="100 %")).to_contain_text("100 %")
    for layer in (".was", ".top"):
        page.wait_for_function(
            """layer => {
              const view = document.querySelector("studio-app").shadowRoot.querySelector("photo-view")?.shadowRoot;
              const slider = view?.querySelector("compare-slider")?.shadowRoot;
              const side = slider?.querySelector(`${layer} tile-layer`);
              const tiles = side ? [...side.shadowRoot.querySelectorAll("img")] : [];
              return tiles.length > 0 && tiles.every(each => each.complete && each.naturalWidth > 0);
            }""",
            arg=layer,
        )
    sides = page.locator("compare-slider tile-layer")
    expect(sides).to_have_count(2)
    places = [
        each.evaluate("each => [...each.shadowRoot.querySelectorAll('img')].map(i => [i.style.left, i.style.top])")
        for each in sides.all()
    ]
    assert places[0] == places[1], "both sides lie at the same place"
    large.checked("zoomed in")
    frame = page.locator("compare-slider").bounding_box()
    assert frame is not None
    middle = (frame["x"] + frame["width"] / 4, frame["y"] + frame["height"] / 2)
    page.mouse.move(*middle)
    page.mouse.down()
    page.mouse.move(middle[0] - 600, middle[1] - 300, steps=8)
    page.mouse.up()
    moved = sides.first.evaluate(
        "each => [...each.shadowRoot.querySelectorAll('img')].map(i => [i.style.left, i.style.top])"
    )
    assert moved and moved != places[0]
    assert len(moved) <= 9, "tiles out of view are let go"
    page.keyboard.press("z")
    expect(page.locator("tile-layer")).to_have_count(0)


def test_all_looks_of_a_photo_stand_beside_each_other_and_one_is_delivered(
    large: Reader, luster: RunningLuster
) -> None:
    page = large.page
    expect(page.get_by_role("button", name="All looks")).to_have_count(0)
    page.get_by_role("button", name="Another look").click()
    enhanced(page, "Bright & airy")
    page.get_by_role("button", name="All looks").click()
    looks = page.locator("all-looks figure")
    expect(looks).to_have_count(3)
    large.checked("all looks")
    natural = looks.filter(has_text="Natural")
    natural.get_by_role("button", name="Use this one").click()
    expect(natural.get_by_role("button", name="In the download")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("z")
    zooms = [each.evaluate("each => each.zoom") for each in page.locator("all-looks compare-slider").all()]
    assert len(set(zooms)) == 1 and zooms[0] > 1, "all of them move as one"
    api = Client(luster.url, luster.token("me@this-machine.local"))
    asset = api.get(f"/assets/{page.url.rsplit('/', 1)[1]}")["asset"]
    assert api.get(f"/jobs/{asset['deliver_job_id']}")["job"]["style"] == "default"


def test_a_photo_that_no_browser_reads_is_shown_before_and_after(desk: Reader, tmp_path: Path) -> None:
    from pillow_heif import from_pillow

    source = photos(tmp_path, "gable_brick", edge=900)[0]
    with Image.open(source) as picture:
        from_pillow(picture.convert("RGB")).save(tmp_path / "IMG_9.HEIC", quality=90)
    page = desk.page
    desk.arrive()
    desk.new_shoot([tmp_path / "IMG_9.HEIC"])
    page.wait_for_selector("photo-tile img")
    page.get_by_role("button", name="Enhance", exact=True).click()
    enhanced(page, "Natural")
    page.locator("photo-tile a").first.click()
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page.wait_for_function(
        """() => {
          const view = document.querySelector("studio-app").shadowRoot.querySelector("photo-view")?.shadowRoot;
          const slider = view?.querySelector("compare-slider")?.shadowRoot;
          const images = [...(slider?.querySelectorAll(".layer img") ?? [])];
          return images.length === 2 && images.every(each => each.naturalWidth === 900);
        }"""
    )
