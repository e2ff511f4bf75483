"""Removes a folder that a foreign process filled, however deep it is and whatever rights were taken away there."""

import contextlib
import logging
import os
import secrets
import stat
import sys
from pathlib import Path

log = logging.getLogger("luster")

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
_WHERE_THEY_LIE = 8
"""Folders in each other that are taken apart where they lie, each of which is an open file of ours meanwhile. Honest
programs go no deeper. Fewer: theirs are lifted up, and a move waits for all moves of the disk (see `moves`)."""


def remove(folder: Path) -> bool:
    """Remove a folder, and say whether it is gone. Of a link the link goes, and nothing behind it.

    What lies deep is lifted up before it is taken apart. A library that goes down instead gives up at some depth: it
    has no more frames, or no more files that it may open. Meant for a folder in which nobody writes any more.
    """
    try:
        if folder.is_dir() and not folder.is_symlink():
            _empty(folder)
            folder.rmdir()
        else:
            folder.unlink(missing_ok=True)
    except FileNotFoundError:
        pass  # somebody else removes it as well
    except OSError as error:
        log.warning("%s could not be removed: %s", folder, error.strerror)
    return not os.path.lexists(folder)


def _empty(folder: Path) -> None:
    top = _entered(str(folder))
    try:
        while names := os.listdir(top):  # noqa: PTH208 - a folder that is known by its descriptor alone
            for name in names:
                with contextlib.suppress(FileNotFoundError):
                    _take_apart(name, top, top, _WHERE_THEY_LIE)
    finally:
        os.close(top)


def _take_apart(name: str, within: int, top: int, deeper: int) -> None:
    """Remove one entry; what lies deeper than so many folders comes to lie at the top first."""
    if not _is_folder(name, within):
        os.unlink(name, dir_fd=within)
        return
    inner = _entered(name, within)
    try:
        for each in os.listdir(inner):  # noqa: PTH208 - as above
            if deeper or not _is_folder(each, inner):
                _take_apart(each, inner, top, deeper - 1)
            else:
                os.close(_entered(each, inner))  # one without rights would not let itself be moved
                os.rename(each, secrets.token_hex(16), src_dir_fd=inner, dst_dir_fd=top)
    finally:
        os.close(inner)
    os.rmdir(name, dir_fd=within)


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
