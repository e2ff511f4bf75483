"""What nothing uses is found: also where only a test or another package uses the name, and also an old excuse."""

from pathlib import Path

import pytest

from checks import dead_code
from checks.dead_code import Part


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source tree of one package, with the file that excuses names."""
    monkeypatch.setattr(dead_code, "ROOT", tmp_path)
    monkeypatch.setattr(dead_code, "rpc_names", lambda: frozenset({"GetStyle"}))
    monkeypatch.setattr(dead_code, "allowed_names", lambda: {"excused": "a framework"})
    package = tmp_path / "house"
    package.mkdir()
    (package / "rooms.py").write_text(
        "def excused():\n    pass\n\n\nclass Servicer:\n    def GetStyle(self):\n        pass\n\n\nServicer()\n"
    )
    return package


def test_a_tidy_tree_passes(tree: Path) -> None:
    assert dead_code.main((Part(("house",)),)) == 0


def test_a_function_that_only_a_test_uses_is_dead(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "cellar.py").write_text("def owned_job():\n    pass\n")
    tests = tree.parent / "tests"
    tests.mkdir()
    (tests / "test_cellar.py").write_text("from house.cellar import owned_job\nowned_job()\n")
    assert dead_code.main((Part(("house",)),)) == 1
    assert "house/cellar.py:1: unused function 'owned_job'" in capsys.readouterr().out
    assert dead_code.main((Part(("house",), ("tests",)),)) == 0


def test_a_setting_that_nothing_reads_is_dead(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "settings.py").write_text("class Settings:\n    unread: int = 1\n\n\nSettings()\n")
    assert dead_code.main((Part(("house",)),)) == 1
    assert "unused variable 'unread'" in capsys.readouterr().out


def test_an_excuse_for_what_is_gone_is_named(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "rooms.py").write_text("print()\n")
    assert dead_code.main((Part(("house",)),)) == 1
    assert "excuses 'excused'" in capsys.readouterr().out
