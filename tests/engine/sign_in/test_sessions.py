"""Refresh tokens: each good once, the same successor for a repeat in time, the end of the session for a late one."""

import asyncio
import hashlib
from datetime import timedelta

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import service, sessions
from luster_engine.sign_in.sessions import Origin
from sqlalchemy import text

from tests.engine.sign_in.conftest import HERE, House


async def test_each_refresh_gives_the_next(luster: House) -> None:
    first = await luster.somebody()
    second = await luster.ways.refresh(first.refresh_token, HERE)
    third = await luster.ways.refresh(second.refresh_token, HERE)
    assert len({first.refresh_token, second.refresh_token, third.refresh_token}) == 3
    assert first.session == second.session == third.session


async def test_a_repeat_in_time_is_answered_with_the_same_successor(luster: House) -> None:
    first = await luster.somebody()
    one = await luster.ways.refresh(first.refresh_token, HERE)
    two = await luster.ways.refresh(first.refresh_token, HERE)
    assert one.refresh_token == two.refresh_token
    assert (await luster.ways.refresh(two.refresh_token, HERE)).session == first.session


async def test_a_late_repeat_ends_the_whole_family_and_tells_the_user(luster: House) -> None:
    first = await luster.somebody()
    second = await luster.ways.refresh(first.refresh_token, HERE)
    await luster.run(
        "UPDATE sign_in_refresh_tokens SET used_at = now() - interval '31 seconds' WHERE used_at IS NOT NULL"
    )
    for token in (first.refresh_token, second.refresh_token):
        with pytest.raises(LusterError) as refusal:
            await luster.ways.refresh(token, HERE)
        assert refusal.value.reason is Reason.UNAUTHENTICATED
    [mail] = await luster.post()
    assert (mail.to, mail.subject) == ("ann@example.com", "You were signed out of Luster")
    async with luster.database.reading() as session:
        assert first.session in await sessions.ended_of_late(session)


async def test_a_thousand_refreshes_of_one_family_at_once_have_one_winner_and_end_nothing(luster: House) -> None:
    token = (await luster.somebody()).refresh_token
    for _ in range(10):
        found = await asyncio.gather(*(luster.ways.refresh(token, HERE) for _ in range(100)))
        assert len({each.refresh_token for each in found}) == 1
        token = found[0].refresh_token
    async with luster.database.reading() as session:
        assert not await sessions.ended_of_late(session)
        used = await session.scalar(text("SELECT count(*) FROM sign_in_refresh_tokens WHERE used_at IS NOT NULL"))
    assert used == 10


async def test_used_refresh_tokens_are_forgotten_in_time(luster: House) -> None:
    """An open page asks for one every ten minutes, and a session lasts for half a year."""
    first = await luster.somebody()
    second = await luster.ways.refresh(first.refresh_token, HERE)
    third = await luster.ways.refresh(second.refresh_token, HERE)
    async with luster.database.transaction() as session:
        await session.execute(
            text("UPDATE sign_in_refresh_tokens SET used_at = now() - interval '31 days' WHERE secret_hash = :hash"),
            {"hash": hashlib.sha256(first.refresh_token.encode()).digest()},
        )
        await service.tidy(session)
        assert await session.scalar(text("SELECT count(*) FROM sign_in_refresh_tokens")) == 2
    with pytest.raises(LusterError) as refusal:
        await luster.ways.refresh(first.refresh_token, HERE)
    assert refusal.value.reason is Reason.UNAUTHENTICATED
    assert (await luster.ways.refresh(third.refresh_token, HERE)).session == first.session


async def test_only_hashes_are_kept(luster: House) -> None:
    first = await luster.somebody()
    second = await luster.ways.refresh(first.refresh_token, HERE)
    async with luster.database.reading() as session:
        rows = str(list(await session.execute(text("SELECT * FROM sign_in_refresh_tokens"))))
    assert first.refresh_token not in rows and second.refresh_token not in rows
    # 256 bits each.
    assert all(len(each.refresh_token.removeprefix("lr_")) == 43 for each in (first, second))
    async with luster.database.reading() as session:
        lasts = await session.scalar(text("SELECT expires_at - created_at FROM sign_in_sessions"))
    assert abs(lasts - timedelta(days=180)) < timedelta(minutes=1)


