"""Passwords: which are taken, and how they are hashed without anybody else waiting for it."""

import asyncio
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Final, TypeVar

import argon2
from argon2.exceptions import InvalidHashError, VerificationError

from luster_engine.errors import FieldViolation, LusterError, Reason

LONGEST: Final = 256
"""Characters; NIST wants at least 64 to be taken. Argon2 reads any length, but nobody is to send a book."""
_MEMORY_KIB: Final = 46 * 1024
_PASSES: Final = 1
"""OWASP's first choice for argon2id with one lane: 46 MiB once over, 30 to 60 ms here. More memory makes guessing
dearer for who stole the hashes, and lets fewer people sign in at once."""
_MOST_WAITING: Final = 64
"""Hashes that may wait: with 50 ms each the last waits three seconds. Whoever comes then is told to come again."""
_MOST_REPEATED: Final = 4
"""Characters of what a password repeats: "abcd" four times over is guessed as soon as "abcd" is. More: words that
somebody wrote twice would be refused, of which the commonest are refused anyway."""

T = TypeVar("T")


class Hasher:
    """Hashes in one thread of its own, so never more than one core is busy with it and the loop never is."""

    def __init__(self) -> None:
        self._argon = argon2.PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=1)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="passwords")
        self._waiting = 0
        self._nobody: str | None = None

    async def hash(self, password: str) -> str:
        """A hash to keep."""
        return await self._run(lambda: self._argon.hash(plain(password)))

    async def verify(self, kept: str | None, password: str) -> bool:
        """Whether a password is the one; without a hash it takes as long, and it is not."""
        return await self._run(lambda: self._verify(kept, plain(password)))

    def is_outdated(self, kept: str) -> bool:
        """Whether a hash was made with other costs than now."""
        return self._argon.check_needs_rehash(kept)

    def close(self) -> None:
        """Let what runs finish, and start nothing more."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _verify(self, kept: str | None, password: str) -> bool:
        if self._nobody is None:
            self._nobody = self._argon.hash("the password of nobody")
        try:
            return self._argon.verify(kept or self._nobody, password) and kept is not None
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: Callable[[], T]) -> T:
        if self._waiting >= _MOST_WAITING:
            raise LusterError(
                Reason.RATE_LIMITED, "Many people sign in at this moment. Try again in a few seconds.", retry_after=5
            )
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        finally:
            self._waiting -= 1


def plain(password: str) -> str:
    """The one spelling of a password, whatever keyboard wrote it."""
    return unicodedata.normalize("NFC", password)


def check(password: str, *, shortest: int, email: str = "", field: str = "password") -> None:
    """Refuses a password that is too short, too long, or among the first that anybody tries."""
    password = plain(password)
    why = ""
    if len(password) < shortest:
        why = f"must have at least {shortest} characters; a few words in a row are easy to remember"
    elif len(password) > LONGEST:
        why = f"must have at most {LONGEST} characters"
    elif is_common(password, email):
        why = "is among the first that are guessed; take words that nobody else would put together"
    if why:
        raise LusterError(Reason.INVALID_ARGUMENT, f"The {field} {why}.", violations=(FieldViolation(field, why),))


def is_common(password: str, email: str = "") -> bool:
    """Whether a password is on the list, repeats something short or common, counts up, or is the mail address."""
    small = plain(password).casefold()
    known = commonest()
    if small in known or _is_run(small):
        return True
    unit = _unit(small)
    if unit != small and (len(unit) <= _MOST_REPEATED or unit in known or _is_run(unit)):
        return True
    own = {email, email.partition("@")[0], "luster"}
    return unit in own or small.strip("0123456789!?.-_ ") in known | own


@cache
def commonest() -> frozenset[str]:
    """The commonest passwords that are long enough to be tried, most frequent first in the file."""
    text = files("luster_engine.sign_in").joinpath("common_passwords.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("# "))


def _unit(text: str) -> str:
    """What a text repeats: "abcabc" gives "abc"."""
    again = (text + text).find(text, 1)
    return text[:again]


def _is_run(text: str) -> bool:
    """Whether each character is the next, the last or the same one: "12345678", "hgfedcba"."""
    steps = {(ord(second) - ord(first)) for first, second in pairwise(text)}
    # Nine is followed by nought on a keyboard.
    return len(steps) <= 1 or (text.isdigit() and steps in ({1, -9}, {-1, 9}))
