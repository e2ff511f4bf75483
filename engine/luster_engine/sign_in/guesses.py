"""What slows guessing down, by account and by address, without shutting the owner out.

Each try is counted before it is looked at, so that many at once are no way round. Whoever signed in here before, by the
token that this left with them or from the same address, is counted apart from strangers: ten thousand guesses of others
use up the account's budget for strangers, and the owner's is untouched. All devices of an account share one budget,
since each sign-in makes another token: whoever gathers a thousand has no more tries by them than by one.
"""

import ipaddress
import time
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in.devices import Devices
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.sessions import Origin

WINDOW_SECONDS: Final = 900
"""In which tries are counted, a quarter of an hour. Longer: whoever mistyped too often waits so much longer. Shorter:
every bound below lets a guesser try oftener in a day."""
PER_ADDRESS: Final = 100
"""Wrong tries of one address in a window, over all accounts. An office of fifty people behind one address has room."""
PER_PAIR: Final = 10
"""Wrong tries of one address at one account in a window."""
PER_ACCOUNT: Final = 50
"""Wrong tries of strangers at one account in a window, over all addresses: 4,800 a day, against passwords of which the
commonest are refused. With fewer, a mistyping owner in a new place would be shut out by a handful of others' tries."""
PER_DEVICES: Final = 10
"""Wrong tries at one account in a window from devices that signed in to it before, all of them together: at its
password, and as many at the codes of its second step."""
PER_PROOF: Final = 30
"""Wrong passwords of one account in a window by whoever is signed in to it, over all addresses. Who mistypes so often
asks for a link by mail."""
PER_SECOND_STEP: Final = 20
"""Wrong codes of strangers at one account in a window. With the password in hand a guesser hits one of the three codes
that count with a chance of 1 in 180 a day, and the owner is told after the fifth."""
MAILS_PER_ADDRESS: Final = 20
"""Mails that one address may cause in a window."""
MAILS_TO_MAILBOX: Final = 5
"""Mails about a change of address that one mailbox gets in a window, whoever asks: else a stranger floods it."""
BEGUN_PER_ADDRESS: Final = 300
"""Ceremonies and visits that one address may begin in a window. They are no guesses, so they use up none of these."""
_NO_BOUND: Final = 2**31
"""For what is only counted."""
_MOST_FULL: Final = 10_000
"""Buckets that are remembered as used up, so that further tries ask no table; some megabytes. Beyond it all are asked
for once more."""

_COUNTING = """
INSERT INTO sign_in_guesses AS g (bucket, count, since)
SELECT each, 1, now() FROM unnest(CAST(:buckets AS bytea[])) AS each{beside} ORDER BY each
ON CONFLICT (bucket) DO UPDATE SET
    count = CASE WHEN g.since < now() - make_interval(secs => :window) THEN 1 ELSE g.count + 1 END,
    since = CASE WHEN g.since < now() - make_interval(secs => :window) THEN now() ELSE g.since END
RETURNING bucket, count AS tried, extract(epoch FROM since + make_interval(secs => :window) - now()) AS left_
"""
_COUNT = Statement(_COUNTING.format(beside=""))
_COUNT_ALONE = Statement(
    _COUNTING.format(beside=", (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried")
)
"""A transaction in one statement, which waits for no disk: a count may be lost when the machine loses its power."""
GIVING_BACK: Final = """
WITH in_order AS MATERIALIZED (
    SELECT bucket FROM sign_in_guesses WHERE bucket = ANY(:buckets) ORDER BY bucket FOR UPDATE
), given_back AS (
    UPDATE sign_in_guesses SET count = CASE WHEN bucket = ANY(:own) THEN 0 ELSE greatest(count - 1, 0) END
    WHERE bucket = ANY(:buckets) AND (SELECT count(*) FROM in_order) > 0
)
"""
"""What gives a try back; for a statement that asks something along with it, since a sign-in waits for each. It locks in
the order in which tries are counted: of two sign-ins to one account at once each would wait for the other's."""
_GIVE_BACK = Statement(f"{GIVING_BACK}SELECT")
_TIDY = text("""
DELETE FROM sign_in_guesses WHERE bucket IN (
    SELECT bucket FROM sign_in_guesses WHERE since < now() - make_interval(secs => 2 * :window) FOR UPDATE SKIP LOCKED
)
""")
"""What is being counted anew at this moment stays."""


@dataclass(frozen=True, slots=True)
class Tries:
    """A try that was counted, to be given back where it was right."""

    buckets: tuple[bytes, ...]
    own: tuple[bytes, ...]
    """Those that are forgotten altogether once it was right."""
    count: int = 0
    """The how many-th it was at the account, whoever tried; of the second step only."""

    @property
    def values(self) -> dict[str, object]:
        """What `GIVING_BACK` is given."""
        return {"buckets": sorted({*self.buckets, *self.own}), "own": list(self.own)}


