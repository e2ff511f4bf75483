"""The second factor: an authenticator app's codes, and recovery codes for whoever loses it.

The shared secret is sealed, so that a copy of the database alone makes no codes. A code counts once: the step of the
last one is kept, and nothing of it or before it is taken again.
"""

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.sign_in import challenges, letters, one_time_codes
from luster_engine.sign_in.models import SecondFactor
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.service import Known

WRONG_CODE: Final = "This code is wrong, or was used. Enter the one that the app shows now."
"""What is said of a code that does not count, at the second step and wherever one proves who the owner is."""
RECOVERY_CODES: Final = 10
"""As many as fit on a slip of paper (docs/sign-in.md). Each works once; who has used them up asks for new ones. Fewer:
somebody without a telephone is shut out sooner."""
_GROUPS, _GROUP_LENGTH = 4, 6
"""Twenty-four letters and digits out of 31 are 118 bits, so a keyed hash of them cannot be guessed back."""
_ALPHABET: Final = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that is taken for another one on paper: no i, l, o, 0, 1."""
_PURPOSE: Final = "one-time codes"
_HASHED: Final = "recovery codes"

_USED = text("""
UPDATE sign_in_second_factors SET last_step = :step
WHERE account_id = :account AND last_step < :step AND confirmed_at IS NOT NULL
""")
_RECOVER = text("""
UPDATE sign_in_recovery_codes SET used_at = now()
WHERE account_id = :account AND code_hash = :hash AND used_at IS NULL
""")
_LEFT = text("SELECT count(*) FROM sign_in_recovery_codes WHERE account_id = :account AND used_at IS NULL")
_NO_CODES = text("DELETE FROM sign_in_recovery_codes WHERE account_id = :account")
_ADD_CODE = text("INSERT INTO sign_in_recovery_codes (account_id, code_hash) VALUES (:account, :hash)")
_REMOVE = text("DELETE FROM sign_in_second_factors WHERE account_id = :account RETURNING confirmed_at")
_IS_ON = Statement("""
SELECT true AS is_on FROM sign_in_second_factors WHERE account_id = :account AND confirmed_at IS NOT NULL
""")


@dataclass(frozen=True, slots=True)
class NewFactor:
    """What an authenticator app is told, once."""

    secret: str
    address: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a second step is asked of an account, and how many recovery codes are left."""

    on: bool
    recovery_codes: int


async def is_on(session: AsyncSession, account: UUID) -> bool:
    """Whether a second step is asked of an account."""
    return bool(await _IS_ON.rows(session, {"account": account}))


async def standing(session: AsyncSession, account: UUID) -> Standing:
    """How an account's second factor stands."""
    left = await session.scalar(_LEFT, {"account": account})
    return Standing(await is_on(session, account), int(left or 0))


async def start(session: AsyncSession, secret: InstallationSecret, who: Known, place: str) -> NewFactor:
    """A secret for the account's app; nothing is asked for before a code of it was seen."""
    found = await session.get(SecondFactor, who.account, with_for_update=True)
    if found is not None and found.confirmed_at is not None:
        raise LusterError(Reason.STATE_CONFLICT, "The second factor is on already. Switch it off to set up another.")
    made = one_time_codes.new_secret()
    sealed = secret.seal(_PURPOSE, made, str(who.account))
    if found is None:
        session.add(SecondFactor(account_id=who.account, sealed=sealed, last_step=0))
    else:
        found.sealed, found.last_step = sealed, 0
    await session.flush()
    address = one_time_codes.address_of(made, issuer=place, name=who.email)
    return NewFactor(one_time_codes.written(made), address)


