"""`luster plugins`: what is installed, what is wrong with it, and how to write one."""

import asyncio
import contextlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.known import installed_catalog
from luster_engine.cli.options import AsJson, Data, load_settings
from luster_engine.cli.table import Coloured, print_table
from luster_engine.cli.totals import counted

if TYPE_CHECKING:
    from luster_engine.plugins.catalog import Catalog, PluginReport
    from luster_engine.settings import Settings

_COLOURS = {"loaded": "green", "broken": "red", "disabled": "yellow"}

plugins = typer.Typer(help="List, check and create plugins.", add_completion=False)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(plugins, name="plugins", rich_help_panel="Catalogue")


@plugins.callback(invoke_without_command=True)
def bare(context: typer.Context, data: Data = None, as_json: AsJson = False) -> None:
    """List, check and create plugins."""
    context.obj = data
    if context.invoked_subcommand is None:
        _print_list(_catalog(data), as_json)


@plugins.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the installed plugins; a broken one with the reason."""
    _print_list(_catalog(data), as_json)


@plugins.command()
def info(
    name: Annotated[str, typer.Argument(help="The plugin's name, as `luster plugins` lists it.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Show everything about one plugin."""
    from rich.console import Console

    from luster_engine.plugins.catalog import no_plugin

    catalog = _catalog(data)
    found = [report for report in catalog.plugins if name in (report.name, report.distribution)]
    if not found:
        raise no_plugin(name, [report.name for report in catalog.plugins])
    if as_json:
        typer.echo(json.dumps([report.model_dump(mode="json") for report in found], indent=2))
        return
    console = Console(soft_wrap=True, highlight=False)
    for report in found:
        _print_info(console, report, catalog)


@plugins.command()
def check(
    target: Annotated[
        str, typer.Argument(metavar="PATH_OR_NAME", help="An installed plugin, a folder, or a style file.")
    ],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Run Luster's contracts over a plugin and print a report."""
    rows = asyncio.run(_check(target, load_settings(data)))
    if as_json:
        typer.echo(json.dumps(rows, indent=2))
    else:
        _print_check(rows)
    if not all(row["passed"] for row in rows):
        raise typer.Exit(1)


@plugins.command()
def new(
    name: Annotated[str, typer.Argument(help="The new plugin's name, such as acme-warm.")],
    into: Annotated[Path, typer.Option(help="Folder in which the plugin is created.", file_okay=False)] = Path(),
    provider: Annotated[
        bool, typer.Option("--provider", help="Make one for an image model, with the contract that proves it.")
    ] = False,
) -> None:
    """Make a new plugin: a pip-installable package with a stage and a style, or a provider, tests and a README."""
    from luster_engine.plugins.scaffold import new_plugin

    folder = new_plugin(name, into, provider=provider)
    check, install = f"luster plugins check {folder}", f"luster plugins install -e {folder}"
    following = (f"pip install -e {folder}", f"pytest {folder}", install) if provider else (check, install)
    typer.echo("\n  ".join((f"Made {folder}. Next:", *following)))


@plugins.command()
def install(
    wanted: Annotated[
        str, typer.Argument(metavar="NAME", help="A package's name or requirement, a wheel, or a folder.")
    ],
    editable: Annotated[
        bool, typer.Option("-e", "--editable", help="Use the folder itself, so that every change to it counts at once.")
    ] = False,
    wait: Annotated[
        bool, typer.Option("--wait", help="Wait for jobs that were planned with the version that is there now.")
    ] = False,
    data: Data = None,
) -> None:
    """Install or upgrade a plugin where Luster finds it; a running Luster takes it in by itself."""
    from luster_engine.cli.installing import install_plugin

    asyncio.run(install_plugin(load_settings(data), wanted, editable=editable, wait=wait, say=typer.echo))


@plugins.command()
def uninstall(
    name: Annotated[str, typer.Argument(help="The plugin's name, as `luster plugins` lists it, or its package's.")],
    wait: Annotated[bool, typer.Option("--wait", help="Wait for jobs that were planned with it.")] = False,
    data: Data = None,
) -> None:
    """Remove a plugin; a running Luster lets go of it by itself."""
    from luster_engine.cli.installing import uninstall_plugin

    asyncio.run(uninstall_plugin(load_settings(data), name, wait=wait, say=typer.echo))


@plugins.command()
def search(
    words: Annotated[list[str] | None, typer.Argument(help="What to look for; without it all are listed.")] = None,
    as_json: AsJson = False,
) -> None:
    """Look for plugins in the directory that comes with Luster."""
    from luster_engine.plugins.directory import found_plugins

    found = found_plugins(words or [])
    if as_json:
        typer.echo(json.dumps([each.model_dump(mode="json") for each in found], indent=2))
        return
    for each in found:
        typer.echo(f"{each.name}  {each.brings}  ({each.licence}, API {each.api})\n    {each.description}")
    typer.echo(f"{len(found)} of {len(found_plugins([]))} plugins. Install one with: luster plugins install NAME")


@plugins.command()
def docs(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write.", show_default="the screen")
    ] = None,
    data: Data = None,
) -> None:
    """Write the catalogue page from what is installed."""
    from luster_engine.plugins.page import catalogue_page

    page = catalogue_page(_catalog(data))
    if output is None:
        typer.echo(page, nl=False)
    else:
        output.write_text(page, encoding="utf-8")
        typer.echo(f"Wrote {output}.")


