"""Weighs what a child has on disk, with and without a name."""

import threading
from pathlib import Path

from luster_engine.sandbox import apart, family, files
from luster_engine.sandbox.family import BEYOND
from luster_engine.sandbox.stillness import held
from luster_engine.sandbox.task import ChildLimits

_PATIENCE = 5.0
"""Seconds that a look at its files waits until a child is still, beside the event loop. A child of 256 busy threads on
two cores takes half a second. Shorter: on a busy machine a look is taken at one that moves."""


_MOST_RESTLESS = 1
"""Looks in a row at which a child may be restless: the machine may have had no time for it. More: one that has found a
way not to be stopped writes for so many more times of our patience."""
_LONGEST_LOOK = 15.0
"""Seconds. A look waits where a child's own calls hold its folder: 250 writes of a gigabyte did for minutes. Longer: it
writes for so much longer. Shorter: 20,000 files on a slow disk end an honest child."""


class Scales:
    """One child's. It is held still while it is weighed, and nobody else shall take that for its own doing."""

    def __init__(self, folder: Path, limits: ChildLimits) -> None:
        self._folder = folder
        self._limits = limits
        self._one_at_a_time = threading.Lock()
        """A look that nobody waits for any more may still go on, and its end lets the child go on."""
        self._begun = self._done = 0
        self._restless = 0
        """Looks in a row at which it was not still."""

    async def weighed(self, pid: int) -> int:
        """The bytes of its files; more than any may have where the look does not end."""
        try:
            return await apart.run(lambda: self.weight(pid), _LONGEST_LOOK)
        except TimeoutError:
            return BEYOND

    def weight(self, pid: int) -> int:
        """The bytes of its files; more than any may have where it would not keep still twice."""
        with self._one_at_a_time:
            self._begun += 1
            try:
                return self._weight(pid)
            finally:
                self._done += 1

    def _weight(self, pid: int) -> int:
        with held(pid, _PATIENCE) as still:
            self._restless = 0 if still else self._restless + 1
            if self._restless > _MOST_RESTLESS:
                return BEYOND
            unnamed = family.unnamed(pid, self._folder, self._limits.file_bytes)
            return unnamed + files.weight(self._folder, self._limits.folder_bytes)

    def stopped_itself(self, pid: int) -> bool:
        """Whether it has stopped, and nobody weighed it meanwhile."""
        begun = self._begun
        return begun == self._done and family.use(pid).stopped and begun == self._begun
