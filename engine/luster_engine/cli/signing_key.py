"""`luster renew-signing-key`: end every access token at once, where the key that signs them may be known."""

import asyncio
from typing import TYPE_CHECKING

import typer

from luster_engine.cli.options import Data, load_settings

if TYPE_CHECKING:
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        name="renew-signing-key",
        rich_help_panel="Production",
        help="Make a new key for Luster's own tokens; those signed with older keys are refused from then on. Nobody is "
        "signed out: browsers and apps get new tokens within minutes.",
    )(renew)


def renew(data: Data = None) -> None:
    """Renew it."""
    asyncio.run(_renew(load_settings(data)))
    typer.echo(
        "The key is renewed. Older tokens are refused as soon as gateways ask for keys again: within five minutes, "
        "where LUSTER_JWKS_LIFESPAN is not set; a minute later where the engine does not answer them."
    )


async def _renew(settings: "Settings") -> None:
    from luster_engine.database_opened import open_database
    from luster_engine.sign_in.keys import Issuer
    from luster_engine.sign_in.sealing import InstallationSecret

    async with open_database(settings) as database:
        await Issuer(database, InstallationSecret.of(settings), settings.app_url).renew()
