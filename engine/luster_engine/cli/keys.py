"""`luster keys`: API keys that an operator makes, such as the first one of a fleet."""

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import Data, load_settings

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from luster_engine.accounts.models import Account
    from luster_engine.settings import Settings

_ISSUER = "operator"
"""Of identities that no sign-in vouches for, but whoever may run commands on the server."""


def register(app: typer.Typer) -> None:
    """Add the commands."""
    keys = typer.Typer(no_args_is_help=True, help="API keys, for operators.")
    keys.command(help="Make an API key for an account, which is made too where there is none, and print it once.")(
        create
    )
    # Without a callback a lone command would take the group's own name.
    keys.callback()(lambda: None)
    app.add_typer(keys, name="keys", rich_help_panel="Production")


def create(
    email: Annotated[str, typer.Option(help="Whose key it is, by the mail address.")],
    name: Annotated[str, typer.Option(help="What the key is for; its owner sees it in the list of keys.")] = "operator",
    admin: Annotated[
        bool, typer.Option("--admin", help="Make the account an administrator, and the key an administrator's.")
    ] = False,
    data: Data = None,
) -> None:
    """Print the key alone, so that a script can take it."""
    typer.echo(asyncio.run(_create(load_settings(data), email.strip(), name, admin=admin)))


async def _create(settings: "Settings", email: str, name: str, *, admin: bool) -> str:
    from luster_engine.accounts import service
    from luster_engine.database_opened import open_database
    from luster_engine.errors import LusterError, Reason
    from luster_engine.sign_in import service as sign_in
    from luster_engine.sign_in.addresses import checked

    try:
        checked(email)
    except LusterError as error:
        message = f"--email {email!r} is no mail address, such as ann@example.com."
        raise LusterError(Reason.INVALID_ARGUMENT, message) from error
    async with open_database(settings) as database, database.transaction() as session:
        owner = await _owner(session, settings, email)
        if admin and not owner.is_admin:
            owner = await service.set_admin(session, owner.id, True, actor=_ISSUER)
        scopes = ("read", "write", "admin") if admin else ("read", "write")
        key, secret = await service.create_api_key(session, owner.id, name, scopes, expires_at=None, actor=_ISSUER)
        words = {"name": key.name, "prefix": key.prefix, "scopes": ", ".join(scopes)}
        await sign_in.tell(session, owner, "api_key_created", **words)
        return secret


async def _owner(session: "AsyncSession", settings: "Settings", email: str) -> "Account":
    """The one account with the address; made where there is none. Several are never chosen from."""
    from functools import partial

    from luster_engine.accounts import service
    from luster_engine.accounts.service import Verified
    from luster_engine.errors import LusterError, Reason
    from luster_engine.sign_in import welcome
    from luster_engine.sign_in.sealing import InstallationSecret

    try:
        return await service.by_email(session, email)
    except LusterError as error:
        if error.reason is not Reason.NOT_FOUND:
            raise
    identity = Verified(_ISSUER, email.lower(), email, email_verified=True)
    claim = partial(welcome.claim, secret=InstallationSecret.of(settings))
    return (await service.ensure_account(session, identity, welcome=settings.starting_credits, claim=claim))[0]
