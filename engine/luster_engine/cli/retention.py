"""`luster retention`: what is older than it is kept, looked at or removed."""

import asyncio
import json
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging
from luster_engine.cli.totals import counted

if TYPE_CHECKING:
    from luster_engine.settings import Settings
    from luster_engine.worker.reconcile import Compared
    from luster_engine.worker.retention import RetentionReport


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Remove what is older than LUSTER_RETENTION_DAYS keeps it, and files that no row names, as a worker does "
        "every night; --dry-run only counts.",
        rich_help_panel="Production",
    )(retention)


def retention(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count, and change nothing.")] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Look or sweep."""
    quiet_logging()
    found, compared = asyncio.run(_run(load_settings(data), dry_run=dry_run))
    if as_json:
        due = [{"kind": each.kind, "days": each.days, "count": each.count} for each in found.due]
        store = {"orphans": compared.orphans, "unknown": compared.unknown, "missing": compared.missing}
        typer.echo(json.dumps({"dry_run": dry_run, "due": due, "held_accounts": found.held, **store}))
        return
    verb = "would go" if dry_run else "went"
    for each in found.due:
        kept = f"older than {each.days} days: {each.count} {verb}" if each.days else "kept without an end"
        typer.echo(f"{each.kind}: {kept}")
    typer.echo(f"files that no row names: {compared.orphans} {verb}")
    typer.echo(f"files that rows name and that are not there: {len(compared.missing)}")
    if found.held:
        typer.echo(f"on legal hold: {counted(found.held, 'account')}; nothing of theirs was looked at")


async def _run(settings: "Settings", *, dry_run: bool) -> "tuple[RetentionReport, Compared]":
    from datetime import timedelta

    from luster_engine.database_opened import open_database
    from luster_engine.storage.opening import open_storage
    from luster_engine.worker.reconcile import Reconciliation
    from luster_engine.worker.retention import Retention

    async with open_database(settings) as database:
        storage = open_storage(settings)
        try:
            await storage.check()
            sweeps = Retention(database, storage, settings.retention_days, logs=settings.data_dir / "logs")
            found = await (sweeps.look() if dry_run else sweeps.sweep())
            comparison = Reconciliation(database, storage, age=timedelta(hours=settings.orphan_hours), dry_run=dry_run)
            return found, await comparison.everything()
        finally:
            await storage.close()
