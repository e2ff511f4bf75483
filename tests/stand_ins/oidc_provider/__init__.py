"""npm's `oidc-provider` as a process: an OpenID provider that others keep, and that does as the specification says."""

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
NODE: Final = HERE.parents[2] / "gateway" / "studio" / "node"
CLIENT: Final = "luster"
SECRET: Final = "a secret of the client"


@contextlib.contextmanager
def running(port: int, certificate: Path, redirect: str) -> Iterator[str]:
    """The address of its issuer, while it runs with a certificate for `localhost`."""
    if not (HERE / "node_modules").exists():
        subprocess.run([NODE, "npm", "--prefix", HERE, "ci", "--loglevel", "error", "--no-audit"], check=True)
    command = [NODE, "node", HERE / "server.mjs", str(port), certificate, redirect]
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
