"""A shoot of 2,000 photos: only those near the view are on the page, and keys and choosing reach all of them."""

from pathlib import Path

from playwright.sync_api import expect

from tests.studio.long_shoot import multiply
from tests.studio.reader import Reader, photos

COUNT = 2_000


def test_two_thousand_photos_are_scrolled_by_a_few_tiles(desk: Reader, tmp_path: Path) -> None:
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick", edge=600))
    page.wait_for_selector("photo-tile img")
    multiply(page, COUNT)
    page.reload()
    expect(page.get_by_role("button", name="All 2000")).to_be_visible(timeout=60_000)
    tiles = page.locator("photo-tile")
    assert 0 < tiles.count() < 150
    desk.checked("a long shoot")

    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    last = page.get_by_role("link", name="IMG_2000.jpg")
    expect(last).to_be_in_viewport()
    assert tiles.count() < 150
    last.focus()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("link", name="IMG_1999.jpg")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("ArrowUp")
    columns = page.locator("photo-grid").evaluate("grid => grid.columns()")
    expect(page.get_by_role("link", name=f"IMG_{1999 - 12 * columns}.jpg")).to_be_focused()
    page.keyboard.press("Control+a")
    expect(page.get_by_role("toolbar")).to_contain_text("2000 selected")
