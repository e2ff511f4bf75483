"""Weighs what a child has on disk, with and without a name."""

from pathlib import Path

from luster_engine.sandbox import family, files
from luster_engine.sandbox.stillness import held
from luster_engine.sandbox.task import ChildLimits

_PATIENCE = 5.0
"""Seconds that a look at its files waits until a child is still, beside the event loop. A child of 256 busy threads on
two cores takes half a second. Shorter: on a busy machine a look is taken at one that moves."""


class Scales:
    """One child's. It is held still while it is weighed, and nobody else shall take that for its own doing."""

    def __init__(self, folder: Path, limits: ChildLimits) -> None:
        self._folder = folder
        self._limits = limits
        self._begun = self._done = 0

    def weight(self, pid: int) -> int:
        """The bytes of its files."""
        self._begun += 1
        try:
            with held(pid, _PATIENCE):
                unnamed = family.unnamed(pid, self._folder, self._limits.file_bytes)
                return unnamed + files.weight(self._folder, self._limits.folder_bytes)
        finally:
            self._done += 1

    def stopped_itself(self, pid: int) -> bool:
        """Whether it has stopped, and nobody weighed it meanwhile."""
        begun = self._begun
        return begun == self._done and family.use(pid).stopped and begun == self._begun
