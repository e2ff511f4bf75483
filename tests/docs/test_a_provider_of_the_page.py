"""The provider that docs/providers.md writes, with its queue and its far side, holds the contract as it stands."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from luster_sdk.providers import WireOpening

PAGE = Path(__file__).parents[2] / "docs" / "providers.md"


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    """What the page's blocks of Python define, one after the other."""
    section = PAGE.read_text().partition("## Writing one")[2]
    names: dict[str, Any] = {"__name__": "the_page"}
    for block in re.findall(r"```python\n(.*?)```", section, re.DOTALL):
        exec(block, names)
    return names


@pytest.mark.parametrize(
    "test",
    [
        "test_a_question_comes_back_as_a_picture_with_its_cost",
        "test_moderation",
        "test_a_question_that_failed",
        "test_an_address_that_has_expired",
        "test_a_handle_outlives_its_process",
    ],
)
def test_the_provider_of_the_page_holds_the_contract(written: dict[str, Any], test: str) -> None:
    """The page told how a queue is declared, and not how its far side talks: only its source said that."""
    opening = written["ACME"].open
    assert isinstance(opening, WireOpening)
    wire = replace(opening.wire, queue=replace(written["queue"], pause=0.02))
    acme = replace(written["ACME"], open=replace(opening, wire=wire))
    contract = type("TestAcmeHere", (written["TestAcme"],), {"provider": acme})
    getattr(contract(), test)()  # Asserted by the contract's own test.
