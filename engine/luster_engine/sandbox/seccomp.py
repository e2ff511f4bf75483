"""A system-call filter for children: no network, no new programs or processes, no reaching into other processes."""

import ctypes
import os
import platform
import sys

_PR_SET_SECCOMP = 22
_FILTER = 2
_ALLOW = 0x7FFF0000
_ERRNO = 0x00050000
_EPERM = 1
_ENOSYS = 38
_CLONE_THREAD = 0x00010000
"""Of linux/prctl.h, linux/seccomp.h (its mode and answers), errno.h and linux/sched.h."""

_LOAD = 0x20
_EQUAL = 0x15
_AT_LEAST = 0x35
_BITS = 0x45
_RETURN = 0x06
"""Instructions of a classic packet filter (linux/bpf_common.h): load a word, jump if equal, if at least, if a bit is
set, and return."""
_NUMBER, _ARCH, _FIRST_ARGUMENT, _SECOND_ARGUMENT = 0, 4, 16, 24
"""Where `struct seccomp_data` has the number of the call, the architecture and the low half of its first two
arguments."""

_X86_64 = (0xC000003E, 0)
_ARM64 = (0xC00000B7, 1)
"""AUDIT_ARCH_X86_64 and AUDIT_ARCH_AARCH64 (linux/audit.h), and the column of the tables below."""

# name → (x86-64, arm64); None where an architecture lacks the call.
_DENIED: dict[str, tuple[int | None, int | None]] = {
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201), "accept": (43, 202),
    "accept4": (288, 242), "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "pidfd_open": (434, 434), "pidfd_getfd": (438, 438), "pidfd_send_signal": (424, 424), "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "io_uring_setup": (425, 425),
    "bpf": (321, 280), "userfaultfd": (323, 282), "perf_event_open": (298, 241), "keyctl": (250, 219),
    "add_key": (248, 217), "request_key": (249, 218), "mount": (165, 40), "umount2": (166, 39),
    "pivot_root": (155, 41), "chroot": (161, 51), "setns": (308, 268), "unshare": (272, 97),
    "kexec_load": (246, 104), "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106),
    "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225), "settimeofday": (164, 170),
    "clock_settime": (227, 112), "shmget": (29, 194), "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180),
    # What slows or pins the processes beside this one.
    "setpriority": (141, 140), "ioprio_set": (251, 30), "sched_setparam": (142, 118), "sched_setscheduler": (144, 119),
    "sched_setattr": (314, 274), "migrate_pages": (256, 238), "move_pages": (279, 239), "process_madvise": (440, 440),
    "kcmp": (312, 272), "open_by_handle_at": (304, 265),
    # Memory that no limit counts.
    "memfd_create": (319, 279), "memfd_secret": (447, 447),
    # What Landlock lets pass for every file of our own user: its owner, its times, what is attached to it, and a look
    # at whatever is made and opened in a folder.
    "chown": (92, None), "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None),
    "utimes": (235, None), "futimesat": (261, None), "utimensat": (280, 88), "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7), "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "setxattrat": (463, 463), "removexattrat": (466, 466), "file_setattr": (469, 469), "inotify_init": (253, None),
    "inotify_init1": (294, 26), "inotify_add_watch": (254, 27), "fanotify_init": (300, 262),
}  # fmt: skip
# Neither does it look at rights: a child opened our secrets to everybody, or shut the data folder to ourselves. These
# are said to be done and are not, as a copy of a file (`shutil.copy`) would fail for them that needs none.
_PASSED_OVER: dict[str, tuple[int | None, int | None]] = {
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
}
_OWN_PROCESS_ONLY = {"kill": (62, 129), "tgkill": (234, 131)}
_OWN_OR_ZERO = {"prlimit64": (302, 261), "sched_setaffinity": (203, 122)}
# Their second arguments that aim a file's signals at a process of one's choice, or type into a terminal.
_NOT_WITH = {"fcntl": (72, 25), "ioctl": (16, 29)}
_AIMS = {"fcntl": (8, 10, 15), "ioctl": (0x5412, 0x8901, 0x8902)}
# Their first arguments that set a process free from whoever watches it: it ends with its parent, and is looked at.
_NOT_FOR = {"prctl": (157, 167)}
_FREES = {"prctl": (1, 4)}
_THREADS_ONLY = {"clone": (56, 220)}
_ABSENT = {"clone3": (435, 435)}


