"""Every line of a log says of which request, job and trace it tells, and reads only what W3C Trace Context writes."""

import asyncio
import json
import logging

import pytest
from luster_engine.logs import JsonLines
from luster_engine.trail import TraceParent, Trail, current_trail, following, set_job
from luster_gateway.trail import RequestTrace

pytestmark = pytest.mark.fast

GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


@pytest.mark.parametrize("read", [TraceParent.read, RequestTrace.read])
def test_a_traceparent_is_read_and_written_as_it_was(read: "type[TraceParent]") -> None:
    found = read(GIVEN)  # type: ignore[call-arg]  # both readers take one header
    assert str(found) == GIVEN
    assert str(read(GIVEN[:-1] + "0")) == GIVEN[:-1] + "0"  # type: ignore[call-arg]  # as above


@pytest.mark.parametrize("read", [TraceParent.read, RequestTrace.read])
@pytest.mark.parametrize(
    "header",
    [
        "",
        "nonsense",
        "ff" + GIVEN[2:],
        GIVEN.upper(),
        GIVEN + "-more",
        "00-" + "0" * 32 + "-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-" + "0" * 16 + "-01",
        "01" + GIVEN[2:] + "-" + "x" * 500,
        GIVEN + "\nforged",
    ],
)
def test_what_is_no_traceparent_is_none(read: "type[TraceParent]", header: str) -> None:
    assert read(header) is None  # type: ignore[call-arg]  # both readers take one header


@pytest.mark.parametrize("read", [TraceParent.read, RequestTrace.read])
def test_a_later_version_is_read_as_far_as_it_is_known(read: "type[TraceParent]") -> None:
    assert str(read("01" + GIVEN[2:] + "-more")) == GIVEN  # type: ignore[call-arg]  # both readers take one header


def _line() -> dict[str, str]:
    record = logging.LogRecord("luster", logging.INFO, __file__, 1, "said", (), None)
    return dict(json.loads(JsonLines().format(record)))


def test_a_line_carries_the_ids_of_the_work_that_it_tells_of() -> None:
    with following(Trail("r-1", trace=TraceParent.read(GIVEN))):
        set_job("j-1")
        line = _line()
    assert (line["request_id"], line["job_id"]) == ("r-1", "j-1")
    assert line["trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736"
    assert "chore" not in line and "request_id" not in _line()


def test_a_secret_in_a_request_id_is_hidden() -> None:
    with following(Trail("lk_2f8Qk3Zp9wXyabcd")):
        assert "2f8Qk3Zp9wXyabcd" not in _line()["request_id"]


async def test_work_side_by_side_keeps_its_own_ids() -> None:
    async def one(job: str) -> str:
        with following(Trail(job_id=job)):
            await asyncio.sleep(0.01)
            return current_trail().job_id

    assert await asyncio.gather(*(one(str(number)) for number in range(20))) == [str(number) for number in range(20)]
