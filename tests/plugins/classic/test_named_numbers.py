"""Every threshold of the classical stages has a name, and says where it came from.

A bare number in a function tells neither its unit nor its direction nor its evidence, so nobody dares to move it. This
reads the code of all rooms and fails for a number that has no name, and for a name that says nothing.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import luster_classic
import pytest

ROOT = Path(luster_classic.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))

COUNTS_AND_HALVES = {0, 1, 2, 0.5}
"""Nothing, all, both, half: what they mean is plain where they stand, and none of them was chosen."""

SCALES = {100: "L of Lab and per cent go to it", 255: "levels of a byte"}
"""Ends of scales that others have set."""

GUARDS = {10.0**-power for power in range(3, 13)}
"""Powers of ten from a thousandth down, which keep a division or a logarithm finite."""

SHAPES = {"zeros", "ones", "full", "empty", "reshape"}
"""Calls whose numbers are sizes of arrays."""

MEANT_BY_KEYWORD = {"connectivity": (4, 8), "axis": (-3, -2, -1), "size": None}
"""Keywords that say what their number is: neighbours of a pixel, an axis of an array, the size of a draw."""

FORMULAS = {
    "common/colour.py:to_linear": "sRGB (IEC 61966-2-1)",
    "common/colour.py:to_encoded": "sRGB (IEC 61966-2-1)",
    "common/filters.py:coherence": "eigenvalues of a 2 × 2 matrix",
    "common/filters.py:ramp": "Hermite's cubic",
    "common/filters.py:measure_doubt": "4·c·(1 − c) is 1 at one half",
}
"""Functions whose numbers are those of a formula."""


def bare_numbers(tree: ast.Module, module: str) -> Iterator[str]:
    """Where a number without a name stands in a function, as `module:line number`."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        if f"{module}:{function.name}" not in FORMULAS:
            for node in _unnamed(function):
                yield f"{module}:{node.lineno} {ast.unparse(node)}"


def _unnamed(node: ast.AST) -> Iterator[ast.Constant]:
    if isinstance(node, ast.Compare):  # one half that something is compared with is a threshold like any other
        yield from (
            part for part in (node.left, *node.comparators) if isinstance(part, ast.Constant) and part.value == 0.5
        )
    if isinstance(node, ast.Constant):
        if type(node.value) in (int, float) and not _is_plain(node.value):
            yield node
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.Subscript) and child is node.slice:
            continue  # an index
        if isinstance(child, ast.keyword) and child.arg in MEANT_BY_KEYWORD:
            meant = MEANT_BY_KEYWORD[child.arg]
            if meant is None or (isinstance(child.value, ast.Constant) and child.value.value in meant):
                continue
        if isinstance(node, ast.Call) and child in node.args and _name_of(node) in SHAPES:
            continue
        yield from _unnamed(child)


def _is_plain(value: float) -> bool:
    return value in COUNTS_AND_HALVES or value in SCALES or value in GUARDS


def _name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def silent_names(tree: ast.Module, module: str) -> Iterator[str]:
    """Numbers with a name at the top of a module that no sentence follows (one may follow several names)."""
    waiting: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            waiting = []
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _holds_a_number(node):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            waiting.append(f"{module}:{node.lineno} {ast.unparse(targets[0])}")
        elif waiting:
            yield from waiting
            waiting = []
    yield from waiting


def _holds_a_number(node: ast.Assign | ast.AnnAssign) -> bool:
    value = node.value
    if value is None or any(isinstance(call, ast.Call) and _is_type(call) for call in ast.walk(value)):
        return False
    return any(isinstance(n, ast.Constant) and type(n.value) in (int, float) for n in ast.walk(value))


def _is_type(call: ast.Call) -> bool:
    """Whether something is built of fields that have names and words of their own, as a `Planner` is."""
    return _name_of(call)[:1].isupper()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_threshold_has_a_name_and_every_name_a_sentence(path: Path) -> None:
    module = str(path.relative_to(ROOT))
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not list(bare_numbers(tree, module)), "give it a name, a unit, and say what breaks when it moves"
    assert not list(silent_names(tree, module)), "say its unit, its evidence and what breaks when it moves"


def test_the_formulas_that_may_hold_numbers_are_there() -> None:
    for place in FORMULAS:
        module, name = place.split(":")
        assert f"def {name}(" in (ROOT / module).read_text(encoding="utf-8"), place


def test_the_check_sees_what_it_is_for() -> None:
    tree = ast.parse(
        "NAMED = 0.3\n"
        '"""A share of the frame."""\n'
        "SILENT = 0.7\n"
        "def f(x, limit=0.35):\n"
        "    y = x[3] > 0.25\n"
        "    half = x / 2 if x > 0.5 else 0.5 * x\n"
        "    return cv2.cc(y, connectivity=8), np.zeros((3, 7)), y * 255 + 1e-6, square(9), ramp(x, 1, NAMED)\n"
    )
    assert [line.split()[1] for line in bare_numbers(tree, "m")] == ["0.35", "0.25", "0.5", "9"]
    assert [line.split()[1] for line in silent_names(tree, "m")] == ["SILENT"]


SAYS_NOTHING = {"told", "said", "says", "say", "made", "tried", "rung", "spoken"}
"""What was done to a value does not say what it is."""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_values_are_named_after_what_they_are(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    assert not names & SAYS_NOTHING
