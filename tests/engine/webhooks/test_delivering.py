"""What is told goes out signed, is tried again by the schedule, and is written down; nothing is lost on the way."""

import asyncio
import base64
import ipaddress
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from luster_engine.jobs import service as jobs
from luster_engine.observing import traced
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.outgoing.sender import Sender
from luster_engine.webhooks import outbox, service
from luster_engine.webhooks.delivering import Deliveries, deliveries_again
from luster_engine.webhooks.kinds import EventKind
from luster_engine.webhooks.lanes import Lanes
from luster_engine.webhooks.models import WebhookDelivery, WebhookEndpoint
from luster_engine.webhooks.schedule import PAUSES
from sqlalchemy import select, text
from standardwebhooks import Webhook

from tests.engine.webhooks.receiver import Receiver, receiving
from tests.stand_ins.otlp_receiver import otlp_receiver
from tests.world import World

OWN = AddressGuard((ipaddress.ip_network("127.0.0.0/8"),))


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving(Receiver()) as found:
        yield found


@pytest.fixture
async def account(world: World) -> UUID:
    return await world.account()


async def endpoint(world: World, account: UUID, url: str, *kinds: str) -> WebhookEndpoint:
    async with world.database.transaction() as session:
        made, _ = await service.create(session, OWN, account, service.Wish(url, kinds), actor="test")
        return made


async def told(world: World, account: UUID, subject: str = "1", kind: EventKind = EventKind.JOB_SUCCEEDED) -> UUID:
    async with world.database.transaction() as session:
        await outbox.tell(session, account, kind, subject, {"job_id": subject, "name": "Über ✓"})
        found = await session.scalar(
            select(WebhookDelivery.id).where(WebhookDelivery.message_id == f"{kind}:{subject}")
        )
    assert found is not None
    return found


async def deliver(world: World, delivery: UUID, sender: Sender | None = None) -> WebhookDelivery:
    deliveries = Deliveries(world.database, sender or Sender(OWN, seconds=2.0), Lanes(10))
    await deliveries.deliver(delivery_id=str(delivery))
    return await read(world, delivery)


async def read(world: World, delivery: UUID) -> WebhookDelivery:
    async with world.database.transaction() as session:
        found = await session.get(WebhookDelivery, delivery)
        assert found is not None
        return found


async def queued(world: World, delivery: UUID) -> list[Any]:
    async with world.database.transaction() as session:
        return list(
            await session.execute(
                text("""
                SELECT extract(epoch FROM scheduled_at - now()) AS wait FROM procrastinate_jobs
                WHERE queue_name = 'webhooks' AND args ->> 'delivery_id' = :id AND status = 'todo' ORDER BY id
                """),
                {"id": str(delivery)},
            )
        )


async def due_now(world: World, delivery: UUID) -> None:
    async with world.database.transaction() as session:
        await session.execute(
            text("UPDATE webhook_deliveries SET next_attempt_at = now() WHERE id = :id"), {"id": delivery}
        )


async def test_an_independent_library_finds_the_message_whole_and_ours(
    world: World, account: UUID, receiver: Receiver
) -> None:
    made = await endpoint(world, account, receiver.url)
    delivery = await told(world, account)
    assert (await deliver(world, delivery)).state == "delivered"
    (message,) = receiver.received
    said = Webhook(made.secret).verify(message.body, message.headers)
    assert (said["type"], said["data"]["name"]) == ("job.succeeded", "Über ✓")
    assert message.headers["webhook-id"] == str(delivery)
    assert len(message.body) < 20_000
    with pytest.raises(Exception, match=r"[Ss]ignature"):
        Webhook("whsec_" + base64.b64encode(b"x" * 32).decode()).verify(message.body, message.headers)


