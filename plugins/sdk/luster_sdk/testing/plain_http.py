"""A door to the network for tests, of Python's own parts: no redirect, a bound on bytes, one try."""

import http.client
import time
from urllib.parse import urlsplit

from luster_sdk.providers.http import AddressRefused, Call, NoReply, Reply

_PART = 1 << 16
"""Bytes that are read at a time; so much more than it may is read of an endless answer."""


class PlainHttp:
    """Sends to `origins` only; with none given it sends anywhere, so that a test can watch where a key goes."""

    def __init__(self, *origins: str) -> None:
        self._origins = origins

    def send(self, call: Call, *, seconds: float, most_bytes: int) -> Reply:
        """Sends it once."""
        parts = urlsplit(call.url)
        if self._origins and f"{parts.scheme}://{parts.netloc}" not in self._origins:
            raise AddressRefused("it is no public address")
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=seconds)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        try:
            connection.connect()
        except OSError as error:
            raise NoReply(type(error).__name__, sent=False) from None
        try:
            connection.request(call.method, target, body=call.body or None, headers=dict(call.headers))
            return self._read(connection, seconds, most_bytes)
        except TimeoutError:
            raise NoReply("it was too slow", sent=True, timed_out=True) from None
        except (OSError, http.client.HTTPException) as error:
            raise NoReply(type(error).__name__, sent=True) from None
        finally:
            connection.close()

    def _read(self, connection: http.client.HTTPConnection, seconds: float, most_bytes: int) -> Reply:
        until = time.monotonic() + seconds
        answer = connection.getresponse()
        body = bytearray()
        while part := answer.read(_PART):
            body += part
            if len(body) > most_bytes:
                raise NoReply("the answer is longer than it may be", sent=True)
            if time.monotonic() > until:
                raise TimeoutError
        wanted = answer.getheader("content-length")
        if wanted is not None and len(body) < int(wanted):
            raise NoReply("the answer broke off", sent=True)
        return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, bytes(body))
