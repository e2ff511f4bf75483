"""`luster merge`, run as a person runs it."""

from pathlib import Path

import numpy as np
import pytest
from luster_engine.cli.main import build
from luster_engine.errors import LusterError
from PIL import Image
from typer.testing import CliRunner

from tests.plugins.classic.bracket_views import camera, room


@pytest.fixture
def exposures(tmp_path: Path) -> list[str]:
    light = room(300, 200)
    paths = []
    for number, stops in enumerate((-2.0, 0.0, 2.0)):
        path = tmp_path / f"{number}.jpg"
        Image.fromarray(camera(light, stops, seed=number).pixels).save(path, quality=92)
        paths.append(str(path))
    return paths


def test_three_exposures_become_one_file(exposures: list[str], tmp_path: Path) -> None:
    target = tmp_path / "room.jpg"
    done = CliRunner().invoke(build(), ["merge", *exposures, "-o", str(target), "--data", str(tmp_path / "data")])
    assert done.exit_code == 0, done.output
    assert "3 of 3 exposures" in done.output
    assert np.asarray(Image.open(target)).shape == (200, 300, 3)
    target.write_bytes(target.read_bytes() + b"an editor's own note")
    again = CliRunner().invoke(build(), ["merge", *exposures, "-o", str(target), "--data", str(tmp_path / "data")])
    assert isinstance(again.exception, LusterError) and "was changed since" in again.exception.message


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{0}"], "Give 2 to 16 exposures"),
        (["{0}", "{0}"], "given twice"),
        (["{0}", "{1}", "-o", "{0}"], "not overwritten"),
        (["{0}", "{1}", "-o", "room.gif"], "ends in"),
        (["{0}", "{1}", "--windows", "wide"], "pull, natural or off"),
        (["{0}", "missing.jpg"], "no such file"),
    ],
)
def test_what_cannot_be_merged_is_refused_before_work(
    exposures: list[str], tmp_path: Path, arguments: list[str], words: str
) -> None:
    given = [each.format(*exposures) for each in arguments]
    done = CliRunner().invoke(build(), ["merge", *given, "--data", str(tmp_path / "data")])
    assert isinstance(done.exception, LusterError)
    assert words in done.exception.message
