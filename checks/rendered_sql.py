"""The rendered text of the large SQL statements, kept beside the code that puts them together.

A statement that is written in pieces over several rooms is hard to read, and harder to review: what changes in one
piece changes statements elsewhere. So the whole text lies in the folder `rendered` of the room, and a test holds it.

`python -m checks.rendered_sql` says which texts are out of date; with `--write` it renews them.
"""

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import luster_engine
from luster_engine.database.statement import Statement
from sqlalchemy import TextClause

ROOT = Path(luster_engine.__file__).parent
LARGE = 1000
"""Characters from which a statement is too large to be put together in one's head."""


def large_statements() -> Iterator[tuple[Path, str]]:
    """Where the text of each large statement of a module belongs, and the text."""
    for found in walk_packages([str(ROOT)], "luster_engine."):
        if found.name.rpartition(".")[2] not in ("__main__", "env") and ".versions." not in found.name:
            module = import_module(found.name)
            for name, value in vars(module).items():
                text = value.text.strip() if isinstance(value, Statement | TextClause) else ""
                if len(text) >= LARGE and module.__file__ is not None:
                    file = Path(module.__file__)
                    yield file.parent / "rendered" / f"{file.stem}.{name.strip('_').lower()}.sql", f"{text}\n"


def outdated(wanted: Mapping[Path, str], root: Path = ROOT) -> list[Path]:
    """Texts that are missing, differ, or belong to no statement any more."""
    there = set(root.rglob("rendered/*.sql"))
    differ = [path for path, text in wanted.items() if path not in there or path.read_text() != text]
    return sorted([*differ, *(there - wanted.keys())])


def write(wanted: Mapping[Path, str]) -> None:
    """Renews every text."""
    for path in set(ROOT.rglob("rendered/*.sql")) - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


if __name__ == "__main__":
    statements = dict(large_statements())
    if "--write" in sys.argv:
        write(statements)
    for late in outdated(statements):
        print(f"{late} is not what the code renders; look at it, then run python -m checks.rendered_sql --write")
    sys.exit(bool(outdated(statements)))
