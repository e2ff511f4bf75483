"""What a child says while it works, in words that are bounded: where it is, and how far."""

from luster_engine.border import words
from luster_engine.border.refusal import Foreign
from luster_engine.plugins.host import CodePlace
from luster_engine.sandbox.task import Progress

LONGEST_NOTE, _LONGEST_PLACE = 500, 200
"""Characters of what a child says of its progress, and of each name of the place where it is (docs/border.md)."""
_PLACES = frozenset({"step", "plugin", "stage", "version"})


def place(said: object) -> CodePlace:
    """Where a child says that it is."""
    if not isinstance(said, dict) or not said.keys() <= _PLACES:
        raise Foreign("a place of no known form")
    return CodePlace(**{name: words.line(text, _LONGEST_PLACE) for name, text in said.items()})


def progress(said: object, stage: str) -> Progress:
    """How far a child says that it is."""
    fraction = said.get("fraction") if isinstance(said, dict) else None
    if not isinstance(said, dict) or isinstance(fraction, bool) or not isinstance(fraction, int | float):
        raise Foreign("progress of no known form")
    return Progress(min(1.0, max(0.0, fraction)), stage, words.clean(said.get("note", ""), LONGEST_NOTE))
