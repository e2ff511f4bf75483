"""Spans reach an OTLP receiver as OpenTelemetry writes them; switched off they cost nothing and load nothing."""

import subprocess
import sys
import time

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.observing import traced
from luster_engine.providers.question import Question
from luster_engine.sandbox.asking import _facts, _used
from luster_engine.spans import tracing_off
from luster_engine.trail import TraceParent, Trail, current_trail, following

from tests.ports import free_port
from tests.stand_ins.otlp_receiver import otlp_receiver

CLIENT = 3
"""The number of that kind in OTLP."""


def test_a_question_to_a_model_is_told_by_the_names_of_gen_ai() -> None:
    question = Question("job/0", "openai", {"prompt": "the house of Ann"}, {}, model="gpt-image-1.5")
    facts = {"model": "gpt-image-1.5", "input_text_tokens": 40, "input_image_tokens": 1000, "output_tokens": 4160,
             "cost_usd": 0.2, "request_id": "req_1"}  # fmt: skip
    with otlp_receiver() as receiver:
        with (
            traced(receiver.url, "worker") as tracer,
            tracer.span("image_edit gpt-image-1.5", kind="client", attributes=_facts(question)) as span,
        ):
            span.note(_used(facts))
        (found,) = receiver.spans
    assert (found.service, found.kind, found.failed) == ("luster-worker", CLIENT, False)
    assert found.facts == {
        "gen_ai.operation.name": "image_edit",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-image-1.5",
        "gen_ai.response.model": "gpt-image-1.5",
        "gen_ai.output.type": "image",
        "gen_ai.usage.input_tokens": 1040,
        "gen_ai.usage.output_tokens": 4160,
        "luster.cost_usd": 0.2,
    }
    assert b"Ann" not in b"".join(receiver.bodies)


@pytest.mark.parametrize("facts", [{}, {"model": 7, "output_tokens": "many", "cost_usd": -1}, {"model": "m" * 9000}])
def test_what_a_provider_says_of_itself_is_bounded(facts: dict[str, object]) -> None:
    used = _used(facts)
    assert used.keys() <= {"gen_ai.response.model"} and len(str(used)) < 200


def test_a_failure_is_told_by_its_reason_and_without_its_words() -> None:
    with otlp_receiver() as receiver:
        with traced(receiver.url, "worker") as tracer, pytest.raises(LusterError), tracer.span("store"):
            raise LusterError(Reason.STORAGE_UNAVAILABLE, "s3://bucket/ann.jpg did not answer")
        (found,) = receiver.spans
    assert found.failed and found.facts == {"error.type": "STORAGE_UNAVAILABLE"}
    assert b"ann.jpg" not in b"".join(receiver.bodies)


def test_work_inside_a_span_is_below_it_and_keeps_its_ids() -> None:
    above = TraceParent.new()
    with otlp_receiver() as receiver:
        with traced(receiver.url, "worker") as tracer, following(Trail("r", "j", trace=above)), tracer.span("outer"):
            assert current_trail().job_id == "j"
            with tracer.span("inner"):
                pass
        inner, outer = receiver.spans
    assert inner.parent_id == outer.span_id and outer.parent_id == above.span_id
    assert inner.trace_id == outer.trace_id == above.trace_id


def test_a_trace_that_its_client_does_not_write_down_is_not_written_down_here() -> None:
    above = TraceParent("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", recorded=False)
    with otlp_receiver() as receiver:
        with traced(receiver.url, "worker") as tracer, following(Trail(trace=above)), tracer.span("outer"):
            handed_on = current_trail().trace
        assert receiver.spans == []
    assert handed_on is not None and not handed_on.recorded and handed_on.trace_id == above.trace_id


def test_a_child_that_lies_about_moments_stays_within_its_work() -> None:
    now = time.time()
    steps = [{"stage": "decode", "ms": 1e11, "at_ms": -1e11}, {"stage": "encode", "ms": -5, "at_ms": 1e11}]
    with otlp_receiver() as receiver:
        with traced(receiver.url, "worker") as tracer:
            tracer.told_steps(steps, 1e12, (now - 1, now))
        assert [each.name for each in receiver.spans] == ["decode", "encode"]
        assert all((now - 1.1) * 1e9 < each.start <= each.end < (now + 0.1) * 1e9 for each in receiver.spans)


def test_a_receiver_that_is_away_holds_up_nobody() -> None:
    began = time.monotonic()
    with traced(f"http://127.0.0.1:{free_port()}", "worker") as tracer:
        for _ in range(100):
            with tracer.span("work"):
                pass
        worked = time.monotonic() - began
    # A connection that is refused takes no time; the bound is far above it and far below a stop that hangs.
    assert worked < 30 and time.monotonic() - began < 60


def test_tracing_that_is_off_loads_nothing_and_changes_no_id() -> None:
    with following(Trail("r", trace=TraceParent.new())):
        before = current_trail()
        with tracing_off().span("work") as span:
            span.note({"a": 1})
            assert current_trail() == before
    code = (
        "import luster_engine.app, luster_gateway.app, sys; print([m for m in sys.modules if 'opentelemetry.sdk' in m])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"


def test_a_receiver_without_the_packages_that_send_stops_the_start_and_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "luster_engine.spans_sent", raising=False)
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(LusterError, match=r"luster-engine\[otel\]"), traced("http://127.0.0.1:4318", "engine"):
        raise AssertionError("it began without what it needs")
