"""The list of one backup: what it holds, under which checksums, made by which version."""

import gzip
import io
import re
from datetime import datetime
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError, field_validator

from luster_engine.backup.sealing import DamagedError
from luster_engine.storage.port import checked_key

FORMAT: Final = 1
"""Of lists and heads. Raise it when an older Luster could not restore what a newer one writes; it then says so by the
version that made the backup, instead of restoring half of it."""
_LARGEST: Final = 4 << 30
"""Bytes of a list; one of ten million files takes 3 GB."""
_LARGEST_HEADER: Final = 65_536
"""Bytes of a backup's head, which has fewer than 300: a format, a salt, a check and identifiers. What is longer is
another file, and is not read."""
_PRIVATE: Final = re.compile(r"(secrets|outbox)/[A-Za-z0-9_][A-Za-z0-9_.@\-]{0,200}")
"""What is kept of a data folder besides database and pictures."""

Word = Annotated[str, StringConstraints(max_length=200, pattern=r"^[ -~]*$")]
"""Without control characters: it may be shown in a terminal, or sent as a header."""
Version = Annotated[str, StringConstraints(max_length=50, pattern=r"^[ -~]*$")]
_LATEST: Final = 2**63 - 1
"""Nanoseconds: the year 2262, further than which no file system can write it down."""
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Kept(BaseModel):
    """One file of a backup."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    sha256: Sha256
    size: int = Field(ge=0)
    changed: int = Field(default=0, ge=-_LATEST, le=_LATEST)
    """When it was last changed, in nanoseconds: with the same time and size it is not read again."""
    content_type: Word = ""


class Manifest(BaseModel):
    """One backup."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int
    version: Version
    revision: Version
    """The state of the tables."""
    made_at: datetime
    database: Kept
    """What pg_dump wrote."""
    pictures: tuple[Kept, ...]
    private: tuple[Kept, ...]
    """Secrets that Luster made for itself, and mails that wait."""
    counts: dict[str, int]
    """Rows of the tables that matter most, to compare with after a restore."""
    discrepancies: tuple[str, ...]
    """What `luster ledger verify` said in the backup's moment; nearly always nothing."""
    missing: tuple[str, ...]
    """Pictures that a row names and that were not there."""

    @field_validator("pictures")
    @classmethod
    def _in_the_store(cls, files: tuple[Kept, ...]) -> tuple[Kept, ...]:
        for each in files:
            checked_key(each.path)
        return files

    @field_validator("private")
    @classmethod
    def _in_the_folder(cls, files: tuple[Kept, ...]) -> tuple[Kept, ...]:
        for each in files:
            if not _PRIVATE.fullmatch(each.path):
                raise ValueError(f"{each.path[:80]!r} is no file of a data folder")
        return files

    @property
    def files(self) -> tuple[Kept, ...]:
        """Everything that the backup holds."""
        return (self.database, *self.private, *self.pictures)

    def packed(self) -> bytes:
        """As it is stored."""
        return gzip.compress(self.model_dump_json().encode(), mtime=0)


class _Beginning(BaseModel):
    """What every format says of itself."""

    format: int
    version: Version = ""


class NewerError(Exception):
    """A list that a newer Luster wrote."""


def unpacked(data: bytes) -> Manifest:
    """The list that was stored; a newer one is told apart from a damaged one."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            text = file.read(_LARGEST + 1)
        if len(text) > _LARGEST:
            raise DamagedError("its list has no end")
        beginning = _Beginning.model_validate_json(text)
        if beginning.format > FORMAT:
            raise NewerError(beginning.version)
        return Manifest.model_validate_json(text)
    except (OSError, EOFError, ValidationError) as error:
        raise DamagedError("its list cannot be read") from error


class BackupHeader(BaseModel):
    """What a folder of backups says of itself."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: int
    salt: str = Field(default="", pattern=r"^([0-9a-f]{32})?$")
    """Empty where nothing is sealed."""
    check: str = Field(default="", pattern=r"^([0-9a-f]{64})?$")


def header_of(data: bytes) -> BackupHeader:
    """What was written there; DamagedError when it is no header."""
    if len(data) > _LARGEST_HEADER:
        raise DamagedError("its head is too long")
    try:
        found: BackupHeader = TypeAdapter[Any](BackupHeader).validate_json(data)
    except ValidationError as error:
        raise DamagedError("its head cannot be read") from error
    if found.format > FORMAT:
        raise NewerError("")
    return found
