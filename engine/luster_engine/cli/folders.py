"""Finds the photos of a folder, and where their results go: the same tree, beside it or below another folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from luster_engine.cli.orders import Order, refuse_folder, refuse_twins
from luster_engine.enhance.photo_tree import PHOTOS, is_result, photos_below
from luster_engine.errors import LusterError, Reason


@dataclass(frozen=True, slots=True)
class PhotoFolder:
    """A folder of photos and the folder of their results."""

    source: Path
    results: Path
    recursive: bool

    def photos(self) -> list[Path]:
        """Its photos, sorted; hidden files, results of Luster and the folder of results are none."""
        return [path for path in self.candidates() if not is_result(path)]

    def candidates(self) -> list[Path]:
        """What is named like a photo, whatever is in it."""
        return sorted(photos_below(self.source, self.results, recursive=self.recursive))

    def order(self, photo: Path) -> Order:
        """Where one photo's result goes."""
        inside = photo.relative_to(self.source)
        return Order(photo, self.results / inside.parent / _name(photo), True)

    def orders(self) -> list[Order]:
        """All orders."""
        orders = [self.order(photo) for photo in self.photos()]
        refuse_twins([order.target for order in orders])
        return orders


def photo_folder(source: Path, output: Path | None, style: str, *, recursive: bool, several: bool) -> PhotoFolder:
    """The folder with its results below `output`, or beside it under a name that says the style."""
    named = source if source.name not in ("", "..") else source.resolve()
    beside = named.with_name(f"{named.name}_{style}")
    below = output / named.name if output is not None and several else output
    results = below or beside
    refuse_folder(results)
    if results.resolve() == source.resolve():
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{results} is the folder of the photos. Give another one with -o, such as {source}/finished.",
        )
    return PhotoFolder(source, results, recursive)


def plan_folders(
    given: Sequence[Path], output: Path | None, style: str, *, recursive: bool
) -> tuple[list[PhotoFolder], list[Path]]:
    """The folders among what was given, and the photos that were named one by one."""
    sources = [path for path in given if path.is_dir()]
    several = len(given) > 1
    folders = [photo_folder(each, output, style, recursive=recursive, several=several) for each in sources]
    refuse_twins([folder.results for folder in folders])
    return folders, [path for path in given if not path.is_dir()]


def _name(photo: Path) -> str:
    """The result's name; where another photo beside it has the same one, the ending tells them apart."""
    twins = (each for each in photo.parent.glob(f"{_literal(photo.stem)}.*") if each.suffix.lower() in PHOTOS)
    alone = all(each.name == photo.name for each in twins)
    return photo.stem if alone else f"{photo.stem}-{photo.suffix[1:].lower()}"


def _literal(name: str) -> str:
    return "".join(f"[{character}]" if character in "*?[" else character for character in name)
