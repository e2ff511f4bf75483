"""Removes old backups, and the contents that none of the others names."""

import asyncio
from dataclasses import dataclass

from luster_engine.backup.repository import Repository
from luster_engine.errors import LusterError, Reason


@dataclass(frozen=True, slots=True)
class Pruned:
    """What went."""

    backups: tuple[str, ...]
    contents: int


async def prune(repository: Repository, keep: int) -> Pruned:
    """Keep the newest; where one of these cannot be read nothing is removed, for nobody knows what it needs."""
    if unknown := await repository.unknown_names():
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"{unknown[0]} lies among the backups of {repository.shelf.where} and is not named like one: a newer "
            "Luster may have made it. Nothing was removed. Prune with that version, or take the file away.",
        )
    names = await repository.backups()
    old, kept = names[:-keep], names[-keep:]
    needed = {repository.seal.name(each.sha256) for name in kept for each in (await repository.read(name)).files}
    for name in old:
        await repository.shelf.remove(f"backups/{name}")
    unneeded = [name for name in await repository.stored() if name not in needed] if old else []
    for at in range(0, len(unneeded), 16):
        await asyncio.gather(*(repository.remove(name) for name in unneeded[at : at + 16]))
    return Pruned(tuple(old), len(unneeded))
