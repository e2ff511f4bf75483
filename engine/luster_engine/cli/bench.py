"""`luster bench`: how long this machine takes for a photo, for each look."""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import AsJson, Data, OnlyStyles, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Measure how long this machine takes for a photo.",
        epilog="Example: [bold]luster bench house.jpg --style dusk --rounds 5[/bold]",
        rich_help_panel="Production",
    )(bench)


def bench(
    photo: Annotated[Path, typer.Argument(metavar="PHOTO", help="One of your usual photos.")],
    style: OnlyStyles = None,
    rounds: Annotated[int, typer.Option(min=1, max=100, help="How often each style is measured.")] = 3,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Run each style on the photo at full size, once to warm up and then `rounds` times, one after the other."""
    import json
    from dataclasses import asdict

    from luster_engine.cli.orders import check_files

    quiet_logging("ERROR")
    check_files([photo])
    figures = asyncio.run(_measure(load_settings(data), photo, style or [], rounds))
    if as_json:
        typer.echo(json.dumps([asdict(each) for each in figures], indent=2))
        return
    typer.echo(f"{photo.name}, {figures[0].width} x {figures[0].height}, from file to file, {rounds} rounds each")
    longest = max(len(each.style) for each in figures)
    for each in figures:
        typer.echo(f"{each.style:{longest}}  {each.fastest:7.2f} s fastest  {each.slowest:7.2f} s slowest")


@dataclass(frozen=True, slots=True)
class Figure:
    """How long one style took, in seconds, and how large its result is."""

    style: str
    fastest: float
    slowest: float
    width: int
    height: int


async def _measure(settings: "Settings", photo: Path, styles: Sequence[str], rounds: int) -> list[Figure]:
    import dataclasses

    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.plugins.registry import load_catalog
    from luster_engine.sandbox.pool import Sandbox
    from luster_engine.sandbox.task import SandboxOptions
    from luster_engine.scratch import open_scratch

    async with contextlib.AsyncExitStack() as stack:
        scratch = stack.enter_context(open_scratch(settings.scratch))
        options = dataclasses.replace(SandboxOptions.from_settings(settings, scratch.own), size=1)
        sandbox = await stack.enter_async_context(Sandbox(options))
        catalog = await load_catalog(settings, sandbox)
        chosen = [catalog.style(name).name for name in styles] or [
            one.name for one in catalog.styles.values() if one.available and "local" in one.recipes
        ]
        enhancer = Enhancer(sandbox, lambda: catalog, limits=settings.photo_limits, wait=True, scratch=scratch)
        with scratch.folder("bench") as folder:
            return [await _one(enhancer, photo, name, rounds, folder) for name in chosen]


async def _one(enhancer: "Enhancer", photo: Path, style: str, rounds: int, folder: Path) -> Figure:
    import time

    from luster_engine.pipeline.render.plan import LOCAL, PlanRequest

    request = PlanRequest(style=style, provider=LOCAL)
    # The first run also starts the child and loads what the style has learned, so it is not counted.
    made = await enhancer.enhance(photo, folder / "first", request)
    taken = []
    for number in range(rounds):
        started = time.perf_counter()
        await enhancer.enhance(photo, folder / f"{style}-{number}", request)
        taken.append(time.perf_counter() - started)
    return Figure(style, round(min(taken), 3), round(max(taken), 3), made.width, made.height)
