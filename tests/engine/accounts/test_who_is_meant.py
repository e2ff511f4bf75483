"""An operator's command means one account or none; changes of preferences at the same time are all kept."""

import asyncio

import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from luster.v1 import account_pb2
from luster_engine.accounts import service
from luster_engine.accounts.service import Verified
from luster_engine.errors import LusterError, Reason

from tests.engine.rooms import Engine
from tests.world import World


async def made(world: World, subject: str, email: str, *, verified: bool) -> str:
    async with world.database.transaction() as session:
        account, _ = await service.ensure_account(session, Verified("issuer", subject, email, verified))
        return str(account.id)


async def meant(world: World, email: str) -> str:
    async with world.database.transaction() as session:
        return str((await service.by_email(session, email)).id)


async def test_one_verified_address_means_its_account_however_it_is_written(world: World) -> None:
    account = await made(world, "a", "Ann@Example.com", verified=True)
    assert await meant(world, "ann@example.com") == account


async def test_address_of_several_accounts_is_refused_with_their_ids(world: World) -> None:
    ids = {await made(world, subject, "ann@example.com", verified=True) for subject in ("a", "b")}
    with pytest.raises(LusterError) as refused:
        await meant(world, "ann@example.com")
    assert refused.value.reason is Reason.STATE_CONFLICT
    assert all(each in refused.value.message for each in ids) and "--account" in refused.value.message


async def test_address_that_nobody_verified_never_matches(world: World) -> None:
    account = await made(world, "a", "ann@example.com", verified=False)
    with pytest.raises(LusterError) as refused:
        await meant(world, "ann@example.com")
    assert account in refused.value.message and "verified" in refused.value.message


async def test_stranger_who_claims_an_address_does_not_take_its_owners_place(world: World) -> None:
    owner = await made(world, "a", "ann@example.com", verified=True)
    await made(world, "b", "ann@example.com", verified=False)
    assert await meant(world, "ann@example.com") == owner


async def test_what_the_issuer_says_now_counts(world: World) -> None:
    account = await made(world, "a", "ann@example.com", verified=False)
    assert await made(world, "a", "ann@example.com", verified=True) == account
    assert await meant(world, "ann@example.com") == account
    await made(world, "a", "ann@example.com", verified=False)
    with pytest.raises(LusterError):
        await meant(world, "ann@example.com")


async def test_preferences_that_change_at_the_same_time_are_all_kept(engine: Engine) -> None:
    who = engine.as_account(await engine.world.account(0))
    wishes = {
        "locale": account_pb2.Preferences(locale="en-GB"),
        "time_zone": account_pb2.Preferences(time_zone="Europe/London"),
        "default_style": account_pb2.Preferences(default_style="default"),
        "email_notifications": account_pb2.Preferences(email_notifications=True),
    }

    async def change(path: str) -> None:
        await engine.accounts.UpdatePreferences(
            account_pb2.UpdatePreferencesRequest(preferences=wishes[path], update_mask=FieldMask(paths=[path])),
            metadata=who,
        )

    for _ in range(5):
        await asyncio.gather(*(change(path) for path in wishes))
        kept = (await engine.accounts.GetAccount(account_pb2.GetAccountRequest(), metadata=who)).account.preferences
        assert [path for path in wishes if getattr(kept, path) != getattr(wishes[path], path)] == []
        clearing = account_pb2.UpdatePreferencesRequest(update_mask=FieldMask(paths=list(wishes)))
        await engine.accounts.UpdatePreferences(clearing, metadata=who)


async def test_address_over_the_wire_counts_as_verified_only_where_the_call_says_so(engine: Engine) -> None:
    asked = account_pb2.EnsureAccountRequest(issuer="i", subject="s", email="ann@example.com")
    await engine.accounts.EnsureAccount(asked, metadata=engine.as_account(None))
    with pytest.raises(LusterError):
        await meant(engine.world, "ann@example.com")
    asked.email_verified = True
    said = await engine.accounts.EnsureAccount(asked, metadata=engine.as_account(None))
    assert await meant(engine.world, "ann@example.com") == said.account.id
