"""The whole of Luster as a user starts it, for tests that need the real engine behind the gateway."""

import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.e2e.running_luster import RunningLuster

ROOT = Path(__file__).resolve().parents[2]
NO_RATES = {f"LUSTER_RATE_{name}": "" for name in ("JOBS", "PREVIEWS", "WRITES", "READS", "PUBLIC", "REFUSED")}


@dataclass(frozen=True)
class Luster:
    """A running Luster."""

    url: str
    process: RunningLuster

    def sign_in(self, email: str) -> httpx.Client:
        """A client that signed in by the development login."""
        answer = httpx.post(f"{self.url}/auth/dev/token", json={"email": email}, timeout=30)
        answer.raise_for_status()
        headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=60)


@contextlib.contextmanager
def luster_up(environment: Mapping[str, str]) -> Iterator[Luster]:
    """`luster up` in a folder of its own, ended as by Ctrl-C."""
    with tempfile.TemporaryDirectory(prefix="luster-up-", ignore_cleanup_errors=True) as folder:
        # Postgres runs as a user of its own when the tests run as root.
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more = dict(environment)
        try:
            line = running.start()
            assert line.startswith("Luster is ready"), line
            yield Luster(running.url, running)
            running.interrupt()
        finally:
            running.kill_everything()
