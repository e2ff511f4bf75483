"""Fetches one file from a guarded address into a file, bounded in size and time."""

import asyncio
import ssl
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

import httpcore

from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard, Unresolved, refused
from luster_engine.outgoing.sender import CONNECT_SECONDS, PinnedAddresses

SECONDS: Final = 60.0
"""The whole fetch: 100 MB, the largest photo by default, over 14 Mbit/s."""

_HOPS: Final = 3
"""Redirects that are followed, each one checked like the first address; stores of photos use one."""
_MOVED = frozenset({301, 302, 303, 307, 308})


class Fetcher:
    """Gets files: each name resolved and checked, no proxy, no cookie, no kept connection."""

    def __init__(self, guard: AddressGuard, *, seconds: float = SECONDS, trust: ssl.SSLContext | None = None) -> None:
        self._guard = guard
        self._seconds = seconds
        self._trust = trust or ssl.create_default_context()

    async def get(self, url: str, into: Path, most: int) -> None:
        """Write what lies at the address into the file; raises `LusterError` with the reason where it cannot."""
        try:
            async with asyncio.timeout(self._seconds):
                for _ in range(_HOPS + 1):
                    further = await self._one(url, into, most)
                    if further is None:
                        return
                    url = urljoin(url, further)
                raise refused(url, f"it leads on more than {_HOPS} times")
        except Unresolved as error:
            raise _failed(str(error)) from None
        except TimeoutError:
            raise _failed(f"It did not come within {self._seconds:g} seconds.") from None
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, ssl.SSLError) as error:
            raise _failed(f"The connection failed ({type(error).__name__}).") from None

    async def _one(self, url: str, into: Path, most: int) -> str | None:
        """One request; answers with where it leads on, or None when the file is there."""
        addresses = await self._guard.resolve(url, self._guard.check(url))
        extensions = {"timeout": {"connect": CONNECT_SECONDS, "read": self._seconds, "write": self._seconds}}
        async with (
            httpcore.AsyncConnectionPool(
                ssl_context=self._trust, network_backend=PinnedAddresses(addresses), max_keepalive_connections=0
            ) as pool,
            pool.stream("GET", url, headers=[("Accept", "image/*")], extensions=extensions) as answer,
        ):
            headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            if answer.status in _MOVED and "location" in headers:
                return headers["location"]
            if answer.status != 200:
                raise _failed(f"Its server answered {answer.status}.")
            read = 0
            with into.open("wb") as file:
                async for part in answer.aiter_stream():
                    read += len(part)
                    if read > most:
                        raise LusterError(Reason.TOO_LARGE, f"The photo at the address has more than {most} bytes.")
                    file.write(part)
        return None


def _failed(why: str) -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, f"The photo could not be fetched. {why}")
