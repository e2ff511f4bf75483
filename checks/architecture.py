"""Draws the picture of docs/architecture.md from the code: `python -m checks.architecture` (`--check` only compares).

What is drawn is what is enforced: distributions and their dependencies from each `pyproject.toml`, floors and rooms
from the layers that import-linter holds, what a floor is called from the page's own table, and what a room is for from
the first line of its package.
"""

import argparse
import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "architecture.md"
PICTURE = ROOT / "docs" / "pictures" / "architecture.svg"
ENGINE = ROOT / "engine" / "luster_engine"
_FOLDERS = (
    "proto",
    "gateway",
    "engine",
    "plugins/sdk",
    "plugins/classic",
    "plugins/styles",
    "plugins/openai",
    "plugins/providers",
    "clients/python",
)

_WIDTH, _MARGIN, _GAP = 1200, 24, 10
_BOX, _ROW = 34, 54
_NAMES = 190
"""Width of the column in which the floors' names stand."""
_STYLE = """
text { font: 14px system-ui, sans-serif; fill: #1f2933 } .title { font-weight: 600; font-size: 16px }
.small { font-size: 12px; fill: #52606d } .box { fill: #ffffff; stroke: #7b8794 } .floor { fill: #f0f4f8 }
.core { fill: #e6f0e9; stroke: #5b8c6c } line { stroke: #52606d; stroke-width: 1.5; marker-end: url(#tip) }
"""


@dataclass(frozen=True)
class Box:
    """A rectangle with a name, and what is said when a pointer rests on it."""

    name: str
    x: float
    y: float
    width: float
    about: str = ""
    kind: str = "box"

    def drawn(self) -> str:
        middle = self.x + self.width / 2
        return (
            f'<g><title>{escape(self.about or self.name)}</title><rect class="{self.kind}" x="{self.x:.0f}" '
            f'y="{self.y:.0f}" width="{self.width:.0f}" height="{_BOX}" rx="6"/><text x="{middle:.0f}" '
            f'y="{self.y + 22:.0f}" text-anchor="middle">{escape(self.name)}</text></g>'
        )


def _toml(path: Path) -> Mapping[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def distributions(folders: Sequence[str] = _FOLDERS) -> dict[str, tuple[str, ...]]:
    """Each distribution with those of ours that it depends on."""
    found = {}
    for folder in folders:
        project = _toml(ROOT / folder / "pyproject.toml")["project"]
        needs = (need.split(">")[0].split("=")[0].strip() for need in project["dependencies"])
        found[str(project["name"])] = tuple(need for need in needs if need.startswith("luster-"))
    return found


def layers(name: str) -> tuple[tuple[str, ...], ...]:
    """The layers of one of import-linter's contracts, from the top, as names without their package."""
    contracts = _toml(ROOT / "pyproject.toml")["tool"]["importlinter"]["contracts"]
    (contract,) = (each for each in contracts if each["name"] == name)
    floors = []
    for layer in contract["layers"]:
        parts = layer.replace("|", " ").replace(":", " ").replace("(", " ").replace(")", " ").split()
        floors.append(tuple(part.removeprefix("luster_engine.") for part in parts))
    return tuple(floors)


def floor_names() -> dict[str, str]:
    """What the page calls the floor of each room: its table names the rooms that lie on a floor."""
    table = PAGE.read_text(encoding="utf-8").partition("| floor, from the top |")[2].partition("\n\n")[0]
    names = {}
    for row in table.splitlines()[2:]:
        floor, rooms = (cell.strip() for cell in row.split("|")[1:3])
        floor = re.sub(r"\[(.+?)\]\(.+?\)", r"\1", floor)
        names.update({re.sub(r"\.py$", "", room).replace("/", "."): floor for room in re.findall(r"`(.+?)`", rooms)})
    return names


def name_of(floor: Sequence[str], names: Mapping[str, str]) -> str:
    """What the page calls a floor: by one of its rooms, or by what each room has of that kind (`service`, `rpc`)."""
    found = {names.get(part) or names.get(part.rpartition(".")[2]) for part in floor} - {None}
    if not found:
        raise ValueError(f"docs/architecture.md names no floor with {', '.join(floor)}")
    return str(names[floor[0]] if floor[0] in names else found.pop())


def about(module: str) -> str:
    """What the first line of a package or module says that it is for."""
    path = ENGINE / module.replace(".", "/")
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    said = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) if source.exists() else ""
    return (said or "").partition("\n")[0]


def depth(name: str, needs: Mapping[str, Sequence[str]]) -> int:
    """How many distributions lie one below the other under this one."""
    return 1 + max((depth(each, needs) for each in needs[name]), default=-1)


