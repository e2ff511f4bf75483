"""The tests are a house as tidy as the one they test: one import style, rooms that mirror, and each test asserts."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]
ENGINE = TESTS.parent / "engine" / "luster_engine"
GATEWAY = TESTS.parent / "gateway" / "luster_gateway"
CLASSIC = TESTS.parent / "plugins" / "classic"
FILES = sorted(path for path in TESTS.rglob("*.py") if "__pycache__" not in path.parts)
_CHECKS = re.compile(r"(^|\.)(raises|fail|warns|exit|checked)$|(^|\.)assert_")
WHERE = "Asserted"
"""How a test says in a line where its assertion stands: `# Asserted by …`, or the same in its docstring."""


def _own_checks(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(
        isinstance(node, ast.Assert) or (isinstance(node, ast.Call) and _CHECKS.search(ast.unparse(node.func)))
        for node in ast.walk(function)
    )


def _tests() -> Iterator[tuple[Path, ast.FunctionDef | ast.AsyncFunctionDef, str]]:
    for path in FILES:
        if path.name.startswith("test_"):
            text = path.read_text(encoding="utf-8")
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                    yield path, node, ast.get_source_segment(text, node) or ""


def test_everything_is_imported_by_its_full_name() -> None:
    ours = {path.stem for path in FILES} - {"__init__", "__main__", "conftest"}
    wrong = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").partition(".")[0] in ours):
                wrong.append(f"{path.relative_to(TESTS)}:{node.lineno}")
    assert not wrong, "write `from tests.… import …`"


def test_no_path_is_bent_to_find_our_own_modules() -> None:
    bent = [path for path in FILES if re.search(r"sys\.path.*__file__", path.read_text(encoding="utf-8"))]
    assert not [path for path in bent if path != Path(__file__)]


def _folders_with_tests(under: str) -> set[Path]:
    top = TESTS / under
    return {path.parent.relative_to(top) for path in FILES if path.name.startswith("test_") and top in path.parents}


def test_the_rooms_of_the_engines_tests_are_the_engines_rooms() -> None:
    folders = _folders_with_tests("engine")
    assert not [folder for folder in folders if not (ENGINE / folder).is_dir()], "no such room in the engine"
    rooms = {path.parent.relative_to(ENGINE) for name in ("service.py", "rpc.py") for path in ENGINE.glob(f"*/{name}")}
    assert not rooms - folders, "a room without tests of its own"


def test_the_rooms_of_the_gateways_tests_are_the_gateways_rooms() -> None:
    own_sign_in = Path("sign_in")  # what people meet who sign in by Luster itself: `auth`, `guards` and `routes`
    rooms = {path.parent.relative_to(GATEWAY) for path in GATEWAY.glob("*/*.py")}
    assert _folders_with_tests("gateway") - {own_sign_in} == rooms | {Path()}


def test_the_rooms_of_the_classical_stages_tests_are_theirs() -> None:
    what_all_use = Path("common")  # the tests of the stages reach it
    rooms = {path.parent.relative_to(CLASSIC / "luster_classic") for path in CLASSIC.glob("luster_classic/*/*.py")}
    assert _folders_with_tests("plugins/classic") == (rooms - {what_all_use}) | {Path(), Path("training")}


def test_a_test_without_an_assertion_of_its_own_says_where_it_is() -> None:
    silent = [
        f"{path.relative_to(TESTS)}::{node.name}"
        for path, node, text in _tests()
        if not _own_checks(node) and WHERE not in text
    ]
    assert not silent, f"say in a line where: # {WHERE} by …"
