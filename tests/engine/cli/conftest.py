"""Runs `luster` in this process, with an environment of its own, as often as a test likes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from luster_engine.cli.main import run


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    returncode: int
    stdout: str
    stderr: str


Command = Callable[..., Said]


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """`luster` with arguments, and variables as keywords; `cwd` is where it runs."""

    def luster(*arguments: str, cwd: Path | None = None, **environment: str) -> Said:
        with monkeypatch.context() as patch:
            patch.setenv("COLUMNS", "200")
            for name, value in environment.items():
                patch.setenv(name, value)
            if cwd is not None:
                patch.chdir(cwd)
            capfd.readouterr()
            with pytest.raises(SystemExit) as end:
                run(arguments)
            said = capfd.readouterr()
        return Said(int(end.value.code or 0), said.out, said.err)

    return luster
