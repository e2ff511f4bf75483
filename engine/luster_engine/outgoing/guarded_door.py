"""The door by which a provider's process reaches the network: addresses guarded, none followed, answers bounded."""

import asyncio
import ssl
import time
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import httpcore
from luster_sdk.providers import AddressRefused, Call, NoReply, Reply

from luster_engine.errors import LusterError
from luster_engine.outgoing.guard import AddressGuard, IPAddress, Unresolved
from luster_engine.outgoing.sender import CONNECT_SECONDS


class _CheckedWay(httpcore.NetworkBackend):
    """Connects to the addresses that were checked, whatever the name leads to a moment later."""

    def __init__(self, addresses: tuple[IPAddress, ...]) -> None:
        self._addresses = addresses
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """The first address that answers, in the resolver's order."""
        fault: Exception = httpcore.ConnectError("there is no address")
        for address in self._addresses:
            try:
                return self._backend.connect_tcp(str(address), port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
        raise fault


class GuardedDoor:
    """Lets a provider's calls out. `own` is the address that the operator named for this provider: it may be a server
    of the operator's own network, and is the only one that may."""

    def __init__(self, own: str | None = None, *, guard: AddressGuard | None = None) -> None:
        self._own = _origin(own) if own else None
        self._guard = guard or AddressGuard()
        self._trust = ssl.create_default_context()

    def send(self, call: Call, *, seconds: float, most_bytes: int) -> Reply:
        """Sends it once. Raises `NoReply` and `AddressRefused`."""
        backend = self._backend(call.url)
        until = time.monotonic() + seconds
        extensions = {"timeout": {"connect": CONNECT_SECONDS, "read": seconds, "write": seconds, "pool": seconds}}
        # Left out, it lets the far side pack its answer as it likes, and what is packed is not read here.
        headers = {"Accept-Encoding": "identity", **call.headers}
        sent = False
        try:
            with httpcore.ConnectionPool(ssl_context=self._trust, network_backend=backend) as pool:
                sent = True
                with pool.stream(
                    call.method, call.url, headers=list(headers.items()), content=call.body, extensions=extensions
                ) as answer:
                    body = _body(answer.iter_stream(), until, most_bytes)
                    headers = {
                        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers
                    }
                    return Reply(answer.status, headers, body)
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            raise NoReply(f"it cannot be reached ({type(error).__name__})", sent=False) from None
        except httpcore.TimeoutException:
            raise NoReply("it was too slow", sent=sent, timed_out=True) from None
        except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError, OSError) as error:
            raise NoReply(f"it broke off ({type(error).__name__})", sent=sent) from None

    def _backend(self, url: str) -> httpcore.NetworkBackend:
        if self._own is not None and _origin(url) == self._own:
            return httpcore.SyncBackend()
        try:
            destination = self._guard.check(url)
            return _CheckedWay(asyncio.run(self._guard.resolve(url, destination)))
        except LusterError as error:
            raise AddressRefused(error.message) from None
        except Unresolved as error:
            raise NoReply(str(error), sent=False) from None


def _body(parts: Iterable[bytes], until: float, most: int) -> bytes:
    body = bytearray()
    for part in parts:
        body += part
        if len(body) > most:
            raise NoReply("the answer is longer than it may be", sent=True)
        if time.monotonic() > until:
            raise NoReply("it was too slow", sent=True, timed_out=True)
    return bytes(body)


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = 0
    if "@" in parts.netloc or "\\" in url:
        return "", "", 0
    default = 443 if parts.scheme == "https" else 80
    return parts.scheme, (parts.hostname or "").lower(), default if port is None else port
