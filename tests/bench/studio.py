"""Studio in a browser: first load, Lighthouse, a long gallery, pairs of 24 MP, and a drop of 500 files.

Run: make bench-studio. `--pairs` and `--files` make it shorter; what they were stands beside the figure. `--only` takes
one part at a time.
"""

import argparse
import gzip
import json
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
from PIL import Image
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tests.bench.report import ROOT, Figure, report
from tests.e2e.running_luster import Client, RunningLuster
from tests.studio.long_shoot import multiply
from tests.studio.reader import CHROMIUM, HOUSES, Reader, open_browser, photos, reading

USER = "me@this-machine.local"
HOUSE_24MP = HOUSES / "big_living_24mp" / "photo.jpg"
GALLERY = 2_000
LOADS = 5
ALONE = 5
DROPS = 3
PARTS = ("load", "gallery", "drop", "pairs", "lighthouse")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=50)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    asked = parser.parse_args()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="luster-bench-studio-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        # A bench sends more in a minute than a person, and pays for nothing.
        luster.more = {"LUSTER_WELCOME_CREDITS": "5000"}
        line = luster.start()
        try:
            if not line.startswith("Luster is ready"):
                raise SystemExit(line)
            with sync_playwright() as playwright:
                browser = open_browser(playwright)
                if "load" in asked.only:
                    figures += first_load(browser, luster)
                if "gallery" in asked.only:
                    figures += gallery(browser, luster)
                if "drop" in asked.only:
                    figures += dropped(browser, luster, asked.files)
                if "pairs" in asked.only:
                    figures += pairs(browser, luster, asked.pairs)
                browser.close()
            if "lighthouse" in asked.only:
                figures += lighthouse(luster.url)
        finally:
            luster.interrupt()
            luster.kill_everything()
    return report("studio", figures)


def first_load(browser: Browser, luster: RunningLuster) -> Sequence[Figure]:
    """From a cold cache to the button by which somebody goes on, with a CPU slowed four times: the middle of five."""
    scripts: dict[str, int] = {}
    usable = []
    for _ in range(LOADS):
        with reading(browser, luster.url) as reader:
            page = reader.page
            page.on("response", lambda seen: _weigh(scripts, seen.url, seen.body) if seen.url.endswith(".js") else None)
            _devtools(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
            page.goto(luster.url, wait_until="commit")
            page.get_by_role("button", name="Continue on this machine").wait_for()
            usable.append(float(page.evaluate("performance.now()")) / 1000)
    weight = sum(scripts.values()) / 1000
    beside = f"{min(usable):.2f} to {max(usable):.2f} s; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    return [
        Figure("first load to usable, CPU slowed 4 times", 1.5, statistics.median(usable), beside=beside),
        Figure("JavaScript before that, gzipped", 150, weight, "kB", beside=f"{len(scripts)} files"),
    ]


def _weigh(scripts: dict[str, int], url: str, body: Callable[[], bytes]) -> None:
    scripts[url] = len(gzip.compress(body(), 9))


def gallery(browser: Browser, luster: RunningLuster) -> Sequence[Figure]:
    """A shoot of 2,000 photos, scrolled from end to end and back."""
    with reading(browser, luster.url) as reader, tempfile.TemporaryDirectory() as folder:
        page = reader.page
        reader.arrive()
        reader.new_shoot(photos(Path(folder), "gable_brick", edge=900))
        page.wait_for_selector("photo-tile img")
        multiply(page, GALLERY)
        page.reload()
        page.get_by_role("button", name=f"All {GALLERY}").wait_for(timeout=60_000)
        page.wait_for_timeout(1500)
        devtools = _devtools(page)
        _scrolled(page)
        before = _heap(devtools)
        browser.start_tracing(page=page, categories=["toplevel"])
        drawn = _scrolled(page)
        longest, wall = _longest_task(browser.stop_tracing())
        grown = (_heap(devtools) - before) / 1e6
    return [
        Figure(
            "gallery of 2,000: longest task while scrolled",
            50,
            wall,
            "ms",
            beside=f"by the clock; {longest:.0f} ms of the processor",
        ),
        Figure("gallery of 2,000: steps of the scroll that were drawn", 100, drawn * 100, "%", at_most=False),
        Figure("gallery of 2,000: memory that scrolling adds", 5, grown, "MB"),
    ]


