"""How quickly Luster is there, and how quickly one photo is done: `python -m tests.bench.foundation`."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.report import Figure, percentile, report
from tests.e2e.photo import house
from tests.e2e.running_luster import LUSTER, Client, RunningLuster

_PHOTOS = 10
"""As many as one user may send in a minute."""


def main() -> int:
    """Measure everything on a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        try:
            return report("foundation", _measure(luster))
        finally:
            luster.kill_everything()


def _measure(luster: RunningLuster) -> list[Figure]:
    bare = _bare_start()
    first = _ready(luster)
    client = Client(luster.url, luster.token("bench@example.com"))
    photos = _photos(client)
    luster.interrupt()
    left = len(luster.alive())
    second = _ready(luster)
    luster.kill_everything()
    again = _ready(luster)
    kept = client_of(luster).get("/credits")["balance"]
    began = time.monotonic()
    luster.interrupt()
    stopped = time.monotonic() - began
    beside = f"{second / bare:.1f} × a Python that only imports gRPC, {bare:.2f} s"
    return [
        Figure("first start to ready", 15, first),
        Figure("second start to ready", 5, second, beside=beside),
        Figure("start after kill -9 of everything", 15, again),
        Figure("2 MP photo, POST /jobs to succeeded, idle worker, median", 2, statistics.median(photos)),
        Figure("2 MP photo, POST /jobs to succeeded, idle worker, slowest", 2, percentile(photos, 1.0)),
        Figure("processes left after Ctrl-C", 0, left, unit=""),
        Figure("credits kept over restarts", 50 - _PHOTOS, kept, unit="", at_most=False),
        Figure("Ctrl-C to the end", 10, stopped),
        Figure("luster --help", 1, _help()),
    ]


def client_of(luster: RunningLuster) -> Client:
    """The bench's own user."""
    return Client(luster.url, luster.token("bench@example.com"))


def _ready(luster: RunningLuster) -> float:
    began = time.monotonic()
    line = luster.start()
    took = time.monotonic() - began
    if not line.startswith("Luster is ready"):
        raise SystemExit(f"it did not start: {line}")
    return took


def _photos(client: Client) -> list[float]:
    """From the request to the state, one photo after the other, each on an idle worker."""
    took = []
    for number in range(_PHOTOS):
        asset = client.upload(house(1800, 1200, seed=number), f"{number}.jpg")
        _quiet(client, asset["id"])
        began = time.monotonic()
        job = client.post("/jobs", {"asset_id": asset["id"], "style": "default"})["job"]
        while client.get(f"/jobs/{job['id']}")["job"]["status"] in ("queued", "processing"):
            time.sleep(0.02)
        took.append(time.monotonic() - began)
    return took


def _quiet(client: Client, asset: str) -> None:
    """Wait until the thumbnail is made, so that the worker has nothing else to do."""
    until = time.monotonic() + 30
    while not client.get(f"/assets/{asset}")["asset"].get("thumb_url") and time.monotonic() < until:
        time.sleep(0.05)


def _bare_start() -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "import grpc"], check=True)
    return time.monotonic() - began


def _help() -> float:
    began = time.monotonic()
    subprocess.run([LUSTER, "--help"], check=True, capture_output=True)
    return time.monotonic() - began


if __name__ == "__main__":
    raise SystemExit(main())
