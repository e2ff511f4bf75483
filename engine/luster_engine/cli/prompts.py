"""`luster prompts`: publishes the prompts for remote models and goes back to older versions."""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import Data, load_settings
from luster_engine.cli.table import print_table

if TYPE_CHECKING:
    from luster_engine.prompts.models import PromptVersion
    from luster_engine.settings import Settings

Name = Annotated[str, typer.Argument(help="The style whose prompt it is.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    prompts = typer.Typer(no_args_is_help=True, help="The prompts for remote models, and their versions.")
    prompts.command("list", help="List the versions, newest first.")(list_)
    prompts.command(help="Publish a new version from a file, or from standard input with -.")(publish)
    prompts.command(help="Use a version for new jobs; choose an older one to go back.")(activate)
    app.add_typer(prompts, name="prompts", rich_help_panel="Production")


def list_(
    name: Annotated[str, typer.Argument(help="Only the versions of this style.")] = "",
    data: Data = None,
) -> None:
    """List the versions."""
    print_table(
        ("prompt", "version", "active", "author", "published", "template"),
        [
            (
                each.name,
                str(each.version),
                "yes" if each.active else "",
                each.author,
                f"{each.created_at:%Y-%m-%d %H:%M}",
                each.template,
            )
            for each in asyncio.run(_versions(load_settings(data), name))
        ],
    )


def publish(
    name: Name,
    file: Annotated[Path, typer.Argument(help="The template's text.", dir_okay=False, allow_dash=True)],
    note: Annotated[str, typer.Option(help="The reason, for people.")] = "",
    use: Annotated[bool, typer.Option("--activate", help="Make it active at once.")] = False,
    data: Data = None,
) -> None:
    """Publish a new version."""
    template = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
    made = asyncio.run(_publish(load_settings(data), name, template, note, use=use))
    typer.echo(f"{made.name} version {made.version}{' is active' if made.active else ' is published, not active'}.")


def activate(
    name: Name,
    version: Annotated[int, typer.Argument(min=1, help="Its number.")],
    data: Data = None,
) -> None:
    """Make a version active."""
    made = asyncio.run(_activate(load_settings(data), name, version))
    typer.echo(f"{made.name} version {made.version} is active.")


async def _versions(settings: "Settings", name: str) -> Sequence["PromptVersion"]:
    from luster_engine.database_opened import open_database
    from luster_engine.prompts import service
    from luster_engine.sandbox.lazy import read_catalog

    catalog = await read_catalog(settings)
    async with open_database(settings) as database, database.transaction() as session:
        await service.seed(session, catalog)
        return await service.versions(session, name=name, limit=200)


async def _publish(settings: "Settings", name: str, template: str, note: str, *, use: bool) -> "PromptVersion":
    from luster_engine.database_opened import open_database
    from luster_engine.events import audit
    from luster_engine.prompts import service
    from luster_engine.sandbox.lazy import read_catalog

    catalog = await read_catalog(settings)
    async with open_database(settings) as database, database.transaction() as session:
        await service.seed(session, catalog)
        made = await service.publish(session, catalog, name, template, author="operator", note=note)
        made = await service.activate(session, made.id) if use else made
        target = f"prompt:{made.name}/{made.version}"
        await audit.record(session, "prompts.publish", account=None, actor="operator", target=target)
        return made


async def _activate(settings: "Settings", name: str, version: int) -> "PromptVersion":
    from luster_engine.database_opened import open_database
    from luster_engine.events import audit
    from luster_engine.prompts import service

    async with open_database(settings) as database, database.transaction() as session:
        found = await service.find(session, name, version)
        made = await service.activate(session, found.id)
        target = f"prompt:{made.name}/{made.version}"
        await audit.record(session, "prompts.activate", account=None, actor="operator", target=target)
        return made
