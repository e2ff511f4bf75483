"""`luster generate`: pictures from words without a server, and what cannot be made is refused in one line."""

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from luster_engine.pipeline.codec.xmp import read
from luster_sdk.testing.far_side import KEY, Asked, FarSide
from PIL import Image

from tests.stand_ins.speeches import BFLSpeech


def run(folder: Path, *asked: str, more: Mapping[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "luster_engine", "generate", *asked, "--data", str(folder / "data")]
    told = {name: value for name, value in os.environ.items() if not name.startswith("LUSTER_")} | dict(more or {})
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, env=told, cwd=folder)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ((" ",), "Say in words what the picture shows."),
        (("a garden", "--ratio", "9:1"), "--ratio is width to height"),
        (("a garden", "--reference", "none.jpg"), "none.jpg"),
        (("a garden",), "none that can is set up here"),
        (("a garden", "--provider", "local"), "Luster itself makes no pictures from words"),
        (("a garden", "--provider", "opnai"), 'Did you mean "openai"?'),
    ],
)
def test_what_cannot_be_made_is_refused_in_one_line(tmp_path: Path, asked: tuple[str, ...], says: str) -> None:
    said = run(tmp_path, *asked)

    assert (said.returncode, says in said.stderr) == (2, True), said.stderr
    assert "Traceback" not in said.stderr
    assert not (tmp_path / "generated").exists()


def test_each_picture_is_a_file_that_says_that_a_model_made_it(tmp_path: Path) -> None:
    def painted(asked: Asked) -> bytes:
        out = io.BytesIO()
        Image.new("RGB", (960, 640), (90, 120, 80)).save(out, "PNG")
        return out.getvalue()

    with FarSide(BFLSpeech(), edit=painted) as far:
        more = {"BFL_API_KEY": KEY, "LUSTER_PROVIDERS__BFL__BASE_URL": far.url}
        said = run(tmp_path, "a garden", "--count", "2", "--seed", "5", "--json", more=more)

        assert said.returncode == 0, said.stderr
        told = json.loads(said.stdout)["pictures"]
        assert [(each["state"], each["provider"]) for each in told] == [("done", "bfl")] * 2
        assert all(each["usd"] > 0 for each in told)
        assert (far.count("submit"), {each.prompt for each in far.asked}) == (2, {"a garden"})
        assert sorted(heard.data()["seed"] for step, heard in far.calls if step == "submit") == [5, 6]
    made = sorted((tmp_path / "generated").iterdir())
    assert [each.name for each in made] == ["0000000005-1.jpg", "0000000006-2.jpg"]
    for each in made:
        with Image.open(each) as picture:
            assert read(picture.info["xmp"])["digital_source_type"].endswith("/trainedAlgorithmicMedia")


def test_an_answer_that_was_paid_for_outlives_a_picture_that_cannot_be_written(tmp_path: Path) -> None:
    def painted(asked: Asked) -> bytes:
        out = io.BytesIO()
        Image.new("RGB", (960, 640), (90, 120, 80)).save(out, "PNG")
        return out.getvalue()

    in_the_way = tmp_path / "generated" / "0000000006-2.jpg"
    in_the_way.parent.mkdir()
    in_the_way.write_text("somebody's own")
    with FarSide(BFLSpeech(), edit=painted) as far:
        more = {"BFL_API_KEY": KEY, "LUSTER_PROVIDERS__BFL__BASE_URL": far.url}
        first = run(tmp_path, "a garden", "--count", "2", "--seed", "5", "--json", more=more)

        assert first.returncode == 1, first.stderr
        done, failed = json.loads(first.stdout)["pictures"]
        assert (done["state"], failed["state"], far.count("submit")) == ("done", "failed", 2)
        assert "--seed 6" in failed["error"] and "not paid twice" in failed["error"]
        assert in_the_way.read_text() == "somebody's own"
        # One for which nobody came back in a week goes, also where no worker ever runs.
        left = tmp_path / "data/storage/objects/answers/generate-0/0.answer"
        left.parent.mkdir(parents=True)
        left.write_bytes(b"old")
        os.utime(left, (time.time() - 8 * 86_400,) * 2)
        again = run(tmp_path, "a garden", "--seed", "6", "--json", more=more)

        assert again.returncode == 0, again.stderr
        assert far.count("submit") == 2
    assert not left.exists()
    assert (tmp_path / "generated" / "0000000006-1.jpg").exists()
