"""`luster listen`: an account's webhook messages, sent to a server on this machine while one is being written."""

import asyncio
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from luster_engine.cli.options import Data, load_settings
from luster_engine.cli.whose import AccountId, Email, account_meant, shown

if TYPE_CHECKING:
    from luster_engine.settings import Settings
    from luster_engine.webhooks.listening import Forwarded

_EVERY_SECONDS = 0.5
"""Between two looks for new messages. A developer sees each at once; one person listens, so the queries do not
count."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(help="Forward an account's webhook messages to a server on this machine.")(listen)


def listen(
    forward: Annotated[str, typer.Option(help="Where to send them, such as http://localhost:3000/hook.")],
    email: Email = None,
    account: AccountId = None,
    event: Annotated[list[str] | None, typer.Option(help="Only this kind of event; may be repeated.")] = None,
    secret: Annotated[
        str | None, typer.Option(help="Sign with this secret (whsec_…); without it a new one is made.")
    ] = None,
    data: Data = None,
) -> None:
    """Forward until interrupted; nothing is kept of it afterwards."""
    asyncio.run(_listen(load_settings(data), forward, email, account, event or [], secret))


async def _listen(
    settings: "Settings", url: str, email: str | None, account: UUID | None, kinds: list[str], secret: str | None
) -> None:
    import ipaddress

    from luster_engine.database_opened import open_database
    from luster_engine.outgoing.guard import AddressGuard
    from luster_engine.outgoing.sender import Sender
    from luster_engine.processes import stop_signals
    from luster_engine.webhooks.listening import Listener
    from luster_engine.webhooks.signing import checked_secret, new_secret

    # Who runs this command may reach whatever this machine may reach.
    anywhere = AddressGuard((ipaddress.ip_network("0.0.0.0/0"), ipaddress.ip_network("::/0")))
    anywhere.check(url)
    signs = checked_secret(secret) if secret else new_secret()
    stop = stop_signals()
    async with open_database(settings) as database:
        async with database.transaction() as session:
            meant = await account_meant(session, email, account)
        listener = Listener(database, Sender(anywhere), meant.id, url, signs)
        await listener.open(kinds)
        try:
            typer.echo(f"Forwarding messages of {shown(meant)} to {url}.")
            typer.echo(f"Their secret is {signs}")
            while not stop.is_set():
                for each in await listener.forward():
                    typer.echo(_line(each))
                try:
                    await asyncio.wait_for(stop.wait(), _EVERY_SECONDS)
                except TimeoutError:
                    pass
        finally:
            await listener.close()


def _line(sent: "Forwarded") -> str:
    result = f"{sent.status}" if sent.status is not None else sent.error
    return f"{sent.type:<18} {sent.delivery}  {result}  {sent.milliseconds} ms"
