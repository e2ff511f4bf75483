"""Where the photos of a bulk run lie and where its results go: two ports, and both as folders of this machine."""

import os
import secrets
import shutil
from pathlib import Path, PurePosixPath
from typing import Protocol

from luster_engine.enhance.in_place import clear_left
from luster_engine.enhance.photo_tree import is_result
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.keys import digest_of


class PhotoSource(Protocol):
    """Photos by name."""

    def check(self) -> None:
        """Refuse where the photos cannot be seen from here."""

    def fetched(self, photo: str, folder: Path) -> Path:
        """A file of this machine with the photo in it; `folder` takes what has to be brought."""
        ...

    def holds(self, name: str) -> bool:
        """Whether a photo has this name."""
        ...


class ResultTarget(Protocol):
    """Results by name; each appears whole."""

    def check(self) -> None:
        """Refuse where this is not the place in which the run keeps its state."""

    def placed(self, made: Path, name: str, mime: str) -> tuple[str, int]:
        """Put a result in place, so that a crash of the machine loses it no longer; its SHA-256 and bytes.

        Only results of Luster are ever replaced.
        """
        ...

    def has(self, name: str, size: int) -> bool:
        """Whether a result is still there."""
        ...

    def is_changed(self, name: str, size: int) -> bool:
        """Whether another file than that lies there now."""
        ...


class FolderSource:
    """A folder of photos."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def check(self) -> None:
        """Refuse where the folder is not here."""
        if not self._folder.is_dir():
            raise LusterError(Reason.INVALID_ARGUMENT, f"There is no folder {self._folder}.")

    def fetched(self, photo: str, folder: Path) -> Path:
        """The photo itself: it lies here. Its name may come from a list that lay in a bucket, where others write."""
        return self._folder / checked_name(photo)

    def holds(self, name: str) -> bool:
        """Whether such a file is there."""
        return (self._folder / name).exists()


class FolderTarget:
    """A folder of results."""

    def __init__(self, folder: Path, state: Path) -> None:
        self._folder = folder
        self._state = state
        self._passing = state / "passing"

    def check(self) -> None:
        """Refuse a folder of the same name on another disk."""
        if not (self._state / "plan.json").exists():
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"{self._folder} does not hold this run's state. Every node has to see the same folder.",
            )

    def placed(self, made: Path, name: str, mime: str) -> tuple[str, int]:
        """Put it in place whole and on the disk, before anybody says that it is there."""
        target = self._folder / checked_name(name)
        if target.exists() and not is_result(target):
            raise LusterError(
                Reason.STATE_CONFLICT, f"{target} is a file that Luster did not make. Name another folder with --to."
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        self._passing.mkdir(exist_ok=True)
        # A name of its own each time: who was given up and is late replaces a whole picture by a whole one. What a
        # kill leaves lies beside the state, where the next run removes it.
        passing = self._passing / secrets.token_hex(8)
        try:
            shutil.copyfile(made, passing)
            with passing.open("rb") as file:
                os.fsync(file.fileno())
            digest, size = digest_of(passing), passing.stat().st_size
            passing.replace(target)
        finally:
            passing.unlink(missing_ok=True)
        return digest, size

    def tidy(self) -> None:
        """Remove what a kill left of results that had no name yet; for whoever holds the run's lock."""
        shutil.rmtree(self._passing, ignore_errors=True)
        for folder in (self._folder, self._state):
            clear_left(folder)

    def has(self, name: str, size: int) -> bool:
        """Whether it is there with as many bytes."""
        return self._size(name) == size

    def is_changed(self, name: str, size: int) -> bool:
        """Whether it is there with more bytes or fewer."""
        return self._size(name) not in (None, size)

    def _size(self, name: str) -> int | None:
        try:
            return (self._folder / name).stat().st_size
        except OSError:
            return None


def checked_name(name: str) -> str:
    """A name that stays below its place, whoever gave it to a photo."""
    path = PurePosixPath(name)
    try:
        name.encode()
    except UnicodeEncodeError:
        raise LusterError(Reason.INVALID_ARGUMENT, f"The name {name!r} is no UTF-8. Rename the photo.") from None
    if path.is_absolute() or ".." in path.parts or "\0" in name or not path.name:
        raise LusterError(Reason.INVALID_ARGUMENT, f"The name {name!r} leads elsewhere. Rename the photo.")
    return name
