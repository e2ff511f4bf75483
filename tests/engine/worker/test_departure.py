"""An account that leaves is gone from every table and every folder, whatever happens on the way, and stays away."""

import asyncio
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster_engine.accounts import deletion, service
from luster_engine.accounts.deletion import LEAVE
from luster_engine.accounts.departed import DepartedKey
from luster_engine.accounts.models import Account, AccountDeletion
from luster_engine.accounts.service import Verified
from luster_engine.billing import service as billing
from luster_engine.billing.catalogue import load_packs
from luster_engine.billing.models import ExternalEvent
from luster_engine.billing.terms import Terms
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance, Kind
from luster_engine.credits.service import Source
from luster_engine.credits.verify import verify
from luster_engine.database.base import Base
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.queue.app import enqueue
from luster_engine.rpc.standings import Standings
from luster_engine.settings import Settings
from luster_engine.shoots import removal
from luster_engine.shoots.forgotten import removals_again
from luster_engine.shoots.models import Shoot
from luster_engine.storage import keys
from luster_engine.webhooks import outbox
from luster_engine.webhooks import service as webhooks
from luster_engine.webhooks.kinds import EventKind
from luster_engine.worker.departure import Departures
from luster_engine.worker.exporting import TABLES
from luster_engine.worker.fate import KEPT, NOBODYS, REMOVED
from sqlalchemy import select, text

from tests.engine.billing.billing_world import CardPurchase
from tests.engine.worker.conftest import Chores, Shop
from tests.world import World

KEY = DepartedKey(b"k" * 32)
TERMS = Terms(load_packs(None), livemode=False, departed=KEY)
ISSUER, MAIL = "https://sign-in.example", "Somebody@Example.com"


def _departures(shop: Shop, **more: Any) -> Departures:
    given = {"look_again": timedelta(0), **more}
    return Departures(shop.world.database, shop.storage, KEY, **given)


async def _worked(shop: Shop, departures: Departures | None = None) -> Any:
    """A worker that carries removals out."""
    removals = removal.Removals(shop.world.database, shop.storage)

    async def seen(**_given: Any) -> None:
        """Billing's part of a new account."""

    chores: Chores = {removal.EMPTY_ACCOUNT: removals.account, LEAVE: (departures or _departures(shop)).go_on}
    shop.chores = chores | {service.ACCOUNT_SEEN: seen}
    shop.forgotten = (removals_again, deletion.deletions_again)
    return await shop.work()


async def _somebody(world: World) -> UUID:
    subject = str(new_id())
    async with world.database.transaction() as session:
        account, _ = await service.ensure_account(session, Verified(ISSUER, subject, MAIL, True), departed=KEY)
        await credits.book(session, account.id, Kind.GRANT, 100, Source("test", str(account.id), reason="for Ann"))
    return account.id


async def _lived(shop: Shop, account: UUID, photos: int = 3) -> None:
    """Everything that somebody can have: photos with files, jobs, a key, an endpoint, messages, a purchase, events."""
    world = shop.world
    shoot = await world.shoot(account, "12 Rose Lane")
    for number in range(photos):
        photo = await world.photo(account, shoot, content=b"%d" % number)
        job = await world.job(account, photo, request_id=f"r{number}")
        async with world.database.transaction() as session:
            await session.execute(
                text("""
                WITH ended AS (
                    UPDATE jobs SET state = 'succeeded', captured = price, finished_at = now() WHERE id = :job
                ), output AS (
                    INSERT INTO job_outputs
                        (job_id, name, type, object_key, media_type, attempt, width, height, bytes, sha256)
                    VALUES (:job, 'picture', 'picture', :key, 'image/jpeg', 1, 9, 9, 9, 'x')
                )
                INSERT INTO provider_calls (key, provider, state, object_key, facts, cost_micros, attempts, error_kind)
                VALUES (CAST(:job AS text) || '/1', 'openai', 'answered', :key, '{"request": "r"}', 5, 1, '')
                """),
                {"job": job, "key": keys.output(account, shoot, photo, job, 1, "jpg")},
            )
        async with world.database.transaction() as session:
            await credits.book(session, account, Kind.CAPTURE, 1, Source("job:capture", str(job), job_id=job))
        for name in ("original.jpg", "thumb.jpg", f"outputs/{job}_v1.jpg", "previews/p.jpg"):
            await _file(shop, f"{keys.asset_prefix(account, shoot, photo)}{name}")
    async with world.database.transaction() as session:
        await service.create_api_key(session, account, "ci", ["read"], expires_at=None, actor="me", request_id="k")
        await webhooks.create(session, AddressGuard(), account, webhooks.Wish("https://example.com/"), actor="me")
        await outbox.tell(session, account, EventKind.CREDITS_LOW, "1", {})
        bought = CardPurchase(account)
        event = bought.completed()
        await billing.receive(session, TERMS, TERMS.read("stripe", event), b'{"email": "somebody@example.com"}')


