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
    """List the models: what each does, what a picture costs, when it ends, and whether it is asked at present."""
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


@providers.command()
def tags(
    ask: Annotated[
        int, typer.Option(min=0, max=100_000, metavar="N", help="Have N photos asked about, the newest first.")
    ] = 0,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Say how many photos no remote model was asked about yet and what that would cost; with --ask, have it done."""
    found = asyncio.run(_older(load_settings(data), ask))
    if as_json:
        typer.echo(json.dumps(found, indent=2))
        return
    typer.echo(f"{found['waiting']} photos were never asked about; for all of them {found['model']} wants", nl=False)
    typer.echo(f" about ${found['usd']:.2f}, at ${found['usd_each']:.4f} each.")
    if found["left"]:
        typer.echo(f"{found['left']} of them are being asked about, one at a time, where the day's budget has room.")


def _list(settings: "Settings", as_json: bool) -> None:
    from datetime import UTC, datetime

    from luster_engine.providers.ends import warning
    from luster_engine.providers.opening import openings

    quiet_logging("ERROR")
    catalog = installed_catalog(settings)
    set_up = openings(catalog, settings)
    today = datetime.now(UTC).date()
    switched, resting = asyncio.run(_standing(settings, sorted(set_up)))
    off = {each.name for each in switched}
    rows = []
    for name, provider in sorted(catalog.providers.items()):
        for model in provider.models:
            is_off = not off.isdisjoint((name, f"{name}/{model.name}"))
            state = "off" if is_off else "on" if name in set_up else f"set {', '.join(provider.secrets)}"
            state = "unhealthy" if state == "on" and name in resting else state
            state = "ended" if model.ended(today) else state
            row: dict[str, Any] = {"model": f"{name}/{model.name}", "does": ", ".join(model.kinds)}
            row |= {"usd": model.price.usd, "per": model.price.unit, "ends": str(model.sunset or "")}
            row |= {"verified": model.verified, "state": state}
            rows.append(row | {"warning": warning(name, provider.models, model, today), "note": resting.get(name, "")})
    if as_json:
        typer.echo(json.dumps(rows, indent=2))
        return
    said = [f"{row['model']} {row['warning']}." for row in rows if row["warning"]]
    said += [f"{name} gets no requests at present: {reason}." for name, reason in resting.items()]
    _print("", [{name: value for name, value in row.items() if name not in ("warning", "note")} for row in rows])
    for sentence in said:
        typer.echo(sentence)


def _print(title: str, rows: Sequence[dict[str, Any]]) -> None:
    if title:
        typer.secho(f"\n{title}", italic=True)
    heads = list(rows[0]) if rows else []
    print_table(heads, [[_shown(value) for value in row.values()] for row in rows])


def _shown(value: object) -> str:
    return "" if value is None else f"{value:.4f}" if isinstance(value, float) else str(value)


async def _standing(settings: "Settings", names: Sequence[str]) -> "tuple[list[Off], dict[str, str]]":
    """What is switched off, and which of these providers get no requests at present, with the reason."""
    from luster_engine.admin import models_asked
    from luster_engine.data_folder import Contents

    if settings.database_url is None and not Contents(settings.data_dir).of("database"):
        return [models_asked.Off(name, None) for name in settings.models_off], {}  # nothing was ever kept here

    from luster_engine.database_opened import open_database
    from luster_engine.providers.health import look
    from luster_engine.settings import ProviderBudget

    async with open_database(settings) as database, database.transaction() as session:
        off = await models_asked.switched_off(session, settings)
        budgets = settings.provider_budgets
        healths = {name: await look(session, name, budgets.get(name, ProviderBudget())) for name in names}
    return off, {name: health.reason for name, health in healths.items() if not health.healthy}


async def _switch(settings: "Settings", name: str, *, on: bool) -> None:
    from luster_engine.admin import models_asked
    from luster_engine.database_opened import open_database
    from luster_engine.sandbox.lazy import read_catalog

    catalog = await read_catalog(settings)
    async with open_database(settings) as database, database.transaction() as session:
        await models_asked.switch(session, catalog, settings, name, on=on, actor="operator", request_id="")


async def _older(settings: "Settings", ask: int) -> dict[str, Any]:
    from luster_engine.assets import older_tags
    from luster_engine.assets.tagging import who_tags
    from luster_engine.database_opened import open_database
    from luster_engine.errors import LusterError, Reason
    from luster_engine.providers.opening import openings
    from luster_engine.providers.standing import models_off
    from luster_engine.sandbox.lazy import read_catalog

    if not settings.tag_provider:
        text = "Nobody is asked what photos show. Set LUSTER_TAG_PROVIDER, for this command and for the worker."
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text)
    catalog = await read_catalog(settings)
    async with open_database(settings) as database, database.transaction() as session:
        off = await models_off(session, settings)
        chosen = who_tags(catalog, settings, off, frozenset(openings(catalog, settings)))
        before = await older_tags.standing(session)
        if ask and before.waiting:
            await older_tags.queue_older(session, min(ask, before.waiting))
        now = await older_tags.standing(session)
    told = {"waiting": now.waiting, "left": now.left, "model": f"{chosen.provider}/{chosen.model}"}
    return told | {"usd_each": chosen.dollars, "usd": round(now.waiting * chosen.dollars, 4)}


async def _figures(settings: "Settings", days: int) -> "Figures":
    from datetime import UTC, datetime, timedelta

    from luster_engine.admin import models_asked
    from luster_engine.database_opened import open_database

    async with open_database(settings) as database, database.transaction() as session:
        return await models_asked.figures(session, datetime.now(UTC) - timedelta(days=days))
