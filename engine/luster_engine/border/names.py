"""The closed sets of names that files may bear on their way to a remote model and back."""

from collections.abc import Iterable

from luster_engine.border.refusal import Foreign, shown

MOST_FILES = 8
"""Files of one question or answer; image models take and give a handful."""
FIRST_BYTES = 64
"""Of a file, by which `is_picture` knows it; the marks of the three kinds end within twelve."""

_KINDS = ("png", "jpg", "webp")
_NUMBERED = ("", *(f".{number}" for number in range(1, MOST_FILES)))

QUESTION_FILES = frozenset(
    f"{stem}{number}.{kind}" for stem in ("photo", "mask", "reference") for number in _NUMBERED for kind in _KINDS
)
"""What a stage may send: `photo.png`, `mask.png`, `reference.1.png`, …"""
ANSWER_FILES = frozenset(
    f"{stem}{number}.{kind}" for stem in ("answer", "mask") for number in _NUMBERED for kind in _KINDS
)
"""What a provider may give back: `answer.png`, `answer.1.png`, `mask.png`, …"""


def checked_names(names: Iterable[object], allowed: frozenset[str]) -> tuple[str, ...]:
    """The names, each from the closed set and none twice. A name of the set can lead to no other folder."""
    found: list[str] = []
    for name in names:
        if not isinstance(name, str) or name not in allowed:
            raise Foreign(f"a file is named {shown(name)}, which is no name that may pass")
        if name in found:
            raise Foreign(f"two files are named {name}")
        if len(found) == MOST_FILES:
            raise Foreign(f"there are more than {MOST_FILES} files")
        found.append(name)
    return tuple(found)


def check_picture(name: str, head: bytes) -> None:
    """Refuse a file whose first bytes are not those of the picture that its name promises."""
    if not is_picture(name, head):
        raise Foreign(f"{name} is no picture of its kind")


def is_picture(name: str, head: bytes) -> bool:
    """Whether the first bytes of a file are those of the picture that its name promises."""
    kind = name.rpartition(".")[2]
    if kind == "png":
        return head.startswith(b"\x89PNG\r\n\x1a\n")
    if kind == "jpg":
        return head.startswith(b"\xff\xd8\xff")
    return kind == "webp" and head[:4] == b"RIFF" and head[8:12] == b"WEBP"
