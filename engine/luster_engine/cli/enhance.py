"""`luster enhance`: enhances photo files and folders of them, without a server."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import (
    AsJson,
    AtOnce,
    Data,
    MaxEdge,
    Output,
    OutputFormat,
    Param,
    Quality,
    Sidecar,
    Wish,
    learning,
    load_settings,
    quiet_logging,
    read_photo_name,
    read_value,
)

if TYPE_CHECKING:
    from luster_engine.cli.batch import OrderOutcome, PhotoBatch
    from luster_engine.cli.folders import PhotoFolder
    from luster_engine.cli.orders import Order, Spared
    from luster_engine.cli.totals import TotalsLine
    from luster_engine.pipeline.render.plan import PlanRequest
    from luster_engine.plugins.catalog import Catalog
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Enhance photo files, or folders of them, without a server.",
        epilog="Examples: [bold]luster enhance kitchen.jpg[/bold] · "
        "[bold]luster enhance *.jpg --style dusk -p mood=blue -o finished/[/bold] · "
        "[bold]luster enhance shoot --recursive -o finished --resume[/bold] · "
        "[bold]luster enhance exports --watch -o finished[/bold]",
    )(enhance)


def enhance(
    photos: Annotated[
        list[Path],
        typer.Argument(
            metavar="PHOTO…", parser=read_photo_name, help="The photos, or folders of photos.", show_default=False
        ),
    ],
    style: Annotated[str, typer.Option("--style", "-s", help="The look, by name or as a TOML file.")] = "default",
    param: Param = None,
    output: Output = None,
    recursive: Annotated[
        bool, typer.Option("--recursive", "-r", help="Of a folder also the folders in it; results keep the tree.")
    ] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Leave out what the same photo and the same wishes have given before.")
    ] = False,
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Keep looking after a folder that photos are exported into, until Ctrl-C."),
    ] = False,
    prompt: Wish = "",
    provider: Annotated[str, typer.Option(help="auto, local, or a provider's name.")] = "auto",
    strict: Annotated[bool, typer.Option(help="Fail when the style does not find its subject, such as a sky.")] = False,
    output_format: OutputFormat = "",
    quality: Quality = 0,
    max_edge: MaxEdge = 0,
    max_bytes: Annotated[
        int, typer.Option(min=0, help="Most bytes of the result; Luster lowers the quality to keep it. 0 for no limit.")
    ] = 0,
    keep_profile: Annotated[
        bool, typer.Option("--keep-profile", help="Keep the photo's own colour profile instead of sRGB.")
    ] = False,
    progressive: Annotated[bool, typer.Option("--progressive", help="Write a progressive JPEG.")] = False,
    full_chroma: Annotated[
        bool, typer.Option("--full-chroma", help="Keep colour at full resolution (4:4:4) in JPEG and AVIF.")
    ] = False,
    sets: Annotated[
        str,
        typer.Option(
            help="auto merges the exposures of one view into one picture; off takes each photo alone; a file that "
            "`luster sets --json` wrote, and that you may have changed, says which belong together."
        ),
    ] = "off",
    consistency: Annotated[
        float,
        typer.Option(
            min=0, max=1, help="How far the photos agree in light and colour, 0 to 1; all are looked at first."
        ),
    ] = 0.0,
    sidecar: Sidecar = False,
    jobs: AtOnce = None,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Enhance each photo; one that fails is named and does not stop the others."""
    with learning():
        from luster_engine.cli.together import merges_of, refuse_watching
        from luster_engine.cli.totals import Totals, TotalsLine

        quiet_logging("ERROR")
        settings = load_settings(data)
        style_file = Path(style) if style.endswith(".toml") else None
        if style_file is not None:
            from luster_engine.plugins.style_files import style_name

            style = style_name(style_file)
        merges = merges_of(sets, watch=watch)
        if consistency and watch:
            refuse_watching("--consistency")
        work = _work(
            photos, output, style, output_format, settings.data_dir, recursive=recursive, watch=watch, resume=resume
        )
        wish = {"format": work.format, "quality": quality, "max_edge": max_edge}
        wish |= {"max_bytes": max_bytes, "keep_profile": keep_profile, "progressive": progressive}
        request = request_of(style, param or [], prompt, provider, strict, {**wish, "full_chroma": full_chroma})
        _refuse_early(settings, request, style_file)
    missing = missing_among(work.orders)
    sound = [order for order in work.orders if order.photo not in missing]
    line = TotalsLine(Totals(all=len(work.orders), failed=len(missing)), quiet=as_json and not _is_screen())
    how = _How(
        settings,
        style_file,
        jobs,
        resume=resume or watch,
        as_json=as_json,
        merges=merges,
        sidecar=sidecar,
        consistency=consistency,
    )
    batch: PhotoBatch | None = None

    def began(opened: "PhotoBatch") -> None:
        nonlocal batch
        batch = opened

    interrupted = False
    try:
        if sound or work.watched:
            asyncio.run(_run(how, work, sound, request, line, began))
    except KeyboardInterrupt:
        interrupted = True
    except BaseException:
        line.clear()
        raise
    known = missing | (batch.outcomes if batch is not None else {})
    outcomes = [known[order.photo] for order in work.orders if order.photo in known]
    raise typer.Exit(_end(line, work, outcomes, as_json=as_json, interrupted=interrupted))


