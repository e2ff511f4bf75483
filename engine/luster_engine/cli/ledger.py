"""`luster ledger verify`: computes every balance again from the ledger."""

import asyncio
import json
from typing import TYPE_CHECKING

import typer

from luster_engine.cli.options import AsJson, Data, load_settings
from luster_engine.cli.totals import counted

if TYPE_CHECKING:
    from luster_engine.credits.verify import LedgerVerdict
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    ledger = typer.Typer(no_args_is_help=True, help="The ledger of credits, for operators.")
    ledger.command(help="Compute every balance again from entries and jobs; exit 1 if one differs.")(verify)
    # Without a callback a lone command would take the group's own name.
    ledger.callback()(lambda: None)
    app.add_typer(ledger, name="ledger", rich_help_panel="Production")


def verify(data: Data = None, as_json: AsJson = False) -> None:
    """Say whether the ledger is right."""
    verdict = asyncio.run(_verify(load_settings(data)))
    if as_json:
        found = [
            {"account": str(each.account_id), "what": each.what, "stored": each.stored, "computed": each.computed}
            for each in verdict.discrepancies
        ]
        typer.echo(json.dumps({"accounts": verdict.accounts, "entries": verdict.entries, "discrepancies": found}))
    else:
        for each in verdict.discrepancies:
            typer.echo(str(each), err=True)
        state = "everything adds up" if verdict.clean else f"off: {counted(len(verdict.discrepancies), 'number')}"
        many = f"{counted(verdict.accounts, 'account')}, {counted(verdict.entries, 'entry', 'entries')}"
        typer.echo(f"{many}: {state}.")
    if not verdict.clean:
        raise typer.Exit(1)


async def _verify(settings: "Settings") -> "LedgerVerdict":
    from luster_engine.credits.verify import verify as recompute
    from luster_engine.database_opened import open_database

    async with open_database(settings) as database, database.transaction() as session:
        return await recompute(session)
