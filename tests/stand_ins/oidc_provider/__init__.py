"""npm's `oidc-provider` as a process: an OpenID provider that others keep, and that does as the specification says."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

HERE: Final = Path(__file__).parent
NODE: Final = HERE.parents[2] / "gateway" / "studio" / "node"
CLIENT: Final = "luster"
SECRET: Final = "a secret of the client"


def install() -> None:
    """Its packages as the lock file has them, whole; npm writes its own list when it is done."""
    done, wanted = HERE / "node_modules" / ".package-lock.json", HERE / "package-lock.json"
    if not done.exists() or done.stat().st_mtime < wanted.stat().st_mtime:
        command: list[str | Path] = [NODE, "npm", "--prefix", HERE, "ci", "--loglevel", "error", "--no-audit"]
        said = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
        if said.returncode and not os.environ.get("CI"):
            pytest.skip(f"npm's oidc-provider could not be installed: {said.stderr.strip()[-300:]}")
        assert said.returncode == 0, said.stderr
        done.touch()


@contextlib.contextmanager
def running(port: int, certificate: Path, redirect: str) -> Iterator[str]:
    """The address of its issuer, while it runs with a certificate for `localhost`."""
    install()
    command: list[str | Path] = [NODE, "node", HERE / "server.mjs", str(port), certificate, redirect]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        said = ""
        for line in process.stdout:
            said += line
            if line.strip() == "ready":
                break
        else:
            raise AssertionError(f"the provider did not start: {said}")
        yield f"https://localhost:{port}"
    finally:
        process.terminate()
        process.wait(10)
