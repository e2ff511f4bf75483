"""`luster bulk`: enhances an archive, in shards, so that it can be stopped or killed and goes on where it was."""

import asyncio
import functools
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, MaxEdge, OutputFormat, Param, load_settings, quiet_logging
from luster_engine.cli.totals import counted

if TYPE_CHECKING:
    from luster_engine.bulk.executor import BulkExecutor
    from luster_engine.bulk.making import PhotoMaker
    from luster_engine.bulk.run import BulkRun
    from luster_engine.pipeline.render.plan import PlanRequest

_MOST_NAMED = 20
"""Failed photos that are named on the screen: about one screen of lines. All are in the report."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Enhance a whole archive. Run the same command again after a stop: it goes on where it was.",
        epilog="Example: [bold]luster bulk archive --style dusk --to finished[/bold]",
    )(bulk)


def bulk(
    source: Annotated[
        str,
        typer.Argument(
            help="A folder, with those in it, s3://bucket/folder, or a list of photos: lines of text, or CSV."
        ),
    ],
    to: Annotated[
        str, typer.Option("--to", help="The folder of the results and of the report, or s3://bucket/folder.")
    ],
    style: Annotated[str, typer.Option("--style", "-s", help="The look, by name.")] = "default",
    param: Param = None,
    output_format: OutputFormat = "",
    max_edge: MaxEdge = 0,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Try photos again that failed before.")] = False,
    jobs: Annotated[
        int | None, typer.Option("-j", "--jobs", min=1, help="Photos at once.", show_default="one for each core")
    ] = None,
    ray: Annotated[
        str,
        typer.Option(
            "--ray", metavar="ADDRESS", help="Work on a Ray cluster: its address, auto, or local for a new one here."
        ),
    ] = "",
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Enhance what has no result yet; 1 when photos failed, 130 when it was stopped."""
    from luster_engine.bulk.run import opened_run
    from luster_engine.cli.enhance import request_of

    quiet_logging()
    settings = load_settings(data)
    wanted = {"jpg": "jpeg"}.get(output_format, output_format)
    request = request_of(style, param or [], "", "local", False, {"format": wanted, "max_edge": max_edge})
    wish: dict[str, Any] = {"style": style, "params": sorted(param or [])}
    wish |= {"format": wanted, "max_edge": max_edge}
    with opened_run(source, to, settings) as run:
        count = run.begin(wish)
        interrupted = False
        try:
            asyncio.run(_work(data, run, request, jobs, ray, retry_failed))
        except KeyboardInterrupt:
            interrupted = True
        raise typer.Exit(_end(run, count, as_json=as_json, interrupted=interrupted))


async def _work(
    data: Path | None, run: "BulkRun", request: "PlanRequest", jobs: int | None, ray: str, retry_failed: bool
) -> None:
    async with _executor(data, run, request, jobs, ray) as executor:
        for shard in run.archive.shards():
            left = await asyncio.to_thread(run.left_of, shard, retry_failed=retry_failed)
            if left:
                await executor.run(left, functools.partial(run.note, shard))


@asynccontextmanager
async def _executor(
    data: Path | None, run: "BulkRun", request: "PlanRequest", jobs: int | None, ray: str
) -> "AsyncIterator[BulkExecutor]":
    """Who works it off. A wrong style or parameter is the same for all photos, so it is said before any is begun."""
    opener = functools.partial(open_maker, data, run.source_place, run.target_place, request)
    if not ray:
        from luster_engine.bulk.executor import LocalExecutor

        at_once = jobs or os.cpu_count() or 1
        async with opener(at_once) as (maker, _):
            yield LocalExecutor(maker, at_once)
        return
    from luster_engine.errors import LusterError, Reason

    try:
        from luster_engine.bulk.ray_cluster import opened_cluster
    except ImportError as error:
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"{error.name} is not installed. Run `pip install 'luster-engine[ray]'`."
        ) from None
    async with opener() as (_, promise):
        pass  # what it would do is known; the cluster does it
    # Ray prints what happens to its nodes on standard output, which is for results.
    with redirect_stdout(sys.stderr):
        async with opened_cluster(ray, opener, promise, jobs) as executor:
            yield executor


@asynccontextmanager
async def open_maker(
    data: Path | None, source: str, target: str, request: "PlanRequest", at_once: int = 1
) -> "AsyncIterator[tuple[PhotoMaker, str]]":
    """What makes photos, here or on a node of a cluster, by this machine's settings, and the name of what it does."""
    from luster_engine.bulk.making import PhotoMaker
    from luster_engine.bulk.run import opened_source, opened_target
    from luster_engine.enhancer_opened import open_enhancer

    settings = load_settings(data)
    source_there, target_there = opened_source(source, settings), opened_target(target, settings)
    await asyncio.to_thread(source_there.check)
    await asyncio.to_thread(target_there.check)
    async with open_enhancer(settings, at_once=at_once) as enhancer:
        promise = await enhancer.check(request)
        signs = "signed" if settings.c2pa_key is not None else "unsigned"
        yield PhotoMaker(enhancer, request, source_there, target_there), f"{promise} {signs}"


def _end(run: "BulkRun", count: int, *, as_json: bool, interrupted: bool) -> int:
    report, counts = run.report()
    unread = run.archive.unread()
    left = count - counts["done"] - counts["failed"]
    if as_json:
        typer.echo(json.dumps({"photos": count, **counts, "left": left, "unread": unread, "report": report}))
    else:
        typer.echo(
            f"{counted(count, 'photo')}: {counts['done']} done, {counts['failed']} failed, {left} left. {report}"
        )
    for number, each in enumerate(run.archive.failed()):
        if number == _MOST_NAMED:
            typer.echo(f"luster: and {counts['failed'] - _MOST_NAMED} more; see {report}", err=True)
            break
        typer.echo(f"luster: {each.photo}: {each.error}", err=True)
    for folder in unread:
        typer.echo(
            f"luster: the folder {folder} could not be read, so none of its photos are part of this run. Make it "
            "readable and enhance it by a run of its own.",
            err=True,
        )
    if interrupted:
        typer.echo("luster: stopped. The same command goes on from here.", err=True)
        return 130
    return 1 if counts["failed"] or unread else 0
