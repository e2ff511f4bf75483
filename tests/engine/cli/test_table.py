"""Tables: no word is broken, what all share is said once, and a stranger's text does not steer the screen."""

import pytest
from luster_engine.cli.table import Coloured, table_lines

from tests.engine.cli.conftest import Command

_HEADS = ("style", "what it does", "parameters")
_ROWS = [
    ("dusk", "Evening light over the house.", "mood=golden|blue|pink|overcast, room=living_room|dining_room|hallway"),
    ("default", "Neutral light.", ""),
]
_WORDS = {word for row in _ROWS for cell in row for word in cell.replace("|", "| ").split()}


@pytest.mark.parametrize("room", [200, 80, 60, 40])
def test_no_word_is_broken_at_any_width(room: int) -> None:
    lines = table_lines(_HEADS, _ROWS, room)
    assert {word for line in lines[1:] for word in line.replace("|", "| ").split()} == _WORDS
    assert max(len(line) for line in lines[1:]) <= max(room, 52), "only the longest words may need more"


def test_a_program_reads_one_line_for_each_row() -> None:
    lines = table_lines(_HEADS, _ROWS, None)
    assert len(lines) == 3 and lines[1].endswith("hallway")


def test_a_strangers_text_cannot_steer_the_screen() -> None:
    lines = table_lines(("plugin",), [("bad\x1b[2J\x07 [red]name[/red]\nnext",)], None)
    assert lines[1] == "bad[2J [red]name[/red] next"


def test_a_coloured_cell_is_as_wide_as_its_text() -> None:
    plain, coloured = (table_lines(("a", "b"), [(cell, "end")], None)[1] for cell in ("x", Coloured("x", "red")))
    assert coloured.replace("\x1b[31m", "").replace("\x1b[0m", "") == plain


def test_the_rooms_are_listed_once_and_bounds_are_plain_numbers(command: Command, tmp_path: object) -> None:
    said = command("styles", LUSTER_DATA=f"{tmp_path}/data", COLUMNS="80")
    assert said.returncode == 0, said.stderr
    assert said.stdout.count("living_room") == 1 and said.stdout.count("strength=") == 1
    assert "strength=0…1.5" in said.stdout
    assert "mood=golden" in said.stdout.partition("Every style also takes")[0]
