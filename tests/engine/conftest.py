"""One engine for all tests of its rooms' RPCs; each test brings accounts of its own."""

import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from luster_engine.database.migrate import migrate
from luster_engine.database.session import psycopg_dsn
from sqlalchemy import make_url

from tests.engine.rooms import Engine, open_rooms
from tests.engine.served import Person, Served, running
from tests.engine.studio import HOUSE, Studio, open_studio
from tests.stand_ins.editor import editor
from tests.stand_ins.openai_server import OpenAIServer
from tests.world import World


@pytest.fixture(scope="session")
def served(postgres_url: str) -> Iterator[Served]:
    """A running engine and worker."""
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS served")
        connection.execute("CREATE DATABASE served")
    url = make_url(postgres_url).set(database="served").render_as_string(hide_password=False)
    migrate(url)
    with tempfile.TemporaryDirectory(prefix="luster-served-", ignore_cleanup_errors=True) as folder:
        yield from running(Path(folder), url)


@pytest.fixture
def person(served: Served) -> Person:
    """Somebody new."""
    return served.person()


@pytest.fixture
async def engine(world: World, tmp_path: Path) -> AsyncIterator[Engine]:
    """The rooms of jobs, credits and accounts behind a server, with no worker."""
    async with open_rooms(world, tmp_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def studio_server() -> Iterator[OpenAIServer]:
    """A server that speaks a model's wire."""
    with OpenAIServer(editor(HOUSE)) as server:
        yield server


@pytest.fixture(scope="session")
def whole_studio(postgres_url: str, studio_server: OpenAIServer) -> Iterator[Studio]:
    """One engine with a model for all tests."""
    with open_studio(postgres_url, studio_server) as opened:
        yield opened


@pytest.fixture
def studio(whole_studio: Studio) -> Studio:
    """That engine at rest, with a model that was never asked."""
    whole_studio.come_to_rest()
    whole_studio.forget_calls()
    return whole_studio


@pytest.fixture
def renamed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was moved by a rename from folder to folder."""
    seen: list[str] = []

    def heard(real: Callable[..., None]) -> Callable[..., None]:
        def rename(source: Any, target: Any, **folders: Any) -> None:
            places = (folders.get("src_dir_fd"), Path(source).parent), (folders.get("dst_dir_fd"), Path(target).parent)
            if places[0] != places[1]:
                seen.append(Path(source).name)
            real(source, target, **folders)

        return rename

    for name in ("rename", "replace"):
        monkeypatch.setattr(os, name, heard(getattr(os, name)))
    return seen
