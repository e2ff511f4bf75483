"""A child holds no secret and reaches nothing: not the network, not other programs, not files, not its parent."""

import resource
import sys
from pathlib import Path
from typing import Any

import pytest
from luster_engine.sandbox import family
from luster_engine.sandbox.task import Task

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")


async def test_a_child_reaches_nothing(open_sandbox: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("DATABASE_URL", "postgresql://secret")
    secret = tmp_path / "token"
    secret.write_text("secret")
    secret.chmod(0o600)
    sandbox = await open_sandbox()
    assert sandbox.confinement["seccomp"] and sandbox.confinement["landlock"]
    payload = {"secret": str(secret), "outside": str(tmp_path / "outside")}
    found = await sandbox.run(Task("look_around", payload))
    assert "secret" not in str(found["environment"])
    assert found["descriptors"].count("socket") == 4, "what it hears, says, and prints by two numbers"
    assert not {"pipe", "anon_inode"} & set(found["descriptors"])
    assert found.pop("thread") == "done"
    attempts = {name: result for name, result in found.items() if name not in ("environment", "descriptors")}
    assert attempts == dict.fromkeys(attempts, "PermissionError")
    assert len(attempts) == 73
    assert secret.stat().st_mode & 0o077 == 0


async def test_a_child_does_what_ordinary_python_does(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    found = await sandbox.run(Task("ordinary"))
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    assert found == {
        "core": 1 if most == resource.RLIM_INFINITY else min(1, most),
        "event loop": 7,
        "database": 4950,
        "file": ["y", 5000],
        "copies": ["moved", "some.db", "written"],
        "threads": 55,
        "signals": 2,
        "pair": "word",
        "terminal": False,
    }


def test_a_list_of_maps_without_an_end_is_not_read_to_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file in deep folders that was laid out 60,000 times made 220 MB of it, every half second: the event loop stood
    still for 2.5 s, and our memory grew by 400 MB."""
    (tmp_path / "7").mkdir()
    monkeypatch.setattr(family, "_PROC", tmp_path)
    maps = tmp_path / "7" / "maps"
    line = b"7f0000000000-7f0000001000 r--p 00000000 fd:00 %d %s (deleted)\n"
    maps.write_bytes(b"".join(line % (number, bytes(tmp_path / "mine")) for number in range(10)))
    assert family.unnamed(7, tmp_path, 1000) == 10_000
    maps.write_bytes(line % (7, b"/short") * 20_001)
    assert family.unnamed(7, tmp_path, 1000) > 1 << 60
    maps.write_bytes(line % (7, b"/long" * 800) * 2000)
    assert family.unnamed(7, tmp_path, 1000) > 1 << 60


def test_tables_of_addresses_and_what_was_put_aside_are_memory_of_a_child(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """60,000 maps of 8 KB, each over a border of a gigabyte, take a gigabyte of tables beside 15 MB of pages."""
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "status").write_bytes(
        b"Name:\ta\rVmRSS: 9\nState:\tS (sleeping)\nVmRSS:\t   15360 kB\nVmPTE:\t  961024 kB\n"
        b"VmSwap:\t  1024 kB\nThreads:\t3\n"
    )
    monkeypatch.setattr(family, "_PROC", tmp_path)
    assert family.use(7) == family.Use(954, 3)
    assert family.use(8) == family.Use()
