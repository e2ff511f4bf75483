"""`luster contact-sheet`: the photo and the results of every style, with their reports, on one page."""

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import Data, OnlyStyles, load_settings, quiet_logging

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.plugins.host import Host, TaskRequest
    from luster_engine.sandbox.pool import Sandbox
    from luster_engine.settings import Settings

CELL = 520
"""Pixels a picture is wide on the sheet."""
PHOTOS_A_SHEET = 24
"""More photos go on further sheets: a JPEG ends at 65,535 pixels, and a person's patience sooner."""
LINES = 7
"""Of a report below each picture, 19 pixels each. All rows have the height of the tallest, so more of them push the
pictures apart."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        name="contact-sheet",
        help="Put photos and the results of every style side by side on one picture.",
        epilog="Example: [bold]luster contact-sheet house.jpg kitchen.jpg -o sheet.jpg[/bold]",
    )(contact_sheet)


def contact_sheet(
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO…", help="The photos.", show_default=False)],
    output: Annotated[Path, typer.Option("-o", "--output", help="The sheet, .jpg or .png.")] = Path("sheet.jpg"),
    style: OnlyStyles = None,
    data: Data = None,
) -> None:
    """Run every style on every photo, small, and lay them out in rows: the photo first, then the styles."""
    from luster_engine.cli.orders import check_files
    from luster_engine.errors import LusterError, Reason

    quiet_logging("ERROR")
    if output.suffix.lower() not in (".jpg", ".jpeg", ".png"):
        raise LusterError(Reason.INVALID_ARGUMENT, f"{output}: a sheet is a .jpg or a .png file.")
    check_files(photos)
    for sheet in asyncio.run(_make(load_settings(data), photos, style or [], output)):
        typer.echo(str(sheet))


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture of the sheet with its heading and what is to be said below it; no picture where it failed."""

    title: str
    lines: tuple[str, ...]
    picture: Path | None


async def _make(settings: "Settings", photos: Sequence[Path], styles: Sequence[str], output: Path) -> list[Path]:
    import dataclasses

    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.plugins.registry import load_catalog
    from luster_engine.sandbox.kinds import KINDS
    from luster_engine.sandbox.pool import Sandbox
    from luster_engine.sandbox.task import SandboxOptions
    from luster_engine.scratch import open_scratch

    # Laying out reads pictures that children wrote, so it is done in a child too.
    kinds = {**KINDS, "contact_sheet": "luster_engine.cli.contact_sheet:compose"}
    async with contextlib.AsyncExitStack() as stack:
        scratch = stack.enter_context(open_scratch(settings.scratch))
        options = SandboxOptions.from_settings(settings, scratch.own)
        options = dataclasses.replace(options, size=_at_once(len(photos)), kinds=kinds)
        sandbox = await stack.enter_async_context(Sandbox(options))
        catalog = await load_catalog(settings, sandbox)
        chosen = [catalog.style(name).name for name in styles] or [
            one.name for one in catalog.styles.values() if one.available and "local" in one.recipes
        ]
        enhancer = Enhancer(sandbox, lambda: catalog, limits=settings.photo_limits, wait=True, scratch=scratch)
        with scratch.folder("sheet") as folder:
            numbered = list(enumerate(photos))
            rows = await asyncio.gather(
                *(_row(enhancer, sandbox, photo, chosen, folder, k, settings.photo_limits) for k, photo in numbered)
            )
            sheets = [rows[k : k + PHOTOS_A_SHEET] for k in range(0, len(rows), PHOTOS_A_SHEET)]
            return [
                await _lay_out(sandbox, part, _named(output, k), folder / f"sheet-{k}") for k, part in enumerate(sheets)
            ]


