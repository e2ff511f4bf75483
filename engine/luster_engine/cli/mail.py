"""`luster mail`: mails that wait in the outbox of a Luster without a server of mail."""

from typing import Annotated

import typer

from luster_engine.cli.options import Data, load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(rich_help_panel="Production", help="Show mails of the outbox, newest first.")(mail)


def mail(
    most: Annotated[int, typer.Option("--most", min=1, max=200, help="How many to show.")] = 5,
    to: Annotated[str | None, typer.Option(help="Only mails to this address.")] = None,
    data: Data = None,
) -> None:
    """Print them; they hold links that sign in, so only who may read the data folder can."""
    from luster_engine.mail.outbox import list_mails, read

    settings = load_settings(data)
    if settings.smtp_host is not None:
        typer.echo(f"Mails are handed to {settings.smtp_host}; the outbox is not used.", err=True)
    shown = 0
    for path in list_mails(settings.data_dir / "outbox"):
        found = read(path)
        if to is not None and found.to.lower() != to.strip().lower():
            continue
        typer.echo(f"To: {found.to}\nSubject: {found.subject}\nDate: {found.date}\n\n{found.text}")
        shown += 1
        if shown == most:
            break
    if not shown:
        typer.echo("There are no mails.", err=True)
