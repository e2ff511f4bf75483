"""`luster fidelity`: what a picture did to the house in a photo."""

import asyncio
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging
from luster_engine.cli.sidecars import packet_in
from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from luster_engine.settings import Settings

_PERCENT = ("region_share", "changed_outside", "wires", "confidence")
_EXIT = {"faithful": 0, "review": 0, "refused": 3}


_AS_MADE = "judged as it was when this installation made it from this photo: both files are the same, byte for byte"
_STRICTLY = "judged strictly: this installation does not know how the picture was made, and takes nobody's word for it"
_BY_REGION = "judged strictly, by the region that you gave"
_JOB = re.compile(rb"<luster:Job>([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})</luster:Job>")
"""Where a result says which job made it. That only helps to find the job: what counts is what the job knows of it."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Compare any edited picture with its photo: what changed in the building?",
        epilog="Exit code 3 says that the result was refused. "
        "Example: [bold]luster fidelity house.jpg house_edited.jpg --map changes.png[/bold]",
    )(fidelity)


def fidelity(
    original: Annotated[Path, typer.Argument(help="The camera's photo.", exists=True, dir_okay=False)],
    result: Annotated[Path, typer.Argument(help="The edited picture.", exists=True, dir_okay=False)],
    heat: Annotated[Path | None, typer.Option("--map", help="Where to draw the heat map, as PNG.")] = None,
    region: Annotated[
        Path | None,
        typer.Option(help="A picture that is white where a change was intended.", exists=True, dir_okay=False),
    ] = None,
    style: Annotated[str, typer.Option("--style", "-s", help="The style whose limits are used.")] = "default",
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Lay one picture over the other, in the sandbox, and say what differs."""
    quiet_logging("ERROR")
    settings = load_settings(data)
    known = None if region is not None else _made_here(settings, original, result)
    # A map is drawn of what is measured now; a picture that was made here keeps the verdict of its job all the same.
    measured = known is None or heat is not None
    found = asyncio.run(_measure(settings, original, result, region, heat, style)) if measured else {}
    report = found if known is None else known
    if as_json:
        typer.echo(json.dumps({**report, "judged": "as made" if known is not None else "strictly"}, indent=2))
    else:
        for line in _lines(report):
            typer.echo(line)
        typer.echo(_AS_MADE if known is not None else _STRICTLY if region is None else _BY_REGION)
    raise typer.Exit(_EXIT[report["verdict"]])


def _made_here(settings: "Settings", original: Path, result: Path) -> dict[str, Any] | None:
    """The guard's report on this very picture of this very photo, where this installation made it.

    What a file says of itself in its metadata anybody can write, so it is not asked.
    """
    from luster_engine.enhance.made import MadePictures
    from luster_engine.storage.keys import digest_of

    made, photo = MadePictures(settings.data_dir).find(digest_of(result)), digest_of(original)
    if made is not None:
        return dict(made.fidelity["result"]) if made.photo == photo and "result" in made.fidelity else None
    named = _JOB.search(packet_in(result.read_bytes()))
    if named is None or not (settings.database_url or (settings.data_dir / "postgres").exists()):
        return None
    try:
        return asyncio.run(_made_by_job(settings, named[1].decode(), photo, digest_of(result)))
    except (LusterError, OSError) as error:
        typer.echo(f"luster: the job that the picture names could not be asked. {error}", err=True)
        return None


async def _made_by_job(settings: "Settings", job: str, photo: str, result: str) -> dict[str, Any] | None:
    """What a job of this installation said. No server is started for that: one that runs is asked."""
    from uuid import UUID

    from sqlalchemy.exc import SQLAlchemyError

    from luster_engine.database.embedded import EmbeddedPostgres
    from luster_engine.database_opened import open_database
    from luster_engine.jobs.made import find_verdict

    if settings.database_url is None and not EmbeddedPostgres(settings.data_dir).running():
        raise LusterError(Reason.DATABASE_UNAVAILABLE, "Start Luster with `luster up`, and measure again.")
    try:
        async with open_database(settings) as database, database.transaction() as session:
            return await find_verdict(session, UUID(job), photo=photo, result=result)
    except SQLAlchemyError as error:  # no address of a database, or the database of another version
        message = f"The database does not know jobs as this version does ({type(error).__name__}). Check DATABASE_URL."
        raise LusterError(Reason.DATABASE_UNAVAILABLE, message) from error


async def _measure(
    settings: "Settings", original: Path, result: Path, region: Path | None, heat: Path | None, style: str
) -> dict[str, Any]:
    from luster_engine.enhancer_opened import open_sandbox
    from luster_engine.pipeline.payloads import FidelityPayload
    from luster_engine.sandbox.task import Task

    inputs = {"photo": original, "result": result} | ({"region": region} if region else {})
    task = Task(
        "fidelity",
        FidelityPayload(style=style, limits=settings.photo_limits).as_json(),
        inputs,
        {"map": heat} if heat else {},
    )
    async with open_sandbox(settings, size=1) as sandbox:
        return await sandbox.run(task)


def _lines(report: dict[str, Any]) -> list[str]:
    """The report for a person: the verdict, why, and each measure that was taken."""
    lines = [f"verdict: {report['verdict']}", *(f"  {reason}" for reason in report["reasons"])]
    for name, value in report.items():
        if isinstance(value, int | float):
            message = f"{100 * value:.2f} %" if name in _PERCENT else f"{value:.2f}"
            lines.append(f"{name.replace('_', ' ')}: {message}")
    for place in report["places"]:
        box = ", ".join(f"{100 * place[side]:.0f}" for side in ("left", "top", "right", "bottom"))
        lines.append(f"  {place['what']} at {box} % of the frame")
    return lines
