"""docs/plugins.md and the code name the same hooks, types and commands, and its examples work."""

import re
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import luster_sdk
import luster_sdk.testing
import pytest
import typer.main
from luster_engine.cli.plugins import plugins
from luster_engine.plugins import style_files
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.fit import recipe_faults
from luster_engine.settings import Settings
from luster_sdk import Planner
from luster_sdk.hooks import ENTRY_POINT_GROUP, HookSpecs
from luster_sdk.testing import StageContract

PAGE = (Path(__file__).parents[2] / "docs" / "plugins.md").read_text()
REFERENCE = PAGE[PAGE.index("\n## Reference") :]


def named_in_table(after: str) -> set[str]:
    """The names in the first column of the table that follows a line."""
    rows = REFERENCE[REFERENCE.index(after) :].split("\n\n")[1].splitlines()[2:]
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])}


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("module", [luster_sdk, luster_sdk.testing])
def test_every_public_name_is_in_the_page_and_the_other_way_round(module: ModuleType) -> None:
    public = set(module.__all__)
    assert named_in_table(f"Names in `{module.__name__}`:") == public
    assert all(hasattr(module, name) for name in public)


def test_every_hook_is_in_the_page_and_the_other_way_round() -> None:
    hooks = {name for name in vars(HookSpecs) if name.startswith("luster_")}
    assert named_in_table("Hooks, each") == hooks
    assert ENTRY_POINT_GROUP in REFERENCE


def test_every_command_is_in_the_page_and_the_other_way_round() -> None:
    group: Any = typer.main.get_command(plugins)
    commands = {"luster plugins", *(f"luster plugins {name}" for name in group.commands)}
    assert named_in_table("Commands:") == commands
    used = set(re.findall(r"luster plugins (?!--)([a-z]+)\b", PAGE))
    assert used <= set(group.commands)


def test_every_setting_exists() -> None:
    for name in set(re.findall(r"LUSTER_([A-Z_]+)", PAGE)) - {"API"}:
        assert name.lower() in Settings.model_fields, name


def test_every_context_member_is_named() -> None:
    row = next(line for line in REFERENCE.splitlines() if line.startswith("| `Context`"))
    members = {name for name in vars(luster_sdk.Context) if not name.startswith("_")}
    assert set(re.findall(r"`([a-z]+)`", row)) == members


def test_every_key_of_a_style_file_is_named() -> None:
    document, step = style_files.DOCUMENT_KEYS, style_files.STEP_KEYS
    table = PAGE[PAGE.index("| key | meaning |") : PAGE.index("## A plugin with a stage")]
    named = {name.partition(".")[0] for name in re.findall(r"`([a-z]+(?:\.[A-Z]+)?)`", table)}
    assert document | step | style_files.PARAMETER_KEYS <= named | {"description"}


def test_the_style_file_is_a_style(tmp_path: Path) -> None:
    path = tmp_path / "sunny.toml"
    path.write_text(blocks("toml")[0])
    file = style_files.read_file(path)
    assert file.style is not None, file.error
    assert recipe_faults(file.style, Catalog().stages), "its stages are checked against the catalog"
    assert tomllib.loads(blocks("toml")[1])["project"]["entry-points"][ENTRY_POINT_GROUP] == {
        "acme_warm": "acme_warm.plugin"
    }


def test_the_stage_keeps_the_contract() -> None:
    names: dict[str, Any] = {}
    for block in blocks("python"):
        exec(compile(block, "docs/plugins.md", "exec"), names)
    assert isinstance(names["luster_stages"]()[0], Planner)
    contract: StageContract = names["TestWarmth"]()
    for name in dir(contract):
        if name.startswith("test_") and "48" not in name:
            getattr(contract, name)()