@pytest.mark.parametrize("status", [200, 410, 500])
async def test_of_an_attempt_whose_account_was_removed_meanwhile_nothing_is_written(
    world: World, account: UUID, receiver: Receiver, status: int
) -> None:
    """Its row of the log named a delivery that was gone, so the chore failed with the database's own words."""
    receiver.answers, receiver.let = [(status, "")], asyncio.Event()
    made = await endpoint(world, account, receiver.url)
    delivery = await told(world, account)
    sender = Sender(OWN, seconds=60.0)
    sending = asyncio.create_task(Deliveries(world.database, sender, Lanes(10)).deliver(delivery_id=str(delivery)))
    async with asyncio.timeout(10):
        while not receiver.received:
            await asyncio.sleep(0.01)
    async with world.database.transaction() as session:
        await session.execute(text("DELETE FROM webhook_deliveries WHERE id = :id"), {"id": delivery})
        await session.execute(text("DELETE FROM webhook_endpoints WHERE id = :id"), {"id": made.id})
        before = await session.scalar(text("SELECT count(*) FROM audit_entries"))
    receiver.let.set()
    await sending
    async with world.database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM webhook_attempts")) == 0
        assert await session.scalar(text("SELECT count(*) FROM audit_entries")) == before


async def test_each_message_has_a_span_without_its_receiver(world: World, account: UUID, receiver: Receiver) -> None:
    await endpoint(world, account, receiver.url)
    with otlp_receiver() as otlp:
        for number, status in enumerate((200, 500)):
            receiver.answers, receiver.body = [(status, "")], b"said in confidence"
            delivery = await told(world, account, str(number))
            with traced(otlp.url, "worker") as tracer:
                sender = Sender(OWN, seconds=2.0)
                await Deliveries(world.database, sender, Lanes(10), tracer=tracer).deliver(delivery_id=str(delivery))
            span = otlp.spans[-1]
            assert (span.name, span.parent_id, span.failed) == ("send a webhook", "", status == 500)
            assert span.facts["http.response.status_code"] == status
            assert (span.facts["luster.webhook.delivery"], span.facts["luster.webhook.attempt"]) == (str(delivery), 1)
    said = b"".join(otlp.bodies)
    assert b"127.0.0.1" not in said and b"confidence" not in said


async def test_old_and_new_secret_sign_together_for_a_day(world: World, account: UUID, receiver: Receiver) -> None:
    made = await endpoint(world, account, receiver.url)
    async with world.database.transaction() as session:
        rotated = await service.rotate(session, account, made.id, actor="test")
    assert rotated.secret != made.secret
    await deliver(world, await told(world, account))
    for secret in (made.secret, rotated.secret):
        assert Webhook(secret).verify(receiver.received[0].body, receiver.received[0].headers)
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE webhook_endpoints SET previous_secret_until = now() - interval '1 s'"))
    await deliver(world, await told(world, account, "2"))
    assert Webhook(rotated.secret).verify(receiver.received[1].body, receiver.received[1].headers)
    with pytest.raises(Exception, match=r"[Ss]ignature"):
        Webhook(made.secret).verify(receiver.received[1].body, receiver.received[1].headers)


async def test_failures_are_tried_again_by_the_schedule_under_the_same_id(
    world: World, account: UUID, receiver: Receiver
) -> None:
    await endpoint(world, account, receiver.url)
    receiver.answers = [(500, "")]
    delivery = await told(world, account)
    for number, pause in enumerate(PAUSES, 1):
        found = await deliver(world, delivery)
        assert (found.state, found.attempts, found.last_status) == ("pending", number, 500)
        wait = float((await queued(world, delivery))[-1].wait)
        assert pause * 0.9 < wait <= pause * 1.2 + 1
        await due_now(world, delivery)
    assert (await deliver(world, delivery)).state == "failed"
    assert len({message.headers["webhook-id"] for message in receiver.received}) == 1
    async with world.database.transaction() as session:
        found, attempts = await service.delivery(session, account, (await read(world, delivery)).endpoint_id, delivery)
    assert [each.number for each in attempts] == list(range(1, len(PAUSES) + 2))
    assert {(each.status, each.answer) for each in attempts} == {(500, "thank you")}


