"""A request's ids go with it to the engine, and stand in each of its lines."""

import json
import logging
import re
import time

import httpx
import pytest
from luster.v1 import job_pb2
from luster_gateway.logs import GatewayJsonLines

from tests.gateway.fake_engine import FakeEngine
from tests.gateway.samples import ASSET, JOB, job

pytestmark = pytest.mark.fast

GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def sent_on(client: httpx.Client, engine: FakeEngine, *headers: tuple[str, str]) -> str:
    """The traceparent that the engine got."""
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=job())
    assert client.get(f"/jobs/{JOB}", headers=list(headers)).status_code == 200
    return engine.calls[-1].metadata["traceparent"]


def test_a_clients_trace_goes_on_in_the_engine(client: httpx.Client, engine: FakeEngine) -> None:
    assert sent_on(client, engine, ("traceparent", GIVEN)) == GIVEN


@pytest.mark.parametrize(
    "headers",
    [(), (("traceparent", "nonsense"),), (("traceparent", GIVEN), ("traceparent", GIVEN.replace("4b", "5b")))],
    ids=["none", "nonsense", "two"],
)
def test_a_trace_begins_here_where_the_client_names_none(
    headers: tuple[tuple[str, str], ...], client: httpx.Client, engine: FakeEngine
) -> None:
    found = sent_on(client, engine, *headers)
    assert re.fullmatch(r"00-[0-9a-f]{32}-[0-9a-f]{16}-01", found) and found != GIVEN


class Kept(logging.Handler):
    """Lines as they are written where JSON is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(GatewayJsonLines())
        self.lines: list[dict[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(json.loads(self.format(record)))


def test_the_line_of_a_request_names_its_job_and_its_trace(
    client: httpx.Client, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "luster.access")
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=job())
    kept = Kept()
    logging.getLogger("luster.access").addHandler(kept)
    try:
        sent = {"X-Request-Id": "req-7", "traceparent": GIVEN}
        assert client.post("/jobs", json={"asset_id": ASSET}, headers=sent).status_code == 200
        until = time.monotonic() + 10
        while not kept.lines and time.monotonic() < until:
            time.sleep(0.02)
    finally:
        logging.getLogger("luster.access").removeHandler(kept)
    (line,) = kept.lines
    assert (line["request_id"], line["job_id"]) == ("req-7", JOB)
    assert line["trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736"
