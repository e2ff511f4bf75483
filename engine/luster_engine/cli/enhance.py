"""`luster enhance`: enhances photo files without a server."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from luster_engine.cli.orders import Order
    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.pipeline.render.plan import PlanRequest
    from luster_engine.plugins.catalog import Catalog
    from luster_engine.settings import Settings

_EXTENSIONS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/avif": ".avif"}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Enhance photo files, without a server.",
        epilog="Examples: [bold]luster enhance kitchen.jpg[/bold] · "
        "[bold]luster enhance *.jpg --style dusk -p mood=blue -o finished/[/bold]",
    )(enhance)


def enhance(
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO…", help="The photos.", show_default=False)],
    style: Annotated[str, typer.Option("--style", "-s", help="The look, by name or as a TOML file.")] = "default",
    param: Annotated[
        list[str] | None,
        typer.Option("-p", "--param", metavar="KEY=VALUE", help="A parameter of the style; repeatable."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", help="A file for one photo, a folder for many.", show_default="beside the photo"
        ),
    ] = None,
    prompt: Annotated[str, typer.Option(help="A wish in words; only remote models follow it.")] = "",
    provider: Annotated[str, typer.Option(help="auto, local, or a provider's name.")] = "auto",
    strict: Annotated[bool, typer.Option(help="Fail when the style does not find its subject, such as a sky.")] = False,
    output_format: Annotated[
        str, typer.Option("--format", help="jpeg, png, webp or avif; without it the format of the photo.")
    ] = "",
    quality: Annotated[int, typer.Option(min=0, max=100, help="1 to 100; 0 for the default.")] = 0,
    max_edge: Annotated[int, typer.Option(min=0, help="Longest edge in pixels; 0 keeps full size.")] = 0,
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
    jobs: Annotated[
        int | None, typer.Option("-j", "--jobs", min=1, help="Photos at once.", show_default="by cores")
    ] = None,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Enhance each photo; one that fails is named and does not stop the others."""
    from luster_engine.cli.orders import check_targets, format_of, plan_orders
    from luster_engine.errors import LusterError

    quiet_logging("ERROR")
    settings = load_settings(data)
    style_file = Path(style) if style.endswith(".toml") else None
    try:
        if style_file is not None:
            from luster_engine.plugins.style_files import style_name

            style = style_name(style_file)
        orders = plan_orders(photos, output, style)
        output_format = format_of(output, orders, {"jpg": "jpeg"}.get(output_format, output_format))
        check_targets(orders, output_format)
        wish = {"format": output_format, "quality": quality, "max_edge": max_edge}
        wish |= {"max_bytes": max_bytes, "keep_profile": keep_profile, "progressive": progressive}
        request = _request(style, param or [], prompt, provider, strict, {**wish, "full_chroma": full_chroma})
        _refuse_early(settings, request, style_file)
        missing = _missing(orders)
        sound = [order for order in orders if order not in missing]
        done = asyncio.run(_run(settings, sound, request, jobs, style_file, quiet=as_json)) if sound else []
        outcomes = missing | {each.order: each for each in done}
        results = [outcomes[order] for order in orders]
    except KeyboardInterrupt:
        typer.echo("luster: stopped; photos that were not finished are unchanged.", err=True)
        raise typer.Exit(130) from None
    if as_json:
        import json

        typer.echo(json.dumps([_described(each) for each in results], indent=2))
    failed = [each for each in results if isinstance(each.outcome, LusterError)]
    for each in failed:
        assert isinstance(each.outcome, LusterError)  # noqa: S101 - narrows the type for the checker
        typer.echo(f"luster: {each.order.photo}: {each.outcome.message}", err=True)
    raise typer.Exit(1 if failed else 0)


@dataclass(frozen=True, slots=True)
class OrderOutcome:
    """What became of one order."""

    order: "Order"
    target: Path
    outcome: Any


def _missing(orders: "Sequence[Order]") -> "dict[Order, OrderOutcome]":
    """What became of photos that are no files: nothing is started for them."""
    from luster_engine.cli.orders import check_photo
    from luster_engine.errors import LusterError

    found: dict[Order, OrderOutcome] = {}
    for order in orders:
        try:
            check_photo(order.photo)
        except LusterError as error:
            found[order] = OrderOutcome(order, order.target, error)
    return found


