"""The operator's page and the settings in the code name the same things."""

import re
from pathlib import Path

import pytest
from luster_engine.settings import Settings
from luster_gateway.settings import GatewaySettings
from pydantic import AliasChoices
from pydantic.fields import FieldInfo

PAGE = Path(__file__).resolve().parents[2] / "docs" / "operating.md"


def names(name: str, field: FieldInfo) -> set[str]:
    alias = field.validation_alias
    if isinstance(alias, AliasChoices):
        return {choice for choice in alias.choices if isinstance(choice, str)}
    return {alias} if isinstance(alias, str) else {f"LUSTER_{name.upper()}"}


def in_code() -> list[set[str]]:
    fields = [*Settings.model_fields.items(), *GatewaySettings.model_fields.items()]
    return [names(name, field) for name, field in fields]


def on_page() -> list[str]:
    return re.findall(r"^\| `([A-Z][A-Z0-9_]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_every_setting_has_a_row() -> None:
    missing = [sorted(choices) for choices in in_code() if not choices & set(on_page())]

    assert not missing


def test_every_row_is_a_setting() -> None:
    known = set().union(*in_code())

    assert [row for row in on_page() if row not in known] == []


def test_no_setting_has_two_rows() -> None:
    rows = on_page()

    assert len(rows) == len(set(rows))


@pytest.mark.parametrize(
    "page", [PAGE.parents[1] / "README.md", *sorted(PAGE.parent.rglob("*.md"))], ids=lambda page: page.name
)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    broken = [
        link
        for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if "://" not in link and not (page.parent / link).exists()
    ]

    assert broken == []
