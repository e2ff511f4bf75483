"""The plain, blocking file operations below the filesystem store."""

import contextlib
import errno
import hashlib
import json
import os
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from luster_engine.moves import move
from luster_engine.storage.free_space import SpaceShare
from luster_engine.storage.keys import content_type_of
from luster_engine.storage.port import CHUNK, ObjectInfo, checked_key, checked_prefix, other_size

_OF = "."
"""Stands in a temporary file's name between the owner and what tells it from others; no id has it."""


_TRIES = 10
"""How often a folder that changes under our hands is removed before its removal is left for later."""


class ExistsError(Exception):
    """A write-once object is there already."""


@dataclass(frozen=True, slots=True)
class Landed:
    """Bytes that have fully arrived in a temporary file and wait to be named."""

    path: Path
    size: int
    etag: str


class Incoming:
    """A file being received; it has no name in the store until it is whole."""

    def __init__(self, path: Path, share: SpaceShare) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._share = share
        self.size = 0
        self._file = path.open("xb")
        self._hash = hashlib.sha256()

    def write(self, data: bytes) -> None:
        """Append bytes, where the disk still has room for them; FileNotFoundError when its owner has left."""
        if not self.path.exists():
            raise FileNotFoundError(self.path)
        with self._share.batch(len(data)):
            self._file.write(data)
            self._file.flush()
        self._hash.update(data)
        self.size += len(data)

    def finish(self) -> Landed:
        """Bring everything to the disk, so that a named object survives a power cut."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return Landed(self.path, self.size, self._hash.hexdigest()[:32])

    def discard(self) -> None:
        """Forget what has arrived."""
        self._file.close()
        self.path.unlink(missing_ok=True)


class Disk:
    """Objects below one folder: bytes under `objects/`, their types and checksums under `about/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.objects = root / "objects"
        self.about = root / "about"
        self.incoming = root / "incoming"

    def prepare(self) -> None:
        """Make the folders; private, because they hold people's homes."""
        self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        for folder in (self.objects, self.about, self.incoming):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def begin(self, share: SpaceShare, owner: str = "") -> Incoming:
        """Open a temporary file on the same file system as the objects, whose name says for whom."""
        return Incoming(self.incoming / f"{owner}{_OF}{uuid.uuid4().hex}", share)

    def arriving(self, owner: str) -> list[int]:
        """The sizes of what is arriving for an owner, and of what a cut left behind and nobody has removed yet."""
        sizes = []
        for path in self.incoming.glob(f"{owner}{_OF}*"):
            with contextlib.suppress(FileNotFoundError):
                sizes.append(path.stat().st_size)
        return sizes

    def forget_arriving(self, owner: str) -> None:
        """Take the files away that are arriving for an owner who leaves: what has no name now never gets one."""
        for path in self.incoming.glob(f"{owner}{_OF}*"):
            path.unlink(missing_ok=True)

    def adopt(self, landed: Landed, key: str, content_type: str, *, write_once: bool = False) -> ObjectInfo:
        """Give arrived bytes their name; with `write_once` only if nothing has it yet."""
        target = self.objects / checked_key(key)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._name(landed, target, write_once=write_once)
        except FileExistsError:
            raise ExistsError(key) from None
        except FileNotFoundError:
            # Its owner left meanwhile: not even an empty folder is to name them.
            self._prune(target.parent, self.objects)
            raise
        facts = target.stat()
        note = self.about / f"{key}.json"
        note.parent.mkdir(parents=True, exist_ok=True)
        fresh = note.with_name(f"{note.name}.{uuid.uuid4().hex}")
        fresh.write_text(json.dumps({"type": content_type, "etag": landed.etag, "changed": facts.st_mtime_ns}))
        fresh.replace(note)
        if not target.exists():
            # Removed while its note was written: a note must not outlive its object.
            self.delete(key)
            raise FileNotFoundError(key)
        return _info(key, facts, content_type, landed.etag)

    def _name(self, landed: Landed, target: Path, *, write_once: bool) -> None:
        if not write_once:
            move(landed.path, target)
            return
        try:
            os.link(landed.path, target)
        finally:
            landed.path.unlink(missing_ok=True)

    def put(self, key: str, path: Path, content_type: str, share: SpaceShare) -> ObjectInfo:
        """Copy a local file in."""
        incoming = self.begin(share)
        try:
            with path.open("rb") as file:
                while data := file.read(4 * CHUNK):
                    incoming.write(data)
            return self.adopt(incoming.finish(), key, content_type)
        finally:
            incoming.discard()

    def get(self, key: str, path: Path, size: int | None = None) -> ObjectInfo:
        """Copy an object out, of exactly this size where one is expected."""
        with (self.objects / checked_key(key)).open("rb") as source:
            # The size of what is copied, and not of what is put in its place a moment later.
            facts = os.fstat(source.fileno())
            if size is not None and facts.st_size != size:
                raise other_size(facts.st_size, size)
            with path.open("wb") as copy:
                shutil.copyfileobj(source, copy, 4 * CHUNK)
        if self.head(key) is None:
            raise FileNotFoundError(key)
        return self._describe(key, facts)

    def head(self, key: str) -> ObjectInfo | None:
        """What is known of an object."""
        try:
            facts = (self.objects / checked_key(key)).stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        return self._describe(key, facts)

    def delete(self, key: str) -> None:
        """Remove an object and its note, and the folders that become empty."""
        for base, name in ((self.objects, checked_key(key)), (self.about, f"{key}.json")):
            path = base / name
            path.unlink(missing_ok=True)
            self._prune(path.parent, base)

    def delete_prefix(self, prefix: str) -> int:
        """Remove a whole folder of objects."""
        folder = checked_prefix(prefix).removesuffix("/")
        count = sum(1 for _ in self.walk(prefix))
        for base in (self.objects, self.about):
            _remove_tree(base / folder)
            self._prune((base / folder).parent, base)
        return count

    def walk(self, prefix: str) -> Iterator[ObjectInfo]:
        """Every object below a prefix, in key order."""
        start = self.objects / checked_key(prefix.rstrip("/")) if prefix else self.objects
        keys = (
            Path(folder, name).relative_to(self.objects).as_posix()
            for folder, _, names in os.walk(start)
            for name in names
        )
        for key in sorted(keys):
            info = self.head(key)
            if info is not None:
                yield info

    def clear_incoming(self, older_than: datetime) -> int:
        """Remove what interrupted uploads left behind."""
        count = 0
        for path in self.incoming.iterdir():
            with contextlib.suppress(FileNotFoundError):
                if path.is_file() and datetime.fromtimestamp(path.stat().st_mtime, UTC) < older_than:
                    path.unlink()
                    count += 1
        return count

    def _describe(self, key: str, facts: os.stat_result) -> ObjectInfo:
        try:
            note = json.loads((self.about / f"{key}.json").read_text())
        except (FileNotFoundError, ValueError):
            note = {}
        if note.get("changed") != facts.st_mtime_ns:
            # A crash fell between naming the bytes and writing their note: the bytes are whole, so they count.
            return _info(key, facts, content_type_of(Path(key).suffix), f"{facts.st_size:x}-{facts.st_mtime_ns:x}")
        return _info(key, facts, note["type"], note["etag"])

    def _prune(self, folder: Path, base: Path) -> None:
        while folder != base and base in folder.parents:
            try:
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent


def _remove_tree(folder: Path) -> None:
    """Remove a folder from which somebody else may be taking files at the same moment, or into which they put some."""
    for _ in range(_TRIES):
        try:
            shutil.rmtree(folder)
        except FileNotFoundError:
            if not folder.exists():
                return
        except OSError as error:
            if error.errno != errno.ENOTEMPTY:
                raise
        else:
            return
    raise OSError(errno.EBUSY, "files come and go in a folder that is being removed", str(folder))


def _info(key: str, facts: os.stat_result, content_type: str, etag: str) -> ObjectInfo:
    return ObjectInfo(key, facts.st_size, content_type, etag, datetime.fromtimestamp(facts.st_mtime, UTC))
