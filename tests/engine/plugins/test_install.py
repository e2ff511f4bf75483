"""`luster plugins install`: into Luster's own environment, changing nothing else, and no job loses its version."""

import asyncio
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from luster_engine.cli import installing
from luster_engine.cli.installing import install_plugin, uninstall_plugin
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins import install
from luster_engine.plugins.directory import directory_page, found_plugins, listed_plugins
from luster_engine.plugins.exchange import PluginExchange
from luster_engine.plugins.install import distribution_of
from luster_engine.plugins.page import brings
from luster_engine.sandbox.lazy import read_catalog
from luster_engine.settings import Settings
from sqlalchemy import URL, create_engine, text

PAGE = Path(__file__).parents[3] / "docs" / "plugins-directory.md"
_ONE_JOB = text("""
INSERT INTO jobs (id, account_id, shoot_id, asset_id, tier, style, style_version, price, plan) VALUES
(gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'free', 'default', '1', 1,
 CAST(:plan AS jsonb))
""")


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("acme-warm", "acme-warm"),
        ("Acme_Warm>=1.2", "acme-warm"),
        ("acme.warm[fast]==2", "acme-warm"),
        ("dist/acme_warm-1.0-py3-none-any.whl", "acme-warm"),
    ],
)
def test_the_package_that_is_meant_is_known_by_its_name(wanted: str, name: str) -> None:
    assert distribution_of(wanted) == name


@pytest.mark.parametrize("wanted", ["--index-url=http://evil", "", "-r secrets", "/etc"])
def test_no_option_of_pip_comes_in_as_a_name(wanted: str) -> None:
    with pytest.raises(LusterError) as refused:
        distribution_of(wanted)
    assert refused.value.reason is Reason.INVALID_ARGUMENT


def test_nothing_else_is_changed_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Sequence[str], str]] = []

    def pip(command: Sequence[str], **how: Any) -> "subprocess.CompletedProcess[str]":
        asked.append((command, Path(command[command.index("-c") + 1]).read_text()))
        return subprocess.CompletedProcess(command, 1, "", "ERROR: acme-warm needs numpy 1\nhint: none")

    monkeypatch.setattr(install.subprocess, "run", pip)
    with pytest.raises(LusterError, match="nothing was changed: acme-warm needs numpy 1"):
        install.install("luster-styles")
    (command, kept), *_ = asked
    assert command[-2:] == ["--", "luster-styles"]
    assert "luster-sdk==" in kept and "numpy==" in kept and "luster-styles==" not in kept


def test_windows_is_not_asked_to_hand_the_lock_to_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    """There an open file is not handed down: to ask for it ends the command before pip begins."""
    asked: list[Any] = []

    def pip(command: Sequence[str], **how: Any) -> "subprocess.CompletedProcess[str]":
        asked.append(how["pass_fds"])
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(install.subprocess, "run", pip)
    install._pip(["pip"], 7)
    monkeypatch.setattr(install.sys, "platform", "win32")
    install._pip(["pip"], 7)
    assert asked == [(7,), ()]


def test_a_folder_itself_is_used_on_request_and_nothing_else_can_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[Sequence[str]] = []

    def pip(command: Sequence[str], **how: Any) -> "subprocess.CompletedProcess[str]":
        asked.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(install.subprocess, "run", pip)
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "acme-warm"\n')
    install.install(str(tmp_path), editable=True)
    assert list(asked[0][-2:]) == ["-e", str(tmp_path)]
    with pytest.raises(LusterError, match="-e is for a folder"):
        install.install("acme-warm", editable=True)


