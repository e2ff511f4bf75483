"""How pictures travel into a child's folder and out of it, without trusting anything the child left there."""

import contextlib
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path


class NoOutput(Exception):
    """An output that the task promised is missing, empty or no plain file."""


def make_scratch(parent: Path | None) -> Path:
    """A folder of this sandbox's own, readable by nobody else."""
    if parent is not None:
        parent.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix="luster-sandbox-", dir=parent)).resolve()


def safe_name(name: str) -> str:
    """A role's or an output's name as a file name."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", name) or "_"


def bring_in(folder: Path, inputs: Mapping[str, Path]) -> dict[str, str]:
    """Copies the inputs into a child's folder, so that nothing a plugin does reaches the original."""
    brought: dict[str, str] = {}
    for name, source in inputs.items():
        target = folder / "in" / (safe_name(name) + source.suffix[:10].lower())
        shutil.copyfile(source, target)
        brought[name] = str(target)
    return brought


def bring_out(folder: Path, outputs: Mapping[str, Path]) -> None:
    """Moves the outputs to where the caller wants them, all or none."""
    made = {name: folder / "out" / safe_name(name) for name in outputs}
    for name, path in made.items():
        try:
            facts = os.lstat(path)
        except OSError:
            raise NoOutput(f"{name} was not written") from None
        if not stat.S_ISREG(facts.st_mode) or facts.st_nlink != 1:
            raise NoOutput(f"{name} is not a plain file")
        if facts.st_size == 0:
            raise NoOutput(f"{name} is empty")
    for name, path in made.items():
        path.chmod(0o644)
        shutil.move(path, outputs[name])


def clear(folder: Path) -> None:
    """Empties a child's folder for the next task."""
    for part in ("in", "out", "tmp"):
        for entry in os.scandir(folder / part):
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            else:
                Path(entry.path).unlink(missing_ok=True)


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
