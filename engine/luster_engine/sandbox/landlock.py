"""Landlock for children: the file system is what Python needs to read, and the child's own folder."""

import ctypes
import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION_QUERY = 1
_PATH_BENEATH = 1
"""LANDLOCK_CREATE_RULESET_VERSION and LANDLOCK_RULE_PATH_BENEATH of linux/landlock.h."""

_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_WRITE_FILE, _TRUNCATE = 1 << 1, 1 << 14
"""Bits of a right to files (linux/landlock.h), here and below."""
_READ = _READ_FILE | _READ_DIR
_MAKE = (1 << 4) | (1 << 5) | (1 << 7) | (1 << 8)  # remove folders and files, make folders and files
_REFER = 1 << 13  # move and link between folders
_ON_FILES = _READ_FILE | _WRITE_FILE | _TRUNCATE
# Version of Landlock → how many rights on files it knows.
_RIGHTS_BY_VERSION = {1: 13, 2: 14, 3: 15, 4: 15}
_ALL_TCP = 0b11
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11
"""All bits of `handled_access_net` and of `scoped` in linux/landlock.h: bind and connect; sockets and signals."""


class _Ruleset(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def restrict(readable: Iterable[Path], writable: Iterable[Path]) -> int:
    """Confines this process to these files and folders; answers with Landlock's version, 0 where there is none.

    Call it after no-new-privileges and while the process has one thread. Paths that do not exist are passed over.
    """
    if sys.platform != "linux":
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    version = int(libc.syscall(_CREATE, None, ctypes.c_size_t(0), _VERSION_QUERY))
    if version < 1:
        return 0
    handled = (1 << _RIGHTS_BY_VERSION.get(version, 16)) - 1
    rules = _Ruleset(handled, _ALL_TCP if version >= 4 else 0, _ABSTRACT_SOCKETS_AND_SIGNALS if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = int(libc.syscall(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), 0))
    if ruleset < 0:
        return 0
    try:
        for path in readable:
            _allow(libc, ruleset, path, _READ & handled)
        for path in writable:
            _allow(libc, ruleset, path, (_READ | _WRITE_FILE | _TRUNCATE | _MAKE | _REFER) & handled)
        return version if libc.syscall(_RESTRICT, ruleset, 0) == 0 else 0
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            rights &= _ON_FILES
        rule = _PathRule(rights, descriptor)
        libc.syscall(_ADD, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(descriptor)