async def _file(shop: Shop, key: str) -> None:
    with shop.tools.scratch.folder("test") as folder:
        (folder / "file").write_bytes(b"bytes")
        await shop.storage.put_file(key, folder / "file", "image/jpeg")


async def _asked(world: World, account: UUID, grace: timedelta = timedelta(0)) -> tuple[AccountDeletion, str]:
    async with world.database.transaction() as session:
        return await deletion.request(session, account, grace=grace, actor=f"account:{account}")


async def _gone(world: World, wanted: UUID) -> AccountDeletion:
    async with asyncio.timeout(60):
        while True:
            async with world.database.transaction() as session:
                found = await session.get_one(AccountDeletion, wanted)
            if found.state == "done":
                return found
            await asyncio.sleep(0.05)


async def _everything(world: World) -> str:
    """Every row of every table as text, the queue's too."""
    async with world.database.transaction() as session:
        names = await session.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        rows = []
        for name in names.all():
            rows += [str(row) for row in await session.execute(text(f'SELECT t::text FROM "{name}" t'))]
    return "\n".join(rows)


async def _files(shop: Shop, account: UUID) -> list[str]:
    return [each.key async for each in shop.storage.list_prefix(keys.user_prefix(account))]


def test_every_table_has_its_fate() -> None:
    assert sorted([*REMOVED, *KEPT, *NOBODYS]) == sorted(Base.metadata.tables)


async def test_nothing_that_names_them_is_left_and_the_books_still_add_up(shop: Shop) -> None:
    world, account, other = shop.world, await _somebody(shop.world), await _somebody(shop.world)
    await _lived(shop, account)
    await _lived(shop, other, photos=1)
    before = await _everything(world)
    assert str(account) in before and "12 Rose Lane" in before
    files = await _files(shop, other)
    await _worked(shop)
    asked, _ = await _asked(world, account)
    done = await _gone(world, asked.id)
    after = await _everything(world)
    assert str(account) not in after and str(account).replace("-", "") not in after
    assert after.lower().count("somebody@example.com") == 1, "the other one's"
    assert "for Ann" in after and after.count("12 Rose Lane") == 1, "the other one's"
    assert await _files(shop, account) == []
    assert await _files(shop, other) == files
    async with world.database.transaction() as session:
        assert (await verify(session)).clean
        assert await credits.balance_of(session, other) == Balance(balance=199, captured=1)
        assert await session.scalar(text("SELECT sum(cost_micros) FROM provider_calls")) == 20, (
            "what was spent was spent"
        )
    told = done.certificate
    assert told["removed"]["objects"] == 12
    rows = told["removed"]["rows"]
    wanted = ("jobs", "assets", "api_keys", "webhook_endpoints", "accounts")
    assert [rows[each] for each in wanted] == [3, 3, 1, 1, 1]
    assert {each["what"] for each in told["kept"]} == {
        "credit_entries", "purchases", "external_events", "departed_marks",
    }  # fmt: skip
    assert all(each["why"] for each in told["kept"])
    assert (done.account_id, done.finished_at is not None) == (None, True)