def _spread(
    names: Sequence[str], y: float, abouts: Iterable[str], kind: str = "box", gap: float = _GAP, beside: float = 0.0
) -> list[Box]:
    """Boxes in a row, in the middle of the width that is left beside something."""
    wide = [max(64.0, 9.0 * len(name) + 20) for name in names]
    left = beside + (_WIDTH - beside - sum(wide) - gap * (len(names) - 1)) / 2
    boxes = []
    for name, width, said in zip(names, wide, abouts, strict=True):
        boxes.append(Box(name, left, y, width, said, kind))
        left += width + gap
    return boxes


def _title(y: float, words: str) -> str:
    return f'<text class="title" x="{_MARGIN}" y="{y:.0f}">{escape(words)}</text>'


def _rows(names: Sequence[str]) -> list[tuple[str, ...]]:
    """A floor's rooms in as many rows as they need."""
    rows: list[list[str]] = [[]]
    room = _WIDTH - 2 * _MARGIN - 40 - _NAMES
    for name in names:
        if rows[-1] and sum(9 * len(each) + 20 + _GAP for each in (*rows[-1], name)) > room:
            rows.append([])
        rows[-1].append(name)
    return [tuple(row) for row in rows]


def draw() -> str:
    """The whole picture."""
    parts: list[str] = []
    needs = distributions()
    levels = sorted({depth(name, needs) for name in needs}, reverse=True)
    y = 40.0
    parts.append(_title(y - 14, 'Distributions: an arrow means "depends on"'))
    boxes: dict[str, Box] = {}
    for level in levels:
        names = [name for name in needs if depth(name, needs) == level]
        kind = "core" if level == 0 else "box"
        for box in _spread([n.removeprefix("luster-") for n in names], y, names, kind, gap=110):
            boxes[f"luster-{box.name}"] = box
        y += _ROW + 26
    for name, others in needs.items():
        for other in others:
            if any(other in needs[between] for between in others):
                continue  # an arrow by way of another says it already
            upper, lower = boxes[name], boxes[other]
            parts.append(
                f'<line x1="{upper.x + upper.width / 2:.0f}" y1="{upper.y + _BOX:.0f}" '
                f'x2="{lower.x + lower.width / 2:.0f}" y2="{lower.y - 3:.0f}"/>'
            )
    parts += [box.drawn() for box in boxes.values()]
    y += 10
    parts.append(_title(y, "The engine: imports only go down"))
    y += 14
    names_of_floors = floor_names()
    for floor in layers("Inside the engine imports only go down"):
        rows = _rows(floor)
        parts.append(
            f'<rect class="floor" x="{_MARGIN}" y="{y:.0f}" width="{_WIDTH - 2 * _MARGIN}" '
            f'height="{len(rows) * (_BOX + 8) + 8}" rx="8"/>'
        )
        label = escape(name_of(floor, names_of_floors))
        parts.append(f'<text class="small" x="{_MARGIN + 12}" y="{y + 29:.0f}">{label}</text>')
        for row in rows:
            parts += [box.drawn() for box in _spread(row, y + 8, map(about, row), beside=_NAMES)]
            y += _BOX + 8
        y += 16
    y += 22
    parts.append(_title(y, "The pipeline: each room lies on the next"))
    y += 14
    inside = [name for (name,) in layers("Inside the pipeline each room lies on the next")]
    rooms = _spread(inside, y, (about(f"pipeline.{name}") for name in inside), "core")
    rooms = [Box(r.name, _MARGIN + 20 + k * 170, y, 130, r.about, r.kind) for k, r in enumerate(rooms)]
    for left, right in pairwise(rooms):
        parts.append(
            f'<line x1="{left.x + left.width:.0f}" y1="{y + _BOX / 2:.0f}" x2="{right.x - 4:.0f}" '
            f'y2="{y + _BOX / 2:.0f}"/>'
        )
    parts += [box.drawn() for box in rooms]
    height = y + _BOX + 24
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}" role="img">'
        "<title>The distributions of Luster, the floors of the engine, and the rooms of the pipeline</title>"
        f"<style>{_STYLE}</style>"
        '<defs><marker id="tip" markerWidth="8" markerHeight="8" refX="6" refY="3" orient="auto">'
        '<path d="M0,0 L6,3 L0,6 z" fill="#52606d"/></marker></defs>'
        f'<rect width="{_WIDTH}" height="{height:.0f}" fill="#ffffff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 when the picture is not current")
    options = parser.parse_args(arguments)
    drawn = draw()
    if options.check:
        if not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != drawn:
            print(f"{PICTURE.relative_to(ROOT)} is not what the code draws. Run: make picture")
            return 1
        return 0
    PICTURE.write_text(drawn, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
