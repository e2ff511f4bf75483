"""The identity behind a request, once proven."""

from dataclasses import dataclass

OWN = "luster"
"""Under which the engine keeps the identities that it vouches for itself."""
EVERYTHING = frozenset({"read", "write", "admin"})


@dataclass(frozen=True, slots=True)
class Principal:
    """An account, and what the credential that named it may do."""

    account_id: str
    scopes: frozenset[str] = EVERYTHING
    key_id: str = ""
    expires: float = 0.0
    """When the credential ends, in seconds since 1970; 0 for never."""
    session: str = ""
    """The session that it belongs to, where Luster itself signed it."""

    @property
    def bucket(self) -> str:
        """Under which name its requests are counted."""
        return f"key:{self.key_id}" if self.key_id else f"user:{self.account_id}"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a verified token says: who vouches, for whom."""

    issuer: str
    subject: str
    email: str = ""
    expires: float = 0.0
    """When the token that said so ends, in seconds since 1970."""
    email_verified: bool = False
    """Whether the issuer has seen that the address is the user's."""
    session: str = ""
    """The session that the token belongs to, where Luster itself signed it."""
    issued: int = 0
    """When the sign-in took place, in seconds since 1970; 0 where the token does not say."""