async def test_a_successor_cannot_be_made_without_the_installations_secret(luster: House) -> None:
    import hashlib

    first = await luster.somebody()
    second = await luster.ways.refresh(first.refresh_token, HERE)
    assert hashlib.sha256(first.refresh_token.encode()).hexdigest() not in second.refresh_token
    assert luster.secret.hash("refresh tokens", first.refresh_token) != luster.secret.hash("other", first.refresh_token)


@pytest.mark.parametrize("token", ["", "lr_", "lr_invented", "x" * 400])
async def test_an_invented_token_is_refused(luster: House, token: str) -> None:
    with pytest.raises(LusterError) as refusal:
        await luster.ways.refresh(token, HERE)
    assert refusal.value.reason is Reason.UNAUTHENTICATED


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE sign_in_sessions SET expires_at = now() - interval '1 second'",
        "UPDATE sign_in_refresh_tokens SET created_at = now() - interval '31 days'",
        "UPDATE sign_in_sessions SET ended_at = now()",
        "UPDATE accounts SET state = 'deleting'",
    ],
)
async def test_what_has_ended_gives_no_more_tokens(luster: House, change: str) -> None:
    first = await luster.somebody()
    await luster.run(change)
    with pytest.raises(LusterError) as refusal:
        await luster.ways.refresh(first.refresh_token, HERE)
    assert refusal.value.reason is Reason.UNAUTHENTICATED


async def test_a_suspended_account_gets_no_tokens(luster: House) -> None:
    first = await luster.somebody()
    await luster.run("UPDATE accounts SET state = 'suspended'")
    with pytest.raises(LusterError) as refusal:
        await luster.ways.refresh(first.refresh_token, HERE)
    assert refusal.value.reason is Reason.ACCOUNT_SUSPENDED


async def test_signing_out_ends_the_session_and_a_wrong_token_nothing(luster: House) -> None:
    first = await luster.somebody()
    await luster.ways.log_out("lr_invented")
    assert await luster.ways.refresh(first.refresh_token, HERE)
    await luster.ways.log_out(first.refresh_token)
    with pytest.raises(LusterError):
        await luster.ways.refresh(first.refresh_token, HERE)


async def test_one_function_ends_all_sessions_of_an_account_and_of_no_other(luster: House) -> None:
    ann, ben = await luster.somebody(), await luster.somebody("ben@example.com")
    async with luster.database.transaction() as session:
        assert await sessions.end_all_sessions(session, ann.account, "leaving") == 1
    with pytest.raises(LusterError):
        await luster.ways.refresh(ann.refresh_token, HERE)
    assert await luster.ways.refresh(ben.refresh_token, HERE)


async def test_an_account_has_at_most_a_hundred_sessions(luster: House) -> None:
    ann = await luster.somebody()
    keeper = sessions.Sessions(luster.secret)
    async with luster.database.transaction() as session:
        for _ in range(101):
            await keeper.begin(session, ann.account, "password", HERE, both_factors=True)
    async with luster.database.reading() as session:
        assert len(await sessions.listed(session, ann.account)) == 100


async def test_what_a_program_calls_itself_is_kept_without_what_could_be_markup_of_a_terminal(luster: House) -> None:
    ann = await luster.somebody()
    await luster.ways.refresh(ann.refresh_token, Origin("192.0.2.9", "Fire\x1b[31mfox\r\n" + "x" * 1000))
    async with luster.database.reading() as session:
        [found] = await sessions.listed(session, ann.account)
    assert found.user_agent.startswith("Fire[31mfox") and len(found.user_agent) <= 300
    assert found.address == "192.0.2.9"


async def test_a_repeat_is_answered_with_where_the_chain_has_come_to(luster: House) -> None:
    """It got the immediate successor although that had been used: whoever kept it was taken for a thief ten minutes
    later, and a session ended in which an answer had only been lost."""
    first = await luster.somebody()
    second = await luster.ways.refresh(first.refresh_token, HERE)
    third = await luster.ways.refresh(second.refresh_token, HERE)
    repeated = await luster.ways.refresh(first.refresh_token, HERE)
    assert repeated.refresh_token == third.refresh_token
    await luster.run("UPDATE sign_in_refresh_tokens SET used_at = used_at - interval '10 minutes'")
    assert (await luster.ways.refresh(repeated.refresh_token, HERE)).session == first.session
