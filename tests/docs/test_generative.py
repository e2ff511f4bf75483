"""The page on generative edits and the code name the same styles and policies."""

import re
from pathlib import Path

from luster_engine.deliverables.policies import policies
from luster_engine.jobs.verdict import Patience
from luster_engine.settings import ProviderBudget
from luster_styles.plugin import luster_styles

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "generative.md").read_text(encoding="utf-8")
OPERATING = (Path(__file__).resolve().parents[2] / "docs" / "operating.md").read_text(encoding="utf-8")


def test_every_style_with_a_generative_recipe_has_its_row() -> None:
    told = re.findall(r"`([a-z_]+)`", PAGE.split("| style |")[1].split("\n\n")[0])

    assert sorted(told) == sorted(style.name for style in luster_styles() if "edit" in style.recipes)


def test_every_policy_has_its_row_and_the_row_is_true() -> None:
    rows = re.findall(r"^\| `([a-z0-9-]+)`[^|]*\| (\w+) \| (yes|no) \| (yes|no) \|$", PAGE, re.MULTILINE)

    yes = {True: "yes", False: "no"}
    assert rows == [(each.id, each.label, yes[each.pair], yes[each.original]) for each in policies()]


def test_the_numbers_on_the_pages_are_those_of_the_code() -> None:
    assert "up to five times" in PAGE and Patience().retries == 5
    budget = ProviderBudget()
    for name, words in {
        "DOLLARS_PER_DAY": f"({budget.dollars_per_day:g} if left out)",
        "DOLLARS_PER_CALL": f"({budget.dollars_per_call:g}, for an answer",
        "CALLS_PER_MINUTE": f"({budget.calls_per_minute}, over all workers)",
        "FAILURES_TO_OPEN": f"({budget.failures_to_open} in a row",
        "COOLDOWN_SECONDS": f"({budget.cooldown_seconds:g})",
        "LASTING_SECONDS": f"({budget.lasting_seconds:g},",
        "WAIT_SECONDS": f"({budget.wait_seconds:g},",
    }.items():
        line = re.search(rf"__?{name}(?:=20)?`[^`]*", OPERATING)
        assert line is not None and words in line.group(0), name
