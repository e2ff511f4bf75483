"""A child holds no secret and reaches nothing: not the network, not other programs, not files, not its parent."""

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
    assert not {"socket", "anon_inode"} & set(found["descriptors"])
    assert found.pop("thread") == "done"
    attempts = {name: result for name, result in found.items() if name not in ("environment", "descriptors")}
    assert attempts == dict.fromkeys(attempts, "PermissionError")
    assert len(attempts) == 53
    assert secret.stat().st_mode & 0o077 == 0


def test_tables_of_addresses_and_what_was_put_aside_are_memory_of_a_child(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """60,000 maps of 8 KB, each over a border of a gigabyte, take a gigabyte of tables beside 15 MB of pages."""
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "status").write_bytes(
        b"Name:\tVmRSS: 9\nVmRSS:\t   15360 kB\nVmPTE:\t  961024 kB\nVmSwap:\t  1024 kB\nThreads:\t3\n"
    )
    monkeypatch.setattr(family, "_PROC", tmp_path)
    assert family.use(7) == family.Use(954, 3)
    assert family.use(8) == family.Use()
