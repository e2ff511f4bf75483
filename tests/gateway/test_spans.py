"""The span of a request says how it was answered, and nothing where it was not."""

from collections.abc import Mapping

import pytest
from luster_gateway.spans import RequestSpans
from luster_gateway.trail import RequestTrail

pytestmark = pytest.mark.fast


class KeptSpans:
    """Stands for the sink: keeps what the last span ended with."""

    facts: Mapping[str, str | int]

    def begin(self, *_given: object) -> tuple[object, tuple[str, str, bool]]:
        return object(), ("1" * 32, "1" * 16, True)

    def end(self, _span: object, _name: str, facts: Mapping[str, str | int], _failed: str) -> None:
        self.facts = facts


@pytest.mark.parametrize("status", [0, 200, 503])
def test_a_client_that_left_before_an_answer_was_given_no_status(status: int) -> None:
    sink = KeptSpans()
    scope = {"type": "http", "method": "GET", "path": "/jobs", "headers": []}

    with RequestSpans(sink).around(scope, RequestTrail.of(scope, "a-request")) as span:  # type: ignore[arg-type]  # see it
        span.status = status

    assert sink.facts.get("http.response.status_code", 0) == status
    assert ("http.response.status_code" in sink.facts) is bool(status)