async def test_no_entry_of_the_queue_outlives_what_it_was_about(shop: Shop) -> None:
    """What was to be done hours later, with a photo, a message or previews, stayed in the queue with their ids."""
    world, people = shop.world, [await _somebody(shop.world) for _ in range(2)]
    named: dict[UUID, list[str]] = {}
    for account in people:
        await _lived(shop, account, photos=1)
        async with world.database.transaction() as session:
            of = text("SELECT id FROM assets WHERE account_id = :account")
            photo = await session.scalar(of, {"account": account})
            await enqueue(session, "assets.left_upload", delay=7200, asset_id=str(photo))
            await enqueue(session, "previews.remove", delay=7200, keys=[f"{account}/previews/1.jpg"])
            of = text("SELECT id FROM webhook_deliveries WHERE account_id = :account")
            messages = list(await session.scalars(of, {"account": account}))
            for each in messages:
                await enqueue(session, outbox.DELIVER, queue="webhooks", delay=7200, delivery_id=str(each))
        named[account] = [str(photo), str(account), *map(str, messages)]
    await _worked(shop)
    asked, _ = await _asked(world, people[0])
    await _gone(world, asked.id)
    async with world.database.transaction() as session:
        entries = list(await session.scalars(text("SELECT args::text FROM procrastinate_jobs")))
    for account, some in zip(people, (False, True), strict=True):
        for each in named[account]:
            assert any(each in entry for entry in entries) is some, each


async def test_who_comes_again_is_somebody_new_and_what_was_signed_before_is_refused(shop: Shop) -> None:
    world = shop.world
    account = await _somebody(world)
    async with world.database.transaction() as session:
        subject = await session.scalar(text("SELECT subject FROM identities WHERE account_id = :a"), {"a": account})
    signed_before = Verified(ISSUER, str(subject), MAIL, True, datetime.now(UTC) - timedelta(minutes=1))
    await _worked(shop)
    asked, _ = await _asked(world, account)
    assert await Standings(world.database).find(account) is None, "nobody acts for it any more"
    await _gone(world, asked.id)
    for early in (signed_before, replace(signed_before, issued=None)):
        with pytest.raises(LusterError) as refused:
            async with world.database.transaction() as session:
                await service.ensure_account(session, early, welcome=50, departed=KEY)
        assert refused.value.reason is Reason.UNAUTHENTICATED
    later = replace(signed_before, issued=datetime.now(UTC) + timedelta(seconds=1))
    async with world.database.transaction() as session:
        found, made = await service.ensure_account(session, later, welcome=50, departed=KEY)
        assert (made, found.id != account) == (True, True)
        assert await credits.balance_of(session, found.id) == Balance(), "no second welcome"
        cousin = Verified("https://other.example", "x", "somebody@example.COM", True, later.issued)
        related, _ = await service.ensure_account(session, cousin, welcome=50, departed=KEY)
        assert await credits.balance_of(session, related.id) == Balance(), (
            "nor under another name with the same address"
        )
        stranger, _ = await service.ensure_account(session, Verified(ISSUER, "n", "n@x.org"), welcome=50, departed=KEY)
        assert await credits.balance_of(session, stranger.id) == Balance(balance=50)
        again, made = await service.ensure_account(session, later, welcome=50, departed=KEY)
        assert (again.id, made) == (found.id, False)


async def test_a_late_payment_is_kept_for_a_person_and_never_granted(shop: Shop) -> None:
    world, account = shop.world, await _somebody(shop.world)
    waits = CardPurchase(account, pack="no-such-pack")
    async with world.database.transaction() as session:
        await billing.receive(session, TERMS, TERMS.read("stripe", waits.completed()), b"{}")
    await _worked(shop)
    asked, _ = await _asked(world, account)
    await _gone(world, asked.id)
    late = CardPurchase(account)
    async with world.database.transaction() as session:
        event = late.completed()
        assert await billing.receive(session, TERMS, TERMS.read("stripe", event), b"{}") == "waiting"
        await billing.account_seen(session, TERMS, account)
        await billing.tidy(session, TERMS)
        rows = list(await session.scalars(select(ExternalEvent).where(ExternalEvent.outcome == "waiting")))
        assert await session.scalar(text("SELECT count(*) FROM credit_entries WHERE source = 'stripe'")) == 0
    assert "removed" in rows[-1].detail and "refund" in rows[-1].detail
    assert not [key for row in rows for key in row.waits_for if str(account) in key]


