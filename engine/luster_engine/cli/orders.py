"""Where the result of each photo goes; what cannot end well is refused here, before any work begins."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from luster_engine.enhance.photo_tree import ENDINGS, FORMATS, made_by_luster
from luster_engine.errors import LusterError, Reason

_PICTURES = {*FORMATS, ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".psd", ".dng"}
"""Endings of pictures, of which no folder is made by accident."""


class Spared:
    """What no result of a command may take the place of: its photos, known by what they are on the disk, and results
    that somebody has worked on since."""

    def __init__(self, photos: Iterable[Path], data: Path | None = None) -> None:
        """`data` is the folder whose list says which results were made."""
        self._data = data
        self._known = {found for photo in photos if (found := _on_disk(photo)) is not None}

    def __contains__(self, target: Path) -> bool:
        return _on_disk(target) in self._known

    def worked_on(self, result: Path) -> bool:
        """Whether a result was put there, and was changed since."""
        from luster_engine.enhance.made import MadePictures

        return self._data is not None and MadePictures(self._data).changed_since(result)

    def add(self, photo: Path) -> None:
        """Spare one more, which came while the command runs."""
        if (found := _on_disk(photo)) is not None:
            self._known.add(found)


@dataclass(frozen=True, slots=True)
class Order:
    """One photo and where its result goes; without an ending the result's own format gives it."""

    photo: Path
    target: Path
    takes_suffix: bool
    brackets: tuple[Path, ...] = ()
    """Further exposures of the same view, which are merged into the photo."""
    lacks_ending: bool = False
    """Whether `-o` names this one result, and no ending: somebody may have meant a folder."""

    def finished_as(self, ending: str) -> Path:
        """The result's file, once its ending is known."""
        return self.target.with_name(self.target.name + ending) if self.takes_suffix else self.target

    def likely_target(self, wanted: str) -> Path | None:
        """The result's file as far as it can be foretold; None where only the photo's bytes tell its format."""
        if not self.takes_suffix:
            return self.target
        ending = ENDINGS.get(wanted or FORMATS.get(self.photo.suffix.lower(), ""))
        return None if ending is None else self.finished_as(ending)


def plan_orders(photos: Sequence[Path], output: Path | None, style: str, *, as_folder: bool = False) -> list[Order]:
    """An order for each photo. No two share a target, and none has a photo of these for its target."""
    many = as_folder or len(photos) > 1
    if output is None:
        refuse_twins([photo.parent / photo.stem for photo in photos])
        return [Order(photo, photo.parent / f"{photo.stem}_{style}", True) for photo in photos]
    as_folder = as_folder or output.is_dir() or (many and not output.exists())
    if many and not as_folder:
        raise _wrong(f"{output} is a file, and there are {len(photos)} photos. Give a folder with -o.")
    if as_folder:
        refuse_folder(output)
        refuse_twins([Path(photo.stem) for photo in photos])
        return [Order(photo, output / photo.stem, True) for photo in photos]
    order = Order(photos[0], output, not output.suffix, lacks_ending=not output.suffix)
    if not order.takes_suffix:
        check_target(output, Spared(photos))
    return [order]


def read_output(text: str | None) -> tuple[Path | None, bool]:
    """What `-o` names, and whether it is named as a folder: only what was typed says so, by a slash at its end."""
    if text is None:
        return None, False
    if not text.strip():
        raise _wrong("-o names nothing. Give a file for one photo, a folder for many.")
    return Path(text), text.endswith(("/", os.sep))


def format_of(output: Path | None, orders: Sequence[Order], wanted: str) -> str:
    """The format to write in: the file's ending decides it where no other is asked for; both must agree."""
    if output is None or not orders or orders[0].takes_suffix:
        return wanted
    ending = output.suffix.lower()
    by_ending = FORMATS.get(ending)
    if by_ending is None:
        raise _wrong(f"{output}: Luster does not write {ending} files. Let the name end in {_listed()}.")
    if wanted not in ("", by_ending):
        raise _wrong(f"{output} says {by_ending}, and --format says {wanted}. Leave one of them out.")
    return by_ending


def check_targets(orders: Sequence[Order], wanted: str, spared: Spared, *, resume: bool = False) -> None:
    """Refuse now what would be refused once a result is there, as far as its format can be foretold.

    A result that was changed since fails alone among others, and is done where the work is resumed.
    """
    for order in orders:
        target = order.likely_target(wanted)
        if target is None:
            continue
        check_place(target)
        if order.takes_suffix:
            check_target(target, spared)
        if len(orders) == 1 and not resume:
            check_unchanged(target, spared)


def check_place(target: Path) -> None:
    """Refuse where no file can be written: at the nearest folder above the target that is there."""
    folder = next(each for each in (target.absolute().parent, *target.absolute().parents) if each.exists())
    if not folder.is_dir():
        raise _wrong(f"{target} cannot be written: {folder} is a file. Give another place with -o.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _wrong(f"{target} cannot be written: the folder {folder} is not yours to write in. Give another with -o.")


def check_photo(photo: Path) -> None:
    """Refuse what is no file."""
    if not photo.exists():
        raise _wrong("there is no such file.")
    if not photo.is_file():
        raise _wrong("it is neither a file nor a folder.")


def check_files(photos: Iterable[Path]) -> None:
    """Refuse what is no file, by its name: for commands that make one thing of all."""
    for photo in photos:
        if not photo.is_file():
            raise _wrong(f"{photo}: there is no such file.")


def check_target(target: Path, spared: Spared) -> None:
    """Refuse to take the place of a photo that is enhanced, also by a link, or of a file that Luster did not make."""
    if not target.exists():
        return
    if target in spared:
        raise _wrong(f"{target} is one of the photos, and is not overwritten. Give another name or a folder with -o.")
    if not (target.is_file() and made_by_luster(target)):
        raise _wrong(f"{target} exists and is no result of Luster. It is not overwritten; give another name with -o.")


def check_unchanged(target: Path, spared: Spared) -> None:
    """Refuse to take the place of a result with which somebody went on, in an editor for instance."""
    if spared.worked_on(target):
        raise _wrong(f"{target} was changed since Luster made it. It is not overwritten; move it, or give another -o.")


def refuse_folder(output: Path) -> None:
    """Refuse to make a folder of what is named like a picture, or of a file."""
    if not output.is_dir() and output.suffix.lower() in _PICTURES:
        raise _wrong(
            f"{output} is named like a file, and a folder is needed. Give a folder with -o, such as finished/."
        )
    if output.exists() and not output.is_dir():
        raise _wrong(f"{output} is a file, and a folder is needed. Give a folder with -o, such as finished/.")


def refuse_twins(names: Sequence[Path]) -> None:
    """Two photos that differ in their ending, or in capitals, would have one result."""
    seen: set[str] = set()
    for name in names:
        if (same := str(name).casefold()) in seen:
            raise _wrong(f"Several photos are called {name}; their results would overwrite each other.")
        seen.add(same)


def _on_disk(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _listed() -> str:
    *most, last = sorted(FORMATS)
    return f"{', '.join(most)} or {last}"


def _wrong(message: str) -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, message)
