"""Whether what a payment service sent can be stored: text without NUL and half characters, numbers that are numbers."""

import json
import math
import re
from collections.abc import Mapping
from typing import Any

LONGEST_NAME = 255
"""Characters of an event's id and type; those of the services have about 30."""
_SUSPECT = re.compile(r"\\u(?:0000|[dD][89a-fA-F])|NaN|Infinity|[0-9][eE]\+?[0-9]{2}")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def unstorable(body: bytes, event: Mapping[str, Any]) -> str:
    """Why an event cannot be stored as what it says; empty when it can."""
    for name in ("id", "type"):
        if len(str(event[name])) > LONGEST_NAME:
            return f"its {name} has more than {LONGEST_NAME} characters"
    # Most bodies have nothing that could be wrong, and are not walked through.
    if not _SUSPECT.search(body.decode(errors="replace")):
        return ""
    left: list[Any] = [event]
    while left:
        value = left.pop()
        if isinstance(value, str) and _UNSTORABLE.search(value):
            return "it has a NUL or half a surrogate pair"
        if isinstance(value, float) and not math.isfinite(value):
            return "it has a number that is none"
        if isinstance(value, dict):
            left += [*value.keys(), *value.values()]
        elif isinstance(value, list):
            left += value
    return ""


def shown(value: Any) -> str:
    """A name out of such an event as it can be stored."""
    text = value if isinstance(value, str) else json.dumps(value)
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)[:LONGEST_NAME]
