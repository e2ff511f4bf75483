"""Who uses something of an account up, and who voids it at that moment, wait for each other in one order."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import challenges, identities, links, service
from luster_engine.sign_in.openid import BroughtBack, LinkWanted
from sqlalchemy import text

from tests.engine.sign_in.conftest import HERE, PASSWORD, House, opened
from tests.engine.sign_in.test_openid import BROWSER, OpenIdServer, provider_at, visit
from tests.engine.sign_in.test_passkeys import added
from tests.engine.sign_in.test_ways import OTHER


@pytest.fixture
def server() -> Iterator[OpenIdServer]:
    made = OpenIdServer()
    yield made
    made.close()


@pytest.fixture
def house(database: Database, server: OpenIdServer) -> Iterator[House]:
    made = opened(database)
    made.ways.openid.providers = {"work": provider_at(server)}
    yield made
    made.ways.close()


@pytest.mark.parametrize("what", ["magic", "address", "link"])
async def test_a_reset_at_the_very_moment_in_which_a_link_is_used_hangs_nobody(
    house: House, server: OpenIdServer, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """The link was used up before its account was locked. The reset locked the account, and waited for the link; and so
    the database ended one of the two, whose owner was told of an error of ours."""
    begun = await house.somebody()
    await house.ways.request_link("reset", "ann@example.com", HERE)
    reset_token = await house.link()
    ways, room = house.ways, challenges if what == "link" else links
    if what == "magic":
        await ways.request_link("magic", "ann@example.com", HERE)
        use: Any = ways.log_in_by_link(await house.link(), HERE)
    elif what == "address":
        await ways.changes.ask_address(begun.account, "new@example.com", PASSWORD, None, HERE)
        use = ways.changes.confirm_address(await house.link(), HERE)
    else:
        wanted = await visit(house, server)
        assert isinstance(wanted, LinkWanted)
        use = ways.openid.link(wanted.token, BROWSER, PASSWORD, HERE)
    resets: list[asyncio.Task[None]] = []
    take = room.take

    async def meanwhile(session: Any, kind: Any, token: str) -> Any:
        taken = await take(session, kind, token)
        if kind == what:
            resets.append(asyncio.create_task(ways.reset_password(reset_token, OTHER, HERE)))
            async with house.database.reading() as looking, asyncio.timeout(20):
                while not await looking.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
                    await asyncio.sleep(0.02)
        return taken

    monkeypatch.setattr(room, "take", meanwhile)
    await use
    [reset] = resets
    [ended] = await asyncio.gather(reset, return_exceptions=True)
    # A changed address voids the reset's own link, which was mailed to the one of before.
    assert (ended is None) == (what != "address"), ended
    assert ended is None or "used before" in str(ended)


async def test_a_link_that_is_removed_at_the_very_moment_of_a_visit_lets_nobody_in(
    house: House, server: OpenIdServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose account it is was asked before the account was locked: who came just then stayed for months, after the
    owner was told that they were signed out."""
    ben, ways = await house.somebody("ben@example.com"), house.ways
    brought = server.visited(await ways.openid.start_linking(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    await ways.openid.finish("work", BROWSER, BroughtBack(**{"issuer": "", "error": "", **brought}), HERE)
    [link] = await ways.provider_links.listed(ben.account)
    asked = identities.account_of

    async def and_meanwhile(session: Any, vouched: Any) -> Any:
        found = await asked(session, vouched)
        monkeypatch.setattr(identities, "account_of", asked)
        await ways.provider_links.remove(ben.account, link.id, PASSWORD, ben.session, HERE)
        return found

    monkeypatch.setattr(identities, "account_of", and_meanwhile)
    with pytest.raises(LusterError) as refusal:
        await visit(house, server)
    assert refusal.value.reason is Reason.UNAUTHENTICATED
    assert await house.count("sign_in_sessions WHERE way = 'openid:work'") == 0


async def test_a_passkey_that_is_removed_while_it_signs_in_hangs_nobody(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who signed in locked the passkey before its account, and who removed it the account before its passkey."""
    begun = await house.somebody()
    device = await added(house, begun)
    passkeys, locks = house.ways.passkeys, service.of_account
    [key] = await passkeys.listed(begun.account)
    removals: list[asyncio.Task[None]] = []

    async def meanwhile(session: Any, account: Any, *, lock: bool = False) -> Any:
        if lock and not removals:
            removals.append(asyncio.create_task(passkeys.remove(begun.account, key.id, PASSWORD, None, HERE)))
            async with house.database.reading() as looking, asyncio.timeout(20):
                while not removals[0].done() and not await looking.scalar(
                    text("SELECT count(*) FROM pg_locks WHERE NOT granted")
                ):
                    await asyncio.sleep(0.02)
        return await locks(session, account, lock=lock)

    token, options = await passkeys.start(HERE)
    monkeypatch.setattr(service, "of_account", meanwhile)
    ended = await asyncio.gather(passkeys.finish(token, device.sign(options), HERE), return_exceptions=True)
    ended += await asyncio.gather(*removals, return_exceptions=True)
    assert [str(each) for each in ended] == ["There is no passkey to sign in by in this answer. Begin again.", "None"]
