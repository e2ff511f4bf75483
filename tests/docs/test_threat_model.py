"""The threat model names tests that exist, and doors without a test are not on it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "threat-model.md").read_text()


def test_every_test_on_the_page_exists() -> None:
    named = set(re.findall(r"`(tests/[\w/.]+)`", PAGE))
    assert len(named) > 25
    assert not [name for name in sorted(named) if not (ROOT / name).is_file()]


def test_every_door_has_a_lock_and_a_test() -> None:
    rows = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 15
    assert not [door for door, _who, lock, test in rows if not lock.strip() or "`tests/" not in test]


def test_every_link_of_the_page_leads_somewhere() -> None:
    links = re.findall(r"\]\(([\w./-]+)\)", PAGE)
    assert links
    assert not [link for link in links if not (ROOT / "docs" / link).resolve().exists()]
