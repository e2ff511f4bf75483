"""What a server answered, or that it did not; kept apart from the sender, which loads what speaks HTTP."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    beginning: bytes


class Unreachable(Exception):
    """No answer came; the message says why in words."""
