"""The table of OWASP's standard names tests that exist, and a row without one says that there is nothing to test."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "asvs.md"
ROOMS = ("tests/engine/sign_in", "tests/gateway/sign_in")
NOTHING_TO_TEST = {"6.2.10", "6.4.2", "6.6.1", "6.8.3"}
"""What Luster leaves out: a change by the clock, hints, telephones, SAML."""

pytestmark = pytest.mark.fast


def _rows() -> list[list[str]]:
    lines = [line for line in PAGE.read_text().splitlines() if re.match(r"\| \d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_named_test_is_there_and_has_tests_in_it() -> None:
    rows = _rows()
    assert len(rows) >= 60
    for number, *_, tests in rows:
        for name in re.findall(r"`([\w/]+\.py)`", tests):
            places = [ROOT / name] if "/" in name else [ROOT / room / name for room in ROOMS]
            found = [place for place in places if place.is_file()]
            assert len(found) == 1, f"{number} names {name}"
            assert re.search(r"^(async )?def test_", found[0].read_text(), re.MULTILINE), name


def test_every_row_names_a_test_unless_there_is_nothing_to_test() -> None:
    without = {number for number, *_, tests in _rows() if "test_" not in tests}
    assert without == NOTHING_TO_TEST


def test_every_file_that_a_row_names_is_there() -> None:
    for _, _, how, _ in _rows():
        for name in re.findall(r"`([a-z_]+/[a-z_]+\.py)`", how):
            places = [ROOT / "engine/luster_engine" / name, ROOT / "gateway/luster_gateway" / name]
            assert any(place.is_file() for place in places), name
