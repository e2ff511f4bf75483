"""`luster tags`: what photos show, by this machine alone; one that cannot be read stops no other."""

import json
from pathlib import Path

from tests.engine.cli.conftest import Command

HOUSE = Path(__file__).parents[3] / "docs" / "pictures" / "house.jpg"


def test_photos_are_looked_at_and_a_broken_one_is_named(command: Command, tmp_path: Path) -> None:
    (tmp_path / "house.jpg").write_bytes(HOUSE.read_bytes())
    (tmp_path / "notes.jpg").write_text("no photo")
    # A key is set, and nobody is asked all the same.
    told = {"LUSTER_DATA": str(tmp_path / "data"), "GOOGLE_API_KEY": "set"}

    said = command("tags", "house.jpg", "notes.jpg", "gone.jpg", "--json", cwd=tmp_path, **told)

    assert said.returncode == 1, said.stderr
    house, notes, gone = json.loads(said.stdout)["photos"]
    assert house["tags"] == ["exterior"] and house["chances"]["exterior"] > 0.8
    assert set(house["chances"]) == {"exterior", "interior", "aerial"}
    assert notes["reason"] == "NOT_AN_IMAGE" and gone["error"] == "there is no such file."
    assert "notes.jpg" in said.stderr and "Traceback" not in said.stderr
    rows = command("tags", "house.jpg", cwd=tmp_path, **told)
    assert rows.returncode == 0 and "exterior 100%" in rows.stdout
