"""Holds the catalog of this installation, and reads it anew when plugins were installed or removed."""

import asyncio
import contextlib
import logging
import time

from luster_engine.errors import LusterError
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.installed import fingerprint, installed_plugins
from luster_engine.plugins.registry import load_catalog
from luster_engine.sandbox.pool import Sandbox
from luster_engine.settings import Settings

log = logging.getLogger("luster.catalog")

_LOOK_SECONDS = 3.0
"""How often what is installed is looked at: 10 ms of work, and a plugin that was just installed is soon there."""
_ANEW_SECONDS = 60.0
"""How often all is read again, also a plugin that failed and style files, of which nothing says that they changed."""


class CatalogBook:
    """The catalog as any room may ask for it, without waiting."""

    def __init__(self, settings: Settings, sandbox: Sandbox) -> None:
        self._settings = settings
        self._sandbox = sandbox
        self._catalog = Catalog()
        self._keeper: asyncio.Task[None] | None = None

    async def open(self, *, keep_current: bool = False) -> None:
        """Read the catalog; with `keep_current` read it again from time to time."""
        self._catalog = await load_catalog(self._settings, self._sandbox)
        for report in self._catalog.plugins:
            if report.state == "broken":
                log.warning("plugin %s is left out: %s", report.name, report.error)
        if keep_current:
            self._keeper = asyncio.create_task(self._keep(), name="catalog")

    async def close(self) -> None:
        """Stop reading it again."""
        if self._keeper is not None:
            self._keeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeper

    def current(self) -> Catalog:
        """The catalog as last read."""
        return self._catalog

    async def _keep(self) -> None:
        known, read_at = await asyncio.to_thread(_what_is_installed), time.monotonic()
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            try:
                found = await asyncio.to_thread(_what_is_installed)
                if found == known and time.monotonic() - read_at < _ANEW_SECONDS:
                    continue
                self._catalog = await load_catalog(self._settings, self._sandbox)
            except (LusterError, OSError) as error:  # pip may be at work in this very moment
                log.warning("the catalog was not read again: %s", error)
                continue
            if found != known:
                log.info("plugins were installed or removed; there are %d now", len(self._catalog.plugins))
            known, read_at = found, time.monotonic()


def _what_is_installed() -> str:
    return fingerprint(installed_plugins())