def _longest_task(trace: bytes) -> tuple[float, float]:
    """The longest task of the page's main thread, in milliseconds: by the processor's time, and by the clock's.

    The processor's is what Studio asks for; the clock's also holds what the machine did for others meanwhile.
    """
    events = json.loads(trace)["traceEvents"]
    main = {
        (each["pid"], each["tid"])
        for each in events
        if each["name"] == "thread_name" and each["args"]["name"] == "CrRendererMain"
    }
    tasks = [each for each in events if each["name"].endswith("RunTask") and (each["pid"], each["tid"]) in main]
    assert any("tdur" in each for each in tasks), "this Chromium does not say how long a task had the processor"
    return max(each.get("tdur", 0) for each in tasks) / 1000, max(each.get("dur", 0) for each in tasks) / 1000


def _scrolled(page: Page) -> float:
    """The share of the steps that were drawn."""
    # A browser without a window may stop drawing a page; the scroll ends then all the same, and the figure says so.
    page.bring_to_front()
    return float(
        page.evaluate(
            """async () => {
              const end = document.documentElement.scrollHeight - innerHeight;
              let drawn = 0, steps = 0;
              const frame = () => new Promise(done => requestAnimationFrame(() => done(1)));
              const late = () => new Promise(done => setTimeout(() => done(0), 500));
              const next = async () => { drawn += await Promise.race([frame(), late()]); steps += 1; };
              for (let y = 0; y < end; y += 400) { scrollTo(0, y); await next(); }
              for (let y = end; y > 0; y -= 800) { scrollTo(0, y); await next(); }
              scrollTo(0, 0);
              return drawn / steps;
            }"""
        )
    )


