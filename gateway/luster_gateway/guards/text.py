"""Refuses text that cannot be stored, before anything reads it: NUL, lone surrogates, NaN and infinity."""

import json
import math
import re
from typing import Any, NoReturn
from urllib.parse import unquote_to_bytes

from starlette.requests import Request
from starlette.types import Scope

from luster_gateway.problems import Problem

_MOST_NAMES = 5_000
"""Fields of a JSON body in all; the largest that is asked for, a list of parts, has 2,000. Each unknown one would be
an error of its own."""
_MOST_VALUES = 10_000
"""Commas of a JSON body, counted before it is read: a quarter of a megabyte of empty lists holds the loop for 0.1 s."""
_LONGEST_TYPE = 300
"""Characters of a Content-Type. A boundary has 70 at most; thirty thousand of them are read for a tenth of a second."""
_SUSPECT = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class CleanRequest(Request):
    """A request whose JSON is read strictly."""

    async def json(self) -> Any:
        """The body as JSON, or 400."""
        if not hasattr(self, "_clean"):
            self._clean = read_json(await self.body())
        return self._clean


def read_json(body: bytes) -> Any:
    """JSON as its standard has it: UTF-8, finite numbers, whole characters."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise unreadable("The body is not UTF-8.") from None
    if text.count(",") > _MOST_VALUES:
        raise unreadable(f"The body has more than {_MOST_VALUES:,} values.")
    names = 0

    def counted(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal names
        names += len(pairs)
        if names > _MOST_NAMES:
            raise unreadable(f"The body has more than {_MOST_NAMES:,} fields.")
        return dict(pairs)

    try:
        found = json.loads(text, parse_constant=_no_number, parse_float=_number, object_pairs_hook=counted)
    except json.JSONDecodeError:
        raise
    except RecursionError:
        raise unreadable("The body is nested too deeply.") from None
    except ValueError:
        raise unreadable("A number in the body is too large.") from None
    if _SUSPECT.search(text) and not _is_storable(found):
        raise unreadable("The body has a NUL or half a surrogate pair, which no text may contain.")
    return found


def check_text(*texts: str | None) -> None:
    """Refuses text with a NUL or half a character."""
    if any(text and _UNSTORABLE.search(text) for text in texts):
        raise unreadable("A field has a NUL or half a surrogate pair, which no text may contain.")


def check_address(scope: Scope) -> None:
    """Refuses a path or a query that stands for no text."""
    for part in (scope.get("raw_path") or b"", scope["query_string"]):
        if b"%" not in part and part.isascii():
            continue
        plain = unquote_to_bytes(part)
        try:
            plain.decode()
        except UnicodeDecodeError:
            raise unreadable("The address is not UTF-8.", "address") from None
        if 0 in plain:
            raise unreadable("The address has a NUL, which no text may contain.", "address")


def check_headers(scope: Scope) -> None:
    """Leaves out cookies with quotes, which are none of ours, and refuses a Content-Type that no client sends.

    What reads them below us takes time by the square of a quoted cookie's length, on some versions of Python: 28 kB of
    a stranger's held everybody up for ten seconds.
    """
    kept = []
    for name, value in scope["headers"]:
        if name == b"content-type" and len(value) > _LONGEST_TYPE:
            raise unreadable(f"The Content-Type has more than {_LONGEST_TYPE} characters.", "content-type")
        if name == b"cookie" and b'"' in value:
            value = b";".join(each for each in value.split(b";") if b'"' not in each)
        kept.append((name, value))
    scope["headers"] = kept


def unreadable(why: str, field: str = "body") -> Problem:
    """400: whoever sent this did not mean it."""
    return Problem("INVALID_ARGUMENT", why, status=400, errors=[{"field": field, "message": why}])


def _no_number(name: str) -> NoReturn:
    raise unreadable(f"The body has {name}, which is no number of JSON.")


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise unreadable(f"The number {text[:40]} is too large.")
    return number


def _is_storable(value: Any) -> bool:
    if isinstance(value, str):
        return not _UNSTORABLE.search(value)
    if isinstance(value, dict):
        return all(_is_storable(name) and _is_storable(each) for name, each in value.items())
    return all(map(_is_storable, value)) if isinstance(value, list) else True
