"""The embedded Postgres as files: made whole or not at all, and refused when a part of it is missing."""

import logging
import os
import secrets
import shutil
import stat
import sys
from pathlib import Path
from typing import NoReturn

from luster_engine.data_folder import Contents
from luster_engine.database.programs import Programs, give, handed_over, is_root, usable
from luster_engine.errors import LusterError, Reason

log = logging.getLogger(__name__)

DATABASE = "luster"
ROLE = "luster"
_VERSION = "18"
_CONTROL_BYTES = 8192
"""Size of `pg_control`, as Postgres writes it (PG_CONTROL_FILE_SIZE of `catalog/pg_control.h`); a shorter one was cut
off."""

# What a cluster of this version cannot be without; Postgres would stop at each of them, some only after a while.
_FILES = ("global/pg_control", "global/pg_filenode.map", "postgresql.conf", "pg_hba.conf", "pg_ident.conf")
_FOLDERS = (
    "base", "global", "pg_wal", "pg_xact", "pg_multixact", "pg_multixact/members", "pg_multixact/offsets",
    "pg_subtrans", "pg_logical",
)  # fmt: skip
# These are empty in a database of Luster's that is stopped, so that some programs which copy folders leave them out.
_OFTEN_EMPTY = (
    "pg_commit_ts", "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat", "pg_stat_tmp",
    "pg_tblspc", "pg_twophase", "pg_logical/mappings", "pg_logical/snapshots",
)  # fmt: skip

_CONFIGURATION = """
# Written by Luster at first start.
listen_addresses = '{listen}'
port = {port}
unix_socket_permissions = 0700
max_connections = 200
shared_buffers = 128MB
jit = off
log_timezone = 'UTC'
timezone = 'UTC'
"""


