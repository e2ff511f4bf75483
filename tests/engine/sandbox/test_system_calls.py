"""The filter of system calls is a closed set, and the page about it says of every call what the filter does."""

import os
import re
from pathlib import Path

import pytest
from luster_engine.sandbox import calls, seccomp

from tests.engine.sandbox.every_call import EVERY_CALL, MACHINES, answer

pytestmark = pytest.mark.fast

PAGE = Path(__file__).parents[3] / "docs" / "system-calls.md"
ANY = (2**64 - 1, 0x5A5A5A5A, 1)
"""Arguments that no judged call allows all of."""


def said_of_calls() -> dict[str, str]:
    rows = [line.strip("|").split("|") for line in PAGE.read_text().splitlines() if line.startswith("| `")]
    named = [(name, row[1].strip()) for row in rows for name in re.findall(r"`([a-z0-9_]+)`", row[0])]
    assert len(named) == len(dict(named)), "a call stands on the page twice"
    return dict(named)


def test_the_page_says_of_every_call_what_the_filter_does() -> None:
    said = said_of_calls()
    assert said.keys() == EVERY_CALL.keys()
    for name, numbers in EVERY_CALL.items():
        for machine, number in zip(MACHINES, numbers, strict=True):
            if number is None:
                continue
            answers = {answer(machine, number, *[value] * 6) for value in (*ANY, 0)}
            if said[name] == "some":
                assert name in seccomp._JUDGED, name
            else:
                assert answers == {said[name]}, name


def test_the_filter_knows_every_call_by_its_number() -> None:
    tables = {**calls.FREE, **calls.DONE, **calls.ABSENT, **calls.UNSUPPORTED}
    tables |= {name: each.numbers for name, each in seccomp._JUDGED.items()}
    assert {name: EVERY_CALL[name] for name in tables} == tables


def test_what_nobody_has_looked_at_is_not_there() -> None:
    for machine in MACHINES:
        assert answer(machine, calls.NEWEST + 1) == answer(machine, 5000) == "absent"
        assert answer(machine, 400) == answer(machine, 0x40000000) == answer(machine, 0x40000009) == "refused"
        other = (0x40000003, machine[1])
        words = seccomp.program(*machine)
        assert (words[1].k, words[2].k) == (machine[0], 0x00050001) and other[0] != words[1].k


_OWN = os.getpid()
_THREAD = 0x003D0F00
"""What the C library asks for with a thread."""
_JUDGED = [
    ("mmap", (0, 4096, 3, 0x22), "allowed"),
    ("mmap", (0, 4096, 3, 0x01), "allowed"),
    ("mmap", (0, 4096, 3, 0x21), "refused"),
    ("mmap", (0, 4096, 3, 0x23), "refused"),
    ("mmap", (0, 4096, 3, 0x40022), "refused"),
    ("mmap", (0, 4096, 3, 0x40001), "refused"),
    ("madvise", (0, 4096, 4), "allowed"),
    ("madvise", (0, 4096, 12), "refused"),
    ("madvise", (0, 4096, 21), "refused"),
    ("openat", (0, 0, 0o2), "allowed"),
    ("openat", (0, 0, 0o3), "refused"),
    ("openat", (0, 0, 0o1000), "refused"),
    ("openat", (0, 0, 0o1001), "allowed"),
    ("fcntl", (3, 1030), "allowed"),
    ("fcntl", (3, 6), "done"),
    ("fcntl", (3, 38), "done"),
    *[("fcntl", (3, command), "refused") for command in (8, 10, 15, 1024, 1026, 1031, 1033, 1036)],
    ("ioctl", (3, 0x5401), "allowed"),
    ("ioctl", (3, 0x541B), "allowed"),
    *[("ioctl", (3, wish), "refused") for wish in (0x5412, 0x8901, 0x40086602, 0x40086604, 0x40049409, 0x5452)],
    ("clone", (_THREAD,), "allowed"),
    ("clone", (_THREAD | 0x01000000,), "allowed"),
    ("clone", (17,), "refused"),
    ("clone", (_THREAD & ~0x400,), "refused"),
    *[("clone", (_THREAD | flag,), "refused") for flag in (0x1000, 0x20000, 0x10000000, 0x80000000, 0x4000)],
    ("prctl", (15,), "allowed"),
    *[("prctl", (option,), "refused") for option in (1, 4, 22, 35, 36, 59, 62, 67, 78, 0x59616D61)],
    ("kill", (_OWN, 9), "allowed"),
    *[("kill", (target, 9), "refused") for target in (0, 1, _OWN + 1, 2**64 - 1)],
    ("kill", (_OWN, 18), "refused"),
    ("tgkill", (_OWN, 5, 9), "allowed"),
    ("tgkill", (_OWN, 5, 18), "refused"),
    ("fcntl", (3, 4, os.O_NONBLOCK), "allowed"),
    ("fcntl", (3, 4, os.O_NONBLOCK | os.O_DIRECT), "refused"),
    ("openat", (3, 0, os.O_RDWR | os.O_CREAT | os.O_DIRECT), "refused"),
    ("tgkill", (_OWN + 1, 5, 9), "refused"),
    ("prlimit64", (0, 7), "allowed"),
    ("prlimit64", (_OWN + 1, 7), "refused"),
    ("sched_setaffinity", (1, 8), "refused"),
    ("close_range", (3, 9, 4), "allowed"),
    ("close_range", (3, 9, 2), "refused"),
    ("pipe2", (0, 0o2004000), "allowed"),
    ("pipe2", (0, 0o200), "refused"),
    ("socketpair", (1, 1), "allowed"),
    ("socketpair", (30, 1), "refused"),
    ("sendto", (3, 0, 0, 0, 0), "allowed"),
    ("sendto", (3, 0, 0, 0x4040, 0), "allowed"),
    ("sendto", (3, 0, 0, 1, 0), "refused"),
    ("sendto", (3, 0, 0, 0, 1), "refused"),
    ("sendto", (3, 0, 0, 0, 1 << 32), "refused"),
    ("recvfrom", (3, 0, 0, 0x42), "allowed"),
    ("recvfrom", (3, 0, 0, 0x43), "refused"),
    ("recvmsg", (3, 0, 0x40000000), "allowed"),
    ("recvmsg", (3, 0, 1), "refused"),
    ("recvmmsg", (3, 0, 0, 0), "allowed"),
    ("recvmmsg", (3, 0, 0, 1), "refused"),
    ("membarrier", (8,), "allowed"),
    ("membarrier", (1,), "refused"),
    ("membarrier", (2,), "refused"),
    ("msync", (0, 4096, 1), "allowed"),
    ("msync", (0, 4096, 4), "done"),
    ("personality", (0xFFFFFFFF,), "allowed"),
    ("personality", (0x0040000,), "refused"),
]


@pytest.mark.parametrize(("name", "arguments", "expected"), _JUDGED)
def test_a_call_is_judged_by_its_arguments(name: str, arguments: tuple[int, ...], expected: str) -> None:
    for machine, number in zip(MACHINES, EVERY_CALL[name], strict=True):
        assert number is not None
        assert answer(machine, number, *arguments) == expected


def test_every_judged_call_has_an_example() -> None:
    assert {name for name, *_ in _JUDGED} | {"open"} == seccomp._JUDGED.keys()