def pairs(browser: Browser, luster: RunningLuster, count: int) -> Sequence[Figure]:
    """Photos of 24 MP with a look at full resolution, opened one after another and zoomed to 100 %."""
    client = Client(luster.url, luster.token(USER))
    shoot = client.post("/shoots", {"name": "Pairs"})["shoot"]["id"]
    assets = [client.upload(photo, f"pair-{n:02}.jpg", shoot=shoot)["id"] for n, photo in enumerate(_different(count))]
    wanted = {"asset_ids": assets, "style": "default", "tier": "premium"}
    for job in client.post(f"/shoots/{shoot}/jobs", wanted)["jobs"]:
        ended = client.finished(job["id"], 900)
        assert ended["status"] == "succeeded", ended
    sights, heaps = [], []
    with reading(browser, luster.url) as reader:
        reader.arrive()
        reader.go(f"/shoots/{shoot}")
        reader.page.wait_for_selector("photo-tile img")
        reader.page.wait_for_timeout(3000)
        devtools = _devtools(reader.page)
        for asset in assets:
            started = time.perf_counter()
            reader.go(f"/shoots/{shoot}/photos/{asset}")
            _pair_is_seen(reader)
            sights.append((time.perf_counter() - started) * 1000)
            reader.page.keyboard.press("z")
            reader.page.wait_for_selector("tile-layer img", state="attached")
            reader.page.wait_for_timeout(300)
            reader.page.keyboard.press("z")
            heaps.append(_heap(devtools))
    third = max(1, len(heaps) // 3)
    grown = (sum(heaps[-third:]) - sum(heaps[:third])) / third / 1e6
    return [
        Figure(
            "24 MP pairs: first sight, slowest of all but one in twenty",
            400,
            _most(sights),
            "ms",
            beside=f"{count} pairs",
        ),
        Figure("24 MP pairs: memory that the last third has more than the first", 5, grown, "MB"),
    ]


def _different(count: int) -> Sequence[bytes]:
    """The same photo with another byte behind its end each time, so that none is taken for a duplicate."""
    house = HOUSE_24MP.read_bytes()
    return [house + number.to_bytes(2, "big") for number in range(count)]


def _pair_is_seen(reader: Reader) -> None:
    reader.page.wait_for_function(
        """() => {
          const view = document.querySelector("studio-app").shadowRoot.querySelector("photo-view");
          const slider = view?.shadowRoot?.querySelector("compare-slider");
          const images = [...(slider?.shadowRoot?.querySelectorAll(".layer > img") ?? [])];
          return images.length === 2 && images.every(each => each.complete && each.naturalWidth > 0);
        }""",
        polling=10,
    )


def dropped(browser: Browser, luster: RunningLuster, count: int) -> Sequence[Figure]:
    """A drop of many files until the first look is on the screen, against one upload and one preview by themselves.

    Each is done several times, on photos that nobody has seen yet, and the middle one counts: one alone takes half a
    second, of which a machine that is busy for a moment makes a whole one.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = photos(Path(folder), "gable_brick", edge=900)[0]
        client = Client(luster.url, luster.token("curl@example.com"))
        alone = [_alone(client, file) for file in _copies(source, "alone", ALONE)]
        together = [_together(browser, luster, _copies(source, f"drop-{n}", count)) for n in range(DROPS)]
    drops, given = [each.whole for each in together], [each.given for each in together]
    single, drop, page = statistics.median(alone), statistics.median(drops), statistics.median(given)
    beside = f"{count} files, {drop:.2f} s ({_span(drops)}); alone {single:.2f} s ({_span(alone)})"
    own = f"{page:.2f} s ({_span(given)})"
    return [
        Figure("drop to the first look, against one alone", 2, drop / single, "×", beside=beside),
        Figure("the same, from when the page was told of the files", 2, page / single, "×", beside=own),
    ]


def _copies(source: Path, name: str, count: int) -> Sequence[Path]:
    """The same picture, each with a comment of its own, so that none is taken for a duplicate."""
    made = []
    with Image.open(source) as picture:
        for number in range(count):
            made.append(source.with_name(f"{name}-{number:03}.jpg"))
            picture.save(made[-1], quality=88, comment=f"{name} {number}".encode())
    return made


def _alone(client: Client, file: Path) -> float:
    started = time.perf_counter()
    asset = client.upload(file.read_bytes(), file.name)
    made = client.post("/previews", {"asset_id": asset["id"], "looks": [{"style": "default"}]})["previews"][0]
    httpx.get(made["url"]).raise_for_status()
    return time.perf_counter() - started


@dataclass(frozen=True)
class Drop:
    """A drop until its first look is on the screen, in seconds."""

    whole: float
    """From the moment in which the files are let go of."""
    given: float
    """From the moment in which the browser told the page of them."""


def _together(browser: Browser, luster: RunningLuster, files: Sequence[Path]) -> Drop:
    with reading(browser, luster.url) as reader:
        page = reader.page
        reader.arrive()
        chooser = reader.chooser_of_a_new_shoot()
        page.evaluate("addEventListener('input', () => (window.given = Date.now() / 1000), true)")
        # From the moment in which the files are let go of; the way to the place where they are is somebody's own.
        started = time.perf_counter()
        chooser.set_files(list(files))
        page.wait_for_selector("photo-tile")
        page.get_by_role("button", name="Enhance", exact=True).click()
        page.wait_for_selector("looks-sheet .look .picture img", timeout=120_000)
        took = time.perf_counter() - started
        given = time.time() - float(page.evaluate("window.given"))
        # What is on its way is not waited for: the next page asks whether to leave.
        page.on("dialog", lambda dialog: dialog.accept())
    return Drop(took, given)


def _span(values: Sequence[float]) -> str:
    return f"{min(values):.2f} to {max(values):.2f}"


def lighthouse(url: str) -> Sequence[Figure]:
    """Lighthouse's own judgement of the first page."""
    tools = ROOT / "build" / "node"
    node = ROOT / "gateway" / "studio" / "node"
    if not (tools / "node_modules" / "lighthouse").exists():
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(tools), "lighthouse@^13"]
        subprocess.run([node, *install], check=True)
    flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"]
    only = "--only-categories=performance,accessibility,best-practices"
    said = subprocess.run(
        [node, "env", f"CHROME_PATH={CHROMIUM}", tools / "node_modules" / ".bin" / "lighthouse", url, *flags, only],
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(said.stdout)["categories"]
    wanted = (("performance", 90), ("accessibility", 100), ("best-practices", 95))
    return [
        Figure(f"Lighthouse: {name}", least, found[name]["score"] * 100, "", at_most=False) for name, least in wanted
    ]


def _devtools(page: Page) -> CDPSession:
    return page.context.new_cdp_session(page)


def _heap(devtools: CDPSession) -> int:
    devtools.send("HeapProfiler.collectGarbage")
    return int(devtools.send("Runtime.getHeapUsage")["usedSize"])


def _most(values: Sequence[float]) -> float:
    return sorted(values)[max(0, int(len(values) * 0.95) - 1)]


if __name__ == "__main__":
    raise SystemExit(main())
