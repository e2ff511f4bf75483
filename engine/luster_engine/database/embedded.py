"""The Postgres that comes with Luster: started on demand, shared by every process on the same data folder."""

import contextlib
import hashlib
import os
import shlex
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

import fasteners  # type: ignore[import-untyped]  # the package ships no types
import psutil

from luster_engine.data_folder import check_not_being_restored
from luster_engine.database.cluster import DATABASE, ROLE, Cluster
from luster_engine.database.held_lock import HeldLock
from luster_engine.database.programs import START_SECONDS, Programs, give
from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from sqlalchemy import URL

# A Unix socket's whole path may have 107 bytes on Linux and 103 on macOS.
_SOCKET_PATH_LIMIT = 100
# A server whose lock is held and which nobody can see is either ending or in another container; the last processes of
# one that was killed take a moment, so that a shorter wait would refuse a start after a crash.
_UNSEEN_SECONDS = 5.0
_STOP_SECONDS = 30
"""How long a server may take to write down what it holds and to end. Shorter: one on a slow disk is left running, and
the next process adopts it."""
_LOOK_SECONDS = 0.005
"""Seconds between two looks whether a server that was told to end has ended, which takes some hundredths. Longer:
whoever stops it waits so much longer. Shorter: the looks themselves, 0.1 ms each, take from the server."""
# What Postgres says while it starts, stops or replays its log: the only refusals of its own that pass by themselves.
_PASSING = ("starting up", "shutting down", "recovery", "too many clients")


