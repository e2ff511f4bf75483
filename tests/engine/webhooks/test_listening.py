"""`luster listen` forwards an account's messages to a developer's own server, and leaves nothing behind."""

import asyncio
import ipaddress
import os
import signal
import sys
from uuid import UUID

import pytest
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.outgoing.sender import Sender
from luster_engine.webhooks import outbox, service
from luster_engine.webhooks.delivering import Deliveries, deliveries_again
from luster_engine.webhooks.kinds import EventKind
from luster_engine.webhooks.lanes import Lanes
from luster_engine.webhooks.listening import Listener
from luster_engine.webhooks.models import WebhookDelivery, WebhookEndpoint
from luster_engine.webhooks.signing import checked_secret, new_secret
from sqlalchemy import URL, func, select, text
from standardwebhooks import Webhook

from tests.engine.webhooks.receiver import Receiver, receiving
from tests.world import World

OWN = AddressGuard((ipaddress.ip_network("127.0.0.0/8"),))


async def tell(world: World, account: UUID, kind: EventKind = EventKind.JOB_SUCCEEDED) -> None:
    async with world.database.transaction() as session:
        await outbox.tell(session, account, kind, str(new_id()), {"job_id": "1"})


async def count(database: Database, kind: type[WebhookDelivery] | type[WebhookEndpoint]) -> int:
    async with database.transaction() as session:
        return int(await session.scalar(select(func.count()).select_from(kind)) or 0)


async def test_messages_are_forwarded_signed_and_no_worker_sends_them_too(world: World) -> None:
    receiver, secret, account = Receiver(answers=[(200, ""), (500, "")]), new_secret(), await world.account()
    async with receiving(receiver):
        listener = Listener(world.database, Sender(OWN), account, receiver.url, secret)
        await tell(world, account)
        await listener.open()
        await tell(world, account)
        async with world.database.transaction() as session:
            delivery = await session.scalar(select(WebhookDelivery.id))
        await Deliveries(world.database, Sender(OWN), Lanes(10)).deliver(delivery_id=str(delivery))
        assert receiver.received == [], "workers leave it to the listener"
        (sent,) = await listener.forward()
        assert (sent.type, sent.status, sent.delivery) == ("job.succeeded", 200, delivery)
        assert Webhook(secret).verify(receiver.received[0].body, receiver.received[0].headers)["data"] == {
            "job_id": "1"
        }
        await tell(world, account)
        (failed,) = await listener.forward()
        assert failed.status == 500
        assert await listener.forward() == [], "nothing is sent twice"
        async with world.database.transaction() as session:
            assert await service.endpoints(session, account, before=None, limit=10) == [], "it is no endpoint of theirs"
            await session.execute(
                text("UPDATE webhook_deliveries SET state = 'pending', next_attempt_at = '2020-01-01'")
            )
            await session.execute(text("DELETE FROM procrastinate_jobs"))
            assert await deliveries_again(session) == 0
        await listener.close()
    assert await count(world.database, WebhookDelivery) == await count(world.database, WebhookEndpoint) == 0


async def test_a_listener_that_was_killed_gathers_no_messages_and_is_cleared_away(world: World) -> None:
    account = await world.account()
    dead = Listener(world.database, Sender(OWN), account, "http://127.0.0.1:9/", new_secret())
    await dead.open()
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE webhook_endpoints SET listens_until = now() - interval '1 second'"))
    await tell(world, account)
    assert await count(world.database, WebhookDelivery) == 0
    await Listener(world.database, Sender(OWN), account, "http://127.0.0.1:9/", new_secret()).open()
    assert await count(world.database, WebhookEndpoint) == 1


async def test_only_the_kinds_asked_for_are_forwarded_and_unknown_ones_are_refused(world: World) -> None:
    account = await world.account()
    listener = Listener(world.database, Sender(OWN), account, "http://127.0.0.1:9/", new_secret())
    with pytest.raises(LusterError, match="Did you mean"):
        await listener.open(["job.succeded"])
    await listener.open(["credits.low"])
    await tell(world, account)
    await tell(world, account, EventKind.CREDITS_LOW)
    (sent,) = await listener.forward()
    assert (sent.type, sent.status) == ("credits.low", None)
    assert "connected" in sent.error


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_c2hvcnQ=", "whsec_!!!", "secret_" + "A" * 44])
def test_a_secret_that_is_none_is_refused(secret: str) -> None:
    with pytest.raises(LusterError, match="whsec_"):
        checked_secret(secret)


async def test_the_command_forwards_until_it_is_interrupted(world: World, database_url: URL) -> None:
    receiver, account = Receiver(), await world.account()
    async with receiving(receiver):
        command = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "luster_engine", "listen", "--forward", receiver.url, "--account", str(account)),
            env={**os.environ, "DATABASE_URL": database_url.render_as_string(hide_password=False)},
            stdout=asyncio.subprocess.PIPE,
        )
        assert command.stdout is not None
        async with asyncio.timeout(60):
            said = (await command.stdout.readline()).decode()
            secret = (await command.stdout.readline()).decode().split()[-1]
            assert str(account) in said
            await tell(world, account)
            line = (await command.stdout.readline()).decode()
            command.send_signal(signal.SIGINT)
            assert await command.wait() == 0
    assert line.split()[:1] == ["job.succeeded"]
    assert Webhook(secret).verify(receiver.received[0].body, receiver.received[0].headers)
    assert await count(world.database, WebhookEndpoint) == 0
