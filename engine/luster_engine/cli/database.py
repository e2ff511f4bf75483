"""`luster database`: repairs the embedded database when its password was lost."""

import typer

from luster_engine.cli.options import Data, load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    database = typer.Typer(no_args_is_help=True, help="The embedded database of one machine.")
    database.command(help="Replace the lost password of the embedded database; stop Luster first.")(password)
    # Without a callback a lone command would take the group's own name.
    database.callback()(lambda: None)
    app.add_typer(database, name="database", rich_help_panel="Production")


def password(data: Data = None) -> None:
    """Replace the password and keep the data."""
    from luster_engine.data_folder import checked_data_dir
    from luster_engine.database.embedded import EmbeddedPostgres
    from luster_engine.errors import LusterError, Reason

    settings = load_settings(data)
    if settings.database_url is not None:
        raise LusterError(Reason.INVALID_ARGUMENT, "DATABASE_URL names a server of your own: change it there.")
    server = EmbeddedPostgres(checked_data_dir(settings.data_dir))
    server.new_password()
    typer.echo("The database has a new password. Start Luster again.")
