"""`luster bulk` beside bare children that make the same photos: `python -m tests.bench.bulk [--photos 200]`.

Four runs after each other: half of the photos by bare children, all by this machine's cores, all by a Ray cluster of
two nodes on this machine, the other half by bare children; so a machine that grows slower meets all of them. Then a
node is killed in the middle of a smaller run, and what came of it is counted. Commands are timed whole, their start
too.
"""

import argparse
import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.bare import bare_seconds, cores, frozen_plan, many_photos
from tests.bench.report import Figure, report

HERE, ON_RAY = 0.9, 0.8
SIZE = (1800, 1200)
"""2.2 megapixels."""
_STORE = 80 << 20
"""The smallest object store that Ray starts with; no picture goes through it."""
_WORDS = (sys.executable, "-m", "luster_engine", "bulk")


@contextmanager
def cluster(data: Path) -> Iterator[Any]:
    """A head without cores, and a node for each core."""
    os.environ |= {"LUSTER_DATA": str(data), "RAY_USAGE_STATS_ENABLED": "0"}
    from ray.cluster_utils import Cluster

    made = Cluster(
        initialize_head=True,
        head_node_args={"num_cpus": 0, "include_dashboard": False, "object_store_memory": _STORE},
    )
    try:
        yield made
    finally:
        made.shutdown()


def begun(source: Path, target: Path, *more: str) -> "subprocess.Popen[str]":
    """The command, under way."""
    return subprocess.Popen(
        [*_WORDS, str(source), "--to", str(target), "--json", *more], stdout=subprocess.PIPE, text=True
    )


def seconds_of(source: Path, target: Path, photos: int, *more: str) -> tuple[float, float]:
    """The seconds of the whole command, and photos a second between its first result and its last."""
    began = time.perf_counter()
    running = begun(source, target, *more)
    said, _ = running.communicate()
    took = time.perf_counter() - began
    assert running.returncode == 0 and json.loads(said)["done"] == photos, said
    times = sorted(path.stat().st_mtime for path in target.glob("*.jpg"))
    return took, (photos - 1) / max(times[-1] - times[0], 1e-9)


def killed_in_the_middle(made: Any, lost: Any, source: Path, target: Path, names: Sequence[str]) -> tuple[int, int]:
    """A node is killed when half of the photos are there: how many photos have no result, and how many have two."""
    running = begun(source, target, "--ray", made.address)
    while len(list(target.glob("*.jpg"))) < len(names) // 2:
        assert running.poll() is None, running.communicate()
        time.sleep(0.05)
    made.remove_node(lost, allow_graceful=False)
    said, _ = running.communicate()
    assert running.returncode == 0, said
    results = {path.name for path in target.rglob("*.jpg")}
    told = Counter(json.loads(line)["photo"] for line in (target / "report.jsonl").read_text().splitlines())
    journals = (line for path in target.glob(".luster-bulk/*.journal") for line in path.read_text().splitlines())
    noted = Counter(json.loads(line)["photo"] for line in journals if line)
    twice = sum(many - 1 for many in told.values()) + sum(many - 1 for many in noted.values())
    return len(set(names) - results) + len(set(names) - set(told)), twice + len(results - set(names))


def measure(folder: Path, photos: int, *, with_ray: bool) -> list[Figure]:
    """Everything, on photos that are drawn first."""
    source = folder / "photos"
    names = many_photos(source, photos, SIZE)
    plan = asyncio.run(frozen_plan())
    os.environ["LUSTER_DATA"] = str(folder / "data")
    half = photos // 2
    bare = bare_seconds(plan, source, folder / "bare-1", names[:half])
    took, pace = seconds_of(source, folder / "here", photos)
    shutil.rmtree(folder / "here")
    on_ray = on_ray_pace = 0.0
    lost = twice = 0
    few = names[: max(20, photos // 4)]
    if with_ray:
        with cluster(folder / "data") as made:
            nodes = [made.add_node(num_cpus=1, object_store_memory=_STORE) for _ in range(cores())]
            on_ray, on_ray_pace = seconds_of(source, folder / "ray", photos, "--ray", made.address)
            shutil.rmtree(folder / "ray")
            fewer = folder / "fewer"
            fewer.mkdir()
            for name in few:
                (fewer / name).hardlink_to(source / name)
            lost, twice = killed_in_the_middle(made, nodes[-1], fewer, folder / "killed", few)
    bare += bare_seconds(plan, source, folder / "bare-2", names[half:])
    beside = f"{photos / bare:.2f} a second by {cores()} bare children"

    def ratio(name: str, least: float, seconds: float, steady: float) -> Figure:
        once = f"{photos / seconds:.2f} a second, {beside}; without its start {steady * bare / photos:.3f}"
        return Figure(name, least, bare / seconds, "×", at_most=False, beside=once)

    figures = [ratio(f"luster bulk here, {photos:,} photos of 2 MP, against bare children", HERE, took, pace)]
    if with_ray:
        figures += [
            ratio("luster bulk on a Ray cluster of two nodes, against bare children", ON_RAY, on_ray, on_ray_pace),
            Figure(f"photos without a result after a node was killed, of {len(few)}", 0, lost, ""),
            Figure("photos made or told of twice after it", 0, twice, ""),
        ]
    return figures


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=2000, help="fewer, to see that the bench itself works")
    parser.add_argument("--no-ray", action="store_true", help="only this machine's cores")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        return report("bulk", measure(Path(folder), chosen.photos, with_ray=not chosen.no_ray))


if __name__ == "__main__":
    sys.exit(main())
