"""`luster export`: everything of one account in one archive, for an operator who was asked for it."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from luster_engine.cli.options import Data, load_settings
from luster_engine.cli.whose import AccountId, Email, account_meant, shown

if TYPE_CHECKING:
    from luster_engine.settings import Settings

_LOOK_SECONDS = 0.5
"""Between two looks whether the archive is there. It costs one small query, and an archive takes seconds to minutes."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Fetch everything of an account as one ZIP; a worker makes it.",
        rich_help_panel="Production",
    )(export)


def export(
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write; it must not be there.")],
    email: Email = None,
    account: AccountId = None,
    wait: Annotated[float, typer.Option(min=1, help="For how many seconds it is waited for.")] = 3600,
    data: Data = None,
) -> None:
    """Ask for an export, or find the one that is being made, wait for it and fetch it."""
    from luster_engine.errors import LusterError, Reason

    if output.exists():
        raise LusterError(Reason.ALREADY_EXISTS, f"{output} is there already; nothing is overwritten.")
    if not output.parent.is_dir():
        raise LusterError(Reason.INVALID_ARGUMENT, f"There is no folder {output.parent}.")
    name, size = asyncio.run(_export(load_settings(data), email, account, output, wait))
    typer.echo(f"{output}: everything of {name}, {size / 1e6:.1f} MB. It holds personal data; keep it so.")


async def _export(
    settings: "Settings", email: str | None, account: UUID | None, output: Path, wait: float
) -> tuple[str, int]:
    from luster_engine.accounts import export as exports
    from luster_engine.database_opened import open_database
    from luster_engine.errors import LusterError, Reason
    from luster_engine.storage import keys
    from luster_engine.storage.opening import open_storage

    async with open_database(settings) as database:
        async with database.transaction() as session:
            meant = await account_meant(session, email, account)
            asked = await exports.request(session, meant.id, actor="operator")
        try:
            async with asyncio.timeout(wait):
                while asked.state != "done":
                    await asyncio.sleep(_LOOK_SECONDS)
                    async with database.reading() as session:
                        asked = await exports.find(session, meant.id, asked.id)
        except TimeoutError:
            raise LusterError(
                Reason.DEADLINE_EXCEEDED,
                f"The export {asked.id} is not done after {wait:g} seconds. A worker makes it (`luster up`, or `luster "
                "work`); the same command finds it again.",
            ) from None
        storage = open_storage(settings)
        try:
            info = await storage.get_file(keys.account_export(meant.id, asked.id), output)
        finally:
            await storage.close()
        return shown(meant), info.size
