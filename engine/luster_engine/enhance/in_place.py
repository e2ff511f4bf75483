"""Puts a file in place whole: a reader sees the old one or the new one, never half of one."""

import os
import re
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_LEFT = re.compile(r"\.[0-9a-f]{16}\.luster")
_LEFT_SECONDS = 86_400.0
"""Age from which a file under such a name is what a kill left: nobody writes one file for a day. Less: a slow disk's
own file goes; more: halves of pictures lie longer where nobody looks for them."""


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


def take_place_of_nothing_but(target: Path, known: bytes | None, content: bytes) -> bool:
    """Write a file where nothing lies, or exactly what is known, and say whether that was so; whatever else lies there
    stays, also when it came a moment ago.

    What lies there is moved aside before it is looked at, so that nothing can come between the look and the writing.
    """
    aside = target.with_name(f".{secrets.token_hex(8)}{target.suffix}")
    try:
        target.rename(aside)
    except FileNotFoundError:
        return _named(target, content)
    if not (stat.S_ISREG(aside.lstat().st_mode) and known is not None and aside.read_bytes() == known):
        _give_name(aside, target)
        return False
    done = _named(target, content)
    aside.unlink()
    return done


def _named(target: Path, content: bytes) -> bool:
    passing = target.with_name(f".{secrets.token_hex(8)}.luster")
    try:
        with passing.open("xb") as file:
            file.write(content)
        return _give_name(passing, target)
    finally:
        passing.unlink(missing_ok=True)


def _give_name(file: Path, target: Path) -> bool:
    """Have a file its name, whole, and only where nothing has it; else it stays as it is."""
    try:
        os.link(file, target, follow_symlinks=False)
    except FileExistsError:
        return False
    except OSError:  # a folder, or a disk that knows one name for a file
        if os.path.lexists(target):
            return False
        file.rename(target)
        return True
    file.unlink()
    return True


def clear_left(folder: Path) -> None:
    """Remove what a kill left in a folder of files that were to take a place: only files of such a name, no links, and
    only old ones, as others may write there now. What cannot be removed stays, and is looked at the next time."""
    try:
        found = [each for each in folder.iterdir() if _LEFT.fullmatch(each.name)]
    except OSError:
        return
    for each in found:
        with suppress(OSError):
            seen = each.lstat()
            if stat.S_ISREG(seen.st_mode) and time.time() - seen.st_mtime > _LEFT_SECONDS:
                each.unlink()
