"""`luster billing`: what is sold, what payment services said, and the comparison with Stripe."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import AsJson, Data, load_settings
from luster_engine.cli.table import print_table

if TYPE_CHECKING:
    from luster_engine.billing.models import ExternalEvent
    from luster_engine.billing.reconcile import Reconciled
    from luster_engine.database.session import Database
    from luster_engine.settings import Settings

_AGO = re.compile(r"(\d{1,4})([dh])")


def register(app: typer.Typer) -> None:
    """Add the commands."""
    billing = typer.Typer(no_args_is_help=True, help="Payments, for operators.")
    billing.command(help="List the packs and plans for sale, and check their file.")(packs)
    billing.command(help="List the events of payment services, newest first, with their outcome.")(events)
    billing.command(help="Compare the payments at Stripe with the ledger; --grant books what is missing.")(reconcile)
    app.add_typer(billing, name="billing", rich_help_panel="Production")


def packs(data: Data = None, as_json: AsJson = False) -> None:
    """List the catalogue."""
    from luster_engine.billing.catalogue import load_packs

    found = load_packs(load_settings(data).packs_file).all
    if as_json:
        typer.echo(json.dumps([pack.model_dump(mode="json") for pack in found]))
        return
    rows = []
    for pack in found:
        stores = ", ".join(f"{store} {product}" for store, product in pack.store_products.items())
        credits = f"{pack.credits} a month" if pack.subscription else str(pack.credits)
        rows.append((pack.id, credits, pack.display_price, pack.stripe_price or "by amount", stores, pack.membership))
    print_table(("pack", "credits", "price", "in Stripe", "in the stores", "member"), rows)


def events(
    waiting: Annotated[bool, typer.Option("--waiting", help="Only events that wait for something.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Most rows.")] = 50,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List stored events."""
    found = asyncio.run(_events(load_settings(data), waiting=waiting, limit=limit))
    if as_json:
        typer.echo(json.dumps([_plain(each) for each in found]))
        return
    rows = []
    for each in found:
        when = f"{each.received_at:%Y-%m-%d %H:%M}"
        rows.append((when, each.source, each.event_id, each.type, each.subject or "", each.outcome, each.detail))
    print_table(("when", "from", "event", "type", "about", "outcome", "detail"), rows)


def reconcile(
    since: Annotated[str, typer.Option(help="The earliest time: a date such as 2026-11-01, or 3d or 12h ago.")] = "3d",
    grant: Annotated[
        bool, typer.Option("--grant", help="Book what is missing; without it the command only lists it.")
    ] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Compare with Stripe."""
    report = asyncio.run(_reconcile(load_settings(data), moment(since), grant=grant))
    if as_json:
        missing = [
            {"reference": each.reference, "account": each.account, "credits": each.credits, "booked": each.booked}
            for each in report.missing
        ]
        typer.echo(json.dumps({"checked": report.checked, "missing": missing}))
    else:
        for each in report.missing:
            became = "booked now" if each.booked else "not booked"
            typer.echo(f"{each.reference}  account {each.account}  {each.credits:+d} credits  {became}")
        left = sum(not each.booked for each in report.missing)
        state = f"{len(report.missing)} differ from the ledger" if report.missing else "the ledger has all of it"
        hint = " Run it with --grant to book them." if left and not grant else ""
        typer.echo(f"{report.checked} sales, refunds and disputes at Stripe: {state}.{hint}")
    if any(not each.booked for each in report.missing):
        raise typer.Exit(1)


def moment(text: str) -> datetime:
    """A date, a time, or a while ago."""
    from luster_engine.errors import LusterError, Reason

    if ago := _AGO.fullmatch(text.strip()):
        number = int(ago[1])
        return datetime.now(UTC) - (timedelta(days=number) if ago[2] == "d" else timedelta(hours=number))
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"--since {text!r} is no date. Write 2026-11-01, or 3d or 12h for a while ago."
        ) from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _plain(event: "ExternalEvent") -> dict[str, object]:
    return {
        "source": event.source,
        "event_id": event.event_id,
        "type": event.type,
        "subject": event.subject,
        "account_id": str(event.account_id) if event.account_id else None,
        "outcome": event.outcome,
        "detail": event.detail,
        "received_at": event.received_at.isoformat(),
    }


@asynccontextmanager
async def _opened(settings: "Settings") -> "AsyncIterator[Database]":
    from luster_engine.database_opened import open_database

    async with open_database(settings) as database:
        yield database


async def _events(settings: "Settings", *, waiting: bool, limit: int) -> "Sequence[ExternalEvent]":
    from luster_engine.billing import service

    async with _opened(settings) as database, database.transaction() as session:
        return await service.stored_events(session, waiting=waiting, limit=limit)


async def _reconcile(settings: "Settings", since: datetime, *, grant: bool) -> "Reconciled":
    from luster_engine.billing.reconcile import reconcile as compare
    from luster_engine.billing.terms import Terms, open_stripe
    from luster_engine.errors import LusterError, Reason

    api = open_stripe(settings)
    if api is None:
        raise LusterError(Reason.BILLING_DISABLED, "There is no Stripe to compare with. Set STRIPE_SECRET_KEY.")
    try:
        async with _opened(settings) as database:
            return await compare(database, Terms.of(settings), api, since, grant=grant)
    finally:
        await api.close()
