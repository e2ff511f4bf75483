"""Server-sent events: what was kept, then live, resumed without gap or repeat."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from luster.v1 import account_pb2, job_pb2

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine, Refusal, forever
from tests.gateway.samples import JOB, OTHER, account, account_id, done, job

pytestmark = pytest.mark.fast


def event(sequence: int, kind: job_pb2.JobEventType, **more: Any) -> job_pb2.JobEvent:
    """One event of the sample job."""
    return job_pb2.JobEvent(job_id=JOB, sequence=sequence, type=kind, state=job_pb2.JOB_STATE_PROCESSING, **more)


LIFE = [
    job_pb2.WatchJobResponse(event=event(1, job_pb2.JOB_EVENT_TYPE_CREATED)),
    job_pb2.WatchJobResponse(event=event(2, job_pb2.JOB_EVENT_TYPE_STARTED, attempt=1)),
    job_pb2.WatchJobResponse(event=event(0, job_pb2.JOB_EVENT_TYPE_PROGRESS, progress=0.5, note="Sky")),
    job_pb2.WatchJobResponse(event=event(3, job_pb2.JOB_EVENT_TYPE_SUCCEEDED), job=done()),
]


def watched(*messages: Any) -> Callable[[Any], AsyncIterator[Any]]:
    """An engine's stream."""

    async def stream(request: Any) -> AsyncIterator[Any]:
        for message in messages:
            if isinstance(message, Exception):
                raise message
            after = getattr(request, "after_sequence", 0)
            if not after or message.event.sequence > after:
                yield message

    return stream


def events_of(lines: Iterator[str]) -> Iterator[dict[str, Any]]:
    """Parses a stream as a browser would."""
    found: dict[str, Any] = {}
    for line in lines:
        if not line:
            if "data" in found:
                yield found
            found = {}
        elif not line.startswith(":"):
            name, _, value = line.partition(": ")
            found[name] = json.loads(value) if name == "data" else value


def test_a_job_from_its_creation_to_its_end(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=job())
    engine.answers["JobService.WatchJob"] = watched(*LIFE)
    with client.stream("GET", f"/jobs/{JOB}/events") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] == "no-store"
        found = list(events_of(answer.iter_lines()))
    assert [each["event"] for each in found] == ["created", "started", "progress", "succeeded"]
    # Live progress that is not kept carries no id, so a client that reconnects misses nothing.
    assert [each.get("id") for each in found] == ["1", "2", None, "3"]
    assert found[2]["data"]["note"] == "Sky"
    assert found[3]["data"]["job"]["output_url"]


def test_a_cut_is_resumed(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=job())
    engine.answers["JobService.WatchJob"] = watched(*LIFE)
    with client.stream("GET", f"/jobs/{JOB}/events", headers={"Last-Event-ID": "2"}) as answer:
        assert [each["id"] for each in events_of(answer.iter_lines())] == ["3"]
    assert engine.asked("JobService.WatchJob")[0].request.after_sequence == 2
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=done(sequence=3))
    # 204 is what makes an EventSource stop coming again.
    assert client.get(f"/jobs/{JOB}/events", headers={"Last-Event-ID": "3"}).status_code == 204
    for wrong in ("x", "-1", "1.5"):
        assert client.get(f"/jobs/{JOB}/events", headers={"Last-Event-ID": wrong}).status_code == 422


def test_the_account_with_snapshot_and_position(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.WatchAccount"] = watched(
        job_pb2.WatchAccountResponse(
            event=event(2, job_pb2.JOB_EVENT_TYPE_STARTED), position="p7", snapshot=True, job=job()
        ),
        job_pb2.WatchAccountResponse(event=event(3, job_pb2.JOB_EVENT_TYPE_SUCCEEDED), position="p8"),
    )
    with client.stream("GET", "/events", headers={"Last-Event-ID": "p5"}) as answer:
        found = list(events_of(answer.iter_lines()))
    assert [(each["id"], each["data"]["snapshot"]) for each in found] == [("p7", True), ("p8", False)]
    assert engine.asked("JobService.WatchAccount")[0].request.position == "p5"


def test_another_users_job_is_not_found(client: httpx.Client, engine: FakeEngine) -> None:
    def missing(request: Any) -> Any:
        raise Refusal("NOT_FOUND", "There is no such job.")

    engine.answers["JobService.GetJob"] = missing
    assert client.get(f"/jobs/{JOB}/events").status_code == 404
    assert not engine.asked("JobService.WatchJob")


def test_a_stream_that_breaks_says_so(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=job())
    engine.answers["JobService.WatchJob"] = watched(LIFE[0], Refusal("DATABASE_UNAVAILABLE", "It does not answer."))
    with client.stream("GET", f"/jobs/{JOB}/events") as answer:
        found = list(events_of(answer.iter_lines()))
    assert [each["event"] for each in found] == ["created", "error"]
    assert found[1]["data"]["reason"] == "DATABASE_UNAVAILABLE"


