"""The folders below which a model may have files read and written; outside of them there is nothing."""

import contextlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from luster_engine.errors import LusterError, Reason

_PIECE: Final = 1 << 20
"""Bytes that are copied at a time, which is all that is in memory."""
_ENDINGS = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/webp": (".webp",),
    "image/avif": (".avif",),
}


@dataclass(frozen=True)
class Roots:
    """Folders as they really lie, links followed."""

    folders: tuple[Path, ...] = ()

    @classmethod
    def of(cls, folders: Sequence[Path]) -> "Roots":
        """The folders, each of which must be there."""
        found = []
        for folder in folders:
            real = folder.expanduser().resolve()
            if not real.is_dir():
                raise _refused(f"--root {folder}: there is no such folder.")
            if real == Path(real.anchor):
                raise _refused(f"--root {folder} would open the whole machine. Name the folder with the photos.")
            found.append(real)
        return cls(tuple(found))

    def copy_photo(self, named: str, into: Path, most: int) -> str:
        """Copy a photo out of the allowed folders; answers with its name. What is looked at is what is copied."""
        path = self._real(named)
        with self._held(path.parent, named) as held:
            try:
                flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
                source = os.open(path.name, flags, dir_fd=held)
            except OSError as error:
                raise _refused(f"{named} cannot be read: {error.strerror}.") from error
        about = os.fstat(source)
        if not stat.S_ISREG(about.st_mode):
            os.close(source)
            raise _refused(f"{named} is no file. Name one photo.")
        with os.fdopen(source, "rb") as file:
            if about.st_size > most:
                raise LusterError(Reason.TOO_LARGE, f"{named} has {about.st_size} bytes, and {most} are the most.")
            _copy(file, into, most)
        return path.name

    def place(self, source: Path, media_type: str, named: str) -> Path:
        """Put a finished picture under a new name below the allowed folders; nothing there is ever overwritten."""
        endings = _ENDINGS.get(media_type, ())
        wanted = self._absolute(named)
        if wanted.suffix.lower() not in endings:
            raise _refused(f"{named}: the picture is {media_type}. Let the name end in {' or '.join(endings)}.")
        folder = self._real(str(wanted.parent))
        if not folder.is_dir():
            raise _refused(f"{wanted.parent} is no folder.")
        target = folder / wanted.name
        with self._held(folder, named) as held:
            try:
                flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
                made = os.open(wanted.name, flags, 0o644, dir_fd=held)
            except FileExistsError:
                raise _refused(f"{named} exists and is not overwritten. Give another name.") from None
            except OSError as error:
                raise _refused(f"{named} cannot be written: {error.strerror}.") from error
            try:
                with os.fdopen(made, "wb") as file, source.open("rb") as picture:
                    while piece := picture.read(_PIECE):
                        file.write(piece)
            except OSError as error:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(wanted.name, dir_fd=held)
                raise _refused(f"{named} cannot be written: {error.strerror}.") from error
        return target

    @contextlib.contextmanager
    def _held(self, folder: Path, named: str) -> Iterator[int]:
        """A folder below the allowed ones, opened step by step from there: a name on the way to it may become a link
        after it was looked at, and then leads nowhere. Looking again would not help, as it may change in between."""
        root = next((each for each in self.folders if folder == each or each in folder.parents), None)
        if root is None:
            raise _refused(f"{named} is an allowed folder itself. Name something in it.")
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
        with contextlib.ExitStack() as opened:
            try:
                held = os.open(root, flags)
                opened.callback(os.close, held)
                for part in folder.relative_to(root).parts:
                    held = os.open(part, flags, dir_fd=held)
                    opened.callback(os.close, held)
            except OSError as error:
                raise _refused(f"The folder of {named} was replaced while it was looked at. Try again.") from error
            yield held

    def _absolute(self, named: str) -> Path:
        if not self.folders:
            raise _refused(
                "This server may not touch files of this machine. Start it with `luster mcp --root FOLDER`, "
                "or give an https address or a data URI."
            )
        if "\0" in named or len(named) > 4096:
            raise _refused("The path holds a NUL character or is longer than 4096 characters.")
        try:
            named.encode()
            path = Path(named).expanduser()
        except (UnicodeEncodeError, RuntimeError) as error:
            raise _refused(f"{named[:200]!r} leads nowhere: {error}.") from error
        return path if path.is_absolute() else self.folders[0] / path

    def _real(self, named: str) -> Path:
        """Where a path really leads. Outside the folders nothing is said about what is there."""
        try:
            path = self._absolute(named).resolve()
        except (OSError, RuntimeError) as error:
            raise _refused(f"{named[:200]} leads nowhere: {error}.") from error
        if not any(path == folder or folder in path.parents for folder in self.folders):
            allowed = ", ".join(str(each) for each in self.folders)
            raise _refused(f"{named} does not lie below an allowed folder ({allowed}). Start with another --root.")
        try:
            path.lstat()
        except OSError as error:
            raise _refused(f"{named}: {error.strerror}.") from error
        return path


def _copy(file: BinaryIO, into: Path, most: int) -> None:
    read = 0
    with into.open("wb") as copy:
        while piece := file.read(_PIECE):
            read += len(piece)
            if read > most:
                raise LusterError(Reason.TOO_LARGE, f"The photo has more than {most} bytes, which are the most.")
            copy.write(piece)


def _refused(text: str) -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, text)
