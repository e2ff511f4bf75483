"""Moves a file of ours to another folder without waiting for what a stranger's program does with its own files."""

import os
import secrets
import shutil
from pathlib import Path


def move(file: Path, target: Path) -> None:
    """Gives a file its place in another folder; what has the place is replaced.

    A system does renames from folder to folder one after the other for the whole disk, and one that waits for a long
    write to its file lets all others wait: a child that did both with its own files stopped everybody's uploads for
    seconds, again and again. A second name waits for nobody, and the first one is then removed. Another disk, and one
    that knows no second names, get the plain move.
    """
    try:
        os.link(file, target)
    except FileNotFoundError:
        raise
    except FileExistsError:
        _replace(file, target)
    except OSError:
        shutil.move(file, target)
    else:
        file.unlink(missing_ok=True)


def _replace(file: Path, target: Path) -> None:
    """Gives a file a place that is taken, by a rename within its folder, which waits for nobody elsewhere."""
    beside = target.with_name(f"passing-{secrets.token_hex(8)}")
    try:
        os.link(file, beside)
    except FileNotFoundError:
        raise
    except OSError:  # that a place is taken is said before that it lies on another disk
        shutil.move(file, target)
        return
    try:
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    file.unlink(missing_ok=True)
