"""Signing in by an OpenID provider: the good way, what a provider may get wrong, and who gets nobody's account."""

import base64
import time
from collections.abc import Iterator
from ipaddress import ip_network
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.outgoing.sender import Sender
from luster_engine.settings import OpenIdClient, Settings
from luster_engine.sign_in import one_time_codes, service, sessions
from luster_engine.sign_in.entrance import BegunSession, SecondStep
from luster_engine.sign_in.openid import BroughtBack, Linked, LinkWanted
from luster_engine.sign_in.openid_provider import OpenIdProvider, ProviderSettings
from luster_engine.sign_in.opening import open_sign_in
from luster_engine.sign_in.sessions import Origin
from pydantic import SecretStr
from sqlalchemy import text

from tests.engine.sign_in.conftest import ADDRESS, HERE, PASSWORD, House, opened, token_in
from tests.stand_ins.openid_server import CLIENT, SECRET, Fault, OpenIdServer

BROWSER = "a browser with a secret of its own"
OTHER = "another browser with its own secret"


@pytest.fixture
def server() -> Iterator[OpenIdServer]:
    made = OpenIdServer()
    yield made
    made.close()


def provider_at(server: OpenIdServer, name: str = "work", **settings: Any) -> OpenIdProvider:
    guard = AddressGuard((ip_network("127.0.0.0/8"),))
    said = {"issuer": server.issuer, "client_id": CLIENT, "client_secret": SECRET, "scope": "openid email", **settings}
    return OpenIdProvider(
        ProviderSettings(name=name, title="Work", **said),
        guard,
        Sender(guard, seconds=5),
        f"{ADDRESS}/auth/oauth/{name}/callback",
    )


@pytest.fixture
def house(database: Database, server: OpenIdServer) -> Iterator[House]:
    made = opened(database)
    made.ways.openid.providers = {"work": provider_at(server), "home": provider_at(server, "home")}
    yield made
    made.ways.close()


async def refused(call: Any) -> LusterError:
    with pytest.raises(LusterError) as refusal:
        await call
    return refusal.value


async def visit(
    house: House, server: OpenIdServer, *, browser: str = BROWSER, at: str = "work", back_at: str = "work", **said: str
) -> Any:
    """Goes to the provider, signs in there and comes back."""
    brought = server.visited(await house.ways.openid.start(at, BROWSER, HERE))
    answer = {"issuer": "", "error": "", **brought, **said}
    return await house.ways.openid.finish(back_at, browser, BroughtBack(**answer), HERE)


async def test_a_new_person_gets_an_account_and_finds_it_again(house: House, server: OpenIdServer) -> None:
    first = await visit(house, server)
    again = await visit(house, server)
    assert isinstance(first, BegunSession) and isinstance(again, BegunSession) and again.account == first.account
    async with house.database.reading() as session:
        rows = list(await session.execute(text("SELECT issuer, subject FROM identities ORDER BY issuer")))
        ways = set(await session.scalars(text("SELECT way FROM sign_in_sessions")))
    assert (server.issuer, "ann-1") in [tuple(row) for row in rows] and len(rows) == 2
    assert ways == {"openid:work"}


async def test_a_renamed_person_keeps_their_account_since_the_subject_names_them(
    house: House, server: OpenIdServer
) -> None:
    first = await visit(house, server)
    server.person["email"] = "ann.married@example.com"
    assert (await visit(house, server)).account == first.account


async def test_what_is_asked_is_bound_to_the_visit(house: House, server: OpenIdServer) -> None:
    addresses = [await house.ways.openid.start("work", BROWSER, HERE) for _ in range(2)]
    asked = [parse_qs(urlsplit(each).query) for each in addresses]
    assert all(each["redirect_uri"] == [f"{ADDRESS}/auth/oauth/work/callback"] for each in asked)
    for name in ("state", "nonce", "code_challenge"):
        assert asked[0][name] != asked[1][name] and len(asked[0][name][0]) >= 43


