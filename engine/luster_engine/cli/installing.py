"""Installs and removes plugins beside a Luster that may be running: no job loses what it was planned with."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from luster_engine.settings import Settings

_LOOK_SECONDS = 1.0


async def install_plugin(
    settings: "Settings", wanted: str, *, editable: bool = False, wait: bool, say: Callable[[str], None]
) -> None:
    """Install it once no open job needs the version that is there, and say what it brings."""
    from luster_engine.plugins.install import distribution_of, install
    from luster_engine.plugins.installed import installed_plugins
    from luster_engine.sandbox.lazy import read_catalog

    name = distribution_of(wanted)
    there = [each for each in installed_plugins() if each.distribution == name]
    for each in there:
        await _until_unused(settings, each.name, f"{name} {each.version}", wait=wait, say=say)
    say(f"installing {name}")
    await asyncio.to_thread(install, wanted, editable=editable)
    reports = [each for each in (await read_catalog(settings)).plugins if each.distribution == name]
    if not reports:
        raise LusterError(
            Reason.PLUGIN_FAILED,
            f"{name} is installed, and is no plugin of Luster: it has no entry point luster.plugins. "
            f"Remove it with: pip uninstall {name}",
        )
    for report in reports:
        if report.state == "broken":
            raise LusterError(Reason.PLUGIN_FAILED, f"{name} is installed and cannot be used: {report.error}")
        brought = ", ".join((*report.styles, *report.stages, *report.providers))
        say(f"{report.name} {report.version} is there and brings {brought}. A running Luster has it in a few seconds.")


async def uninstall_plugin(settings: "Settings", name: str, *, wait: bool, say: Callable[[str], None]) -> None:
    """Remove it once no open job needs it; what other packages need stays."""
    from luster_engine.plugins.catalog import near_miss
    from luster_engine.plugins.install import needed_by, uninstall
    from luster_engine.plugins.installed import installed_plugins

    everything = list(installed_plugins())
    there = [each for each in everything if name in (each.name, each.distribution)]
    if not there:
        hint = near_miss(name, [each.name for each in everything])
        raise LusterError(Reason.INVALID_ARGUMENT, f'There is no plugin "{name}".{hint} `luster plugins` lists them.')
    package = there[0].distribution
    if needing := needed_by(package):
        raise LusterError(
            Reason.STATE_CONFLICT, f"{package} is needed by {', '.join(needing)}. Remove what needs it first."
        )
    for each in (one for one in everything if one.distribution == package):
        await _until_unused(settings, each.name, f"{package} {each.version}", wait=wait, say=say)
    await asyncio.to_thread(uninstall, package)
    say(f"{package} is removed. A running Luster is without it in a few seconds.")


async def _until_unused(
    settings: "Settings", plugin: str, shown: str, *, wait: bool, say: Callable[[str], None]
) -> None:
    from luster_engine.app import open_database
    from luster_engine.jobs.open_plans import jobs_planned_with

    if settings.database_url is None and not (settings.data_dir / "postgres").exists():
        return  # without a database there are no jobs
    said = False
    async with open_database(settings) as database:
        while True:
            async with database.transaction() as session:
                open_jobs = await jobs_planned_with(session, plugin)
            if not open_jobs:
                return
            jobs = f"{open_jobs} {'job' if open_jobs == 1 else 'jobs'}"
            if not wait:
                raise LusterError(
                    Reason.STATE_CONFLICT,
                    f"{jobs} planned with {shown} {'has' if open_jobs == 1 else 'have'} not ended, and would fail "
                    "without it. Try again when they have, or let this command wait with --wait.",
                )
            if not said:
                say(f"waiting for {jobs} planned with {shown}")
                said = True
            await asyncio.sleep(_LOOK_SECONDS)