@dataclass(frozen=True, slots=True)
class _PhotoWork:
    """What is to be done: orders, and a folder that is looked after."""

    orders: "Sequence[Order]"
    format: str
    spared: "Spared"
    watched: "PhotoFolder | None" = None
    results: Path | None = None
    """The folder of the results, where there is one for all."""


@dataclass(frozen=True, slots=True)
class _How:
    """How the command runs."""

    settings: "Settings"
    style_file: Path | None
    jobs: int | None
    resume: bool
    as_json: bool
    merges: str = ""
    """Whether exposures of one view become one picture."""
    sidecar: bool = False
    consistency: float = 0.0
    """How far the photos agree in light and colour."""


def _work(
    given: Sequence[Path],
    named: str | None,
    style: str,
    wanted: str,
    data: Path,
    *,
    recursive: bool,
    watch: bool,
    resume: bool,
) -> _PhotoWork:
    """The orders, checked as far as that needs no photo to be opened."""
    from luster_engine.cli.folders import plan_folders
    from luster_engine.cli.orders import Spared, check_targets, format_of, plan_orders, read_output, refuse_twins
    from luster_engine.errors import LusterError, Reason

    output, as_folder = read_output(named)
    folders, files = plan_folders(given, output, style, recursive=recursive)
    wanted = {"jpg": "jpeg"}.get(wanted, wanted)
    if watch:
        if len(folders) != 1 or files:
            raise LusterError(Reason.INVALID_ARGUMENT, "--watch looks after one folder. Name it, and nothing else.")
        return _PhotoWork((), wanted, Spared((), data), folders[0], folders[0].results)
    if recursive and not folders:
        raise LusterError(Reason.INVALID_ARGUMENT, "--recursive is for folders, and no folder was named.")
    single = plan_orders(files, output, style, as_folder=as_folder or bool(folders)) if files else []
    wanted = format_of(output if not folders else None, single, wanted)
    orders = [*single, *(order for folder in folders for order in folder.orders())]
    refuse_twins([order.target for order in orders])
    spared = Spared((order.photo for order in orders), data)
    check_targets(orders, wanted, spared, resume=resume)
    results = folders[0].results if len(folders) == 1 and not files else output if len(orders) > 1 else None
    return _PhotoWork(orders, wanted, spared, None, results)


def missing_among(orders: "Sequence[Order]") -> "dict[Path, OrderOutcome]":
    """What became of photos that are no files: nothing is started for them."""
    from luster_engine.cli.batch import OrderOutcome
    from luster_engine.cli.orders import check_photo
    from luster_engine.errors import LusterError

    found: dict[Path, OrderOutcome] = {}
    for order in orders:
        try:
            check_photo(order.photo)
        except LusterError as error:
            found[order.photo] = OrderOutcome(order, order.target, error=error)
    return found


def _refuse_early(settings: "Settings", request: "PlanRequest", style_file: Path | None) -> None:
    """Refuse a wrong style or parameter at once, where the plugins are known already; they are asked again later."""
    from luster_engine.pipeline.render.plan import check_style
    from luster_engine.plugins.registry import known_catalog
    from luster_engine.plugins.style_files import add_style_file

    catalog = known_catalog(settings)
    if catalog is not None:
        check_style(catalog if style_file is None else add_style_file(catalog, style_file)[0], request)


def request_of(
    style: str, params: Sequence[str], prompt: str, provider: str, strict: bool, output: Mapping[str, Any]
) -> "PlanRequest":
    from pydantic import ValidationError

    from luster_engine.errors import LusterError, Reason
    from luster_engine.pipeline.render.plan import OutputOptions, PlanRequest

    values: dict[str, Any] = {}
    for each in params:
        name, equals, text = each.partition("=")
        if not equals or not name:
            raise LusterError(Reason.INVALID_PARAMETER, f"{each!r} is not KEY=VALUE, such as -p strength=0.8.")
        values[name.strip()] = read_value(text)
    try:
        options = OutputOptions.model_validate(output)
    except ValidationError as error:
        first_error = error.errors()[0]
        raise LusterError(Reason.INVALID_ARGUMENT, f"--{first_error['loc'][0]}: {first_error['msg']}.") from error
    return PlanRequest(style=style, parameters=values, prompt=prompt, provider=provider, strict=strict, output=options)


