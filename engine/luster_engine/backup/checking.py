"""Looks at backups without restoring them: every list, and every content that one of them names."""

from dataclasses import dataclass, field

from luster_engine.backup.manifest import Kept
from luster_engine.backup.repository import Repository
from luster_engine.errors import LusterError, Reason


@dataclass
class Checked:
    """What was found."""

    backups: list[str] = field(default_factory=list)
    files: int = 0
    size: int = 0
    faults: list[str] = field(default_factory=list)


async def check(repository: Repository, only: str = "") -> Checked:
    """Read all that lies there, or one backup; each content once."""
    found = Checked()
    names = await repository.backups()
    if not names:
        raise LusterError(Reason.NOT_FOUND, f"{repository.shelf.where} holds no finished backup.")
    contents: dict[str, tuple[str, Kept]] = {}
    for name in [chosen(names, only)] if only else names:
        found.backups.append(name)
        try:
            for kept in (await repository.read(name)).files:
                contents.setdefault(kept.sha256, (name, kept))
        except LusterError as error:
            found.faults.append(error.message)
    for name, kept in contents.values():
        try:
            await repository.fetch(kept, lambda _: None)
        except LusterError as error:
            found.faults.append(f"In {name}: {error.message}")
            continue
        found.files += 1
        found.size += kept.size
    return found


def chosen(names: list[str], wanted: str) -> str:
    """The backup that is meant: by its name or the beginning of it, else the newest."""
    if not names:
        raise LusterError(Reason.NOT_FOUND, "There is no finished backup here.")
    meant = [name for name in names if name.startswith(wanted)] if wanted else names[-1:]
    if len(meant) != 1:
        many = f"{len(meant)} backups begin" if meant else "No backup begins"
        raise LusterError(Reason.NOT_FOUND, f"{many} with {wanted!r}. There are: {', '.join(names[-20:])}")
    return meant[0]
