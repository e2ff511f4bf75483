"""The web page of examples/ as a browser opens it: a photo in, a result on the page."""

import functools
import tempfile
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import RunningLuster

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def page_address() -> Iterator[str]:
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(EXAMPLES))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def open_to_it(page_address: str) -> Iterator[RunningLuster]:
    """A Luster that lets web pages of that address call it."""
    with tempfile.TemporaryDirectory(prefix="luster-page-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more = {"LUSTER_CORS_ORIGINS": page_address}
        line = running.start()
        try:
            assert line.startswith("Luster is ready"), line
            yield running
        finally:
            running.interrupt()
            running.kill_everything()


def test_a_photo_goes_in_and_its_result_stands_on_the_page(
    browser: Browser, page_address: str, open_to_it: RunningLuster, tmp_path: Path
) -> None:
    (tmp_path / "house.jpg").write_bytes(house(400, 300))
    somebody = running_luster.Client(open_to_it.url, open_to_it.token("page@example.com"))
    key = somebody.post("/api-keys", {"name": "page"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    page = browser.new_page()
    try:
        page.goto(f"{page_address}/web_page.html")
        page.get_by_label("Server").fill(open_to_it.url)
        page.get_by_label("Server").blur()
        page.get_by_label("Key").fill(secret)
        expect(page.get_by_label("Look").locator("option[value=default]")).to_be_attached(timeout=60_000)
        page.get_by_label("Look").select_option("default")
        page.get_by_label("Photo").set_input_files(tmp_path / "house.jpg")
        page.get_by_role("button", name="Enhance").click()
        expect(page.locator("output")).to_have_text("Done.", timeout=120_000)
        image = page.get_by_alt_text("The result")
        expect(image).to_be_visible(timeout=60_000)
        page.wait_for_function("() => document.images[0]?.naturalWidth === 400", timeout=60_000)
        assert page.evaluate("document.images[0].naturalHeight") == 300
    finally:
        page.close()
