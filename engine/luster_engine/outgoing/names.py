"""Looks names up on threads of its own, so that a silent name server blocks nothing else."""

import asyncio
import socket
import threading
from collections.abc import Sequence
from typing import Final

AT_ONCE: Final = 64
"""Lookups under way at once. One that nobody waits for any longer holds its place until the system gives it up, half a
minute with the usual resolver; with fewer places one account's silent names would leave none to the others."""


class Names:
    """This machine's resolver. A lookup that finds no place fails at once instead of standing in a line.

    The system's own call cannot be stopped. Its threads are ended with the process, so no stop waits for them.
    """

    def __init__(self, *, at_once: int = AT_ONCE) -> None:
        self._at_once = at_once
        self._under_way = 0
        self._counted = threading.Lock()

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        """The addresses of a name; OSError where there are none, or too many names are looked up already."""
        with self._counted:
            if self._under_way >= self._at_once:
                raise OSError(f"{self._at_once} names are being looked up already")
            self._under_way += 1
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Sequence[str]] = loop.create_future()
        threading.Thread(
            target=self._look_up, args=(loop, answer, host, port), name="luster-names", daemon=True
        ).start()
        return await answer

    def _look_up(
        self, loop: asyncio.AbstractEventLoop, answer: "asyncio.Future[Sequence[str]]", host: str, port: int
    ) -> None:
        found: Sequence[str] = ()
        fault: Exception | None = None
        try:
            found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        except (OSError, UnicodeError) as error:
            fault = error
        finally:
            with self._counted:
                self._under_way -= 1
        try:
            loop.call_soon_threadsafe(_tell, answer, found, fault)
        except RuntimeError:
            pass  # the loop was closed: whoever asked is gone


def _tell(answer: "asyncio.Future[Sequence[str]]", found: Sequence[str], fault: Exception | None) -> None:
    if answer.done():
        return  # nobody waits any longer
    if fault is None:
        answer.set_result(found)
    else:
        answer.set_exception(fault)
