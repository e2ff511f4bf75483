"""`luster credits`: what an operator gives, corrects and looks up."""

import asyncio
import getpass
import json
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from luster_engine.cli.options import AsJson, Data, load_settings
from luster_engine.cli.table import print_table
from luster_engine.cli.totals import counted
from luster_engine.cli.whose import AccountId, Email, account_meant, shown

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from luster_engine.accounts.models import Account
    from luster_engine.credits.ledger import Kind
    from luster_engine.credits.service import Booking, Entry
    from luster_engine.settings import Settings

_Whose = tuple[str | None, UUID | None]
Why = Annotated[str, typer.Option(help="The reason, for the entry and the audit log.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    credits = typer.Typer(no_args_is_help=True, help="Credits, for operators.")
    credits.command(help="Give an account credits.")(grant)
    credits.command(help="Correct an account's balance up or down; write a negative number after --.")(adjust)
    credits.command(help="List an account's entries, newest first.")(entries)
    app.add_typer(credits, name="credits", rich_help_panel="Production")


def grant(
    amount: Annotated[int, typer.Argument(min=1, help="How many credits.")],
    email: Email = None,
    account: AccountId = None,
    reason: Why = "Granted by the operator",
    data: Data = None,
) -> None:
    """Give an account credits."""
    from luster_engine.credits.ledger import Kind

    name, booking = asyncio.run(_book(load_settings(data), Kind.GRANT, (email, account), amount, reason))
    typer.echo(f"{name} has {counted(booking.balance.balance, 'credit')} now.")


def adjust(
    amount: Annotated[int, typer.Argument(help="The correction, for instance -3.")],
    reason: Why,
    email: Email = None,
    account: AccountId = None,
    data: Data = None,
) -> None:
    """Correct an account's balance."""
    from luster_engine.credits.ledger import Kind

    name, booking = asyncio.run(_book(load_settings(data), Kind.ADJUST, (email, account), amount, reason))
    owed = f" and owes {booking.balance.debt}" if booking.balance.debt else ""
    typer.echo(f"{name} has {counted(booking.balance.balance, 'credit')} now{owed}.")


def entries(
    email: Email = None,
    account: AccountId = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Most rows.")] = 50,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List an account's entries."""
    found = asyncio.run(_entries(load_settings(data), (email, account), limit))
    if as_json:
        typer.echo(json.dumps([_plain(each) for each in found]))
        return
    rows = []
    for each in found:
        moved = each.movement.balance - each.movement.debt
        row = (
            f"{each.created_at:%Y-%m-%d %H:%M}",
            str(each.movement.kind),
            f"{moved:+d}" if moved else f"({each.movement.amount})",
            f"{each.source.source} {each.source.reference}",
            each.source.reason,
            each.source.actor,
        )
        rows.append(row)
    print_table(("when", "what", "credits", "from", "why", "by"), rows)


def _plain(entry: "Entry") -> dict[str, object]:
    return {
        "id": entry.id,
        "kind": str(entry.movement.kind),
        "amount": entry.movement.amount,
        "balance": entry.movement.balance,
        "held": entry.movement.held,
        "captured": entry.movement.captured,
        "debt": entry.movement.debt,
        "source": entry.source.source,
        "reference": entry.source.reference,
        "reason": entry.source.reason,
        "actor": entry.source.actor,
        "created_at": entry.created_at.isoformat(),
    }


@asynccontextmanager
async def _account(settings: "Settings", whose: _Whose) -> AsyncIterator[tuple["AsyncSession", "Account"]]:
    from luster_engine.database_opened import open_database

    async with open_database(settings) as database, database.transaction() as session:
        yield session, await account_meant(session, *whose)


async def _book(settings: "Settings", kind: "Kind", whose: _Whose, amount: int, reason: str) -> tuple[str, "Booking"]:
    from luster_engine.credits import service as credits
    from luster_engine.credits.service import Source
    from luster_engine.database.ids import new_id
    from luster_engine.events import audit

    actor = f"operator:{_user()}"
    async with _account(settings, whose) as (session, account):
        source = Source(f"admin:{kind}", f"cli:{new_id()}", reason=reason, actor=actor)
        booking = await credits.book(session, account.id, kind, amount, source)
        await audit.record(
            session,
            f"credits.{kind}",
            account=account.id,
            actor=actor,
            target=f"entry:{booking.entry.id}",
            data={"credits": amount, "reason": reason},
        )
        return shown(account), booking


def _user() -> str:
    """Who sits at the machine: there is no other sign-in for commands. In a container a user may have no name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


async def _entries(settings: "Settings", whose: _Whose, limit: int) -> "Sequence[Entry]":
    from luster_engine.credits import service as credits

    async with _account(settings, whose) as (session, account):
        return await credits.entries(session, account.id, limit=limit)