def _at_once(photos: int) -> int:
    import os

    return max(1, min(photos, (os.cpu_count() or 2) // 2 or 1, 4))


def _named(output: Path, number: int) -> Path:
    return output if number == 0 else output.with_name(f"{output.stem}-{number + 1}{output.suffix}")


async def _row(
    enhancer: "Enhancer",
    sandbox: "Sandbox",
    photo: Path,
    styles: Sequence[str],
    folder: Path,
    number: int,
    caps: Mapping[str, int],
) -> list[Cell]:
    """The photo and each style of it; one that fails says so in its place and stops nothing else."""
    from luster_engine.errors import LusterError
    from luster_engine.pipeline.payloads import ThumbnailPayload
    from luster_engine.pipeline.render.plan import OutputOptions, PlanRequest
    from luster_engine.sandbox.task import Task

    before = folder / f"{number}-before"
    try:
        task = Task(
            "thumbnail", ThumbnailPayload(edge=CELL, limits=caps).as_json(), {"photo": photo}, {"picture": before}
        )
        await sandbox.run(task)
    except LusterError as error:
        return [Cell(photo.name, (error.message,), None)]
    cells = [Cell("/".join(photo.parts[-2:]), (), before)]
    known: set[str] = set()
    for style in styles:
        target = folder / f"{number}-{style}"
        # Twice the size it is shown at, so that the styles decide on what they would see at full size.
        request = PlanRequest(
            style=style, provider="local", output=OutputOptions(format="jpeg", quality=88, max_edge=CELL * 2)
        )
        try:
            done = await enhancer.enhance(photo, target, request)
        except LusterError as error:
            cells.append(Cell(style, (error.message,), None))
            continue
        lines = report_lines(done.report, [each.message for each in done.warnings])
        # What the styles have in common is told once, so that each cell has room for what is its own.
        cells.append(Cell(style, tuple(line for line in lines if line not in known), target))
        known.update(lines)
    return cells


def report_lines(report: Mapping[str, Any], warnings: Sequence[str]) -> tuple[str, ...]:
    """A report's main lines: warnings first, then what each stage noted, without the stages' full names."""
    lines = [f"! {warning}" for warning in dict.fromkeys([*warnings, *map(_words, report.get("warnings", ()))])]
    for note in report.get("notes", ()):
        lines.append(f"{str(note.get('stage', '')).rpartition('.')[2]}: {note.get('text', '')}")
    return tuple(lines)


def _words(warning: Any) -> str:
    return str(warning.get("message", "")) if isinstance(warning, Mapping) else str(warning)


async def _lay_out(sandbox: "Sandbox", rows: Sequence[Sequence[Cell]], sheet: Path, made: Path) -> Path:
    import shutil

    from luster_engine.errors import LusterError, Reason
    from luster_engine.sandbox.task import Task

    inputs = {f"cell.{r}.{c}": cell.picture for r, row in enumerate(rows) for c, cell in enumerate(row) if cell.picture}
    payload = {
        "rows": [[{"title": cell.title, "lines": list(cell.lines)} for cell in row] for row in rows],
        "format": "PNG" if sheet.suffix.lower() == ".png" else "JPEG",
    }
    await sandbox.run(Task("contact_sheet", payload, inputs, {"sheet": made}))
    try:
        sheet.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, sheet)
    except OSError as error:
        raise LusterError(Reason.INVALID_ARGUMENT, f"{sheet} cannot be written: {error.strerror}.") from error
    return sheet


def compose(request: "TaskRequest", host: "Host") -> dict[str, Any]:
    """In a child: lays out one sheet. Payload: `rows` of cells (`title`, `lines`) and `format`.

    Inputs: `cell.ROW.COLUMN` where there is a picture. Output: `sheet`.
    """
    from PIL import Image

    rows = [
        [_drawn(cell, request.inputs.get(f"cell.{r}.{c}")) for c, cell in enumerate(row)]
        for r, row in enumerate(request.payload["rows"])
    ]
    gap = 14
    heights = [max(cell.height for cell in row) for row in rows]
    width = max(len(row) for row in rows) * (CELL + gap) + gap
    sheet = Image.new("RGB", (width, sum(heights) + gap * (len(rows) + 1)), "white")
    top = gap
    for row, height in zip(rows, heights, strict=True):
        for c, cell in enumerate(row):
            sheet.paste(cell, (gap + c * (CELL + gap), top))
        top += height + gap
        host.checkpoint()
    sheet.save(request.outputs["sheet"], request.payload["format"], quality=88)
    return {"width": sheet.width, "height": sheet.height}


def _drawn(cell: Mapping[str, Any], path: Path | None) -> "Image.Image":
    """A heading, the picture, and the lines below it, wrapped to its width."""
    from PIL import Image, ImageDraw, ImageFont

    heading, small = ImageFont.load_default(22), ImageFont.load_default(15)
    picture = None
    if path is not None:
        with Image.open(path) as opened:
            picture = opened.convert("RGB")
        picture.thumbnail((CELL, CELL), Image.Resampling.LANCZOS)
    ruler = ImageDraw.Draw(Image.new("RGB", (1, 1)))
    # The font that Pillow brings has no arrow.
    told = [str(line).replace("→", "to") for line in cell["lines"]]
    lines = [part for line in told for part in wrapped(line, ruler, small)]
    if len(lines) > LINES:
        lines = [*lines[: LINES - 1], f"… and {len(lines) - LINES + 1} more lines"]
    shown = picture.height if picture else 60
    drawn = Image.new("RGB", (CELL, 32 + shown + 8 + 19 * len(lines)), "white")
    pen = ImageDraw.Draw(drawn)
    pen.text((0, 2), str(cell["title"])[:60], fill="black", font=heading)
    if picture:
        drawn.paste(picture, (0, 32))
    for k, line in enumerate(lines):
        pen.text((0, 32 + shown + 6 + 19 * k), line, fill="#9a2a1a" if line.startswith("!") else "#333", font=small)
    return drawn


def wrapped(text: str, ruler: "ImageDraw.ImageDraw", font: "ImageFont.FreeTypeFont | ImageFont.ImageFont") -> list[str]:
    """A line broken between words so that each piece fits the cell."""
    pieces, current = [], ""
    for word in text.split():
        longer = f"{current} {word}".strip()
        if current and ruler.textlength(longer, font=font) > CELL:
            pieces.append(current)
            longer = word
        current = longer
    return [*pieces, current] if current else pieces
