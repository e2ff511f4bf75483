"""`luster stage`: furnishes the rooms of photos by a remote model, without a server."""

import asyncio
import json
from collections.abc import Sequence
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
    RemoteProvider,
    Sidecar,
    load_settings,
    quiet_logging,
)

if TYPE_CHECKING:
    from luster_engine.cli.batch import OrderOutcome
    from luster_engine.cli.orders import Order, Spared
    from luster_engine.enhance.enhancer import ModelAsked
    from luster_engine.pipeline.render.plan import PlanRequest
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Furnish the empty rooms of photos by a remote model; each result says that it was.",
        epilog="Examples: [bold]luster stage room.jpg --quote[/bold] · "
        "[bold]luster stage room.jpg --room living_room --furniture scandinavian -o furnished.jpg[/bold]",
    )(stage)


@dataclass(frozen=True, slots=True)
class _StagingWork:
    """What is to be done, and how."""

    settings: "Settings"
    orders: "Sequence[Order]"
    request: "PlanRequest"
    spared: "Spared"
    only_quote: bool
    sidecar: bool
    jobs: int | None
    as_json: bool


def stage(
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO…", help="Photos of rooms.", show_default=False)],
    room: Annotated[str, typer.Option(help="What room it is, such as living_room.", show_default="not said")] = "",
    furniture: Annotated[str, typer.Option(help="The kind of furniture, such as scandinavian.")] = "contemporary",
    prompt: Annotated[str, typer.Option(help="A wish in words, followed as far as the room stays as it is.")] = "",
    provider: RemoteProvider = "auto",
    quote: Annotated[bool, typer.Option("--quote", help="Say who would be asked and what that costs; do no more.")] = (
        False
    ),
    output: Output = None,
    output_format: OutputFormat = "",
    max_edge: MaxEdge = 0,
    sidecar: Sidecar = False,
    jobs: AtOnce = None,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Furnish each room; one that fails is named and does not stop the others."""
    from luster_engine.cli.enhance import missing_among, request_of
    from luster_engine.cli.orders import Spared, check_targets, format_of, plan_orders, read_output
    from luster_engine.pipeline.render.staging import FORM, STAGED
    from luster_engine.plugins import schema

    quiet_logging("ERROR")
    settings = load_settings(data)
    target, as_folder = read_output(output)
    orders = plan_orders(photos, target, "staged", as_folder=as_folder)
    wanted = format_of(target, orders, {"jpg": "jpeg"}.get(output_format, output_format))
    spared = Spared(photos, settings.data_dir)
    check_targets(orders, wanted, spared)
    wish = {"furniture": furniture} | ({"room": room} if room else {})
    schema.check(FORM, wish, "Furnishing a room")
    request = request_of(STAGED, [], prompt, provider, strict=False, output={"format": wanted, "max_edge": max_edge})
    request = request.model_copy(update={"parameters": wish})
    missing = missing_among(orders)
    sound = [order for order in orders if order.photo not in missing]
    outcomes = dict(missing)
    if sound:
        work = _StagingWork(settings, sound, request, spared, quote, sidecar, jobs, as_json)
        outcomes |= asyncio.run(_run(work))
    if not quote or missing:
        raise typer.Exit(_end([outcomes[order.photo] for order in orders if order.photo in outcomes], as_json))


async def _run(work: _StagingWork) -> "dict[Path, OrderOutcome]":
    from luster_engine.cli.batch import PhotoBatch, photos_at_once
    from luster_engine.cli.totals import Totals, TotalsLine
    from luster_engine.enhance.made import MadePictures
    from luster_engine.enhancer_opened import open_enhancer

    line = TotalsLine(Totals(all=len(work.orders)), quiet=work.as_json)
    at_once = photos_at_once(work.jobs, len(work.orders))
    async with open_enhancer(work.settings, at_once=at_once, asks=lambda _: True, staging=True) as enhancer:
        # Where nobody can furnish a room, or a wish is wrong, that is said before anything is paid for.
        asked = await enhancer.models_asked(work.request)
        if work.only_quote:
            _quote(asked, len(work.orders), as_json=work.as_json)
            return {}
        line.begin(_price(asked[0], len(work.orders)))
        made = MadePictures(work.settings.data_dir)
        batch = PhotoBatch(enhancer, work.request, made, work.spared, line, at_once, sidecars=work.sidecar)
        try:
            await batch.run(work.orders)
        finally:
            line.clear()
    return batch.outcomes


def _price(first: "ModelAsked", photos: int) -> str:
    from luster_engine.cli.totals import counted

    name = f"{first.provider}/{first.model}".rstrip("/")
    return f"{counted(photos, 'room')} by {name}; an answer costs about ${first.usd:g}, and a room needs one or two"


def _quote(asked: "Sequence[ModelAsked]", photos: int, *, as_json: bool) -> None:
    if as_json:
        alternatives = [{"provider": each.provider, "model": each.model, "usd": each.usd} for each in asked]
        typer.echo(json.dumps({"photos": photos, "asks": alternatives}, indent=2))
        return
    typer.echo(f"{_price(asked[0], photos)}.")
    for each in asked[1:]:
        typer.echo(f"Should that fail: {each.provider}/{each.model}, about ${each.usd:g} an answer.")


def _end(outcomes: "Sequence[OrderOutcome]", as_json: bool) -> int:
    """Say what became of everything, for a person or a program; the exit code."""
    if as_json:
        typer.echo(json.dumps({"photos": [_as_data(each) for each in outcomes]}, indent=2))
    for each in outcomes:
        if each.error is not None:
            typer.echo(f"luster: {each.order.photo}: {each.error.message}", err=True)
        elif not as_json:
            typer.echo(f"{each.target}")
    return 1 if any(each.error is not None for each in outcomes) else 0


def _as_data(outcome: "OrderOutcome") -> dict[str, Any]:
    """With what the answers cost that a result was made of."""
    if outcome.done is None:
        return outcome.as_data()
    asked = [dict(each) for each in outcome.done.report.get("asked") or ()]
    return {**outcome.as_data(), "usd": sum(float(each.get("cost_usd", 0.0)) for each in asked)}
