"""Hostile answers of children and providers, drawn from a seed: what good ones look like, bent in every way we know."""

import json
import os
import random
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x03\x08\x02\0\0\0" + b"pixels" * 9
JPEG = b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x03\x00\x04\x01\x01\x11\x00" + b"pixels" * 9


def _parcel(said: Any, pictures: Mapping[str, bytes]) -> bytes:
    head = json.dumps({"said": said, "files": {name: len(data) for name, data in pictures.items()}}).encode()
    return b"LSTR1\n" + len(head).to_bytes(4, "big") + head + b"".join(pictures.values())


SECRETS = {
    "child": JPEG[:-6] + b"secret",
    "parcel": _parcel({"prompt": "secret"}, {"photo.png": PNG[:-6] + b"secret"}),
    "provider": PNG[:-6] + b"secret",
}
"""What lies in the neighbour's folder: just what would pass every check if it were reached."""

PICTURE = {"mime": "image/jpeg", "extension": "jpg", "width": 4, "height": 3, "bytes": len(JPEG), "quality": 92}
WARNING = {"code": "subject_not_found", "message": "There is no sky.", "stage": "classic.sky"}
SAID: Mapping[str, Any] = {
    "carry_out": {
        **PICTURE,
        "steps": [{"stage": "decode", "ms": 1.5, "peak_mb": 40.0}],
        "warnings": [WARNING],
        "measures": {"sky": {"share": 0.4}},
        "report": {"disclosure": "altered", "source_type": "composite", "input": {"format": "jpeg"}, "notes": []},
    },
    "thumbnail": PICTURE,
    "rendition": PICTURE,
    "disclosure": {key: PICTURE[key] for key in ("mime", "width", "height", "bytes")},
    "strip": {key: PICTURE[key] for key in ("mime", "extension", "bytes")},
    "sign": {"mime": "image/jpeg", "bytes": len(JPEG)},
    "preview": {"previews": [{**PICTURE, "style": "default", "warnings": [WARNING]}]},
    "tiles": {"tiles": [{key: PICTURE[key] for key in ("mime", "width", "height", "bytes")}]},
    "probe": {
        "format": "jpeg", "mime": "image/jpeg", "extension": "jpg", "width": 4, "height": 3, "bytes": len(JPEG),
        "bits": 8, "mode": "RGB", "frames": 1, "orientation": 1, "colour": "sRGB", "has_gps": False,
        "captured_at": None, "camera": "Make Model",
    },
    "sketch": {
        "width": 4, "height": 3, "brightness": 0.5, "captured_at": "2026-11-28T10:00:00", "stops": -9.0,
        "lens": "Make 16 mm", "view": "AAAA",
    },
    "inspect": {"metadata": {"Make": "Make"}},
    "catalog": {"api": "1", "stages": [], "styles": [], "providers": []},
}  # fmt: skip
LINES: tuple[Mapping[str, Any], ...] = (
    {"ready": True, "healthy": True, "reason": ""},
    {"broken": "no key"},
    {"number": 1, "handle": "h"},
    {"number": 1, "progress": 0.5, "note": "half"},
    {"number": 1, "files": ["answer.png"], "facts": {"cost_usd": 0.04, "model": "m", "total_tokens": 9}},
    {"number": 1, "failed": {"kind": "quota", "message": "no money", "retry_after": 3, "request_id": "r"}},
)
NAMES = (
    "/etc/passwd", "../../evil.png", "..", ".", "", "answer.png/..", "a\\..\\b.png", "answer.png\0", "photo.png",
    "answer.png", "mask.png", "~/x.png", "C:\\x.png", "//x/y.png", "answer.PNG", "\u202egnp.rewsna", "con", "%2e%2e/x",
    "answer.8.png", "answer.1.png", "file:///etc/passwd", "${HOME}.png", "-rf", "photo.png\n",
)  # fmt: skip
"""Names that lead elsewhere, or nearly."""
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, -(2**63), 10**400, 1.5, -0.0, 1e308, float("nan"), float("inf"),
    float("-inf"), "", "0", "true", "NaN", "a\0b", "\ud800", "\x1b[2J\x1b]0;x\x07", "\x9b2J\u202e\u2066", "x" * 30_000,
    "image/svg+xml",
    "text/html", "<script>", "none", "replaced", "CANCELLED", "INSUFFICIENT_CREDITS", "__class__", [], {}, [[]], [None],
    {"": ""}, {"a": {"b": {"c": 1}}}, ["answer.png"] * 3, {"reason": "x", "violations": "y"}, *NAMES,
)  # fmt: skip
KEYS = ("task", "result", "error", "asked", "cancelled", "stale", "at", "progress", "ready", "number", "files", "facts",
        "failed", "__proto__", "path", "mime", "", "\0", "self")  # fmt: skip


