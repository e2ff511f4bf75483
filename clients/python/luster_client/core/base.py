"""What models and calls are made of."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO, Any, Final
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict

Content = bytes | Iterable[bytes]
FileContent = bytes | IO[bytes] | tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]
"""A file to send: its bytes or an open file, alone or with a name and a media type."""


class Model(BaseModel):
    """Part of an answer. Fields that a newer server adds are kept, and none is ever changed."""

    model_config = ConfigDict(frozen=True, extra="allow", defer_build=True, protected_namespaces=())


class Left:
    """Stands for what was left out, where null means something else."""

    def __repr__(self) -> str:
        return "LEFT"


LEFT: Final = Left()


@dataclass(frozen=True, slots=True)
class Call:
    """One request, before it is sent."""

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str | None] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    multipart: bool = False
    raw: Content | None = None
    repeatable: bool = False
    """Whether an Idempotency-Key makes it safe to send twice."""
    public: bool = False
    """Whether nobody needs to be signed in; the key is not sent then."""


def part(value: object) -> str:
    """A value as one part of a path, whatever it holds."""
    text = str(value)
    if not text or text in (".", ".."):
        raise ValueError(f"{text!r} cannot be part of an address.")
    return quote(text, safe="")


def plain(value: object) -> Any:
    """An argument as JSON."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_unset=True)
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    written: Callable[[], str] | None = getattr(value, "isoformat", None)
    if written is not None:
        return written()
    return str(value) if type(value).__name__ == "UUID" else value
