"""Asks the engine which of its parts serve."""

import asyncio
from dataclasses import dataclass

from luster_gateway.engine import Engine


@dataclass(frozen=True, slots=True)
class Readiness:
    """Which parts serve."""

    engine: bool
    database: bool
    storage: bool


async def health_of(engine: Engine) -> Readiness:
    """How the engine and what it stands on are."""
    alive, database, storage = await asyncio.gather(
        engine.serving(""), engine.serving("database"), engine.serving("storage")
    )
    return Readiness(alive, database, storage)
