"""The whole way, as a new user goes it: arrive, drop, choose a look, watch, compare, download, delete."""

import base64
import io
import re
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from tests.e2e.running_luster import RunningLuster
from tests.studio.reader import Reader, photos, reading


def says_what_was_done(reader: Reader, shoot: str) -> None:
    """The cover shows a result, and credits and activity name the look, the photo, the shoot and the day."""
    page, place = reader.page, reader.page.url.partition("#")[2]
    reader.go("/")
    cover = page.get_by_role("link", name=shoot).locator("img")
    expect(cover).to_have_attribute("src", re.compile(r"/objects/\w+"))
    told = str(cover.get_attribute("src")).rpartition("/")[2].partition(".")[0]
    assert b"/renditions/" in base64.urlsafe_b64decode(told + "=" * (-len(told) % 4))
    reader.go("/credits")
    order = page.get_by_text(f"{shoot} · Dusk · 2 photos")
    order.click()
    expect(page.locator("credits-view").get_by_role("link", name="IMG_4211.jpg")).to_be_visible()
    reader.checked("an order in the ledger")
    reader.go("/activity")
    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    expect(page.get_by_role("link", name=shoot)).to_be_visible()
    expect(page.get_by_role("link", name="IMG_4212.jpg").first).to_be_visible()
    reader.go(place)
    page.wait_for_selector("photo-tile img")


@pytest.mark.slow
@pytest.mark.parametrize("size", ["desk", "phone"])
def test_from_drop_to_download(browser: Browser, luster: RunningLuster, tmp_path: Path, size: str) -> None:
    files = photos(tmp_path, "gable_brick", "living_bright")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 this is no photo")
    with reading(browser, luster.url, size) as reader:
        reader.refusals = {422}
        page = reader.page
        reader.arrive()
        reader.new_shoot([*files, broken])
        page.wait_for_selector("photo-tile img >> nth=1")
        refused = page.locator("refused-files")
        expect(refused).to_contain_text("1 file was not added.")
        page.get_by_role("button", name="Show", exact=True).click()
        expect(refused.get_by_role("listitem").filter(has_text="broken.jpg")).to_contain_text("damaged")
        expect(refused.get_by_role("button", name="Try again")).to_have_count(0)
        reader.checked("a file that was not added")
        page.get_by_role("button", name="Dismiss").click()
        expect(refused.get_by_text("not added")).to_have_count(0)
        page.get_by_role("textbox", name="Name of the shoot").fill(f"12 Harbour Lane, {size}")
        page.keyboard.press("Tab")
        reader.checked("the shoot")

        page.get_by_role("button", name="Enhance", exact=True).click()
        page.get_by_role("radio", name="Dusk").click()
        page.locator("looks-sheet compare-slider").wait_for()
        page.get_by_role("radio", name="Full resolution").click()
        expect(page.locator("looks-sheet")).to_contain_text("Dusk is for exteriors. 1 interior is left out.")
        expect(page.locator("looks-sheet")).to_contain_text("1 photo · 2 credits")
        page.get_by_role("checkbox", name="Make it of the interior, too").check()
        expect(page.locator("looks-sheet")).to_contain_text("2 photos · 4 credits")
        reader.checked("the looks")
        page.get_by_role("button", name="Enhance 2 photos").click()
        expect(page.get_by_role("button", name="Download")).to_be_visible(timeout=120_000)
        page.wait_for_function("() => !document.title.startsWith('(')", timeout=120_000)

        page.locator("photo-tile a").first.click()
        line = page.get_by_role("slider", name="Compare before and after")
        line.wait_for()
        mark = page.get_by_role("button", name="Needs review").filter(visible=True)
        mark.press("Enter")
        reason = page.locator(".why:popover-open")
        expect(reason).to_contain_text("compare it before you publish")
        # It shuts the reason, and leaves the photo open.
        mark.press("Escape")
        expect(reason).to_have_count(0)
        mark.press("Enter")
        reader.checked("why it needs a look")
        reason.get_by_role("button", name="Looks right").click()
        expect(page.get_by_role("button", name="Needs review").filter(visible=True)).to_have_count(0)
        line.focus()
        page.keyboard.press("ArrowRight")
        expect(line).to_have_attribute("aria-valuenow", "52")
        page.keyboard.press("Home")
        expect(line).to_have_attribute("aria-valuenow", "0")
        reader.checked("the comparison")
        for words in ("Download", "Another look"):
            # By its words on the page: an icon with a name for those who hear it is not enough.
            expect(page.locator("photo-view").get_by_text(words, exact=True).filter(visible=True)).to_have_count(1)

        page.get_by_role("button", name="Download").click()
        with page.expect_download() as coming:
            page.get_by_role("menuitem", name="Full size").click()
        with Image.open(coming.value.path()) as picture:
            assert picture.size == (900, 600)
        assert coming.value.suggested_filename == "IMG_4211-dusk.jpg"

        page.keyboard.press("Escape")
        page.get_by_role("button", name="Download").click()
        note = page.locator("shoot-view .note").filter(visible=True)
        expect(note).to_have_text(re.compile("2 photos: .*1 looked at"))
        with page.expect_download() as coming:
            page.get_by_role("menuitem", name="Full size").click()
        with zipfile.ZipFile(io.BytesIO(Path(coming.value.path()).read_bytes())) as archive:
            assert len(archive.namelist()) >= 2
        says_what_was_done(reader, f"12 Harbour Lane, {size}")

        page.get_by_role("button", name="Select", exact=True).click()
        page.get_by_role("checkbox", name="Select: IMG_4212.jpg").click()
        page.get_by_role("toolbar").get_by_role("button", name="Delete").click()
        expect(page.locator("photo-tile")).to_have_count(1)
        page.get_by_role("button", name="Undo").click()
        expect(page.locator("photo-tile")).to_have_count(2)


def test_a_deleted_photo_is_gone_after_five_seconds(browser: Browser, luster: RunningLuster, tmp_path: Path) -> None:
    with reading(browser, luster.url) as reader:
        page = reader.page
        reader.arrive()
        reader.new_shoot(photos(tmp_path, "kitchen_blue"))
        page.wait_for_selector("photo-tile img")
        with page.expect_response(lambda answer: answer.request.method == "DELETE", timeout=15_000) as gone:
            page.get_by_role("button", name="Select", exact=True).click()
            page.get_by_role("checkbox", name="Select: IMG_4211.jpg").click()
            page.get_by_role("toolbar").get_by_role("button", name="Delete").click()
        assert gone.value.status == 204
        page.reload()
        page.get_by_role("button", name="Choose photos").wait_for()
