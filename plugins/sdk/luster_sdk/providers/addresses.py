"""Which addresses of an answer may be given the key: the wire's own, and the hosts that it declares."""

from fnmatch import fnmatchcase
from urllib.parse import urljoin, urlsplit


class Addresses:
    """The allow-list of one provider. An answer's address is a stranger's word until it stands on it."""

    def __init__(self, base: str, hosts: tuple[str, ...]) -> None:
        self._base = base.rstrip("/")
        self._own = _origin(self._base)
        self._hosts = hosts

    def below(self, given: str) -> str:
        """A path as an address below the wire's own; a whole address as it is."""
        if given.startswith(("https://", "http://")):
            return given
        return f"{self._base}/{given.lstrip('/')}"

    def keyed(self, url: str) -> bool:
        """Whether the key may go there."""
        origin = _origin(url)
        if origin is None:
            return False
        if origin == self._own:
            return True
        scheme, host, port = origin
        return scheme == "https" and port == 443 and any(fnmatchcase(host, each) for each in self._hosts)

    def next(self, url: str, location: str) -> str:
        """Where a picture's address leads on to."""
        return urljoin(url, location)


def _origin(url: str) -> tuple[str, str, int] | None:
    try:
        parts = urlsplit(url)
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme, 0)
    except ValueError:
        return None
    if parts.scheme not in ("https", "http") or not parts.hostname or "@" in parts.netloc or "\\" in url:
        return None
    return parts.scheme, parts.hostname.lower(), port
