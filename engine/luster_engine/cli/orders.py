"""Where the result of each photo goes; what cannot end well is refused here, before any work begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from luster_engine.errors import LusterError, Reason

_FORMATS = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".webp": "webp", ".avif": "avif"}
_ENDINGS = {"jpeg": ".jpg", "png": ".png", "webp": ".webp", "avif": ".avif"}
_PICTURES = {*_FORMATS, ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".psd", ".dng"}
"""Endings of pictures, of which no folder is made by accident."""
_MARK = b"https://luster.dev/ns/"
"""Stands in the XMP of every result of Luster."""
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Order:
    """One photo and where its result goes; without an ending the result's own format gives it."""

    photo: Path
    target: Path
    takes_suffix: bool
    spared: tuple[Path, ...] = ()
    """Files that no result may take the place of."""


def plan_orders(photos: Sequence[Path], output: Path | None, style: str) -> list[Order]:
    """An order for each photo. No two share a target, and none has a photo of these for its target."""
    many = len(photos) > 1
    spared = tuple(photos)
    if output is None:
        _refuse_twins([photo.parent / photo.stem for photo in photos])
        return [Order(photo, photo.parent / f"{photo.stem}_{style}", True, spared) for photo in photos]
    as_folder = output.is_dir() or str(output).endswith("/") or (many and not output.exists())
    if many and not as_folder:
        raise _wrong(f"{output} is a file, and there are {len(photos)} photos. Give a folder with -o.")
    if as_folder and not output.is_dir() and output.suffix.lower() in _PICTURES:
        raise _wrong(
            f"{output} is named like a file, and a folder is needed. Give a folder with -o, such as finished/."
        )
    if as_folder:
        _refuse_twins([Path(photo.stem) for photo in photos])
        return [Order(photo, output / photo.stem, True, spared) for photo in photos]
    order = Order(photos[0], output, not output.suffix, spared)
    if not order.takes_suffix:
        check_target(output, spared)
    return [order]


def format_of(output: Path | None, orders: Sequence[Order], wanted: str) -> str:
    """The format to write in: the file's ending decides it where no other is asked for; both must agree."""
    if output is None or orders[0].takes_suffix:
        return wanted
    ending = output.suffix.lower()
    said = _FORMATS.get(ending)
    if said is None:
        raise _wrong(f"{output}: Luster does not write {ending} files. Let the name end in {_listed()}.")
    if wanted not in ("", said):
        raise _wrong(f"{output} says {said}, and --format says {wanted}. Leave one of them out.")
    return said


def check_targets(orders: Sequence[Order], wanted: str) -> None:
    """Refuse now what would be refused once a result is there, as far as its format can be foretold."""
    for order in orders:
        ending = _ENDINGS.get(wanted or _FORMATS.get(order.photo.suffix.lower(), ""))
        if order.takes_suffix and ending is not None:
            check_target(order.target.with_name(order.target.name + ending), order.spared)


def check_photo(photo: Path) -> None:
    """Refuse what is no file."""
    if not photo.exists():
        raise _wrong("there is no such file.")
    if photo.is_dir():
        raise _wrong(f"it is a folder. Name its photos, such as {photo}/*.jpg.")


def check_target(target: Path, spared: Sequence[Path]) -> None:
    """Refuse to take the place of a photo that is enhanced, also by a link, or of a file that Luster did not make."""
    if not target.exists():
        return
    if any(photo.exists() and target.samefile(photo) for photo in spared):
        raise _wrong(f"{target} is one of the photos, and is not overwritten. Give another name or a folder with -o.")
    if not (target.is_file() and _made_by_luster(target)):
        raise _wrong(f"{target} exists and is no result of Luster. It is not overwritten; give another name with -o.")


def _made_by_luster(path: Path) -> bool:
    kept = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if _MARK in kept + piece:
                return True
            kept = piece[-len(_MARK) :]
    return False


def _refuse_twins(names: Sequence[Path]) -> None:
    """Two photos that differ in their ending, or in capitals, would have one result."""
    seen: set[str] = set()
    for name in names:
        if (same := str(name).casefold()) in seen:
            raise _wrong(f"Several photos are called {name}; their results would overwrite each other.")
        seen.add(same)


def _listed() -> str:
    *most, last = sorted(_FORMATS)
    return f"{', '.join(most)} or {last}"


def _wrong(message: str) -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, message)
