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


def test_each_request_is_one_line(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "luster.access")
    with gateway.client() as client:
        client.get("/livez")
        client.get("/openapi.json", params={"cursor": "mine-alone"})
        client.post("/auth/dev/token", content=b"{")
    lines = _lines(caplog, 2)
    assert len(lines) == 2, lines
    assert re.fullmatch(r"GET /openapi.json 200 \d+ ms [0-9a-f]{32}", lines[0])
    assert re.fullmatch(r"POST /auth/dev/token 4\d\d \d+ ms [0-9a-f]{32}", lines[1])
    assert not [line for line in lines if "mine-alone" in line]


def test_what_strangers_can_send_is_for_whoever_debugs_and_forges_no_line(
    gateway: Gateway, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "luster.access")
    with gateway.client() as client:
        client.get("/livez")
        client.get("/jobs")
        client.get("/nothing%0A2026-01-01 GET%20/forged 200")
        client.get("/objects/eyJhIjoiZ2V0Iiwi.signed")
        client.get("/" + "x" * 2000)
    lines = _lines(caplog, 5)
    assert len(lines) == 5, lines
    assert lines[0].startswith("GET /livez 200 ") and lines[1].startswith("GET /jobs 401 ")
    assert lines[3].startswith("GET /objects/… ")
    assert all("\n" not in line and len(line) < 400 and "signed" not in line for line in lines)
    told = [each for each in caplog.records if each.name == "luster.access" and "/objects/" not in each.getMessage()]
    assert {each.levelno for each in told} == {logging.DEBUG}
