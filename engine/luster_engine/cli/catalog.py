"""`luster styles | stages`: what there is to choose from."""

import asyncio
import json
from typing import TYPE_CHECKING, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.plugins.catalog import Catalog
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(help="List the looks and their parameters.")(styles)
    app.command(help="List the stages that recipes are made of.")(stages)


def styles(as_json: AsJson = False, data: Data = None) -> None:
    """List the styles."""
    catalog = _catalog(load_settings(data))
    if as_json:
        typer.echo(json.dumps([each.model_dump(mode="json") for each in catalog.styles.values()], indent=2))
        return
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False)
    for head in ("style", "what it does", "parameters"):
        table.add_column(head, overflow="fold")
    for style in catalog.styles.values():
        about = style.description or style.title
        table.add_row(
            style.name if style.available else f"[dim]{style.name}",
            about if style.available else f"[red]cannot be used:[/red] {style.problem}",
            ", ".join(_parameter(name, schema) for name, schema in style.parameters.get("properties", {}).items()),
        )
    _print(table)


def stages(as_json: AsJson = False, data: Data = None) -> None:
    """List the stages."""
    catalog = _catalog(load_settings(data))
    found = sorted(catalog.stages.values(), key=lambda each: each.name)
    if as_json:
        typer.echo(json.dumps([each.model_dump(mode="json") for each in found], indent=2))
        return
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False)
    for head in ("stage", "version", "kind", "what it does"):
        table.add_column(head, overflow="fold")
    for stage in found:
        table.add_row(stage.name, stage.version, stage.kind, stage.description or stage.title)
    _print(table)


def _catalog(settings: "Settings") -> "Catalog":
    from luster_engine.plugins.registry import known_catalog

    quiet_logging("ERROR")
    known = known_catalog(settings)
    if known is not None:
        return known
    # Only now what reads plugins is imported: it takes longer than all of the rest.
    from luster_engine.app import read_catalog

    return asyncio.run(read_catalog(settings))


def _parameter(name: str, schema: dict[str, Any]) -> str:
    choices = schema.get("enum") or next((each["enum"] for each in schema.get("anyOf", ()) if "enum" in each), None)
    if choices:
        return f"{name}={'|'.join(str(each) for each in choices)}"
    if "minimum" in schema and "maximum" in schema:
        return f"{name}={schema['minimum']}…{schema['maximum']}"
    return name


def _print(table: object) -> None:
    from rich.console import Console

    Console().print(table)
