"""Starts the whole of Luster as a user does, for tests that need the real engine behind the gateway."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
NO_RATES = {f"LUSTER_RATE_{name}": "" for name in ("JOBS", "PREVIEWS", "WRITES", "READS", "PUBLIC", "REFUSED")}


@dataclass(frozen=True)
class Luster:
    """A running Luster."""

    url: str
    grpc: str
    data: Path

    def sign_in(self, email: str) -> httpx.Client:
        """A client that signed in by the development login."""
        answer = httpx.post(f"{self.url}/auth/dev/token", json={"email": email}, timeout=30)
        answer.raise_for_status()
        headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=60)


def free_port() -> int:
    """A port that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def luster_up(environment: Mapping[str, str] | None = None) -> Iterator[Luster]:
    """`luster up` in a folder of its own, ended as by Ctrl-C."""
    folder = Path(tempfile.mkdtemp(prefix="luster-up-"))
    # Postgres runs as a user of its own when the tests run as root.
    folder.chmod(0o755)
    port, grpc_port = free_port(), free_port()
    log = folder / "up.log"
    command = [Path(sys.executable).parent / "luster", "up", "--data", str(folder / "data")]
    command += ["--port", str(port), "--grpc-port", str(grpc_port)]
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, stdout=out, stderr=out, env={**os.environ, **(environment or {})}, start_new_session=True
        )
    try:
        deadline = time.monotonic() + 120
        while "Luster is ready" not in log.read_text():
            assert process.poll() is None and time.monotonic() < deadline, log.read_text()
            time.sleep(0.1)
        yield Luster(f"http://127.0.0.1:{port}", f"127.0.0.1:{grpc_port}", folder / "data")
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)
