"""What a child does to itself before it touches anything foreign: limits, no privileges, no network, few files."""

import ctypes
import os
import resource
import signal
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from luster_engine.parent import NO_DUMP, end_with_parent
from luster_engine.sandbox import landlock, seccomp

_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 36, 38
_SIGNALS = 1024
"""Signals that may wait for a child, and timers that it may have. The system counts them for all processes of a user
together: one child that took all, 96,000 and 260 MB, left none to others. A library that ends its threads needs one for
each. Fewer: it does not end them where another program of the user has so many."""
_CAPABILITY_VERSION = 0x20080522
"""_LINUX_CAPABILITY_VERSION_3 of linux/capability.h."""
_MEGABYTE = 1 << 20
"""As limits of processes count it."""
_STACK = 16 * _MEGABYTE
"""Bytes of the stack of the first thread, twice the usual. It grows as it is touched, and the limit of data leaves it
out: moved far up, and with a limit of its own choice, one took 3 GB. Fewer: a library that goes deep ends a child."""
_ADDRESSES = 64 << 30
"""Bytes of addresses that a child may lay out beside its memory, used or not; one at work has laid out 2 GB. What the
system writes down of each counts with nobody's memory: a terabyte that was only looked at cost 2 GB. Larger: so much
more is uncounted."""


_OWN_FACTS = (
    "auxv", "cgroup", "cmdline", "comm", "fd", "fdinfo", "limits", "maps", "mountinfo", "mounts", "smaps",
    "smaps_rollup", "stat", "statm", "status",
)  # fmt: skip
"""What a child may read of itself in /proc. Not the folder: in it, and in that of each thread, lies `net` with all
connections of the machine, and the system forgets a rule of it when memory is short."""


@dataclass(frozen=True)
class Confinement:
    """What holds in this child, as the system allowed it."""

    no_new_privileges: bool
    capabilities_dropped: bool
    landlock: int
    seccomp: bool

    def facts(self) -> dict[str, object]:
        return asdict(self)


def confine(
    *, memory_mb: int, file_bytes: int, open_files: int, readable: Iterable[Path], writable: Iterable[Path]
) -> Confinement:
    """Locks this process in. Irrevocable; call it first, while there is one thread."""
    _limit(memory_mb, file_bytes, open_files)
    no_new_privileges = dropped = False
    if sys.platform == "linux":
        end_with_parent(signal.SIGKILL)
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)  # what a plugin starts and abandons stays ours to find
        no_new_privileges = libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        dropped = _drop_capabilities(libc)
    version = landlock.restrict([*_python_needs(), *readable], [*_devices(), *writable])
    filtered = no_new_privileges and seccomp.install()
    return Confinement(no_new_privileges, dropped, version, filtered)


def _limit(memory_mb: int, file_bytes: int, open_files: int) -> None:
    """Hard limits of the operating system.

    Memory is counted here as reserved, not as used, so the limit stands above the cap that the parent enforces on
    what is used; it stops a single huge reservation before the parent can look.
    """
    reserved = (memory_mb + memory_mb // 4 + 512) * _MEGABYTE
    wanted = {
        resource.RLIMIT_CORE: NO_DUMP,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_DATA: reserved,
        resource.RLIMIT_STACK: _STACK,
        resource.RLIMIT_AS: _ADDRESSES + reserved,
        resource.RLIMIT_FSIZE: file_bytes,
        resource.RLIMIT_NOFILE: open_files,
    }
    if sys.platform == "linux":
        wanted |= {resource.RLIMIT_SIGPENDING: _SIGNALS, resource.RLIMIT_MSGQUEUE: 0}
        wanted |= {resource.RLIMIT_NICE: 0, resource.RLIMIT_RTPRIO: 0}
    for name, value in wanted.items():
        _, hard = resource.getrlimit(name)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(name, (value, value))
        except (OSError, ValueError):  # a system that knows the limit and does not let it be set (macOS)
            continue
    # Beyond the size of a file a write then answers with an error that names itself, instead of a silent death.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def _drop_capabilities(libc: ctypes.CDLL) -> bool:
    """Root without capabilities is nobody special: its file rights are those of an owner, and no more."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    none = (ctypes.c_uint32 * 6)()
    capset = {"x86_64": 126, "aarch64": 91}.get(os.uname().machine)
    return capset is not None and libc.syscall(capset, header, none) == 0


def _python_needs() -> list[Path]:
    paths = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sys.path}
    system = [
        "/usr", "/lib", "/lib64", "/nix/store", "/System", "/Library",
        "/etc/ld.so.cache", "/etc/localtime", "/etc/timezone", "/etc/fonts", "/etc/mime.types", "/etc/os-release",
        "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/version",
        "/sys/devices/system/cpu", "/sys/devices/system/node", "/sys/fs/cgroup",
    ]  # fmt: skip
    own = [f"/proc/{os.getpid()}/{name}" for name in _OWN_FACTS]
    return [Path(path) for path in [*sorted(paths - {""}), *system, *own]]


def _devices() -> list[Path]:
    """Files a child may open for writing: harmless devices, and the switch that resets its own peak of memory. Not
    /dev/zero: mapped, it is memory that no limit counts."""
    names = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/full", f"/proc/{os.getpid()}/clear_refs")
    return [Path(name) for name in names]