async def test_an_attempt_before_its_time_is_not_made(world: World, account: UUID, receiver: Receiver) -> None:
    await endpoint(world, account, receiver.url)
    receiver.answers = [(500, "")]
    delivery = await told(world, account)
    await deliver(world, delivery)
    await deliver(world, delivery)
    assert len(receiver.received) == 1


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("900", 890, 910),
        ("99999999", 86_390, 86_410),
        ("soon", 4, 7),
        ("-5", 4, 7),
        ("1e99", 4, 7),
        # Too large for any date: the attempt was never written down, and so made anew every minute for ever.
        ("21 Oct 99999999999999999999 07:28:00 GMT", 4, 7),
    ],
)
async def test_retry_after_is_honoured_within_bounds(
    world: World, account: UUID, receiver: Receiver, header: str, least: float, most: float
) -> None:
    await endpoint(world, account, receiver.url)
    receiver.answers = [(503, f"retry-after: {header}\r\n")]
    delivery = await told(world, account)
    await deliver(world, delivery)
    assert least <= float((await queued(world, delivery))[-1].wait) <= most


async def test_gone_switches_the_endpoint_off_at_once(world: World, account: UUID, receiver: Receiver) -> None:
    made = await endpoint(world, account, receiver.url)
    receiver.answers = [(410, "")]
    await deliver(world, await told(world, account))
    async with world.database.transaction() as session:
        found = await service.find(session, account, made.id)
        assert (found.state, found.disabled_reason) == ("disabled", "The receiver answered 410 Gone.")
        noticed = text("SELECT count(*) FROM audit_entries WHERE action = 'webhook_endpoint.disable'")
        assert await session.scalar(noticed) == 1
    async with world.database.transaction() as session:
        await outbox.tell(session, account, EventKind.JOB_FAILED, "2", {})
        assert await session.scalar(select(WebhookDelivery.id).where(WebhookDelivery.type == "job.failed")) is None


async def test_days_of_failure_switch_it_off_and_one_success_forgets_them(
    world: World, account: UUID, receiver: Receiver
) -> None:
    made = await endpoint(world, account, receiver.url)
    receiver.answers = [(500, ""), (200, ""), (500, "")]
    for days, subject, state in ((6, "1", "disabled"), (6, "2", "enabled"), (0, "3", "enabled")):
        async with world.database.transaction() as session:
            await session.execute(
                text("UPDATE webhook_endpoints SET state = 'enabled', failing_since = :since"),
                {"since": datetime.now(UTC) - timedelta(days=days) if days else None},
            )
        await deliver(world, await told(world, account, subject))
        async with world.database.transaction() as session:
            assert (await service.find(session, account, made.id)).state == state, subject


async def test_a_redirect_is_not_followed_and_a_long_answer_is_cut(
    world: World, account: UUID, receiver: Receiver
) -> None:
    made = await endpoint(world, account, receiver.url)
    receiver.answers, receiver.body = [(302, f"location: {receiver.url}\r\n")], b"x" * 5_000_000
    delivery = await told(world, account)
    assert (await deliver(world, delivery)).state == "pending"
    assert len(receiver.received) == 1
    async with world.database.transaction() as session:
        _, (attempt,) = await service.delivery(session, account, made.id, delivery)
    assert (attempt.status, len(attempt.answer)) == (302, 1024)


async def test_a_receiver_that_says_nothing_is_let_go(world: World, account: UUID, receiver: Receiver) -> None:
    await endpoint(world, account, receiver.url)
    receiver.delay = 30.0
    found = await deliver(world, await told(world, account), Sender(OWN, seconds=0.3))
    assert (found.state, found.last_status) == ("pending", None)
    assert "did not answer" in str(found.last_error)


async def test_an_address_that_became_private_is_refused_at_each_attempt(
    world: World, account: UUID, receiver: Receiver
) -> None:
    await endpoint(world, account, receiver.url)
    found = await deliver(world, await told(world, account), Sender(AddressGuard()))
    assert (found.state, receiver.received) == ("pending", [])
    assert "public" in str(found.last_error)


