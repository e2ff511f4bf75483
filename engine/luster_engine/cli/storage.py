"""`luster storage`: the bucket's rules."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import Data, load_settings

if TYPE_CHECKING:
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands."""
    storage = typer.Typer(no_args_is_help=True, help="The bucket that holds photos.")
    storage.command(help="Check the bucket's CORS rules, which let browsers upload to it; --set writes them.")(cors)
    storage.command(help="Create the bucket if it does not exist. Safe to run again.")(create)
    app.add_typer(storage, name="storage", rich_help_panel="Production")


def create(data: Data = None) -> None:
    """Make the bucket."""
    settings = load_settings(data)
    made = asyncio.run(_create(settings))
    where = f"The bucket {settings.s3_bucket}" if settings.s3_bucket else "The data folder"
    typer.echo(f"{where} {'was made' if made else 'is there'}.")


async def _create(settings: "Settings") -> bool:
    from luster_engine.storage.opening import open_storage
    from luster_engine.storage.s3 import S3Storage

    storage = open_storage(settings)
    try:
        if isinstance(storage, S3Storage):
            return await storage.create()
        await storage.check()
        return False
    finally:
        await storage.close()


def cors(
    origin: Annotated[
        list[str] | None,
        typer.Option(help="Where your web client is served, such as https://app.example.com; repeatable."),
    ] = None,
    put: Annotated[bool, typer.Option("--set", help="Set the rules instead of only checking them.")] = False,
    show: Annotated[bool, typer.Option("--print", help="Print the rules as JSON and do nothing else.")] = False,
    data: Data = None,
) -> None:
    """Compare the bucket's rules with ours; 1 when browsers could not upload."""
    from luster_engine.errors import LusterError, Reason

    settings = load_settings(data)
    wanted = rules(origin or [settings.app_url.rstrip("/")])
    if show:
        typer.echo(json.dumps({"CORSRules": wanted}, indent=2))
        return
    if settings.s3_bucket is None:
        raise LusterError(
            Reason.STATE_CONFLICT,
            "Photos are kept in the data folder, which needs no CORS rules. Set S3_BUCKET for a bucket.",
        )
    lacking = asyncio.run(_cors(settings, wanted, put=put))
    if lacking:
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"The bucket {settings.s3_bucket} lacks {', '.join(lacking)}. "
            "Run `luster storage cors --set` with the same origins.",
        )
    typer.echo(f"The bucket {settings.s3_bucket} lets browsers of {', '.join(wanted[0]['AllowedOrigins'])} upload.")


def rules(origins: Sequence[str]) -> list[dict[str, Any]]:
    """The rules that Luster ships, for some origins."""
    text = resources.files("luster_engine.storage").joinpath("cors.json").read_text(encoding="utf-8")
    shipped: list[dict[str, Any]] = json.loads(text)["CORSRules"]
    return [{**rule, "AllowedOrigins": list(origins)} for rule in shipped]


async def _cors(settings: "Settings", wanted: Sequence[Mapping[str, Any]], *, put: bool) -> list[str]:
    from luster_engine.storage.opening import open_storage
    from luster_engine.storage.s3 import S3Storage

    storage = open_storage(settings)
    try:
        if not isinstance(storage, S3Storage):
            return []
        if put:
            await storage.set_cors(wanted)
        return missing(await storage.cors(), wanted)
    finally:
        await storage.close()


def missing(now: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]) -> list[str]:
    """What no present rule allows, in words."""
    lacking = []
    for rule in wanted:
        for origin in rule["AllowedOrigins"]:
            for method in rule["AllowedMethods"]:
                headers = {str(each).lower() for each in rule["AllowedHeaders"]}
                if not any(_allows(each, origin, method, headers) for each in now):
                    lacking.append(f"{method} from {origin}")
    return lacking


def _allows(rule: Mapping[str, Any], origin: str, method: str, headers: set[str]) -> bool:
    allowed = {str(each).lower() for each in rule.get("AllowedHeaders", ())}
    return (
        ({origin, "*"} & set(rule.get("AllowedOrigins", ()))) != set()
        and method in rule.get("AllowedMethods", ())
        and ("*" in allowed or headers <= allowed)
    )
