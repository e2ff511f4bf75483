"""Begins the nursery of `luster up` before anything else is imported: nothing of a start takes longer than its imports.

It imports little itself, since the nursery waits for that. Whether anything will be started is not known yet, as the
settings may be wrong or the data folder taken. So the nursery opens nothing; what it says is kept in memory until there
is a log; and it is ended where nobody took it.
"""

import contextlib
import gc
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from luster_engine.cli.part_logs import opened
from luster_engine.sandbox.environment import PASSED

_TOLD = (*PASSED, "HOME", "TMPDIR", "LD_PRELOAD", "MALLOC_ARENA_MAX", "GLIBC_TUNABLES")
"""What the nursery finds in its environment, which whoever may look at a process of this user can read for as long as
it runs. The last three are read when a process starts, and no part could be told them later."""
_ROOM_FOR_NAME = 120
"""Characters of the nursery's own command line that a copy writes its command into."""


def command() -> tuple[str, ...]:
    """What a nursery is started with; the number of its end of a socket follows."""
    return sys.executable, "-m", "luster_engine.cli.nursery", " " * _ROOM_FOR_NAME


def environment() -> dict[str, str]:
    """What it is told."""
    return {name: os.environ[name] for name in _TOLD if name in os.environ}


class Ahead:
    """A nursery that was begun before there was an event loop, and our end of its socket."""

    def __init__(self) -> None:
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._words = os.memfd_create("nursery.log")
        with theirs:
            self._process = subprocess.Popen(
                (*command(), str(theirs.fileno())),
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=self._words,
                stderr=self._words,
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it runs."""
        return self._process.poll()

    def kill(self) -> None:
        """End it."""
        self._process.kill()

    async def wait(self) -> int:
        """How it ended, once it did."""
        import asyncio  # whoever waits has imported it

        return await asyncio.to_thread(self._process.wait)

    def leave(self) -> None:
        """End it, as nothing is started."""
        self.control.close()
        self.kill()
        self._process.wait()

    def keep_words(self, log: Path) -> None:
        """Write what it said behind a log, once. A full disk takes none of it, and holds up no ending."""
        said = os.pread(self._words, os.fstat(self._words).st_size, 0)
        os.ftruncate(self._words, 0)
        if said:
            with contextlib.suppress(OSError), opened(log) as file:
                file.write(said)


_begun: list[Ahead] = []
"""The one of this process, between its beginning and the command that takes it: the command line hands nothing on to
its commands, and they are not even imported when it begins."""


@contextlib.contextmanager
def begun_ahead(arguments: Sequence[str]) -> Iterator[None]:
    """Begin a nursery where the command is `luster up`, and end it where the command has not taken it."""
    if sys.platform == "linux" and arguments[:1] == ["up"] and "--help" not in arguments:
        with contextlib.suppress(OSError):  # then it is begun later, or not at all
            _begun.append(Ahead())
        gc.disable()  # hardly anything of what is imported is garbage; to look for it takes a tenth of the start
    try:
        yield
    finally:
        gc.enable()
        if (left := taken()) is not None:
            left.leave()


def taken() -> Ahead | None:
    """The nursery that was begun, for whoever goes on with it; None where none was."""
    return _begun.pop() if _begun else None
