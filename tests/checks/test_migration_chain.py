"""Migrations are one chain: two that were written at the same time must not both follow the same one."""

import re
from pathlib import Path

VERSIONS = Path(__file__).parents[2] / "engine" / "luster_engine" / "database" / "migrations" / "versions"


def test_each_migration_follows_the_one_before_it() -> None:
    found = []
    for file in sorted(VERSIONS.glob("[0-9]*.py")):
        text = file.read_text()
        revision = re.search(r'^revision = "(\d+)"$', text, re.MULTILINE)
        before = re.search(r'^down_revision = (?:"(\d+)"|None)$', text, re.MULTILINE)
        assert revision and before, file.name
        assert file.name.startswith(revision[1]), f"{file.name} calls itself {revision[1]}"
        found.append((revision[1], before[1]))
    assert found == [
        (f"{number:04}", f"{number - 1:04}" if number > 1 else None) for number in range(1, len(found) + 1)
    ]
