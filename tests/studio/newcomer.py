"""A newcomer's way from `make run` to a downloaded dusk picture: every click, and when it was made.

Run: python -m tests.studio.newcomer. Writes the list that docs/studio.md shows, and fails above two minutes.
"""

import os
import tempfile
import time
from pathlib import Path

from PIL import Image
from playwright.sync_api import Locator, sync_playwright

from tests.e2e.running_luster import RunningLuster
from tests.studio.reader import HOUSES, open_browser, reading

TWO_MINUTES = 120
HOUSE = HOUSES / "gable_brick" / "photo.jpg"


class Clicks:
    """What was clicked, and how long after the start."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self.made: list[tuple[str, float]] = []

    def click(self, what: Locator, said: str) -> None:
        """Clicks as soon as it can be clicked."""
        what.click(timeout=TWO_MINUTES * 1000)
        self.note(said)

    def note(self, said: str) -> float:
        """Writes down what has just been done."""
        self.made.append((said, time.monotonic() - self._started))
        return self.made[-1][1]


def main() -> int:
    """Goes the way once, with a full-size photo, on a Luster that has never run."""
    with tempfile.TemporaryDirectory(prefix="luster-newcomer-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        clicks = Clicks()
        line = luster.start()
        try:
            if not line.startswith("Luster is ready"):
                raise SystemExit(line)
            clicks.note("`make run` says the address; open it")
            with sync_playwright() as playwright:
                browser = open_browser(playwright)
                with reading(browser, luster.url) as reader:
                    page = reader.page
                    page.goto(luster.url)
                    clicks.click(
                        page.get_by_role("button", name="Continue on this machine"), "Continue on this machine"
                    )
                    with page.expect_file_chooser() as chooser:
                        clicks.click(page.get_by_role("button", name="Choose photos"), "Choose photos")
                    chooser.value.set_files([HOUSE])
                    clicks.note("pick a photo of a house in the file chooser")
                    clicks.click(page.get_by_role("button", name="Enhance", exact=True), "Enhance")
                    clicks.click(page.get_by_role("radio", name="Dusk"), "Dusk")
                    clicks.click(page.get_by_role("button", name="Enhance 1 photo"), "Enhance 1 photo")
                    clicks.click(page.get_by_role("button", name="Download"), "Download, when it is done")
                    with page.expect_download() as coming:
                        clicks.click(page.get_by_role("menuitem", name="Full size"), "Full size")
                    saved = Path(coming.value.path())
                    took = clicks.note(
                        f"{coming.value.suggested_filename} is there, {saved.stat().st_size / 1e6:.1f} MB"
                    )
                browser.close()
        finally:
            luster.interrupt()
            luster.kill_everything()
    with Image.open(HOUSE) as photo:
        print(f"A photo of {photo.width} × {photo.height}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.\n")
    for number, (said, seconds) in enumerate(clicks.made):
        print(f"{number + 1}. {said} ({seconds:.0f} s)")
    return 0 if took <= TWO_MINUTES else 1


if __name__ == "__main__":
    raise SystemExit(main())
