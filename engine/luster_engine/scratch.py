"""Passing files in one owned place: each process has a folder of its own there, and what a dead one left is removed.

A process holds a lock for as long as it lives, which the system lets go when it is killed. Whoever starts, and
every worker now and then, removes the folders whose lock nobody holds, so that a copy of somebody's photo outlives
neither the process that made it nor the photo.
"""

import contextlib
import fcntl
import logging
import os
import re
import secrets
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from luster_engine.border import removal

log = logging.getLogger("luster")

_LOCK = ".lock"
_OWNED = re.compile(r"\d+-[0-9a-f]{12}")
"""What a process's folder is named; nothing else of the place is ever touched."""
_PHOTO = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
OLDEST = 86_400.0
"""Seconds after which a living process's passing folder is taken for forgotten; no work lasts longer than an hour."""


@dataclass(frozen=True)
class Scratch:
    """Where a process keeps its passing files; without a folder of its own, the system's temporary folder."""

    own: Path | None = None

    @contextlib.contextmanager
    def folder(self, kind: str, of: object = "") -> Iterator[Path]:
        """A folder for one piece of work, gone with it. `of` names the photo whose bytes lie there."""
        prefix = "-".join(filter(None, ("luster" if self.own is None else "", kind, str(of)))) + "-"
        with tempfile.TemporaryDirectory(prefix=prefix, dir=self.own, ignore_cleanup_errors=True) as folder:
            yield Path(folder)

    def sweep(self) -> int:
        """Removes what dead processes left and what this one has forgotten; says how many folders went."""
        return 0 if self.own is None else _sweep(self.own.parent, self.own)

    def forget(self, photos: Iterable[UUID]) -> int:
        """Removes every passing copy of these photos, whoever made it: they have been deleted."""
        if self.own is None:
            return 0
        gone = {str(photo) for photo in photos}
        owners = {self.own, *(each for each in self.own.parent.iterdir() if _OWNED.fullmatch(each.name))}
        named = ((each, _PHOTO.search(each.name)) for owner in owners for each in owner.glob("*"))
        found = [each for each, name in named if name and name[0] in gone and not each.is_symlink()]
        for each in found:
            removal.remove(each)
        return len(found)


PASSING = Scratch()
"""The system's temporary folder, for whoever was given no place of Luster's own."""


@contextlib.contextmanager
def open_scratch(wanted: Path) -> Iterator[Scratch]:
    """A process's own folder below the wanted place, swept first; below the temporary folder where that is closed."""
    place = _place(wanted)
    _sweep(place)
    own, lock = _claim(place)
    try:
        yield Scratch(own)
    finally:
        removal.remove(own)
        _lock_of(own).unlink(missing_ok=True)
        os.close(lock)


def _place(wanted: Path) -> Path:
    for place in (wanted.expanduser().resolve(), Path(tempfile.gettempdir()) / f"luster-scratch-{os.getuid()}"):
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            if place.stat().st_uid == os.getuid() and os.access(place, os.W_OK | os.X_OK):
                return place
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="luster-scratch-"))


def _claim(place: Path) -> tuple[Path, int]:
    """A fresh folder and the lock that says that its process lives; the lock is there first."""
    while True:
        own = place / f"{os.getpid()}-{secrets.token_hex(6)}"
        lock = _held(_lock_of(own), os.O_CREAT)
        if lock is not None:
            own.mkdir(mode=0o700)
            return own, lock


def _sweep(place: Path, own: Path | None = None) -> int:
    gone = 0
    names = {each.name.removesuffix(_LOCK) for each in place.iterdir()}
    for name in filter(_OWNED.fullmatch, names):
        if own is None or name != own.name:
            gone += _remove(place / name)
    if own is not None:
        gone += _forgotten(own)
    if gone:
        log.info("%d passing folders that nobody uses any more were removed", gone)
    return gone


def _remove(folder: Path) -> int:
    """Removes a folder if its process is dead; holding its lock meanwhile, so that two sweeps do not meet."""
    lock = _held(_lock_of(folder), os.O_CREAT)
    if lock is None:
        return 0
    try:
        there = folder.exists() or folder.is_symlink()
        removal.remove(folder)
        _lock_of(folder).unlink(missing_ok=True)
        return int(there)
    except OSError as error:
        log.warning("%s could not be removed: %s", folder, error.strerror)
        return 0
    finally:
        os.close(lock)


def _forgotten(own: Path) -> int:
    gone = 0
    for each in own.iterdir():
        with contextlib.suppress(OSError):
            if not each.name.startswith("sandbox-") and time.time() - each.stat().st_mtime > OLDEST:
                removal.remove(each)
                gone += 1
    return gone


def _lock_of(folder: Path) -> Path:
    return folder.with_name(folder.name + _LOCK)


def _held(path: Path, flags: int) -> int | None:
    """The lock, held; None where somebody else holds it or has just removed it."""
    try:
        lock = os.open(path, os.O_RDWR | os.O_NOFOLLOW | flags, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(lock).st_ino == path.stat().st_ino:
            return lock
    except OSError:
        pass
    os.close(lock)
    return None
