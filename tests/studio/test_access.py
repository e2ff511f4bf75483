"""Nobody is shut out: axe-core on every view in dark and light, and the keyboard alone."""

import pytest
from playwright.sync_api import Browser, Route, expect

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
    # Round corners cut off a ring around the field: the line below it and the chosen command show where one is.
    assert page.get_by_role("combobox").evaluate("each => getComputedStyle(each).outlineStyle") == "none"
    chosen = page.get_by_role("option", selected=True)
    assert chosen.evaluate("each => getComputedStyle(each).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Credits")).to_be_visible()
    page.keyboard.press("g")
    page.wait_for_selector("shoots-view")


@pytest.mark.parametrize(("width", "size"), [(390, "200%"), (360, "100%")])
def test_text_at_twice_the_size_and_a_narrow_phone_fit(phone: Reader, width: int, size: str) -> None:
    phone.page.set_viewport_size({"width": width, "height": 740})
    phone.arrive()
    phone.page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
    for place in PLACES[:-1] if size == "200%" else PLACES:
        phone.go(place)
        phone.page.wait_for_timeout(300)
        wide = phone.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{place} is {wide} px too wide"


def test_a_link_leads_straight_to_its_place_and_back_leads_back(desk: Reader) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    page.goto(f"{desk.url}/#/credits")
    page.get_by_role("button", name="Continue on this machine").click()
    expect(page.get_by_role("heading", level=1, name="Credits")).to_be_visible()
    page.get_by_role("link", name="Activity").click()
    expect(page.get_by_role("heading", level=1, name="Activity")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Credits")).to_be_visible()
    page.go_forward()
    expect(page.get_by_role("heading", level=1, name="Activity")).to_be_visible()
    page.goto(f"{desk.url}/#/shoots/018f0000-0000-7000-8000-000000000000")
    desk.refusals = {404}
    expect(page.get_by_text("There is no such shoot (any more).")).to_be_visible()
    desk.checked("a shoot that is gone")
    desk.go("/nowhere")
    expect(page.get_by_text("There is no such page.")).to_be_visible()
    page.get_by_role("link", name="All shoots").click()
    page.wait_for_selector("shoots-view")


def test_a_slow_line_shows_that_it_loads_and_nothing_that_is_not_so(desk: Reader) -> None:
    # Asserted by Playwright's waiting: a step fails when what it waits for does not come.
    page = desk.page
    desk.arrive()

    def later(route: Route) -> None:
        page.wait_for_timeout(1_500)
        route.continue_()

    page.route("**/shoots?*", later)
    page.reload()
    expect(page.locator("shoots-view .skeleton").first).to_be_visible()
    expect(page.get_by_role("button", name="New shoot")).to_be_hidden()
    expect(
        page.get_by_role("button", name="New shoot").or_(page.get_by_role("button", name="Choose photos")).first
    ).to_be_visible()
