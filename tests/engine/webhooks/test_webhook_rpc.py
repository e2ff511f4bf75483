"""WebhookService as clients call it: whose endpoints, how many, what is refused and why."""

import uuid

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from luster.v1 import webhook_pb2 as pb

from tests.engine.served import Person, Served

URL = "https://hooks.example.com/luster?key=1"


def make(person: Person, url: str = URL, **more: object) -> pb.CreateEndpointResponse:
    return person.call(person.webhooks.CreateEndpoint, pb.CreateEndpointRequest(url=url, **more))  # type: ignore[arg-type] # the message's own fields


def test_an_endpoint_shows_its_secret_once(person: Person) -> None:
    request = uuid.uuid4().hex
    made = make(person, request_id=request, event_types=["job.succeeded", "job.succeeded"], description="House one")
    again = make(person, request_id=request, event_types=["job.succeeded", "job.succeeded"], description="House one")
    assert made.secret.startswith("whsec_") and again.secret == ""
    assert again.endpoint.id == made.endpoint.id
    listed = person.call(person.webhooks.ListEndpoints, pb.ListEndpointsRequest()).endpoints
    assert [(each.id, list(each.event_types), each.enabled) for each in listed] == [
        (made.endpoint.id, ["job.succeeded"], True)
    ]
    other = pb.CreateEndpointRequest(url=URL + "&b", request_id=request)
    assert person.refused(person.webhooks.CreateEndpoint, other).reason == "IDEMPOTENCY_CONFLICT"


@pytest.mark.parametrize(
    ("url", "kinds", "reason", "says"),
    [
        ("https://127.0.0.1/", [], "URL_REFUSED", "public"),
        ("http://example.com/", [], "URL_REFUSED", "https"),
        ("https://example.com/" + "a" * 2029, [], "URL_REFUSED", "it has 2049 characters, and 2048 are the most"),
        ("nonsense", [], "URL_REFUSED", "https://"),
        (URL, ["job.succeded"], "INVALID_ARGUMENT", 'Did you mean "job.succeeded"?'),
        (URL, ["endpoint.test"], "INVALID_ARGUMENT", "job.succeeded"),
        (URL, ["invoice.*"], "INVALID_ARGUMENT", "There is no event 'invoice.*'. There are job.succeeded"),
    ],
)
def test_what_cannot_be_sent_to_is_refused_with_its_reason(
    person: Person, url: str, kinds: list[str], reason: str, says: str
) -> None:
    refusal = person.refused(person.webhooks.CreateEndpoint, pb.CreateEndpointRequest(url=url, event_types=kinds))
    assert refusal.reason == reason
    assert says in refusal.message
    assert not person.call(person.webhooks.ListEndpoints, pb.ListEndpointsRequest()).endpoints


def test_the_hundred_and_first_endpoint_is_refused(person: Person) -> None:
    for number in range(100):
        make(person, f"https://example.com/{number}")
    refusal = person.refused(person.webhooks.CreateEndpoint, pb.CreateEndpointRequest(url=URL))
    assert (refusal.reason, "at most 100" in refusal.message) == ("QUOTA_EXCEEDED", True)


def test_what_the_mask_names_is_changed_and_nothing_else(person: Person) -> None:
    made = make(person, description="before").endpoint
    changed = pb.Endpoint(id=made.id, url="https://example.org/", description="after", enabled=False)

    def update(*paths: str) -> pb.Endpoint:
        mask = FieldMask(paths=list(paths))
        request = pb.UpdateEndpointRequest(endpoint=changed, update_mask=mask)
        return person.call(person.webhooks.UpdateEndpoint, request).endpoint

    found = update("description", "enabled")
    assert (found.url, found.description, found.enabled) == (URL, "after", False)
    for paths in ([], ["secret"], ["url", "create_time"]):
        request = pb.UpdateEndpointRequest(endpoint=changed, update_mask=FieldMask(paths=paths))
        assert person.refused(person.webhooks.UpdateEndpoint, request).reason == "INVALID_FIELD_MASK"
    changed.url = "https://10.0.0.1/"
    request = pb.UpdateEndpointRequest(endpoint=changed, update_mask=FieldMask(paths=["url"]))
    assert person.refused(person.webhooks.UpdateEndpoint, request).reason == "URL_REFUSED"
    refusal = person.refused(person.webhooks.TestEndpoint, pb.TestEndpointRequest(endpoint_id=made.id))
    assert refusal.reason == "STATE_CONFLICT"


