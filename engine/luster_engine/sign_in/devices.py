"""What is left with somebody who signed in: it lets nobody in, but sets them apart from strangers.

A token is good for what was true when it was made: another password ends it, and so does another second factor. Else
whoever once had the password would keep what they gathered then.
"""

import base64
import hmac
import os
import time
from typing import Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.statement import Statement
from luster_engine.sign_in.sealing import InstallationSecret

LASTS_DAYS: Final = 60
"""How long a token sets apart. Who did not sign in for so long begins as a stranger, as from an address of before."""
_KIND: Final = "d2"
"""Those of before, `d1`, had no end; they count no longer."""
_PURPOSE: Final = "devices"
_RANDOM_BYTES: Final = 16
"""Of chance in a token: 128 bits, so that no two are alike."""
_DAY_SECONDS: Final = 86400
_LONGEST_DAY: Final = 6
"""Digits of a day since 1970."""
_NOBODY: Final = UUID(int=0)

STANDING: Final = """
SELECT concat(extract(epoch FROM c.password_changed_at), ' ', extract(epoch FROM f.confirmed_at)) AS standing
FROM sign_in_credentials c LEFT JOIN sign_in_second_factors f ON f.account_id = c.account_id
WHERE c.account_id = CAST(:account AS uuid)
"""
"""When the password was set and when the second factor was confirmed. A hash of today's costs is no new password. For a
statement that begins a session, since a sign-in waits for each."""
_STANDING = Statement(STANDING)


class Devices:
    """Makes and knows tokens; nothing about them is kept."""

    def __init__(self, secret: InstallationSecret) -> None:
        self._secret = secret

    def token(self, account: UUID, standing: str | None) -> str:
        """A token for whoever just signed in; `standing` was read where the session began, so what ends it is later."""
        day, nonce = _today(), _text(os.urandom(_RANDOM_BYTES))
        return f"{_KIND}.{day}.{nonce}.{self._mac(account, str(day), nonce, standing or '')}"

    async def knows(self, session: AsyncSession, account: UUID | None, token: str) -> bool:
        """Whether somebody signed in to the account with it, and nothing ended it since."""
        kind, _, rest = token.partition(".")
        day, _, rest = rest.partition(".")
        nonce, _, mac = rest.partition(".")
        if kind != _KIND or not mac or not token.isascii() or not day.isdigit() or len(day) > _LONGEST_DAY:
            return False
        if _today() - int(day) > LASTS_DAYS:
            return False
        # Asked also for an address without an account: the time of the answer must not tell one from the other.
        standing = await self._standing(session, account or _NOBODY)
        right = self._mac(account or _NOBODY, day, nonce, standing or "")
        return hmac.compare_digest(mac, right) and standing is not None

    async def _standing(self, session: AsyncSession, account: UUID) -> str | None:
        row = next(iter(await _STANDING.rows(session, {"account": account})), None)
        return None if row is None else str(row.standing)

    def _mac(self, account: UUID, day: str, nonce: str, standing: str) -> str:
        return _text(self._secret.hash(_PURPOSE, f"{account} {day} {standing} {nonce}"))


def _today() -> int:
    return int(time.time()) // _DAY_SECONDS


def _text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()