FAULTS: dict[str, Fault] = {
    "a token without signature": Fault(token="none"),
    "a token signed by the client's secret": Fault(token="hmac"),
    "a token signed by a key that it brings itself": Fault(token="stranger"),
    "a token signed by a key at an address that it names": Fault(
        token="stranger", header={"jku": "https://forger.example/keys", "x5u": "https://forger.example/keys.pem"}
    ),
    "a damaged signature": Fault(token="damaged"),
    "a key that nobody published": Fault(header={"kid": "two"}),
    "another issuer in the token": Fault(claims={"iss": "https://accounts.google.com"}),
    "another audience": Fault(claims={"aud": "another program"}),
    "several audiences and no party": Fault(claims={"aud": [CLIENT, "another program"]}),
    "another party": Fault(claims={"aud": [CLIENT, "another"], "azp": "another"}),
    "an old token": Fault(claims={"exp": 1_700_000_000}),
    "a token of tomorrow": Fault(claims={"iat": 4_000_000_000, "exp": 4_000_000_300}),
    "another nonce": Fault(claims={"nonce": "of another visit"}),
    "no nonce": Fault(claims={"nonce": None}),
    "nobody": Fault(claims={"sub": ""}),
    "a number for a person": Fault(claims={"sub": 7}),
    "an endless name": Fault(claims={"sub": "a" * 256}),
    "no token": Fault(body=b'{"access_token": "at"}'),
    "a list for an answer": Fault(body=b"[]"),
    "no JSON": Fault(body=b"<html>"),
    "an answer of half a megabyte": Fault(body=b'{"id_token": "' + b"a" * 500_000 + b'"}'),
    "an answer nested without end": Fault(body=b"[" * 100_000),
    "a refused code": Fault(body=b'{"error": "invalid_grant"}', status=400),
    "discovery of another issuer": Fault(discovery={"issuer": "https://accounts.google.com"}),
    "discovery without keys": Fault(discovery={"jwks_uri": None}),
    "the address of another person": Fault(
        claims={"email": None}, userinfo={"sub": "ben-2", "email": "ben@example.com", "email_verified": True}
    ),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_a_provider_that_misbehaves_signs_nobody_in(house: House, server: OpenIdServer, fault: Fault) -> None:
    server.fault = fault
    assert (await refused(visit(house, server))).reason is Reason.UNAUTHENTICATED
    assert await house.count("accounts") == await house.count("sign_in_sessions") == 0


@pytest.mark.parametrize("endpoint", ["token_endpoint", "jwks_uri", "userinfo_endpoint", "authorization_endpoint"])
@pytest.mark.parametrize("address", ["http://169.254.169.254/latest", "http://10.0.0.1/", "file:///etc/passwd"])
async def test_discovery_leads_to_no_inside_address(
    house: House, server: OpenIdServer, endpoint: str, address: str
) -> None:
    server.fault = Fault(discovery={endpoint: address})
    assert (await refused(visit(house, server))).reason is Reason.URL_REFUSED


async def test_a_provider_that_is_away_is_said_to_be_away(house: House, server: OpenIdServer) -> None:
    server.close()
    error = await refused(house.ways.openid.start("work", BROWSER, HERE))
    assert error.reason is Reason.PROVIDER_UNAVAILABLE


async def test_an_answer_counts_once_in_the_browser_that_asked_at_the_provider_that_was_asked(
    house: House, server: OpenIdServer
) -> None:
    assert (await refused(visit(house, server, browser=OTHER))).reason is Reason.UNAUTHENTICATED
    assert (await refused(visit(house, server, browser=""))).reason is Reason.UNAUTHENTICATED
    assert (await refused(visit(house, server, back_at="home"))).reason is Reason.UNAUTHENTICATED
    assert (await refused(visit(house, server, state="invented"))).reason is Reason.SIGNATURE_INVALID
    assert (await refused(visit(house, server, error="access_denied"))).reason is Reason.UNAUTHENTICATED
    assert (await refused(visit(house, server, code=""))).reason is Reason.UNAUTHENTICATED
    brought = server.visited(await house.ways.openid.start("work", BROWSER, HERE))
    answer = BroughtBack(brought["state"], brought["code"], "", "")
    assert await house.ways.openid.finish("work", BROWSER, answer, HERE)
    again = await refused(house.ways.openid.finish("work", BROWSER, answer, HERE))
    assert again.reason is Reason.SIGNATURE_INVALID


async def test_a_code_of_another_visit_is_refused_by_its_verifier_and_nonce(house: House, server: OpenIdServer) -> None:
    """Code injection: what was stolen from another's visit is put into one's own."""
    stolen = server.visited(await house.ways.openid.start("work", OTHER, HERE))
    own = server.visited(await house.ways.openid.start("work", BROWSER, HERE))
    answer = BroughtBack(own["state"], stolen["code"], "", "")
    assert (await refused(house.ways.openid.finish("work", BROWSER, answer, HERE))).reason is Reason.UNAUTHENTICATED


async def test_mixing_providers_up_is_refused(house: House, server: OpenIdServer) -> None:
    assert (await refused(visit(house, server, issuer="https://evil.example"))).reason is Reason.UNAUTHENTICATED
    assert await visit(house, server, issuer=server.issuer)
    server.fault = Fault(discovery={"authorization_response_iss_parameter_supported": True})
    house.ways.openid.providers = {"work": provider_at(server)}
    assert (await refused(visit(house, server))).reason is Reason.UNAUTHENTICATED


@pytest.mark.parametrize("verified", [False, None, "false", 1, "yes"])
async def test_an_unconfirmed_address_opens_no_account_and_takes_none_over(
    house: House, server: OpenIdServer, verified: Any
) -> None:
    server.person["email_verified"] = verified
    assert (await refused(visit(house, server))).reason is Reason.PERMISSION_DENIED
    await house.somebody()
    assert (await refused(visit(house, server))).reason is Reason.PERMISSION_DENIED


async def test_the_same_address_opens_no_account_before_its_password_was_entered(
    house: House, server: OpenIdServer
) -> None:
    ann = await house.somebody()
    wanted = await visit(house, server)
    assert isinstance(wanted, LinkWanted) and wanted.email == "ann@example.com"
    link = house.ways.openid.link
    assert (await refused(link(wanted.token, BROWSER, "nine blue boats in the fog", HERE))).reason is (
        Reason.UNAUTHENTICATED
    )
    assert (await refused(link(wanted.token, OTHER, PASSWORD, HERE))).reason is Reason.UNAUTHENTICATED
    begun = await link(wanted.token, BROWSER, PASSWORD, HERE)
    assert isinstance(begun, BegunSession) and begun.account == ann.account
    assert (await refused(link(wanted.token, BROWSER, PASSWORD, HERE))).reason is Reason.SIGNATURE_INVALID
    assert [mail.subject for mail in await house.post()] == ["A sign-in was linked to your Luster account"]
    assert (await visit(house, server)).account == ann.account


async def test_guessing_at_the_password_that_links_is_stopped(house: House, server: OpenIdServer) -> None:
    await house.somebody()
    wanted = await visit(house, server)
    reasons = [
        (await refused(house.ways.openid.link(wanted.token, BROWSER, f"guess number {n:04}", Origin("203.0.113.9"))))
        for n in range(12)
    ]
    assert reasons[-1].reason is Reason.RATE_LIMITED


async def test_who_is_signed_in_links_their_account_and_nobody_elses(house: House, server: OpenIdServer) -> None:
    ben = await house.somebody("ben@example.com")
    start = house.ways.openid.start_linking
    assert (await refused(start(ben.account, "work", BROWSER, "", None, HERE))).reason is Reason.PERMISSION_DENIED
    brought = server.visited(await start(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    answer = BroughtBack(brought["state"], brought["code"], "", "")
    assert (await refused(house.ways.openid.finish("work", OTHER, answer, HERE))).reason is Reason.UNAUTHENTICATED
    brought = server.visited(await start(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    answer = BroughtBack(brought["state"], brought["code"], "", "")
    assert await house.ways.openid.finish("work", BROWSER, answer, HERE) == Linked(ben.account)
    assert (await visit(house, server)).account == ben.account
    await house.post()
    cleo = await house.somebody("cleo@example.com")
    brought = server.visited(await start(cleo.account, "work", BROWSER, PASSWORD, None, HERE))
    answer = BroughtBack(brought["state"], brought["code"], "", "")
    assert (await refused(house.ways.openid.finish("work", BROWSER, answer, HERE))).reason is Reason.ALREADY_EXISTS


async def test_whoever_is_put_out_links_no_provider_by_a_visit_begun_before(house: House, server: OpenIdServer) -> None:
    ben = await house.somebody("ben@example.com")
    brought = server.visited(await house.ways.openid.start_linking(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    async with house.database.transaction() as session:
        await sessions.end_all_sessions(session, ben.account, "ended by an operator")
    answer = BroughtBack(brought["state"], brought["code"], "", "")
    assert (await refused(house.ways.openid.finish("work", BROWSER, answer, HERE))).reason is Reason.SIGNATURE_INVALID


@pytest.mark.parametrize("how", ["new password", "put out"])
async def test_whoever_is_put_out_while_the_provider_is_asked_links_nothing(
    house: House, server: OpenIdServer, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The visit was ended and the link not yet written while the provider took its time: nothing that the owner did in
    that time stopped it."""
    ben = await house.somebody("ben@example.com")
    brought = server.visited(await house.ways.openid.start_linking(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    answer, asks = BroughtBack(brought["state"], brought["code"], "", ""), OpenIdProvider.person

    async def and_meanwhile(provider: OpenIdProvider, **given: Any) -> Any:
        person = await asks(provider, **given)
        async with house.database.transaction() as session:
            who = await service.of_account(session, ben.account)
            assert who is not None
            if how == "put out":
                await sessions.end_all_sessions(session, ben.account, "signed out everywhere")
            else:
                await service.set_password(session, who, "another hash", actor="link by mail")
        return person

    with monkeypatch.context() as patch:
        patch.setattr(OpenIdProvider, "person", and_meanwhile)
        late = await refused(house.ways.openid.finish("work", BROWSER, answer, HERE))
    assert late.reason is Reason.SIGNATURE_INVALID
    assert await house.count("identities WHERE subject = 'ann-1'") == 0


async def test_a_second_factor_is_asked_for_here_too(house: House, server: OpenIdServer) -> None:
    await visit(house, server)
    await house.run("INSERT INTO sign_in_second_factors SELECT id, '', 0, now(), now() FROM accounts")
    assert isinstance(await visit(house, server), SecondStep)


async def test_a_password_without_the_second_step_links_nobody(house: House, server: OpenIdServer) -> None:
    """Whoever has a stolen password and an account of their own at the provider waits here with empty hands."""
    ann = await house.somebody()
    changes = house.ways.changes
    made = await changes.start_second_factor(ann.account, PASSWORD, None, HERE)
    app, step = base64.b32decode(made.secret), int(time.time()) // one_time_codes.STEP_SECONDS
    await changes.confirm_second_factor(ann.account, one_time_codes.code_at(app, step), HERE)
    await house.post()
    identities = await house.count("identities")
    wanted = await visit(house, server)
    waiting = await house.ways.openid.link(wanted.token, BROWSER, PASSWORD, HERE)
    assert isinstance(waiting, SecondStep)
    assert await house.count("identities") == identities and await house.post() == []
    assert isinstance(await visit(house, server), LinkWanted)
    assert (await refused(house.ways.second_step(waiting.token, "000000", HERE))).reason is Reason.UNAUTHENTICATED
    assert await house.count("identities") == identities

    await house.ways.second_step(waiting.token, one_time_codes.code_at(app, step + 1), HERE)
    assert await house.count("identities") == identities + 1
    assert [mail.subject for mail in await house.post()] == ["A sign-in was linked to your Luster account"]
    assert isinstance(await visit(house, server), SecondStep)


async def test_a_suspended_account_is_not_let_in(house: House, server: OpenIdServer) -> None:
    await visit(house, server)
    await house.run("UPDATE accounts SET state = 'suspended'")
    assert (await refused(visit(house, server))).reason is Reason.ACCOUNT_SUSPENDED


@pytest.mark.parametrize(("registration", "invited", "enters"), [("invite", True, True), ("invite", False, False)])
async def test_who_may_register_is_the_same_rule_as_by_mail(
    database: Database, server: OpenIdServer, registration: str, invited: bool, enters: bool
) -> None:
    house = opened(database, registration=registration)
    house.ways.openid.providers = {"work": provider_at(server)}
    try:
        if invited:
            await house.run(
                "INSERT INTO sign_in_invitations (id, email, created_at, expires_at) VALUES "
                "(gen_random_uuid(), 'ann@example.com', now(), now() + interval '1 day')"
            )
        if enters:
            assert isinstance(await visit(house, server), BegunSession)
            assert await house.count("sign_in_invitations WHERE accepted_at IS NOT NULL") == 1
        else:
            assert (await refused(visit(house, server))).reason is Reason.PERMISSION_DENIED
    finally:
        house.ways.close()


async def test_nobody_is_the_first_administrator_by_a_provider(database: Database, server: OpenIdServer) -> None:
    house = opened(database, on_loopback=False)
    house.ways.openid.providers = {"work": provider_at(server)}
    try:
        assert (await refused(visit(house, server))).reason is Reason.STATE_CONFLICT
        assert await house.count("accounts") == 0
    finally:
        house.ways.close()


async def test_an_address_that_only_userinfo_says_is_taken(house: House, server: OpenIdServer) -> None:
    server.fault = Fault(claims={"email": None, "email_verified": None})
    assert isinstance(await visit(house, server), BegunSession)


async def test_an_invented_key_id_does_not_make_us_ask_each_time(house: House, server: OpenIdServer) -> None:
    server.fault = Fault(header={"kid": "two"})
    for _ in range(5):
        await refused(visit(house, server))
    assert sum(each == "GET /keys" for each in server.asked) == 1


async def test_neither_code_nor_tokens_lie_in_the_database(house: House, server: OpenIdServer) -> None:
    brought = server.visited(await house.ways.openid.start("work", BROWSER, HERE))
    async with house.database.reading() as session:
        kept = str(list(await session.execute(text("SELECT * FROM sign_in_challenges"))))
    assert brought["state"] not in kept and BROWSER not in kept


async def test_a_link_is_seen_and_removed_and_whoever_came_in_by_it_is_put_out(
    house: House, server: OpenIdServer
) -> None:
    """It could be neither seen nor removed: whoever linked a sign-in of theirs once had the account for good."""
    ben = await house.somebody("ben@example.com")
    brought = server.visited(await house.ways.openid.start_linking(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    answer = BroughtBack(**{"issuer": "", "error": "", **brought})
    assert isinstance(await house.ways.openid.finish("work", BROWSER, answer, HERE), Linked)
    came = await visit(house, server)
    assert came.account == ben.account
    links = house.ways.provider_links
    [link] = await links.listed(ben.account)
    assert (link.title, link.issuer) == ("Work", server.issuer)
    await house.post()
    for account, proof, reason in (
        (ben.account, ("a wrong password", None), Reason.PERMISSION_DENIED),
        (ben.account, ("", None), Reason.PERMISSION_DENIED),
        ((await house.somebody("cat@example.com")).account, (PASSWORD, None), Reason.NOT_FOUND),
    ):
        assert (await refused(links.remove(account, link.id, *proof, HERE))).reason is reason
    await links.remove(ben.account, link.id, PASSWORD, ben.session, HERE)
    assert await links.listed(ben.account) == []
    assert [(mail.to, mail.subject) for mail in await house.post()] == [
        ("ben@example.com", "A sign-in was removed from your Luster account")
    ]
    assert (await refused(house.ways.refresh(came.refresh_token, HERE))).reason is Reason.UNAUTHENTICATED
    assert (await house.ways.refresh(ben.refresh_token, HERE)).session == ben.session
    other = await visit(house, server)
    assert isinstance(other, BegunSession) and other.account != ben.account
    async with house.database.reading() as session:
        assert "identity.unlink" in list(await session.scalars(text("SELECT action FROM audit_entries")))


async def test_a_link_of_a_provider_that_is_here_no_longer_puts_out_whoever_came_in_by_it(
    house: House, server: OpenIdServer
) -> None:
    """The mail said that they were signed out, and they stayed for months: the name of their session's provider was
    looked for among today's."""
    ben = await house.somebody("ben@example.com")
    brought = server.visited(await house.ways.openid.start_linking(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    answer = BroughtBack(**{"issuer": "", "error": "", **brought})
    assert isinstance(await house.ways.openid.finish("work", BROWSER, answer, HERE), Linked)
    came = await visit(house, server)
    assert came.account == ben.account
    other = await house.ways.log_in("ben@example.com", PASSWORD, HERE)
    theirs = "UPDATE sign_in_sessions SET way = 'openid:other', issuer = :issuer WHERE id = :session"
    await house.run(theirs, session=other.session, issuer="https://id.example.com")
    await add_link(house, ben.account, "https://id.example.com", minutes_ago=10)
    begun = await house.ways.openid.start_linking(ben.account, "work", BROWSER, PASSWORD, None, HERE)
    house.ways.openid.providers = {"other": provider_at(server, "other", issuer="https://id.example.com")}
    [_, link] = await house.ways.provider_links.listed(ben.account)
    assert link.provider == ""
    await house.ways.provider_links.remove_by_operator(ben.account, link.id)
    assert (await refused(house.ways.refresh(came.refresh_token, HERE))).reason is Reason.UNAUTHENTICATED
    for stays in (ben, other):
        assert (await house.ways.refresh(stays.refresh_token, HERE)).session == stays.session
    # What was begun before counts no longer, as wherever somebody is put out.
    assert await house.count("sign_in_challenges WHERE account_id IS NOT NULL AND used_at IS NULL") == 0, begun


@pytest.mark.parametrize("linked", ["never", "since"])
async def test_a_name_that_another_provider_has_now_keeps_nobody_in(
    house: House, server: OpenIdServer, linked: str
) -> None:
    """Renamed, a provider left its name to another, and whoever came by that name before stayed for months."""
    ben = await house.somebody("ben@example.com")
    brought = server.visited(await house.ways.openid.start_linking(ben.account, "work", BROWSER, PASSWORD, None, HERE))
    answer = BroughtBack(**{"issuer": "", "error": "", **brought})
    assert isinstance(await house.ways.openid.finish("work", BROWSER, answer, HERE), Linked)
    came = await visit(house, server)
    assert came.account == ben.account
    [link] = await house.ways.provider_links.listed(ben.account)
    if linked == "since":
        await add_link(house, ben.account, "https://id.example.com", minutes_ago=0)
    house.ways.openid.providers = {
        "firm": provider_at(server, "firm"),
        "work": provider_at(server, "work", issuer="https://id.example.com"),
    }
    await house.ways.provider_links.remove(ben.account, link.id, PASSWORD, ben.session, HERE)
    assert (await refused(house.ways.refresh(came.refresh_token, HERE))).reason is Reason.UNAUTHENTICATED
    assert (await house.ways.refresh(ben.refresh_token, HERE)).session == ben.session


@pytest.mark.parametrize("kept", ["since it is written down", "and of before that"])
async def test_two_providers_that_changed_names_keep_nobody_in(house: House, server: OpenIdServer, kept: str) -> None:
    """A session said by the name of which provider it began. With two names exchanged in the settings those of the one
    counted as the other's, and went on when its sign-in was removed."""
    ben = await house.somebody("ben@example.com")
    home = OpenIdServer()
    home.person = {**home.person, "sub": "ben-at-home"}
    house.ways.openid.providers = {"work": provider_at(server), "home": provider_at(home, "home")}
    came = []
    try:
        for name, each in (("home", home), ("work", server)):
            address = await house.ways.openid.start_linking(ben.account, name, BROWSER, PASSWORD, None, HERE)
            answer = BroughtBack(**{"issuer": "", "error": "", **each.visited(address)})
            assert isinstance(await house.ways.openid.finish(name, BROWSER, answer, HERE), Linked)
            came.append(await visit(house, each, at=name, back_at=name))
        if kept == "and of before that":
            await house.run("UPDATE sign_in_sessions SET issuer = ''")
        by_home, by_work = came
        house.ways.openid.providers = {"home": provider_at(server, "home"), "work": provider_at(home)}
        [work] = [each for each in await house.ways.provider_links.listed(ben.account) if each.issuer == server.issuer]
        await house.ways.provider_links.remove(ben.account, work.id, PASSWORD, ben.session, HERE)
    finally:
        home.close()
    assert (await refused(house.ways.refresh(by_work.refresh_token, HERE))).reason is Reason.UNAUTHENTICATED
    assert (await house.ways.refresh(ben.refresh_token, HERE)).session == ben.session
    if kept == "since it is written down":
        assert (await house.ways.refresh(by_home.refresh_token, HERE)).session == by_home.session


async def test_a_visit_ends_at_the_provider_where_it_began_whatever_its_name_means_since(
    house: House, server: OpenIdServer
) -> None:
    """With two names exchanged in the settings the other provider was given the code, and its verifier."""
    brought = server.visited(await house.ways.openid.start("work", BROWSER, HERE))
    other = OpenIdServer()
    try:
        house.ways.openid.providers = {"work": provider_at(other)}
        answer = BroughtBack(**{"issuer": "", "error": "", **brought})
        error = await refused(house.ways.openid.finish("work", BROWSER, answer, HERE))
    finally:
        other.close()
    assert "another provider" in error.message and other.asked == []


async def test_a_visit_that_code_of_before_began_ends_as_it_would_have(house: House, server: OpenIdServer) -> None:
    """It wrote no issuer down: whoever was at their provider during an upgrade was refused."""
    brought = server.visited(await house.ways.openid.start("work", BROWSER, HERE))
    await house.run("UPDATE sign_in_challenges SET data = data - 'issuer'")
    answer = BroughtBack(**{"issuer": "", "error": "", **brought})
    assert isinstance(await house.ways.openid.finish("work", BROWSER, answer, HERE), BegunSession)


async def add_link(house: House, account: UUID, issuer: str, *, minutes_ago: int) -> None:
    await house.run(
        "INSERT INTO identities (id, account_id, issuer, subject, created_at) "
        "VALUES (gen_random_uuid(), :account, :issuer, 'ben', now() - make_interval(mins => :ago))",
        account=account, issuer=issuer, ago=minutes_ago,
    )  # fmt: skip


async def test_the_last_way_in_is_never_removed_by_nobody(house: House, server: OpenIdServer) -> None:
    ann = await visit(house, server)
    links = house.ways.provider_links
    [link] = await links.listed(ann.account)
    stays = [
        await refused(links.remove(ann.account, link.id, "", ann.session, HERE)),
        await refused(links.remove_by_operator(ann.account, link.id)),
    ]
    assert [error.reason for error in stays] == [Reason.STATE_CONFLICT] * 2
    async with house.database.reading() as session:
        own = await session.scalar(text("SELECT id FROM identities WHERE issuer = 'luster'"))
    assert (await refused(links.remove_by_operator(ann.account, own))).reason is Reason.NOT_FOUND
    await house.ways.request_link("reset", "ann@example.com", HERE)
    mails = await house.post()
    await house.ways.reset_password(token_in(mails[-1]), PASSWORD, HERE)
    assert (await links.remove_by_operator(ann.account, link.id)).title == "Work"
    assert (await house.ways.log_in("ann@example.com", PASSWORD, HERE)).account == ann.account


@pytest.mark.parametrize(("name", "said"), [("links", "address of another kind"), ("a name", "a-z, 0-9 and -")])
async def test_a_provider_whose_name_no_address_can_have_is_refused_at_the_start(
    house: House, name: str, said: str
) -> None:
    """One that was named `links` could not be linked, and its callback was looked for among the links."""
    client = OpenIdClient(client_id=CLIENT, client_secret=SecretStr(SECRET), issuer="https://id.example.com")
    settings = Settings(app_url=ADDRESS, openid={name: client}, service_token=SecretStr("a service token of the tests"))
    with pytest.raises(LusterError, match=said), open_sign_in(settings, house.database):
        raise AssertionError("it was opened")
