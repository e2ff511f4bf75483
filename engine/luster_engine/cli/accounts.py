"""`luster accounts`: what an operator does to an account."""

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import Data, load_settings

if TYPE_CHECKING:
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands."""
    accounts = typer.Typer(no_args_is_help=True, help="Accounts, for operators.")
    accounts.command(help="Make an account an administrator, or take that away again.")(admin)
    app.add_typer(accounts, name="accounts", rich_help_panel="Production")


def admin(
    email: Annotated[str, typer.Option(help="Whose account.")],
    revoke: Annotated[bool, typer.Option("--revoke", help="Take the flag away.")] = False,
    data: Data = None,
) -> None:
    """Set the flag that AdminService asks for."""
    settings = load_settings(data)
    asyncio.run(_set_admin(settings, email, wanted=not revoke))
    typer.echo(f"{email} is {'no longer' if revoke else 'now'} an administrator.")


async def _set_admin(settings: "Settings", email: str, *, wanted: bool) -> None:
    from sqlalchemy import func, select

    from luster_engine.accounts.models import Account
    from luster_engine.app import database_url
    from luster_engine.database.session import Database
    from luster_engine.errors import LusterError, Reason
    from luster_engine.events import audit

    with database_url(settings) as url:
        database = Database(url, pool=2)
        try:
            async with database.transaction() as session:
                found = list(
                    await session.scalars(
                        select(Account)
                        .where(func.lower(Account.email) == email.lower(), Account.state == "active")
                        .with_for_update()
                    )
                )
                if len(found) != 1:
                    many = f"{len(found)} accounts have" if found else "No account has"
                    raise LusterError(
                        Reason.NOT_FOUND, f"{many} the mail address {email}. An account is made when it first signs in."
                    )
                found[0].is_admin = wanted
                await audit.record(
                    session,
                    "account.admin" if wanted else "account.admin_revoked",
                    account=found[0].id,
                    actor="operator",
                    target=f"account:{found[0].id}",
                )
        finally:
            await database.close()
