"""Task functions, well and badly behaved, that the sandbox tests run in real children."""

import asyncio
import contextlib
import ctypes
import errno
import fcntl
import mmap
import os
import platform
import resource
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import CodePlace, Host, TaskRequest
from luster_engine.sandbox import wire

PLACE = CodePlace("plan", "acme", "acme.bad", "1.2.3")


def open_files(request: TaskRequest, host: Host) -> dict[str, Any]:
    modes = {}
    for each in range(256):
        with contextlib.suppress(OSError):
            modes[str(each)] = stat.S_IFMT(os.fstat(each).st_mode)
    return {"modes": modes}


def echo(request: TaskRequest, host: Host) -> dict[str, Any]:
    for name, path in request.outputs.items():
        path.write_bytes(request.inputs[name].read_bytes())
    return {"payload": dict(request.payload), "pid": os.getpid()}


def count(request: TaskRequest, host: Host) -> dict[str, Any]:
    for number in range(int(request.payload["steps"])):
        host.at(PLACE)
        host.progress(number / int(request.payload["steps"]), f"step {number}")
        time.sleep(float(request.payload.get("sleep", 0.03)))
        host.checkpoint()
    return {}


def loop(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    while True:
        pass


def eat(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    eaten = []
    while True:
        eaten.append(bytearray(os.urandom(1 << 16) * 160))


def leave(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    os._exit(3)


def split(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    return {"pid": os.fork()}


def segfault(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    ctypes.memset(0, 0, 1)
    return {}


def chatter(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    for _ in range(1 << 14):
        os.write(1, b"x" * (1 << 16))
    return {}


def say(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    print("x" * int(request.payload["bytes"]))
    return {}


def spin_off(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Leaves a thread running that answers the tasks to come with whatever it likes."""
    writer, number = int(sys.argv[2]), int(request.payload.get("number", 0))

    def meddle() -> None:
        time.sleep(0.2)
        while True:
            wire.write_message(writer, {"task": number, "result": {"payload": "forged"}})
            time.sleep(0.01)

    threading.Thread(target=meddle, daemon=True).start()
    return {"pid": os.getpid()}


def tell_wonders(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Progress that no stage could report through its context."""
    number = host._number  # type: ignore[attr-defined] # what a hostile stage would find too
    for fraction in ("1e999", "-5", "0.5"):
        body = f'{{"task":{number},"progress":{{"fraction":{fraction},"note":"{"n" * 9000}"}}}}'.encode()
        os.write(int(sys.argv[2]), len(body).to_bytes(4, "big") + body)
    return {}


def many_threads(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    time.sleep(float(request.payload.get("after", 0)))
    threading.stack_size(1 << 16)
    for _ in range(400):
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
    time.sleep(5)
    return {}


def fill_disk(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    for number in range(200):
        (host.folder / str(number)).write_bytes(b"x" * 1_000_000)
        time.sleep(0.02)
    return {}


def fill_folder(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    for number in range(30_000):
        (host.folder / str(number)).touch()
    time.sleep(5)
    return {}


def leave_depth(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Leaves folders so deep in each other that a library which goes down into them gives up."""
    home = Path.cwd()
    for part in ("in", "tmp"):
        os.chdir(home / part)
        for _ in range(1_500):
            Path("d").mkdir()
            os.chdir("d")
        Path("bottom").touch()
    os.chdir(home)
    return {"pid": os.getpid()}


def hide_bytes(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Fills the disk where nobody who lists the folder sees it."""
    host.at(PLACE)
    how = str(request.payload["how"])
    os.chdir(host.folder)
    held: list[Any] = []
    if how == "lines":
        held = [open("/proc/self/maps", "rb") for _ in range(100)]  # noqa: SIM115 - held open on purpose
        time.sleep(8)
        return {}
    if how == "deep":
        for _ in range(20):
            Path("d" * 250).mkdir()
            os.chdir("d" * 250)
    for number in range(100):
        file = open(str(number), "w+b")  # noqa: SIM115 - held open on purpose
        file.write(b"x" * 1_000_000)
        file.flush()
        if how == "mapped":
            held.append(mmap.mmap(file.fileno(), 4096))
        if how in ("unlinked", "mapped"):
            Path(str(number)).unlink()
        if how == "unlinked":
            held.append(file)
        else:
            file.close()
    time.sleep(8)
    return {}


def leave_holes(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Leaves files that say to be large and hold nothing."""
    for path in request.outputs.values():
        with path.open("wb") as file:
            file.write(b"x")
            file.truncate(int(request.payload["bytes"]))
    return {}


def talk_at_length(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Says much, each word within its bounds."""
    host.at(PLACE)
    number = host._number  # type: ignore[attr-defined] # what a hostile stage would find too
    for _ in range(30):
        wire.write_message(int(sys.argv[2]), {"task": number, "progress": {"fraction": 0.5, "note": "n" * 1_000_000}})
    return {}


def make_picture(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Writes what it is told to write and says what it is told to say."""
    host.at(PLACE)
    request.outputs["picture"].write_bytes(bytes.fromhex(request.payload["bytes"]))
    said = dict(request.payload["said"])
    talk = {"report": {"notes": "x" * int(request.payload["talk"])}} if "talk" in request.payload else {}
    return said | talk


def put_links(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Puts links where the parent is going to read, write and sweep; says which the system let it make."""
    there, home = Path(request.payload["there"]), Path.cwd()
    made = []
    for name, target in {"out/picture": there / "secret", "tmp/away": there}.items():
        with contextlib.suppress(OSError):
            (home / name).symlink_to(target)
            made.append(name)
    for name in ("in", "out"):
        with contextlib.suppress(OSError):
            shutil.rmtree(home / name)
            (home / name).symlink_to(there)
            made.append(name)
    return {"made": made}


def refuse_at_length(request: TaskRequest, host: Host) -> dict[str, Any]:
    fields: dict[str, Any] = {f"f{number}": "y" * 9000 for number in range(500)}
    raise LusterError(Reason.CORRUPT_IMAGE, "z" * 1_000_000, **fields)


def refuse(request: TaskRequest, host: Host) -> dict[str, Any]:
    raise LusterError(Reason.CORRUPT_IMAGE, "The photo is broken.", photo="a.jpg")


def refuse_as(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Refuses with any reason and any fields, past our own classes."""
    number = host._number  # type: ignore[attr-defined] # what a hostile stage would find too
    error = {"reason": request.payload["reason"], "message": "so be it", "fields": request.payload["fields"]}
    wire.write_message(int(sys.argv[2]), {"task": number, "error": error})
    return {}


def raise_strange(request: TaskRequest, host: Host) -> dict[str, Any]:
    class Strange(Exception):
        def __init__(self) -> None:
            super().__init__(threading.Lock())

        def __str__(self) -> str:
            raise RuntimeError("no words")

    host.at(PLACE)
    raise Strange


def leave_by_exit(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    sys.exit("enough")


def answer_nan(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    return {"value": float("nan")}


def forget_output(request: TaskRequest, host: Host) -> dict[str, Any]:
    return {}


def folder_output(request: TaskRequest, host: Host) -> dict[str, Any]:
    request.outputs["picture"].mkdir()
    return {}


def garble(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(PLACE)
    os.write(int(sys.argv[2]), b"\x00\x00\x00\x05hello")
    time.sleep(5)
    return {}


def go_on(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Says by itself that it is done, and goes on."""
    number = host._number  # type: ignore[attr-defined] # what a hostile stage would find too
    wire.write_message(int(sys.argv[2]), {"task": number, "result": {"pid": os.getpid()}})
    time.sleep(0.2)  # behind a look that comes at once
    while True:
        with contextlib.suppress(OSError, RuntimeError):
            if request.payload["how"] == "threads":
                threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
                time.sleep(0.005)
            if request.payload["how"] == "stops":
                os.kill(os.getpid(), signal.SIGSTOP)
            if request.payload["how"] == "files":
                Path("tmp", str(time.monotonic_ns())).touch()
                time.sleep(0.0001)


def hide(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Makes itself hard to look at, and takes more memory than it may."""

    def take() -> None:
        time.sleep(1.2)  # behind the look that meets what hides it
        kept = b"x" * (700 << 20)
        time.sleep(20)
        del kept

    thread = threading.Thread(target=take)
    thread.start()
    if request.payload["how"] == "named":
        # The list of what a process has mapped holds this name as it is.
        with open(host.folder / "a\r", "w+b") as file:
            file.write(b"x" * 4096)
            file.flush()
            kept = mmap.mmap(file.fileno(), 4096)
        Path(host.folder / "a\r").unlink()
        thread.join()
        return {"kept": len(kept)}
    exit_call = 60 if os.uname().machine == "x86_64" else 93
    ctypes.CDLL(None).syscall(exit_call, 0)  # ends this thread alone, the first
    return {}


def hold_its_channel(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Writes from pages never touched, each of which waits for those who change how the memory may be used."""
    host.at(PLACE)
    large, page, count, at_once = 150 << 20, 4096, 3000, 1000
    memory = mmap.mmap(-1, large + count * page, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    memory.madvise(mmap.MADV_NOHUGEPAGE)
    memory[:large:page] = b"x" * (large // page)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    pieces = (ctypes.c_size_t * (2 * count))()  # of one byte each, where they begin and how long they are
    pieces[0::2] = list(range(start + large, start + large + count * page, page))
    pieces[1::2] = [1] * count
    protect, whole, size = ctypes.CDLL(None).mprotect, ctypes.c_void_p(start), ctypes.c_size_t(large)
    begins = threading.Event()
    until = time.monotonic() + float(request.payload["seconds"])

    def changes() -> None:
        begins.wait()
        while time.monotonic() < until:
            for rights in (mmap.PROT_READ, mmap.PROT_READ | mmap.PROT_WRITE):
                protect(whole, size, rights)

    threading.stack_size(1 << 16)
    for _ in range(100):
        threading.Thread(target=changes, daemon=True).start()
    at_once_written, written = ctypes.PyDLL(None).write, ctypes.CDLL(None).writev
    descriptor = int(sys.argv[2])
    os.write(descriptor, (100_000).to_bytes(4, "big"))
    begins.set()
    for first in range(0, count, at_once):
        time.sleep(0.02)
        some = ctypes.byref(pieces, first * 2 * ctypes.sizeof(ctypes.c_size_t))
        at_once_written(descriptor, b" ", 1)  # whoever listens begins to read, and the next call is there first
        written(descriptor, some, at_once)
    time.sleep(30)
    return {}


def leave_a_pool(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Makes what was asked for, with a library that keeps its threads for the next time."""
    for each in request.outputs.values():
        each.write_bytes(b"made")
    for _ in range(4):
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    return {"pid": os.getpid()}


def ordinary(request: TaskRequest, host: Host) -> dict[str, Any]:
    """What a plugin does that means no harm, by ways that a filter of system calls may be in the way of."""
    os.chdir(host.folder)
    found: dict[str, Any] = {"core": resource.getrlimit(resource.RLIMIT_CORE)[0]}

    async def loop() -> int:
        return await asyncio.wait_for(asyncio.to_thread(lambda: 7), 5)

    found["event loop"] = asyncio.run(loop())
    with sqlite3.connect("some.db") as database:
        database.execute("CREATE TABLE numbers (number)")
        database.executemany("INSERT INTO numbers VALUES (?)", [(each,) for each in range(100)])
        found["database"] = database.execute("SELECT sum(number) FROM numbers").fetchone()[0]
    with tempfile.NamedTemporaryFile() as file, open("written", "wb") as written:
        file.write(b"x" * 100_000)
        file.flush()
        os.fsync(file.fileno())
        fcntl.flock(file, fcntl.LOCK_EX)
        os.posix_fallocate(written.fileno(), 0, 5000)
        shutil.copy(file.name, "copied")
        with mmap.mmap(file.fileno(), 0) as mapped:
            mapped[5:6] = b"y"
            mapped.flush()
        found["file"] = [Path(file.name).read_bytes()[5:6].decode(), Path("written").stat().st_size]
    shutil.move("copied", "moved")
    found["copies"] = sorted(each.name for each in Path().iterdir())
    with ThreadPoolExecutor(4) as pool:
        found["threads"] = sum(pool.map(abs, range(-10, 0)))
    rang: list[int] = []
    signal.signal(signal.SIGALRM, lambda number, _: rang.append(number))
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    while not rang:
        time.sleep(0.01)
    signal.raise_signal(signal.SIGALRM)
    found["signals"] = len(rang)
    one, other_one = socket.socketpair()
    one.sendall(b"word")
    found["pair"] = other_one.recv(9).decode()
    with contextlib.suppress(subprocess.SubprocessError, OSError):
        found["program"] = subprocess.run(["true"], check=True).returncode
    found["terminal"] = os.isatty(0)
    os.sched_setaffinity(0, os.sched_getaffinity(0))
    return found


_OTHER_CALLS = {
    "pin_pages_in_a_pipe": (278, 75),
    "move_pages_of_a_pipe": (275, 76),
    "double_pages_of_a_pipe": (276, 77),
    "take_the_memory_of_others": (30, 196),
    "list_the_memory_of_others": (31, 195),
    "use_the_semaphores_of_others": (65, 193),
    "set_the_semaphores_of_others": (66, 191),
    "wait_for_the_semaphores_of_others": (220, 192),
    "write_to_the_queues_of_others": (69, 189),
    "read_the_queues_of_others": (70, 188),
    "remove_the_queues_of_others": (71, 187),
    "remove_the_named_queues_of_others": (241, 181),
    "lay_down_rules": (444, 444),
    "add_to_rules": (445, 445),
    "be_restricted_by_rules": (446, 446),
    "take_requests_from_everybody": (206, 0),
    "fill_requests": (209, 2),
    "timer_of_the_users_share": (222, 107),
    "pin_memory": (149, 228),
    "pin_all_memory": (151, 230),
    "merge_rules_of_calls": (317, 277),
    "lay_memory_where_it_likes": (238, 237),
    "open_by_a_way_past_the_filter": (427, 427),
    "copy_a_mount": (428, 428),
    "lists_of_watched_files": (291, 20),
}
"""Calls that Python has no name for, on x86-64 and arm64. Allowed ones fail otherwise, as nothing is handed in."""


def _call_the_system(on_x86: int, on_arm: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    number = on_x86 if platform.machine() == "x86_64" else on_arm
    if libc.syscall(number, -1, 0, 0, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def look_around(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Tries everything a child must not be able to do, and says what happened."""
    found: dict[str, Any] = {"environment": dict(os.environ), "descriptors": _descriptors()}
    tries: dict[str, Callable[[], object]] = {
        "read_secret": lambda: Path(request.payload["secret"]).read_text(),
        "parent_environment": lambda: Path(f"/proc/{os.getppid()}/environ").read_text(),
        "connections_of_the_machine": lambda: Path("/proc/self/net/tcp").read_text(),
        "connections_by_a_thread": lambda: Path(f"/proc/self/task/{os.getpid()}/net/unix").read_text(),
        "write_outside": lambda: Path(request.payload["outside"]).write_text("x"),
        "socket": lambda: socket.socket(),
        "unix_socket": lambda: socket.socket(socket.AF_UNIX),
        "program": lambda: subprocess.run(["true"], check=True),
        "fork": lambda: os.fork() or os._exit(0),
        "kill_parent": lambda: os.kill(os.getppid(), 0),
        "trace_parent": lambda: _ptrace(os.getppid()),
        "slow_parent": lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 10),
        "pin_parent": lambda: os.sched_setaffinity(os.getppid(), {0}),
        "aim_at_parent": lambda: fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid()),
        "choose_signal": lambda: fcntl.fcntl(0, fcntl.F_SETSIG, 9),
        "uncounted_memory": lambda: os.memfd_create("x"),
        "outlive_parent": lambda: _prctl(1, 0),
        "hide_from_parent": lambda: _prctl(4, 0),
        "age_a_file": lambda: os.utime(request.payload["secret"], (0, 0)),
        "give_a_file_away": lambda: os.chown(request.payload["secret"], os.getuid(), os.getgid()),
        "mark_a_file": lambda: os.setxattr(request.payload["secret"], "user.mark", b"x"),
        "watch_a_folder": _watch,
        "open_a_file_to_all": lambda: _open_to_all(request.payload["secret"]),
        "open_a_file_of_its_own_to_all": lambda: _open_to_all(os.open("mine", os.O_CREAT | os.O_RDWR, 0o600)),
        "uncounted_addresses": _lay_out_a_terabyte,
        "uncounted_shared_memory": lambda: mmap.mmap(-1, 4096),
        "uncounted_mapped_zeros": lambda: os.open("/dev/zero", os.O_RDWR),
        "put_a_file_into_a_letter": lambda: socket.send_fds(socket.socketpair()[0], [b"x"], [0]),
        "write_to_a_socket_by_name": lambda: socket.socketpair(type=socket.SOCK_DGRAM)[0].sendto(b"x", "/nowhere"),
        "larger_buffer_of_a_socket": lambda: socket.socketpair()[0].setsockopt(
            socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20
        ),
        "larger_buffer_of_a_pipe": lambda: fcntl.fcntl(os.pipe()[1], fcntl.F_SETPIPE_SZ, 1 << 20),
        **{name: partial(_call_the_system, *numbers) for name, numbers in _OTHER_CALLS.items()},
        "thread_with_files_of_its_own": lambda: _clone(0x00010000 | 0x00000800),
        "set_files_of_a_thread_apart": _set_files_apart,
        "cut_a_file_off_by_name": lambda: os.truncate("mine", 0),
        "cut_a_file_off_while_reading": lambda: os.open("mine", os.O_RDONLY | os.O_TRUNC),
        "open_a_file_for_nothing": lambda: os.open("mine", os.O_WRONLY | os.O_RDWR),
        "table_of_locks": lambda: _prctl(78, 1, 1 << 10),
        "filter_of_its_own": lambda: _prctl(22, 2),
        "growing": lambda: mmap.mmap(-1, 2 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x100),
        "large_pages": lambda: mmap.mmap(-1, 2 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40000),
        "have_others_wait_for_a_lease": lambda: fcntl.fcntl(os.open(os.__file__, os.O_RDONLY), 1024, fcntl.F_RDLCK),
        "watch_a_folder_by_signals": lambda: fcntl.fcntl(os.open(".", os.O_RDONLY), fcntl.F_NOTIFY, 1),
        "lock_a_file_of_others": lambda: _lock(os.open(os.__file__, os.O_RDONLY)),
        "version_of_a_file": lambda: fcntl.ioctl(os.open("mine", os.O_RDONLY), 0x40086604, bytes(8)),
        "pin_pages_of_a_file": lambda: _not_there(
            lambda: os.sendfile(os.pipe()[1], os.open("mine", os.O_RDONLY), 0, 1)
        ),
        "fill_the_disk_at_once": lambda: _not_there(_fill_at_once),
        "flags_of_a_file": lambda: fcntl.ioctl(os.open("mine", os.O_RDONLY), 0x40086602, bytes(8)),
        "never_write_a_file_again": lambda: fcntl.ioctl(os.open("mine", os.O_RDONLY), 0x40806685, bytes(128)),
    }
    for name, attempt in tries.items():
        try:
            attempt()
            found[name] = "done"
        except OSError as error:
            found[name] = type(error).__name__
    thread = threading.Thread(target=lambda: found.update(thread="done"))
    thread.start()
    thread.join()
    return found


def _open_to_all(file: str | int) -> None:
    os.chmod(file, 0o777)  # noqa: PTH101 - an open file has no path
    if not os.stat(file).st_mode & 0o077:  # noqa: PTH116 - as above
        raise PermissionError("it was said to be done, and was not")


def _watch() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.inotify_init1(0) < 0:
        raise PermissionError(ctypes.get_errno(), "inotify")


def _ptrace(pid: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(16, pid, 0, 0) != 0:
        raise PermissionError(ctypes.get_errno(), "ptrace")


def _lay_out_a_terabyte() -> None:
    try:
        mmap.mmap(-1, 1 << 40, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=mmap.PROT_READ)
    except OSError as error:
        raise PermissionError(*error.args) from error


def _set_files_apart() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(436, 250, 250, 2) < 0:
        raise OSError(ctypes.get_errno(), "close_range")


def _clone(flags: int) -> None:
    """Asks for a thread in a way that the system itself refuses, but for another reason than the filter."""
    libc, number = ctypes.CDLL(None, use_errno=True), {"x86_64": 56, "aarch64": 220}[os.uname().machine]
    if libc.syscall(number, flags, 0, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), "clone")


def _not_there(attempt: Callable[[], object]) -> None:
    try:
        attempt()
    except OSError as error:
        if error.errno in (errno.ENOSYS, errno.EOPNOTSUPP):
            raise PermissionError(*error.args) from error
        raise


def _fill_at_once() -> None:
    libc, number = ctypes.CDLL(None, use_errno=True), {"x86_64": 285, "aarch64": 47}[os.uname().machine]
    keep_the_size, most = 1, ctypes.c_long(2_000_000_000)
    if libc.syscall(number, os.open("much", os.O_CREAT | os.O_RDWR, 0o600), keep_the_size, ctypes.c_long(0), most) < 0:
        raise OSError(ctypes.get_errno(), "fallocate")


def _lock(file: int) -> None:
    """Locks a file and looks whether it is locked."""
    fcntl.flock(file, fcntl.LOCK_EX)
    if f":{os.fstat(file).st_ino} " not in Path("/proc/self/fdinfo", str(file)).read_text():
        raise PermissionError("it was said to be done, and was not")


def _prctl(option: int, value: int, more: int = 0) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, value, more, 0, 0) != 0:
        raise PermissionError(ctypes.get_errno(), "prctl")


def _descriptors() -> list[str]:
    names = []
    for descriptor in range(256):
        try:
            names.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()).partition(":")[0])
        except OSError:
            continue
    return names