class Guesses:
    """Counts tries; takes a database session and never commits."""

    def __init__(self, secret: InstallationSecret) -> None:
        self._secret = secret
        self._devices = Devices(secret)
        self._full: dict[bytes, float] = {}

    async def password(
        self, session: AsyncSession, email: str, origin: Origin, *, account: UUID | None, familiar: bool
    ) -> Tries:
        """Count a try at a password; RATE_LIMITED where there were too many."""
        return await self._password(session, _COUNT, email, origin, account, familiar)

    async def password_alone(
        self, reader: AsyncSession, email: str, origin: Origin, *, account: UUID | None, familiar: bool
    ) -> Tries:
        """The same by one statement that is a transaction of its own; what comes after it undoes no count. A stranger
        whose account's budget is known to be used up is refused at once, without that statement."""
        return await self._password(reader, _COUNT_ALONE, email, origin, account, familiar)

    async def proof(self, session: AsyncSession, email: str, origin: Origin, *, account: UUID) -> Tries:
        """Count a try at the password of somebody who is signed in. Whoever took a session along may send it from a
        thousand addresses, so the account has a budget of its own for these; signing in goes on beside it."""
        limits = [
            *await self._of_password(session, email, origin, account, familiar=True),
            (self._bucket("proof", email), PER_PROOF),
        ]
        await self._count(session, limits)
        return Tries(tuple(bucket for bucket, _ in limits), (self._pair(email, origin),))

    async def _password(
        self,
        session: AsyncSession,
        how: Statement,
        email: str,
        origin: Origin,
        account: UUID | None,
        familiar: bool,
    ) -> Tries:
        limits = await self._of_password(session, email, origin, account, familiar)
        if how is _COUNT_ALONE:
            self._refuse_if_full(limits)
        await self._count(session, limits, how)
        return Tries(tuple(bucket for bucket, _ in limits), (self._pair(email, origin),))

    async def _of_password(
        self, session: AsyncSession, email: str, origin: Origin, account: UUID | None, familiar: bool
    ) -> list[tuple[bytes, int]]:
        if await self._devices.knows(session, account, origin.device_token):
            return [(self._bucket("devices", str(account)), PER_DEVICES)]
        limits = [
            (self._bucket("address", _network(origin.address)), PER_ADDRESS),
            (self._pair(email, origin), PER_PAIR),
        ]
        return limits if familiar else [*limits, (self._bucket("account", email), PER_ACCOUNT)]

    def _pair(self, email: str, origin: Origin) -> bytes:
        return self._bucket("pair", f"{email} {_network(origin.address)}")

    async def second_step(self, session: AsyncSession, account: UUID, origin: Origin) -> Tries:
        """Count a try at a code of the second step; devices that signed in before have a budget of their own."""
        bucket, most = self._bucket("second step", str(account)), PER_SECOND_STEP
        if await self._devices.knows(session, account, origin.device_token):
            bucket, most = self._bucket("second step by devices", str(account)), PER_DEVICES
        # Counted beside, whoever tries: what the owner is told is how often somebody was wrong, not by which way.
        by_anybody = self._bucket("second step by anybody", str(account))
        counts = await self._count(session, [(bucket, most), (by_anybody, _NO_BOUND)])
        return Tries((bucket, by_anybody), (), counts[by_anybody])

    async def mail(self, session: AsyncSession, origin: Origin) -> None:
        """Count a mail that an address causes."""
        await self._count(session, [(self._bucket("mail", _network(origin.address)), MAILS_PER_ADDRESS)])

    async def mailbox(self, session: AsyncSession, email: str) -> None:
        """Count a mail that goes to a mailbox."""
        await self._count(session, [(self._bucket("mailbox", email), MAILS_TO_MAILBOX)])

    async def begun(self, session: AsyncSession, origin: Origin) -> None:
        """Count something that an address begins."""
        await self._count(session, [(self._bucket("begun", _network(origin.address)), BEGUN_PER_ADDRESS)])

    async def code(self, session: AsyncSession, origin: Origin) -> None:
        """Count a try at a link's token or at the set-up code."""
        await self._count(session, [(self._bucket("code", _network(origin.address)), PER_ADDRESS)])

    async def was_right(self, session: AsyncSession, tries: Tries) -> None:
        """Give a try back."""
        await _GIVE_BACK.rows(session, tries.values)

    def _bucket(self, kind: str, what: str) -> bytes:
        return self._secret.hash("guesses", f"{kind} {what}")

    async def _count(
        self, session: AsyncSession, limits: list[tuple[bytes, int]], how: Statement = _COUNT
    ) -> dict[bytes, int]:
        # In one order, so that two tries never wait for each other.
        values = {"buckets": [bucket for bucket, _ in limits], "window": WINDOW_SECONDS}
        rows = await how.rows(session, values)
        most = dict(limits)
        if over := [row for row in rows if row.tried > most[row.bucket]]:
            longest = max(float(row.left_) for row in over)
            for row in over:
                if most[row.bucket] == PER_ACCOUNT:
                    self._remember_full(row.bucket, float(row.left_))
            raise _too_many(longest)
        return {row.bucket: int(row.tried) for row in rows}

    def _refuse_if_full(self, limits: list[tuple[bytes, int]]) -> None:
        until = max(self._full.get(bucket, 0.0) for bucket, _ in limits)
        if until > time.monotonic():
            raise _too_many(until - time.monotonic())

    def _remember_full(self, bucket: bytes, seconds: float) -> None:
        if len(self._full) >= _MOST_FULL:
            self._full.clear()
        self._full[bucket] = time.monotonic() + seconds


def _too_many(seconds: float) -> LusterError:
    left = max(1, round(seconds))
    return LusterError(
        Reason.RATE_LIMITED,
        f"There were too many tries. Try again in {left} s, or ask for a link by mail.",
        retry_after=left,
    )


async def tidy(session: AsyncSession) -> None:
    """Forget what counts no longer."""
    await session.execute(_TIDY, {"window": WINDOW_SECONDS})


def _network(address: str) -> str:
    """An address as one household has it: a single one of IPv4, a /64 of IPv6."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped is not None:
            return str(found.ipv4_mapped)
        return str(ipaddress.ip_network((found, 64), strict=False))
    return str(found)
