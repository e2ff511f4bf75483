"""What the Python client adds to a call over plain HTTP, in one run: `python -m tests.bench.client`."""

import json
import statistics
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
from luster_client import Luster

from tests.bench.report import Figure, report
from tests.clients.python.answers import OPERATIONS, answer

CALLS = 400
MOST = 1.0
BODY = answer(OPERATIONS["getJob"][2])[2]
JOB = "00000000-0000-0000-0000-000000000001"


class Handler(BaseHTTPRequestHandler):
    """Answers every call with a job."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet an answer: two of them would wait for each other's acknowledgement

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_: object) -> None:
        """Nothing: the figures are what is printed."""


def main() -> int:
    """Takes turns, so that both see the same machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    took: dict[str, list[float]] = {"plain": [], "client": []}
    busy: dict[str, list[float]] = {"plain": [], "client": []}
    with httpx.Client() as http, Luster("key", address) as client:
        headers = {"Authorization": "Bearer key"}
        ways: dict[str, Callable[[], object]] = {
            "plain": lambda: json.loads(http.get(f"{address}/jobs/{JOB}", headers=headers).content),
            "client": lambda: client.api.get_job(JOB),
        }
        for turn in range(CALLS + 20):
            for name, way in ways.items():
                began, worked = time.perf_counter(), time.thread_time()
                way()
                if turn >= 20:
                    took[name].append((time.perf_counter() - began) * 1000)
                    busy[name].append((time.thread_time() - worked) * 1000)
    server.shutdown()
    figures = []
    for what, taken in (("by the clock", took), ("of the processor", busy)):
        plain, ours = (statistics.median(each) for each in taken.values())
        beside = f"plain {plain:.2f} ms, client {ours:.2f} ms"
        figures.append(Figure(f"added to a call, p50, {what}", MOST, ours - plain, "ms", beside=beside))
    return report("client", figures)


if __name__ == "__main__":
    raise SystemExit(main())
