"""While a plugin is exchanged no job is planned with it, and with every other one as always."""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from luster_engine.cli import installing
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import JobSpec
from luster_engine.plugins import install
from luster_engine.plugins.catalog import Catalog, StageInfo, StepInfo
from luster_engine.plugins.exchange import PluginExchange
from luster_engine.plugins.installed import InstalledPlugin
from luster_engine.settings import Settings

from tests.world import EMPTY_SCHEMA, tiny_catalog

pytestmark = pytest.mark.fast


@pytest.fixture(autouse=True)
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment of this test's own."""
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "environment"))
    (tmp_path / "environment").mkdir()
    return tmp_path / "environment"


def catalog() -> Catalog:
    """One look, made by a stage of a plugin that can be exchanged."""
    tone = StageInfo(
        name="acme.tone",
        version="1.0.0",
        plugin="acme",
        kind="planner",
        title="Tone",
        parameters=EMPTY_SCHEMA,
        defaults={},
    )
    tiny = tiny_catalog()
    look = tiny.styles["default"].model_copy(update={"recipes": {"local": (StepInfo(stage="acme.tone"),)}})
    return tiny.model_copy(update={"styles": {"default": look}, "stages": {"acme.tone": tone}})


def test_no_job_is_planned_with_what_is_being_exchanged(tmp_path: Path) -> None:
    planner, note = JobPlanner(catalog, Settings(data_dir=tmp_path)), PluginExchange(tmp_path)
    spec = JobSpec(style="default", provider="local")
    assert planner.plan(spec, content="")[0].style == "default"
    note.begin(["acme"])
    with pytest.raises(LusterError, match="acme is being exchanged") as refused:
        planner.plan(spec, content="")
    assert refused.value.reason is Reason.ENGINE_UNAVAILABLE, "clients ask again by themselves"
    note.give_up()
    note.begin(["other"])
    assert planner.plan(spec, content="")[0].style == "default"
    note.begin(["acme"])
    note.give_up()
    assert planner.plan(spec, content="")[0].style == "default"


def test_afterwards_it_is_refused_only_until_a_running_luster_knows_the_new_one(tmp_path: Path) -> None:
    note = PluginExchange(tmp_path)
    note.end(["acme"])
    with pytest.raises(LusterError):
        note.refuse(["acme"])
    (file,) = (tmp_path / "cache").iterdir()
    said = json.loads(file.read_text())
    assert said["until"]["acme"] < time.time() + 11
    for text in (json.dumps({"until": {"acme": time.time() - 1}}), "half a no", "[]", '{"until": 7}'):
        file.write_text(text)
        note.refuse(["acme"])


async def test_two_exchanges_leave_each_other_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is one note. The second exchange wrote its own plugins over those of the first, whose end then took away
    what was said of the second's: jobs were planned with what was just going."""
    monkeypatch.setattr(installing, "_SETTLE_SECONDS", 0)
    settings, note, done = Settings(data_dir=tmp_path), PluginExchange(tmp_path), []

    async def nothing_open() -> str:
        return ""

    async def exchanged(name: str, meanwhile: Callable[[], Awaitable[None]] | None = None) -> str:
        async def exchange(_lock: int | None) -> None:
            if meanwhile is not None:
                await meanwhile()
            done.append(name)

        going = [InstalledPlugin(name, name, name, "1.0.0")]
        return await installing._while_none_is_planned(settings, going, nothing_open, exchange, None)

    async def the_second() -> None:
        assert await exchanged("other") == "another exchange of plugins"
        note.refuse(["other"])
        with pytest.raises(LusterError):
            note.refuse(["acme"])

    assert await exchanged("acme", the_second) == ""
    assert await exchanged("other") == ""
    assert done == ["acme", "other"]
    for name in ("acme", "other"):
        with pytest.raises(LusterError):
            note.refuse([name])


async def test_two_that_install_something_new_do_not_do_it_at_once(tmp_path: Path) -> None:
    """Only what replaced a plugin took the lock, and each data folder had its own: two runs of pip at once left
    packages that were half another's."""
    done, said = list[str](), list[str]()

    async def install(name: str, meanwhile: Callable[[], Awaitable[None]] | None = None, *, wait: bool = False) -> None:
        async def exchange(_lock: int | None) -> None:
            if meanwhile is not None:
                await meanwhile()
            done.append(name)

        # A data folder each: it is the environment that they share.
        settings = Settings(data_dir=tmp_path / name)
        await installing._exchange_unused(settings, (), exchange, wait=wait, say=said.append)

    async def the_second() -> None:
        with pytest.raises(LusterError, match="another exchange of plugins must end first") as refused:
            await install("other")
        assert refused.value.reason is Reason.STATE_CONFLICT

    await install("acme", the_second)
    await install("other")
    assert (done, said) == (["acme", "other"], [])
    assert not (tmp_path / "acme").exists(), "a machine on which Luster never ran is given no data folder"


async def test_where_nothing_can_be_locked_it_is_said_and_gone_on(environment: Path) -> None:
    environment.rmdir()
    locks, said = list[int | None](), list[str]()

    async def exchange(lock: int | None) -> None:
        locks.append(lock)

    assert await installing._alone(exchange, said.append) == ""
    assert locks == [None]
    (line,) = said
    assert "luster-plugins.lock cannot be locked (No such file or directory)" in line


async def test_what_goes_on_after_its_command_was_killed_is_still_waited_for() -> None:
    """pip did not hold the lock: after a kill it went on alone, and the next install ran beside it and broke off."""
    left = list[asyncio.subprocess.Process]()

    async def killed(lock: int | None) -> None:
        assert lock is not None
        assert install._pip([sys.executable, "-c", f"import os; os.fstat({lock})"], lock) == ""
        program, waits = (sys.executable, "-c", "input()"), asyncio.subprocess.PIPE
        left.append(await asyncio.create_subprocess_exec(*program, stdin=waits, pass_fds=(lock,)))

    async def nothing(_lock: int | None) -> None:
        """Exchange nothing."""

    assert await installing._alone(killed, print) == ""
    assert await installing._alone(nothing, print) == "another exchange of plugins"
    await left[0].communicate(b"\n")
    assert await installing._alone(nothing, print) == ""
