"""Studio has a word for every parameter of the built-in styles and for every choice, in each language."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
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


def fields(language: str) -> set[str]:
    """The keys of the block `fields`; without a key Studio shows the bare name of the value."""
    text = (WORDS / f"{language}.ts").read_text(encoding="utf-8")
    block = re.search(r"^  fields: \{\n(.*?)^  \}", text, re.MULTILINE | re.DOTALL)
    assert block is not None, "the block `fields` has moved"
    return set(re.findall(r'(\w+): "[^"]+"', block[1]))


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_choice_is_shown_by_its_bare_name(language: str) -> None:
    assert len(needed()) > 20
    assert not needed() - fields(language)
