"""`luster setup-address`: where the first administrator of this Luster begins."""

import asyncio
from typing import TYPE_CHECKING

import typer

from luster_engine.cli.options import Data, load_settings

if TYPE_CHECKING:
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        name="setup-address",
        rich_help_panel="Production",
        help="Print the address at which the first administrator is made. It works once, while there is no account.",
    )(setup_address)


def setup_address(data: Data = None) -> None:
    """Print it alone, so that a script can take it."""
    typer.echo(asyncio.run(address_of(load_settings(data))))


async def address_of(settings: "Settings") -> str:
    """The address with the code in it."""
    from luster_engine.database_opened import open_database
    from luster_engine.sign_in import set_up
    from luster_engine.sign_in.sealing import InstallationSecret

    secret = InstallationSecret.of(settings)
    async with open_database(settings) as database, database.transaction() as session:
        code = await set_up.code(session, secret)
    return f"{settings.app_url.rstrip('/')}/auth/setup/{code}"
