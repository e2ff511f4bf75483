"""`luster merge`: several exposures of one view become one picture, without a server."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import AsJson, Data, Quality, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.cli.orders import Spared
    from luster_engine.enhance.enhancer import Enhanced
    from luster_engine.pipeline.render.plan import PlanRequest
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Merge several exposures of one view into one picture.",
        epilog="Examples: [bold]luster merge dark.jpg middle.jpg bright.jpg -o room.jpg[/bold] · "
        "[bold]luster merge IMG_1*.jpg --style default -o room.jpg[/bold]",
    )(merge)


def merge(
    photos: Annotated[
        list[Path], typer.Argument(metavar="PHOTO…", help="The exposures, in any order.", show_default=False)
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Where the picture goes.", show_default="beside the first exposure"),
    ] = None,
    style: Annotated[str, typer.Option("--style", "-s", help="A look for the merged picture; none without it.")] = "",
    windows: Annotated[
        str, typer.Option(help="How far views through windows are drawn in: pull, natural or off.")
    ] = "natural",
    quality: Quality = 0,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Merge the exposures. One that is broken or does not fit is named and left out."""
    from luster_engine.cli.orders import Spared, check_target, check_unchanged
    from luster_engine.enhance.photo_tree import FORMATS
    from luster_engine.errors import LusterError, Reason
    from luster_engine.pipeline.render.plan import MERGED, OutputOptions, PlanRequest

    quiet_logging("ERROR")
    settings = load_settings(data)
    _check(photos, windows)
    target = output or photos[0].with_name(f"{photos[0].stem}_{style or MERGED}.jpg")
    kind = FORMATS.get(target.suffix.lower())
    if kind is None or target.is_dir():
        raise LusterError(Reason.INVALID_ARGUMENT, f"{target}: give a file with -o that ends in {', '.join(FORMATS)}.")
    spared = Spared(photos, settings.data_dir)
    check_target(target, spared)
    check_unchanged(target, spared)
    options = OutputOptions.model_validate({"format": kind, "quality": quality})
    request = PlanRequest.model_validate(
        {"style": style or MERGED, "windows": windows, "output": options, "brackets": len(photos) - 1}
    )
    done = asyncio.run(_run(settings, photos, target, request, spared))
    for warning in done.warnings:
        typer.echo(f"luster: {warning.message}", err=True)
    if as_json:
        import json

        facts = {"output": str(target), "width": done.width, "height": done.height, "report": done.report}
        warned = [warning.message for warning in done.warnings]
        typer.echo(json.dumps({"photos": [str(each) for each in photos], **facts, "warnings": warned}, indent=2))
    else:
        used = int(done.report.get("measures", {}).get("merge.used", 1))
        typer.echo(f"{target} ({used} of {len(photos)} exposures)")


def _check(photos: Sequence[Path], windows: str) -> None:
    from luster_engine.cli.orders import check_photo
    from luster_engine.errors import LusterError, Reason
    from luster_engine.pipeline.render.plan import MOST_BRACKETS

    wrong = ""
    if not 2 <= len(photos) <= MOST_BRACKETS + 1:
        wrong = f"Give 2 to {MOST_BRACKETS + 1} exposures of one view, got {len(photos)}."
    elif len({photo.resolve() for photo in photos}) < len(photos):
        wrong = "One of the exposures is given twice."
    elif windows not in ("pull", "natural", "off"):
        wrong = f"--windows is pull, natural or off, got {windows!r}."
    if wrong:
        raise LusterError(Reason.INVALID_ARGUMENT, wrong)
    for photo in photos:
        try:
            check_photo(photo)
        except LusterError as error:
            raise LusterError(Reason.INVALID_ARGUMENT, f"{photo}: {error.message}") from error


async def _run(
    settings: "Settings", photos: Sequence[Path], target: Path, request: "PlanRequest", spared: "Spared"
) -> "Enhanced":
    from luster_engine.cli.batch import put_and_remember
    from luster_engine.enhance.made import MadePictures
    from luster_engine.enhancer_opened import open_enhancer

    async with open_enhancer(settings, at_once=1) as enhancer:
        await enhancer.check(request)
        with enhancer.scratch.folder("enhance") as folder:
            made = folder / "picture"
            done = await enhancer.enhance(photos[0], made, request, brackets=photos[1:])
            pictures = MadePictures(settings.data_dir)
            await asyncio.to_thread(put_and_remember, made, target, spared, pictures, photos[0], done)
            return done
