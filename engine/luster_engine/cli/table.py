"""Prints rows under heads: no word is broken on a screen, and no line at all where a program reads."""

import os
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

import typer

_GAP = "  "
_BREAKS = re.compile(r"(?<=[\s|])")
"""A line may end after a space, and after the bar between two choices."""


@dataclass(frozen=True, slots=True)
class Coloured:
    """A text that stands out by its colour."""

    text: str
    colour: str


Row = Sequence[str | Coloured]


def print_table(heads: Sequence[str], rows: Sequence[Row]) -> None:
    """Print a table as wide as the screen; colours are left out where no screen is."""
    for line in table_lines(heads, rows, _room()):
        typer.echo(line)


def table_lines(heads: Sequence[str], rows: Sequence[Row], room: int | None) -> list[str]:
    """The lines of a table in so many characters; without a number each row is one line."""
    texts = [[_clean(cell.text if isinstance(cell, Coloured) else cell) for cell in row] for row in (heads, *rows)]
    colours = [[cell.colour if isinstance(cell, Coloured) else "" for cell in row] for row in rows]
    widths = _widths(texts, room)
    lines = [typer.style(line, bold=True) for line in _row(texts[0], [""] * len(heads), widths)]
    for text, colour in zip(texts[1:], colours, strict=True):
        lines += _row(text, colour, widths)
    return lines


def _row(cells: Sequence[str], colours: Sequence[str], widths: Sequence[int]) -> list[str]:
    wrapped = [_wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        shown = [
            (typer.style(part, fg=colour) if colour and part else part) + " " * (width - len(part))
            for part, colour, width in zip(parts, colours, widths, strict=True)
        ]
        lines.append(_GAP.join(shown).rstrip())
    return lines


def _wrap(text: str, width: int) -> list[str]:
    lines = [""]
    for word in _BREAKS.split(text):
        if lines[-1] and len((lines[-1] + word).rstrip()) > width:
            lines.append("")
        lines[-1] += word
    return [line.rstrip() for line in lines]


def _widths(rows: Sequence[Sequence[str]], room: int | None) -> list[int]:
    """As wide as the longest cell, and where that is too much, the widest column gives way down to its longest word."""
    columns = list(zip(*rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    least = [max(len(word.rstrip()) for cell in column for word in _BREAKS.split(cell)) for column in columns]
    spare = sum(widths) + len(_GAP) * (len(widths) - 1) - room if room is not None else 0
    for _ in range(spare):
        wide = [column for column in range(len(widths)) if widths[column] > least[column]]
        if not wide:
            break
        widths[max(wide, key=widths.__getitem__)] -= 1
    return widths


def _clean(text: str) -> str:
    """On one line, and without what would steer a screen: some texts are strangers'."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())


def _room() -> int | None:
    """Characters in a line; none where a program reads and nobody said how many."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return None
    return shutil.get_terminal_size().columns
