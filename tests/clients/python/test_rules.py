"""When the client repeats a request, what its errors say, how streams go on, and which webhook it believes."""

import base64
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import luster_client
import pytest
from luster_client import Luster, NotVerified, webhooks
from luster_client.client import pages
from luster_client.core import door, streams
from luster_client.errors import problem_of
from standardwebhooks import Webhook

from tests.clients.python.answers import DOCUMENT, OPERATIONS, answer, sample

pytestmark = pytest.mark.fast
BALANCE = {"balance": 5, "held": 0, "debt": 0}
JOB = "00000000-0000-0000-0000-000000000001"


@pytest.fixture(autouse=True)
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were taken, none of which is slept through."""
    taken: list[float] = []
    monkeypatch.setattr(door.time, "sleep", taken.append)
    monkeypatch.setattr(streams.time, "sleep", taken.append)
    return taken


def client(*answers: httpx.Response | Exception, seen: list[httpx.Request] | None = None) -> Luster:
    """A client whose server gives these answers, one after the other."""
    left = list(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        if seen is not None:
            seen.append(request)
        said = left.pop(0)
        if isinstance(said, Exception):
            raise said
        return said

    return Luster("key", "https://luster.test", http=httpx.Client(transport=httpx.MockTransport(handle)))


def problem(status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"status": status, "detail": "no"}, headers=headers)


def test_a_bad_moment_is_waited_out_for_as_long_as_the_server_asks(naps: list[float]) -> None:
    asked = client(
        problem(503, **{"Retry-After": "7"}), problem(429, **{"Retry-After": "2"}), httpx.Response(200, json=BALANCE)
    )
    assert asked.api.get_credits().balance == 5
    assert [round(each) for each in naps] == [7, 2]


def test_a_creation_is_repeated_with_one_key() -> None:
    seen: list[httpx.Request] = []
    job = httpx.Response(200, content=answer(OPERATIONS["createJob"][2])[2])
    client(problem(503), httpx.ConnectError("gone"), job, seen=seen).api.create_job(asset_id=JOB)
    keys = {each.headers["idempotency-key"] for each in seen}
    assert len(seen) == 3 and len(keys) == 1


def test_what_is_not_safe_twice_is_sent_once() -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(luster_client.Unavailable):
        client(problem(503), seen=seen).api.cancel_job(JOB)
    with pytest.raises(luster_client.NoAnswer):
        client(httpx.ReadError("gone"), seen=seen).api.quote_job(asset_id=JOB)
    assert len(seen) == 2


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 410, 413, 422, 500, 501, 502, 504])
def test_a_refusal_is_not_repeated(status: int) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(luster_client.Problem):
        client(problem(status), seen=seen).api.get_credits()
    assert len(seen) == 1


def test_whoever_asks_for_an_hour_is_not_waited_for(naps: list[float]) -> None:
    with pytest.raises(luster_client.RateLimited) as refused:
        client(problem(429, **{"Retry-After": "3600"})).api.get_credits()
    assert refused.value.retry_after == 3600 and not naps


def test_it_gives_up_in_the_end() -> None:
    with pytest.raises(luster_client.NoAnswer):
        client(*[httpx.ConnectError("gone")] * 5).api.get_credits()


KINDS: dict[int, type[luster_client.Problem]] = {
    401: luster_client.Unauthenticated,
    402: luster_client.InsufficientCredits,
    403: luster_client.PermissionDenied,
    404: luster_client.NotFound,
    409: luster_client.Conflict,
    410: luster_client.Conflict,
    429: luster_client.RateLimited,
    503: luster_client.Unavailable,
}


@pytest.mark.parametrize("name", DOCUMENT["components"]["responses"])
def test_each_recorded_error_has_its_class_and_its_words(name: str) -> None:
    body = DOCUMENT["components"]["responses"][name]["content"]["application/problem+json"]["example"]
    error = problem_of(body["status"], body, {})
    kind = luster_client.ServerFault if body["status"] >= 500 else luster_client.InvalidRequest
    assert type(error) is KINDS.get(body["status"], kind)
    assert (str(error), error.reason, error.request_id) == (body["detail"], body["reason"], body["request_id"])


def test_an_answer_that_is_no_problem_is_an_error_all_the_same() -> None:
    with pytest.raises(luster_client.ServerFault, match="500"):
        client(httpx.Response(500, text="<html>")).api.get_credits()


def stream(*events: tuple[str, str]) -> httpx.Response:
    template = sample({"$ref": "#/components/schemas/JobEvent"})
    text = "".join(
        f"id: {id}\nevent: {kind}\ndata: {json.dumps({**template, 'type': kind})}\n\n" for id, kind in events
    )
    return httpx.Response(200, content=b": hello\n\n" + text.encode())


def test_events_go_on_after_the_last_one_that_came() -> None:
    seen: list[httpx.Request] = []
    asked = client(
        stream(("1", "created"), ("2", "started")), httpx.ReadError("gone"), stream(("3", "succeeded")), seen=seen
    )
    assert [each.type for each in asked.api.watch_job(JOB)] == ["created", "started", "succeeded"]
    assert [each.headers.get("last-event-id") for each in seen] == [None, "2", "2"]


def test_a_stream_that_has_ended_ends() -> None:
    assert list(client(httpx.Response(204)).api.watch_job(JOB)) == []


def test_pages_are_one_list() -> None:
    seen: list[httpx.Request] = []
    job = sample({"$ref": "#/components/schemas/Job"})
    pages_ = [
        httpx.Response(200, json={"jobs": [job, job], "next_cursor": "c"}),
        httpx.Response(200, json={"jobs": [job], "next_cursor": None}),
    ]
    assert len(list(client(*pages_, seen=seen).jobs(style="dusk"))) == 3
    assert [dict(each.url.params) for each in seen] == [{"style": "dusk"}, {"cursor": "c", "style": "dusk"}]
    assert pages is luster_client.client.pages


def test_a_key_is_sent_over_a_network_in_no_clear_text() -> None:
    with pytest.raises(ValueError, match="clear text"):
        Luster("key", "http://luster.test")
    assert Luster("key", "http://127.0.0.1:8000")


def test_no_key_goes_to_a_signed_address() -> None:
    seen: list[httpx.Request] = []
    assert client(httpx.Response(200, content=b"p"), seen=seen).fetch("https://store.test/a?s=1").read() == b"p"
    assert "authorization" not in seen[0].headers


def test_an_upload_tells_how_far_it_is_and_is_sent_again() -> None:
    presigned = sample({"$ref": "#/components/schemas/PresignAnswer"}) | {
        "upload_url": "https://store.test/x",
        "headers": {},
    }
    asset = {"asset": sample({"$ref": "#/components/schemas/Asset"})}
    told: list[float] = []
    seen: list[httpx.Request] = []
    photo = b"\xff\xd8" + bytes(600_000)
    for given in (photo, io.BytesIO(photo)):
        said = (httpx.Response(200, json=presigned), httpx.Response(200), httpx.Response(200, json=asset))
        asked = client(said[0], problem(503), *said[1:], seen=seen)
        asked.upload(given, on_progress=told.append)
    assert told[:3] == sorted(told[:3]) and told[-1] == 1.0
    assert [each.content for each in seen if each.method == "PUT"] == [photo] * 4


SECRET = "whsec_" + base64.b64encode(b"a secret of thirty two bytes ok!").decode()


def signed(body: bytes, at: datetime) -> dict[str, str]:
    """Headers as an independent library makes them."""
    signature = Webhook(SECRET).sign("msg_1", at, body.decode())
    return {"Webhook-Id": "msg_1", "Webhook-Timestamp": str(int(at.timestamp())), "Webhook-Signature": signature}


def test_a_message_of_luster_is_believed_and_typed() -> None:
    for name, told in DOCUMENT["webhooks"].items():
        body = json.dumps(sample(told["post"]["requestBody"]["content"]["application/json"]["schema"])).encode()
        assert webhooks.verify(body, signed(body, datetime.now(UTC)), SECRET).type == name


Spoil = Callable[[dict[str, Any]], None]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda it: it.update(body=it["body"] + b" "),
        lambda it: it.update(secret="whsec_" + base64.b64encode(b"another").decode()),
        lambda it: it.update(secret="no secret!"),
        lambda it: it["headers"].pop("Webhook-Id"),
        lambda it: it["headers"].update({"Webhook-Timestamp": "yesterday"}),
        lambda it: it["headers"].update({"Webhook-Signature": "v1,AAAA v2,é"}),
        lambda it: it.update(now=datetime.now(UTC).timestamp() + 301),
        lambda it: it.update(now=datetime.now(UTC).timestamp() - 301),
    ],
)
def test_anything_else_is_not_believed(spoil: Spoil) -> None:
    told = DOCUMENT["webhooks"]["credits.low"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    body = json.dumps(sample(told)).encode()
    given: dict[str, Any] = {"body": body, "headers": signed(body, datetime.now(UTC)), "secret": SECRET, "now": None}
    spoil(given)
    with pytest.raises(NotVerified):
        webhooks.verify(given["body"], given["headers"], given["secret"], now=given["now"])