def _catalog(data: Path | None) -> "Catalog":
    return installed_catalog(load_settings(data))


async def _check(target: str, settings: "Settings") -> list[dict[str, Any]]:
    from luster_engine.errors import LusterError
    from luster_engine.plugins.source import find_target
    from luster_engine.sandbox.pool import Sandbox
    from luster_engine.sandbox.task import ChildLimits, SandboxOptions, Task
    from luster_engine.scratch import open_scratch

    path = Path(target)
    if path.suffix == ".toml":
        return await _check_file(path, settings)
    wanted = find_target(target)
    limits = ChildLimits(memory_mb=settings.sandbox_memory_mb, seconds=600.0)
    options = SandboxOptions(size=1, limits=limits, readable=wanted.folders, environment=wanted.environment)
    async with contextlib.AsyncExitStack() as stack:
        scratch = stack.enter_context(open_scratch(settings.scratch))
        sandbox = await stack.enter_async_context(Sandbox(replace(options, scratch=scratch.own)))
        try:
            answer = await sandbox.run(Task("check", {"name": wanted.name, "module": wanted.module}))
        except LusterError as error:
            fault = {"subject": f"plugin {wanted.name}", "test": "it can be checked", "passed": False}
            return [{**fault, "fault": error.message, "skipped": ""}]
    rows: list[dict[str, Any]] = answer["rows"]
    return rows


async def _check_file(path: Path, settings: "Settings") -> list[dict[str, Any]]:
    from luster_engine.errors import LusterError
    from luster_engine.plugins.style_files import add_style_file
    from luster_engine.sandbox.lazy import read_catalog

    fault = ""
    try:
        add_style_file(await read_catalog(settings), path)
    except LusterError as error:
        fault = error.message
    row = {"subject": f"style file {path.name}", "test": "it is a style", "passed": not fault}
    return [{**row, "fault": fault, "skipped": ""}]


def _print_list(catalog: "Catalog", as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps([report.model_dump(mode="json") for report in catalog.plugins], indent=2))
        return
    from luster_engine.plugins.page import brings

    rows = []
    for report in catalog.plugins:
        text = report.error or "; ".join((brings(report), *report.warnings))
        rows.append((report.name, report.version, Coloured(report.state, _COLOURS[report.state]), text))
    print_table(("plugin", "version", "state", "brings, or why not"), rows)


def _print_info(console: Any, report: "PluginReport", catalog: "Catalog") -> None:
    from luster_engine.plugins.page import brings

    origin = f"{report.distribution} {report.version}".strip()
    console.print(
        f"[bold]{report.name}[/] from {origin}, {report.module}, API {report.api or 'unknown'}: {report.state}"
    )
    for text in (report.error, *report.warnings):
        if text:
            console.print(f"  [red]{text}[/]")
    console.print(f"  brings {brings(report) or 'nothing'}")
    for name in report.stages:
        stage = catalog.stages[name]
        console.print(f"  stage    {name} {stage.version} ({stage.kind}): {stage.title}. {stage.description}")
    for name in report.styles:
        style = catalog.styles[name]
        console.print(f"  style    {name} {style.version}: {style.title}. {style.problem or style.description}")
    for name in report.providers:
        provider = catalog.providers[name]
        console.print(f"  provider {name} {provider.version} ({provider.kind}): {provider.title}")


def _print_check(rows: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for title in ("", "what", "test", "fault"):
        table.add_column(title, overflow="fold")
    for row in rows:
        mark = "[yellow]skipped[/]" if row["skipped"] else "[green]ok[/]" if row["passed"] else "[red]failed[/]"
        table.add_row(mark, row["subject"], row["test"], (row["fault"] or row["skipped"]).replace("[", "\\["))
    console = Console(highlight=False)
    console.print(table)
    failed = sum(not row["passed"] for row in rows)
    console.print(
        f"{counted(len(rows), 'test')}, {failed} failed." if failed else f"{counted(len(rows), 'test')}, all passed."
    )
