"""Installs and removes plugins beside a Luster that may be running: no job loses what it was planned with."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from luster_engine.cli.totals import counted
from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from luster_engine.plugins.installed import InstalledPlugin
    from luster_engine.settings import Settings

_LOOK_SECONDS = 1.0
"""Between two looks whether jobs still need the version that is to go. A person waits; a job takes seconds."""
_SETTLE_SECONDS = 1.0
"""How long what was planned a moment ago may take to be written down. A request takes milliseconds; less, and on a busy
machine one could come after the last look, and its job would fail."""

Exchange = Callable[[int | None], Awaitable[None]]
"""What exchanges plugins. It is given the open file of the lock, which whoever does the work holds too: pip goes on
where this command is killed, and nobody else is to begin beside it."""
_ANOTHER = "another exchange of plugins"
_WHY = ": afterwards nothing could do that work"


async def install_plugin(
    settings: "Settings", wanted: str, *, editable: bool = False, wait: bool, say: Callable[[str], None]
) -> None:
    """Install it once no open job needs the version that is there, and say what it brings."""
    from luster_engine.plugins.install import distribution_of, install
    from luster_engine.plugins.installed import installed_plugins
    from luster_engine.sandbox.lazy import read_catalog

    name = distribution_of(wanted)
    there = [each for each in installed_plugins() if each.distribution == name]

    async def exchange(lock: int | None) -> None:
        say(f"installing {name}")
        await asyncio.to_thread(install, wanted, editable=editable, lock=lock)

    await _exchange_unused(settings, there, exchange, wait=wait, say=say)
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
    from luster_engine.plugins.catalog import no_plugin
    from luster_engine.plugins.install import needed_by, uninstall
    from luster_engine.plugins.installed import installed_plugins

    everything = list(installed_plugins())
    there = [each for each in everything if name in (each.name, each.distribution)]
    if not there:
        raise no_plugin(name, [each.name for each in everything])
    package = there[0].distribution
    if needing := needed_by(package):
        raise LusterError(
            Reason.STATE_CONFLICT, f"{package} is needed by {', '.join(needing)}. Remove what needs it first."
        )
    going = [one for one in everything if one.distribution == package]

    async def exchange(lock: int | None) -> None:
        await asyncio.to_thread(uninstall, package, lock=lock)

    await _exchange_unused(settings, going, exchange, wait=wait, say=say)
    say(f"{package} is removed. A running Luster is without it in a few seconds.")


async def _exchange_unused(
    settings: "Settings",
    going: "Sequence[InstalledPlugin]",
    exchange: Exchange,
    *,
    wait: bool,
    say: Callable[[str], None],
) -> None:
    """Exchange plugins once no open job needs them; meanwhile none is planned with them."""
    from luster_engine.database_opened import open_database
    from luster_engine.jobs.open_plans import jobs_planned_with

    if not going or (settings.database_url is None and not (settings.data_dir / "postgres").exists()):
        # Without a database there are no jobs.
        await _once_nothing_is_in_the_way(lambda: _alone(exchange, say), wait=wait, say=say)
        return

    async with open_database(settings) as database:

        async def open_jobs() -> str:
            """What still needs one of them, in words."""
            for each in going:
                async with database.transaction() as session:
                    if number := await jobs_planned_with(session, each.name):
                        return f"{counted(number, 'job')} planned with {each.distribution} {each.version}"
            return ""

        async def tried() -> str:
            if needing := await open_jobs():
                return needing
            return await _alone(lambda lock: _while_none_is_planned(settings, going, open_jobs, exchange, lock), say)

        await _once_nothing_is_in_the_way(tried, wait=wait, say=say)


async def _once_nothing_is_in_the_way(
    tried: Callable[[], Awaitable[str]], *, wait: bool, say: Callable[[str], None]
) -> None:
    """Try until nothing is said to be in the way; without `wait` once, and what is in the way is the refusal."""
    said = False
    while in_the_way := await tried():
        if not wait:
            raise LusterError(
                Reason.STATE_CONFLICT,
                f"{in_the_way} must end first{'' if in_the_way == _ANOTHER else _WHY}. Try again then, or let this "
                "command wait with --wait.",
            )
        if not said:
            say(f"waiting for {in_the_way}")
            said = True
        await asyncio.sleep(_LOOK_SECONDS)


async def _alone(exchange: Callable[[int | None], Awaitable[str | None]], say: Callable[[str], None]) -> str:
    """Exchange packages of this environment, unless somebody else does, which is said: two at once spoil each other's.
    What is in the way of the exchange itself is said, too."""
    with _environment_held(say) as (free, lock):
        return (await exchange(lock)) or "" if free else _ANOTHER


@contextlib.contextmanager
def _environment_held(say: Callable[[str], None]) -> Iterator[tuple[bool, int | None]]:
    """Whether the environment is ours, and the open file of its lock; none where no such file can be opened."""
    from luster_engine.database.held_lock import HeldLock
    from luster_engine.plugins.exchange import environment_lock

    path = environment_lock()
    with contextlib.ExitStack() as held:
        try:
            lock = held.enter_context(HeldLock(path).taken())
        except OSError as error:
            say(f"{path} cannot be locked ({error.strerror}): let nobody else exchange plugins meanwhile")
            free, lock = True, None
        else:
            free = lock is not None
        yield free, lock


async def _while_none_is_planned(
    settings: "Settings",
    going: "Sequence[InstalledPlugin]",
    open_jobs: Callable[[], Awaitable[str]],
    exchange: Exchange,
    lock: int | None,
) -> str:
    """Exchange them, unless a job was planned with one in the last moment, or somebody else exchanges plugins: then
    that is said, and nothing is done."""
    from luster_engine.database.held_lock import HeldLock
    from luster_engine.plugins.exchange import PluginExchange

    note, names = PluginExchange(settings.data_dir), [each.name for each in going]
    with HeldLock(note.lock).taken() as mine:
        if mine is None:
            return _ANOTHER
        note.begin(names)
        try:
            await asyncio.sleep(_SETTLE_SECONDS)
            needing = await open_jobs()
            if not needing:
                await exchange(mine if lock is None else lock)
                note.end(names)
                return ""
        except BaseException:
            note.give_up()
            raise
        note.give_up()
    return needing