def test_an_upgrade_is_refused_until_the_jobs_planned_with_the_old_version_have_ended(
    tmp_path: Path, database_url: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[str] = []

    def pip(wanted: str, *, editable: bool, lock: int | None) -> None:
        with pytest.raises(LusterError, match="classic is being exchanged"):
            PluginExchange(tmp_path).refuse(["classic"])
        assert lock is not None
        installed.append(wanted)

    monkeypatch.setattr(install, "install", pip)
    settings = Settings(data_dir=tmp_path, database_url=database_url.render_as_string(hide_password=False))
    said: list[str] = []
    engine = create_engine(database_url)
    with engine.begin() as connection:
        plan = {"alternatives": [{"steps": [{"plugin": "classic"}]}]}
        connection.execute(text("SET session_replication_role = replica"))
        connection.execute(_ONE_JOB, {"plan": json.dumps(plan)})
    with pytest.raises(LusterError) as refused:
        asyncio.run(install_plugin(settings, "luster-classic", wait=False, say=said.append))
    assert refused.value.reason is Reason.STATE_CONFLICT
    assert "1 job planned with luster-classic" in refused.value.message and installed == []

    monkeypatch.setattr(installing, "_SETTLE_SECONDS", 0.0)
    PluginExchange(tmp_path).refuse(["classic"])

    async def ends_meanwhile() -> None:
        waiting = asyncio.create_task(install_plugin(settings, "luster-classic", wait=True, say=said.append))
        while not said:
            await asyncio.sleep(0.05)
        with engine.begin() as connection:
            connection.execute(text("SET session_replication_role = replica"))
            connection.execute(text("DELETE FROM jobs"))
        await waiting

    asyncio.run(ends_meanwhile())
    engine.dispose()
    assert said[0].startswith("waiting for 1 job") and installed == ["luster-classic"]
    assert "is there and brings" in said[-1]


def test_a_plugin_is_removed_once_nothing_needs_it(
    tmp_path: Path, database_url: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Sequence[str]] = []

    def pip(command: Sequence[str], **how: Any) -> "subprocess.CompletedProcess[str]":
        asked.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(install.subprocess, "run", pip)
    settings = Settings(data_dir=tmp_path, database_url=database_url.render_as_string(hide_password=False))

    def remove(name: str) -> list[str]:
        said: list[str] = []
        asyncio.run(uninstall_plugin(settings, name, wait=False, say=said.append))
        return said

    with pytest.raises(LusterError, match="needed by luster-styles"):
        remove("luster-classic")
    with pytest.raises(LusterError, match='no plugin "stiles"'):
        remove("stiles")
    with pytest.raises(LusterError, match='no plugin "luster-engine"'):
        remove("luster-engine")
    monkeypatch.setattr(installing, "_SETTLE_SECONDS", 0.0)
    engine = create_engine(database_url)
    with engine.begin() as connection:
        plan = {"alternatives": [{"steps": [{"plugin": "openai"}]}]}
        connection.execute(text("SET session_replication_role = replica"))
        connection.execute(_ONE_JOB, {"plan": json.dumps(plan)})
    with pytest.raises(LusterError, match="1 job planned with luster-openai"):
        remove("luster-openai")
    assert asked == []
    with engine.begin() as connection:
        connection.execute(text("SET session_replication_role = replica"))
        connection.execute(text("DELETE FROM jobs"))
    engine.dispose()
    assert "luster-openai is removed" in remove("openai")[-1]
    assert list(asked[0][-2:]) == ["--", "luster-openai"] and "uninstall" in asked[0]


def test_the_directory_is_found_by_words_and_its_page_is_made_from_its_data() -> None:
    assert {one.name for one in listed_plugins()} >= {"luster-classic", "luster-styles", "luster-openai"}
    assert [one.name for one in found_plugins(["DUSK", "five looks"])] == ["luster-styles"]
    assert found_plugins(["no such word"]) == ()
    assert PAGE.read_text(encoding="utf-8") == directory_page()


def test_the_directory_lists_what_luster_itself_brings(tmp_path: Path) -> None:
    catalog = asyncio.run(read_catalog(Settings(data_dir=tmp_path)))
    own = [each for each in catalog.plugins if each.distribution.startswith("luster-")]
    listed = {each.name: each for each in listed_plugins()}
    assert {each.distribution for each in own} <= set(listed)
    for each in own:
        there = listed[each.distribution]
        assert (set(there.stages), set(there.styles)) == (set(each.stages), set(each.styles))
        assert there.brings == brings(each)
