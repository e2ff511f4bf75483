"""`luster bulk` on a real Ray cluster of several nodes: the same pictures as here, also when a node is killed."""

import json
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.engine.bulk.test_bulk import WORDS, archive_of, bulk, environment, outputs

pytest.importorskip("ray", reason="an extra of the engine; the workspace's set-up installs it")
from ray.cluster_utils import Cluster

_STORE = 80 << 20
"""The smallest object store that Ray starts with; no picture goes through it."""


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A head without cores and two nodes with one each."""
    monkeypatch.setenv("LUSTER_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    made = Cluster(
        initialize_head=True,
        head_node_args={"num_cpus": 0, "include_dashboard": False, "object_store_memory": _STORE},
    )
    try:
        yield made
    finally:
        made.shutdown()


@pytest.mark.timeout(600)  # five programs of Ray start first, on two cores that others use too
def test_a_killed_node_loses_no_photo_and_makes_none_twice(tmp_path: Path, cluster: Any) -> None:
    source = archive_of(tmp_path, 10)
    (source / "broken.jpg").write_bytes(b"no picture")
    cluster.add_node(num_cpus=1, object_store_memory=_STORE)
    lost = cluster.add_node(num_cpus=1, object_store_memory=_STORE)

    running = subprocess.Popen(
        [*WORDS, str(source), "--to", str(tmp_path / "out"), "--ray", cluster.address, "--json"],
        env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    until = time.monotonic() + 200
    while len([name for name in outputs(tmp_path) if name.endswith(".jpg")]) < 3:
        assert time.monotonic() < until and running.poll() is None, running.communicate()
        time.sleep(0.02)
    cluster.remove_node(lost, allow_graceful=False)
    said, errors = running.communicate(timeout=250)

    assert running.returncode == 1, errors
    counted = {"photos": 11, "done": 10, "failed": 1, "left": 0, "unread": [], "report": ""}
    assert json.loads(said) | {"report": ""} == counted
    photos = {str(path.relative_to(source)) for path in source.rglob("*.jpg")}
    report = [json.loads(line) for line in (tmp_path / "out" / "report.jsonl").read_text().splitlines()]
    assert Counter(each["photo"] for each in report) == Counter(photos)
    assert set(outputs(tmp_path)) == photos - {"broken.jpg"} | {"report.jsonl", "report.parquet"}, (
        "an output too many or too few"
    )

    (source / "three.txt").write_text("0/0.jpg\n1/1.jpg\n2/2.jpg\n")
    here = subprocess.run(
        [*WORDS, str(source / "three.txt"), "--to", str(tmp_path / "here"), "-j", "2"],
        env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=250,
    )  # fmt: skip
    assert here.returncode == 0, here.stderr
    for name in ("0/0.jpg", "1/1.jpg", "2/2.jpg"):
        with Image.open(tmp_path / "out" / name) as there, Image.open(tmp_path / "here" / name) as own:
            assert there.tobytes() == own.tobytes(), "another picture than this machine's"


def test_a_cluster_that_is_not_there_is_said_in_a_line(tmp_path: Path) -> None:
    archive_of(tmp_path, 1)
    done = bulk(tmp_path, "--ray", "127.0.0.1:1")
    assert done.returncode == 2 and "127.0.0.1:1 cannot be reached" in done.stderr, done
    assert "Traceback" not in done.stderr
