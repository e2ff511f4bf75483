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
_ASIDE_SECONDS = 10.0
"""Age from which what was moved aside is what a kill left there. Less: a slow disk's own exchange is taken back, and
says that it was; more: somebody who goes on at once after a kill misses a file."""


@contextmanager
def taking_the_place_of(target: Path) -> Iterator[BinaryIO]:
    """A fresh file beside the target that takes its place when the block ends well, and else goes.

    Its name is a new one each time, and nothing may have it: under a name that others can foretell could lie a link to
    somebody's own file, or what another command is just writing.
    """
    passing = _new_name(target)
    try:
        with passing.open("xb") as file:
            yield file
        passing.replace(target)
    finally:
        passing.unlink(missing_ok=True)


def take_place_of_nothing_but(target: Path, known: bytes | None, content: bytes) -> bool:
    """Write a file where nothing lies, or exactly what is known, and say whether that was so; whatever else lies there
    stays, also when it came a moment ago.

    The new content is written first. Then what lies there is moved aside, into a folder of its own and under its own
    name, before it is looked at: nothing can come between the look and the writing, and what ends in between loses
    nobody's file, and not its name either.
    """
    passing, holding = _new_name(target), _new_name(target)
    try:
        with passing.open("xb") as file:
            file.write(content)
        if known is None:
            return _give_name(passing, target)
        holding.mkdir()
        try:
            target.rename(holding / target.name)
        except FileNotFoundError:
            return _give_name(passing, target)
        return _exchanged(holding / target.name, passing, target, known)
    finally:
        passing.unlink(missing_ok=True)
        with suppress(OSError):  # it was not made, or holds what did not get its name back
            holding.rmdir()


def _exchanged(aside: Path, passing: Path, target: Path, known: bytes) -> bool:
    """Let go of what was moved aside where it is exactly what is known; else, and on any fault, it gets its name."""
    expected = done = False
    try:
        expected = stat.S_ISREG(aside.lstat().st_mode) and aside.read_bytes() == known
        done = expected and _give_name(passing, target)
    finally:
        back = not done and _give_name(aside, target)
        if expected and not back:
            aside.unlink(missing_ok=True)
    return done


def _new_name(target: Path) -> Path:
    return target.with_name(f".{secrets.token_hex(8)}.luster")


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
    """Put right what a kill left in a folder: files that were to take a place go, and what was moved aside gets its
    name back where that is free. Only what has such a name, no links, and only old ones, as others may write there
    now. What cannot be put right stays, and is looked at the next time."""
    try:
        found = [each for each in folder.iterdir() if _LEFT.fullmatch(each.name)]
    except OSError:
        return
    for each in found:
        with suppress(OSError):
            seen = each.lstat()
            age = time.time() - seen.st_mtime
            if stat.S_ISREG(seen.st_mode) and age > _LEFT_SECONDS:
                each.unlink()
            elif stat.S_ISDIR(seen.st_mode) and age > _ASIDE_SECONDS:
                for aside in each.iterdir():
                    _give_name(aside, folder / aside.name)
                each.rmdir()
