"""`luster inspect`: what a photo file carries."""

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(help="Show the format, colour, metadata, provenance and signature of a photo file.")(inspect)


def inspect(
    photo: Annotated[Path, typer.Argument(help="The photo.", exists=True, dir_okay=False)],
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Look into one file, in the sandbox."""
    quiet_logging("ERROR")
    found = asyncio.run(_inspect(load_settings(data), photo))
    if as_json:
        typer.echo(json.dumps(found, indent=2))
        return
    for line in _lines(found):
        typer.echo(line)


async def _inspect(settings: "Settings", photo: Path) -> dict[str, Any]:
    from luster_engine.enhancer_opened import open_sandbox
    from luster_engine.pipeline.payloads import Payload
    from luster_engine.sandbox.task import Task

    async with open_sandbox(settings, size=1) as sandbox:
        return await sandbox.run(Task("inspect", Payload(limits=settings.photo_limits).as_json(), {"photo": photo}))


def _lines(found: dict[str, Any], indent: str = "") -> list[str]:
    """Nested facts as indented lines; what is not there is left out."""
    lines = []
    for name, value in found.items():
        if value is None or value in ("", [], {}):
            continue
        if isinstance(value, dict):
            lines += [f"{indent}{name}:", *_lines(value, indent + "  ")]
        elif isinstance(value, list):
            lines.append(f"{indent}{name}: {', '.join(str(each) for each in value)}")
        else:
            lines.append(f"{indent}{name}: {value}")
    return lines