async def test_it_can_be_taken_back_until_it_begins_and_only_with_its_token(shop: Shop) -> None:
    world, account = shop.world, await _somebody(shop.world)
    await _lived(shop, account, photos=1)
    asked, token = await _asked(world, account, timedelta(days=7))
    await _worked(shop)
    async with world.database.transaction() as session:
        with pytest.raises(LusterError) as refused:
            await deletion.take_back(session, asked.id, token + "x")
        assert refused.value.reason is Reason.NOT_FOUND
    await asyncio.sleep(1)
    async with world.database.transaction() as session:
        assert (await session.get_one(Account, account)).state == "leaving"
        assert (await deletion.take_back(session, asked.id, token)).state == "withdrawn"
    assert await Standings(world.database).find(account) is not None
    assert len(await _files(shop, account)) == 4
    asked, token = await _asked(world, account, timedelta(milliseconds=1))
    await _gone(world, asked.id)
    with pytest.raises(LusterError) as late:
        async with world.database.transaction() as session:
            await deletion.take_back(session, asked.id, token)
    assert late.value.reason is Reason.STATE_CONFLICT


@pytest.mark.parametrize(
    ("prepare", "says"),
    [
        ("UPDATE accounts SET legal_hold = 'a court'", "by law"),
        ("UPDATE accounts SET state = 'leaving'", "already"),
        (
            "INSERT INTO subscriptions (id, account_id, source, reference, plan) "
            "SELECT gen_random_uuid(), id, 'stripe', 's', 'pro' FROM accounts",
            "End it first",
        ),
    ],
)
async def test_what_stands_in_the_way_is_said(world: World, prepare: str, says: str) -> None:
    account = await _somebody(world)
    async with world.database.transaction() as session:
        await session.execute(text(prepare))
    with pytest.raises(LusterError, match=says) as refused:
        await _asked(world, account)
    assert refused.value.reason is Reason.STATE_CONFLICT


async def test_leaving_and_coming_back_is_no_way_out_of_a_suspension(world: World) -> None:
    account = await _somebody(world)
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE accounts SET state = 'suspended'"))
    with pytest.raises(LusterError) as refused:
        await _asked(world, account, timedelta(days=7))
    assert refused.value.reason is Reason.ACCOUNT_SUSPENDED


async def test_who_only_claims_an_address_takes_nothing_of_its_owner_along(shop: Shop) -> None:
    """An issuer that has not seen the address may still put it into its tokens."""
    world = shop.world
    async with world.database.transaction() as session:
        claimed = Verified(ISSUER, "a-stranger", "invited@example.com", email_verified=False)
        stranger, _ = await service.ensure_account(session, claimed, departed=KEY)
        await session.execute(
            text("""
            WITH invited AS (
                INSERT INTO sign_in_invitations (id, email, expires_at)
                VALUES (gen_random_uuid(), 'invited@example.com', now() + interval '7 days')
            )
            INSERT INTO sign_in_registrations (id, email, password_hash, expires_at)
            VALUES (gen_random_uuid(), 'invited@example.com', 'x', now() + interval '1 day')
            """)
        )
        exported = [
            await session.scalar(text(f"SELECT count(*) FROM {table} WHERE {which}"), {"account": stranger.id})
            for table, which in TABLES.items()
            if table in ("sign_in_invitations", "sign_in_registrations", "sign_in_links")
        ]
    assert exported == [0, 0, 0]
    await _worked(shop)
    asked, _ = await _asked(world, stranger.id)
    await _gone(world, asked.id)
    async with world.database.transaction() as session:
        for table in ("sign_in_invitations", "sign_in_registrations"):
            assert await session.scalar(text(f"SELECT count(*) FROM {table}")) == 1, table
        owner = Verified(ISSUER, "the-owner", "invited@example.com", True, datetime.now(UTC) + timedelta(seconds=1))
        account, _ = await service.ensure_account(session, owner, welcome=50, departed=KEY)
        assert await credits.balance_of(session, account.id) == Balance(balance=50), "the owner has not left"


async def test_a_hold_that_is_set_while_they_leave_stops_it(shop: Shop) -> None:
    world, account = shop.world, await _somebody(shop.world)
    await _lived(shop, account, photos=1)
    asked, _ = await _asked(world, account, timedelta(seconds=60))
    async with world.database.transaction() as session:
        await deletion.set_hold(session, account, "a court asks for it", actor="operator")
        await session.execute(text("UPDATE account_deletions SET begins_at = now() - interval '1 minute'"))
    await _departures(shop).go_on(str(asked.id))
    async with world.database.transaction() as session:
        assert (await session.get_one(AccountDeletion, asked.id)).state == "waiting"
        await deletion.set_hold(session, account, "", actor="operator")
    assert len(await _files(shop, account)) == 4
    await _worked(shop)
    async with world.database.transaction() as session:
        await session.execute(text("DELETE FROM procrastinate_jobs WHERE task_name = :name"), {"name": LEAVE})
    await _gone(world, asked.id)


