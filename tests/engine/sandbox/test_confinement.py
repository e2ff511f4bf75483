"""A child holds no secret and reaches nothing: not the network, not other programs, not files, not its parent."""

import sys
from pathlib import Path
from typing import Any

import pytest
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
    assert len(attempts) == 36
    assert secret.stat().st_mode & 0o077 == 0
