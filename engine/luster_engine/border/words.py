"""Foreign JSON: parsed with a limit on its bytes, and rebuilt with limits on depth, number and length."""

import json
import math
import re
import sys
from dataclasses import dataclass
from typing import Any

from luster_engine.border.refusal import Foreign

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
"""Those of ASCII and those beyond, of which a terminal takes one alone for the beginning of a command."""
_TURNS = "\u202a-\u202e\u2066-\u2069"
"""What turns the direction of writing round, so that a text is shown as something that it does not say. The plain
marks of right-to-left languages stay: they turn nothing but themselves."""
_BREAKS = "\t\n\r\u2028\u2029"
_UNSPEAKABLE = re.compile(f"[{_CONTROLS}{_TURNS}\ud800-\udfff]")
"""Also lone surrogates, which UTF-8 does not have; Postgres takes no NUL."""
_UNSPEAKABLE_IN_A_LINE = re.compile(f"[{_CONTROLS}{_TURNS}{_BREAKS}\ud800-\udfff]")
_LARGEST = 2**63 - 1
"""What a column of Postgres and a float of ours can take; an integer of Python has no end."""


@dataclass(frozen=True)
class Bounds:
    """How much may be said at once. A pipeline's report has about 400 values and 12 kB; these leave it much room."""

    bytes: int = 1_000_000
    depth: int = 12
    values: int = 20_000
    name: int = 100
    text: int = 4_000


SAID = Bounds()
"""For what a child answers."""
FACTS = Bounds(bytes=64_000, depth=4, values=500, text=1_000)
"""For the facts that come with a provider's answer."""


def clean(text: object, most: int) -> str:
    """Foreign words as they may be kept and shown: without characters that break a database, a log or a terminal."""
    return _UNSPEAKABLE.sub("\ufffd", str(text)[:most])


def line(text: object, most: int) -> str:
    """Foreign words that must stay one line, such as an id or a line of a log: nothing in them begins another."""
    return _UNSPEAKABLE_IN_A_LINE.sub("\ufffd", str(text)[:most])


def finite(value: object, low: float, high: float) -> float:
    """A number between two others; anything else is refused."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Foreign("a number is none")
    number = float(min(max(value, -_LARGEST), _LARGEST)) if isinstance(value, int) else value
    if not math.isfinite(number) or not low <= number <= high:
        raise Foreign(f"a number is not between {low:g} and {high:g}")
    return number


def parse(data: bytes, bounds: Bounds = SAID) -> dict[str, Any]:
    """The object that bytes hold, within the bounds."""
    if len(data) > bounds.bytes:
        raise Foreign(f"it says {len(data):,} bytes where {bounds.bytes:,} are the most")
    try:
        parsed = json.loads(data, parse_constant=_refuse, parse_float=_number)
    except (ValueError, RecursionError) as error:
        raise Foreign("it says something that is no JSON") from error
    return bounded(parsed, bounds)


def bounded(given: Any, bounds: Bounds = SAID) -> dict[str, Any]:
    """A copy of a foreign object whose strings are clean and short; too deep, too many or not finite is refused."""
    if not isinstance(given, dict):
        raise Foreign("it says no object")
    rebuilt = _Rebuilding(bounds).value(given, bounds.depth)
    assert isinstance(rebuilt, dict)  # noqa: S101 - an object is rebuilt as one
    return rebuilt


class _Rebuilding:
    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._left = bounds.values

    def value(self, given: Any, depth: int) -> Any:
        self._left -= 1
        if self._left < 0:
            raise Foreign(f"it says more than {self._bounds.values:,} values")
        if depth < 0:
            raise Foreign(f"what it says is nested more than {self._bounds.depth} deep")
        if given is None or isinstance(given, bool):
            return given
        if isinstance(given, str):
            return clean(given, self._bounds.text)
        if isinstance(given, int | float):
            if isinstance(given, float) and not math.isfinite(given):
                raise Foreign("it says a number that is not finite")
            if isinstance(given, int) and abs(given) > _LARGEST:
                raise Foreign("it says a number that is too large")
            return given
        if isinstance(given, dict):
            return {clean(name, self._bounds.name): self.value(each, depth - 1) for name, each in given.items()}
        if isinstance(given, list | tuple):
            return [self.value(each, depth - 1) for each in given]
        raise Foreign(f"it says a {type(given).__name__}, which is no JSON")


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is not allowed")


def _number(text: str) -> float:
    """A number; one that is too large for any is the largest there is, as infinity is no JSON."""
    return min(max(float(text), -sys.float_info.max), sys.float_info.max)
