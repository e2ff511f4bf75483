"""From drop to download by the keyboard alone, and by fingers alone."""

from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.studio.hands import Fingers, beyond_the_screen, focused, tab_to, too_small_for_a_finger
from tests.studio.reader import Reader, photos

pytestmark = pytest.mark.slow


def test_the_keyboard_alone_goes_from_drop_to_download(desk: Reader, tmp_path: Path) -> None:
    page, keys = desk.page, desk.page.keyboard
    page.goto(desk.url)
    page.get_by_role("button", name="Continue on this machine").wait_for()
    tab_to(page, "Continue on this machine")
    keys.press("Enter")
    page.wait_for_selector("shoots-view :is(.card, .zone)")
    keys.press("n")
    page.wait_for_selector("new-shoot drop-zone")
    tab_to(page, "Choose photos")
    with page.expect_file_chooser() as chooser:
        keys.press("Enter")
    chooser.value.set_files(photos(tmp_path, "gable_brick"))
    page.wait_for_selector("photo-tile img")

    keys.press("e")
    page.locator("looks-sheet [role=radio]").first.wait_for()
    tab_to(page, "Natural")
    for _ in range(12):
        if "Dusk" in focused(page):
            break
        keys.press("ArrowRight")
    expect(page.get_by_role("radio", name="Dusk")).to_be_checked()
    expect(page.locator("looks-sheet")).to_contain_text("1 photo · 2 credits")
    tab_to(page, "Enhance 1 photo")
    keys.press("Enter")
    expect(page.locator("looks-sheet")).to_have_count(0)
    expect(page.get_by_role("button", name="Download")).to_be_visible(timeout=120_000)

    keys.press("ArrowRight")
    expect(page.get_by_role("link", name="IMG_4211.jpg")).to_be_focused()
    keys.press("Enter")
    page.wait_for_selector("photo-view compare-slider .line")
    tab_to(page, "Compare before and after")
    keys.press("End")
    expect(page.get_by_role("slider", name="Compare before and after")).to_have_attribute("aria-valuenow", "100")
    with page.expect_download() as coming:
        keys.press("d")
    with Image.open(coming.value.path()) as picture:
        assert picture.size == (900, 600)


def everything_of_a_shoot_lies_on_the_screen(page: Page) -> None:
    """Every menu, sheet and bar of a shoot's page on two phones."""
    for width in (360, 390):
        page.set_viewport_size({"width": width, "height": 844})
        for button in ("Download", "More", "Menu"):
            page.get_by_role("button", name=button, exact=True).tap()
            assert page.get_by_role("menuitem").count() > 1
            assert beyond_the_screen(page) == [], f"{button} at {width}"
            # A finger beside a sheet shuts it.
            page.touchscreen.tap(width / 2, 20)
            expect(page.get_by_role("menuitem")).to_have_count(0)
        page.get_by_role("button", name="Select", exact=True).tap()
        page.get_by_role("checkbox", name="Select: IMG_4211.jpg").tap()
        assert beyond_the_screen(page) == [], f"the bar of what is chosen at {width}"
        assert not (small := too_small_for_a_finger(page)), small
        page.get_by_role("toolbar").get_by_role("button", name="Mark").tap()
        assert beyond_the_screen(page) == [], f"marks at {width}"
        page.keyboard.press("Escape")
        page.get_by_role("toolbar").get_by_role("button", name="Clear").tap()
        page.get_by_role("button", name="Another look").tap()
        assert beyond_the_screen(page) == [], f"the looks at {width}"
        page.keyboard.press("Escape")
        expect(page.locator("looks-sheet")).to_have_count(0)


def test_fingers_alone_go_from_drop_to_download(phone: Reader, tmp_path: Path) -> None:
    page, fingers = phone.page, Fingers(phone.page)
    page.goto(phone.url)
    page.get_by_role("button", name="Continue on this machine").tap()
    page.wait_for_selector("shoots-view :is(.card, .zone)")
    fresh = page.get_by_role("button", name="New shoot")
    if fresh.count():
        fresh.tap()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose photos").tap()
    chooser.value.set_files(photos(tmp_path, "gable_brick"))
    page.wait_for_selector("photo-tile img")
    page.get_by_role("button", name="Enhance", exact=True).tap()
    page.get_by_role("radio", name="Dusk").tap()
    page.get_by_role("button", name="Enhance 1 photo").tap()
    expect(page.get_by_role("button", name="Download")).to_be_visible(timeout=120_000)

    everything_of_a_shoot_lies_on_the_screen(page)
    page.locator("photo-tile a").first.tap()
    line = page.get_by_role("slider", name="Compare before and after")
    line.wait_for()
    for button in ("Download", "More"):
        page.get_by_role("button", name=button).tap()
        assert beyond_the_screen(page) == [], button
        page.keyboard.press("Escape")
    expect(line).to_have_attribute("aria-valuenow", "50")
    picture = page.locator("photo-view compare-slider")
    # Until they are there the line stands as high as the stage, and a finger would meet it elsewhere.
    loaded = "each => [...each.shadowRoot.querySelectorAll('img')].every(({ naturalWidth }) => naturalWidth)"
    page.wait_for_function(loaded, arg=picture.element_handle())
    page.wait_for_function(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))"
    )
    box = line.bounding_box()
    assert box is not None
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    fingers.drag(middle, (middle[0] - 120, middle[1]))
    # The stage is as wide as the phone, 390 pixels: 120 of them are 31 of a hundred.
    expect(line).to_have_attribute("aria-valuenow", "19")
    fingers.spread(picture, 3)
    expect(page.get_by_role("button", name="Fit, 100 %")).to_contain_text("%")
    assert picture.evaluate("each => each.zoom") > 1.5
    fingers.spread(picture, 0.1)
    page.wait_for_function("each => each.zoom === 1", arg=picture.element_handle())

    page.get_by_role("button", name="Download").tap()
    with page.expect_download() as coming:
        page.get_by_role("menuitem", name="Full size").tap()
    with Image.open(coming.value.path()) as taken:
        assert taken.size == (900, 600)
