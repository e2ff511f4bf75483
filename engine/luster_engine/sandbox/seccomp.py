"""A system-call filter for children: a closed set of calls, and of arguments where these decide what a call can do.

There was a list of what is refused before, and whoever read the system's table found something that it lacked: six
times memory that no limit counts. Now what nobody thought of is refused.
"""

import ctypes
import os
import platform
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from luster_engine.sandbox import calls

_PR_SET_SECCOMP = 22
_FILTER = 2
_ALLOW = 0x7FFF0000
_ERRNO = 0x00050000
_EPERM = 1
_ENOSYS = 38
_EOPNOTSUPP = 95
"""Of linux/prctl.h, linux/seccomp.h (its mode and answers) and errno.h."""

_LOAD = 0x20
_EQUAL = 0x15
_ABOVE = 0x25
_AT_LEAST = 0x35
_BITS = 0x45
_RETURN = 0x06
"""Instructions of a classic packet filter (linux/bpf_common.h): load a word, jump if equal, if above, if at least, if a
bit is set, and return."""
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, (16, 24, 32, 40, 48)
"""Where `struct seccomp_data` has the number of the call, the architecture and the low halves of the arguments."""
_HIGH = 4
"""How far behind the low half of an argument its high half lies, on machines whose numbers begin with their low end."""
_X32 = 0x40000000
"""The bit of x86-64's other calling convention, whose numbers would be looked for in vain."""

_X86_64 = (0xC000003E, 0)
_ARM64 = (0xC00000B7, 1)
"""AUDIT_ARCH_X86_64 and AUDIT_ARCH_AARCH64 (linux/audit.h), and the column of the tables."""


