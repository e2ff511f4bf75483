"""A sandbox for commands that mostly find what they need in a cache: its children start at the first task."""

import dataclasses
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.registry import load_catalog
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.scratch import open_scratch
from luster_engine.settings import Settings


async def read_catalog(settings: Settings) -> Catalog:
    """The catalog alone, for commands that list it; what was read before, in the version it has now, costs no child."""
    with open_scratch(settings.scratch) as scratch:
        options = dataclasses.replace(SandboxOptions.from_settings(settings, scratch.own), size=1, preload=(), warm=())
        async with LazySandbox(options) as sandbox:
            return await load_catalog(settings, sandbox)


class LazySandbox:
    """Reads plugins like a `Sandbox`, and costs nothing until it has to."""

    def __init__(self, options: SandboxOptions) -> None:
        self._options = options
        self._sandbox: Sandbox | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._sandbox is not None:
            await self._sandbox.close()

    @property
    def at_once(self) -> int:
        """Plugins that are read beside each other, at most."""
        return self._options.size

    async def read_plugin(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Reads one plugin's metadata in a child."""
        if self._sandbox is None:
            self._sandbox = Sandbox(self._options)
            await self._sandbox.start()
        return await self._sandbox.read_plugin(request)
