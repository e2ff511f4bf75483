"""Culling by keyboard alone: what was marked is kept by the engine, filtered by, enhanced, and taken back."""

from pathlib import Path

from playwright.sync_api import expect

from tests.studio.reader import Reader, photos


def test_one_key_marks_are_kept_and_taken_back(desk: Reader, tmp_path: Path) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick", "living_bright", "kitchen_blue", edge=600))
    page.wait_for_selector("photo-tile img >> nth=2")
    page.locator("photo-tile a").first.focus()
    page.keyboard.press("p")
    page.keyboard.press("x")
    page.keyboard.press("4")
    expect(page.get_by_role("button", name="Picks 1")).to_be_visible()
    page.wait_for_timeout(500)
    page.reload()
    expect(page.get_by_role("link", name="IMG_4211.jpg, Picked")).to_be_visible()
    expect(page.get_by_role("link", name="IMG_4212.jpg, Rejected")).to_be_visible()
    expect(page.get_by_role("link", name="IMG_4213.jpg, 4 stars")).to_be_visible()
    page.get_by_role("button", name="Rejected 1").click()
    expect(page.locator("photo-tile")).to_have_count(1)
    page.get_by_role("button", name="All 3").click()
    page.get_by_role("button", name="Enhance 1 pick").click()
    expect(page.locator("looks-sheet")).to_contain_text("1 photo ·")
    page.keyboard.press("Escape")
    page.locator("photo-tile a").last.focus()
    page.keyboard.press("2")
    expect(page.get_by_role("link", name="IMG_4213.jpg, 2 stars")).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_role("link", name="IMG_4213.jpg, 4 stars")).to_be_visible()


def test_a_photo_is_put_elsewhere_by_dragging(desk: Reader, tmp_path: Path) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick", "living_bright", "kitchen_blue", edge=600))
    page.wait_for_selector("photo-tile img >> nth=2")
    page.locator("photo-tile").nth(2).drag_to(page.locator("photo-tile").nth(0))
    expect(page.locator("photo-tile a").first).to_have_attribute("aria-label", "IMG_4213.jpg")
    page.wait_for_timeout(500)
    page.reload()
    page.wait_for_selector("photo-tile >> nth=2")
    expect(page.locator("photo-tile a").first).to_have_attribute("aria-label", "IMG_4213.jpg")
