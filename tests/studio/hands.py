"""A reader without a mouse: one who has only the keyboard, and one who has only fingers on glass."""

from collections.abc import Sequence

from playwright.sync_api import Locator, Page

MOST_TABS = 80
"""Nobody should need more; a page where this is not enough has lost the keyboard."""
_FOCUSED = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (at?.getAttribute("aria-label") || at?.innerText || "").trim();
}"""


def tab_to(page: Page, name: str, key: str = "Tab") -> None:
    """Presses Tab until the focus is on something of this name."""
    seen: list[str] = []
    for _ in range(MOST_TABS):
        seen.append(str(page.evaluate(_FOCUSED)))
        if name in seen[-1]:
            return
        page.keyboard.press(key)
    raise AssertionError(f"no Tab reaches {name!r}: {seen}")


def focused(page: Page) -> str:
    """The name of what the keyboard is on."""
    return str(page.evaluate(_FOCUSED))


_BEYOND = """() => {
  const kinds = ["dialog[open]", "[role=menu]", "[role=menuitem]", "[role=toolbar]", "[role=toolbar] button", "header"];
  const all = root => [...root.querySelectorAll("*")].flatMap(at => [at, ...(at.shadowRoot ? all(at.shadowRoot) : [])]);
  return all(document).filter(each => each.matches(kinds.join()) && each.checkVisibility()).filter(each => {
    const box = each.getBoundingClientRect();
    const whole = each.matches("dialog, [role=menu], [role=toolbar]");
    const above = whole && (box.top < -0.5 || box.bottom > innerHeight + 0.5);
    return box.left < -0.5 || box.right > innerWidth + 0.5 || above;
  }).map(each => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return `${each.tagName} ${each.getAttribute("aria-label") ?? each.innerText} ${[left, right, top, bottom]}`;
  });
}"""


def beyond_the_screen(page: Page) -> list[str]:
    """Menus, sheets, bars and their buttons of which a part lies outside of the window."""
    page.wait_for_timeout(320)  # what slides in has arrived
    found: list[str] = page.evaluate(_BEYOND)
    return found


_SMALL = """() => {
  const all = root => [...root.querySelectorAll("*")].flatMap(at => [at, ...(at.shadowRoot ? all(at.shadowRoot) : [])]);
  const kinds = "button, select, a.button, a.up, input:not([type=file], [type=checkbox], [type=radio], [type=range])";
  return all(document).filter(each => each.matches(kinds) && each.checkVisibility()).filter(each => {
    const box = each.getBoundingClientRect();
    const round = getComputedStyle(each, "::before");
    const [wide, tall] = [round.width, round.height].map(size => parseFloat(size) || 0);
    const out = box.bottom < 0 || box.width < 2;
    return !out && Math.min(Math.max(box.width, wide), Math.max(box.height, tall)) < 43.5;
  }).map(each => `${each.getAttribute("aria-label") ?? each.innerText} ${each.offsetWidth} x ${each.offsetHeight}`);
}"""


def too_small_for_a_finger(page: Page) -> list[str]:
    """What can be pressed and is less than 44 px wide or high."""
    found: list[str] = page.evaluate(_SMALL)
    return found


class Fingers:
    """Fingers on a screen, as the browser itself hears of them."""

    def __init__(self, page: Page) -> None:
        self._devtools = page.context.new_cdp_session(page)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """One finger from here to there."""
        self._moved([(start, end)])

    def spread(self, place: Locator, by: float) -> None:
        """Two fingers that move apart in the middle of something, or together."""
        box = place.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self._moved([((x - 30, y), (x - 30 * by, y)), ((x + 30, y), (x + 30 * by, y))])

    def _moved(self, ways: Sequence[tuple[tuple[float, float], tuple[float, float]]], steps: int = 8) -> None:
        self._touch("touchStart", [start for start, _ in ways])
        for step in range(1, steps + 1):
            share = step / steps
            self._touch("touchMove", [(x + (u - x) * share, y + (v - y) * share) for (x, y), (u, v) in ways])
        self._touch("touchEnd", [])

    def _touch(self, kind: str, points: Sequence[tuple[float, float]]) -> None:
        where = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        self._devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": where})
