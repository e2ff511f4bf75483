"""`luster bulk`: enhances an archive, in shards, so that it can be stopped or killed and goes on where it was."""

import asyncio
import functools
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging
from luster_engine.cli.totals import counted

if TYPE_CHECKING:
    from luster_engine.bulk.archive import Archive
    from luster_engine.pipeline.render.plan import PlanRequest
    from luster_engine.settings import Settings

_MOST_NAMED = 20


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Enhance a whole archive. Run the same command again after a stop: it goes on where it was.",
        epilog="Example: [bold]luster bulk archive --style dusk --to finished[/bold]",
    )(bulk)


def bulk(
    source: Annotated[
        Path, typer.Argument(help="A folder, with those in it, or a list of photos: lines of text, or CSV.")
    ],
    to: Annotated[Path, typer.Option("--to", help="The folder of the results and of the report.")],
    style: Annotated[str, typer.Option("--style", "-s", help="The look, by name.")] = "default",
    param: Annotated[
        list[str] | None,
        typer.Option("-p", "--param", metavar="KEY=VALUE", help="A parameter of the style; repeatable."),
    ] = None,
    output_format: Annotated[
        str, typer.Option("--format", help="jpeg, png, webp or avif; without it the format of the photo.")
    ] = "",
    max_edge: Annotated[int, typer.Option(min=0, help="Longest edge in pixels; 0 keeps full size.")] = 0,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Try photos again that failed before.")] = False,
    jobs: Annotated[
        int | None, typer.Option("-j", "--jobs", min=1, help="Photos at once.", show_default="one for each core")
    ] = None,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Enhance what has no result yet; 1 when photos failed, 130 when it was stopped."""
    import fasteners  # type: ignore[import-untyped]  # it ships no types

    from luster_engine.bulk.archive import Archive, listed
    from luster_engine.cli.enhance import request_of
    from luster_engine.errors import LusterError, Reason

    quiet_logging()
    settings = load_settings(data)
    if source.is_dir() and to.resolve() == source.resolve():
        raise LusterError(Reason.INVALID_ARGUMENT, f"{to} is the folder of the photos. Name another one with --to.")
    wanted = {"jpg": "jpeg"}.get(output_format, output_format)
    request = request_of(style, param or [], "", "local", False, {"format": wanted, "max_edge": max_edge})
    archive = Archive(to)
    archive.lock.parent.mkdir(parents=True, exist_ok=True)
    lock = fasteners.InterProcessLock(archive.lock)
    if not lock.acquire(blocking=False):
        raise LusterError(Reason.STATE_CONFLICT, f"Another `luster bulk` works on {to}. Wait for it, or stop it.")
    try:
        folder, photos = listed(source, to)
        wish: dict[str, Any] = {"source": str(source.resolve()), "style": style, "params": sorted(param or [])}
        wish |= {"format": wanted, "max_edge": max_edge}
        count = archive.begin(wish, photos)
        interrupted = False
        try:
            asyncio.run(_work(settings, archive, request, folder, jobs or os.cpu_count() or 1, retry_failed))
        except KeyboardInterrupt:
            interrupted = True
        raise typer.Exit(_end(archive, count, as_json=as_json, interrupted=interrupted))
    finally:
        lock.release()


async def _work(
    settings: "Settings", archive: "Archive", request: "PlanRequest", folder: Path, at_once: int, retry_failed: bool
) -> None:
    from luster_engine.app import open_enhancer
    from luster_engine.bulk.executor import BulkExecutor, LocalExecutor

    async with open_enhancer(settings, at_once=at_once) as enhancer:
        # A wrong style or parameter is the same for all photos, so it is said once and nothing is begun.
        await enhancer.check(request)
        executor: BulkExecutor = LocalExecutor(enhancer, request, folder, archive.target, at_once)
        for shard in archive.shards():
            left = await asyncio.to_thread(archive.left_of, shard, retry_failed=retry_failed)
            if left:
                await executor.run(left, functools.partial(archive.note, shard))


def _end(archive: "Archive", count: int, *, as_json: bool, interrupted: bool) -> int:
    report, counts = archive.report()
    left = count - counts["done"] - counts["failed"]
    if as_json:
        typer.echo(json.dumps({"photos": count, **counts, "left": left, "report": str(report)}))
    else:
        typer.echo(
            f"{counted(count, 'photo')}: {counts['done']} done, {counts['failed']} failed, {left} left. {report}"
        )
    for number, each in enumerate(archive.failed()):
        if number == _MOST_NAMED:
            typer.echo(f"luster: and {counts['failed'] - _MOST_NAMED} more; see {report}", err=True)
            break
        typer.echo(f"luster: {each.photo}: {each.error}", err=True)
    if interrupted:
        typer.echo("luster: stopped. The same command goes on from here.", err=True)
        return 130
    return 1 if counts["failed"] else 0