async def test_the_same_is_told_once_and_only_to_whom_it_may_concern(world: World, account: UUID) -> None:
    stranger = await world.account()
    every = await endpoint(world, account, "http://127.0.0.1:9/all")
    some = await endpoint(world, account, "http://127.0.0.1:9/some", "job.succeeded", "credits.low")
    other = await endpoint(world, account, "http://127.0.0.1:9/other", "credits.granted")
    foreign = await endpoint(world, stranger, "http://127.0.0.1:9/foreign")
    for _ in range(3):
        await told(world, account)
    async with world.database.transaction() as session:
        rows = list(await session.scalars(select(WebhookDelivery.endpoint_id)))
    assert sorted(rows) == sorted([every.id, some.id])
    assert other.id not in rows and foreign.id not in rows


async def test_nothing_is_sent_of_what_did_not_happen(world: World, account: UUID) -> None:
    await endpoint(world, account, "http://127.0.0.1:9/")
    with pytest.raises(RuntimeError):
        async with world.database.transaction() as session:
            await outbox.tell(session, account, EventKind.JOB_SUCCEEDED, "1", {})
            raise RuntimeError("the job did not end after all")
    async with world.database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM webhook_deliveries")) == 0
        assert await session.scalar(text("SELECT count(*) FROM procrastinate_jobs WHERE queue_name = 'webhooks'")) == 0


async def test_a_delivery_whose_place_in_the_queue_is_lost_is_found(world: World, account: UUID) -> None:
    await endpoint(world, account, "http://127.0.0.1:9/")
    delivery = await told(world, account)
    async with world.database.transaction() as session:
        await session.execute(text("DELETE FROM procrastinate_jobs WHERE queue_name = 'webhooks'"))
        await session.execute(text("UPDATE webhook_deliveries SET next_attempt_at = now() - interval '10 minutes'"))
        assert await deliveries_again(session) == 1
    assert len(await queued(world, delivery)) == 1
    async with world.database.transaction() as session:
        assert await deliveries_again(session) == 0, "what is in the queue is not put there twice"


async def test_an_ended_job_is_told_with_its_batch_and_its_shoot(world: World, account: UUID) -> None:
    await endpoint(world, account, "http://127.0.0.1:9/")
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot) for _ in range(2)]
    made = [await world.job(account, photo) for photo in photos]
    for job in made:
        async with world.database.transaction() as session:
            await jobs.cancel_job(session, account, job)
    async with world.database.transaction() as session:
        rows = list(await session.scalars(select(WebhookDelivery).order_by(WebhookDelivery.id)))
    told_of = [(row.type, row.body["data"].get("job_id")) for row in rows if row.type.startswith("job.")]
    assert told_of == [("job.cancelled", str(job)) for job in made]
    assert not [row for row in rows if row.type == "shoot.completed"], "nothing of it succeeded"
    assert json.dumps([row.body for row in rows]).count("credits_used") == 2


@pytest.mark.parametrize("status", [500, 200])
async def test_an_endpoint_that_is_removed_while_it_is_sent_to_hangs_nobody(
    world: World, account: UUID, receiver: Receiver, status: int
) -> None:
    """An attempt locked its message and then the endpoint, and a removal the endpoint and then its messages: the
    database ended one of the two."""
    made = await endpoint(world, account, receiver.url)
    delivery = await told(world, account)
    receiver.answers = [(status, "")]
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE webhook_endpoints SET failing_since = now()"))
    deliveries = Deliveries(world.database, Sender(OWN, seconds=2.0), Lanes(10))
    async with world.database.transaction() as removing:
        await service.find(removing, account, made.id, locked=True)
        attempt = asyncio.create_task(deliveries.deliver(delivery_id=str(delivery)))
        async with world.database.reading() as looking, asyncio.timeout(20):
            while not await looking.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
                await asyncio.sleep(0.02)
        await removing.execute(text("SELECT FROM webhook_deliveries FOR UPDATE NOWAIT"))
        await service.delete(removing, account, made.id, actor="test")
    await attempt
    async with world.database.reading() as session:
        assert await session.scalar(text("SELECT count(*) FROM webhook_deliveries")) == 0
