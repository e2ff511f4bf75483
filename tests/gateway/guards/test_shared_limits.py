"""Several gateways count together in Redis, and go on without it."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from luster_gateway import GatewaySettings
from luster_gateway.guards.rates import RateLimits
from luster_gateway.problems import Problem

from tests.ports import free_port

pytestmark = pytest.mark.fast


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[int]:
    """The port of a Redis of the test's own."""
    program = shutil.which("redis-server")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("redis-server is not there; .ci/run installs it")
        pytest.skip("redis-server is not there")
    port = free_port()
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def limits(port: int) -> RateLimits:
    """The limits of one gateway among several."""
    return RateLimits(GatewaySettings(rate_storage=f"async+redis://127.0.0.1:{port}", rate_jobs="2/minute"))


async def test_gateways_count_together(redis: int) -> None:
    one, two = limits(redis), limits(redis)
    first = await one.take("jobs", "ann", once="a")
    assert first is not None and first.standing is not None and first.standing.remaining == 1
    await one.settle(first, "a body", well=True)
    again = await two.take("jobs", "ann", once="a")
    assert again is not None and again.repeats
    await two.confirm(again, "a body")
    second = await two.take("jobs", "ann", once="b")
    assert second is not None and second.standing is not None and second.standing.remaining == 0
    for each in (one, two):
        with pytest.raises(Problem) as refused:
            await each.take("jobs", "ann")
        assert refused.value.reason == "RATE_LIMITED"
    assert await one.take("jobs", "bob") is not None


async def test_without_the_store_nobody_is_turned_away() -> None:
    lost = RateLimits(GatewaySettings(rate_storage="async+redis://127.0.0.1:9", rate_jobs="1/minute"))
    for _ in range(3):
        assert await lost.take("jobs", "ann") is None
