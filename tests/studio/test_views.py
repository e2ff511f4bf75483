"""Several exposures of one view in the grid: found, shown as one tile, made as one photo, taken apart and joined."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.studio.reader import Reader, photos

STOPS = (0, -2, 2)


def exposures(photo: Path, first: int) -> list[Path]:
    """The same view three times, as a camera on a tripod takes it: middle, dark and bright."""
    with Image.open(photo) as picture:
        light = (np.asarray(picture.convert("RGB"), dtype=np.float32) / 255) ** 2.2
    made = []
    for number, stops in enumerate(STOPS, first):
        shown = np.clip(light * 2.0**stops, 0, 1) ** (1 / 2.2)
        path = photo.with_name(f"IMG_{number}.jpg")
        Image.fromarray((shown * 255).round().astype(np.uint8)).save(path, quality=92)
        made.append(path)
    return made


@pytest.mark.slow
def test_exposures_of_a_view_are_one_tile_one_price_and_one_result(desk: Reader, tmp_path: Path) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    desk.arrive()
    living, kitchen = photos(tmp_path, "living_bright", "kitchen_blue")
    desk.new_shoot([*exposures(living, 4221), kitchen])
    page.wait_for_selector("photo-tile img >> nth=3")
    page.get_by_role("button", name="More").click()
    page.get_by_role("menuitem", name="Find exposures of one view").click()
    expect(page.locator("photo-tile")).to_have_count(2, timeout=60_000)
    expect(page.get_by_text("1 view of several exposures").last).to_be_visible()
    stack = page.get_by_role("link", name="IMG_4221.jpg, 3 exposures")
    expect(stack).to_be_visible()
    desk.checked("a view of several exposures")

    page.get_by_role("button", name="Enhance", exact=True).click()
    expect(page.locator("looks-sheet")).to_contain_text("2 photos · 4 credits")
    page.get_by_role("button", name="Enhance 2 photos").click()
    expect(page.get_by_role("button", name="Download")).to_be_visible(timeout=120_000)
    page.wait_for_function("() => !document.title.startsWith('(')", timeout=120_000)
    page.reload()
    expect(page.locator("photo-tile")).to_have_count(2)

    page.get_by_role("button", name="Select", exact=True).click()
    page.get_by_role("checkbox", name="Select: IMG_4221.jpg").click()
    page.get_by_role("button", name="Take apart").click()
    expect(page.locator("photo-tile")).to_have_count(4)
    page.get_by_role("button", name="Select", exact=True).click()
    for name in ("IMG_4221", "IMG_4222"):
        page.get_by_role("checkbox", name=f"Select: {name}.jpg").click()
    page.get_by_role("button", name="Join as one view").click()
    expect(page.get_by_role("link", name="IMG_4221.jpg, 2 exposures")).to_be_visible()
    expect(page.locator("photo-tile")).to_have_count(3)
