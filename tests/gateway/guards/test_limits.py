"""How often, how large, how slow: bounds that hold, and repeats that are not counted.

Rates here are by the day: a window that slides forgets some requests where it turns, and a minute turns while a busy
machine asks ten times.
"""

import select
import socket
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from luster.v1 import job_pb2, webhook_pb2
from luster_gateway.routes import (
    account,
    admin,
    billing,
    comparisons,
    credits,
    delivery,
    events,
    jobs,
    mobile,
    objects,
    public,
    sets,
    shoots,
    uploads,
    webhooks,
)

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine, Refusal
from tests.gateway.raw import many_posts
from tests.gateway.samples import ASSET, JOB, SHOOT, balance, job

pytestmark = pytest.mark.fast


def create(request: Any) -> job_pb2.CreateJobResponse:
    """Every creation succeeds."""
    return job_pb2.CreateJobResponse(job=job())


def test_so_many_jobs_for_each_user(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    engine.answers["JobService.CreateJob"] = create
    engine.answers["JobService.BatchCreateJobs"] = lambda request: job_pb2.BatchCreateJobsResponse()
    gateway = other_gateway(rate_jobs="10/day")
    with gateway.sign_in() as ann, gateway.sign_in("bob@example.com") as bob:
        for left in range(9, 0, -1):
            answer = ann.post("/jobs", json={"asset_id": ASSET})
            assert answer.status_code == 200
            assert answer.headers["ratelimit-policy"] == '"jobs";q=10;w=86400'
            assert answer.headers["ratelimit"].startswith(f'"jobs";r={left};t=')
        # A whole shoot counts once.
        assert ann.post(f"/shoots/{SHOOT}/jobs", json={}).status_code == 201
        refused = ann.post("/jobs", json={"asset_id": ASSET})
        assert refused.status_code == 429
        assert refused.json()["reason"] == "RATE_LIMITED"
        assert 0 < int(refused.headers["retry-after"]) <= 86400
        assert refused.json()["retry_after"] == int(refused.headers["retry-after"])
        assert refused.headers["ratelimit"].startswith('"jobs";r=0;')
        assert bob.post("/jobs", json={"asset_id": ASSET}).status_code == 200


def test_a_repeat_is_not_counted(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    engine.answers["JobService.CreateJob"] = create
    gateway = other_gateway(rate_jobs="2/day")
    with gateway.sign_in() as client:
        for key in ("a", '"a"') * 5:
            assert client.post("/jobs", json={"asset_id": ASSET}, headers={"Idempotency-Key": key}).status_code == 200
        assert client.post("/jobs", json={"asset_id": ASSET}, headers={"Idempotency-Key": "b"}).status_code == 200
        refused = client.post("/jobs", json={"asset_id": ASSET}, headers={"Idempotency-Key": "c"})
        assert refused.status_code == 429
        # What was refused was not done, so its key buys nothing later.
        assert client.post("/jobs", json={"asset_id": ASSET}, headers={"Idempotency-Key": "c"}).status_code == 429
        assert client.post("/jobs", json={"asset_id": ASSET}, headers={"Idempotency-Key": "a"}).status_code == 200


def test_a_key_does_not_switch_the_limit_off(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    """Only a replayed answer is free: not another body under the same key, and not what failed."""
    engine.answers["JobService.CreateJob"] = create
    gateway = other_gateway(rate_jobs="3/day", rate_writes="2/day")
    key = {"Idempotency-Key": "the same"}
    with gateway.sign_in() as client:
        bodies = [{"asset_id": ASSET, "prompt": str(number)} for number in range(6)]
        assert [client.post("/jobs", json=body, headers=key).status_code for body in bodies] == [200] * 3 + [429] * 3
        # The first three were carried out, so their answers may be asked for again.
        assert [client.post("/jobs", json=body, headers=key).status_code for body in bodies[:3]] == [200] * 3
        assert client.post("/jobs", json=bodies[4], headers=key).status_code == 429
        # A request that fails each time is counted each time.
        failing = [client.post("/shoots", json={"name": ""}, headers=key).status_code for _ in range(4)]
        assert failing == [422, 422, 429, 429]


def test_a_refused_job_does_not_eat_the_next(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    def without_credits(request: Any) -> Any:
        raise Refusal("INSUFFICIENT_CREDITS", "This costs 1 credit and there are 0.", required="1", balance="0")

    gateway = other_gateway(rate_jobs="2/day")
    with gateway.sign_in() as client:

        def ask(**more: Any) -> int:
            return client.post("/jobs", json={"asset_id": ASSET, **more}).status_code

        engine.answers["JobService.CreateJob"] = without_credits
        assert [ask() for _ in range(4)] + [ask(stile="dusk") for _ in range(4)] == [402] * 4 + [422] * 4
        engine.answers["JobService.CreateJob"] = create
        assert [ask() for _ in range(3)] == [200, 200, 429]
        # A refusal of the limit itself gives nothing back.
        assert ask() == 429


def test_refusals_do_not_dodge_a_limit(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    """They count among the writes, and where those are used up they count as jobs."""
    gateway = other_gateway(rate_jobs="2/day", rate_writes="3/day")
    with gateway.sign_in() as client:
        assert [client.post("/jobs", json={}).status_code for _ in range(7)] == [422] * 5 + [429] * 2
        engine.answers["JobService.CreateJob"] = create
        assert client.post("/jobs", json={"asset_id": ASSET}).status_code == 429
        assert client.post("/shoots", json={"name": "a"}).status_code == 429


def test_what_may_have_been_done_counts(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    def away(request: Any) -> Any:
        raise Refusal("STORAGE_UNAVAILABLE", "The storage does not answer. Try again in a moment.")

    engine.answers["JobService.CreateJob"] = away
    gateway = other_gateway(rate_jobs="2/day")
    with gateway.sign_in() as client:
        assert [client.post("/jobs", json={"asset_id": ASSET}).status_code for _ in range(3)] == [503, 503, 429]


def test_jobs_under_way_hold_their_places(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    """Were a job counted only when it is made, a hundred at once would all find room."""
    gateway = other_gateway(rate_jobs="2/day")
    with gateway.sign_in() as client:
        token = client.headers["authorization"]
    head = f"POST /jobs HTTP/1.1\r\nHost: localhost\r\nAuthorization: {token}\r\nContent-Length: 100\r\n\r\n"
    lines = [socket.create_connection(("127.0.0.1", gateway.port), timeout=5) for _ in range(4)]
    for line in lines:
        line.sendall(head.encode())
        time.sleep(0.2)
    # The first two wait for their bodies; the others were told at once.
    assert [lines[number].recv(65536).split()[1] for number in (2, 3)] == [b"429"] * 2
    for line in lines:
        line.close()


@pytest.mark.parametrize(
    ("call", "body", "rate"),
    [
        (f"/webhook-endpoints/{SHOOT}/test", None, "rate_writes"),
        (f"/webhook-endpoints/{SHOOT}/rotate-secret", None, "rate_writes"),
        (f"/jobs/{JOB}/cancel", None, "rate_writes"),
        ("/previews", {"asset_id": ASSET, "looks": [{"style": "dusk"}]}, "rate_previews"),
        ("/events/ticket", None, "rate_reads"),
    ],
)
def test_a_key_frees_nothing_where_nothing_is_replayed(
    call: str, body: Any, rate: str, engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    """Each of these is carried out at every repeat: one key would be a licence for as many as one likes."""
    engine.answers["WebhookService.TestEndpoint"] = lambda request: webhook_pb2.TestEndpointResponse(
        delivery=webhook_pb2.Delivery(id=JOB, endpoint_id=SHOOT, state=webhook_pb2.DELIVERY_STATE_PENDING)
    )
    engine.answers["WebhookService.RotateSecret"] = lambda request: webhook_pb2.RotateSecretResponse(secret="whsec_a")
    engine.answers["JobService.CancelJob"] = lambda request: job_pb2.CancelJobResponse(job=job())
    engine.answers["JobService.PreviewStyle"] = lambda request: job_pb2.PreviewStyleResponse()
    gateway = other_gateway(**{rate: "3/day"})
    with gateway.sign_in() as client:
        answers = [client.post(call, json=body, headers={"Idempotency-Key": "the same"}) for _ in range(5)]
    assert [answer.status_code < 400 for answer in answers[:3]] == [True] * 3, answers[0].text
    assert [answer.status_code for answer in answers[3:]] == [429] * 2


def test_one_key_for_two_shoots_counts_twice(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    engine.answers["JobService.BatchCreateJobs"] = lambda request: job_pb2.BatchCreateJobsResponse()
    gateway = other_gateway(rate_jobs="2/day")
    key = {"Idempotency-Key": "the same"}

    def begin(shoot: str) -> int:
        return client.post(f"/shoots/{shoot}/jobs", json={}, headers=key).status_code

    with gateway.sign_in() as client:
        # The same shoot in another spelling is the same shoot.
        assert [begin(SHOOT), begin(SHOOT.upper()), begin(ASSET), begin(SHOOT), begin(JOB)] == [201] * 4 + [429]
    ids = [call.request.request_id for call in engine.asked("JobService.BatchCreateJobs")]
    assert ids[0] == ids[1] == ids[3] != ids[2]


def test_what_is_repeatable_is_replayed_by_the_engine(gateway: Gateway) -> None:
    """A route heeds the key exactly where it hands the engine a request id made from it."""
    document = httpx.get(f"{gateway.url}/openapi.json", timeout=60).json()
    heeding = {
        operation["operationId"]
        for operations in document["paths"].values()
        for operation in operations.values()
        if any(each.get("name") == "Idempotency-Key" for each in operation.get("parameters", ()))
    }
    rooms = (
        account,
        admin,
        billing,
        comparisons,
        credits,
        delivery,
        events,
        jobs,
        mobile,
        objects,
        public,
        sets,
        shoots,
        uploads,
        webhooks,
    )
    routes = [route.made() for room in rooms for route in room.router.waiting()]
    handing = {
        str(route.operation_id)
        for route in routes
        if any(name in route.endpoint.__code__.co_names for name in ("creation_id", "_begin"))
    }
    assert heeding == handing
    assert len(heeding) > 10


def test_keys_are_of_one_user_and_one_route(engine: FakeEngine, gateway: Gateway) -> None:
    engine.answers["JobService.CreateJob"] = create
    engine.answers["JobService.BatchCreateJobs"] = lambda request: job_pb2.BatchCreateJobsResponse()
    key = {"Idempotency-Key": "the same"}
    with gateway.sign_in() as ann, gateway.sign_in("bob@example.com") as bob:
        for client in (ann, ann, bob):
            assert client.post("/jobs", json={"asset_id": ASSET}, headers=key).status_code == 200
        assert ann.post(f"/shoots/{SHOOT}/jobs", json={}, headers=key).status_code == 201
    ids = [call.request.request_id for call in engine.asked("JobService.CreateJob")]
    assert ids[0] == ids[1] != ids[2]
    assert engine.asked("JobService.BatchCreateJobs")[0].request.request_id not in ids


def test_another_body_under_the_same_key(client: httpx.Client, engine: FakeEngine) -> None:
    def conflict(request: Any) -> Any:
        raise Refusal("IDEMPOTENCY_CONFLICT", "This Idempotency-Key was used before with another body.")

    engine.answers["JobService.CreateJob"] = conflict
    answer = client.post("/jobs", json={"asset_id": ASSET}, headers={"Idempotency-Key": "a"})
    assert (answer.status_code, answer.json()["reason"]) == (422, "IDEMPOTENCY_CONFLICT")


@pytest.mark.parametrize("key", ["", '""', "x" * 256, "caf\u00e9", "a\tb"])
def test_keys_that_cannot_be_taken(key: str, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.CreateJob"] = create
    headers = {"Idempotency-Key": key.encode("latin-1")}
    answer = client.post("/jobs", json={"asset_id": ASSET}, headers=headers)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "Idempotency-Key"


async def test_a_thousand_at_once_with_one_key_count_once(
    engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    engine.answers["JobService.CreateJob"] = create
    gateway = other_gateway(rate_jobs="1/day")
    with gateway.sign_in() as signed_in:
        token = signed_in.headers["authorization"]
    answers = await many_posts(gateway.url, "/jobs", {"asset_id": ASSET}, token=token, key="once", count=1000)
    assert [status for status, _ in answers] == [200] * 1000
    assert len({call.request.request_id for call in engine.asked("JobService.CreateJob")}) == 1


def test_reads_are_counted_by_user_and_public_calls_by_address(
    engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    engine.answers["CreditService.GetBalance"] = lambda request: balance(1)
    gateway = other_gateway(rate_reads="3/day", rate_public="2/day")
    with gateway.sign_in() as client:
        assert [client.get("/credits").status_code for _ in range(4)] == [200, 200, 200, 429]
    with gateway.client() as anyone:
        # The sign-in before was a public call as well.
        assert [anyone.get("/plugins").status_code for _ in range(2)] == [501, 429]
        assert anyone.get("/livez").status_code == 200
        assert anyone.get("/readyz").status_code == 200


def test_guessing_credentials_is_bounded(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    def unknown(request: Any) -> Any:
        raise Refusal("UNAUTHENTICATED", "There is no such key.")

    engine.answers["AccountService.VerifyApiKey"] = unknown
    engine.answers["CreditService.GetBalance"] = lambda request: balance(1)
    gateway = other_gateway(rate_refused="3/day")
    with gateway.client() as thief, gateway.sign_in() as owner:
        tries = [thief.get("/credits", headers={"X-Api-Key": f"lk_{number}"}).status_code for number in range(5)]
        assert tries == [401, 401, 401, 429, 429]
        assert owner.get("/credits").status_code == 200


def test_bodies_that_are_too_large(client: httpx.Client, engine: FakeEngine) -> None:
    answer = client.post("/jobs", content=b"x" * 1_000_001, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["reason"]) == (413, "TOO_LARGE")
    assert answer.json()["limit"] == 256_000

    def endless() -> Any:
        for _ in range(40):
            yield b" " * 65536

    answer = client.post("/jobs", content=endless(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    answer = client.post("/webhooks/stripe", content=b"x" * 2_000_000)
    assert answer.status_code == 413
    assert not engine.asked("BillingService.ReceiveEvent")


def _raw(gateway: Gateway, head: str, *pieces: bytes, pause: float = 0.0) -> bytes:
    """What a gateway answers to bytes as they stand."""
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=20) as line:
        line.sendall(head.replace("\n", "\r\n").encode("latin-1"))
        answer = b""
        try:
            for piece in pieces:
                # Bytes sent after the answer would make the system throw the answer away.
                if select.select([line], [], [], pause)[0]:
                    break
                line.sendall(piece)
        except ConnectionError:
            pass  # the gateway has said its last word already
        try:
            while data := line.recv(65536):
                answer += data
                if b"\r\n\r\n" in answer and b"}" in answer:
                    break
        except (ConnectionError, TimeoutError):
            pass
    return answer


def test_a_large_body_is_refused_before_it_is_sent(gateway: Gateway) -> None:
    head = "POST /jobs HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 999999999999\n\n"
    began = time.monotonic()
    assert _raw(gateway, head).startswith(b"HTTP/1.1 413")
    assert time.monotonic() - began < 5
    assert b" 400 " in _raw(gateway, head.replace("999999999999", "-5")).split(b"\r\n", 1)[0]


def test_bodies_that_are_too_slow(gateway: Gateway, engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    # Signed in elsewhere: on a busy machine a sign-in itself may take longer than this gateway waits.
    hasty = other_gateway(body_idle_seconds=0.5, body_seconds=1.0)
    with gateway.sign_in() as client:
        token = client.headers["authorization"]
    head = f"POST /jobs HTTP/1.1\nHost: localhost\nAuthorization: {token}\nContent-Length: 100\n\n"
    assert _raw(hasty, head, b"{").startswith(b"HTTP/1.1 408")
    # A byte in time each time, but never done.
    assert _raw(hasty, head, *[b" "] * 6, pause=0.3).startswith(b"HTTP/1.1 408")
    with hasty.client() as client:
        assert client.get("/nowhere").status_code == 404


def test_cors_only_for_named_origins(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    asks = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,idempotency-key"}
    gateway = other_gateway(cors_origins="https://app.example.com, https://other.example.com/")
    with gateway.client() as client:
        known = client.options("/jobs", headers={"Origin": "https://app.example.com", **asks})
        assert known.status_code == 200
        assert known.headers["access-control-allow-origin"] == "https://app.example.com"
        stranger = client.options("/jobs", headers={"Origin": "https://evil.example.com", **asks})
        assert "access-control-allow-origin" not in stranger.headers
        plain = client.get("/livez", headers={"Origin": "https://other.example.com"})
        assert plain.headers["access-control-allow-origin"] == "https://other.example.com"
