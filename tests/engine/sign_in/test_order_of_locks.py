"""Who uses something of an account up, and who voids it at that moment, wait for each other in one order."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from luster.v1 import auth_pb2
from luster_engine.accounts import service as accounts
from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import challenges, identities, links, outliving, service
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.guesses import Guesses, Tries
from luster_engine.sign_in.openid import BroughtBack, LinkWanted
from sqlalchemy import text

from tests.engine.sign_in.conftest import HERE, PASSWORD, House, opened
from tests.engine.sign_in.test_doors import Doors
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


async def waiting(house: House, *until: asyncio.Task[Any]) -> None:
    """Until somebody waits for somebody's lock, or one of these is done."""
    async with house.database.reading() as looking, asyncio.timeout(20):
        while not any(each.done() for each in until) and not await looking.scalar(
            text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        ):
            await asyncio.sleep(0.02)


async def test_who_changes_the_password_while_they_sign_in_elsewhere_hangs_nobody(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The change locked the counts of tries before the account, and a sign-in the account before the counts."""
    begun = await house.somebody()
    changes: list[asyncio.Task[None]] = []
    right = service.of_account_that_was_right
    locked = Statement("SELECT FROM sign_in_credentials WHERE account_id = :account FOR UPDATE")

    async def meanwhile(session: Any, account: Any, tries: Any) -> Any:
        # The first half of what this very statement does: the account is locked, and its counts are not yet.
        await locked.rows(session, {"account": account})
        changes.append(asyncio.create_task(house.ways.change_password(account, PASSWORD, OTHER, None, HERE)))
        await waiting(house, *changes)
        return await right(session, account, tries)

    monkeypatch.setattr(service, "of_account_that_was_right", meanwhile)
    signed_in = await house.ways.log_in("ann@example.com", PASSWORD, HERE)
    assert isinstance(signed_in, BegunSession) and signed_in.account == begun.account
    assert await asyncio.gather(*changes) == [None]


async def test_two_sign_ins_to_one_account_at_once_wait_for_no_count_of_each_other(house: House) -> None:
    """What was right was given back in whatever order the table had it, and counted in that of its keys."""
    # Of the counts of a try the last in order is locked first: whoever goes by the order waits for it and has the rest.
    tries = Tries((b"\x01", b"\x02"), (b"\x03",))
    async with house.database.transaction() as session:
        for bucket in (b"\x03", b"\x02", b"\x01"):
            row = {"bucket": bucket}
            await session.execute(text("INSERT INTO sign_in_guesses VALUES (:bucket, 1, now())"), row)
    guesses = Guesses(house.secret)
    async with house.database.transaction() as counting:
        await counting.execute(text("SELECT FROM sign_in_guesses WHERE bucket = '\\x01' FOR UPDATE"))

        async def give_back() -> None:
            async with house.database.transaction() as session:
                await guesses.was_right(session, tries)

        giving = asyncio.create_task(give_back())
        await waiting(house, giving)
        # As a count does that goes on: whoever gives back waits for the first, so it must hold none of the others.
        await counting.execute(text("SET LOCAL lock_timeout = '3s'"))
        await counting.execute(text("SELECT FROM sign_in_guesses ORDER BY bucket FOR UPDATE"))
    await giving
    async with house.database.reading() as session:
        left = {bytes(row.bucket): row.count for row in await session.execute(text("SELECT * FROM sign_in_guesses"))}
    assert left == {b"\x01": 0, b"\x02": 0, b"\x03": 0}


async def test_a_key_that_a_key_makes_at_the_moment_of_a_reset_ends_with_it_and_is_named(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys were named before they were locked: one that was made in between ended, and its owner was not told."""
    begun = await house.somebody()
    async with house.database.transaction() as session:
        made, _ = await accounts.create_api_key(
            session, begun.account, "server", ["read"], expires_at=None, actor="account:ann"
        )
    await house.ways.request_link("reset", "ann@example.com", HERE)
    token = await house.link()
    named = outliving.keys_named

    async def another() -> None:
        async with house.database.transaction() as session:
            await accounts.create_api_key(
                session, begun.account, "late", ["read"], expires_at=None, actor="account:ann", made_by=made.id
            )

    makings: list[asyncio.Task[None]] = []

    async def and_meanwhile(session: Any, account: Any) -> str:
        found = await named(session, account)
        makings.append(asyncio.create_task(another()))
        await waiting(house, *makings)
        return found

    monkeypatch.setattr(outliving, "keys_named", and_meanwhile)
    await house.ways.reset_password(token, OTHER, HERE, end_keys=True)
    monkeypatch.undo()
    [late] = await asyncio.gather(*makings, return_exceptions=True)
    [mail] = await house.post()
    # Either it was there and is named, or the key that was to make it had ended.
    assert "late" in mail.text or (isinstance(late, LusterError) and late.reason is Reason.UNAUTHENTICATED), mail.text
    assert await house.count("api_keys WHERE revoked_at IS NULL") == 0


@pytest.mark.parametrize("what", ["a key", "the removal", "an endpoint", "a reset that ends keys"])
async def test_the_ledger_of_an_account_is_locked_before_its_credential(
    house: House, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """One order of locks (docs/architecture.md). A reset named keys by the credential's lock, and ended them by the
    ledger's; whoever comes from the ledger's side would wait for it, and it for them."""
    begun = await house.somebody()
    doors = Doors(house)
    doors.enter(begun.account)
    await house.ways.request_link("reset", "ann@example.com", HERE)
    token = await house.link()
    proof = auth_pb2.Proof(password=PASSWORD)
    ways: dict[str, Callable[[], Any]] = {
        "a key": lambda: doors.key(proof),
        "the removal": lambda: doors.leave(proof),
        "an endpoint": lambda: doors.endpoint(proof),
        "a reset that ends keys": lambda: house.ways.reset_password(token, OTHER, HERE, end_keys=True),
    }
    async with house.database.transaction() as first:
        await credits.lock(first, begun.account)
        asked = asyncio.create_task(ways[what]())
        await waiting(house, asked)
        # Asserted by the database: NOWAIT fails where whoever waits for the ledger holds the credential.
        held = text("SELECT FROM sign_in_credentials WHERE account_id = :account FOR UPDATE NOWAIT")
        await first.execute(held, {"account": begun.account})
    await asked
