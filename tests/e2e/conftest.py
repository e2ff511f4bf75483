"""One running Luster for the tests of this folder that do not stop it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.running_luster import RunningLuster


@pytest.fixture(scope="module")
def luster() -> Iterator[RunningLuster]:
    """A `luster up` that is ready."""
    with tempfile.TemporaryDirectory(prefix="luster-e2e-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        line = running.start()
        try:
            assert line == f"Luster is ready: {running.url}  grpc {running.grpc}", line
            yield running
        finally:
            running.interrupt()
            left = running.alive()
            running.kill_everything()
            assert not left, left