class _Instruction(ctypes.Structure):
    _fields_ = [("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(_Instruction))]


def install() -> bool:
    """Puts the filter on this process and all its threads to come; False where the system has no such thing.

    Call it after no-new-privileges. A denied call answers EPERM, so that a library that merely tries goes on, and
    clone3, whose arguments a filter cannot see, answers ENOSYS, so that the C library falls back to clone.
    """
    machine = {"x86_64": _X86_64, "aarch64": _ARM64}.get(platform.machine())
    if sys.platform != "linux" or machine is None or sys.maxsize <= 2**32:
        return False
    instructions = _program(*machine)
    array = (_Instruction * len(instructions))(*instructions)
    program = _Program(len(instructions), array)
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _program(arch: int, column: int) -> list[_Instruction]:
    def numbers(table: dict[str, tuple[int | None, int | None]] | dict[str, tuple[int, int]]) -> list[int]:
        found = [row[column] for row in table.values()]
        return [number for number in found if number is not None]

    refuse = _Instruction(_RETURN, 0, 0, _ERRNO | _EPERM)
    allow = _Instruction(_RETURN, 0, 0, _ALLOW)
    code = [
        _Instruction(_LOAD, 0, 0, _ARCH),
        _Instruction(_EQUAL, 1, 0, arch),
        refuse,
        _Instruction(_LOAD, 0, 0, _NUMBER),
    ]
    if column == 0:  # the x32 calling convention would bypass the numbers below
        code += [_Instruction(_AT_LEAST, 0, 1, 0x40000000), refuse]
    for number in numbers(_DENIED):
        code += [_Instruction(_EQUAL, 0, 1, number), refuse]
    for number in numbers(_PASSED_OVER):
        code += [_Instruction(_EQUAL, 0, 1, number), _Instruction(_RETURN, 0, 0, _ERRNO)]
    for number in numbers(_ABSENT):
        code += [_Instruction(_EQUAL, 0, 1, number), _Instruction(_RETURN, 0, 0, _ERRNO | _ENOSYS)]
    for number in numbers(_OWN_PROCESS_ONLY):
        code += _argument_check(number, [_Instruction(_EQUAL, 0, 1, os.getpid()), allow, refuse])
    for number in numbers(_OWN_OR_ZERO):
        own = [_Instruction(_EQUAL, 0, 1, os.getpid()), allow, _Instruction(_EQUAL, 0, 1, 0), allow, refuse]
        code += _argument_check(number, own)
    for number in numbers(_THREADS_ONLY):
        code += _argument_check(number, [_Instruction(_BITS, 0, 1, _CLONE_THREAD), allow, refuse])
    for name, row in _NOT_FOR.items():
        wishes = [part for value in _FREES[name] for part in (_Instruction(_EQUAL, 0, 1, value), refuse)]
        code += _argument_check(row[column], [*wishes, allow])
    for name, row in _NOT_WITH.items():
        aims = [part for value in _AIMS[name] for part in (_Instruction(_EQUAL, 0, 1, value), refuse)]
        code += _argument_check(row[column], [*aims, allow], _SECOND_ARGUMENT)
    return [*code, allow]


def _argument_check(number: int, body: list[_Instruction], argument: int = _FIRST_ARGUMENT) -> list[_Instruction]:
    """`body` judges the low half of one system call's argument, and every path through it returns."""
    return [
        _Instruction(_EQUAL, 0, len(body) + 1, number),
        _Instruction(_LOAD, 0, 0, argument),
        *body,
    ]
