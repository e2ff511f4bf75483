"""How soon the API answers again after its engine, or what it was copied from, was killed or frozen:
`python -m tests.bench.recovery`.

Measured with nothing else at work, and with twice as many busy programs as there are cores, since a machine has most to
do exactly when something dies.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import httpx
import psutil
from luster_engine.cli.supervisor import SPARE_AFTER_SECONDS
from luster_engine.copies import CAN_COPY

from tests.bench.report import Figure, report
from tests.e2e.running_luster import Client, RunningLuster

KILLED, FROZEN = 5.0, 15.0
"""Seconds in which the API has to answer again. A killed nursery takes its copies along, which may finish what they
have begun first; beside a frozen one nobody makes a copy until it was waited for. Both have as long as a freeze."""
_GIVE_UP = 120.0


def main() -> int:
    """Measure on a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="luster-recovery-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        try:
            line = luster.start()
            if not line.startswith("Luster is ready"):
                raise SystemExit(f"it did not start: {line}")
            return report("recovery", _measure(luster))
        finally:
            luster.kill_everything()


def _measure(luster: RunningLuster) -> list[Figure]:
    client = Client(luster.url, luster.token("bench@example.com"))
    client.http.timeout = httpx.Timeout(2.0)  # what is asked of a frozen engine is asked again, as a person would
    figures = []
    for burning in (0, 2 * (os.cpu_count() or 2)):
        where = f"{burning} busy programs on {os.cpu_count()} cores" if burning else "nothing else at work"
        with _burning(burning):
            bare = _imports()
            for what, strike, most in _STRIKES:
                _spare_waits(luster)
                took = _until_it_answers(luster, client, strike)
                beside = f"{took / bare:.2f} × the imports of an engine, {bare:.1f} s"
                figures.append(Figure(f"{what}, {where}: to the next answer", most, took, beside=beside))
    return figures


def _engine_killed(luster: RunningLuster) -> None:
    _listener(luster).send_signal(signal.SIGKILL)


def _engine_frozen(luster: RunningLuster) -> None:
    _listener(luster).send_signal(signal.SIGSTOP)


def _nursery_killed(luster: RunningLuster) -> None:
    _nursery(luster).send_signal(signal.SIGKILL)


def _nursery_frozen_engine_killed(luster: RunningLuster) -> None:
    _nursery(luster).send_signal(signal.SIGSTOP)
    _listener(luster).send_signal(signal.SIGKILL)


_STRIKES: Sequence[tuple[str, Callable[[RunningLuster], None], float]] = (
    ("engine killed", _engine_killed, KILLED),
    ("engine frozen", _engine_frozen, FROZEN),
    *(
        (
            ("nursery killed", _nursery_killed, FROZEN),
            ("nursery frozen and engine killed", _nursery_frozen_engine_killed, FROZEN),
        )
        if CAN_COPY
        else ()
    ),
)


def _until_it_answers(luster: RunningLuster, client: Client, strike: Callable[[RunningLuster], None]) -> float:
    engine = _listener(luster)
    began = time.monotonic()
    strike(luster)
    while time.monotonic() - began < _GIVE_UP:
        with contextlib.suppress(httpx.HTTPError, AssertionError):
            client.get("/credits")
            if not engine.is_running() or engine.status() == psutil.STATUS_ZOMBIE:
                return time.monotonic() - began
        time.sleep(0.05)
    return _GIVE_UP


def _listener(luster: RunningLuster) -> psutil.Process:
    """The engine's process: who listens on its port."""
    for process in _family(luster):
        with contextlib.suppress(psutil.Error):
            if any(each.laddr.port == luster.grpc_port and each.status == psutil.CONN_LISTEN
                   for each in process.net_connections("tcp")):  # fmt: skip
                return process
    raise SystemExit("nobody listens on the engine's port")


def _nursery(luster: RunningLuster) -> psutil.Process:
    """The process that engine and worker are copies of; a copy is called by its own name."""
    return next(each for each in _family(luster) if "luster_engine.cli.nursery" in _words(each))


def _spare_waits(luster: RunningLuster) -> None:
    """Until a second engine is there where none can be copied, as after any quiet quarter of a minute."""
    deadline = time.monotonic() + _GIVE_UP
    while time.monotonic() < deadline:
        engines = [each for each in _family(luster) if "serve" in _words(each)]
        if len(engines) > (0 if CAN_COPY else 1) and _listener(luster):
            time.sleep(SPARE_AFTER_SECONDS)
            return
        time.sleep(0.2)


def _family(luster: RunningLuster) -> list[psutil.Process]:
    assert luster.process is not None
    return psutil.Process(luster.process.pid).children(recursive=True)


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def _imports() -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "from luster_engine import app"], check=True)
    return time.monotonic() - began


@contextlib.contextmanager
def _burning(programs: int) -> Iterator[None]:
    burning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(programs)]
    try:
        yield
    finally:
        for each in burning:
            each.kill()
            each.wait()


if __name__ == "__main__":
    sys.exit(main())
