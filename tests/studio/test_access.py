"""Nobody is shut out: axe-core on every view in dark and light, and the keyboard alone."""

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.running_luster import RunningLuster
from tests.studio.reader import Reader, reading

PLACES = ["/", "/comparisons", "/activity", "/credits", "/account", "/keys", "/webhooks", "/plugins", "/overview"]


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["dark", "light"])
@pytest.mark.parametrize("size", ["desk", "phone"])
def test_every_view_passes_axe(browser: Browser, luster: RunningLuster, size: str, mode: str) -> None:
    with reading(browser, luster.url, size, reduced_motion="reduce") as reader:
        reader.context.add_init_script(f"localStorage.setItem('luster.mode', '\"{mode}\"')")
        reader.page.goto(luster.url)
        reader.page.get_by_role("heading", level=1).wait_for()
        reader.checked(f"arrival, {mode}")
        reader.arrive()
        for place in PLACES:
            reader.go(place)
            reader.page.wait_for_timeout(400)
            reader.checked(f"{place}, {mode}")


def test_help_and_palette_by_keyboard(desk: Reader) -> None:
    page = desk.page
    desk.arrive()
    page.keyboard.press("?")
    expect(page.get_by_role("heading", name="Keyboard shortcuts")).to_be_visible()
    desk.checked("the shortcuts")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("credits")
    desk.checked("the palette")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Credits")).to_be_visible()
    page.keyboard.press("g")
    page.wait_for_selector("shoots-view")


def test_text_at_twice_the_size_fits_a_phone(phone: Reader) -> None:
    phone.arrive()
    phone.page.evaluate("document.documentElement.style.fontSize = '200%'")
    for place in PLACES[:-1]:
        phone.go(place)
        phone.page.wait_for_timeout(300)
        wide = phone.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{place} is {wide} px too wide"
