"""What is really sent is what the REST document's `webhooks` section says, event by event."""

import ipaddress
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import jsonschema_rs
import pytest
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance, Kind
from luster_engine.credits.service import Source
from luster_engine.database.ids import new_id
from luster_engine.jobs import telling
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.webhooks import service
from luster_engine.webhooks.kinds import TEST, EventKind
from luster_engine.webhooks.models import WebhookDelivery
from sqlalchemy import select, text

from tests.world import World

DOCUMENT: dict[str, Any] = json.loads((Path(__file__).parents[2] / "gateway" / "openapi.json").read_text())
OWN = AddressGuard((ipaddress.ip_network("127.0.0.0/8"),))


def test_every_event_is_described_and_no_other() -> None:
    assert set(DOCUMENT["webhooks"]) == {*map(str, EventKind), TEST}
    for kind, told in DOCUMENT["webhooks"].items():
        names = {each["name"] for each in told["post"]["parameters"]}
        assert names == {"webhook-id", "webhook-timestamp", "webhook-signature"}, kind


async def _sent(world: World, account: UUID) -> dict[str, dict[str, Any]]:
    async with world.database.transaction() as session:
        rows = await session.scalars(select(WebhookDelivery).where(WebhookDelivery.account_id == account))
        return {row.type: row.body for row in rows}


def _conforms(kind: str, body: dict[str, Any]) -> None:
    schema = DOCUMENT["webhooks"][kind]["post"]["requestBody"]["content"]["application/json"]["schema"]
    jsonschema_rs.validator_for({**schema, "components": DOCUMENT["components"]}).validate(body)
    named = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    data = DOCUMENT["components"]["schemas"][named["properties"]["data"]["$ref"].rsplit("/", 1)[1]]
    assert set(body["data"]) <= set(data["properties"]), f"{kind} says more than the document"


@pytest.mark.parametrize("state", ["succeeded", "failed", "cancelled"])
async def test_the_end_of_a_job_a_batch_and_a_shoot(world: World, state: str) -> None:
    account = await world.account()
    shoot = await world.shoot(account)
    job = await world.job(account, await world.photo(account, shoot))
    async with world.database.transaction() as session:
        await service.create(session, OWN, account, service.Wish("http://127.0.0.1:9/"), actor="test")
        values = {"state": state, "job": job, "batch": new_id(), "reason": "WORKER_LOST" if state == "failed" else None}
        row = (
            await session.execute(
                text("""
                UPDATE jobs SET state = :state, batch_id = :batch, finished_at = now(), error_reason = :reason,
                    error_message = :reason
                WHERE id = :job RETURNING *
                """),
                values,
            )
        ).one()
        await telling.ended(session, SimpleNamespace(**row._asdict(), event_id=1))
    sent = await _sent(world, account)
    expected = {f"job.{state}", "batch.completed"} | ({"shoot.completed"} if state == "succeeded" else set())
    assert set(sent) == expected
    for kind, body in sent.items():
        _conforms(kind, body)


async def test_credits_and_tests(world: World) -> None:
    account = await world.account()
    async with world.database.transaction() as session:
        made, _ = await service.create(session, OWN, account, service.Wish("http://127.0.0.1:9/"), actor="test")
        await credits.book(session, account, Kind.GRANT, 5, Source("test", "again"))
        await credits.tell_if_low(session, account, Balance(balance=12), 5, "1")
        await service.test(session, account, made.id)
    sent = await _sent(world, account)
    assert set(sent) == {"credits.granted", "credits.low", TEST}
    for kind, body in sent.items():
        _conforms(kind, body)
