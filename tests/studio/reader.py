"""Somebody at a browser: Debian's Chromium on a desk or a phone, who minds every error on the console."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, FileChooser, Page, Playwright

ROOT = Path(__file__).resolve().parents[2]
HOUSES = ROOT / "tests" / "houses" / "data"
CHROMIUM = Path("/usr/bin/chromium")
AXE = ROOT / "gateway" / "studio" / "node_modules" / "axe-core" / "axe.min.js"

DESK: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
SIZES = {"desk": DESK, "phone": PHONE}
# The policy's own report, which the console does not always show.
_WATCH_POLICY = """
window.__violations = [];
document.addEventListener("securitypolicyviolation", (e) => {
  window.__violations.push(`${e.violatedDirective} ${e.blockedURI}`);
});
"""


def open_browser(playwright: Playwright) -> Browser:
    """Debian's Chromium; as root it has no sandbox of its own."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


@dataclass
class Reader:
    """One browser window with its own storage, and what its console complained of."""

    url: str
    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)
    refusals: set[int] = field(default_factory=set)
    """Statuses that this story is about: the browser reports them on the console as errors."""

    def listen(self, page: Page) -> None:
        """Minds what a page says."""
        # From now on the browser hands choosers of files over; asked for with the key, it may be too late.
        page.on("filechooser", lambda _: None)
        page.on("console", lambda message: self._heard(message.type, message.text))
        page.on("pageerror", lambda error: self.complaints.append(f"page error: {error}"))
        page.on("response", lambda answer: self._answered(answer.status, f"{answer.request.method} {answer.url}"))

    def _heard(self, kind: str, text: str) -> None:
        # A refused request is counted with its address below; the console names none.
        if kind == "error" and "Failed to load resource" not in text:
            self.complaints.append(text)

    def _answered(self, status: int, what: str) -> None:
        if status >= 400 and status not in self.refusals:
            self.complaints.append(f"{status} {what}")

    def arrive(self) -> None:
        """Opens Studio and signs in with one click."""
        self.page.goto(self.url)
        self.page.get_by_role("button", name="Continue on this machine").click()
        self.page.get_by_role("heading", level=1).wait_for()
        self.page.wait_for_selector("shoots-view :is(.card, .zone)")

    def new_shoot(self, files: list[Path]) -> None:
        """Starts a shoot with these files, from the list of shoots or from the empty page."""
        self.chooser_of_a_new_shoot().set_files(files)
        self.page.wait_for_selector("shoot-view")

    def chooser_of_a_new_shoot(self) -> FileChooser:
        """Goes as far as the chooser of files."""
        fresh = self.page.get_by_role("button", name="New shoot")
        fresh.or_(self.page.get_by_role("button", name="Choose photos")).first.wait_for()
        if fresh.count():
            fresh.click()
        return self._chooser("Choose photos")

    def drop(self, files: list[Path], into_shoot: bool = False) -> None:
        """Chooses files, which start a shoot of their own unless one is open."""
        self._chooser("Add photos" if into_shoot else "Choose photos").set_files(files)

    def _chooser(self, button: str) -> FileChooser:
        with self.page.expect_file_chooser() as chooser:
            self.page.get_by_role("button", name=button).click()
        return chooser.value

    def go(self, place: str) -> None:
        """Follows a link within Studio."""
        self.page.evaluate("place => { location.hash = place }", place)

    def checked(self, what: str) -> None:
        """Nobody is shut out of what is shown now."""
        violations = accessibility(self.page)
        assert not violations, f"{what}: {violations}"

    def end(self) -> None:
        """Nothing was complained of, by console or policy."""
        for page in self.context.pages:
            self.complaints += page.evaluate("window.__violations ?? []")
        assert not self.complaints, self.complaints


@contextmanager
def reading(browser: Browser, url: str, size: str = "desk", **more: Any) -> Iterator[Reader]:
    """A reader whose complaints are read when the story ends well."""
    context = browser.new_context(**SIZES[size], **more, accept_downloads=True, locale="en-US")
    context.add_init_script(_WATCH_POLICY)
    page = context.new_page()
    page.set_default_timeout(30_000)
    reader = Reader(url, context, page)
    reader.listen(page)
    try:
        yield reader
        reader.end()
    finally:
        context.close()


@cache
def _axe() -> str:
    if not AXE.exists():
        subprocess.run([ROOT / "gateway" / "studio" / "node", "true"], check=True)
    return AXE.read_text()


def accessibility(page: Page) -> list[str]:
    """What axe-core finds wrong, of any level."""
    page.evaluate(_axe())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{each['impact']} {each['id']}: {node['target']} {node['html'][:200]} {node['failureSummary']}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


def photos(folder: Path, *houses: str, edge: int = 900) -> list[Path]:
    """Photos of measured houses under a camera's names, small enough for a test."""
    from PIL import Image

    made = []
    for number, house in enumerate(houses, 4211):
        target = folder / f"IMG_{number}.jpg"
        with Image.open(HOUSES / house / "photo.jpg") as picture:
            picture.thumbnail((edge, edge))
            picture.save(target, quality=90)
        made.append(target)
    return made
