"""The shape of the code: no circle of files, none too long to be read at a sitting, one meaning for a class's name, no
function that is called by a letter, and no number of a module without a word on it.

`python -m checks.shape` says what is wrong, and fails where anything is.
"""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

MOST_LINES = 400
PACKAGES = (
    "engine/luster_engine",
    "gateway/luster_gateway",
    "plugins/sdk/luster_sdk",
    "plugins/classic/luster_classic",
    "plugins/styles/luster_styles",
    "plugins/openai/luster_openai",
    "plugins/providers/luster_providers",
)
FROZEN = "migrations/versions"
"""Migrations are never edited again: neither their length nor their names can be mended."""
SHAPES = "gateway/luster_gateway/shapes"
"""Messages of the REST contract have the names of the things that they show; their names are held against each other
only."""
ONE_THING: Mapping[str, str] = {
    "Caller": "who a call comes from, at either end of the contract",
    "Identity": "who vouches for whom: as a token says it, and as a row keeps it",
    "Quiet": "what removes noise: as the engine does it, and as the SDK's reference says it",
}
"""Names of classes that may stand in several files, for they mean one thing."""
_WORD = r"#(?!\s*(noqa|type:|fmt:|---))"
_WORD_ABOVE, _WORD_BESIDE = re.compile(_WORD), re.compile(rf"\s{_WORD}")
"""A comment that says something to people."""


def circles(modules: Iterable[str], imported: Callable[[str], Iterable[str]]) -> list[list[str]]:
    """Groups of modules of which each one needs, by whatever way, each other one."""
    found: list[list[str]] = []
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    path: list[str] = []

    def visit(module: str) -> None:  # Tarjan's strongly connected components
        number[module] = lowest[module] = len(number)
        path.append(module)
        for other in sorted(imported(module)):
            if other not in number:
                visit(other)
                lowest[module] = min(lowest[module], lowest[other])
            elif other in path:
                lowest[module] = min(lowest[module], number[other])
        if lowest[module] == number[module]:
            group = path[path.index(module) :]
            del path[path.index(module) :]
            if len(group) > 1:
                found.append(sorted(group))

    for module in sorted(modules):
        if module not in number:
            visit(module)
    return found


def long_files(files: Iterable[Path], most: int = MOST_LINES) -> list[str]:
    """Files with more lines than one reads at a sitting, with their number."""
    counted = ((path, len(path.read_text().splitlines())) for path in files)
    return [f"{path} has {lines} lines; at most {most} are allowed" for path, lines in counted if lines > most]


def doubled_classes(files: Iterable[Path], one_thing: Mapping[str, str] = ONE_THING) -> list[str]:
    """Names that classes of several files have, those of a file's own classes too: who searches for one finds both."""
    places: dict[str, list[str]] = defaultdict(list)
    for path in files:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                places[node.name].append(f"{path}:{node.lineno}")
    return [
        f"two classes are called {name}: {', '.join(where)}"
        for name, where in sorted(places.items())
        if len({place.rpartition(":")[0] for place in where}) > 1 and name not in one_thing
    ]


def letters(files: Iterable[Path]) -> list[str]:
    """Functions whose name is a single letter, which tells nobody what they do."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        f"{path}:{node.lineno}: a function is called {node.name}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, functions) and len(node.name.strip("_")) == 1
    ]


def silent_numbers(files: Iterable[Path]) -> list[str]:
    """Numbers at the top of a module of which nothing says what they are or why they are so large.

    A word is a docstring below, which may follow several numbers, or a comment beside it or above it and its like. What
    speaks to a tool is no word, nor is a line that begins a part of a module.
    """
    return [fault for path in files for fault in _silent_in(path)]


def _silent_in(path: Path) -> Iterator[str]:
    text = path.read_text()
    lines, body = text.splitlines(), ast.parse(text).body
    commented, waiting = -1, list[str]()
    for node, after in zip(body, [*body[1:], None], strict=True):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or not _is_number(node.value):
            continue
        above = node.lineno - 1
        if above == commented or (above and _WORD_ABOVE.match(lines[above - 1])):
            commented = node.end_lineno or 0
        elif not _WORD_BESIDE.search(lines[above]):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            waiting.append(f"{path}:{node.lineno}: nothing says why {ast.unparse(target)} has its size")
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
            waiting.clear()
        elif not (
            isinstance(after, ast.Assign | ast.AnnAssign)
            and _is_number(after.value)
            and after.lineno - 1 == node.end_lineno
        ):
            yield from waiting
            waiting.clear()
    yield from waiting


def _is_number(value: ast.expr | None) -> bool:
    """Whether this is a number, an arithmetic of numbers and names with one of them in it, or several of these."""
    parts = [each for each in ast.walk(value) if isinstance(each, ast.expr)] if value is not None else []
    plain = (ast.Constant, ast.Name, ast.Attribute, ast.BinOp, ast.UnaryOp, ast.Tuple)
    numbers = [type(each.value) in (int, float) for each in parts if isinstance(each, ast.Constant)]
    return all(isinstance(each, plain) for each in parts) and bool(numbers) and all(numbers)


def neighbours(files: Iterable[Path]) -> list[list[Path]]:
    """Files whose classes somebody may take for each other: those of the server's parts, of each plugin, of REST."""
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in files:
        plugin = path.parts[1] if path.parts[0] == "plugins" and path.parts[1] != "sdk" else "server"
        groups[SHAPES if str(path).startswith(SHAPES) else plugin].append(path)
    return list(groups.values())


def product_files() -> list[Path]:
    """The Python files of every distribution."""
    found = (path for package in PACKAGES for path in sorted(Path(package).rglob("*.py")))
    return [path for path in found if FROZEN not in str(path)]


def faults() -> list[str]:
    """Everything that is wrong with the shape of the code."""
    import grimp  # comes with import-linter; slow, and of no use to the other checks

    graph = grimp.build_graph(*(Path(package).name for package in PACKAGES), cache_dir=None)
    round_trips = circles(graph.modules, graph.find_modules_directly_imported_by)
    files = product_files()
    return [
        *(f"these files import each other in a circle: {', '.join(group)}" for group in round_trips),
        *long_files(files),
        *letters(files),
        *silent_numbers(files),
        *(fault for group in neighbours(files) for fault in doubled_classes(group)),
    ]


if __name__ == "__main__":
    said = faults()
    print("\n".join(said) or "The shape of the code holds.")
    sys.exit(bool(said))
