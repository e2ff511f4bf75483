"""Sends one message to a guarded address and reads the beginning of the answer."""

import asyncio
import ssl
from collections.abc import Iterable, Mapping
from typing import Any, Final

import httpcore
from httpcore import AsyncNetworkBackend, AsyncNetworkStream

from luster_engine.outgoing.answers import Answer, Unreachable
from luster_engine.outgoing.guard import AddressGuard, IPAddress, Unresolved

CONNECT_SECONDS: Final = 5.0
"""A server that lives answers a handshake within a second or two; the rest of the time is for its work."""

SECONDS: Final = 20.0
"""The whole message, from name to answer: Standard Webhooks advises 15 to 30 s."""

SHOWN_BYTES: Final = 1024
"""How much of an answer is kept for its owner to read; more is not even read."""


class PinnedAddresses(AsyncNetworkBackend):
    """Connects to the addresses that were checked, whatever the name leads to a moment later."""

    def __init__(self, addresses: tuple[IPAddress, ...]) -> None:
        self._addresses = addresses
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the name and place are httpcore's
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncNetworkStream:
        """The first address that answers, in the resolver's order."""
        fault: Exception = httpcore.ConnectError("there is no address")
        for address in self._addresses:
            try:
                return await self._backend.connect_tcp(str(address), port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
        raise fault

    async def connect_unix_socket(self, path: str, *_rest: Any, **_more: Any) -> AsyncNetworkStream:
        """Never: no address leads to a socket of this machine."""
        raise httpcore.ConnectError("a socket of this machine is no address")

    async def sleep(self, seconds: float) -> None:
        """As the library asks for it."""
        await asyncio.sleep(seconds)


class Sender:
    """Sends messages: the name resolved and checked for each, no redirect followed, no proxy, no kept connection."""

    def __init__(self, guard: AddressGuard, *, seconds: float = SECONDS, trust: ssl.SSLContext | None = None) -> None:
        self._guard = guard
        self._seconds = seconds
        self._trust = trust or ssl.create_default_context()

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Send it once. Raises `LusterError` where the address is refused, `Unreachable` where no answer came."""
        return await self.ask("POST", url, headers, body)

    async def ask(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"", *, most: int = SHOWN_BYTES
    ) -> Answer:
        """The same by any method, with as much of the answer as is wanted."""
        destination = self._guard.check(url)
        try:
            async with asyncio.timeout(self._seconds):
                addresses = await self._guard.resolve(url, destination)
                return await self._exchange(method, url, addresses, headers, body, most)
        except Unresolved as error:
            raise Unreachable(str(error)) from None
        except TimeoutError:
            raise Unreachable(f"It did not answer within {self._seconds:g} seconds.") from None
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, ssl.SSLError) as error:
            raise Unreachable(_words(error)) from None

    async def _exchange(
        self,
        method: str,
        url: str,
        addresses: tuple[IPAddress, ...],
        headers: Mapping[str, str],
        body: bytes,
        most: int,
    ) -> Answer:
        extensions = {"timeout": {"connect": CONNECT_SECONDS, "read": self._seconds, "write": self._seconds}}
        async with (
            httpcore.AsyncConnectionPool(
                ssl_context=self._trust, network_backend=PinnedAddresses(addresses), max_keepalive_connections=0
            ) as pool,
            pool.stream(method, url, headers=list(headers.items()), content=body, extensions=extensions) as answer,
        ):
            beginning = b""
            async for part in answer.aiter_stream():
                beginning += part[: most - len(beginning)]
                if len(beginning) >= most:
                    break
            said = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            return Answer(answer.status, said, beginning)


def _words(error: Exception) -> str:
    kind = {
        httpcore.ConnectTimeout: "It could not be connected to in time",
        httpcore.ConnectError: "It could not be connected to",
        httpcore.ReadTimeout: "It did not answer in time",
    }.get(type(error), "It broke off without an answer")
    detail = str(error).splitlines()[0][:200] if str(error) else ""
    return f"{kind}{f' ({detail})' if detail else ''}."
