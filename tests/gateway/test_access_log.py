"""Access is logged by default, one line each, and quietly: no probes, no secrets, and nothing that forges a line."""

import logging
import re
import time

import pytest

from tests.gateway.conftest import Gateway

pytestmark = pytest.mark.fast


def _lines(caplog: pytest.LogCaptureFixture, least: int) -> list[str]:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        found = [each.getMessage() for each in caplog.records if each.name == "luster.access"]
        if len(found) >= least:
            return found
        time.sleep(0.02)
    return found


def test_each_request_is_one_line_and_a_probe_is_none(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "luster.access")
    with gateway.client() as client:
        client.get("/livez")
        client.get("/jobs", params={"cursor": "mine-alone"})
        client.get("/objects/eyJhIjoiZ2V0Iiwi.signed")
        client.get("/nothing%0A2026-01-01 GET%20/forged 200")
        client.get("/" + "x" * 2000)
    lines = _lines(caplog, 4)
    assert len(lines) == 4, lines
    assert re.fullmatch(r"GET /jobs 401 \d+ ms [0-9a-f]{32}", lines[0])
    assert lines[1].startswith("GET /objects/… ")
    assert all("\n" not in line and len(line) < 400 for line in lines)
    assert not [line for line in lines if "mine-alone" in line or "signed" in line]


def test_a_probe_is_told_to_whoever_debugs(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "luster.access")
    with gateway.client() as client:
        client.get("/livez")
    (line,) = _lines(caplog, 1)
    assert line.startswith("GET /livez 200 ")