class Cluster:
    """The folder `postgres` of a data folder: the server's files and the password of its one role.

    It gets its name only when it is complete, and nothing here ever removes or replaces one that has it.
    """

    def __init__(self, data_dir: Path, programs: Programs) -> None:
        self.home = data_dir / "postgres"
        self.data = self.home / "data"
        self.password_file = self.home / "password"
        self._data_dir = data_dir
        self._contents = Contents(data_dir)
        self._programs = programs

    def ensure(self) -> None:
        """Make the cluster where there never was one; refuse one that is half there, or gone."""
        if not self._exists():
            self._refuse_if_it_was_here()
            self._make()
        self._check()
        self._contents.note("database", self.identity())

    def identity(self) -> str:
        """What Postgres calls this cluster, kept by every true copy of it."""
        with (self.data / "global" / "pg_control").open("rb") as file:
            return str(int.from_bytes(file.read(8), sys.byteorder))

    def new_password(self) -> None:
        """Give the role another password and write it down; the server must be stopped."""
        self._check(password=False)
        password = secrets.token_urlsafe(32)
        self._alone(self.data, "postgres", f"ALTER ROLE {ROLE} PASSWORD '{password}'")
        fresh = self.password_file.with_name(f".password.{secrets.token_hex(4)}")
        write_private(fresh, password)
        fresh.replace(self.password_file)

    def _exists(self) -> bool:
        try:
            facts = self.home.lstat()
        except FileNotFoundError:
            return False
        if stat.S_ISLNK(facts.st_mode) and not self.home.exists():
            _refuse(f"{self.home} leads to {self.home.readlink()}, which is not there. Mount it or mend the link.")
        if not self.home.is_dir():
            _refuse(f"{self.home} is not a folder, so the database is gone. {self._restore()}")
        return any(self.home.iterdir())

    def _refuse_if_it_was_here(self) -> None:
        if known := self._contents.of("database"):
            message = f"{self._contents.path} says that it was here ({known})"
            _refuse(
                f"The database {self.home} is missing: {message}. Mount its disk, or copy it back from a backup. If it "
                f"is truly to be given up, move {self._contents.path.name} and the folder storage away."
            )
        photos = self._data_dir / "storage" / "objects"
        if photos.is_dir() and any(photos.iterdir()):
            _refuse(
                f"The database {self.home} is missing, though photos lie in {photos}. Copy it back from a backup, or "
                f"set DATABASE_URL if they belong to another server. To begin anew, move {photos.parent} away."
            )

    def _check(self, *, password: bool = True) -> None:
        if not self.data.is_dir() or not any(self.data.iterdir()):
            _refuse(f"{self.data} is {'empty' if self.data.is_dir() else 'missing'}. {self._restore()}")
        if not usable(self.data):
            _refuse(f"{self.data} cannot be used by Postgres. Mend it with: {handed_over(self.data)}")
        for name in _FOLDERS:
            if not (self.data / name).is_dir():
                _refuse(f"{self.data / name} is missing. {self._restore()}")
        for name in _OFTEN_EMPTY:
            if not (self.data / name).is_dir():
                path = self.data / name
                also = f" && {handed_over(path)}" if is_root() else ""
                _refuse(f"{path} is missing; it is an empty folder. Mend it with: mkdir -m 700 {path}{also}")
        self._check_version()
        for name in _FILES:
            path = self.data / name
            if not path.is_file():
                _refuse(f"{path} is missing. {self._restore()}")
            if path.stat().st_size < (_CONTROL_BYTES if name == "global/pg_control" else 1):
                _refuse(f"{path} is cut off. {self._restore()}")
            if not usable(path):
                _refuse(f"{path} cannot be used by Postgres. Mend it with: {handed_over(self.data)}")
        if not any(entry.is_file() for entry in (self.data / "pg_wal").iterdir()):
            _refuse(f"{self.data / 'pg_wal'} is empty. {self._restore()}")
        if not self._contents.knows("database", self.identity()):
            _refuse(
                f"{self.home} holds another database ({self.identity()}) than {self._contents.path} names "
                f"({self._contents.of('database')}). Restore the whole data folder from one backup; if this database "
                f"is the right one, move {self._contents.path.name} away."
            )
        if password:
            self._check_password()

    def _check_password(self) -> None:
        new_one = f"Copy it back from a backup, or make another: luster database password --data {self._data_dir}"
        try:
            known = self.password_file.read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            _refuse(f"{self.password_file} is missing. {new_one}")
        except (OSError, UnicodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is no text"
            _refuse(f"{self.password_file} cannot be read ({why}). {new_one}")
        if not known:
            _refuse(f"{self.password_file} is empty. {new_one}")

    def _check_version(self) -> None:
        path = self.data / "PG_VERSION"
        write_it = f"Copy it back from a backup; if it alone is lost: echo {_VERSION} > {path}"
        try:
            found = path.read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            _refuse(f"{path} is missing. {write_it}")
        except (OSError, UnicodeError):
            _refuse(f"{path} cannot be read. {write_it}")
        if not found:
            _refuse(f"{path} is empty. {write_it}")
        if found != _VERSION:
            _refuse(
                f"{self.data} was made by PostgreSQL {found}, and this Luster carries {_VERSION}. "
                f"Run the Luster that made it, or move its data with pg_dump to a server that DATABASE_URL names."
            )

    def _restore(self) -> str:
        return (
            f"Nothing was changed. Copy the data folder back from a backup; if nothing was ever kept in it, "
            f"move {self.home} away and start again."
        )

    def _make(self) -> None:
        """Build a cluster beside, with its database in it, and give it its name in one step."""
        for left in self._data_dir.glob("postgres.new-*"):
            log.warning("%s was left by a start that was cut off. It holds no data and can be removed.", left)
        making = self._data_dir / f"postgres.new-{secrets.token_hex(4)}"
        making.mkdir(mode=0o711)
        try:
            self._fill(making)
            # Takes the place of nothing or of an empty folder; the kernel refuses anything else.
            making.rename(self.home)
        except OSError as error:
            raise LusterError(
                Reason.DATABASE_UNAVAILABLE, f"The database {self.home} could not be made: {error.strerror}."
            ) from error
        finally:
            # Made a moment ago by this very call, never used as a database, and no longer there once it has its name.
            shutil.rmtree(making, ignore_errors=True)
        _to_disk(self._data_dir)

    def _fill(self, making: Path) -> None:
        password = secrets.token_urlsafe(32)
        data, handed = making / "data", making / "handed"
        data.mkdir(mode=0o700)
        give(data)
        write_private(handed, password)
        give(handed)
        self._programs.run(
            "initdb", "-D", str(data), "-U", ROLE, "--auth=scram-sha-256", f"--pwfile={handed}",
            "--encoding=UTF8", "--locale=C", "--no-instructions",
        )  # fmt: skip
        handed.unlink()
        windows = sys.platform == "win32"
        with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(
                _CONFIGURATION.format(
                    listen="127.0.0.1" if windows else "",
                    port=_free_port() if windows else 5432,
                )
            )
        self._alone(data, "postgres", f"CREATE DATABASE {DATABASE}")
        write_private(making / "password", password)
        _to_disk(making)

    def _alone(self, data: Path, database: str, statement: str) -> None:
        """Run one statement without a server."""
        options = ("-c", "exit_on_error=true", "-c", "log_checkpoints=off")
        self._programs.run("postgres", "--single", *options, "-D", str(data), database, typed=f"{statement}\n")


def write_private(path: Path, text: str) -> None:
    """Write a new file that only its owner can read, down to the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _refuse(message: str) -> NoReturn:
    raise LusterError(Reason.DATABASE_UNAVAILABLE, message)


def _to_disk(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
