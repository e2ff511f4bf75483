"""Studio has a word for every parameter of the built-in styles, every choice and every stage, in each language."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from luster_classic.plugin import luster_stages
from luster_styles.plugin import luster_styles

WORDS = Path(__file__).parents[3] / "gateway" / "studio" / "words"


def choices(schema: Any) -> Iterator[str]:
    """Every value that a schema lists, however deep."""
    if isinstance(schema, dict):
        yield from schema.get("enum", ())
        if isinstance(schema.get("const"), str):
            yield schema["const"]
        for inner in schema.values():
            yield from choices(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from choices(inner)


def needed() -> set[str]:
    schemas = [style.params.model_json_schema() for style in luster_styles()]
    return {name for schema in schemas for name in (*schema["properties"], *choices(schema))}


def known(language: str, block: str) -> set[str]:
    """The keys of a block of words; without a key Studio shows the bare name."""
    text = (WORDS / f"{language}.ts").read_text(encoding="utf-8")
    found = re.search(rf"^( +){block}: \{{\n(.*?)^\1\}}", text, re.MULTILINE | re.DOTALL)
    assert found is not None, f"the block `{block}` has moved"
    return set(re.findall(r'(\w+): "[^"]+"', found[2]))


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_choice_is_shown_by_its_bare_name(language: str) -> None:
    assert len(needed()) > 20
    assert not needed() - known(language, "fields")


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_step_is_shown_by_the_name_of_its_stage(language: str) -> None:
    stages = {stage.name.partition(".")[2] for stage in luster_stages()}
    assert len(stages) > 15
    assert not stages - known(language, "stages")
