"""What goes wrong in the middle: a reload, a lost connection, a second tab, a purse that is too small, many at once."""

import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.running_luster import Client, RunningLuster
from tests.studio.reader import Reader, photos, reading

_FREE: dict[str, Any] = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}


def test_a_reload_in_the_middle_of_uploads_loses_none(desk: Reader, tmp_path: Path) -> None:
    page = desk.page
    desk.arrive()
    line = desk.context.new_cdp_session(page)
    line.send("Network.emulateNetworkConditions", {**_FREE, "uploadThroughput": 40_000})
    desk.new_shoot(
        photos(
            tmp_path,
            *["kitchen_blue", "gable_brick", "living_bright", "hip_stucco", "flat_modern", "terra_flat"],
            edge=600,
        )
    )
    page.wait_for_selector("upload-tile")
    page.wait_for_timeout(1500)
    page.on("dialog", lambda dialog: dialog.accept())
    desk.refusals = {404, 409, 412}  # of the uploads that the reload cut off
    page.reload()
    line.send("Network.emulateNetworkConditions", _FREE)
    page.wait_for_selector("photo-tile img >> nth=5")
    expect(page.locator("photo-tile")).to_have_count(6)
    names = page.locator("photo-tile a").evaluate_all("all => all.map(each => each.getAttribute('aria-label'))")
    assert sorted(name.split(",")[0] for name in names) == [f"IMG_{number}.jpg" for number in range(4211, 4217)]


def test_a_reload_in_the_middle_of_a_job_goes_on_watching(desk: Reader, tmp_path: Path) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick", "flat_modern"))
    page.wait_for_selector("photo-tile img >> nth=1")
    page.get_by_role("button", name="Enhance", exact=True).click()
    page.locator("looks-sheet .go").click()
    page.wait_for_selector("photo-tile progress-ring")
    page.reload()
    expect(page.get_by_role("button", name="Download")).to_be_visible(timeout=90_000)
    expect(page.locator("photo-tile progress-ring")).to_have_count(0, timeout=90_000)


def test_a_lost_connection_is_told_and_caught_up(desk: Reader, luster: RunningLuster, tmp_path: Path) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick"))
    page.wait_for_selector("photo-tile img")
    page.get_by_role("button", name="Enhance", exact=True).click()
    page.locator("looks-sheet .go").click()
    page.wait_for_selector("photo-tile progress-ring")
    desk.context.set_offline(True)
    page.evaluate("window.dispatchEvent(new Event('offline'))")
    time.sleep(8)  # the job ends meanwhile, unseen
    desk.context.set_offline(False)
    expect(page.get_by_role("button", name="Download")).to_be_visible(timeout=90_000)


def test_two_tabs_share_one_stream_and_both_see_the_end(desk: Reader, tmp_path: Path) -> None:
    first = desk.page
    desk.arrive()
    desk.new_shoot(photos(tmp_path, "gable_brick"))
    first.wait_for_selector("photo-tile img")
    streams: list[str] = []
    second = desk.context.new_page()
    desk.listen(second)
    second.on("request", lambda request: streams.append(request.url) if request.url.endswith("/events") else None)
    second.goto(first.url)
    second.wait_for_selector("photo-tile img")
    first.get_by_role("button", name="Enhance", exact=True).click()
    first.locator("looks-sheet .go").click()
    for page in (first, second):
        expect(page.get_by_role("button", name="Download")).to_be_visible(timeout=90_000)
    assert not streams, "the second tab opened a stream of its own"


def test_too_few_credits_offers_what_fits_and_spends_nothing(
    browser: Browser, luster: RunningLuster, tmp_path: Path
) -> None:
    admin = Client(luster.url, luster.token("me@this-machine.local"))
    with reading(browser, luster.url) as reader:
        page = reader.page
        reader.arrive()
        balance = admin.get("/credits")["balance"]
        account = admin.get("/me")["account"]["id"]
        admin.post("/admin/adjustments", {"account_id": account, "credits": 3 - balance, "reason": "a small purse"})
        reader.new_shoot(photos(tmp_path, "gable_brick", "flat_modern", edge=600))
        page.wait_for_selector("photo-tile img >> nth=1")
        page.get_by_role("button", name="Enhance", exact=True).click()
        sheet = page.locator("looks-sheet")
        expect(sheet).to_contain_text("1 credit short.")
        expect(sheet.get_by_role("link", name="Get credits")).to_be_visible()
        reader.checked("too few credits")
        assert admin.get("/credits")["balance"] == 3
        expect(sheet.get_by_role("button", name="Small for all 2")).to_contain_text("2 credits")
        sheet.get_by_role("button", name="The first one").click()
        page.wait_for_function("() => !document.title.startsWith('(')", timeout=90_000)
        admin.post("/admin/adjustments", {"account_id": account, "credits": 50, "reason": "for the next test"})


@pytest.mark.slow
def test_two_hundred_photos_at_once(desk: Reader, tmp_path: Path) -> None:
    page = desk.page
    desk.arrive()
    one = photos(tmp_path, "kitchen_blue", edge=320)[0].read_bytes()
    files = []
    for number in range(200):
        # A comment after the picture makes each a photo of its own content.
        files.append(tmp_path / f"DSC_{number:04}.jpg")
        files[-1].write_bytes(one + number.to_bytes(2, "big"))
    sending: list[int] = []
    page.on("request", lambda request: sending.append(1) if request.method == "PUT" else None)
    desk.refusals = {429}  # more than a minute's writes: the page waits as long as it is told to, and loses none
    desk.new_shoot(files)
    expect(page.locator("photo-tile")).to_have_count(200, timeout=240_000)
    assert len(sending) == 200
