"""Removes a folder that a foreign process filled, however deep it is and whatever rights were taken away there."""

import contextlib
import errno
import logging
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger("luster")

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
_SOMEBODY_ELSE = frozenset({errno.ENOENT, errno.ENOTEMPTY, errno.ESTALE})
"""What is met where somebody else takes files away, or puts some, at the same moment."""
_TRIES = 10
"""How often a folder that changes under our hands is begun anew. Fewer: what a child left stays on the disk."""


def remove(folder: Path) -> bool:
    """Remove a folder, and say whether it is gone. Of a link the link goes, and nothing behind it.

    Nothing is renamed: renames from folder to folder wait for all others of the disk. A library that goes down gives up
    at some depth, where it has no more frames, or no more files that it may open. Meant for a folder in which nobody
    writes any more; somebody else may be removing it as well, or making a part of it anew.
    """
    why = OSError()
    for _ in range(_TRIES):
        try:
            if folder.is_dir() and not folder.is_symlink():
                _empty(folder)
                folder.rmdir()
            else:
                folder.unlink(missing_ok=True)
        except OSError as error:
            why = error
        else:
            return True
        if not os.path.lexists(folder):
            return True
        if why.errno not in _SOMEBODY_ELSE:
            break
    log.warning("%s could not be removed: %s", folder, why.strerror)
    return False


@dataclass(frozen=True, slots=True)
class _Upper:
    """Where the walk came from: a folder, what is left to do in it, and the name by which it was gone down."""

    identity: tuple[int, int]
    left: list[str]
    name: str


def _empty(folder: Path) -> None:
    """Goes down into each folder and comes up by its `..`, so that one is open at a time however deep they lie."""
    at = _entered(str(folder))
    trail: list[_Upper] = []
    left = os.listdir(at)  # noqa: PTH208 - a folder that is known by its descriptor alone, here and below
    try:
        while left or trail:
            if left:
                name = left.pop()
                with contextlib.suppress(FileNotFoundError):  # somebody else removes it as well
                    if not _is_folder(name, at):
                        os.unlink(name, dir_fd=at)
                        continue
                    inner = _entered(name, at)
                    trail.append(_Upper(_identity(at), left, name))
                    at = _instead(at, inner)
                    left = os.listdir(at)  # noqa: PTH208 - as above
                continue
            above = trail.pop()
            at = _instead(at, os.open("..", _FOLDER, dir_fd=at))
            if _identity(at) != above.identity:
                raise OSError(errno.ESTALE, "it was moved while it was removed")
            left = above.left
            with contextlib.suppress(FileNotFoundError):
                os.rmdir(above.name, dir_fd=at)
    finally:
        os.close(at)


def _instead(at: int, then: int) -> int:
    os.close(at)
    return then


def _identity(folder: int) -> tuple[int, int]:
    facts = os.fstat(folder)
    return facts.st_dev, facts.st_ino


def _is_folder(name: str, within: int) -> bool:
    return stat.S_ISDIR(os.stat(name, dir_fd=within, follow_symlinks=False).st_mode)


def _entered(name: str, within: int | None = None) -> int:
    """The descriptor of a folder in which its owner may do everything."""
    try:
        folder = os.open(name, _FOLDER, dir_fd=within)
    except PermissionError:
        _unlock(name, within)
        folder = os.open(name, _FOLDER, dir_fd=within)
    os.fchmod(folder, 0o700)
    return folder


def _unlock(name: str, within: int | None) -> None:
    if sys.platform != "linux":
        os.chmod(name, 0o700, dir_fd=within, follow_symlinks=False)
        return
    # Linux changes no rights of a name without following it, but those of what was opened without reading it.
    handle = os.open(name, os.O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=within)
    try:
        Path(f"/proc/self/fd/{handle}").chmod(0o700)
    finally:
        os.close(handle)