def test_nobody_is_let_in_without_a_credential(gateway: Gateway, engine: FakeEngine) -> None:
    with gateway.client() as anyone:
        for path in ("/events", f"/jobs/{JOB}/events", "/events?ticket=x", "/events?ticket=a.b.c"):
            answer = anyone.get(path)
            assert (answer.status_code, answer.json()["reason"]) == (401, "UNAUTHENTICATED"), path


def test_a_ticket_opens_a_stream_and_nothing_else(gateway: Gateway, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.WatchAccount"] = watched()
    ticket = client.post("/events/ticket").json()
    assert ticket["expires_in"] <= 60
    with gateway.client() as browser:
        assert browser.get("/events", params={"ticket": ticket["ticket"]}).status_code == 200
        assert browser.get("/me", headers={"Authorization": f"Bearer {ticket['ticket']}"}).status_code == 401
    [called] = engine.asked("JobService.WatchAccount")
    assert called.metadata["x-luster-account"] == account_id("ann@example.com")


def test_silence_is_filled_and_leaving_is_noticed(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    left = []

    async def quiet(request: Any) -> AsyncIterator[Any]:
        try:
            await forever()
            yield
        except asyncio.CancelledError:
            left.append(True)
            raise

    engine.answers["JobService.WatchAccount"] = quiet
    gateway = other_gateway(sse_keepalive=0.1)
    with gateway.sign_in() as client, client.stream("GET", "/events") as answer:
        lines = answer.iter_lines()
        comments = 0
        while comments < 3:
            comments += next(lines).startswith(":")
    for _ in range(100):
        if left:
            break
        httpx.get(f"{gateway.url}/livez")
    assert left


def test_silence_is_filled_for_a_key_that_never_expires(
    engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    """A client that vanished is noticed by what is written to it, and proxies cut a line on which nothing goes."""

    async def quiet(request: Any) -> AsyncIterator[Any]:
        await forever()
        yield

    def verified(request: Any) -> account_pb2.VerifyApiKeyResponse:
        return account_pb2.VerifyApiKeyResponse(
            account=account(), api_key=account_pb2.ApiKey(id=OTHER, scopes=["read"])
        )

    engine.answers["AccountService.VerifyApiKey"] = verified
    engine.answers["JobService.WatchAccount"] = quiet
    gateway = other_gateway(sse_keepalive=0.1)
    with gateway.client("lk_a_key") as client, client.stream("GET", "/events", timeout=10) as answer:
        lines = answer.iter_lines()
        comments = 0
        while comments < 3:
            comments += next(lines).startswith(":")
    assert comments == 3


def test_streams_of_one_account_are_capped(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    async def open_end(request: Any) -> AsyncIterator[Any]:
        yield job_pb2.WatchAccountResponse(event=event(1, job_pb2.JOB_EVENT_TYPE_CREATED))
        await forever()

    engine.answers["JobService.WatchAccount"] = open_end
    gateway = other_gateway(streams_per_account=2)
    with gateway.sign_in() as ann, gateway.sign_in("bob@example.com") as bob:
        with ann.stream("GET", "/events") as one, ann.stream("GET", "/events") as two:
            assert [one.status_code, two.status_code] == [200, 200]
            refused = ann.get("/events")
            assert (refused.status_code, refused.json()["reason"]) == (429, "RATE_LIMITED")
            with bob.stream("GET", "/events") as other:
                assert other.status_code == 200
        # A place is free again once somebody left.
        for _ in range(50):
            with ann.stream("GET", "/events") as again:
                if again.status_code == 200:
                    break
            time.sleep(0.05)
        assert again.status_code == 200


@pytest.mark.parametrize("by_ticket", [False, True])
def test_a_stream_ends_with_the_credential_that_opened_it(
    by_ticket: bool, engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    async def open_end(request: Any) -> AsyncIterator[Any]:
        yield job_pb2.WatchAccountResponse(event=event(1, job_pb2.JOB_EVENT_TYPE_CREATED))
        await forever()

    def verified(request: Any) -> account_pb2.VerifyApiKeyResponse:
        key = account_pb2.ApiKey(id=OTHER, scopes=["read"])
        key.expire_time.FromSeconds(int(time.time()) + 2)
        return account_pb2.VerifyApiKeyResponse(account=account(), api_key=key)

    engine.answers["AccountService.VerifyApiKey"] = verified
    engine.answers["JobService.WatchAccount"] = open_end
    gateway = other_gateway(sse_keepalive=0.3)
    with gateway.client("lk_a_key") as client:
        path = "/events"
        if by_ticket:
            path += "?ticket=" + client.post("/events/ticket").json()["ticket"]
        began = time.monotonic()
        with client.stream("GET", path) as answer:
            found = list(events_of(answer.iter_lines()))
        assert time.monotonic() - began < 10
    assert found[-1]["data"]["reason"] == "UNAUTHENTICATED"
    # The engine is told by which key, so that it can end the stream when the key is revoked.
    assert engine.asked("JobService.WatchAccount")[0].metadata["x-luster-api-key"] == OTHER
