"""The system calls that a child may make, whatever their arguments are, and what the others are answered with.

What is not named here or in `seccomp.py` is refused. The page docs/system-calls.md says of every call why it is allowed
or refused, and by what it is bounded.
"""

from collections.abc import Iterator, Mapping

Numbers = tuple[int | None, int | None]
"""The number of a call on x86-64 and on arm64; None where an architecture lacks it."""
Calls = Mapping[str, Numbers]

NEWEST = 470
"""The highest number that somebody has looked at. Calls behind it are said not to be there, as on an older system, so
that a library does without."""

_FILES: Calls = {
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "stat": (4, None), "fstat": (5, 80), "lstat": (6, None),
    "lseek": (8, 62), "pread64": (17, 67), "pwrite64": (18, 68), "readv": (19, 65), "writev": (20, 66),
    "access": (21, None), "pipe": (22, None), "dup": (32, 23), "dup2": (33, None), "dup3": (292, 24),
    "ftruncate": (77, 46), "getdents": (78, None), "getdents64": (217, 61), "getcwd": (79, 17), "chdir": (80, 49),
    "fchdir": (81, 50), "rename": (82, None), "renameat": (264, 38), "renameat2": (316, 276), "mkdir": (83, None),
    "mkdirat": (258, 34), "rmdir": (84, None), "creat": (85, None), "link": (86, None), "linkat": (265, 37),
    "unlink": (87, None), "unlinkat": (263, 35), "symlink": (88, None), "symlinkat": (266, 36),
    "readlink": (89, None), "readlinkat": (267, 78), "umask": (95, 166), "statfs": (137, 43), "fstatfs": (138, 44),
    "readahead": (187, 213), "fadvise64": (221, 223), "getxattr": (191, 8), "lgetxattr": (192, 9),
    "fgetxattr": (193, 10), "listxattr": (194, 11), "llistxattr": (195, 12), "flistxattr": (196, 13),
    "newfstatat": (262, 79), "faccessat": (269, 48), "faccessat2": (439, 439), "preadv": (295, 69),
    "pwritev": (296, 70), "preadv2": (327, 286), "pwritev2": (328, 287), "copy_file_range": (326, 285),
    "statx": (332, 291),
}  # fmt: skip
"""Landlock says which files; the parent weighs what they hold."""

_MEMORY: Calls = {
    "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214), "mremap": (25, 216), "mincore": (27, 232),
    "get_mempolicy": (239, 236), "pkey_mprotect": (329, 288), "pkey_alloc": (330, 289), "pkey_free": (331, 290),
    "mseal": (462, 462),
}  # fmt: skip
"""What they get, the parent and RLIMIT_DATA count."""

_THREADS: Calls = {
    "sched_yield": (24, 124), "gettid": (186, 178), "futex": (202, 98), "set_tid_address": (218, 96),
    "set_robust_list": (273, 99), "rseq": (334, 293), "getcpu": (309, 168), "exit": (60, 93), "exit_group": (231, 94),
    "wait4": (61, 260), "waitid": (247, 95), "sched_getparam": (143, 121), "sched_getscheduler": (145, 120),
    "sched_get_priority_max": (146, 125), "sched_get_priority_min": (147, 126), "sched_rr_get_interval": (148, 127),
    "sched_getaffinity": (204, 123), "sched_getattr": (315, 275), "getpriority": (140, 141), "ioprio_get": (252, 31),
    "arch_prctl": (158, None), "uretprobe": (335, None), "uprobe": (336, None),
}  # fmt: skip
"""They reach this process alone, or only look."""

_WAITING: Calls = {
    "poll": (7, None), "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72), "pause": (34, None),
    "nanosleep": (35, 101), "clock_nanosleep": (230, 115), "getitimer": (36, 102), "alarm": (37, None),
    "setitimer": (38, 103), "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139),
    "rt_sigpending": (127, 136), "rt_sigtimedwait": (128, 137), "rt_sigsuspend": (130, 133), "sigaltstack": (131, 132),
    "restart_syscall": (219, 128), "signalfd": (282, None), "signalfd4": (289, 74), "eventfd": (284, None),
    "eventfd2": (290, 19), "timerfd_create": (283, 85), "timerfd_settime": (286, 86), "timerfd_gettime": (287, 87),
}  # fmt: skip
"""One timer of each kind for a process, and else files, of which there are 256."""

_SOCKETS: Calls = {
    "shutdown": (48, 210), "getsockname": (51, 204), "getpeername": (52, 205), "getsockopt": (55, 209),
}  # fmt: skip
"""On the pairs that it made itself, and on its ends of those that lead to its parent: it has no others."""

_ABOUT_ITSELF: Calls = {
    "getpid": (39, 172), "getppid": (110, 173), "getuid": (102, 174), "getgid": (104, 176), "geteuid": (107, 175),
    "getegid": (108, 177), "getpgrp": (111, None), "getgroups": (115, 158), "getresuid": (118, 148),
    "getresgid": (120, 150), "getpgid": (121, 155), "getsid": (124, 156), "capget": (125, 90), "uname": (63, 160),
    "gettimeofday": (96, 169), "time": (201, None), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "getrlimit": (97, 163), "setrlimit": (160, 164), "getrusage": (98, 165), "sysinfo": (99, 179), "times": (100, 153),
    "getrandom": (318, 278),
}  # fmt: skip
"""They change nothing; a limit can only be made smaller."""

FREE: Calls = {**_FILES, **_MEMORY, **_THREADS, **_WAITING, **_SOCKETS, **_ABOUT_ITSELF}

DONE: Calls = {
    # Landlock does not look at rights: a child opened our secrets to everybody, or shut the data folder to ourselves.
    # A copy of a file (`shutil.copy`) would fail for them that needs none.
    # Times are refused: `Path.touch` takes a time that was set for a file that is there, and makes none.
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    # What it writes is gone after the task, or copied by its parent: it need not wait for the disk, nor let others wait
    # for it.
    "fsync": (74, 82), "fdatasync": (75, 83), "sync": (162, 81), "syncfs": (306, 267), "sync_file_range": (277, 84),
    # Nobody but a child has its files open, and what others have locked is none of its business.
    "flock": (73, 32),
}  # fmt: skip
"""What is said to be done and is not."""

ABSENT: Calls = {
    # A filter cannot see their arguments; the C library falls back to the older ones.
    "clone3": (435, 435), "openat2": (437, 437),
    # Whoever copies by it falls back to reading and writing where there is no such call. It pins pages in sockets and
    # pipes that no limit counts, like `splice`.
    "sendfile": (40, 71),
    "futex_waitv": (449, 449), "futex_wake": (454, 454), "futex_wait": (455, 455), "futex_requeue": (456, 456),
}  # fmt: skip
"""What is said not to be there."""

UNSUPPORTED: Calls = {"fallocate": (285, 47)}
"""What a file system is said not to know: the C library then writes instead. One such call filled a disk at once, past
the size that a file may have, and before anybody looked."""


def numbers(calls: Calls, column: int) -> Iterator[int]:
    """The numbers that these calls have on one architecture."""
    return (row[column] for row in calls.values() if row[column] is not None)  # type: ignore[misc]  # looked at before


def ranges(wanted: Iterator[int]) -> list[tuple[int, int]]:
    """Numbers as runs from one to another, both included, in their order."""
    found: list[tuple[int, int]] = []
    for number in sorted(wanted):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
