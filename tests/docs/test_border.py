"""The page about the border lists what the code takes in, and the code has each check that the page names."""

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_origin

import pytest
from luster_engine.border import parcel
from luster_engine.providers import lines
from luster_engine.sandbox import answers, kinds, pool, process, spoken

pytestmark = pytest.mark.fast

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "border.md"
ENGINE = ROOT / "engine" / "luster_engine"

READERS: tuple[tuple[object, str], ...] = (
    (process.Child._take, "message."),
    (process.Child.start, "message."),
    (spoken.progress, "message.progress."),
    (pool.Sandbox._work, "message."),
    (pool.Sandbox._refusal, "message."),
    (answers.asks, ""),
    (answers._check_report, "carry_out.report."),
    (lines.greeting, "line."),
    (lines.heard, "line."),
    (lines._failure, "line.failed."),
    (lines.checked_facts, "line.facts."),
    (parcel._read_head, "parcel."),
)
"""Every function that takes a value out of a foreign object, and how the page calls what it takes."""

_OWN_WORDS = ("kind", "payload", "folder", "inputs", "outputs")
OWN = {f"message.{word}" for word in _OWN_WORDS} | {"carry_out.report.plan"}
"""Words of the parent's own task, which stand in the same functions."""


def rows() -> Iterator[tuple[list[str], str]]:
    for line in PAGE.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("| `") and len(cells) == 3:
            yield re.findall(r"`([^`]+)`", cells[0]), cells[1].strip("`")


def keys_of(function: object) -> set[str]:
    """The names that a function looks up in objects: `said["x"]`, `said.get("x")`, `"x" in said`."""
    tree = ast.parse(inspect.cleandoc("\n" + inspect.getsource(function)))  # type: ignore[arg-type] # all are functions
    found: set[object] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            found.add(node.slice.value)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            found.add(node.args[0].value if isinstance(node.args[0], ast.Constant) else None)
        elif isinstance(node, ast.Compare) and isinstance(node.left, ast.Constant):
            found.add(node.left.value)
    return {key for key in found if isinstance(key, str)}


def fields_of(form: Any, prefix: str) -> Iterator[str]:
    for name, field in form.model_fields.items():
        yield f"{prefix}{name}"
        inner = next(iter(get_args(field.annotation)), None) if get_origin(field.annotation) is list else None
        if inner is not None and hasattr(inner, "model_fields"):
            yield from fields_of(inner, f"{prefix}{name}.")


def taken_in() -> set[str]:
    found = {f"message.at.{name}" for name in spoken._PLACES}
    for function, prefix in READERS:
        found |= {f"{prefix}{key}" for key in keys_of(function)}
    # A refusal's words stand one deeper than the function that reads them.
    for word in ("reason", "message", "fields"):
        found.remove(f"message.{word}")
        found.add(f"message.error.{word}")
    for kind, form in answers.FORMS.items():
        found |= set(fields_of(form, f"{kind}."))
    return found - OWN


def test_the_page_lists_every_field_that_is_taken_in() -> None:
    listed = [name for names, _ in rows() for name in names]
    assert len(listed) == len(set(listed)), "a name stands on the page twice"
    fields = {name for name in listed if "." in name or name == "asked"}
    assert fields == taken_in()


def test_every_check_on_the_page_is_in_the_code() -> None:
    checks = {check for _, check in rows()}
    assert len(checks) > 20
    for check in checks:
        module: ModuleType | None = None
        parts = check.split(".")
        for length in range(len(parts), 0, -1):
            try:
                module = import_module(".".join(parts[:length]))
                break
            except ModuleNotFoundError:
                continue
        found: Any = module
        for part in parts[length:]:
            found = getattr(found, part, None)
        assert callable(found), check


def test_every_kind_of_task_has_a_form_or_is_known_to_be_free() -> None:
    assert answers.FORMS.keys() | answers.FREE == set(kinds.KINDS)
    assert not answers.FORMS.keys() & answers.FREE
    page = PAGE.read_text()
    assert all(f"`{kind}`" in page for kind in answers.FREE)


def test_foreign_words_are_parsed_in_one_place_only() -> None:
    """No module beside the border's own reads JSON or opens an archive in the rooms that hear from strangers."""
    heard_in = [*(ENGINE / "sandbox").glob("*.py"), *(ENGINE / "providers").glob("*.py")]
    heard_in += [*(ENGINE / "pipeline" / "guide").glob("*.py")]
    own_side = {"sandbox/wire.py", "providers/child.py"}  # the other side of either channel, which reads its parent
    for path in heard_in:
        if path.relative_to(ENGINE).as_posix() not in own_side:
            text = path.read_text()
            assert not re.search(r"json\.loads?\(|zipfile|tarfile|pickle|extractall\(", text), path


@pytest.mark.parametrize("name", ["read_message", "unpack"])
def test_the_parent_never_uses_the_childs_reader(name: str) -> None:
    for path in (ENGINE / "sandbox").glob("*.py"):
        if path.name not in ("wire.py", "child.py"):
            assert f"wire.{name}" not in path.read_text(), path
