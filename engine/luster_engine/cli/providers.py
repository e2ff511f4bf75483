"""`luster providers`: the image models that can be asked, what they cost, and switching one off."""

import asyncio
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.known import installed_catalog
from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging
from luster_engine.cli.table import print_table

if TYPE_CHECKING:
    from luster_engine.admin.models_asked import Figures, Off
    from luster_engine.settings import Settings

Name = Annotated[str, typer.Argument(metavar="NAME", help="A provider, or one of its models as provider/model.")]

providers = typer.Typer(help="Image models: list them, see what they cost, switch one off.", add_completion=False)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(providers, name="providers", rich_help_panel="Production")


@providers.callback(invoke_without_command=True)
def bare(context: typer.Context, data: Data = None, as_json: AsJson = False) -> None:
    """List the models."""
    if context.invoked_subcommand is None:
        _list(load_settings(data), as_json)


@providers.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the models: what each does, what a picture costs, when it ends, and whether it is asked."""
    _list(load_settings(data), as_json)


@providers.command()
def off(name: Name, data: Data = None) -> None:
    """Ask a provider or a model no more, from the next request on."""
    asyncio.run(_switch(load_settings(data), name, on=False))
    typer.echo(f"{name} is off. Jobs that were planned with it take their next alternative, or fail and cost nothing.")


@providers.command()
def on(name: Name, data: Data = None) -> None:
    """Ask it again, from the next job on."""
    asyncio.run(_switch(load_settings(data), name, on=True))
    typer.echo(f"{name} is on.")


@providers.command()
def spend(
    days: Annotated[int, typer.Option(min=1, max=3650, help="How many days back.")] = 30,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Show what models cost by day and by account, how they failed, and how often their results were voted for."""
    found = asyncio.run(_figures(load_settings(data), days))
    tables = {
        "spend": [dict(each._mapping) for each in found.spend],
        "accounts": [dict(each._mapping) for each in found.accounts],
        "failures": [dict(each._mapping) for each in found.failures],
        "last_failures": [dict(each._mapping) for each in found.last_failures],
        "votes": [dict(each._mapping) for each in found.votes],
    }
    for row in (*tables["spend"], *tables["accounts"]):
        row["calls"], row["usd"] = int(row["calls"]), int(row.pop("micros")) / 1e6
    if as_json:
        typer.echo(json.dumps(tables, indent=2, default=str))
        return
    if not any(tables.values()):
        typer.echo(f"No model was asked in the last {days} days.")
        return
    for title, rows in tables.items():
        if rows:
            _print(title.replace("_", " "), rows)


def _list(settings: "Settings", as_json: bool) -> None:
    from luster_engine.providers.opening import openings

    quiet_logging("ERROR")
    catalog = installed_catalog(settings)
    set_up = openings(catalog, settings)
    off = {each.name for each in asyncio.run(_off(settings))}
    rows = []
    for name, provider in sorted(catalog.providers.items()):
        for model in provider.models:
            is_off = not off.isdisjoint((name, f"{name}/{model.name}"))
            state = "off" if is_off else "on" if name in set_up else f"set {', '.join(provider.secrets)}"
            row: dict[str, Any] = {"model": f"{name}/{model.name}", "does": ", ".join(model.kinds)}
            row |= {"usd": model.price.usd, "per": model.price.unit, "ends": str(model.sunset or "")}
            rows.append(row | {"verified": model.verified, "state": state})
    if as_json:
        typer.echo(json.dumps(rows, indent=2))
    else:
        _print("", rows)


def _print(title: str, rows: Sequence[dict[str, Any]]) -> None:
    if title:
        typer.secho(f"\n{title}", italic=True)
    heads = list(rows[0]) if rows else []
    print_table(heads, [[_shown(value) for value in row.values()] for row in rows])


def _shown(value: object) -> str:
    return "" if value is None else f"{value:.4f}" if isinstance(value, float) else str(value)


async def _off(settings: "Settings") -> "list[Off]":
    from luster_engine.admin import models_asked
    from luster_engine.data_folder import Contents

    if settings.database_url is None and not Contents(settings.data_dir).of("database"):
        return [models_asked.Off(name, None) for name in settings.models_off]  # nothing was ever kept here

    from luster_engine.app import open_database

    async with open_database(settings) as database, database.transaction() as session:
        return await models_asked.switched_off(session, settings)


async def _switch(settings: "Settings", name: str, *, on: bool) -> None:
    from luster_engine.admin import models_asked
    from luster_engine.app import open_database
    from luster_engine.sandbox.lazy import read_catalog

    catalog = await read_catalog(settings)
    async with open_database(settings) as database, database.transaction() as session:
        await models_asked.switch(session, catalog, settings, name, on=on, actor="operator", request_id="")


async def _figures(settings: "Settings", days: int) -> "Figures":
    from datetime import UTC, datetime, timedelta

    from luster_engine.admin import models_asked
    from luster_engine.app import open_database

    async with open_database(settings) as database, database.transaction() as session:
        return await models_asked.figures(session, datetime.now(UTC) - timedelta(days=days))
