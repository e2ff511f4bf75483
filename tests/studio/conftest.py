"""One Luster and one browser for the stories of this folder."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.e2e.running_luster import RunningLuster
from tests.studio.reader import CHROMIUM, Reader, open_browser, reading


@pytest.fixture(scope="module")
def luster() -> Iterator[RunningLuster]:
    """A `luster up` that is ready."""
    with tempfile.TemporaryDirectory(prefix="luster-studio-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        line = running.start()
        try:
            assert line.startswith("Luster is ready"), line
            yield running
        finally:
            running.interrupt()
            running.kill_everything()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists() and not os.environ.get("CI"):
        pytest.skip(f"there is no {CHROMIUM}; apt-get install chromium")
    with sync_playwright() as playwright:
        found = open_browser(playwright)
        yield found
        found.close()


@pytest.fixture
def desk(browser: Browser, luster: RunningLuster) -> Iterator[Reader]:
    with reading(browser, luster.url) as reader:
        yield reader


@pytest.fixture
def phone(browser: Browser, luster: RunningLuster) -> Iterator[Reader]:
    with reading(browser, luster.url, "phone") as reader:
        yield reader
