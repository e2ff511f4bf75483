"""What an API key may be: its name, its scopes, its end, and never more than the key that made it."""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime

from luster_engine.accounts.models import Account, ApiKey
from luster_engine.errors import FieldViolation, LusterError, Reason, wrong_fields

SCOPES = ("read", "write", "admin")


def check(name: str, scopes: Sequence[str], owner: Account, expires_at: datetime | None) -> None:
    """Refuse what is no key, or is not for this owner."""
    wrong: list[FieldViolation] = []
    if not 1 <= len(name) <= 100 or not name.isprintable():
        wrong.append(FieldViolation("name", "must have 1 to 100 printable characters"))
    unknown = [scope for scope in scopes if scope not in SCOPES]
    if unknown:
        wrong.append(FieldViolation("scopes", f"must be some of {', '.join(SCOPES)}"))
    if expires_at is not None and expires_at <= datetime.now(UTC):
        wrong.append(FieldViolation("expire_time", "must lie in the future"))
    if wrong:
        raise wrong_fields(wrong)
    if "admin" in scopes and not owner.is_admin:
        raise LusterError(Reason.PERMISSION_DENIED, "Only an operator's key may have the scope admin.")


def has_ended(key: ApiKey) -> bool:
    """Whether its time is over."""
    return key.expires_at is not None and key.expires_at <= datetime.now(UTC)


def usual_scopes(maker: ApiKey | None) -> tuple[str, ...]:
    """What a key may do for which nothing is said."""
    return tuple(each for each in ("read", "write") if maker is None or each in maker.scopes)


def check_within(maker: ApiKey, scopes: Sequence[str], expires_at: datetime | None) -> None:
    """Refuse a key that may do more, or lasts longer, than the one that makes it."""
    if beyond := sorted(set(scopes) - set(maker.scopes)):
        raise LusterError(
            Reason.PERMISSION_DENIED,
            f"An API key cannot make a key with more rights than its own: {beyond}.",
        )
    if maker.expires_at is not None and expires_at is not None and expires_at > maker.expires_at:
        raise LusterError(
            Reason.PERMISSION_DENIED,
            "An API key cannot make a key that lasts longer than itself: "
            f"it expires at {maker.expires_at.isoformat()}. Sign in to make one that does.",
        )


def body_of(name: str, scopes: Sequence[str]) -> bytes:
    """By which a repeated request is told from another one."""
    return hashlib.sha256(json.dumps([name, list(scopes)]).encode()).digest()
