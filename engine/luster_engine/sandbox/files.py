"""How pictures travel into a child's folder and out of it, without trusting anything the child left there."""

import contextlib
import errno
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from luster_engine.border import files
from luster_engine.moves import move
from luster_engine.sandbox.task import OutputBounds

PARTS = ("in", "out", "tmp")
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What no other child's folder would help against."""
_OURS = _FULL | {errno.EMFILE, errno.ENFILE}
"""The same, where no child's files are opened one in another."""
_HIDDEN = frozenset({errno.EACCES, errno.ENAMETOOLONG, errno.ELOOP})
"""How a folder says no to whoever would look into it, although it is there."""
_LONGEST_WHY = 200
"""Characters of the system's own words, which hold a path that a child has made as long as it liked."""


def make_scratch(parent: Path | None) -> Path:
    """A folder of this sandbox's own, readable by nobody else."""
    if parent is None:
        return Path(tempfile.mkdtemp(prefix="luster-sandbox-")).resolve()
    parent.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix="sandbox-", dir=parent)).resolve()


def safe_name(name: str) -> str:
    """A role's or an output's name as a file name."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", name) or "_"


CLEARING_SECONDS = 15.0
"""What clearing a child's folder may take; its own calls can hold it. Longer: its place is taken for so much longer.
Shorter: a slow disk ends honest children."""
_DEEPEST = 64
"""Folders in each other that are taken apart where they lie, each of which is an open file of ours meanwhile. Deeper: a
child that leaves a thousand takes the open files of the whole engine, which systems often give as many."""


class GoneError(Exception):
    """A file that a task is about, or the place of its result, is not there any more: its photo was removed."""


class SpoiltError(Exception):
    """A child's folder cannot be made ready for a task: what an earlier one left there does not go, or comes back."""


def _opened(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except FileNotFoundError as error:
        raise GoneError(source.name) from error


@contextlib.contextmanager
def _below_the_childs() -> Iterator[None]:
    """Around what touches a child's folder and nothing else: a fault there is the child's, unless the machine's."""
    try:
        yield
    except OSError as error:
        if error.errno in _OURS:
            raise
        raise SpoiltError(str(error)[:_LONGEST_WHY]) from error


def bring_in(folder: Path, inputs: Mapping[str, Path]) -> dict[str, str]:
    """Copies the inputs into a child's folder, so that nothing a plugin does reaches the original.

    The folder is entered by its own descriptor and each file is new: a link that an earlier task left leads nowhere.
    Raises `GoneError` where a source was removed meanwhile, and `SpoiltError` where the folder takes no file. What is
    wrong with a source, or with the disk, stays what it is.
    """
    brought: dict[str, str] = {}
    with _below_the_childs():
        within = os.open(folder / "in", os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        for name, source in inputs.items():
            target = safe_name(name) + source.suffix[:10].lower()
            with _opened(source) as read:
                with _below_the_childs():
                    file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600, dir_fd=within)
                with os.fdopen(file, "wb") as written:
                    shutil.copyfileobj(read, written, 1 << 20)
            brought[name] = str(folder / "in" / target)
    finally:
        os.close(within)
    return brought


def begin(folder: Path, inputs: Mapping[str, Path]) -> dict[str, str]:
    """Brings the inputs into a folder that is made anew: what an earlier task left there is in nobody's way.

    Raises `SpoiltError` where it is all the same.
    """
    clear(folder)
    return bring_in(folder, inputs)


def take_out(folder: Path, names: Iterable[str], taken: Path, bounds: OutputBounds) -> dict[str, Path]:
    """Copies outputs to where the child cannot reach them, all or none. Raises `Foreign`."""
    taken.mkdir(mode=0o700)
    made: dict[str, Path] = {}
    left = bounds.together_bytes
    for name in names:
        made[name] = taken / safe_name(name)
        left -= files.take(folder / "out", safe_name(name), made[name], min(bounds.one_bytes, left))
    return made


def hand_over(made: Mapping[str, Path], outputs: Mapping[str, Path]) -> None:
    """Moves what was taken out and checked to where the caller wants it."""
    for name, path in made.items():
        path.chmod(0o644)
        try:
            move(path, outputs[name])
        except FileNotFoundError as error:
            raise GoneError(outputs[name].name) from error


def clear(folder: Path) -> None:
    """Makes a child's folder anew for the next task: whatever a task put in the place of its parts goes with them.

    Raises `SpoiltError` where something stays, and the `OSError` where the disk is full. A child that lives may be the
    reason, so nothing is forced here: it is ended, and then `removal.remove` takes all of it.
    """
    try:
        with os.scandir(folder) as found:
            for entry in found:
                if entry.is_dir(follow_symlinks=False):
                    _taken_apart(entry.path)
                else:
                    Path(entry.path).unlink()
        for part in PARTS:
            (folder / part).mkdir()
    except (OSError, RecursionError) as error:
        if isinstance(error, OSError) and error.errno in _FULL:
            raise
        raise SpoiltError(str(error)[:_LONGEST_WHY]) from error


def _taken_apart(name: str, within: int | None = None, deeper: int = _DEEPEST) -> None:
    """Removes a folder and what is in it; an `OSError` where that lies too deep, or comes back."""
    folder = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=within)
    try:
        with os.scandir(folder) as found:
            entries = list(found)
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                os.unlink(entry.name, dir_fd=folder)
            elif deeper:
                _taken_apart(entry.name, folder, deeper - 1)
            else:
                raise OSError(errno.ELOOP, "folders lie too deep in each other")
    finally:
        os.close(folder)
    os.rmdir(name, dir_fd=within)


def prepare(folder: Path) -> None:
    """The parts of a child's folder."""
    for part in PARTS:
        (folder / part).mkdir(parents=True, exist_ok=True)


def weight(folder: Path, most_bytes: int, most_entries: int = 20_000) -> int:
    """About how many bytes lie in a folder; counting stops where there are more of them, or of files, than allowed.

    A folder with too many files weighs as much as one with too many bytes: either fills a disk. So does one that cannot
    be looked into, or lies so deep that no path leads there: whatever it holds would be counted by nobody.
    """
    total, entries, waiting = 0, 0, [folder]
    try:
        while waiting and total <= most_bytes:
            with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(waiting.pop()) as found:
                for entry in found:
                    entries += 1
                    if entries > most_entries:
                        return most_bytes + 1
                    with contextlib.suppress(FileNotFoundError):
                        if entry.is_dir(follow_symlinks=False):
                            waiting.append(Path(entry.path))
                        # A folder's own blocks, too: one that held many long names stays as large when they are gone.
                        total += entry.stat(follow_symlinks=False).st_blocks * 512
    except OSError as error:
        return most_bytes + 1 if error.errno in _HIDDEN else total
    return total
