"""Remembers which pictures this installation made with the command line: from which photo, by which plan.

It lets a batch go on where it ended, and lets the guard judge a picture as it was judged when it was made. Losing the
file costs no more than that.
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from luster_engine.storage.keys import digest_of

_MOST = 200_000
"""Pictures that are remembered, about 5 kB each with the guard's report: a gigabyte at most."""
_TABLES = (
    "CREATE TABLE IF NOT EXISTS made ("
    "result TEXT PRIMARY KEY, photo TEXT NOT NULL, work TEXT NOT NULL, style TEXT NOT NULL, fidelity TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS places (path TEXT PRIMARY KEY, work TEXT NOT NULL, result TEXT NOT NULL, before TEXT)",
    "DROP TABLE IF EXISTS placed",  # an earlier list of places, which told of results that were never put there
)


@dataclass(frozen=True, slots=True)
class MadePicture:
    """A result by its digest, and how it came to be."""

    result: str
    photo: str
    work: str
    """Names the photo and the plan together."""
    style: str
    fidelity: Mapping[str, Any]
    """The guard's report as the job made it; empty where nothing was judged."""


@dataclass(frozen=True, slots=True)
class _PlacedFile:
    """What was put somewhere, or was about to be put there."""

    work: str
    result: str
    before: str | None
    """What lay there until then, by its digest; None once the result lies there."""


class MadePictures:
    """The list, in a file that several commands may use at once."""

    def __init__(self, data: Path) -> None:
        self._path = data / "cache" / "made.sqlite3"

    def remember(self, picture: MadePicture, target: Path) -> None:
        """Keep one, and where it is about to be put. A list that cannot be written costs nobody a picture.

        Until `settle` says that it lies there, what lies there now is nobody's work on it.
        """
        before = digest_of(target) if target.is_file() else ""
        with contextlib.suppress(OSError, sqlite3.Error), self._open() as connection:
            row = (picture.result, picture.photo, picture.work, picture.style, json.dumps(dict(picture.fidelity)))
            connection.execute("INSERT OR REPLACE INTO made VALUES (?, ?, ?, ?, ?)", row)
            place = (_where(target), picture.work, picture.result, before)
            connection.execute("INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?)", place)
            for table in ("made", "places"):
                oldest = f"DELETE FROM {table} WHERE rowid <= (SELECT max(rowid) FROM {table}) - ?"  # noqa: S608 - ours
                connection.execute(oldest, (_MOST,))

    def settle(self, picture: MadePicture, target: Path) -> None:
        """The picture lies where it was to be put."""
        with contextlib.suppress(OSError, sqlite3.Error), self._open() as connection:
            lies = "UPDATE places SET before = NULL WHERE path = ? AND result = ?"
            connection.execute(lies, (_where(target), picture.result))

    def find(self, result: str) -> MadePicture | None:
        """The picture with these bytes, where this installation made it."""
        try:
            if not self._path.exists():
                return None
            with self._open() as connection:
                row = connection.execute("SELECT * FROM made WHERE result = ?", (result,)).fetchone()
            if row is None:
                return None
            digest, photo, work, style, fidelity = row
            return MadePicture(digest, photo, work, style, json.loads(fidelity))
        except (OSError, sqlite3.Error, ValueError):
            return None

    def changed_since(self, target: Path) -> bool:
        """Whether a result was put there, and what lies there now is another picture that was not made here: somebody
        went on with it.

        Editors keep what a picture says of itself, so its metadata does not tell.
        """
        place = self._place(target) if target.is_file() else None
        if place is None:
            return False
        digest = digest_of(target)
        return digest not in (place.result, place.before) and self.find(digest) is None

    def is_done(self, work: str, target: Path) -> bool:
        """Whether a file is, byte for byte, what this work gave, or what somebody made of that since."""
        if not target.is_file():
            return False
        found = self.find(digest_of(target))
        if found is not None:
            return found.work == work
        place = self._place(target)
        return place is not None and place.work == work and place.before is None

    def _place(self, target: Path) -> "_PlacedFile | None":
        try:
            if not self._path.exists():
                return None
            with self._open() as connection:
                asked = "SELECT work, result, before FROM places WHERE path = ?"
                row = connection.execute(asked, (_where(target),)).fetchone()
        except (OSError, sqlite3.Error):
            return None
        return None if row is None else _PlacedFile(*row)

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=10.0)
        try:
            with connection:
                for table in _TABLES:
                    connection.execute(table)
                yield connection
        finally:
            connection.close()


def _where(target: Path) -> str:
    """The place itself: a link is what a result takes the place of, not what it leads to."""
    return str(target.parent.resolve() / target.name)
