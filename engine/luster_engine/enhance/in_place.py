"""Puts a file in place whole: a reader sees the old one or the new one, never half of one."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def taking_the_place_of(target: Path) -> Iterator[BinaryIO]:
    """A fresh file beside the target that takes its place when the block ends well, and else goes.

    Its name is a new one each time, and nothing may have it: under a name that others can foretell could lie a link to
    somebody's own file, or what another command is just writing.
    """
    passing = target.with_name(f".{secrets.token_hex(8)}.luster")
    try:
        with passing.open("xb") as file:
            yield file
        passing.replace(target)
    finally:
        passing.unlink(missing_ok=True)
