"""`luster styles | stages`: what there is to choose from."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import typer

from luster_engine.cli.known import installed_catalog
from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging
from luster_engine.cli.table import Coloured, print_table

if TYPE_CHECKING:
    from luster_engine.plugins.catalog import Catalog, StyleInfo


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(help="List the looks and their parameters.")(styles)
    app.command(help="List the stages that recipes are made of.")(stages)


def styles(as_json: AsJson = False, data: Data = None) -> None:
    """List the styles; what all of them take is said once, below."""
    found = list(_catalog(data).styles.values())
    if as_json:
        typer.echo(json.dumps([each.model_dump(mode="json") for each in found], indent=2))
        return
    shared = _shared([_parameters(style) for style in found])
    print_table(("style", "what it does", "parameters"), [_row(style, shared) for style in found])
    if shared:
        typer.echo("\nEvery style also takes:")
        for parameter in shared:
            typer.echo(f"  {parameter}")


def stages(as_json: AsJson = False, data: Data = None) -> None:
    """List the stages."""
    found = sorted(_catalog(data).stages.values(), key=lambda each: each.name)
    if as_json:
        typer.echo(json.dumps([each.model_dump(mode="json") for each in found], indent=2))
        return
    rows = [(stage.name, stage.version, stage.kind, stage.description or stage.title) for stage in found]
    print_table(("stage", "version", "kind", "what it does"), rows)


def _catalog(data: Data) -> "Catalog":
    quiet_logging("ERROR")
    return installed_catalog(load_settings(data))


def _row(style: "StyleInfo", shared: Sequence[str]) -> tuple[str | Coloured, str | Coloured, str]:
    own = ", ".join(each for each in _parameters(style) if each not in shared)
    if not style.available:
        return Coloured(style.name, "bright_black"), Coloured(f"cannot be used: {style.problem}", "red"), own
    return style.name, style.description or style.title, own


def _parameters(style: "StyleInfo") -> list[str]:
    return [_parameter(name, schema) for name, schema in style.parameters.get("properties", {}).items()]


def _shared(parameters: Sequence[Sequence[str]]) -> list[str]:
    """Those that every one of several styles takes in the same way."""
    if len(parameters) < 2:
        return []
    return [each for each in parameters[0] if all(each in others for others in parameters[1:])]


def _parameter(name: str, schema: dict[str, Any]) -> str:
    choices = schema.get("enum") or next((each["enum"] for each in schema.get("anyOf", ()) if "enum" in each), None)
    if choices:
        return f"{name}={'|'.join(str(each) for each in choices)}"
    if "minimum" in schema and "maximum" in schema:
        return f"{name}={schema['minimum']:g}…{schema['maximum']:g}"
    return name
