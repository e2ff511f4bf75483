"""How pictures travel into a child's folder and out of it, without trusting anything the child left there."""

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from luster_engine.border import files

PARTS = ("in", "out", "tmp")


def make_scratch(parent: Path | None) -> Path:
    """A folder of this sandbox's own, readable by nobody else."""
    if parent is None:
        return Path(tempfile.mkdtemp(prefix="luster-sandbox-")).resolve()
    parent.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix="sandbox-", dir=parent)).resolve()


def safe_name(name: str) -> str:
    """A role's or an output's name as a file name."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", name) or "_"


class GoneError(Exception):
    """A file that a task is about is not there any more: its photo was removed."""


def _opened(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except FileNotFoundError as error:
        raise GoneError(source.name) from error


def bring_in(folder: Path, inputs: Mapping[str, Path]) -> dict[str, str]:
    """Copies the inputs into a child's folder, so that nothing a plugin does reaches the original.

    The folder is entered by its own descriptor and each file is new: a link that an earlier task left leads nowhere.
    Raises `GoneError` where a source was removed meanwhile.
    """
    brought: dict[str, str] = {}
    within = os.open(folder / "in", os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        for name, source in inputs.items():
            target = safe_name(name) + source.suffix[:10].lower()
            with _opened(source) as read:
                file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600, dir_fd=within)
                with os.fdopen(file, "wb") as written:
                    shutil.copyfileobj(read, written, 1 << 20)
            brought[name] = str(folder / "in" / target)
    finally:
        os.close(within)
    return brought


def begin(folder: Path, inputs: Mapping[str, Path]) -> dict[str, str]:
    """Brings the inputs into a folder that is made anew: what an earlier task left there is in nobody's way."""
    clear(folder)
    return bring_in(folder, inputs)


def take_out(folder: Path, names: Iterable[str], taken: Path, most: int) -> dict[str, Path]:
    """Copies outputs to where the child cannot reach them, all or none. Raises `Foreign`."""
    taken.mkdir(mode=0o700)
    made: dict[str, Path] = {}
    for name in names:
        made[name] = taken / safe_name(name)
        files.take(folder / "out", safe_name(name), made[name], most)
    return made


def hand_over(made: Mapping[str, Path], outputs: Mapping[str, Path]) -> None:
    """Moves what was taken out and checked to where the caller wants it."""
    for name, path in made.items():
        path.chmod(0o644)
        shutil.move(path, outputs[name])


def clear(folder: Path) -> None:
    """Makes a child's folder anew for the next task: whatever a task put in the place of its parts goes with them."""
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)
        else:
            Path(entry.path).unlink(missing_ok=True)
    prepare(folder)


def prepare(folder: Path) -> None:
    """The parts of a child's folder."""
    for part in PARTS:
        (folder / part).mkdir(parents=True, exist_ok=True)


def weight(folder: Path, most_bytes: int, most_entries: int = 20_000) -> int:
    """About how many bytes lie in a folder; counting stops where there are more of them, or of files, than allowed.

    A folder with too many files weighs as much as one with too many bytes: either fills a disk.
    """
    total, entries, waiting = 0, 0, [folder]
    while waiting and total <= most_bytes:
        with contextlib.suppress(OSError), os.scandir(waiting.pop()) as found:
            for entry in found:
                entries += 1
                if entries > most_entries:
                    return most_bytes + 1
                with contextlib.suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(Path(entry.path))
                    else:
                        total += entry.stat(follow_symlinks=False).st_blocks * 512
    return total
