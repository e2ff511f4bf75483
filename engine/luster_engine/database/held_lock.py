"""A lock that the kernel holds for a process and its children, and releases when the last of them ends."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path


class HeldLock:
    """The lock of one running server, handed down to it as an open file.

    A process number says nothing in another container, where the same folder may be mounted; a lock on the file does,
    because the kernel keeps it with the file. It outlives whoever took it as long as one process of the server lives.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextlib.contextmanager
    def taken(self) -> Iterator[int | None]:
        """The lock's open file, to be handed to the server; None while a server holds it.

        Leaving the block closes this process's own copy, which lets go of the lock unless a server has it by then.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            yield descriptor if _locked(descriptor) else None
        finally:
            os.close(descriptor)


def _locked(descriptor: int) -> bool:
    if sys.platform == "win32":
        return True  # there are no process namespaces: the number of the postmaster decides
    import fcntl

    try:
        # Not lockf: its locks belong to one process and are not handed down.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
