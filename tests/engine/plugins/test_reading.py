"""Plugins that were not read before are read beside each other, and the sandbox keeps a child for photos."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from luster_engine.plugins import registry
from luster_engine.plugins.installed import InstalledPlugin
from luster_engine.plugins.registry import load_catalog
from luster_engine.settings import Settings

pytestmark = pytest.mark.fast


class Reader:
    """A sandbox that counts how many plugins are read at the same moment."""

    def __init__(self, at_once: int) -> None:
        self.at_once, self.now, self.most = at_once, 0, 0

    async def read_plugin(self, request: Mapping[str, Any]) -> dict[str, Any]:
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0)
        self.now -= 1
        return {"fault": "none of it matters here"}


@pytest.mark.parametrize(("children", "beside_each_other"), [(1, 1), (2, 1), (4, 3)])
async def test_a_child_is_left_to_photos(
    children: int, beside_each_other: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tuple(InstalledPlugin(f"p{number}", "m", f"d{number}", "1.0.0") for number in range(9))
    monkeypatch.setattr(registry, "installed_plugins", lambda: many)
    reader = Reader(children)
    catalog = await load_catalog(Settings(data_dir=tmp_path), reader)
    assert (len(catalog.plugins), reader.most) == (9, beside_each_other)
