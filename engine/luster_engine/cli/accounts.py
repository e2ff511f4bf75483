"""`luster accounts`: what an operator does to an account."""

import asyncio
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from luster_engine.cli.options import Data, load_settings
from luster_engine.cli.whose import AccountId, Email, account_meant, shown

if TYPE_CHECKING:
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands."""
    accounts = typer.Typer(no_args_is_help=True, help="Accounts, for operators.")
    accounts.command(help="Make an account an administrator, or revoke that.")(admin)
    accounts.command(help="Keep an account as it is, by law, or no longer.")(hold)
    app.add_typer(accounts, name="accounts", rich_help_panel="Production")


def admin(
    email: Email = None,
    account: AccountId = None,
    revoke: Annotated[bool, typer.Option("--revoke", help="Make it an ordinary account again.")] = False,
    data: Data = None,
) -> None:
    """Set the flag that AdminService asks for."""
    settings = load_settings(data)
    name = asyncio.run(_set_admin(settings, email, account, wanted=not revoke))
    typer.echo(f"{name} is {'no longer' if revoke else 'now'} an administrator.")


async def _set_admin(settings: "Settings", email: str | None, account: UUID | None, *, wanted: bool) -> str:
    from luster_engine.accounts import service
    from luster_engine.app import open_database

    async with open_database(settings) as database, database.transaction() as session:
        meant = await account_meant(session, email, account)
        await service.set_admin(session, meant.id, wanted, actor="operator")
        return shown(meant)


def hold(
    email: Email = None,
    account: AccountId = None,
    reason: Annotated[str, typer.Option(help="Why it has to be kept; its owner is only told that it has.")] = "",
    release: Annotated[bool, typer.Option("--release", help="Hold it no longer.")] = False,
    data: Data = None,
) -> None:
    """Stop what removes the account or what is its."""
    from luster_engine.errors import LusterError, Reason

    if release == bool(reason):
        raise LusterError(Reason.INVALID_ARGUMENT, "Say either --reason or --release.")
    name = asyncio.run(_hold(load_settings(data), email, account, reason))
    typer.echo(f"{name} is {'no longer held' if release else 'held as it is'}.")


async def _hold(settings: "Settings", email: str | None, account: UUID | None, reason: str) -> str:
    from luster_engine.accounts import deletion
    from luster_engine.app import open_database

    async with open_database(settings) as database, database.transaction() as session:
        meant = await account_meant(session, email, account)
        await deletion.set_hold(session, meant.id, reason, actor="operator")
        return shown(meant)
