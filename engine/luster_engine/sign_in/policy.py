"""What an operator allows of sign-in."""

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final, Literal
from urllib.parse import urlsplit

from luster_engine.errors import LusterError, Reason

WAYS: Final = ("password", "magic_link", "passkey", "totp")
"""Everything that can be switched on; `totp` is no way in of its own, but a second step of the others."""


@dataclass(frozen=True, slots=True)
class SignInPolicy:
    """What an operator allows, and where the installation is reached."""

    ways: frozenset[str]
    registration: Literal["open", "invite", "closed"]
    shortest_password: int
    welcome_credits: int
    on_loopback: bool
    """Everything on this machine and for it alone: the first account is the administrator's, and no code is needed."""
    address: str = "http://127.0.0.1:8000"

    @property
    def place(self) -> str:
        """The installation's name to people: its host."""
        return urlsplit(self.address).netloc

    @property
    def origin(self) -> str:
        """The origin of the installation's pages, as browsers write it."""
        parts = urlsplit(self.address)
        usual = {"https": ":443", "http": ":80"}.get(parts.scheme, "")
        return f"{parts.scheme}://{parts.netloc.lower().removesuffix(usual)}"

    @property
    def host(self) -> str:
        """The host name alone."""
        return urlsplit(self.address).hostname or ""

    @property
    def offered(self) -> tuple[str, ...]:
        """What is switched on and can work here: browsers make passkeys for names over https, and for `localhost`."""
        return tuple(way for way in WAYS if way in self.ways and (way != "passkey" or self._has_passkeys))

    def check_way(self, way: str) -> None:
        """Refuse what is not switched on."""
        if way not in self.offered:
            raise LusterError(
                Reason.PERMISSION_DENIED, f"Signing in by {way.replace('_', ' ')} is not switched on here."
            )

    @property
    def _has_passkeys(self) -> bool:
        try:
            ip_address(self.host)
        except ValueError:
            return self.address.startswith("https://") or self.host == "localhost"
        return False
