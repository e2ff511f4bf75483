"""What the parts of `luster up` begin as copies of: one process that imports, once, what each of them would import.

It is started without any secret: a part reads its environment from a file of memory that the nursery passes on unread.
And it opens nothing but its log, so that no two parts share a port, a connection or another file. One that was begun
ahead has no log while it lives: what it says is written there when it has ended.
"""

import asyncio
import ctypes
import gc
import json
import os
import runpy
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from luster_engine.cli import ahead
from luster_engine.cli.part_logs import opened
from luster_engine.copies import Copy, NoCopyError, Original
from luster_engine.copying import WantedCopy, make_copies

_MODULES = (
    "luster_engine.app", "luster_engine.cli.main", "luster_engine.cli.serve", "luster_engine.cli.spare",
    "luster_engine.cli.supervisor", "luster_engine.logs", "luster_engine.production", "luster_engine.settings_names",
)  # fmt: skip
"""The gateway is none of it: it shares little with the engine, and imports its own on the other core meanwhile."""
_ANSWER_SECONDS = 3.0
"""How long it may take to answer once it has imported. It did so in .04 s, and in .37 s at most of 24 times, beside
twenty busy programs on two cores (30 November 2026, AMD EPYC). With the start of a part that imports for itself, 3 to
5 s, this stays below the 15 s in which the API has to answer again: beside a frozen one, and at a load of 10, it took
17 s when this was 5. Shorter: one on a machine whose processors are full is ended although it works, and takes engine
and worker along."""
_ARG_START, _ARG_END = 45, 46
"""Places in /proc/PID/stat, counted from behind the program's name."""


class Nursery:
    """`luster up`'s end of it. One that was killed, or stood still, is followed by another when a part is wanted."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._originals: list[Original] = []
        self._ahead: ahead.Ahead | None = None
        self._beginning = asyncio.Lock()

    async def open(self) -> None:
        """Start it, beside everything else, or go on with the one that was begun ahead; whoever asks for a part waits
        until it has imported."""
        self._keep_words()
        self._ahead = ahead.taken()
        if self._ahead is not None:
            self._originals.append(Original(self._ahead, self._ahead.control, patience=_ANSWER_SECONDS))
            return
        with opened(self._log) as log:
            self._originals.append(
                await Original.begin(
                    ahead.command(),
                    patience=_ANSWER_SECONDS,
                    env=ahead.environment(),
                    stdin=log,
                    stdout=log,
                    stderr=log,
                )
            )

    @property
    def pid(self) -> int:
        """Its number."""
        return self._originals[-1].pid

    @property
    def can_copy(self) -> bool:
        """Whether it is worth asking. One that ended before it had imported would only do so again."""
        return self._originals[-1].alive or self._originals[-1].ready

    async def copy(self, said: Mapping[str, Any], files: Sequence[int], *, seconds: float) -> Copy:
        """A new part; within `seconds` it is there or refused."""
        async with self._beginning:
            if not self._originals[-1].alive:
                if not self.can_copy:
                    raise NoCopyError("it ended while it imported")
                try:
                    await self.open()
                except OSError as error:
                    raise NoCopyError(f"another cannot be started: {error}") from error
        return await self._originals[-1].copy(said, files, seconds=seconds)

    async def end(self) -> None:
        """End it, and wait until all parts that it became have ended too."""
        await asyncio.gather(*(each.end() for each in self._originals))
        self._keep_words()

    def _keep_words(self) -> None:
        if self._ahead is not None:
            self._ahead.keep_words(self._log)


def main(control: int) -> None:
    """Import, then become a part whenever `luster up` asks for one."""
    # It has no threads when it forks, and what it imports starts none.
    os.environ |= {"GRPC_ENABLE_FORK_SUPPORT": "0", "OPENBLAS_NUM_THREADS": "1"}
    gc.disable()  # hardly anything of what is imported is ever garbage
    for name in _MODULES:
        import_module(name)

    from sqlalchemy.orm import configure_mappers

    configure_mappers()  # at the first query, each part would do it for itself
    with socket.socket(fileno=control) as asked:
        wanted = make_copies(asked, ends_by=signal.SIGTERM)
    gc.enable()
    if wanted is not None:
        module, arguments = _at_home(wanted)
        sys.argv = [module, *arguments]
        runpy.run_module(module, run_name="__main__", alter_sys=True)


def _at_home(wanted: WantedCopy) -> tuple[str, Sequence[str]]:
    """Make a copy what a process of its own would be; what it runs is the answer."""
    said = wanted.said
    environment, log, *told = wanted.files
    with open(environment, "rb") as file:
        file.seek(0)
        outside = json.load(file)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for here, there in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(here, there)
    os.close(nothing)
    os.close(log)
    os.environ.clear()
    os.environ.update(outside)
    os.environ.update({name: str(number) for name, number in zip(said["told"], told, strict=True)})
    _be_called(sys.executable, "-m", said["module"], *said["arguments"])
    return said["module"], said["arguments"]


def _be_called(program: str, option: str, module: str, *arguments: str) -> None:
    """Write this part's own command over the nursery's, as `ps` and whoever looks for it read it there."""
    numbers: list[Any] = Path("/proc/self/stat").read_bytes().rpartition(b")")[2].split()
    start, end = int(numbers[_ARG_START]), int(numbers[_ARG_END])
    short = len("\0".join((program, option, module, *arguments)).encode()) + 1
    if 0 < start < end and short <= end - start:
        # The whole room is filled, in the middle: what is read ends with the last argument.
        words = (program, option, module + " " * (end - start - short), *arguments)
        ctypes.memmove(start, "\0".join(words).encode() + b"\0", end - start)


if __name__ == "__main__":
    main(int(sys.argv[-1]))
