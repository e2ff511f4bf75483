"""The command `aws`, in an environment of its own: its pins are others than ours."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

_VERSION: Final = "1.46.2"
_PLACE: Final = Path(__file__).parents[2] / "build" / "aws"


def install() -> Path:
    """The folder with the command; where it cannot be had the test is skipped, but not in CI."""
    done = _PLACE / f"awscli-{_VERSION}"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", _PLACE], check=True)
        uv = [Path(sys.executable).with_name("uv"), "pip", "install", "-q", "--python", _PLACE / "bin" / "python"]
        said = subprocess.run([*uv, f"awscli=={_VERSION}"], capture_output=True, text=True, check=False)
        if said.returncode and not os.environ.get("CI"):
            pytest.skip(f"The AWS command could not be installed: {said.stderr.strip().splitlines()[-1]}")
        assert said.returncode == 0, said.stderr
        done.touch()
    return _PLACE / "bin"
