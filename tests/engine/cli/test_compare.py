"""`luster compare`: what cannot become a comparison is refused in one line, before anything is begun."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.photo import house


@pytest.mark.parametrize(
    ("looks", "says"),
    [
        (("dusk",), "--look is given 2 to 8 times, got 1."),
        (("dusk",) * 9, "--look is given 2 to 8 times, got 9."),
        (("dusk", "dusk"), "Two looks are the same."),
        (("dusk", "dask"), 'Did you mean "dusk"?'),
        (("dusk", "dusk@opnai"), 'There is no provider "opnai".'),
    ],
)
def test_a_wrong_list_of_looks_is_refused_in_one_line(tmp_path: Path, looks: tuple[str, ...], says: str) -> None:
    (tmp_path / "house.jpg").write_bytes(house(320, 240))
    asked = [part for look in looks for part in ("--look", look)]
    command = [sys.executable, "-m", "luster_engine", "compare", str(tmp_path / "house.jpg"), *asked]
    said = subprocess.run(
        [*command, "--data", str(tmp_path / "data")], capture_output=True, text=True, timeout=240, check=False
    )

    assert (said.returncode, says in said.stderr) == (2, True), said.stderr
    assert "Traceback" not in said.stderr
    assert not (tmp_path / "house_compared").exists()
