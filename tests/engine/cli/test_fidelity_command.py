"""`luster fidelity` on files: any pair, a verdict, a map, and an exit code for scripts."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from guard_training import vices
from guard_training.scenes import scene_of
from training.houses.manifest import load_house

from tests.e2e.photo import house
from tests.engine.cli.conftest import Command


def test_a_pair_is_measured_and_drawn(command: Command, tmp_path: Path) -> None:
    scene = scene_of(load_house("terra_flat"))
    random = np.random.default_rng(81)
    photo = vices.floats(scene.photo)
    gone = vices.remove_window(scene, vices.look_airy(scene, photo, random), random)
    assert gone is not None
    answer, _ = vices.moved(gone, random, strength=0.3)
    write(tmp_path / "photo.png", scene.photo)
    write(tmp_path / "other.png", vices.to_bytes(answer))

    told = command("fidelity", "photo.png", "other.png", "--map", "map.png", "--json", cwd=tmp_path)
    same = command("fidelity", "photo.png", "photo.png", cwd=tmp_path)

    assert told.returncode == 3, told.stderr
    report = json.loads(told.stdout)
    assert report["verdict"] == "refused" and report["reasons"] and report["places"]
    assert cv2.imread(str(tmp_path / "map.png")) is not None
    assert same.returncode == 0, same.stderr
    assert same.stdout.startswith("verdict: faithful")


def test_a_picture_made_here_is_judged_as_its_job_did_and_a_claim_in_a_file_is_not_believed(
    command: Command, tmp_path: Path
) -> None:
    data = {"LUSTER_DATA": str(tmp_path / "data")}
    (tmp_path / "photo.jpg").write_bytes(house(480, 320))
    made = command("enhance", "photo.jpg", "-o", "made.jpg", "--json", cwd=tmp_path, **data)
    assert made.returncode == 0, made.stderr
    by_job = json.loads(made.stdout)["photos"][0]["report"]["fidelity"]["result"]

    report = json.loads(command("fidelity", "photo.jpg", "made.jpg", "--json", cwd=tmp_path, **data).stdout)
    assert report == {**by_job, "judged": "as made"}

    with_map = command("fidelity", "photo.jpg", "made.jpg", "--map", "map.png", "--json", cwd=tmp_path, **data)
    assert json.loads(with_map.stdout) == report, "a map is drawn, and the verdict stays that of the job"
    assert (tmp_path / "map.png").is_file()
    by_region = command("fidelity", "photo.jpg", "made.jpg", "--region", "map.png", cwd=tmp_path, **data)
    assert "by the region that you gave" in by_region.stdout and "does not know" not in by_region.stdout

    with (tmp_path / "made.jpg").open("ab") as file:
        file.write(b"touched, and its metadata still says Luster")
    told = command("fidelity", "photo.jpg", "made.jpg", "--json", cwd=tmp_path, **data)
    assert json.loads(told.stdout)["judged"] == "strictly"


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("postgresql://127.0.0.1:1/x", "check DATABASE_URL"),
        ("", "Start Luster with `luster up`"),
    ],
)
def test_a_jobs_picture_is_judged_strictly_where_the_job_cannot_be_asked(
    command: Command, tmp_path: Path, address: str, words: str
) -> None:
    """It ended with an error, and without an address it started a server for one question."""
    packet = b'<?xpacket begin="x"?><luster:Job>01234567-89ab-cdef-0123-456789abcdef</luster:Job><?xpacket end="r"?>'
    (tmp_path / "photo.jpg").write_bytes(house(320, 240))
    (tmp_path / "made.jpg").write_bytes(house(320, 240) + packet)
    (tmp_path / "data" / "postgres").mkdir(parents=True)
    told = command(
        "fidelity", "photo.jpg", "made.jpg", "--json",
        cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"), DATABASE_URL=address,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout)["judged"] == "strictly"
    assert "the job that the picture names could not be asked" in told.stderr and words in told.stderr
    assert list((tmp_path / "data" / "postgres").iterdir()) == []


def write(path: Path, pixels: np.ndarray) -> None:
    cv2.imwrite(str(path), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