@dataclass(frozen=True)
class Draw:
    """A source of mischief."""

    random: random.Random

    def bent(self, good: Any) -> Any:
        """A good value with one to four things wrong in it."""
        said = deepcopy(good)
        for _ in range(self.random.randint(1, 4)):
            said = self._bend(said)
        return said

    def _bend(self, said: Any) -> Any:
        places = list(_places(said))
        if not places or self.random.random() < 0.03:
            return self.value()
        holder, key = self.random.choice(places)
        way = self.random.randrange(5)
        if way == 0:
            del holder[key]
        elif way == 1 and isinstance(holder, dict):
            holder[self.random.choice(KEYS)] = self.value()
        elif way == 2:
            holder[key] = self.nested()
        else:
            holder[key] = self.value()
        return said

    def value(self) -> Any:
        return deepcopy(self.random.choice(VALUES))

    def nested(self) -> Any:
        value: Any = self.value()
        for _ in range(self.random.choice((1, 3, 20, 60))):
            value = [value] if self.random.random() < 0.5 else {"a": value}
        return value if self.random.random() < 0.9 else [value] * self.random.choice((10, 300))

    def bytes_of(self, said: Any) -> bytes:
        """A message as bytes, sometimes no longer one."""
        data = json.dumps(said).encode()
        way = self.random.randrange(12)
        if way == 0:
            data = data[: self.random.randrange(len(data) + 1)]
        elif way == 1:
            at = self.random.randrange(len(data) + 1)
            data = data[:at] + self.random.randbytes(self.random.randint(1, 9)) + data[at:]
        elif way == 2:
            data = data.replace(b"1", b"1e999").replace(b"true", b"tru")
        elif way == 3:
            data = self.random.choice((b"[" * 5000, b'{"a":' * 5000, b"9" * 5000, b"\xff\xfe", b"", b"null", b'"x"'))
        return data

    def picture(self) -> bytes:
        """Bytes that may or may not be a picture."""
        good = self.random.choice((PNG, JPEG))
        way = self.random.randrange(8)
        if way < 3:
            return good
        if way == 3:
            return good[: self.random.randrange(len(good))]
        if way == 4:
            at = self.random.randrange(len(good))
            return good[:at] + self.random.randbytes(1) + good[at + 1 :]
        return self.random.choice((b"", b"<svg onload=x>", b"GIF89a", b"%PDF", b"PK\x03\x04", b"\xff\xd8\xff" * 9))

    def leave(self, path: Path, secret: Path) -> None:
        """Something where a picture should lie: mostly a file, else a link to a secret, a folder, a pipe or nothing."""
        ways: tuple[Callable[[], object], ...] = (
            lambda: path.symlink_to(secret),
            lambda: path.symlink_to(secret.parent),
            lambda: path.hardlink_to(secret),
            path.mkdir,
            lambda: os.mkfifo(path),
            lambda: None,
        )
        if self.random.random() < 0.6:
            path.write_bytes(self.picture())
        else:
            self.random.choice(ways)()

    def parcel(self) -> bytes:
        """A question or an answer in its file, bent in its head, its sizes or its bytes."""
        names = self.random.sample(
            ("photo.png", "mask.png", "answer.png", "reference.1.png"), self.random.randint(1, 2)
        )
        pictures = [self.picture() if self.random.random() < 0.5 else PNG for _ in names]
        head: Any = {"said": {"prompt": "a sky"}, "files": dict(zip(names, map(len, pictures), strict=True))}
        if self.random.random() < 0.4:
            head["files"][self.random.choice(NAMES)] = self.random.choice((len(PNG), 0, -1, 2**40, True, "9", None))
        if self.random.random() < 0.5:
            head = self.bent(head)
        data = self.bytes_of(head)
        length = (
            len(data) if self.random.random() < 0.85 else self.random.choice((0, 1, 2**31, 2**32 - 1, len(data) - 1))
        )
        magic = b"LSTR1\n" if self.random.random() < 0.95 else self.random.choice((b"PK\x03\x04", b"", b"LSTR2\n"))
        tail = b"" if self.random.random() < 0.9 else self.random.randbytes(40)
        return magic + max(length, 0).to_bytes(4, "big") + data + b"".join(pictures) + tail


def _places(said: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [said]
    while waiting:
        holder = waiting.pop()
        items = holder.items() if isinstance(holder, dict) else enumerate(holder) if isinstance(holder, list) else ()
        for key, value in items:
            found.append((holder, key))
            waiting.append(value)
    return found
