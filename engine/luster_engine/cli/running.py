"""Knows whether Luster runs on a data folder, and ends what a killed start left behind."""

import contextlib
import errno
import json
import os
import socket
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from luster_engine.errors import LusterError, Reason


class Running:
    """The file in the data folder that says where Luster runs, and the lock that keeps it to one."""

    def __init__(self, data: Path) -> None:
        self._file = data / "running.json"
        self._lock = data / "running.lock"

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the data folder; a second `luster up` on it is refused."""
        import fasteners  # type: ignore[import-untyped]  # the package ships no types

        lock = fasteners.InterProcessLock(self._lock)
        if not lock.acquire(blocking=False):
            where = self.read().get("http", "another process")
            raise LusterError(
                Reason.ALREADY_EXISTS,
                f"Luster already runs on {self._file.parent} ({where}). Stop it, or give another folder with --data.",
            )
        try:
            yield
        finally:
            lock.release()

    def read(self) -> dict[str, Any]:
        """Where Luster runs; empty when it does not, or did not say."""
        try:
            said: dict[str, Any] = json.loads(self._file.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return said

    def write(self, http: str, grpc: str, pids: Sequence[int]) -> None:
        """Say where Luster runs."""
        import psutil

        children = [[pid, psutil.Process(pid).create_time()] for pid in pids if pid and psutil.pid_exists(pid)]
        fresh = self._file.with_suffix(".new")
        where = {"pid": os.getpid(), "http": http, "grpc": grpc, "namespace": _namespace()}
        fresh.write_text(json.dumps({**where, "children": children}))
        fresh.replace(self._file)

    def forget(self) -> None:
        """Say that Luster no longer runs."""
        self._file.unlink(missing_ok=True)

    def end_leftovers(self) -> None:
        """End the processes of a start that was killed, so that its ports are free."""
        import psutil

        left = []
        said = self.read()
        # In another container the same numbers are other programs.
        ours = said.get("namespace") == _namespace()
        for pid, created in said.get("children", ()) if ours else ():
            with contextlib.suppress(psutil.Error):
                process = psutil.Process(pid)
                # The number may have gone to a stranger since.
                if abs(process.create_time() - created) < 1:
                    left += [process, *process.children(recursive=True)]
        _, alive = psutil.wait_procs(left, timeout=3)
        for process in alive:
            with contextlib.suppress(psutil.Error):
                process.kill()
        psutil.wait_procs(alive, timeout=5)
        self.forget()


def _namespace() -> str:
    """Names the set of processes in which a process's number means something."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot} {Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return socket.gethostname()


def check_port(port: int, option: str, host: str = "127.0.0.1") -> None:
    """Refuse a port that is taken, and an address that is none of this machine, by name and before anything starts."""
    try:
        family, _, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"There is no address {host}. Give --host 127.0.0.1, or 0.0.0.0 to let others in."
        ) from error
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(place)
        except OSError as error:
            if error.errno == errno.EADDRNOTAVAIL:
                raise LusterError(
                    Reason.INVALID_ARGUMENT,
                    f"{host} is no address of this machine. Give --host 127.0.0.1, or 0.0.0.0 to let others in.",
                ) from error
            why = "is not ours to use" if isinstance(error, PermissionError) else "is taken"
            raise LusterError(
                Reason.ALREADY_EXISTS, f"Port {port} {why}. Choose another with {option}, or stop what uses it."
            ) from error
