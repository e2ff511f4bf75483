"""What a child says of the picture it made is held against the picture: a plugin may have had a hand in either."""

import json
from collections.abc import Mapping
from typing import Any

from luster_engine.errors import LusterError
from luster_engine.pipeline.codec.sniff import EXTENSION, MIME, sniff
from luster_engine.sandbox.files import NoOutput
from luster_engine.sandbox.task import Task

PICTURE = "picture"
_SAY_WHAT_THEY_MADE = frozenset({"enhance", "thumbnail", "rendition", "strip", "disclosure"})
_LONGEST_SIDE = 1_000_000
_MOST_SAID = 2_000_000


def check(task: Task, said: Mapping[str, Any]) -> None:
    """Raises NoOutput where the picture is none, or is not what it is said to be; its pixels are not looked at."""
    if task.kind not in _SAY_WHAT_THEY_MADE or PICTURE not in task.outputs or said.get("asked"):
        return
    if len(json.dumps(said)) > _MOST_SAID:
        raise NoOutput("more is said about the picture than anyone could read")
    try:
        found = sniff(task.outputs[PICTURE]).format
    except LusterError:
        raise NoOutput("the picture is no picture") from None
    if said.get("mime") != MIME[found] or said.get("extension", EXTENSION[found]) != EXTENSION[found]:
        raise NoOutput(f"the picture is {MIME[found]}, not {str(said.get('mime'))[:60]}")
    for side in ("width", "height"):
        size = said.get(side, 1)
        if not isinstance(size, int) or not 1 <= size <= _LONGEST_SIDE:
            raise NoOutput(f"the picture's {side} is said to be {str(size)[:60]}")
    if task.kind == "enhance" and not {"width", "height", "bytes"} <= said.keys():
        raise NoOutput("nothing is said of the picture's size")
