"""What the engine says is read by people who typed JSON or a command: no sentence speaks of RPCs and their messages."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import luster_engine
import pytest
from luster_engine.rpc.contract import SERVICES

pytestmark = pytest.mark.fast

ENGINE = Path(luster_engine.__file__).parent
RPCS = {
    name
    for file in SERVICES
    for service in import_module(f"luster.v1.{file}_pb2").DESCRIPTOR.services_by_name.values()
    for name in service.methods_by_name
    if re.search("[a-z][A-Z]", name)
}
QUERY = re.compile(r"\s*(INSERT|SELECT|UPDATE|DELETE|WITH) ")
INSIDE = re.compile(rf"\bspec\.[a-z]|\b({'|'.join(sorted(RPCS))})\b")


def sentences(path: Path) -> Iterator[str]:
    """Every text of a module that has words in it, but for what only readers of the code see."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        said = node.value if isinstance(node, ast.Constant) and id(node) not in notes else None
        if isinstance(said, str) and " " in said.strip() and not QUERY.match(said):
            yield said


def test_no_sentence_speaks_of_what_nobody_typed() -> None:
    assert "CreateUpload" in RPCS
    found = {text for path in ENGINE.rglob("*.py") for text in sentences(path) if INSIDE.search(text)}
    assert not found


FEW = 4
"""Words so few that two refusals may share them, such as "There is no folder"."""


def refusals(path: Path) -> Iterator[str]:
    """What a module refuses in words of its own; `…` stands for what is filled in."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "LusterError" and len(node.args) > 1:
            said = node.args[1]
            parts = said.values if isinstance(said, ast.JoinedStr) else [said]
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in parts)


def test_what_several_places_refuse_is_said_in_one() -> None:
    """Two copies of a sentence drift apart, and then another account's thing is told from one that never was."""
    places = defaultdict(list)
    for path in ENGINE.rglob("*.py"):
        for said in refusals(path):
            if len(re.findall(r"\w+", said)) > FEW:
                places[said].append(str(path.relative_to(ENGINE)))
    assert len(places) > 300
    assert not {said: where for said, where in places.items() if len(where) > 1}, "errors.py is a home for them"
