"""Where the data folder is, and what it has been seen to hold: a part that goes missing is noticed, never made anew."""

import contextlib
import json
import os
import secrets
from pathlib import Path

import platformdirs

from luster_engine.errors import LusterError, Reason

RESTORING = ".restoring"
"""Where a restore builds a data folder before its parts get their names; the lock in it says that one is under way."""
_UNREADABLE = "unreadable"
"""Stands for every part when the list itself is damaged: something was kept here, nobody knows what."""


def default_data_dir() -> Path:
    """Where Luster keeps everything when nobody says."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Path("/var/lib/luster")
    return Path(platformdirs.user_data_dir("luster", appauthor=False))


def checked_data_dir(path: Path) -> Path:
    """The folder made absolute and created; as root, one below somebody's home is refused.

    Postgres never runs as root, so its own user must be able to reach the folder, and opening a home
    to it would open that home to everyone.
    """
    folder = path.expanduser().resolve()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        home = next((home for home in _homes() if folder == home or home in folder.parents), None)
        if home is not None:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"As root the data folder cannot be {folder}: the database runs as another user, and {home} would have "
                "to be opened to everyone. Use --data /var/lib/luster, or run Luster as an ordinary user.",
                field="data",
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".writable-{secrets.token_hex(4)}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"The data folder {folder} cannot be written ({error.strerror}). "
            "Choose another with --data, or correct its owner.",
            field="data",
        ) from error
    return folder


def _homes() -> list[Path]:
    import pwd

    people = {Path(user.pw_dir) for user in pwd.getpwall() if user.pw_uid >= 1000}
    return sorted({Path("/root"), Path("/home")} | {home for home in people if len(home.parts) > 2})


class Contents:
    """The list `contents.json` of a data folder: each part that was made there, and what it is known by."""

    def __init__(self, data: Path) -> None:
        self.path = data / "contents.json"

    def of(self, part: str) -> str:
        """What a part is known by; empty when there never was one."""
        try:
            listed = json.loads(self.path.read_text(encoding="utf-8"))
            return str(listed.get(part, ""))
        except FileNotFoundError:
            return ""
        except (OSError, ValueError, AttributeError):
            return _UNREADABLE

    def knows(self, part: str, identity: str) -> bool:
        """Whether a part is the one that was seen before; a damaged list cannot contradict a part that is whole."""
        return self.of(part) in ("", _UNREADABLE, identity)

    def note(self, part: str, identity: str) -> None:
        """Remember that a part is there."""
        if self.of(part) == identity:
            return
        listed = {}
        with contextlib.suppress(OSError, ValueError):
            listed = json.loads(self.path.read_text(encoding="utf-8"))
        if not isinstance(listed, dict):
            listed = {}
        fresh = self.path.with_name(f".contents.{secrets.token_hex(4)}")
        try:
            with fresh.open("x", encoding="utf-8") as file:
                json.dump({**listed, part: identity}, file)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self.path)
        finally:
            fresh.unlink(missing_ok=True)


def check_photos_are_there(data: Path) -> None:
    """Refuse to begin an empty store where one with photos was: a disk that is not mounted, or half a restore."""
    objects = data / "storage" / "objects"
    contents = Contents(data)
    if contents.of("storage") and not objects.is_dir():
        raise LusterError(
            Reason.STORAGE_UNAVAILABLE,
            f"The photos are missing: {objects} is not there, and {contents.path} says that it was. Mount its disk, or "
            f"copy it back from a backup. If the photos are truly to be given up, make the folder: mkdir -p {objects}",
        )


def check_not_being_restored(data: Path) -> None:
    """Refuse to begin anything in a folder that a restore is just filling: it would find somebody else's things."""
    lock = data / RESTORING / "lock"
    if not lock.is_file():
        return
    import fasteners  # type: ignore[import-untyped]  # the package ships no types

    restoring = fasteners.InterProcessLock(lock)
    if restoring.acquire(blocking=False):
        restoring.release()  # what is left of a restore that was killed
        return
    raise LusterError(
        Reason.STATE_CONFLICT, f"A restore into {data} is under way. Wait until it has ended, then start again."
    )