async def _run(
    how: _How,
    work: _PhotoWork,
    orders: "Sequence[Order]",
    request: "PlanRequest",
    line: "TotalsLine",
    began: "Callable[[PhotoBatch], None]",
) -> None:
    from luster_engine.cli.batch import PhotoBatch, photos_at_once
    from luster_engine.cli.together import agreed, grouped
    from luster_engine.cli.totals import plural

    totals = line.totals
    at_once = photos_at_once(how.jobs, totals.all if work.watched is None else 4)
    if work.watched is not None:
        line.begin(f"looking after {work.watched.source} for the style {request.style}; Ctrl-C ends it")
    else:
        line.begin(f"{totals.all} {plural(totals.all, 'photo')}, style {request.style}, {at_once} at once")
    # What makes pictures is imported only now, when the person already reads that work has begun.
    with learning():
        from luster_engine.enhance.made import MadePictures
        from luster_engine.enhancer_opened import open_enhancer
        from luster_engine.pipeline.render.plan import wants_remote

    def asks(catalog: "Catalog") -> bool:
        return request.style in catalog.styles and wants_remote(catalog.style(request.style), request)

    async with open_enhancer(how.settings, at_once=at_once, style_file=how.style_file, asks=asks) as enhancer:
        # A wrong style or parameter is the same for all photos, so it is said once and nothing is begun.
        await enhancer.check(request)
        made = MadePictures(how.settings.data_dir)
        batch = PhotoBatch(enhancer, request, made, work.spared, line, at_once, how.resume, how.sidecar)
        began(batch)
        if work.watched is None:
            orders = await grouped(enhancer, orders, line, how.merges) if how.merges else orders
            if how.consistency and len(orders) > 1:
                batch.shifts = await agreed(enhancer, orders, request, line, how.consistency, at_once)
            await batch.run(orders)
        else:
            await _look_after(work.watched, batch, as_json=how.as_json)


async def _look_after(folder: "PhotoFolder", batch: "PhotoBatch", *, as_json: bool) -> None:
    """Enhance what comes to rest in the folder until told to stop; what is under way then is begun anew next time."""
    from luster_engine.cli.watching import watched
    from luster_engine.processes import stop_signals

    stop = stop_signals()
    stopping = asyncio.create_task(stop.wait())
    async for rested in watched(folder, stop):
        for photo in rested:
            batch.spared.add(photo)
        batch.line.totals.all += len(rested)
        running = asyncio.create_task(batch.run([folder.order(photo) for photo in rested]))
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not running.done():
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
        else:
            await running
        for photo in rested:
            outcome = batch.outcomes.get(photo)
            if outcome is None:  # it was under way when the stop came
                continue
            if as_json:
                typer.echo(json.dumps(outcome.as_data()))
            elif outcome.error is not None:
                batch.line.say(f"luster: {photo}: {outcome.error.message}")
            elif outcome.done is not None:
                batch.line.say(f"{photo} → {outcome.target}")
        if stop.is_set():
            return


def _end(
    line: "TotalsLine", work: _PhotoWork, outcomes: "Sequence[OrderOutcome]", *, as_json: bool, interrupted: bool
) -> int:
    """Say what became of everything, for a person or a program; the exit code."""
    totals = line.totals
    line.clear()
    failed = [each for each in outcomes if each.error is not None]
    if as_json:
        summary = {"photos": totals.all, "done": totals.done, "skipped": totals.skipped, "failed": totals.failed}
        summed_up: dict[str, Any] = {"summary": {**summary, "seconds": round(totals.seconds, 1)}}
        if work.watched is None:
            typer.echo(json.dumps({**summed_up, "photos": [each.as_data() for each in outcomes]}, indent=2))
        else:
            typer.echo(json.dumps(summed_up))
    for each in failed if work.watched is None else ():
        assert each.error is not None  # noqa: S101 - narrows the type for the checker
        typer.echo(f"luster: {each.order.photo}: {each.error.message}", err=True)
    if interrupted:
        again = " With --resume the same command goes on from here." if totals.all > 1 else ""
        typer.echo(f"luster: stopped; {totals.summary()}. No photo was changed.{again}", err=True)
        return 130
    if not totals.all and work.watched is None:
        typer.echo("luster: there is no photo in this folder. --recursive looks into the folders in it too.", err=True)
        return 1
    if totals.all == 1 and outcomes and not failed and work.watched is None:
        line.end(f"{outcomes[0].target} ({totals.summary().partition(', in ')[2]})")
        if (order := outcomes[0].order).lacks_ending:
            line.say(f"-o {order.target} names no ending, so it is that of the format. {order.target}/ names a folder.")
    elif totals.all > 1 or work.watched is not None:
        line.end(totals.summary() + (f", in {work.results}" if work.results and totals.done else ""))
    return 1 if failed and work.watched is None else 0


def _is_screen() -> bool:
    import sys

    return sys.stderr.isatty()
