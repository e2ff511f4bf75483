"""The one line that says how far a command with many photos is: on a screen of any width, and in a pipe."""

import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TextIO

_REDRAW_SECONDS = 0.1
"""Between two drawings of the line on a screen. Oftener nobody can read it; many small photos a second would write to
the terminal for each."""
_SAY_SECONDS = 5.0
"""How often a pipe is told; a screen is drawn anew."""


@dataclass(slots=True)
class Totals:
    """What became of the photos so far."""

    all: int = 0
    done: int = 0
    skipped: int = 0
    failed: int = 0
    note: str = ""
    """What is being done at the moment, where there is one photo alone."""
    began: float = field(default_factory=time.monotonic)

    @property
    def ended(self) -> int:
        """Photos that are through, one way or another."""
        return self.done + self.skipped + self.failed

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.monotonic() - self.began

    def line(self, width: int) -> str:
        """The totals in at most `width` characters: what matters least goes first, and no word is cut."""
        most = [f"{self.ended} of {self.all} {plural(self.all, 'photo')}"]
        most += [f"{self.failed} failed"] if self.failed else []
        most += [f"{self.skipped} done before"] if self.skipped else []
        most += [self.note] if self.note else []
        most += [clock(self.seconds)]
        left = self._left()
        most += [f"about {clock(left)} left"] if left is not None else []
        return shortened(most, f"{self.ended}/{self.all}", width)

    def summary(self) -> str:
        """What is said at the end."""
        parts = [f"{self.done} done"]
        parts += [f"{self.skipped} done before"] if self.skipped else []
        parts += [f"{self.failed} failed"] if self.failed else []
        parts += [f"{left} not begun"] if (left := self.all - self.ended) > 0 else []
        return f"{self.all} {plural(self.all, 'photo')}: {', '.join(parts)}, in {clock(self.seconds)}"

    def _left(self) -> float | None:
        if not self.done or self.ended >= self.all:
            return None
        return (self.all - self.ended) * self.seconds / self.done


class TotalsLine:
    """Writes the totals: over itself on a screen, now and then in a pipe, and nothing where nobody wants them."""

    def __init__(self, totals: Totals, stream: TextIO | None = None, *, quiet: bool = False) -> None:
        self.totals = totals
        self._stream = stream or sys.stderr
        self._screen = self._stream.isatty()
        self._quiet = quiet
        self._last = 0.0
        self._said = ""

    def begin(self, text: str) -> None:
        """Say what is about to happen."""
        self._write(text)
        self._last = time.monotonic()

    def update(self) -> None:
        """The totals have changed, or time has passed."""
        now = time.monotonic()
        if now - self._last >= (_REDRAW_SECONDS if self._screen else _SAY_SECONDS):
            self._last = now
            self._write(self.totals.line(width() if self._screen else 200))

    def say(self, text: str) -> None:
        """A line that stays, above the totals."""
        if self._quiet:
            return
        self._stream.write(f"\r\x1b[K{text}\n" if self._screen else f"{text}\n")
        self._stream.flush()
        self._said = ""

    def end(self, text: str) -> None:
        """The last line, which stays."""
        self.say(text)

    def clear(self) -> None:
        """Leave the screen as it was, for what is written next."""
        if self._screen and not self._quiet:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _write(self, text: str) -> None:
        if self._quiet or text == self._said:
            return
        self._said = text
        self._stream.write(f"\r\x1b[K{text[: width()]}" if self._screen else f"{text}\n")
        self._stream.flush()


def shortened(parts: Sequence[str], least: str, width: int) -> str:
    """As many parts as there is room for, from the first; the least where there is no room for one."""
    for many in range(len(parts), 0, -1):
        line = " · ".join(parts[:many])
        if len(line) <= width:
            return line
    return least[:width]


def plural(number: int, noun: str) -> str:
    """One photo, two photos."""
    return noun if number == 1 else f"{noun}s"


def counted(number: int, noun: str, many: str = "") -> str:
    """A number with its noun: `1 entry`, `2 entries`."""
    return f"{number} {noun}" if number == 1 else f"{number} {many or f'{noun}s'}"


def clock(seconds: float) -> str:
    """Minutes and seconds, or hours before them."""
    whole = round(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def width() -> int:
    """Characters in a line; the last column stays free, as some terminals break the line there."""
    return max(1, shutil.get_terminal_size().columns - 1)
