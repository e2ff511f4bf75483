"""Foreign words: nothing in them commands a terminal, turns a line round or begins another one."""

import pytest
from luster_engine.border.words import clean, line

pytestmark = pytest.mark.fast


@pytest.mark.parametrize("code", [*range(0x80, 0xA0), 0x1B, 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
def test_no_control_beyond_ascii_and_no_turn_of_direction_passes(code: int) -> None:
    assert clean(f"a{chr(code)}b", 10) == line(f"a{chr(code)}b", 10) == "a\ufffdb"


@pytest.mark.parametrize("end", ["\n", "\r", "\t", "\u2028", "\u2029"])
def test_an_id_stays_one_line_and_a_note_may_have_several(end: str) -> None:
    assert line(f"req{end}WARNING forged", 40) == "req\ufffdWARNING forged"
    assert clean(f"first{end}second", 40) == f"first{end}second"


def test_words_of_every_language_stay_as_they_are() -> None:
    words = "Wohnzimmer, salón, \u05e1\u05dc\u05d5\u05df\u200f, \u5ba2\u5385, \U0001f3e0"
    assert clean(words, 100) == line(words, 100) == words
