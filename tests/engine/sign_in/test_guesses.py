"""Guessing is slowed by account and by address, and the owner gets in all the while."""

import asyncio
import contextlib
from uuid import UUID

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import devices, guesses
from luster_engine.sign_in.devices import Devices
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.guesses import PER_ACCOUNT, PER_ADDRESS, PER_PAIR, Guesses
from luster_engine.sign_in.sessions import Origin
from sqlalchemy import text

from tests.engine.sign_in.conftest import HERE, PASSWORD, House

GUESS = "a guess of fifteen letters"


async def guess(luster: House, address: str, email: str = "ann@example.com", device: str = "") -> Reason:
    try:
        await luster.ways.log_in(email, GUESS, Origin(address, "guesser", device))
    except LusterError as error:
        return error.reason
    raise AssertionError("a guess was right")


@pytest.mark.slow
async def test_ten_thousand_guesses_from_a_thousand_addresses_and_the_owner_still_gets_in(
    luster: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = await luster.somebody()
    looked_at = 0
    verify = luster.ways._hasher._verify

    def cheap(kept: str | None, password: str) -> bool:
        nonlocal looked_at
        looked_at += password == GUESS
        return password == PASSWORD and verify(kept, password)

    monkeypatch.setattr(luster.ways._hasher, "_verify", cheap)
    addresses = [f"127.{number // 250}.{number % 250}.9" for number in range(1, 1001)]
    refused = 0
    for round_ in range(10):
        for start in range(0, 1000, 50):
            found = await asyncio.gather(*(guess(luster, each) for each in addresses[start : start + 50]))
            refused += found.count(Reason.RATE_LIMITED)
        if round_ % 3 == 0:
            # The owner at their desk, and the owner elsewhere in a browser that signed in before.
            assert (await luster.ways.log_in("ann@example.com", PASSWORD, HERE)).account == owner.account
            elsewhere = Origin("203.0.113.5", "Safari", owner.device_token)
            assert (await luster.ways.log_in("ann@example.com", PASSWORD, elsewhere)).account == owner.account
    assert looked_at <= PER_ACCOUNT and refused == 10_000 - looked_at


async def test_one_address_at_one_account_and_at_many(luster: House) -> None:
    await luster.somebody()
    found = [await guess(luster, "192.0.2.99") for _ in range(PER_PAIR + 2)]
    assert found == [Reason.UNAUTHENTICATED] * PER_PAIR + [Reason.RATE_LIMITED] * 2
    keeper = Guesses(luster.secret)
    async with luster.database.transaction() as session:
        for number in range(PER_ADDRESS):
            await keeper.password(session, f"{number}@example.com", Origin("192.0.2.98"), account=None, familiar=False)
        with pytest.raises(LusterError):
            await keeper.password(session, "next@example.com", Origin("192.0.2.98"), account=None, familiar=False)


async def test_tokens_of_links_are_not_tried_without_end(luster: House) -> None:
    keeper, ways = Guesses(luster.secret), luster.ways
    async with luster.database.transaction() as session:
        for _ in range(PER_ADDRESS):
            await keeper.code(session, HERE)
    tries = (
        ways.confirm("x", PASSWORD, HERE),
        ways.log_in_by_link("x", HERE),
        ways.reset_password("x", PASSWORD, HERE),
        ways.accept_invitation("x", PASSWORD, HERE),
        ways.set_up("x", "ann@example.com", PASSWORD, HERE),
        ways.changes.confirm_address("x", HERE),
        ways.changes.keep_account("x", HERE),
    )
    for each in tries:
        with pytest.raises(LusterError) as refusal:
            await each
        assert refusal.value.reason is Reason.RATE_LIMITED


async def test_a_nobody_is_slowed_down_as_somebody_is(luster: House) -> None:
    await luster.somebody()
    some = [await guess(luster, "192.0.2.50") for _ in range(PER_PAIR + 1)]
    none = [await guess(luster, "192.0.2.51", "nobody@example.com") for _ in range(PER_PAIR + 1)]
    assert some == none


async def test_the_right_password_gives_the_tries_back(luster: House) -> None:
    await luster.somebody()
    for _ in range(3):
        for _ in range(PER_PAIR - 1):
            assert await guess(luster, HERE.address) is Reason.UNAUTHENTICATED
        await luster.ways.log_in("ann@example.com", PASSWORD, HERE)


async def test_many_at_once_are_no_way_round(luster: House) -> None:
    await luster.somebody()
    found = await asyncio.gather(*(guess(luster, "192.0.2.77") for _ in range(30)))
    assert found.count(Reason.UNAUTHENTICATED) == PER_PAIR


async def knows(luster: House, account: UUID | None, token: str) -> bool:
    async with luster.database.reading() as session:
        return await Devices(luster.secret).knows(session, account, token)


async def test_a_device_token_is_good_for_its_own_account_only_and_slowed_by_itself(luster: House) -> None:
    ann, ben = await luster.somebody(), await luster.somebody("ben@example.com")
    assert await knows(luster, ann.account, ann.device_token)
    assert not await knows(luster, ann.account, ben.device_token)
    assert not await knows(luster, None, ann.device_token)
    kind, day, nonce, mac = ann.device_token.split(".")
    for token in (
        "",
        "d2",
        "d2..",
        "d2...",
        "d2.\xe9.\xe9.\xe9",
        ann.device_token[:-1],
        ann.device_token + "x",
        f"d3.{day}.{nonce}.{mac}",
        f"{kind}.{int(day) + 1}.{nonce}.{mac}",
        f"{kind}.0{day}.{nonce}.{mac}",
        f"{kind}.{'9' * 400}.{nonce}.{mac}",
        f"d1.{nonce}.{mac}",
    ):
        assert not await knows(luster, ann.account, token), token
    found = [await guess(luster, f"198.51.100.{number}", device=ann.device_token) for number in range(12)]
    assert found.count(Reason.UNAUTHENTICATED) == guesses.PER_DEVICES


async def test_a_thousand_device_tokens_have_no_more_tries_than_one(luster: House) -> None:
    """Each had a budget of its own, and whoever had the password for a while made as many as they liked."""
    ann = await luster.somebody()
    keeper = Guesses(luster.secret)
    words = codes = 0
    async with luster.database.reading() as session:
        standing = await keeper._devices._standing(session, ann.account)
    tokens = [keeper._devices.token(ann.account, standing) for _ in range(1000)]
    assert len(set(tokens)) == 1000
    async with luster.database.reading() as session:
        for token in tokens:
            thief = Origin("198.51.100.1", "thief", token)
            with contextlib.suppress(LusterError):
                await keeper.password(session, "ann@example.com", thief, account=ann.account, familiar=False)
                words += 1
            with contextlib.suppress(LusterError):
                await keeper.second_step(session, ann.account, thief)
                codes += 1
    assert words == codes == guesses.PER_DEVICES


async def test_a_device_token_of_before_a_new_password_is_none(luster: House) -> None:
    ann = await luster.somebody()
    again = await luster.ways.log_in("ann@example.com", PASSWORD, HERE)
    assert isinstance(again, BegunSession)
    assert await knows(luster, ann.account, ann.device_token) and await knows(luster, ann.account, again.device_token)
    new = "nine blue boats in the fog"
    await luster.ways.change_password(ann.account, PASSWORD, new, again.session, HERE)
    assert not await knows(luster, ann.account, ann.device_token)
    assert not await knows(luster, ann.account, again.device_token)
    after = await luster.ways.log_in("ann@example.com", new, HERE)
    assert isinstance(after, BegunSession)
    # The same password under a hash of other costs is no new one.
    await luster.run("UPDATE sign_in_credentials SET password_hash = password_hash || ' '")
    assert await knows(luster, ann.account, after.device_token)


async def test_a_device_token_ends_after_sixty_days(luster: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = await luster.somebody()
    today = devices._today()
    monkeypatch.setattr(devices, "_today", lambda: today + devices.LASTS_DAYS)
    assert await knows(luster, ann.account, ann.device_token)
    monkeypatch.setattr(devices, "_today", lambda: today + devices.LASTS_DAYS + 1)
    assert not await knows(luster, ann.account, ann.device_token)


async def test_a_session_that_was_taken_along_guesses_no_faster_than_a_stranger(luster: House) -> None:
    """Sent from many addresses it had as many tries at the password as the engine had time for."""
    ann = await luster.somebody()
    said = []
    for number in range(guesses.PER_PROOF + 2):
        thief = Origin(f"198.51.100.{number}", "thief")
        with pytest.raises(LusterError) as refused:
            if number % 2:
                await luster.ways.change_password(ann.account, GUESS, PASSWORD + "!", None, thief)
            else:
                await luster.ways.changes.start_second_factor(ann.account, GUESS, None, thief)
        said.append(refused.value.reason)
    assert said == [Reason.PERMISSION_DENIED] * guesses.PER_PROOF + [Reason.RATE_LIMITED] * 2
    assert (await luster.ways.log_in("ann@example.com", PASSWORD, HERE)).account == ann.account


async def test_a_household_of_ipv6_is_one_address(luster: House) -> None:
    await luster.somebody()
    found = [await guess(luster, f"2001:db8:1:2::{number:x}") for number in range(PER_PAIR + 1)]
    assert found[-1] is Reason.RATE_LIMITED
    assert await guess(luster, "2001:db8:1:3::1") is Reason.UNAUTHENTICATED
    assert guesses._network("::ffff:192.0.2.1") == guesses._network("192.0.2.1") == "192.0.2.1"


async def test_who_was_guessed_at_is_not_written_down(luster: House) -> None:
    await guess(luster, "192.0.2.1")
    async with luster.database.reading() as session:
        rows = str(list(await session.execute(text("SELECT * FROM sign_in_guesses"))))
    assert "ann" not in rows and "192.0.2.1" not in rows


async def test_a_window_ends(luster: House) -> None:
    await luster.somebody()
    for _ in range(PER_PAIR + 1):
        await guess(luster, "192.0.2.60")
    await luster.run("UPDATE sign_in_guesses SET since = now() - interval '901 seconds'")
    assert await guess(luster, "192.0.2.60") is Reason.UNAUTHENTICATED


async def test_a_count_alone_waits_for_no_disk_and_the_next_statement_does(luster: House) -> None:
    keeper = Guesses(luster.secret)
    statement = f"{guesses._COUNT_ALONE.text}, current_setting('synchronous_commit') AS waits"
    async with luster.database.reading() as session:
        # The tests' own server waits for no disk at all.
        await session.execute(text("SET synchronous_commit = on"))
        row = (await session.execute(text(statement), {"buckets": [b"some"], "window": 900})).one()
        assert row.waits == "off"
        assert await session.scalar(text("SELECT current_setting('synchronous_commit')")) == "on"
        with pytest.raises(LusterError):
            for _ in range(PER_PAIR + 1):
                await keeper.password_alone(session, "a@example.com", HERE, account=None, familiar=False)
        await session.execute(text("RESET synchronous_commit"))
    async with luster.database.reading() as session:
        counted = await session.scalar(text("SELECT max(count) FROM sign_in_guesses"))
    assert counted == PER_PAIR + 1
