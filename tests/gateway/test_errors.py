"""Every error is a problem that helps its reader and tells nothing of our inside."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from luster.v1 import billing_pb2, job_pb2
from luster_gateway.reasons import REASONS

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine, Refusal
from tests.gateway.samples import ASSET, JOB, job

pytestmark = pytest.mark.fast


def refusing(*args: Any, **fields: str) -> Callable[[Any], Any]:
    """An answer that refuses."""

    def refuse(request: Any) -> Any:
        raise Refusal(*args, **fields)

    return refuse


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_every_reason_travels(reason: str, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = refusing(reason, REASONS[reason].example, file="kitchen.jpg", limit="64")
    answer = client.get(f"/jobs/{JOB}", headers={"X-Request-Id": "req-1"})
    assert answer.status_code == REASONS[reason].http_status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["x-request-id"] == "req-1"
    assert answer.json() == {
        "type": f"https://luster.dev/problems/{reason.lower().replace('_', '-')}",
        "title": reason.replace("_", " ").capitalize(),
        "status": REASONS[reason].http_status,
        "detail": REASONS[reason].example,
        "instance": f"/jobs/{JOB}",
        "reason": reason,
        "request_id": "req-1",
        "file": "kitchen.jpg",
        "limit": 64,
    }
    assert engine.calls[-1].metadata["x-request-id"] == "req-1"


def test_field_errors_of_the_engine(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.CreateJob"] = refusing(
        "UNKNOWN_PARAMETER", "No such parameter.", {"spec.params.moood": "Did you mean mood?"}
    )
    answer = client.post("/jobs", json={"asset_id": ASSET, "params": {"moood": 1}})
    assert answer.status_code == 422
    assert answer.json()["errors"] == [{"field": "params.moood", "message": "Did you mean mood?"}]


@pytest.mark.parametrize(
    ("said", "field", "told"),
    [
        ("expire_time", "expires_at", "The field 'expires_at' must lie in the future."),
        ("spec.match_asset_id", "match_asset_id", "The field 'match_asset_id' must lie in the future."),
        ("endpoint.url", "url", "The field 'url' must lie in the future."),
        ("page_token", "cursor", "The field 'cursor' must lie in the future."),
    ],
)
def test_a_refusal_names_what_the_person_typed_in_its_words_too(
    said: str, field: str, told: str, client: httpx.Client, engine: FakeEngine
) -> None:
    engine.answers["AccountService.CreateApiKey"] = refusing(
        "INVALID_ARGUMENT", f"The field '{said}' must lie in the future.", {said: "must lie in the future"}, field=said
    )
    problem = client.post("/api-keys", json={"name": "x", "expires_at": "2001-01-01T00:00:00Z"}).json()
    assert (problem["detail"], problem["field"]) == (told, field)
    assert problem["errors"] == [{"field": field, "message": "must lie in the future"}]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"asset_id": ASSET, "bracket_ids": [JOB, JOB]}, "bracket_ids"),
        ({"asset_id": ASSET, "kind": "generate", "prompt": "a garden", "reference_ids": [JOB]}, "asset_id"),
        ({"kind": "generate", "prompt": "a garden", "reference_ids": [JOB, JOB]}, "reference_ids"),
        ({"asset_id": ASSET, "parent_job_id": JOB}, "asset_id"),
    ],
)
def test_photos_are_named_as_they_were_sent(
    body: dict[str, Any], field: str, client: httpx.Client, engine: FakeEngine
) -> None:
    engine.answers["JobService.CreateJob"] = refusing("INVALID_ARGUMENT", "No.", {"spec.inputs": "No."})
    assert client.post("/jobs", json=body).json()["errors"][0]["field"] == field


def test_a_key_that_was_used_before_is_called_a_key(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.CreateJob"] = refusing(
        "IDEMPOTENCY_CONFLICT", "The request id 3f2a was used before for another request. Choose a new one."
    )
    problem = client.post("/jobs", json={"asset_id": ASSET}, headers={"Idempotency-Key": "mine"}).json()
    assert problem["detail"] == REASONS["IDEMPOTENCY_CONFLICT"].example and "Idempotency-Key" in problem["detail"]


def test_a_conflict_of_the_engines_own_is_told_in_its_words(client: httpx.Client, engine: FakeEngine) -> None:
    """What was booked twice knows no key, and yet its reader was told of one."""
    said = "stripe:session cs_1 was booked before with different content."
    engine.answers["JobService.CancelJob"] = refusing("IDEMPOTENCY_CONFLICT", said)
    assert client.post(f"/jobs/{JOB}/cancel").json()["detail"] == said


def test_a_change_that_changes_nothing_says_what_can_be_changed(client: httpx.Client) -> None:
    answer = client.patch(f"/webhook-endpoints/{JOB}", json={})
    assert answer.status_code == 422 and "event_types" in answer.json()["detail"], answer.text
    assert answer.json()["type"] == "https://luster.dev/problems/invalid-field-mask"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "asset_id"),
        ({"asset_id": "x"}, "asset_id"),
        ({"asset_id": ASSET, "tier": "gold"}, "tier"),
        ({"asset_id": ASSET, "stile": "dusk"}, "stile"),
        ({"asset_id": ASSET, "params": []}, "params"),
        ({"asset_id": ASSET, "output": {"quality": 0}}, "output.quality"),
        ({"asset_id": ASSET, "prompt": "x" * 5000}, "prompt"),
    ],
)
def test_our_own_field_errors_name_the_field(body: Any, field: str, client: httpx.Client) -> None:
    answer = client.post("/jobs", json=body)
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["reason"] == "INVALID_ARGUMENT"
    assert [error["field"] for error in problem["errors"]] == [field]
    assert field in problem["detail"]


@pytest.mark.parametrize("content", [b"{", b"", b"\xff\xfe", b"[1,2]", b'"text"', b'{"asset_id": 1e999}', b"null"])
def test_bodies_that_are_no_object(content: bytes, client: httpx.Client) -> None:
    answer = client.post("/jobs", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code in (400, 422), content
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["errors"] or answer.status_code == 400


@pytest.mark.parametrize("params", [{"a": 10**400}, {"a": "\ud800"}, {"a": {"b": [None, True, 1.5, "x", {}]}}])
def test_parameters_of_any_kind(params: Any, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(
        job=job(params=request.spec.params)
    )
    content = json.dumps({"asset_id": ASSET, "params": params}).encode()
    answer = client.post("/jobs", content=content, headers={"Content-Type": "application/json"})
    if answer.status_code == 200:
        assert answer.json()["job"]["params"] == params
    else:
        assert answer.status_code in (400, 422)
        assert answer.json()["reason"] == "INVALID_ARGUMENT"


def test_parameters_nested_without_end(client: httpx.Client) -> None:
    deep: dict[str, Any] = {}
    for _ in range(60):
        deep = {"a": deep}
    answer = client.post("/jobs", json={"asset_id": ASSET, "params": deep})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "params"


def test_unknown_addresses_and_methods(client: httpx.Client) -> None:
    missing = client.get("/nowhere")
    assert (missing.status_code, missing.json()["reason"]) == (404, "NOT_FOUND")
    wrong = client.put("/jobs")
    assert wrong.status_code == 405
    assert wrong.headers["content-type"] == "application/problem+json"
    assert wrong.headers["allow"]


def test_a_fault_of_ours_tells_nothing(client: httpx.Client, engine: FakeEngine) -> None:
    def broken(request: Any) -> Any:
        raise RuntimeError("secret /path/of/ours password=hunter2")

    engine.answers["JobService.GetJob"] = broken
    answer = client.get(f"/jobs/{JOB}")
    assert answer.status_code == 500
    assert answer.json()["reason"] == "INTERNAL"
    # And a fault of the gateway's own: a message that no client of ours could have sent.
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=job(state=0))
    own = client.get(f"/jobs/{JOB}")
    assert own.status_code == 500
    for each in (answer, own):
        assert set(each.json()) == {"type", "title", "status", "detail", "instance", "reason", "request_id"}
        assert "hunter2" not in each.text and "Traceback" not in each.text and "KeyError" not in each.text
        assert each.headers["x-request-id"] == each.json()["request_id"]
        assert each.headers["x-content-type-options"] == "nosniff"


def test_an_engine_that_is_away(other_gateway: Callable[..., Gateway]) -> None:
    gateway = other_gateway(engine="127.0.0.1:9")
    with gateway.client() as client:
        assert client.get("/livez").status_code == 200
        ready = client.get("/readyz")
        assert ready.status_code == 503
        assert ready.json() == {"status": "not ready", "engine": False, "database": False, "storage": False}
        assert client.get("/health").json()["status"] == "unhealthy"
        answer = client.get("/styles")
    assert (answer.status_code, answer.json()["reason"]) == (503, "ENGINE_UNAVAILABLE")


def test_a_short_outage_is_not_noticed_and_a_long_one_costs_no_flood(client: httpx.Client, engine: FakeEngine) -> None:
    failures = [1, 2]

    def flaky(request: Any) -> Any:
        if failures:
            failures.pop()
            raise Refusal("DATABASE_UNAVAILABLE", "The database does not answer.")
        return job_pb2.GetJobResponse(job=job())

    engine.answers["JobService.GetJob"] = flaky
    assert client.get(f"/jobs/{JOB}").status_code == 200
    engine.answers["JobService.GetJob"] = refusing("DATABASE_UNAVAILABLE", "The database does not answer.")
    engine.calls.clear()
    for _ in range(40):
        assert client.get(f"/jobs/{JOB}").status_code == 503
    # 40 calls, at most the reserve of ten and a tenth more of them again.
    assert 40 < len(engine.asked("JobService.GetJob")) <= 40 + 10 + 5


@pytest.mark.parametrize(
    ("path", "body"),
    [("/api-keys", {"name": "x"}), ("/webhook-endpoints", {"url": "https://example.com/"})],
)
def test_what_shows_a_secret_is_never_repeated(path: str, body: Any, client: httpx.Client, engine: FakeEngine) -> None:
    names = ("AccountService.CreateApiKey", "WebhookService.CreateEndpoint")
    for name in names:
        engine.answers[name] = refusing("DATABASE_UNAVAILABLE", "The database does not answer.")
    assert client.post(path, json=body).status_code == 503
    assert sum(len(engine.asked(name)) for name in names) == 1


def test_headers_of_every_answer(client: httpx.Client, gateway: Gateway) -> None:
    for answer in (client.get("/livez"), client.get("/nowhere"), client.get("/docs"), client.get("/openapi.json")):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "default-src" in answer.headers["content-security-policy"]
        assert len(answer.headers["x-request-id"]) >= 5
        assert "server" not in answer.headers
    odd = client.get("/livez", headers={"X-Request-Id": "bad id\twith spaces"})
    assert " " not in odd.headers["x-request-id"]


def test_the_reference_page_loads_nothing_from_elsewhere(gateway: Gateway) -> None:
    with gateway.client() as client:
        page = client.get("/docs")
        assert page.status_code == 200
        assert "http" not in page.text.split("<body>")[1]
        assert "unsafe-eval" not in page.headers["content-security-policy"]
        for path in ("/docs/start.js", "/docs/assets/swagger-ui-bundle.js", "/docs/assets/swagger-ui.css"):
            assert client.get(path).status_code == 200, path


@pytest.mark.parametrize(
    ("call", "name", "message"),
    [
        ("GET /jobs", "limt", "Did you mean limit?"),
        ("GET /jobs", "page", "It takes asset_id, batch_id"),
        ("GET /credits", "page", "It takes none."),
        ("GET /config", "x", "It takes none."),
        ("POST /shoots", "name", "It takes none."),
        ("GET /events", "tickt", "Did you mean ticket?"),
    ],
)
def test_unknown_query_parameters_are_refused_as_unknown_fields_are(
    call: str, name: str, message: str, client: httpx.Client, engine: FakeEngine
) -> None:
    method, path = call.split()
    answer = client.request(method, path, params={name: "1"}, json={"name": "a"} if method == "POST" else None)
    assert (answer.status_code, answer.json()["reason"]) == (422, "INVALID_ARGUMENT")
    [error] = answer.json()["errors"]
    assert error["field"] == name and message in error["message"]


def test_a_payment_is_not_lost_for_a_query(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["BillingService.ReceiveEvent"] = lambda request: billing_pb2.ReceiveEventResponse()
    assert client.post("/webhooks/stripe?from=dashboard", content=b"{}").status_code == 200


def test_only_what_is_worth_repeating_answers_503() -> None:
    wrong = [rule.name for rule in REASONS.values() if rule.http_status == 503 and not rule.retryable]
    assert wrong == []
