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
_CLONE_THREAD, _CLONE_FILES = 0x00010000, 0x00000400
"""Of linux/prctl.h, linux/seccomp.h (its mode and answers), errno.h and linux/sched.h."""
_SHARED, _ANONYMOUS = 0x01, 0x20
"""MAP_SHARED, which MAP_SHARED_VALIDATE holds too, and MAP_ANONYMOUS of linux/mman.h."""
_WRITE_ONLY, _READ_AND_WRITE, _CUT = 0o1, 0o2, 0o1000
"""O_WRONLY, O_RDWR and O_TRUNC of fcntl.h."""

_LOAD = 0x20
_EQUAL = 0x15
_AT_LEAST = 0x35
_BITS = 0x45
_RETURN = 0x06
"""Instructions of a classic packet filter (linux/bpf_common.h): load a word, jump if equal, if at least, if a bit is
set, and return."""
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, (16, 24, 32, 40, 48)
"""Where `struct seccomp_data` has the number of the call, the architecture and the low halves of the arguments."""
_HIGH = 4
"""How far behind the low half of an argument its high half lies, on machines whose numbers begin with their low end."""

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
    # Landlock before its third version lets it pass for every file of our own user. `ftruncate` wants an open file.
    "truncate": (76, 45),
    # What puts an open file into a letter to itself: there it fills the disk, and nobody who looks finds it.
    "sendmsg": (46, 211), "sendmmsg": (307, 269),
    # What makes the buffer of a socket larger: gigabytes in letters to itself, which no limit counts.
    "setsockopt": (54, 208),
    # What pins pages in pipes and sockets that no process has any more: 3 GB in one pair, beside 15 MB that were seen.
    "vmsplice": (278, 75), "splice": (275, 76), "tee": (276, 77),
    # What reads, fills and removes the shared memory, semaphores and queues of other programs of our user: whoever
    # knows a number needs no leave to find it.
    "shmat": (30, 196), "shmctl": (31, 195), "semop": (65, 193), "semctl": (66, 191), "semtimedop": (220, 192),
    "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187), "mq_unlink": (241, 181),
    # Rules of its own upon rules, in memory that no limit counts; the child's have been laid down before.
    "landlock_create_ruleset": (444, 444), "landlock_add_rule": (445, 445), "landlock_restrict_self": (446, 446),
    # What takes the machine's share of such requests from everybody.
    "io_setup": (206, 0), "io_submit": (209, 2),
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
# Their second arguments that aim a file's signals at a process of one's choice, or type into a terminal; and those
# that change what a file is, for which it need not be open for writing: its flags, and that nobody ever writes it. One
# makes the buffer of a pipe larger, which no limit counts.
_NOT_WITH = {"fcntl": (72, 25), "ioctl": (16, 29)}
_AIMS = {"fcntl": (8, 10, 15, 1031), "ioctl": (0x5412, 0x8901, 0x8902, 0x40086602, 0x401C5820, 0x40806685)}
# Their first arguments that set a process free from whoever watches it: it ends with its parent, and is looked at.
_NOT_FOR = {"prctl": (157, 167)}
_FREES = {"prctl": (1, 4)}
# A thread with a table of open files of its own, from its beginning or by a closing that sets it apart, would hold
# files that nobody counts.
_THREADS_ONLY = {"clone": (56, 220)}
_TOGETHER = {"close_range": (436, 436)}
_APART = 0x2
"""CLOSE_RANGE_UNSHARE of linux/close_range.h."""
# Memory that several processes could share stays although none of them uses it, and no limit counts it.
_NOT_SHARED = {"mmap": (9, 222)}
# By the place of its flags: one that only cuts a file off passes an old Landlock, and one with both bits of its access
# set, which asks for none, passes every Landlock.
_OPENS: dict[int, dict[str, tuple[int | None, int | None]]] = {1: {"open": (2, None)}, 2: {"openat": (257, 56)}}
# A socket of a pair is there for an event loop; by a name it would reach those of other programs.
_NAMELESS = {"sendto": (44, 206)}
# Calls whose arguments a filter cannot see.
_ABSENT = {"clone3": (435, 435), "openat2": (437, 437)}


class _Instruction(ctypes.Structure):
    _fields_ = [("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(_Instruction))]


def install() -> bool:
    """Puts the filter on this process and all its threads to come; False where the system has no such thing.

    Call it after no-new-privileges. A denied call answers EPERM, so that a library that merely tries goes on, and
    those whose arguments a filter cannot see answer ENOSYS, so that the C library falls back to the older ones.
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
        both = [_Instruction(_BITS, 0, 2, _CLONE_THREAD), _Instruction(_BITS, 0, 1, _CLONE_FILES), allow, refuse]
        code += _argument_check(number, both)
    for number in numbers(_TOGETHER):
        code += _argument_check(number, [_Instruction(_BITS, 1, 0, _APART), allow, refuse], 2)
    for number in numbers(_NOT_SHARED):
        both = [_Instruction(_BITS, 0, 1, _SHARED), _Instruction(_BITS, 1, 0, _ANONYMOUS), allow, refuse]
        code += _argument_check(number, both, 3)
    for flags, opens in _OPENS.items():
        for number in numbers(opens):
            code += _argument_check(number, _usual_open(allow, refuse), flags)
    for number in numbers(_NAMELESS):
        high = _Instruction(_LOAD, 0, 0, _ARGUMENTS[4] + _HIGH)
        nothing = [_Instruction(_EQUAL, 0, 3, 0), high, _Instruction(_EQUAL, 0, 1, 0), allow, refuse]
        code += _argument_check(number, nothing, 4)
    for name, row in _NOT_FOR.items():
        wishes = [part for value in _FREES[name] for part in (_Instruction(_EQUAL, 0, 1, value), refuse)]
        code += _argument_check(row[column], [*wishes, allow])
    for name, row in _NOT_WITH.items():
        aims = [part for value in _AIMS[name] for part in (_Instruction(_EQUAL, 0, 1, value), refuse)]
        code += _argument_check(row[column], [*aims, allow], 1)
    return [*code, allow]


def _argument_check(number: int, body: list[_Instruction], argument: int = 0) -> list[_Instruction]:
    """`body` judges the low half of one system call's argument, and every path through it returns."""
    return [
        _Instruction(_EQUAL, 0, len(body) + 1, number),
        _Instruction(_LOAD, 0, 0, _ARGUMENTS[argument]),
        *body,
    ]


def _usual_open(allow: _Instruction, refuse: _Instruction) -> list[_Instruction]:
    """Judges the flags of an opening: never both bits of the access, and nothing is cut off that is only read."""
    return [
        _Instruction(_BITS, 0, 1, _WRITE_ONLY),
        _Instruction(_BITS, 3, 0, _READ_AND_WRITE),
        _Instruction(_BITS, 0, 1, _CUT),
        _Instruction(_BITS, 0, 1, _WRITE_ONLY | _READ_AND_WRITE),
        allow,
        refuse,
    ]
