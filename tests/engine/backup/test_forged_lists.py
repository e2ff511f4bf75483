"""The list of a backup that somebody forged is refused in a line, and nothing of it is taken at its word."""

import gzip
import json
from typing import Any

import pytest
from luster_engine.backup.manifest import Manifest, NewerError, unpacked
from luster_engine.backup.sealing import DamagedError

KEPT = {"path": "a/b/c.jpg", "sha256": "0" * 64, "size": 5, "changed": 1, "content_type": "image/jpeg"}
LIST: dict[str, Any] = {
    "format": 1,
    "version": "0.1.0",
    "revision": "0030",
    "made_at": "2026-11-29T00:00:00Z",
    "database": KEPT,
    "pictures": [KEPT],
    "private": [{**KEPT, "path": "secrets/x"}],
    "counts": {},
    "discrepancies": [],
    "missing": [],
}


def _read(**change: Any) -> Manifest:
    return unpacked(gzip.compress(json.dumps(LIST | change).encode()))


def test_a_list_as_luster_writes_it_is_read() -> None:
    assert _read().pictures[0].content_type == "image/jpeg"


@pytest.mark.parametrize(
    "change",
    [
        {"private": [{**KEPT, "path": "secrets/x", "changed": 10**30}]},
        {"pictures": [{**KEPT, "content_type": "image/jpeg\nSet-Cookie: x"}]},
        {"pictures": [{**KEPT, "content_type": "image/jpeg\n"}]},
        {"version": "\x1b]0;owned\x07"},
        {"revision": "0030\x1b[31m"},
        {"format": 9, "version": "\x1b]0;owned\x07"},
    ],
    ids=["a time that no file can have", "a header", "a line's end", "a terminal's words", "the same", "a newer one"],
)
def test_what_would_break_or_be_obeyed_elsewhere_is_damage(change: dict[str, Any]) -> None:
    """A restore ended in a traceback, and what the list said of its version spoke to the operator's terminal."""
    with pytest.raises(DamagedError):
        _read(**change)


def test_a_newer_list_says_its_version() -> None:
    with pytest.raises(NewerError, match=r"9\.9\.9"):
        _read(format=9, version="9.9.9")
