"""The first run: one code for all engines, dead once used; and what registering is before, by invitation and never."""

import asyncio

import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import invitations, set_up
from luster_engine.sign_in.models import Invitation
from sqlalchemy import text

from tests.engine.sign_in.conftest import HERE, PASSWORD, House, opened


async def code_of(luster: House) -> str:
    async with luster.database.transaction() as session:
        return await set_up.code(session, luster.secret)


async def invited(luster: House, email: str) -> Invitation:
    async with luster.database.transaction() as session:
        by = await session.scalar(text("SELECT id FROM accounts WHERE is_admin"))
        return await invitations.invite(session, email, by=by, actor="operator")


async def test_the_code_is_one_for_all_and_lies_sealed_in_the_database(guarded: House) -> None:
    codes = await asyncio.gather(*(code_of(guarded) for _ in range(5)))
    assert len(set(codes)) == 1 and len(codes[0]) >= 32
    async with guarded.database.reading() as session:
        assert codes[0].encode() not in (await session.scalar(text("SELECT sealed FROM sign_in_set_up")))


async def test_who_has_the_code_becomes_the_first_administrator_and_the_code_is_dead(guarded: House) -> None:
    code = await code_of(guarded)
    assert await guarded.ways.needs_set_up()
    begun = await guarded.ways.set_up(code, "ann@example.com", PASSWORD, HERE)
    async with guarded.database.reading() as session:
        admins = list(await session.scalars(text("SELECT id FROM accounts WHERE is_admin")))
    assert admins == [begun.account] and not await guarded.ways.needs_set_up()
    for attempt in (guarded.ways.set_up(code, "ben@example.com", PASSWORD, HERE), code_of(guarded)):
        with pytest.raises(LusterError) as refusal:
            await attempt
        assert refusal.value.reason in (Reason.SIGNATURE_INVALID, Reason.STATE_CONFLICT)


async def test_of_two_with_the_code_at_once_one_is_the_administrator(guarded: House) -> None:
    code = await code_of(guarded)
    found = await asyncio.gather(
        *(guarded.ways.set_up(code, f"{name}@example.com", PASSWORD, HERE) for name in ("ann", "ben", "cid")),
        return_exceptions=True,
    )
    assert sum(not isinstance(each, BaseException) for each in found) == 1
    assert await guarded.count("accounts") == 1


@pytest.mark.parametrize("code", ["", "wrong", "\udc80", "x" * 200])
async def test_a_wrong_code_makes_nobody(guarded: House, code: str) -> None:
    await code_of(guarded)
    with pytest.raises(LusterError) as refusal:
        await guarded.ways.set_up(code, "ann@example.com", PASSWORD, HERE)
    assert refusal.value.reason is Reason.SIGNATURE_INVALID
    assert await guarded.count("accounts") == 0


async def test_before_set_up_nobody_registers_and_becomes_the_administrator(guarded: House) -> None:
    with pytest.raises(LusterError) as refusal:
        await guarded.ways.sign_up("stranger@example.com", PASSWORD, HERE)
    assert refusal.value.reason is Reason.STATE_CONFLICT and "setup-address" in refusal.value.message


async def test_whoever_registers_after_set_up_is_no_administrator(guarded: House) -> None:
    await guarded.ways.set_up(await code_of(guarded), "ann@example.com", PASSWORD, HERE)
    await guarded.post()
    ben = await guarded.somebody("ben@example.com")
    async with guarded.database.reading() as session:
        query = text("SELECT is_admin FROM accounts WHERE id = :id")
        assert await session.scalar(query, {"id": ben.account}) is False


@pytest.mark.parametrize("mode", ["invite", "closed"])
async def test_where_registration_is_not_open_nobody_registers(database: Database, mode: str) -> None:
    luster = opened(database, registration=mode)
    try:
        with pytest.raises(LusterError) as refusal:
            await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
        assert refusal.value.reason is Reason.PERMISSION_DENIED
    finally:
        luster.ways.close()


async def test_an_invited_address_registers_once(database: Database) -> None:
    luster = opened(database, registration="invite", on_loopback=False, welcome_credits=3)
    try:
        await luster.ways.set_up(await code_of(luster), "ann@example.com", PASSWORD, HERE)
        await luster.post()
        await invited(luster, "ben@example.com")
        token = await luster.link()
        with pytest.raises(LusterError):
            await luster.ways.accept_invitation(token, "short", HERE)
        ben = await luster.ways.accept_invitation(token, PASSWORD, HERE)
        assert await luster.balance(ben.account) == 3
        assert (await luster.ways.log_in("ben@example.com", PASSWORD, HERE)).account == ben.account
        with pytest.raises(LusterError) as refusal:
            await luster.ways.accept_invitation(token, PASSWORD, HERE)
        assert refusal.value.reason is Reason.SIGNATURE_INVALID
    finally:
        luster.ways.close()


@pytest.mark.parametrize("change", ["revoked_at = now()", "expires_at = now()"])
async def test_an_invitation_that_was_taken_back_or_is_old_lets_nobody_in(guarded: House, change: str) -> None:
    await guarded.ways.set_up(await code_of(guarded), "ann@example.com", PASSWORD, HERE)
    await guarded.post()
    await invited(guarded, "ben@example.com")
    token = await guarded.link()
    await guarded.run(f"UPDATE sign_in_invitations SET {change}")
    with pytest.raises(LusterError) as refusal:
        await guarded.ways.accept_invitation(token, PASSWORD, HERE)
    assert refusal.value.reason is Reason.SIGNATURE_INVALID
    assert await guarded.count("accounts") == 1
