"""`luster stage`: a room is furnished without a server, its price is said first, and no photo is ever overwritten."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import pytest
from luster_engine.pipeline.codec.xmp import read
from luster_sdk.testing.far_side import KEY, Asked, FarSide
from PIL import Image

from tests.engine.cli.conftest import Command
from tests.stand_ins.empty_room import answer, as_jpeg, as_png, empty_room
from tests.stand_ins.speeches import BFLSpeech


def run(folder: Path, *asked: str, more: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "luster_engine", "stage", *asked, "--data", str(folder / "data")]
    told = {name: value for name, value in os.environ.items() if not name.startswith("LUSTER_")} | dict(more)
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, env=told, cwd=folder)


def furnished(asked: Asked) -> bytes:
    shown = cv2.imdecode(np.frombuffer(asked.photo, np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None
    return as_png(cv2.resize(answer(1), (shown.shape[1], shown.shape[0]), interpolation=cv2.INTER_AREA))


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (("room.jpg", "--room", "kitchn"), '"room" must be one of living_room'),
        (("room.jpg", "--furniture", "gothic"), '"furniture" must be one of'),
        (("room.jpg", "-o", "room.jpg"), "is one of the photos, and is not overwritten"),
        (("room.jpg", "-o", "own.jpg"), "is no result of Luster"),
        (("room.jpg", "-o", "room.gif"), "does not write .gif files"),
        (("room.jpg", "--provider", "local"), "Luster itself furnishes no rooms"),
        (("room.jpg", "--provider", "opnai"), 'Did you mean "openai"?'),
        (("room.jpg",), "none that can is set up here"),
    ],
)
def test_what_cannot_be_furnished_is_refused_in_one_line(
    command: Command, tmp_path: Path, asked: tuple[str, ...], says: str
) -> None:
    for name in ("room.jpg", "own.jpg"):
        (tmp_path / name).write_bytes(as_jpeg(empty_room()[::4, ::4]))
    said = command("stage", *asked, cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))

    assert (said.returncode, says in said.stderr) == (2, True), said.stderr
    assert len(said.stderr.strip().splitlines()) == 1 and "Traceback" not in said.stderr
    assert sorted(each.name for each in tmp_path.glob("*.*")) == ["own.jpg", "room.jpg"]


def test_a_room_is_furnished_after_its_price_was_said(tmp_path: Path) -> None:
    photo = tmp_path / "room.jpg"
    photo.write_bytes(as_jpeg(empty_room()))
    before = photo.read_bytes()
    wish = ("room.jpg", "--room", "living_room", "--furniture", "scandinavian", "-o", "furnished.jpg", "--json")
    with FarSide(BFLSpeech(), edit=furnished) as far:
        more = {"BFL_API_KEY": KEY, "LUSTER_PROVIDERS__BFL__BASE_URL": far.url}
        quoted = run(tmp_path, *wish, "--quote", more=more)

        assert quoted.returncode == 0, quoted.stderr
        assert json.loads(quoted.stdout) == {
            "photos": 1,
            "asks": [{"provider": "bfl", "model": "flux-2-pro", "usd": 0.045}],
        }
        assert far.count("submit") == 0 and not (tmp_path / "furnished.jpg").exists()
        said = run(tmp_path, *wish, "gone.jpg", "-o", "made", more=more)

        assert said.returncode == 1 and "gone.jpg: there is no such file" in said.stderr
        assert far.count("submit") == 1 and "scandinavian" in far.asked[0].prompt
        assert "living room" in far.asked[0].prompt
    done, failed = json.loads(said.stdout)["photos"]
    assert (done["state"], done["usd"] > 0, failed["state"]) == ("done", True, "failed")
    assert any("proposal" in each for each in done["warnings"])
    assert photo.read_bytes() == before
    with Image.open(tmp_path / "made" / "room.jpg") as result:
        assert result.size == (1536, 1024)
        assert read(result.info["xmp"])["digital_source_type"].endswith("/compositeWithTrainedAlgorithmicMedia")
