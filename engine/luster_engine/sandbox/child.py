"""The child process: locks itself in, then does one task after another as its parent asks."""

import contextlib
import errno
import faulthandler
import gc
import os
import queue
import selectors
import signal
import socket
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from luster_sdk.errors import Cancelled

from luster_engine.copying import WantedCopy, has_other_threads, make_copies
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import CodePlace, StaleCode, TaskRequest, describe
from luster_engine.sandbox import wire
from luster_engine.sandbox.confine import confine
from luster_engine.sandbox.kinds import find

_PROGRESS_EVERY = 0.02
"""Seconds between two messages of progress; a stage may tell of every row. Rarer: a bar jerks. Oftener: the parent is
busy with words. The parent tells on no more than seven a second (`worker/progress.py`)."""
_PARENT_IS_GONE = 75
"""The exit code, EX_TEMPFAIL of sysexits.h: nothing was wrong with the work. Nobody is there to read it but a
person."""


class TaskHost:
    """The `Host` of one task: tells the parent where the work is and hears when it is cancelled."""

    def __init__(
        self, number: int, folder: Path, descriptor: int, cancelled: threading.Event, kept: dict[str, Any]
    ) -> None:
        self._number = number
        self._folder = folder
        self._descriptor = descriptor
        self._cancelled = cancelled
        self._writing = threading.Lock()
        self._kept = kept
        self._told = 0.0
        self._fraction = 0.0
        self.place = CodePlace()

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def kept(self) -> dict[str, Any]:
        return self._kept

    def at(self, place: CodePlace) -> None:
        left, self.place = self.place, place
        if left.is_plugin and _left_a_process():
            self.place = left
            text = f"{left.words} left a process running, which a stage may not do."
            raise LusterError(Reason.PLUGIN_FAILED, text, **dict[str, Any](left.fields()))
        self._send("at", place.fields())

    def progress(self, fraction: float, note: str = "") -> None:
        self._fraction = min(1.0, max(self._fraction, float(fraction)))
        now = time.monotonic()
        if now - self._told >= _PROGRESS_EVERY or self._fraction == 1.0:
            self._told = now
            self._send("progress", {"fraction": self._fraction, "note": str(note)[:500]})

    def checkpoint(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled("the job was cancelled")

    def _send(self, kind: str, body: dict[str, Any]) -> None:
        with self._writing:  # a stage may report progress from a thread of its own
            wire.write_message(self._descriptor, {"task": self._number, kind: body})


class Conversation:
    """The conversation with the parent: one thread listens, the main thread works."""

    def __init__(self, reader: int, writer: int, kinds: Mapping[str, str]) -> None:
        self._kinds = kinds
        self._reader = reader
        self._writer = writer
        self._tasks: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._cancelled = threading.Event()
        self._current = 0
        self._kept: dict[str, Any] = {}

    def serve(self) -> None:
        """Works until the parent closes its end."""
        threading.Thread(target=self._listen, name="parent", daemon=True).start()
        while (message := self._tasks.get()) is not None:
            answer = self._work(message)
            sys.stdout.flush()
            sys.stderr.flush()
            self._current = 0
            wire.write_message(self._writer, {"task": message["task"], **answer})

    def _listen(self) -> None:
        with contextlib.suppress(OSError, wire.BadMessage):
            while (message := wire.read_message(self._reader)) is not None:
                if "cancel" in message:
                    if message["cancel"] == self._current:
                        self._cancelled.set()
                else:
                    self._cancelled.clear()
                    self._current = int(message["task"])
                    self._tasks.put(message)
        if self._current:  # a parent that vanished in the middle of a task wants no answer any more
            os._exit(_PARENT_IS_GONE)
        self._tasks.put(None)

    def _work(self, message: Mapping[str, Any]) -> dict[str, Any]:
        folder = Path(message["folder"])
        host = TaskHost(message["task"], folder, self._writer, self._cancelled, self._kept)
        try:
            request = TaskRequest(
                message["kind"], message["payload"], _paths(message["inputs"]), _paths(message["outputs"])
            )
            answer = find(self._kinds, request.kind)(request, host)
            wire.pack({"result": answer})
        except Cancelled:
            return {"cancelled": True}
        except StaleCode:
            return {"stale": True}
        except LusterError as error:
            return _refusal(error.reason, error.message, dict(error.fields))
        except MemoryError:
            text = f"{host.place.words} asked for more memory than a sandbox child may use."
            return _refusal(Reason.PLUGIN_OUT_OF_MEMORY, text, host.place.fields())
        except BaseException as error:  # whatever a task raises must not end the child without a word
            traceback.print_exc()
            text = f"{host.place.words} failed: {describe(error)}{_why(error)}"
            reason = Reason.PLUGIN_FAILED if host.place.is_plugin else Reason.INTERNAL
            return _refusal(reason, text, host.place.fields())
        return {"result": answer}


def _left_a_process() -> bool:
    """Whether this child has children of its own; those that have ended are buried on the way."""
    try:
        while True:
            pid, _ = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return True
    except ChildProcessError:
        return False


def _why(error: BaseException) -> str:
    """What whoever wrote a plugin wants to know of a call that the filter refused."""
    refused = isinstance(error, PermissionError) and error.errno == errno.EPERM
    return " (the sandbox refuses some system calls: docs/system-calls.md)" if refused else ""


def _refusal(reason: Reason, message: str, fields: dict[str, str]) -> dict[str, Any]:
    return {"error": {"reason": reason.value, "message": message, "fields": fields}}


def _paths(named: Mapping[str, str]) -> dict[str, Path]:
    return {name: Path(path) for name, path in named.items()}


def _preload(modules: Iterable[str]) -> None:
    """Imports our own modules while this process can still write bytecode, or every child would compile them anew.

    Confinement holds for one thread and those it starts, so nothing that is imported here may have started one.
    """
    gc.disable()  # what is imported stays, and to look for garbage in it takes a tenth of the time
    for name in modules:
        with contextlib.suppress(ImportError):  # the task that needs it will say so
            import_module(name)
    gc.enable()
    sys.dont_write_bytecode = True
    if has_other_threads():
        sys.exit("an imported module started a thread of its own, which could not be confined")


def main(reader: int, writer: int) -> None:
    """Runs a child over two inherited sockets."""
    os.set_inheritable(reader, False)
    os.set_inheritable(writer, False)
    faulthandler.enable()
    greeting = wire.read_message(reader)
    if greeting is None:
        return
    _preload(greeting["preload"])
    confinement = confine(
        memory_mb=greeting["memory_mb"],
        file_bytes=greeting["file_bytes"],
        open_files=greeting["open_files"],
        readable=map(Path, greeting["readable"]),
        writable=map(Path, greeting["writable"]),
    )
    _wait_without_lists()
    _warm(greeting["warm"])
    wire.write_message(writer, {"ready": confinement.facts()})
    Conversation(reader, writer, greeting["kinds"]).serve()


def _wait_without_lists() -> None:
    """Let an event loop of a plugin wait by `poll`.

    What `epoll` watches is kept by the system: 450,000 entries were 322 MB that no limit counts, and all programs of
    one user share how many there may be. So it is refused, and Python has chosen it before, when it was imported.
    """
    vars(selectors)["DefaultSelector"] = selectors.PollSelector


def original(control: int, preload: Iterable[str], warm: Iterable[str]) -> None:
    """Imports and makes ready what every child needs, and becomes a child whenever the parent asks for one.

    It has seen no photo and no plugin, and does nothing but fork: what locks a child in, it does to itself, as one that
    was started alone does.
    """
    _preload(preload)
    _warm(warm)
    with socket.socket(fileno=control) as asked:
        wanted = make_copies(asked, ends_by=signal.SIGKILL)
    if wanted is not None:
        main(*_at_home(wanted))


def _at_home(wanted: WantedCopy) -> tuple[int, int]:
    """Makes a copy what a process of its own would be: its folder, its environment, its output."""
    reader, writer, printed = wanted.files
    os.chdir(wanted.said["folder"])
    os.environ.update(wanted.said["environment"])
    sys.argv[1:] = [str(reader), str(writer)]
    tempfile.tempdir = None  # found anew, in its own folder
    for descriptor in (1, 2):
        os.dup2(printed, descriptor)
    os.close(printed)
    return reader, writer


def _warm(functions: Iterable[str]) -> None:
    for name in functions:
        module, _, function = name.partition(":")
        getattr(import_module(module), function)()


if __name__ == "__main__":
    if sys.argv[1].isdigit():
        main(int(sys.argv[1]), int(sys.argv[2]))
    else:
        original(int(sys.argv[4]), sys.argv[2].split(), sys.argv[3].split())