def test_a_test_event_is_among_the_deliveries_with_its_attempts(person: Person) -> None:
    made = make(person, event_types=["credits.low"]).endpoint
    sent = person.call(person.webhooks.TestEndpoint, pb.TestEndpointRequest(endpoint_id=made.id)).delivery
    listed = person.call(person.webhooks.ListDeliveries, pb.ListDeliveriesRequest(endpoint_id=made.id)).deliveries
    assert [(each.id, each.event_type) for each in listed] == [(sent.id, "endpoint.test")]
    request = pb.GetDeliveryRequest(endpoint_id=made.id, delivery_id=sent.id)
    found = person.call(person.webhooks.GetDelivery, request)
    assert found.delivery.payload["data"]["endpoint_id"] == made.id
    again = pb.RedeliverRequest(endpoint_id=made.id, delivery_id=sent.id)
    assert person.call(person.webhooks.Redeliver, again).delivery.id == sent.id
    since = pb.RedeliverSinceRequest(endpoint_id=made.id)
    assert person.refused(person.webhooks.RedeliverSince, since).fields == ("since_time",)
    since.since_time.GetCurrentTime()
    assert person.call(person.webhooks.RedeliverSince, since).count == 0


def test_a_stranger_finds_nothing(served: Served, person: Person) -> None:
    made = make(person).endpoint
    sent = person.call(person.webhooks.TestEndpoint, pb.TestEndpointRequest(endpoint_id=made.id)).delivery
    stranger = served.person()
    mask = FieldMask(paths=["enabled"])
    since = pb.RedeliverSinceRequest(endpoint_id=made.id)
    since.since_time.GetCurrentTime()
    for method, request in (
        (stranger.webhooks.UpdateEndpoint, pb.UpdateEndpointRequest(endpoint=made, update_mask=mask)),
        (stranger.webhooks.DeleteEndpoint, pb.DeleteEndpointRequest(endpoint_id=made.id)),
        (stranger.webhooks.RotateSecret, pb.RotateSecretRequest(endpoint_id=made.id)),
        (stranger.webhooks.TestEndpoint, pb.TestEndpointRequest(endpoint_id=made.id)),
        (stranger.webhooks.ListDeliveries, pb.ListDeliveriesRequest(endpoint_id=made.id)),
        (stranger.webhooks.GetDelivery, pb.GetDeliveryRequest(endpoint_id=made.id, delivery_id=sent.id)),
        (stranger.webhooks.Redeliver, pb.RedeliverRequest(endpoint_id=made.id, delivery_id=sent.id)),
        (stranger.webhooks.RedeliverSince, since),
    ):
        assert stranger.refused(method, request).code is grpc.StatusCode.NOT_FOUND
    own = make(stranger).endpoint
    mixed = pb.GetDeliveryRequest(endpoint_id=own.id, delivery_id=sent.id)
    assert stranger.refused(stranger.webhooks.GetDelivery, mixed).code is grpc.StatusCode.NOT_FOUND


def test_a_removed_endpoint_is_gone(person: Person) -> None:
    made = make(person).endpoint
    person.call(person.webhooks.TestEndpoint, pb.TestEndpointRequest(endpoint_id=made.id))
    person.call(person.webhooks.DeleteEndpoint, pb.DeleteEndpointRequest(endpoint_id=made.id))
    assert not person.call(person.webhooks.ListEndpoints, pb.ListEndpointsRequest()).endpoints
    gone = pb.ListDeliveriesRequest(endpoint_id=made.id)
    assert person.refused(person.webhooks.ListDeliveries, gone).code is grpc.StatusCode.NOT_FOUND
