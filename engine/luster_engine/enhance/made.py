"""Remembers which pictures this installation made with the command line: from which photo, by which plan.

It lets a batch go on where it ended, and lets the guard judge a picture as it was judged when it was made. Losing the
file costs no more than that.
"""

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_MOST = 200_000
"""Pictures that are remembered, about 5 kB each with the guard's report: a gigabyte at most."""
_TABLES = (
    "CREATE TABLE IF NOT EXISTS made ("
    "result TEXT PRIMARY KEY, photo TEXT NOT NULL, work TEXT NOT NULL, style TEXT NOT NULL, fidelity TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS placed (path TEXT PRIMARY KEY, work TEXT NOT NULL)",
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


class MadePictures:
    """The list, in a file that several commands may use at once."""

    def __init__(self, data: Path) -> None:
        self._path = data / "cache" / "made.sqlite3"

    def remember(self, picture: MadePicture, placed: Path) -> None:
        """Keep one, and where it was put. A list that cannot be written costs nobody a picture."""
        with contextlib.suppress(OSError, sqlite3.Error), self._open() as connection:
            row = (picture.result, picture.photo, picture.work, picture.style, json.dumps(dict(picture.fidelity)))
            connection.execute("INSERT OR REPLACE INTO made VALUES (?, ?, ?, ?, ?)", row)
            connection.execute("INSERT OR REPLACE INTO placed VALUES (?, ?)", (str(placed.resolve()), picture.work))
            for table in ("made", "placed"):
                oldest = f"DELETE FROM {table} WHERE rowid <= (SELECT max(rowid) FROM {table}) - ?"  # noqa: S608 - ours
                connection.execute(oldest, (_MOST,))

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

    def changed_since(self, target: Path) -> str | None:
        """The work whose result was put there, where what lies there now was not made here: somebody went on with it.

        Editors keep what a picture says of itself, so its metadata does not tell.
        """
        try:
            if not (target.is_file() and self._path.exists()):
                return None
            with self._open() as connection:
                where = (str(target.resolve()),)
                known = connection.execute("SELECT work FROM placed WHERE path = ?", where).fetchone()
        except (OSError, sqlite3.Error):
            return None
        return None if known is None or self.find(digest_of(target)) is not None else str(known[0])

    def is_done(self, work: str, target: Path) -> bool:
        """Whether a file is, byte for byte, what this work gave, or what somebody made of that since."""
        if not target.is_file():
            return False
        found = self.find(digest_of(target))
        return found.work == work if found is not None else self.changed_since(target) == work

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


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