class _Instruction(ctypes.Structure):
    _fields_ = [("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(_Instruction))]


_allow = _Instruction(_RETURN, 0, 0, _ALLOW)
_refuse = _Instruction(_RETURN, 0, 0, _ERRNO | _EPERM)
_done = _Instruction(_RETURN, 0, 0, _ERRNO)
_absent = _Instruction(_RETURN, 0, 0, _ERRNO | _ENOSYS)
_unsupported = _Instruction(_RETURN, 0, 0, _ERRNO | _EOPNOTSUPP)


@dataclass(frozen=True, slots=True)
class _Judged:
    """A call that is allowed for some values of one argument."""

    numbers: calls.Numbers
    argument: int
    judge: Callable[[], list[_Instruction]]
    """Judges the low half of the argument; every path through it returns."""


def _one_of(allowed: Iterable[int], passed_over: Iterable[int] = ()) -> list[_Instruction]:
    body = [part for value in allowed for part in (_Instruction(_EQUAL, 0, 1, value), _allow)]
    body += [part for value in passed_over for part in (_Instruction(_EQUAL, 0, 1, value), _done)]
    return [*body, _refuse]


_CONTINUE = 18
"""SIGCONT of asm-generic/signal.h. Sent to itself it undoes the stop in which its parent looks at it."""


def _own_process(signal_at: int) -> Callable[[], list[_Instruction]]:
    """A signal to this process, but for the one that lets it go on."""

    def judge() -> list[_Instruction]:
        number = _Instruction(_LOAD, 0, 0, _ARGUMENTS[signal_at])
        return [
            _Instruction(_EQUAL, 0, 3, os.getpid()),
            number,
            _Instruction(_EQUAL, 1, 0, _CONTINUE),
            _allow,
            _refuse,
        ]

    return judge


def _own_or_zero() -> list[_Instruction]:
    return _one_of((os.getpid(), 0))


_THREAD, _FILES = 0x00010000, 0x00000400
_USUAL = 0x017D0F00
"""Of linux/sched.h: a thread of this process, with its table of open files; and all that the C libraries ask for beside
the two. A thread with files of its own would hold some that nobody counts."""


def _threads_only() -> list[_Instruction]:
    return [
        _Instruction(_BITS, 0, 3, _THREAD),
        _Instruction(_BITS, 0, 2, _FILES),
        _Instruction(_BITS, 1, 0, ~_USUAL & 0xFFFFFFFF),
        _allow,
        _refuse,
    ]


_SHARED, _ANONYMOUS, _HUGE, _GROWS = 0x01, 0x20, 0x40000, 0x100
"""MAP_SHARED, which MAP_SHARED_VALIDATE holds too, MAP_ANONYMOUS, MAP_HUGETLB and MAP_GROWSDOWN of linux/mman.h. Memory
that several processes could share stays although none of them uses it, and no limit counts it; large pages count with
nobody's memory, and are those that a database has put aside; and what grows like a stack counts as one, which the limit
of data leaves out: two gigabytes were held with a cap of 300 MB."""


def _private_memory() -> list[_Instruction]:
    return [
        _Instruction(_BITS, 3, 0, _HUGE | _GROWS),
        _Instruction(_BITS, 0, 1, _SHARED),
        _Instruction(_BITS, 1, 0, _ANONYMOUS),
        _allow,
        _refuse,
    ]


_ADVICE = (0, 1, 2, 3, 4, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22, 23, 25, 102, 103)
"""MADV_… of linux/mman.h that concern a process' own pages. Not: to have them merged with those of others, and to put
the pages aside that others read as well."""

_WRITE_ONLY, _READ_AND_WRITE, _CUT = 0o1, 0o2, 0o1000
"""O_WRONLY, O_RDWR and O_TRUNC of fcntl.h. One that only cuts a file off passes an old Landlock, and one with both bits
of its access set, which asks for none, passes every Landlock."""


def _past_the_cache() -> int:
    """O_DIRECT of asm/fcntl.h, which has another bit on each architecture. A write past the cache looks for no signal:
    2.6 GB were written after a child was killed at 1.3."""
    return getattr(os, "O_DIRECT", 0)


def _usual_open() -> list[_Instruction]:
    """Never past the cache nor both bits of the access, and nothing is cut off that is only read."""
    return [
        _Instruction(_BITS, 0, 1, _past_the_cache()),
        _refuse,
        _Instruction(_BITS, 0, 1, _WRITE_ONLY),
        _Instruction(_BITS, 3, 0, _READ_AND_WRITE),
        _Instruction(_BITS, 0, 1, _CUT),
        _Instruction(_BITS, 0, 1, _WRITE_ONLY | _READ_AND_WRITE),
        _allow,
        _refuse,
    ]


_NOTIFICATIONS = 0o200
"""O_NOTIFICATION_PIPE of linux/watch_queue.h: a pipe of another kind, with memory of its own."""


def _plain_pipe() -> list[_Instruction]:
    return [_Instruction(_BITS, 1, 0, _NOTIFICATIONS), _allow, _refuse]


_AND_WAIT = 4
"""MS_SYNC of asm-generic/mman.h, which waits for the disk, as `fsync` does."""


def _unhurried() -> list[_Instruction]:
    return [_Instruction(_BITS, 1, 0, _AND_WAIT), _allow, _done]


_OUT_OF_TURN = 0x1
"""MSG_OOB of linux/socket.h: a byte that passes those before it. Nothing needs it, and by a fault in how the kernel
keeps it (CVE-2025-38236) a browser's locked-in process took over the machine."""


def _in_turn() -> list[_Instruction]:
    return [_Instruction(_BITS, 1, 0, _OUT_OF_TURN), _allow, _refuse]


def _no_address() -> list[_Instruction]:
    """A socket of a pair is there for an event loop; by a name it would reach those of other programs."""
    high = _Instruction(_LOAD, 0, 0, _ARGUMENTS[4] + _HIGH)
    flags = _Instruction(_LOAD, 0, 0, _ARGUMENTS[3])
    return [_Instruction(_EQUAL, 0, 5, 0), high, _Instruction(_EQUAL, 0, 3, 0), flags, *_in_turn()]


_SET_FLAGS = 4
"""F_SETFL of linux/fcntl.h."""
_COMMANDS = (0, 1, 2, 3, 5, 9, 11, 16, 36, 1025, 1027, 1030, 1032, 1034, 1035)
_LOCKS = (6, 7, 37, 38)
"""F_… of linux/fcntl.h that double a file, set its own flags, or ask; and those that lock. Not: what aims a file's
signals at a process of one's choice, watches a folder, has others wait for a lease, or makes the buffer of a pipe
larger. Locks are said to be held: nobody but the child has its files open. Each was memory that no limit counts, 246 MB
in 40 s."""


def _usual_commands() -> list[_Instruction]:
    flags = _Instruction(_LOAD, 0, 0, _ARGUMENTS[2])
    past = _Instruction(_BITS, 0, 1, _past_the_cache())
    return [_Instruction(_EQUAL, 0, 4, _SET_FLAGS), flags, past, _refuse, _allow, *_one_of(_COMMANDS, _LOCKS)]


_REQUESTS = (0x5401, 0x540F, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451, 0x802C542A)
"""Of asm-generic/ioctls.h: whether it is a terminal and how large, how much there is to read, whether to wait, and
whether to close with a new program. Not: what types into a terminal, and what changes a file that is only read."""
_OPTIONS = (
    2, 3, 7, 15, 16, 21, 23, 25, 27, 29, 30, 37, 38, 39, 40, 41, 42, 46, 51, 52, 54, 55, 56, 64, 66, 0x41555856,
)  # fmt: skip
"""PR_… of linux/prctl.h that ask, or set what is a thread's own: its name, how exact its clock is. Not: what sets a
process free from whoever watches it, a filter of its own, a table of a gigabyte for its locks, or a core for itself."""
_BARRIERS = (0, 8, 16, 32, 64, 128, 256, 512)
"""MEMBARRIER_CMD_… of linux/membarrier.h that reach this process alone."""
_TOGETHER = (0, 4)
"""Flags of `close_range`: none, and to close with a new program. A closing that sets the table of open files apart
would hide them."""
_OWN_SOCKETS = 1
"""AF_UNIX. For another family the system would load a module."""
_WHICH_PERSONALITY = 0xFFFFFFFF
"""Asks, and changes nothing."""

_JUDGED: dict[str, _Judged] = {
    "mmap": _Judged((9, 222), 3, _private_memory),
    "madvise": _Judged((28, 233), 2, lambda: _one_of(_ADVICE)),
    "open": _Judged((2, None), 1, _usual_open),
    "openat": _Judged((257, 56), 2, _usual_open),
    "fcntl": _Judged((72, 25), 1, _usual_commands),
    "ioctl": _Judged((16, 29), 1, lambda: _one_of(_REQUESTS)),
    "clone": _Judged((56, 220), 0, _threads_only),
    "prctl": _Judged((157, 167), 0, lambda: _one_of(_OPTIONS)),
    "kill": _Judged((62, 129), 0, _own_process(1)),
    "tgkill": _Judged((234, 131), 0, _own_process(2)),
    "prlimit64": _Judged((302, 261), 0, _own_or_zero),
    "sched_setaffinity": _Judged((203, 122), 0, _own_or_zero),
    "close_range": _Judged((436, 436), 2, lambda: _one_of(_TOGETHER)),
    "pipe2": _Judged((293, 59), 1, _plain_pipe),
    "socketpair": _Judged((53, 199), 0, lambda: _one_of((_OWN_SOCKETS,))),
    "sendto": _Judged((44, 206), 4, _no_address),
    "recvfrom": _Judged((45, 207), 3, _in_turn),
    "recvmsg": _Judged((47, 212), 2, _in_turn),
    "recvmmsg": _Judged((299, 243), 3, _in_turn),
    "membarrier": _Judged((324, 283), 0, lambda: _one_of(_BARRIERS)),
    "msync": _Judged((26, 227), 2, _unhurried),
    "personality": _Judged((135, 92), 0, lambda: _one_of((_WHICH_PERSONALITY,))),
}


def install() -> bool:
    """Puts the filter on this process and all its threads to come; False where the system has no such thing.

    Call it after no-new-privileges. A refused call answers EPERM, so that a library that merely tries goes on, and some
    answer that they are not there, so that it falls back to older ones.
    """
    machine = {"x86_64": _X86_64, "aarch64": _ARM64}.get(platform.machine())
    if sys.platform != "linux" or machine is None or sys.maxsize <= 2**32:
        return False
    instructions = program(*machine)
    array = (_Instruction * len(instructions))(*instructions)
    filtered = _Program(len(instructions), array)
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.byref(filtered), 0, 0) == 0)


def program(arch: int, column: int) -> list[_Instruction]:
    """The filter for one architecture."""
    code = [
        _Instruction(_LOAD, 0, 0, _ARCH),
        _Instruction(_EQUAL, 1, 0, arch),
        _refuse,
        _Instruction(_LOAD, 0, 0, _NUMBER),
        _Instruction(_AT_LEAST, 0, 1, _X32),
        _refuse,
        _Instruction(_ABOVE, 0, 1, calls.NEWEST),
        _absent,
    ]
    for each in _JUDGED.values():
        if (number := each.numbers[column]) is not None:
            body = each.judge()
            load = _Instruction(_LOAD, 0, 0, _ARGUMENTS[each.argument])
            code += [_Instruction(_EQUAL, 0, len(body) + 1, number), load, *body]
    answers = ((calls.FREE, _allow), (calls.DONE, _done), (calls.ABSENT, _absent), (calls.UNSUPPORTED, _unsupported))
    for table, answer in answers:
        for first, last in calls.ranges(calls.numbers(table, column)):
            code += [_Instruction(_AT_LEAST, 0, 2, first), _Instruction(_ABOVE, 1, 0, last), answer]
    return [*code, _refuse]
