"""`luster accounts`: what an operator does to an account."""

import asyncio
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from luster_engine.cli.options import Data, load_settings
from luster_engine.cli.whose import AccountId, Email, account_meant, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from luster_engine.settings import Settings
    from luster_engine.sign_in.provider_links import ProviderLink


def register(app: typer.Typer) -> None:
    """Add the commands."""
    accounts = typer.Typer(no_args_is_help=True, help="Accounts, for operators.")
    accounts.command(help="Make an account an administrator, or revoke that.")(admin)
    accounts.command(help="Let an account see the accounts and jobs of others, without moving money, or revoke that.")(
        support
    )
    accounts.command(name="sign-out", help="End every session of an account.")(sign_out)
    accounts.command(name="second-factor-off", help="Ask an account for no code, once its owner has proved who it is.")(
        second_factor_off
    )
    accounts.command(help="List the providers' sign-ins that open an account, with their ids.")(links)
    accounts.command(help="Let a provider's sign-in open an account no longer; the last way in stays.")(unlink)
    accounts.command(help="Take the removal of an account back, while it has not begun.")(keep)
    accounts.command(help="Keep an account as it is, by law, or no longer.")(hold)
    accounts.command(help="List the accounts that are kept as they are by law, with the reasons.")(holds)
    app.add_typer(accounts, name="accounts", rich_help_panel="Production")


def admin(
    email: Email = None,
    account: AccountId = None,
    revoke: Annotated[bool, typer.Option("--revoke", help="Make it an ordinary account again.")] = False,
    data: Data = None,
) -> None:
    """Set the flag that AdminService asks for."""
    settings = load_settings(data)
    name = asyncio.run(_set_role(settings, email, account, "admin", wanted=not revoke))
    typer.echo(f"{name} is {'no longer' if revoke else 'now'} an administrator.")


def support(
    email: Email = None,
    account: AccountId = None,
    revoke: Annotated[bool, typer.Option("--revoke", help="Make it an ordinary account again.")] = False,
    data: Data = None,
) -> None:
    """Set the flag that lets an account read what AdminService tells."""
    name = asyncio.run(_set_role(load_settings(data), email, account, "support", wanted=not revoke))
    typer.echo(f"{name} {'no longer helps' if revoke else 'now helps'} others.")


async def _set_role(settings: "Settings", email: str | None, account: UUID | None, role: str, *, wanted: bool) -> str:
    from luster_engine.database_opened import open_database
    from luster_engine.sign_in import service

    async with open_database(settings) as database, database.transaction() as session:
        meant = await account_meant(session, email, account)
        await service.change_role(session, meant.id, role, wanted, actor="operator")
        return shown(meant)


def sign_out(email: Email = None, account: AccountId = None, data: Data = None) -> None:
    """End them."""
    name, ended = asyncio.run(_sign_out(load_settings(data), email, account))
    typer.echo(f"{name} is signed out: {ended} session{'' if ended == 1 else 's'} ended.")


async def _sign_out(settings: "Settings", email: str | None, account: UUID | None) -> tuple[str, int]:
    from luster_engine.database_opened import open_database
    from luster_engine.sign_in import sessions

    async with open_database(settings) as database, database.transaction() as session:
        meant = await account_meant(session, email, account)
        return shown(meant), await sessions.end_all_sessions(session, meant.id, "ended by an operator")


def second_factor_off(email: Email = None, account: AccountId = None, data: Data = None) -> None:
    """For whoever lost the app and the recovery codes."""
    from luster_engine.errors import LusterError, Reason

    name, done = asyncio.run(_second_factor_off(load_settings(data), email, account))
    if not done:
        raise LusterError(Reason.STATE_CONFLICT, f"{name} has no second factor.")
    typer.echo(f"{name} signs in without a code until the second factor is set up anew.")


async def _second_factor_off(settings: "Settings", email: str | None, account: UUID | None) -> tuple[str, bool]:
    from luster_engine.database_opened import open_database
    from luster_engine.sign_in import second_factor, service

    async with open_database(settings) as database, database.transaction() as session:
        meant = await account_meant(session, email, account)
        who = await service.of_account(session, meant.id, lock=True)
        return shown(meant), who is not None and await second_factor.switch_off(session, who, actor="operator")


def links(email: Email = None, account: AccountId = None, data: Data = None) -> None:
    """List them."""
    found = asyncio.run(_links(load_settings(data), email, account))
    lines = [f"{each.id}  {each.title}  {each.issuer}  since {each.created_at:%Y-%m-%d}" for each in found]
    typer.echo("\n".join(lines) or "No provider's sign-in opens this account.")


async def _links(settings: "Settings", email: str | None, account: UUID | None) -> "Sequence[ProviderLink]":
    from luster_engine.database_opened import open_database
    from luster_engine.sign_in.opening import open_sign_in

    async with open_database(settings) as database:
        async with database.reading() as session:
            meant = await account_meant(session, email, account)
        with open_sign_in(settings, database) as sign_in:
            return await sign_in.ways.provider_links.listed(meant.id)


def unlink(
    link: Annotated[UUID, typer.Option(help="Which one, by the id that `luster accounts links` shows.")],
    email: Email = None,
    account: AccountId = None,
    data: Data = None,
) -> None:
    """Remove it; whoever came in by it is signed out, and the owner gets a mail."""
    name, title = asyncio.run(_unlink(load_settings(data), email, account, link))
    typer.echo(f"{title} no longer opens the account of {name}.")


async def _unlink(settings: "Settings", email: str | None, account: UUID | None, link: UUID) -> tuple[str, str]:
    from luster_engine.database_opened import open_database
    from luster_engine.sign_in.opening import open_sign_in

    async with open_database(settings) as database:
        async with database.reading() as session:
            meant = await account_meant(session, email, account)
        with open_sign_in(settings, database) as sign_in:
            removed = await sign_in.ways.provider_links.remove_by_operator(meant.id, link)
        return shown(meant), removed.title


def keep(email: Email = None, account: AccountId = None, data: Data = None) -> None:
    """For whoever lost the token and the mail."""
    name = asyncio.run(_keep(load_settings(data), email, account))
    typer.echo(f"{name} stays.")


async def _keep(settings: "Settings", email: str | None, account: UUID | None) -> str:
    from luster_engine.accounts import deletion
    from luster_engine.database_opened import open_database

    async with open_database(settings) as database, database.transaction() as session:
        meant = await account_meant(session, email, account)
        await deletion.keep(session, meant.id, actor="operator")
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
    from luster_engine.database_opened import open_database

    async with open_database(settings) as database, database.transaction() as session:
        meant = await account_meant(session, email, account)
        await deletion.set_hold(session, meant.id, reason, actor="operator")
        return shown(meant)


def holds(data: Data = None) -> None:
    """Name every hold."""
    held = asyncio.run(_holds(load_settings(data)))
    typer.echo("\n".join(held) or "No account is held.")


async def _holds(settings: "Settings") -> list[str]:
    from luster_engine.accounts import deletion
    from luster_engine.database_opened import open_database

    async with open_database(settings) as database, database.transaction() as session:
        return [f"{shown(each)}: {each.legal_hold}" for each in await deletion.holds(session)]