def _refuse_early(settings: "Settings", request: "PlanRequest", style_file: Path | None) -> None:
    """Refuse a wrong style or parameter at once, where the plugins are known already; they are asked again later."""
    from luster_engine.pipeline.render.plan import check_style
    from luster_engine.plugins.registry import known_catalog
    from luster_engine.plugins.style_files import add_style_file

    catalog = known_catalog(settings)
    if catalog is not None:
        check_style(catalog if style_file is None else add_style_file(catalog, style_file)[0], request)


def _request(
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
        values[name.strip()] = _value(text)
    try:
        options = OutputOptions.model_validate(output)
    except ValidationError as error:
        said = error.errors()[0]
        raise LusterError(Reason.INVALID_ARGUMENT, f"--{said['loc'][0]}: {said['msg']}.") from error
    return PlanRequest(style=style, parameters=values, prompt=prompt, provider=provider, strict=strict, output=options)


def _value(text: str) -> Any:
    """What a person types as a value: a number, true or false, or words."""
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    for number in (int, float):
        try:
            return number(text)
        except ValueError:
            continue
    return text


async def _run(
    settings: "Settings",
    orders: "Sequence[Order]",
    request: "PlanRequest",
    jobs: int | None,
    style_file: Path | None,
    *,
    quiet: bool,
) -> list[OrderOutcome]:
    import os

    from luster_engine.app import open_enhancer
    from luster_engine.pipeline.render.plan import wants_remote

    at_once = jobs or max(1, min(len(orders), (os.cpu_count() or 2) // 2 or 1, 4))

    def asks(catalog: "Catalog") -> bool:
        return request.style in catalog.styles and wants_remote(catalog.style(request.style), request)

    async with open_enhancer(settings, at_once=at_once, style_file=style_file, asks=asks) as enhancer:
        # A wrong style or parameter is the same for all photos, so it is said once and nothing is begun.
        await enhancer.check(request)
        with _bar(quiet) as bar:
            slots = asyncio.Semaphore(at_once)
            return list(await asyncio.gather(*(_one(enhancer, order, request, bar, slots) for order in orders)))


async def _one(
    enhancer: "Enhancer", order: "Order", request: "PlanRequest", bar: "Bar", slots: asyncio.Semaphore
) -> OrderOutcome:
    from luster_engine.errors import LusterError, Reason

    line = bar.add_task(order.photo.name, total=1.0, note="waiting")
    async with slots:
        try:
            with enhancer.scratch.folder("enhance") as folder:
                made = folder / "picture"
                done = await enhancer.enhance(
                    order.photo,
                    made,
                    request,
                    on_progress=lambda news: bar.update(line, completed=news.fraction, note=news.note or news.stage),
                )
                suffix = _EXTENSIONS.get(done.mime, "") if order.takes_suffix else ""
                target = order.target.with_name(order.target.name + suffix)
                await asyncio.to_thread(_place, made, target, order.spared)
        except LusterError as error:
            bar.update(line, note="[red]failed")
            return OrderOutcome(order, order.target, error)
        except OSError as error:
            bar.update(line, note="[red]failed")
            where = error.filename or order.target
            return OrderOutcome(
                order, order.target, LusterError(Reason.INVALID_ARGUMENT, f"{where}: {error.strerror}.")
            )
    bar.update(line, completed=1.0, note=f"[green]{target}")
    for warning in done.warnings:
        bar.console.print(f"{order.photo}: {warning.message}", style="yellow", highlight=False)
    return OrderOutcome(order, target, done)


def _place(made: Path, target: Path, spared: Sequence[Path]) -> None:
    """Put the result in place whole: a reader sees the old file or the new one, never half of one; no photo goes."""
    import shutil

    from luster_engine.cli.orders import check_target

    check_target(target, spared)
    target.parent.mkdir(parents=True, exist_ok=True)
    passing = target.with_name(f".{target.name}.luster")
    try:
        shutil.copyfile(made, passing)
        passing.replace(target)
    finally:
        passing.unlink(missing_ok=True)


def _bar(quiet: bool) -> "Bar":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[note]}"),
        console=Console(stderr=True),
        disable=quiet,
    )


def _described(result: OrderOutcome) -> dict[str, Any]:
    from luster_engine.enhance.enhancer import Enhanced

    done = result.outcome
    if not isinstance(done, Enhanced):
        return {"photo": str(result.order.photo), "reason": str(done.reason), "error": done.message}
    return {
        "photo": str(result.order.photo),
        "output": str(result.target),
        "width": done.width,
        "height": done.height,
        "warnings": [each.message for each in done.warnings],
        "report": done.report,
    }