class EmbeddedPostgres:
    """A Postgres of Luster's own below a data folder.

    The first process starts it, others adopt it, and the last one to leave stops it. Each holds a shared lock while it
    is using the server; the operating system drops the lock of a process that is killed, so a server left behind is
    adopted, and then stopped, by the next one. The server itself holds a lock too, as long as any of its processes
    lives: where that is held by a server that cannot be seen, as from another container, no second one is started.
    """

    def __init__(self, data_dir: Path, *, bin_dir: Path | None = None) -> None:
        self._data_dir = data_dir.resolve()
        self.programs = Programs(self._data_dir, bin_dir)
        self._cluster = Cluster(self._data_dir, self.programs)
        locks = self._data_dir / "locks"
        self._starting = fasteners.InterProcessLock(locks / "postgres.start")
        self._using = fasteners.InterProcessReaderWriterLock(locks / "postgres.use")
        self._serving = HeldLock(locks / "postgres.serve")
        self._locks = locks
        self._held = False

    @property
    def url(self) -> "URL":
        """The address with its password; valid once the server has been started."""
        # Here and below what talks to a database is loaded late, so that the server starts meanwhile.
        from sqlalchemy import make_url

        return make_url(self.address)

    @property
    def address(self) -> str:
        """The same as text, for whoever hands it on: to write it costs no more than that."""
        parts = self._parts()
        place = f":{parts['port']}" if "port" in parts else ""
        host = parts["host"] if place else ""
        where = "" if place else f"?host={quote_plus(parts['host'])}"
        return f"postgresql+psycopg://{ROLE}:{quote(parts['password'], safe='')}@{host}{place}/{DATABASE}{where}"

    def conninfo(self) -> str:
        """The same as psycopg wants it, and the programs of Postgres."""
        from psycopg.conninfo import make_conninfo

        return make_conninfo(**self._parts())

    def state(self) -> tuple[str, str]:
        """At which state the tables are and what is said of them; empty where there are none yet."""
        import psycopg

        with psycopg.connect(self.conninfo(), autocommit=True, connect_timeout=5) as connection:
            found = connection.execute("SELECT to_regclass('alembic_version')::oid").fetchone()
            if found is None or found[0] is None:
                return "", ""
            said = connection.execute(
                "SELECT version_num, obj_description(%s, 'pg_class') FROM alembic_version", (found[0],)
            ).fetchone()
        return ("", "") if said is None else (str(said[0]), str(said[1]))

    @property
    def data(self) -> Path:
        """The server's own folder."""
        return self._cluster.data

    def start(self) -> "URL":
        """Start the server, or adopt the one that is running, and answer with its address."""
        self.serve()
        return self.url

    def serve(self) -> None:
        """Start the server, or adopt the one that is running."""
        self._prepare()
        with self._starting:
            if not self._held:
                self._using.acquire_read_lock()
                self._held = True
            try:
                self._cluster.ensure()
                self._serve()
                self._check_answers()
            except BaseException:
                self._leave()
                raise

    def stop(self) -> None:
        """Leave; stop the server when nobody else is using it."""
        if self._held:
            with self._starting:
                self._leave()

    def restart(self) -> None:
        """Restart at once, as a crash would, for those who want to see what happens then."""
        with self._starting:
            self._pg_ctl("stop", "-m", "immediate", "-t", "30")
            self._serve()

    def new_password(self) -> None:
        """Make another password where the old one was lost; refused while the server runs."""
        self._prepare()
        with self._starting, self._serving.taken() as descriptor:
            if descriptor is None or self.running():
                raise LusterError(Reason.STATE_CONFLICT, f"Luster runs on {self._data_dir}. Stop it first.")
            self._cluster.new_password()

    def answers(self) -> bool:
        """Whether the server lets somebody new in within two seconds, and none of its processes is stopped.

        A server that refuses in words, because it is full or replays its log, does answer.
        """
        postmaster = self._postmaster()
        if postmaster is None or _stopped(postmaster):
            return False
        import psycopg

        try:
            psycopg.connect(self.conninfo(), connect_timeout=2).close()
        except psycopg.OperationalError as error:
            return "FATAL" in str(error)
        return True

    def kill(self) -> None:
        """End a server that stands still, and everything that works for it; its log is replayed at the next start.

        Nothing is ended but what is known to work in this very folder.
        """
        with self._starting:
            if (hidden := self._hidden()) is not None:
                raise LusterError(Reason.DATABASE_UNAVAILABLE, self._cannot_look_at(hidden))
            working = [process for process in psutil.process_iter() if _works_in(process, self.data)]
            for process in working:
                with contextlib.suppress(psutil.Error):
                    process.kill()
            psutil.wait_procs(working, timeout=10)

    def running(self) -> bool:
        """Whether a postmaster of this very folder is alive where this process can see it."""
        return self._postmaster() is not None

    def __enter__(self) -> "URL":
        return self.start()

    def __exit__(self, *_exc: object) -> None:
        self.stop()

    def _prepare(self) -> None:
        check_not_being_restored(self._data_dir)
        self._locks.mkdir(parents=True, exist_ok=True)
        self.programs.prepare()

    def _leave(self) -> None:
        self._using.release_read_lock()
        self._held = False
        if self._using.acquire_write_lock(blocking=False):
            try:
                self._end()
            finally:
                self._using.release_write_lock()

    def _end(self) -> None:
        """Have the server end, as `pg_ctl stop -m fast` does, which looks ten times a second whether it has.

        It takes its file away before it ends, and holds the folder's lock until then.
        """
        if (postmaster := self._postmaster()) is None:
            return
        if sys.platform == "win32":
            self._pg_ctl("stop", "-m", "fast", "-t", str(_STOP_SECONDS))
            return
        with contextlib.suppress(psutil.NoSuchProcess):
            postmaster.send_signal(signal.SIGINT)
        deadline = time.monotonic() + _STOP_SECONDS
        while self.running() or _is_alive(postmaster):
            if time.monotonic() > deadline:
                raise LusterError(
                    Reason.DATABASE_UNAVAILABLE, f"The embedded Postgres in {self.data} does not stop. It was asked to."
                )
            time.sleep(_LOOK_SECONDS)

    def _postmaster(self) -> psutil.Process | None:
        """The live postmaster; a number in its file that now belongs to another program does not count."""
        try:
            lines = (self.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
            process = psutil.Process(int(lines[0]))
            if process.status() == psutil.STATUS_ZOMBIE or not _works_in(process, self.data):
                return None
        except (OSError, IndexError, ValueError, psutil.NoSuchProcess):
            return None
        return process

    def _hidden(self) -> int | None:
        """The process that the pid file names, where it is a Postgres of which we may not see whose."""
        try:
            lines = (self.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
            process = psutil.Process(int(lines[0]))
            if "postgres" in process.name():
                process.cwd()
        except psutil.AccessDenied as denied:
            return denied.pid
        except (OSError, IndexError, ValueError, psutil.Error):
            pass
        return None

    def _cannot_look_at(self, pid: int) -> str:
        return (
            f"The process {pid}, which {self.data / 'postmaster.pid'} names, may not be looked at by this user, so "
            "nobody can tell whether it is this folder's Postgres; it is left alone. Run Luster as the user who "
            f"started it, or see with `ps -p {pid} -o user,args` what it is, stop it, and start again."
        )

    def _serve(self) -> None:
        """See to it that exactly one server of this folder runs; the caller holds the starting lock."""
        unseen = time.monotonic() + _UNSEEN_SECONDS
        deadline = time.monotonic() + START_SECONDS
        while not self.running():
            with self._serving.taken() as descriptor:
                if descriptor is not None:
                    self._launch(descriptor)
                    return
            ending = any(_works_in(process, self.data) for process in psutil.process_iter())
            if time.monotonic() > (deadline if ending else unseen):
                if (hidden := self._hidden()) is not None:
                    raise LusterError(Reason.DATABASE_UNAVAILABLE, self._cannot_look_at(hidden))
                raise LusterError(
                    Reason.DATABASE_UNAVAILABLE,
                    f"A Postgres of {self.data} runs where this process cannot see it, as in another container. One "
                    "data folder serves one Luster: stop the other, give this one another folder with --data, or "
                    "share one server with DATABASE_URL.",
                )
            time.sleep(0.05)

    def _launch(self, descriptor: int) -> None:
        options = []
        if sys.platform != "win32":
            sockets = self._sockets()
            sockets.mkdir(mode=0o700, parents=True, exist_ok=True)
            give(sockets)
            # Not in the configuration: a data folder that was copied elsewhere has its sockets there.
            options = ["-o", f"-c unix_socket_directories={shlex.quote(str(sockets))}"]
        self._forget_the_dead()
        log = self.data / "server.log"
        handed_down = () if sys.platform == "win32" else (descriptor,)
        try:
            self._pg_ctl(
                "start", "-w", "-t", str(START_SECONDS), "-l", str(log), *options, hand_down=handed_down
            )  # fmt: skip
        except LusterError as error:
            tail = log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:] if log.exists() else []
            raise LusterError(
                Reason.DATABASE_UNAVAILABLE,
                f"The embedded Postgres in {self.data} did not start: {' / '.join(tail) or error.message}. "
                f"Its log is {log}. Nothing was changed; where files are damaged, copy the data folder back from a "
                "backup.",
            ) from error

    def _forget_the_dead(self) -> None:
        """Remove the pid file of a postmaster that was killed; the lock that this process holds says that it is dead.

        Postgres does so itself unless the number still answers, as a zombie's does, or belongs to a stranger now.
        """
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        if sys.platform != "win32":
            # The socket's lock names the same dead postmaster; nobody else puts anything into that folder.
            for left in self._sockets().glob(".s.PGSQL.*"):
                left.unlink(missing_ok=True)

    def _check_answers(self) -> None:
        import psycopg

        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                with psycopg.connect(self.conninfo(), autocommit=True, connect_timeout=5) as connection:
                    connection.execute("SELECT 1")
                return
            except psycopg.Error as error:
                said = str(error).strip().replace("\n", " / ")
            # An adopted server may still be replaying its log after a crash, or have been dying when it was seen.
            passing = "FATAL" not in said or any(each in said for each in _PASSING)
            if passing and not self.running():
                self._serve()
            elif not passing or time.monotonic() > deadline:
                raise LusterError(Reason.DATABASE_UNAVAILABLE, self._mend(said))
            time.sleep(0.1)

    def _mend(self, said: str) -> str:
        """What to do about a server that runs and refuses."""
        if "password authentication failed" in said:
            return (
                f"The password in {self._cluster.password_file} is not the database's. Copy it back from a backup, or "
                f"make another: luster database password --data {self._data_dir}"
            )
        return (
            f"The embedded Postgres in {self.data} does not give out its database {DATABASE}: {said}. Nothing was "
            "changed. Copy the data folder back from a backup."
        )

    def _parts(self) -> dict[str, Any]:
        """What psycopg needs to find the server and to be let in."""
        password = self._cluster.password_file.read_text(encoding="utf-8").strip()
        known = {"user": ROLE, "password": password, "dbname": DATABASE}
        if sys.platform == "win32":
            return {**known, "host": "127.0.0.1", "port": str(self._port())}
        return {**known, "host": str(self._sockets())}

    def _sockets(self) -> Path:
        beside = self._cluster.home / "run"
        if len(os.fsencode(beside / ".s.PGSQL.5432")) <= _SOCKET_PATH_LIMIT:
            return beside
        digest = hashlib.sha256(os.fsencode(self.data)).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"luster-{digest}"

    def _port(self) -> int:
        for line in reversed((self.data / "postgresql.conf").read_text(encoding="utf-8").splitlines()):
            if line.startswith("port ="):
                return int(line.partition("=")[2])
        return 5432

    def _pg_ctl(self, *arguments: str, hand_down: tuple[int, ...] = ()) -> None:
        self.programs.run("pg_ctl", "-D", str(self.data), *arguments, hand_down=hand_down)


def _is_alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _stopped(postmaster: psutil.Process) -> bool:
    """Whether one of the server's processes is stopped, which holds up whoever waits for it."""
    try:
        children = Path(f"/proc/{postmaster.pid}/task/{postmaster.pid}/children").read_text(encoding="ascii").split()
    except OSError:
        children = []  # not Linux
    for number in (postmaster.pid, *map(int, children)):
        with contextlib.suppress(psutil.Error):
            if psutil.Process(number).status() == psutil.STATUS_STOPPED:
                return True
    return False


def _works_in(process: psutil.Process, folder: Path) -> bool:
    """Whether a process is a Postgres of this folder. One that may not be looked at is a stranger's."""
    with contextlib.suppress(psutil.Error):
        if "postgres" in process.name() and process.status() != psutil.STATUS_ZOMBIE:
            return Path(process.cwd()) == folder
    return False
