"""What the parts of `luster up` begin as copies of: one process that imports, once, what each of them would import.

It knows no secret: a part reads its environment from a file of memory that the nursery passes on unread. And it opens
nothing, so that no two parts share a file, a port or a connection.
"""

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

from luster_engine.copies import Original, WantedCopy, make_copies

_MODULES = ("luster_engine.app", "luster_engine.cli.main", "luster_engine.logs", "luster_engine.production")
"""The gateway is none of it: it shares little with the engine, and imports its own on the other core meanwhile."""
_ROOM_FOR_NAME = 120
"""Characters of this process' own command line that a copy writes its command into."""
_ARG_START, _ARG_END = 45, 46
"""Places in /proc/PID/stat, counted from behind the program's name."""


async def open_nursery(environment: Mapping[str, str], log: int) -> Original:
    """Start it, beside everything else; whoever asks for a part waits until it has imported."""
    return await Original.begin(
        (sys.executable, "-m", "luster_engine.cli.nursery", " " * _ROOM_FOR_NAME),
        env=environment,
        stdin=log,
        stdout=log,
        stderr=log,
    )


def main(control: int) -> None:
    """Import, then become a part whenever `luster up` asks for one."""
    # It has no threads when it forks, and what it imports starts none.
    os.environ |= {"GRPC_ENABLE_FORK_SUPPORT": "0", "OPENBLAS_NUM_THREADS": "1"}
    gc.disable()  # hardly anything of what is imported is ever garbage
    for name in _MODULES:
        import_module(name)
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
