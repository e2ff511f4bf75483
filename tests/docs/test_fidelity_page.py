"""The page on fidelity names every measure and every option, and no other."""

import re
from dataclasses import fields
from pathlib import Path

from luster_engine.cli.fidelity import fidelity
from luster_engine.pipeline.fidelity.judge import Measures, Verdict

PAGE = (Path(__file__).parents[2] / "docs" / "fidelity.md").read_text()


def test_the_table_lists_the_measures_of_a_report() -> None:
    assert re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE) == [field.name for field in fields(Measures)]


def test_every_verdict_and_option_is_explained() -> None:
    for verdict in Verdict:
        assert f"`{verdict.value}`" in PAGE
    for option in ("--map", "--region", "--style", "--json"):
        assert option in PAGE
    assert {"heat", "region", "style", "as_json"} <= set(fidelity.__annotations__)
