"""Writes each main view of Studio at two sizes to docs/pictures/studio, from a real Luster with a real shoot."""

import io
import re
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.e2e.running_luster import RunningLuster
from tests.studio.reader import ROOT, SIZES, Reader, open_browser, photos, reading

TARGET = ROOT / "docs" / "pictures" / "studio"
HOUSES = (
    "gable_brick", "living_bright", "kitchen_blue", "bedroom_warm_lamps", "flat_modern", "hip_stucco", "office_navy",
    "terra_flat", "bathroom_tiles", "two_floor_siding",
)  # fmt: skip
OTHERS = ("cross_gable_shake", "sky_roof_gable", "pine_sauna", "stone_hip_wires")
QUALITY = 84


def main() -> int:
    """Takes all pictures."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="luster-pictures-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        line = running.start()
        try:
            if not line.startswith("Luster is ready"):
                raise SystemExit(line)
            with sync_playwright() as playwright:
                browser = open_browser(playwright)
                _pictures(browser, running.url)
                browser.close()
        finally:
            running.interrupt()
            running.kill_everything()
    return 0


def _pictures(browser: Browser, url: str) -> None:
    for size in SIZES:
        with reading(browser, url, size) as reader, tempfile.TemporaryDirectory() as work:
            _arrival(reader, size)
            if size == "desk":
                _second_shoot(reader, Path(work))
                _first_shoot(reader, size, Path(work))
            _views(reader, size)
    with reading(browser, url, "desk") as reader:
        reader.context.add_init_script("localStorage.setItem('luster.mode', '\"light\"')")
        reader.arrive()
        _open_shoot(reader)
        _take(reader, "desk", "shoot-light")


def _arrival(reader: Reader, size: str) -> None:
    page = reader.page
    page.goto(reader.url)
    page.get_by_role("heading", level=1).wait_for()
    page.wait_for_timeout(800)
    _take(reader, size, "arrive")
    reader.arrive()
    page.wait_for_timeout(500)


def _second_shoot(reader: Reader, work: Path) -> None:
    """Another property, so that lists have more than one line."""
    page = reader.page
    _take(reader, "desk", "empty")
    reader.new_shoot(photos(work, *OTHERS, edge=900))
    page.wait_for_selector("photo-tile img >> nth=3", timeout=120_000)
    page.get_by_role("textbox", name="Name of the shoot").fill("4 Mill Race")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Enhance", exact=True).click()
    page.get_by_role("radio", name="Dusk").click()
    page.get_by_role("radio", name="Small").click()
    page.locator("looks-sheet .go").click()
    page.wait_for_timeout(2500)
    page.wait_for_function("() => !document.title.startsWith('(')", timeout=300_000)
    reader.go("/")


def _first_shoot(reader: Reader, size: str, work: Path) -> None:
    page = reader.page
    reader.new_shoot(photos(work, *HOUSES, edge=1500))
    # The pictures of those that wait come after the first look.
    page.wait_for_selector("upload-tile img >> nth=2", timeout=60_000)
    page.wait_for_timeout(300)
    _take(reader, size, "upload")
    page.wait_for_selector("photo-tile img >> nth=9", timeout=120_000)
    page.get_by_role("textbox", name="Name of the shoot").fill("12 Harbour Lane")
    page.get_by_role("textbox", name="Address").fill("12 Harbour Lane, Port Ellery")
    page.keyboard.press("Tab")
    page.wait_for_timeout(3000)
    page.locator("photo-tile a").first.focus()
    for key in ("5", "p", "p", "4", "x"):
        page.keyboard.press(key)
        page.wait_for_timeout(150)
    page.get_by_role("button", name="Enhance", exact=True).click()
    page.get_by_role("radio", name="Dusk").click()
    page.get_by_role("radio", name="Full resolution").click()
    page.wait_for_function(
        "() => !document.querySelector('studio-app').shadowRoot.querySelector('shoot-view').shadowRoot"
        ".querySelector('looks-sheet').shadowRoot.querySelector('.look .early')"
    )
    page.wait_for_timeout(1500)
    _take(reader, size, "looks")
    page.get_by_role("radio", name="Natural").click()
    page.get_by_role("radio", name="Full resolution").click()
    page.locator("looks-sheet .go").click()
    page.wait_for_timeout(6000)
    _take(reader, size, "working")
    page.wait_for_function("() => !document.title.startsWith('(')", timeout=400_000)
    _look(reader, "IMG_4211.jpg", "Dusk")
    _look(reader, "IMG_4215.jpg", "Dusk")


def _look(reader: Reader, name: str, look: str) -> None:
    page = reader.page
    page.get_by_role("button", name="Select", exact=True).click()
    page.get_by_role("checkbox", name=f"Select: {name}").click()
    page.get_by_role("toolbar").get_by_role("button", name="Enhance").click()
    page.get_by_role("radio", name=look).click()
    page.locator("looks-sheet .go").click()
    page.wait_for_timeout(2500)
    page.wait_for_function("() => !document.title.startsWith('(')", timeout=300_000)


def _open_shoot(reader: Reader) -> None:
    page = reader.page
    page.get_by_role("link", name="12 Harbour Lane").click()
    page.wait_for_selector("photo-tile img >> nth=9")
    page.wait_for_timeout(4000)


def _views(reader: Reader, size: str) -> None:
    page = reader.page
    reader.go("/")
    page.wait_for_selector(".card")
    page.wait_for_timeout(800)
    _take(reader, size, "shoots")
    _open_shoot(reader)
    _take(reader, size, "shoot")
    if size == "phone":
        page.get_by_role("button", name="Another look").click()
        page.wait_for_timeout(9000)
        _take(reader, size, "looks")
        page.keyboard.press("Escape")
    page.get_by_role("link", name=re.compile("IMG_4211")).click()
    page.wait_for_selector("compare-slider")
    page.wait_for_timeout(3500)
    _take(reader, size, "photo")
    if size == "desk":
        page.keyboard.press("z")
    page.get_by_role("button", name="Side by side").click()
    page.wait_for_timeout(2500)
    _take(reader, size, "side-by-side")
    _comparison(reader, size)
    for place in ("activity", "credits", "account", "plugins", "overview", "comparisons"):
        reader.go(f"/{place}")
        page.wait_for_timeout(1800)
        _take(reader, size, place)
    if size == "desk":
        reader.go("/")
        page.keyboard.press("Control+k")
        page.wait_for_timeout(700)
        _take(reader, size, "palette")
        page.keyboard.press("Escape")


def _comparison(reader: Reader, size: str) -> None:
    page = reader.page
    if size == "desk":
        page.get_by_role("button", name="More").click()
        page.get_by_role("menuitem", name="Compare looks").click()
        for look in ("Natural", "Bright & airy", "Dusk"):
            page.locator("compare-sheet").get_by_role("checkbox", name=look).click()
        page.wait_for_timeout(6000)
        _take(reader, size, "compare-looks")
        page.locator("compare-sheet .go").click()
    else:
        reader.go("/comparisons")
        page.locator("comparisons-view .entry").first.click()
    page.get_by_role("button", name="Choose this").nth(2).wait_for(timeout=240_000)
    page.get_by_role("button", name="Choose this").last.click()
    page.wait_for_timeout(3000)
    _take(reader, size, "comparison")
    page.get_by_role("button", name="Your choice").click()


def _take(reader: Reader, size: str, name: str) -> None:
    with Image.open(io.BytesIO(reader.page.screenshot())) as picture:
        picture.convert("RGB").save(TARGET / f"{name}-{size}.jpg", quality=QUALITY, optimize=True)


if __name__ == "__main__":
    raise SystemExit(main())
