"""A house of rooms, fresh for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from luster_engine.database.session import Database

from tests.engine.assets.house import House
from tests.world import World


@pytest.fixture
async def house(database: Database, tmp_path: Path) -> AsyncIterator[House]:
    made = House(database, tmp_path / "store", await World(database).account())
    await made.storage.check()
    yield made
    await made.storage.close()
