"""One line in the log for each request: what was asked, how it was answered, and how long that took."""

import logging
import time

from starlette.types import Scope

from luster_gateway.logs import hidden

log = logging.getLogger("luster.access")

_PROBES = frozenset({"/livez", "/readyz", "/health"})
_OF_PAGES = ("/studio/", "/docs/assets/")
_UNTOLD = frozenset({0, 304, 401, 404, 429})
"""Nothing has changed, or whoever asks was not known, found nothing, asked too often or left: a stranger could fill the
log with these."""
_MOST = 300
"""Characters of an address; a stranger's may be as long as a request can be."""


class AccessLine:
    """What is told of one request. Its query stays out: it may hold what only its sender may know."""

    def __init__(self, scope: Scope, request_id: str) -> None:
        self.status = 0
        """Of the answer; 0 where the client left before there was one."""
        self._asked = f"{scope['method']} {_written(scope['path'])}"
        self._path = scope["path"]
        self._id = request_id
        self._began = time.monotonic()

    def write(self) -> None:
        """Write it down; what goes well every few seconds, and what strangers can send, is for whoever debugs."""
        well = self.status < 400 and (self._path in _PROBES or self._path.startswith(_OF_PAGES))
        quiet = well or self.status in _UNTOLD
        milliseconds = (time.monotonic() - self._began) * 1000
        level = logging.DEBUG if quiet else logging.INFO
        log.log(level, "%s %s %.0f ms %s", self._asked, self.status or "left", milliseconds, self._id)


def _written(path: str) -> str:
    """An address as one line: what it holds is a stranger's, and may be meant to look like another line."""
    return "".join(sign if sign.isprintable() else "?" for sign in hidden(path[:_MOST]))