async def confirm(session: AsyncSession, secret: InstallationSecret, who: Known, code: str) -> Sequence[str]:
    """Switch it on by a first code of the app; gives the recovery codes, this once."""
    found = await session.get(SecondFactor, who.account, with_for_update=True)
    if found is None or found.confirmed_at is not None:
        raise LusterError(Reason.STATE_CONFLICT, "There is no second factor to confirm. Start again.")
    step = one_time_codes.step_of(_opened(secret, found), tidied(code), time.time(), after=found.last_step)
    if step is None:
        raise LusterError(
            Reason.PERMISSION_DENIED, "This is not the app's code of now. Check the clock of the telephone."
        )
    await session.execute(
        text("UPDATE sign_in_second_factors SET confirmed_at = now(), last_step = :step WHERE account_id = :account"),
        {"account": who.account, "step": step},
    )
    codes = await _new_codes(session, secret, who.account)
    await _told(session, who, "on")
    return codes


async def new_recovery_codes(session: AsyncSession, secret: InstallationSecret, who: Known) -> Sequence[str]:
    """Codes in the place of those of before, which count no longer."""
    codes = await _new_codes(session, secret, who.account)
    await audit.record(session, "recovery_codes.renew", account=who.account, actor=f"account:{who.account}")
    await letters.ask(session, "recovery_codes_renewed", who.email, account=who.account)
    return codes


async def passes(session: AsyncSession, secret: InstallationSecret, who: Known, code: str) -> bool:
    """Whether a code is the app's of now or a recovery code that is left; whichever it is, it is used up."""
    given = tidied(code)
    found = await session.get(SecondFactor, who.account, with_for_update=True)
    if found is None or found.confirmed_at is None:
        return False
    if len(given) == one_time_codes.DIGITS:
        step = one_time_codes.step_of(_opened(secret, found), given, time.time(), after=found.last_step)
        if step is None:
            return False
        used = await session.execute(_USED, {"account": who.account, "step": step})
        return bool(used.rowcount)  # type: ignore[attr-defined]  # an UPDATE says how many rows it changed
    values = {"account": who.account, "hash": _code_hash(secret, who.account, given)}
    recovered = await session.execute(_RECOVER, values)
    if not recovered.rowcount:  # type: ignore[attr-defined]  # an UPDATE says how many rows it changed
        return False
    await audit.record(session, "recovery_code.use", account=who.account, actor=f"account:{who.account}")
    await letters.ask(session, "recovery_code_used", who.email, account=who.account)
    return True


async def switch_off(session: AsyncSession, who: Known, *, actor: str) -> bool:
    """No second step is asked for any longer; says whether one was."""
    removed = (await session.execute(_REMOVE, {"account": who.account})).one_or_none()
    await session.execute(_NO_CODES, {"account": who.account})
    await challenges.void(session, who.account)
    if removed is None or removed.confirmed_at is None:
        return False
    await _told(session, who, "off", actor=actor)
    return True


def tidied(code: str) -> str:
    """A code as it is compared, however it was typed."""
    return "".join(each for each in code.casefold() if each.isalnum())[:64]


async def _told(session: AsyncSession, who: Known, what: str, *, actor: str = "") -> None:
    await audit.record(session, f"second_factor.{what}", account=who.account, actor=actor or f"account:{who.account}")
    await letters.ask(session, f"second_factor_{what}", who.email, account=who.account)


async def _new_codes(session: AsyncSession, secret: InstallationSecret, account: UUID) -> Sequence[str]:
    await session.execute(_NO_CODES, {"account": account})
    codes = [_recovery_code() for _ in range(RECOVERY_CODES)]
    hashes = [{"account": account, "hash": _code_hash(secret, account, tidied(each))} for each in codes]
    await session.execute(_ADD_CODE, hashes)
    return codes


def _recovery_code() -> str:
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP_LENGTH)) for _ in range(_GROUPS))


def _code_hash(secret: InstallationSecret, account: UUID, code: str) -> bytes:
    return secret.hash(_HASHED, f"{account} {code}")


def _opened(secret: InstallationSecret, found: SecondFactor) -> bytes:
    return secret.open(_PURPOSE, found.sealed, str(found.account_id))
