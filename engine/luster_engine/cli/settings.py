"""`luster settings`: what is in force here, where each setting came from, and what production would refuse."""

import json
import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings

if TYPE_CHECKING:
    from luster_engine.settings import Settings

_HIDDEN = "(hidden)"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        rich_help_panel="Production", help="Print the settings that are in force, and where each of them comes from."
    )(settings)


@dataclass(frozen=True, slots=True)
class InForce:
    """One setting as it counts here."""

    name: str
    value: str
    origin: str


def settings(
    changed: Annotated[bool, typer.Option("--changed", help="Leave out what has its default.")] = False,
    gateway: Annotated[bool, typer.Option("--gateway", help="The gateway's settings instead.")] = False,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Print the settings; secrets are hidden. What production would refuse follows on the error output."""
    if gateway:
        raise typer.Exit(_of_the_gateway(changed, as_json))
    found = load_settings(data)
    lines = [each for each in in_force(found) if not changed or each.origin != "default"]
    if as_json:
        typer.echo(json.dumps([asdict(each) for each in lines], indent=2))
    else:
        for each in lines:
            typer.echo(f"{each.name}={each.value}  [{each.origin}]")
    _warn(found)


def in_force(settings: "Settings") -> list[InForce]:
    """Every setting, in the order of the code."""
    from luster_engine.logs import hidden
    from luster_engine.settings_names import names_of
    from luster_engine.settings_sources import given_to

    sources = given_to(type(settings))
    found = []
    for key, about in type(settings).model_fields.items():
        names = names_of(key, about)
        parts = [name for name in sources.values if name.partition("__")[0] in names]
        origins = list(dict.fromkeys(sources.origins[name] for name in parts))
        value = getattr(settings, key)
        given = key in settings.model_fields_set
        origin = ", ".join(origins) or ("the command line" if given else "default")
        found.append(InForce(names[0], hidden(_shown(value)), origin))
    return found


def _shown(value: Any) -> str:
    from pydantic import BaseModel, SecretStr

    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return _HIDDEN
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ",".join(str(each) for each in value)
    if isinstance(value, BaseModel):
        return json.dumps(value.model_dump(mode="json"))
    if isinstance(value, dict):
        parts = {
            name: each.model_dump(mode="json") if isinstance(each, BaseModel) else each for name, each in value.items()
        }
        return json.dumps(parts, default=str)
    return str(value)


def _warn(settings: "Settings") -> None:
    import os

    from luster_engine.production import development_defaults, is_production
    from luster_engine.settings import Settings
    from luster_engine.settings_names import unknown_names

    for name in unknown_names(os.environ, Settings.model_fields):
        typer.echo(f"luster: there is no setting {name}; what is set there does nothing.", err=True)
    if is_production(settings):
        for each in development_defaults(settings):
            typer.echo(f"luster: production is refused: {each}", err=True)


def _of_the_gateway(changed: bool, as_json: bool) -> int:
    import subprocess

    words = [*(["--changed"] if changed else []), *(["--json"] if as_json else [])]
    return subprocess.run([sys.executable, "-m", "luster_gateway", "settings", *words], check=False).returncode
