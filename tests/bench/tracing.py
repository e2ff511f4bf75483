"""What traces and metrics cost, in CPU seconds a job: `python -m tests.bench.tracing`.

Two installations stand side by side, one that tells everything and one that tells nothing, and make the same photos in
turn, so that whatever else the machine does meets both alike.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil

from tests.bench.gateway import NO_RATES
from tests.bench.report import Figure, report
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster
from tests.ports import free_ports
from tests.stand_ins.otlp_receiver import otlp_receiver

JOBS = 6
"""In one turn; a job of 2 MP takes about a second of CPU."""
TURNS = 5
"""Counted turns of each; the first one of both only warms up."""
MOST = 1.05


@contextmanager
def running(folder: Path, **more: str) -> Iterator[RunningLuster]:
    """An installation that has made its first photo."""
    folder.chmod(0o755)
    luster = RunningLuster(folder)
    luster.more = {**NO_RATES, **more}
    try:
        line = luster.start()
        if not line.startswith("Luster is ready"):
            raise SystemExit(line)
        yield luster
    finally:
        luster.kill_everything()


def spent(luster: RunningLuster) -> float:
    """CPU seconds of everything that was started, of children that have ended too."""
    assert luster.process is not None
    parent = psutil.Process(luster.process.pid)
    total = 0.0
    for each in (parent, *parent.children(recursive=True)):
        try:
            times = each.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


def turn(luster: RunningLuster, client: Client, asset: str) -> float:
    """CPU seconds of one job, over a turn."""
    before = spent(luster)
    for _ in range(JOBS):
        job = client.post("/jobs", {"asset_id": asset, "tier": "premium"})["job"]["id"]
        # Seldom, or what is measured is the asking: a slower moment of the machine would ask more often.
        while client.get(f"/jobs/{job}")["job"]["status"] != "succeeded":
            time.sleep(0.5)
    return (spent(luster) - before) / JOBS


def main() -> int:
    """Measures on data folders of its own."""
    with ExitStack() as stack:
        receiver = stack.enter_context(otlp_receiver())
        folders = [
            Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True)))
            for _ in range(2)
        ]
        on = {"OTEL_EXPORTER_OTLP_ENDPOINT": receiver.url, "LUSTER_METRICS_PORT": str(free_ports(3)),
              "LUSTER_LOG_JSON": "true"}  # fmt: skip
        both = [stack.enter_context(running(folder, **more)) for folder, more in zip(folders, ({}, on), strict=True)]
        clients = [Client(luster.url, luster.token("bench@example.com")) for luster in both]
        for luster in both:
            luster.cli("credits", "grant", "--email", "bench@example.com", "1000")
        assets = [client.upload(house(1800, 1200, seed=1), "a.jpg")["id"] for client in clients]
        costs: list[list[float]] = [[], []]
        for number in range(TURNS + 1):
            for which in (0, 1) if number % 2 else (1, 0):
                cost = turn(both[which], clients[which], assets[which])
                if number:
                    costs[which].append(cost)
        without, with_all = (statistics.median(each) for each in costs)
        times = statistics.median(told / silent for silent, told in zip(*costs, strict=True))
        if not receiver.spans:
            sys.stderr.write("No span arrived.\n")
            return 1
        beside = f"{with_all:.3f} and {without:.3f} CPU seconds a job, {len(receiver.spans)} spans"
        return report(
            "tracing",
            [Figure("traces, metrics and JSON logs on against off", MOST, times, "×", beside=beside)],
        )


if __name__ == "__main__":
    raise SystemExit(main())
