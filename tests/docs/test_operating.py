"""The operator's page and the settings in the code name the same things."""

import re
from pathlib import Path

import pytest
import yaml
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


# Of no use where each part is a container: where the parts find each other, and the mode of one machine.
_FIXED = {"LUSTER_DATA", "LUSTER_DATA_DIR", "LUSTER_ONE_MACHINE", "LUSTER_GRPC_SOCKET"}
_OF_ANOTHER_PART = {
    "engine": {"PORT", "LUSTER_HOST"},
    "worker": {"PORT", "LUSTER_HOST", "LUSTER_GRPC_HOST", "LUSTER_GRPC_PORT"},
    "gateway": set(),
}


@pytest.mark.parametrize("part", ["engine", "worker", "gateway"])
def test_compose_passes_every_setting_of_a_part_on(part: str) -> None:
    compose = yaml.safe_load((PAGE.parents[1] / "docker-compose.yml").read_text(encoding="utf-8"))
    passed = set(compose["services"][part]["environment"])
    fields = GatewaySettings.model_fields if part == "gateway" else Settings.model_fields
    left_out = _FIXED | _OF_ANOTHER_PART[part]
    missing = [
        sorted(choices)
        for choices in (names(name, field) for name, field in fields.items())
        if not choices & (passed | left_out)
    ]

    assert not missing
    # A setting that is not in .env must not arrive as an empty one, which most settings refuse.
    empty = [name for name, value in compose["services"][part]["environment"].items() if value == ""]
    assert not empty


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
