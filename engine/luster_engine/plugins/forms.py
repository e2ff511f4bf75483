"""Whether a parameter form that a plugin brings can be checked in this process without being held up by it.

The form comes from a child, and whoever wrote the plugin may have meant no good or not known better: a form that leads
back into itself has choices without end, and one pattern can keep a process busy for years.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

MOST_PARTS: Final = 2_000
"""Choices and parts of one form. The largest of ours has 60; a form of a hundred parameters with three choices each
would have 700."""
DEEPEST: Final = 12
"""How deep choices lead into choices. Optional values of a named type, as pydantic writes them, need 3."""
_LONGEST_PATTERN: Final = 200
"""Characters; it is read here sign by sign. A longer one is left to the plugin's own process, as one that repeats too
much is."""
_LONGEST_VALUE: Final = 200
"""Characters of a text that is compared here. With `_MOST_REPEATS` a comparison takes at most the square of it, 40,000
steps: less than a millisecond of the event loop."""
_MOST_REPEATS: Final = 2
"""Two parts of a pattern that repeat, over 200 characters, are a million steps at most: some 30 ms. Each more is 200
times as long, and repeats within repeats have no bound."""
_NUMBERS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_COUNTS: Final = ("minLength", "maxLength", "minItems", "maxItems")
_AFTER: Final = re.compile(r"[*+?]|\{\d*,\d*\}")
_FIXED: Final = re.compile(r"\{\d+\}")


def fault_of(form: Any) -> str:
    """Why a form cannot be taken; empty where it can."""
    try:
        _Walk(form.get("$defs", {}) if isinstance(form, Mapping) else {}).part(form)
    except ValueError as fault:
        return str(fault)
    except RecursionError:
        return "its parts lie within each other deeper than can be followed"
    return ""


@lru_cache(maxsize=1_000)
def is_plain(pattern: str) -> bool:
    """Whether a pattern repeats so little that any text is compared with it at once."""
    if len(pattern) > _LONGEST_PATTERN:
        return False
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    repeats = 0
    for sign, at in _signs(pattern):
        after = _AFTER.match(pattern, at)
        if sign == ")" and (after or _FIXED.match(pattern, at)):
            return False
        if sign in ("(?", "\\1"):
            return False
        repeats += after is not None
    return repeats <= _MOST_REPEATS


def fits(pattern: str, value: str) -> bool:
    """Whether a text is as its pattern wants it; what cannot be said here at once is left to the plugin's own model."""
    if len(value) > _LONGEST_VALUE or not is_plain(pattern):
        return True
    return re.search(pattern, value) is not None


def _signs(pattern: str) -> Iterator[tuple[str, int]]:
    """What a pattern consists of, each with the place behind it: a letter, a set, `(`, `)`, or what is not taken."""
    at = 0
    while at < len(pattern):
        sign = pattern[at]
        at += 1
        if sign == "\\":
            sign = "\\1" if pattern[at : at + 1].isdigit() else "\\"
            at += 1
        elif sign == "[":
            at = _end_of_set(pattern, at)
        elif sign == "(" and pattern.startswith("?", at):
            sign = "(" if pattern.startswith("?:", at) else "(?"
            at += 2
        yield sign, at


def _end_of_set(pattern: str, at: int) -> int:
    at += pattern.startswith("^", at)
    at += pattern.startswith("]", at)
    while at < len(pattern) and pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


class _Walk:
    """Goes through a form once, and gives up where it has no end."""

    def __init__(self, shared: Any) -> None:
        if not isinstance(shared, Mapping):
            raise ValueError("its `$defs` is no table")
        self._shared = shared
        self._left = MOST_PARTS
        self._seen: set[int] = set()

    def part(self, part: Any, depth: int = 0) -> None:
        """One part with its choices, and what lies in it."""
        self._left -= 1
        if self._left < 0 or depth > DEEPEST:
            raise ValueError("its choices lead into each other without end, or are too many")
        if not isinstance(part, Mapping):
            raise ValueError("a part of it is no table")
        if reference := part.get("$ref"):
            name = str(reference).rpartition("/")[2]
            self.part(self._shared.get(name, {}), depth + 1)
            return
        _check_words(part)
        for choice in (*_listed(part, "anyOf"), *_listed(part, "oneOf")):
            self.part(choice, depth + 1)
        for inner in self._inner(part):
            self.inner(inner)

    def inner(self, part: Any) -> None:
        """A value within the value: looked at once, as values have an end where forms need none."""
        # By identity: a way back leads to the very same part of the form, which lives as long as this walk.
        if id(part) not in self._seen:
            self._seen.add(id(part))
            self.part(part)

    def _inner(self, part: Mapping[str, Any]) -> Iterator[Any]:
        properties = part.get("properties", {})
        if not isinstance(properties, Mapping):
            raise ValueError("its `properties` is no table")
        yield from properties.values()
        yield from _listed(part, "prefixItems")
        if "items" in part:
            yield part["items"]


def _listed(part: Mapping[str, Any], word: str) -> list[Any]:
    found = part.get(word, [])
    if not isinstance(found, list | tuple):
        raise ValueError(f"its `{word}` is no list")
    return list(found)


def _check_words(part: Mapping[str, Any]) -> None:
    _listed(part, "enum")
    if any(not isinstance(each, str) for each in _listed(part, "required")):
        raise ValueError("its `required` names something that is no text")
    for word in _NUMBERS:
        if word in part and (isinstance(part[word], bool) or not isinstance(part[word], int | float)):
            raise ValueError(f"its `{word}` is no number")
    for word in _COUNTS:
        if word in part and (isinstance(part[word], bool) or not isinstance(part[word], int)):
            raise ValueError(f"its `{word}` is no count")
    if not isinstance(part.get("pattern", ""), str):
        raise ValueError("its `pattern` is no text")
