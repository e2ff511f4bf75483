"""What is installed: from the stored list where that is up to date, else read anew in a child process."""

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from luster_engine.plugins.catalog import Catalog
    from luster_engine.settings import Settings


def installed_catalog(settings: "Settings") -> "Catalog":
    """The catalog of this installation."""
    from luster_engine.plugins.registry import known_catalog

    known = known_catalog(settings)
    if known is not None:
        return known
    # Only now what starts children is imported: it takes longer than all of the rest.
    from luster_engine.sandbox.lazy import read_catalog

    return asyncio.run(read_catalog(settings))