async def test_killed_again_and_again_on_the_way_it_still_ends_whole(shop: Shop) -> None:
    world, account = shop.world, await _somebody(shop.world)
    await _lived(shop, account, photos=12)
    chance = random.Random(7)

    class Dying(Departures):
        """Dies at random before, between and in the midst of its transactions."""

        async def go_on(self, deletion_id: str, **rest: Any) -> None:
            work = asyncio.create_task(super().go_on(deletion_id, **rest))
            await asyncio.sleep(chance.random() * 0.05)
            if chance.random() < 0.7:
                work.cancel()
            await asyncio.gather(work, return_exceptions=True)

    await _worked(shop, Dying(world.database, shop.storage, KEY, look_again=timedelta(0)))
    asked, _ = await _asked(world, account)
    async with asyncio.timeout(120):
        done = await _gone(world, asked.id)
    assert str(account) not in await _everything(world)
    assert await _files(shop, account) == []
    assert (done.certificate["removed"]["objects"], done.certificate["removed"]["rows"]["jobs"]) == (48, 12)


async def test_files_that_went_just_before_a_kill_are_on_the_certificate(shop: Shop, monkeypatch: Any) -> None:
    world, account = shop.world, await _somebody(shop.world)
    await _lived(shop, account, photos=3)
    empty, killed = shop.storage.delete_prefix, []

    async def emptied(prefix: str) -> int:
        gone = await empty(prefix)
        if gone and len(killed) < 3:
            killed.append(prefix)
            raise LusterError(Reason.STORAGE_UNAVAILABLE, "killed before it could say how many went")
        return gone

    monkeypatch.setattr(shop.storage, "delete_prefix", emptied)
    await _worked(shop)
    asked, _ = await _asked(world, account)
    done = await _gone(world, asked.id)
    assert killed
    assert done.certificate["removed"]["objects"] == 12


async def test_what_comes_by_an_address_signed_before_is_found_before_the_certificate(shop: Shop) -> None:
    world, account = shop.world, await _somebody(shop.world)
    await _lived(shop, account, photos=1)
    await _worked(shop, _departures(shop, look_again=timedelta(seconds=3)))
    asked, _ = await _asked(world, account)
    async with asyncio.timeout(30):
        while await _files(shop, account):
            await asyncio.sleep(0.05)
    await _file(shop, f"{keys.user_prefix(account)}late/upload.jpg")
    done = await _gone(world, asked.id)
    assert await _files(shop, account) == []
    assert done.certificate["removed"]["objects"] == 5


@pytest.mark.parametrize("step", ["asked for", "begun"])
async def test_a_removal_and_who_writes_a_row_of_the_account_never_wait_for_each_other(shop: Shop, step: str) -> None:
    account = await _somebody(shop.world)
    database, departures = shop.world.database, _departures(shop)
    if step == "begun":
        async with database.transaction() as session:
            row, _ = await deletion.request(session, account, grace=timedelta(0), actor="owner")

    async def leaves() -> None:
        if step == "begun":
            await departures.go_on(str(row.id))
            return
        async with database.transaction() as session:
            await deletion.request(session, account, grace=timedelta(0), actor="owner")

    async with database.transaction() as session:
        # As a purchase does: first the row, by which the account's key is held, then the lock for its credits.
        session.add(Shoot(account_id=account, name="House", id=new_id()))
        await session.flush()
        leaving = asyncio.create_task(leaves())
        await asyncio.wait((leaving,), timeout=2)
        await credits.lock(session, account)
    # Asserted by Postgres: where two wait for each other it ends one of them with an error.
    await leaving


def test_a_changed_service_token_loses_no_mark_where_its_old_value_is_given(tmp_path: Path) -> None:
    def key(**given: str) -> DepartedKey:
        return DepartedKey.of(Settings(data_dir=tmp_path, **given))  # type: ignore[arg-type]  # secrets as text

    before = key(service_token="the first token of this place")
    assert key(service_token="the second token of this place") != before
    assert key(service_token="the second token", departed_secret="the first token of this place") == before
    assert key() == key() != before
