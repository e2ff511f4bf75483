"""The lines that a provider's process sends: parsed and checked like the input of any stranger."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from luster_sdk.errors import ProviderError

from luster_engine.border import words
from luster_engine.border.names import ANSWER_FILES, checked_names
from luster_engine.border.refusal import Foreign
from luster_engine.providers.policy import REASONS

log = logging.getLogger(__name__)

LINE_BYTES = 256_000
"""The longest line; facts are a few hundred bytes, and a failure is a sentence."""
MOST_LINES = 20_000
"""Lines of one question: ten a second for half an hour."""
FAILURES = frozenset(REASONS)
"""The kinds of failure there are; `policy.py` says what each means."""
MOST_DOLLARS = 1_000.0
"""The most that one answer is believed to cost."""
_LONGEST_WAIT = 86_400.0
"""Seconds, a day, as in the SDK's kit (`luster_sdk/providers/failures.py`); checked again, as a provider's process is
not trusted."""
_SENTENCE, _ID, _HANDLE = 500, 200, 8_000
"""Characters of a sentence, an id, and what a question is found again by (docs/border.md)."""
_LINE = words.Bounds(bytes=LINE_BYTES, depth=6, values=2_000, text=_HANDLE)


class UnusableError(ProviderError):
    """An answer that came, or may have come, and cannot be used: the provider wants its money all the same."""

    def __init__(
        self, message: str, facts: Mapping[str, Any] | None = None, *, kind: str = "server", lasting: bool = True
    ) -> None:
        super().__init__(kind, message, facts=facts, lasting=lasting)


class StoppedError(UnusableError):
    """Luster itself stopped while a question was out: what came of it, and what it cost, nobody knows."""


@dataclass(frozen=True)
class Greeting:
    """How a provider's process begins."""

    ready: bool
    healthy: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Working:
    """How far a question is."""

    number: int
    fraction: float
    note: str = ""


@dataclass(frozen=True)
class Placed:
    """Where a question lies at its provider; empty where nobody can go on with it later."""

    number: int
    handle: str


@dataclass(frozen=True)
class Answered:
    """A question's answer: the names of its files, which lie in the question's folder, and facts."""

    number: int
    files: tuple[str, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Failed:
    """Why a question was not answered."""

    number: int
    error: ProviderError


def greeting(line: bytes) -> Greeting:
    """What the first line says; anything but a plain yes is a no."""
    if not line:
        return Greeting(False, reason="it ended without a word")
    try:
        said = words.parse(line, _LINE)
    except Foreign as refusal:
        return Greeting(False, reason=str(refusal))
    ready = said.get("ready") is True
    reason = said.get("reason") if ready else said.get("broken")
    return Greeting(ready, said.get("healthy") is True, words.clean(reason or "it did not say why", _SENTENCE))


def heard(line: bytes) -> Working | Placed | Answered | Failed | None:
    """What a line says; None for one that needs no answer. Raises `Foreign` for one that is no part of a conversation.

    Where only the answer to one question is not as it must be, that question has failed and the others go on.
    """
    said = words.parse(line, _LINE)
    number = said.get("number")
    if isinstance(number, bool) or not isinstance(number, int):
        raise Foreign("a line names no question")
    try:
        if "progress" in said:
            return Working(number, words.finite(said["progress"], 0, 1), words.clean(said.get("note", ""), _SENTENCE))
        if "failed" in said:
            failure = _failure(said["failed"])
            # A failure that comes with facts befell an answer that was there already.
            return Failed(number, _unusable(failure, _known(said)) if "facts" in said else failure)
        if "files" in said:
            return Answered(number, _names(said["files"]), checked_facts(said.get("facts")))
        if "handle" in said:
            return Placed(number, words.line(said["handle"] or "", _HANDLE))
        return None
    except Foreign as refusal:
        return Failed(number, UnusableError(f"The provider's answer cannot be used: {refusal}.", _known(said)))


def checked_facts(facts: object) -> dict[str, Any]:
    """The facts of an answer, within bounds; a cost that nobody could have meant is left out of them."""
    if not isinstance(facts, dict):
        raise Foreign("its facts are no object")
    found = words.bounded(facts, words.FACTS)
    if "cost_usd" in found:
        try:
            found["cost_usd"] = words.finite(found["cost_usd"], 0, MOST_DOLLARS)
        except Foreign as refusal:
            log.warning("an answer's cost is left out: %s", refusal)
            del found["cost_usd"]
    return found


def _known(said: Mapping[str, Any]) -> dict[str, Any] | None:
    """The facts of an answer that is refused, where they say what it cost."""
    try:
        found = checked_facts(said.get("facts"))
    except Foreign:
        return None
    return found if "cost_usd" in found else None


def _names(files: object) -> tuple[str, ...]:
    if not isinstance(files, list):
        raise Foreign("its files are no list")
    return checked_names(files, ANSWER_FILES)


def _failure(failed: object) -> ProviderError:
    if not isinstance(failed, dict):
        raise Foreign("its failure is no object")
    kind, wait = failed.get("kind"), failed.get("retry_after")
    return ProviderError(
        kind if isinstance(kind, str) and kind in FAILURES else "server",
        words.clean(failed.get("message") or "The provider did not say why.", _SENTENCE),
        retry_after=None if wait is None else words.finite(wait, 0, _LONGEST_WAIT),
        request_id=words.line(failed.get("request_id") or "", _ID),
        lasting=failed.get("lasting") is True,
    )


def _unusable(failure: ProviderError, facts: Mapping[str, Any] | None) -> UnusableError:
    """A failure that may have to be paid for, with everything that was said of it."""
    found = UnusableError(str(failure), facts, kind=failure.kind, lasting=failure.lasting)
    found.retry_after, found.request_id = failure.retry_after, failure.request_id
    return found
