"""The keys that sign access tokens: made, kept sealed, published before they sign and for as long as a token lasts."""

import base64
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in.models import SignInKey
from luster_engine.sign_in.sealing import InstallationSecret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

ACCESS_SECONDS: Final = 600
"""How long an access token lasts. Shorter asks for new ones more often; longer trusts a stolen one for longer."""
AUDIENCE: Final = "luster"
TYPE: Final = "at+jwt"
"""RFC 9068: so that no other kind of signed token can pass for one of these."""
_SIGNS_FOR: Final = timedelta(days=30)
_AHEAD: Final = timedelta(hours=1)
"""A new key is published for so long before it signs, and an old one for so long after. Key sets are kept for five
minutes by our gateway; others keep them for up to an hour."""
_LOOK_SECONDS: Final = 5.0
"""How long the key of now is used without a look whether it was given up. A gateway takes a key five minutes unasked;
since engines notice far sooner, hardly a token is made that gateways soon refuse. A look is one short question."""
_PURPOSE: Final = "signing keys"
_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended('sign-in keys', 0))")


@dataclass(frozen=True, slots=True)
class TokenSubject:
    """For whom a token is."""

    account: UUID
    email: str
    session: UUID


class Issuer:
    """Signs access tokens with the key of now; makes the next one when its time has come."""

    def __init__(self, database: Database, secret: InstallationSecret, address: str) -> None:
        self._database = database
        self._secret = secret
        self.address = address.rstrip("/")
        self._signing: tuple[str, ec.EllipticCurvePrivateKey] | None = None
        self._looked = 0.0

    async def access_token(self, subject: TokenSubject) -> str:
        """A token for ten minutes."""
        import jwt  # with its algorithms, which no start has to wait for

        kid, key = await self._current()
        now = int(time.time())
        claims = {
            "iss": self.address,
            "aud": AUDIENCE,
            "sub": str(subject.account),
            "sid": str(subject.session),
            "email": subject.email,
            "email_verified": True,
            "iat": now,
            "exp": now + ACCESS_SECONDS,
            "jti": secrets.token_urlsafe(12),
        }
        return jwt.encode(claims, key, algorithm="ES256", headers={"kid": kid, "typ": TYPE})

    async def published(self) -> Sequence[SignInKey]:
        """Keys that sign, will sign, or signed what may still be about; newest first."""
        await self._current()
        async with self._database.reading() as session:
            found = await _all(session)
        return [key for key, next_ in zip(found, [None, *found], strict=False) if _may_be_about(next_)]

    async def renew(self) -> None:
        """Give up every key: no token that was signed until now counts any longer."""
        async with self._database.transaction() as session:
            await session.execute(_LOCK)
            await session.execute(text("DELETE FROM sign_in_keys"))
            session.add(self._made(datetime.now(UTC)))
        self._looked = 0.0

    async def _current(self) -> "tuple[str, ec.EllipticCurvePrivateKey]":
        if self._signing is None or time.monotonic() - self._looked > _LOOK_SECONDS:
            async with self._database.transaction() as session:
                row = await self._find_or_make(session)
            if self._signing is None or self._signing[0] != row.id:
                self._signing = row.id, self._opened(row)
            self._looked = time.monotonic()
        return self._signing

    async def _find_or_make(self, session: AsyncSession) -> SignInKey:
        """The key that signs now. Of several engines that find one missing, the first makes it."""
        now = datetime.now(UTC)
        row = _signing(found := await _all(session), now)
        if row is not None and found[0].created_at > now - _SIGNS_FOR:
            return row
        await session.execute(_LOCK)
        row = _signing(found := await _all(session), now)
        if row is None or found[0].created_at <= now - _SIGNS_FOR:
            fresh = self._made(now if row is None else now + _AHEAD)
            session.add(fresh)
            await session.flush()
            row = row or fresh
        return row

    def _made(self, signs_from: datetime) -> SignInKey:
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

        key = ec.generate_private_key(ec.SECP256R1())
        kid = secrets.token_urlsafe(12)
        numbers = key.public_key().public_numbers()
        raw = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return SignInKey(
            id=kid,
            public={"x": _coordinate(numbers.x), "y": _coordinate(numbers.y)},
            sealed=self._secret.seal(_PURPOSE, raw, kid),
            created_at=datetime.now(UTC),
            signs_from=signs_from,
        )

    def _opened(self, row: SignInKey) -> "ec.EllipticCurvePrivateKey":
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import load_der_private_key

        key = load_der_private_key(self._secret.open(_PURPOSE, row.sealed, row.id), None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise LusterError(Reason.STATE_CONFLICT, f"The signing key {row.id} is not one that signs ES256.")
        return key


async def _all(session: AsyncSession) -> Sequence[SignInKey]:
    return list(await session.scalars(select(SignInKey).order_by(SignInKey.created_at.desc(), SignInKey.id)))


def _signing(found: Sequence[SignInKey], now: datetime) -> SignInKey | None:
    return next((key for key in found if key.signs_from <= now), None)


def _may_be_about(successor: SignInKey | None) -> bool:
    return successor is None or successor.signs_from > datetime.now(UTC) - _AHEAD


def _coordinate(number: int) -> str:
    return base64.urlsafe_b64encode(number.to_bytes(32, "big")).rstrip(b"=").decode()
