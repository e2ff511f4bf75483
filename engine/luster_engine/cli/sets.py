"""`luster sets`: which photos of a folder are exposures of one view."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.sets.grouping import PhotoSet
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Say which photos of a folder are exposures of one view.",
        epilog="Example: [bold]luster sets shoot/[/bold]; then [bold]luster enhance shoot/ --sets auto[/bold]",
    )(sets)


def sets(
    folder: Annotated[Path, typer.Argument(help="The folder of a shoot.", exists=True, file_okay=False)],
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """List the sets of the folder, in the order of the shoot; each says how sure it is."""
    quiet_logging("ERROR")
    found, broken = asyncio.run(_run(load_settings(data), folder))
    for name, words in broken.items():
        typer.echo(f"luster: {name}: {words}", err=True)
    if as_json:
        listed = [{"photos": list(each.photos), "sure": each.sure, "why": each.why} for each in found]
        typer.echo(json.dumps({"sets": listed, "unreadable": broken}, indent=2))
        return
    for number, each in enumerate(found, 1):
        kind = "single" if each.is_single else f"set of {len(each.photos)}"
        typer.echo(f"{number:>3}  {kind:<10}  {each.sure:4.0%}  {'  '.join(each.photos)}  ({each.why})")


async def _run(settings: "Settings", folder: Path) -> "tuple[list[PhotoSet], dict[str, str]]":
    from luster_engine.cli.folders import photo_folder
    from luster_engine.enhancer_opened import open_enhancer

    photos = photo_folder(folder, folder / "finished", "sets", recursive=False, several=False).photos()
    async with open_enhancer(settings, at_once=1) as enhancer:
        return await find_sets(enhancer, photos)


_LARGEST_FILE = 4 * 1024 * 1024
"""Bytes of a file of sets that are read: the sets of 20,000 photos. More is another file, taken by mistake."""


def read_sets(path: Path, photos: Sequence[Path]) -> "list[PhotoSet]":
    """The sets that a file names, as `luster sets --json` writes it; photos that it does not name are single shots."""
    from luster_engine.sets.grouping import LARGEST, PhotoSet

    if path.stat().st_size > _LARGEST_FILE:
        raise _wrong(path, f"it has more than {_LARGEST_FILE} bytes, and is no file of sets")
    try:
        listed = [[str(name) for name in each["photos"]] for each in json.loads(path.read_bytes())["sets"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _wrong(
            path, 'it is not what `luster sets --json` writes: {"sets": [{"photos": ["a.jpg", "b.jpg"]}]}'
        ) from None
    left = {photo.name: None for photo in photos}
    found = []
    for number, names in enumerate(listed, 1):
        if not 1 <= len(names) <= LARGEST:
            raise _wrong(path, f"set {number} has {len(names)} photos, and a set has 1 to {LARGEST}")
        for name in names:
            if name not in left:
                raise _wrong(path, f"set {number} names {name!r}, which is not among the photos or is in a set already")
            del left[name]
        found.append(PhotoSet(tuple(names), 1.0, "the file says so"))
    return found + [PhotoSet((name,), 1.0, "the file does not name it") for name in left]


def _wrong(path: Path, words: str) -> Exception:
    from luster_engine.errors import LusterError, Reason

    return LusterError(Reason.INVALID_ARGUMENT, f"{path}: {words}.")


async def find_sets(enhancer: "Enhancer", photos: Sequence[Path]) -> "tuple[list[PhotoSet], dict[str, str]]":
    """The sets among photos of one folder, and what is wrong with those that cannot be read."""
    from luster_engine.errors import LusterError
    from luster_engine.sets.grouping import Sketch, group

    sketches, broken = [], {}
    for photo in photos:
        try:
            sketches.append(Sketch.read(photo.name, await enhancer.sketch(photo)))
        except LusterError as error:
            broken[photo.name] = error.message
    return group(sketches), broken
