"""Which photos a bulk run is about: those of a tree, or those that a list names."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from luster_engine.enhance.photo_tree import is_result, photos_below
from luster_engine.errors import LusterError, Reason

LISTS = frozenset({".txt", ".csv"})
"""Endings of lists, where an address in a bucket could also be a folder's."""
MOST_LIST_BYTES = 1 << 29
"""A list from a bucket: five million names of 100 bytes."""
_COLUMNS = ("photo", "path", "file", "filename")
"""What the column of a CSV file is called that names the photos, in the order in which they are looked for."""


def listed(source: Path, target: Path, unread: Callable[[str], None] | None = None) -> tuple[Path, Iterator[str]]:
    """The folder that the photos lie in, and their names in it: a tree, or the lines of a manifest. `unread` is told of
    each folder of the tree that cannot be read; without it one ends the list."""
    if source.is_dir():
        return source, _tree(source, target.resolve(), unread)
    if not source.is_file():
        raise LusterError(Reason.INVALID_ARGUMENT, f"There is no folder and no manifest {source}.")
    return source.parent, manifest(source)


def _tree(source: Path, left_out: Path, unread: Callable[[str], None] | None) -> Iterator[str]:
    """Photos as the camera made them. The target may lie in the source, or hold it: a result is no photo."""
    # Only there can results lie among the photos; to look into each of a million for nothing would take hours.
    overlap = source.resolve().is_relative_to(left_out) or left_out.is_relative_to(source.resolve())
    for path in photos_below(source, left_out, unread=unread):
        if not (overlap and is_result(path)):
            yield str(path.relative_to(source))


def manifest(path: Path) -> Iterator[str]:
    """The photos that a list names, each once, in its order: lines of text, or a column of a CSV file."""
    seen: set[str] = set()
    for number, name in _rows(path) if path.suffix.lower() == ".csv" else _lines(path):
        if name in seen:
            continue
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"{path.name}, line {number}: {name} is not below the manifest's folder. Name photos relative to it.",
            )
        seen.add(name)
        yield name


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(_text(path).splitlines(), 1):
        if (name := line.strip()) and not name.startswith("#"):
            yield number, name


def _rows(path: Path) -> Iterator[tuple[int, str]]:
    reader = csv.DictReader(io.StringIO(_text(path), newline=""))
    column = next((each for each in reader.fieldnames or () if each.strip().lower() in _COLUMNS), None)
    if column is None:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{path.name}: no column names the photos. Call one of them {' or '.join(_COLUMNS)} in the first line.",
        )
    for row in reader:
        if name := (row[column] or "").strip():
            yield reader.line_num, name


def _text(path: Path) -> str:
    """A list as text; spreadsheets put a mark before its first word."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{path.name} is no list in UTF-8. Give a text file with a photo a line, or a CSV file.",
        ) from None
