"""Which jobs are open and which photos are shown is written once, and questions in SQL say it by that one text."""

import re
from pathlib import Path

import luster_engine
import pytest
from luster_engine.assets import models as assets
from luster_engine.jobs import models as jobs

ENGINE = Path(luster_engine.__file__).parent
LOWER = {
    "OPEN": {"credits/verify.py"},
    "SHOWN": {"backup/moment.py"},
}
"""Files that may import no table above them, or none at all, so that they repeat the words."""


def files_with(words: str) -> set[str]:
    found = (path.relative_to(ENGINE) for path in ENGINE.rglob("*.py") if words in path.read_text())
    return {str(path) for path in found if "versions" not in path.parts}


@pytest.mark.parametrize(("name", "words"), [("OPEN", jobs.OPEN), ("SHOWN", assets.SHOWN)])
def test_states_are_listed_only_where_they_cannot_be_imported(name: str, words: str) -> None:
    assert files_with(words) == LOWER[name], "a new state would be missing in the copies"


def test_the_words_are_sql() -> None:
    for words, states in ((jobs.OPEN, jobs.OPEN_STATES), (assets.SHOWN, assets.SHOWN_STATES)):
        assert tuple(re.findall(r"'(\w+)'", words)) == states
