"""Passkeys: a device lets in, and whatever is wrong with its answer does not."""

import asyncio
import json
import random
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.outgoing.sender import Sender
from luster_engine.sign_in import service, sessions
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.openid_provider import OpenIdProvider, ProviderSettings
from luster_engine.sign_in.passkeys import MOST
from luster_engine.sign_in.policy import SignInPolicy
from sqlalchemy import text

from tests.engine.sign_in.authenticator import PRESENT, Authenticator
from tests.engine.sign_in.conftest import ADDRESS, HERE, PASSWORD, POLICY, House
from tests.engine.sign_in.test_second_factor import switched_on
from tests.engine.sign_in.test_ways import OTHER


async def refused(call: Any) -> LusterError:
    with pytest.raises(LusterError) as refusal:
        await call
    return refusal.value


async def added(luster: House, begun: BegunSession, name: str = "Laptop") -> Authenticator:
    device = Authenticator(ADDRESS)
    token, options = await luster.ways.passkeys.start_adding(begun.account, PASSWORD, None, HERE)
    await luster.ways.passkeys.finish_adding(begun.account, token, device.make(options), name)
    return device


async def test_a_device_signs_in_alone_also_where_a_code_is_asked_of_passwords(luster: House) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    assert [mail.subject for mail in await luster.post()] == ["A passkey was added to your Luster account"]
    await luster.run("INSERT INTO sign_in_second_factors SELECT id, '', 0, now(), now() FROM accounts")
    token, options = await luster.ways.passkeys.start(HERE)
    again = await luster.ways.passkeys.finish(token, device.sign(options), HERE)
    assert again.account == begun.account and again.session != begun.session and again.refresh_token
    [key] = await luster.ways.passkeys.listed(begun.account)
    assert key.name == "Laptop" and key.sign_count == 1 and key.last_used_at and key.transports == ["internal"]


async def test_what_is_asked_of_a_device_is_a_key_that_stays_in_it_and_a_look_at_its_user(luster: House) -> None:
    begun = await luster.somebody()
    _, options = await luster.ways.passkeys.start_adding(begun.account, PASSWORD, None, HERE)
    asked = json.loads(options)
    assert asked["rp"]["id"] == "luster.example"
    assert asked["authenticatorSelection"] == {
        "residentKey": "required", "requireResidentKey": True, "userVerification": "required",
    }  # fmt: skip
    _, options = await luster.ways.passkeys.start(HERE)
    asked = json.loads(options)
    assert asked["userVerification"] == "required" and not asked.get("allowCredentials")
    _, again = await luster.ways.passkeys.start(HERE)
    challenges = {asked["challenge"], json.loads(again)["challenge"]}
    assert len(challenges) == 2 and all(len(each) >= 86 for each in challenges), "512 bits, never the same"


async def test_several_devices_of_one_account_each_sign_in(luster: House) -> None:
    begun = await luster.somebody()
    devices = [await added(luster, begun, name) for name in ("Laptop", "Phone", " Key \n ring ")]
    assert [each.name for each in await luster.ways.passkeys.listed(begun.account)] == ["Laptop", "Phone", "Key ring"]
    for device in devices:
        token, options = await luster.ways.passkeys.start(HERE)
        assert (await luster.ways.passkeys.finish(token, device.sign(options), HERE)).account == begun.account
    _, options = await luster.ways.passkeys.start_adding(begun.account, PASSWORD, None, HERE)
    assert len(json.loads(options)["excludeCredentials"]) == 3


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "https://luster.example.evil.example"},
        {"origin": "http://luster.example"},
        {"origin": "https://luster.example:8443"},
        {"host": "evil.example"},
        {"challenge": "AAAA"},
        {"flags": PRESENT},
        {"flags": 0},
        {"kind": "webauthn.create"},
        {"signature": b"no signature"},
        {"handle": b""},
        {"handle": b"of somebody else"},
    ],
    ids=str,
)
async def test_a_wrong_answer_signs_nobody_in(luster: House, wrong: dict[str, Any]) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    token, options = await luster.ways.passkeys.start(HERE)
    error = await refused(luster.ways.passkeys.finish(token, device.sign(options, **wrong), HERE))
    assert error.reason is Reason.UNAUTHENTICATED
    token, options = await luster.ways.passkeys.start(HERE)
    assert await luster.ways.passkeys.finish(token, device.sign(options), HERE)


@pytest.mark.parametrize(
    "wrong", [{"origin": "https://evil.example"}, {"host": "evil.example"}, {"flags": PRESENT}], ids=str
)
async def test_a_wrong_passkey_is_not_kept(luster: House, wrong: dict[str, Any]) -> None:
    begun = await luster.somebody()
    token, options = await luster.ways.passkeys.start_adding(begun.account, PASSWORD, None, HERE)
    answer = Authenticator(ADDRESS).make(options, **wrong)
    error = await refused(luster.ways.passkeys.finish_adding(begun.account, token, answer, ""))
    assert error.reason is Reason.UNAUTHENTICATED and await luster.count("sign_in_passkeys") == 0


async def test_a_challenge_is_answered_once_also_by_two_at_once(luster: House) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    token, options = await luster.ways.passkeys.start(HERE)
    answer = device.sign(options)
    found = await asyncio.gather(
        *(luster.ways.passkeys.finish(token, answer, HERE) for _ in range(4)), return_exceptions=True
    )
    assert sum(isinstance(each, BegunSession) for each in found) == 1
    assert (await refused(luster.ways.passkeys.finish(token, answer, HERE))).reason is Reason.SIGNATURE_INVALID
    other, _ = await luster.ways.passkeys.start(HERE)
    assert (await refused(luster.ways.passkeys.finish(other, answer, HERE))).reason is Reason.UNAUTHENTICATED


async def test_a_challenge_ends_after_minutes_and_is_for_its_own_ceremony(luster: House) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    token, options = await luster.ways.passkeys.start(HERE)
    await luster.run("UPDATE sign_in_challenges SET expires_at = now()")
    error = await refused(luster.ways.passkeys.finish(token, device.sign(options), HERE))
    assert error.reason is Reason.SIGNATURE_INVALID
    token, options = await luster.ways.passkeys.start(HERE)
    error = await refused(luster.ways.passkeys.finish_adding(begun.account, token, device.sign(options), ""))
    assert error.reason is Reason.SIGNATURE_INVALID


async def test_whoever_is_put_out_while_an_answer_is_looked_at_adds_no_passkey(
    luster: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = await luster.somebody()
    token, options = await luster.ways.passkeys.start_adding(begun.account, PASSWORD, None, HERE)
    reads = service.of_account

    async def once_the_owner_put_them_out(session: Any, account: Any, **how: Any) -> Any:
        async with luster.database.transaction() as other:
            await sessions.end_all_sessions(other, account, "signed out everywhere")
        return await reads(session, account, **how)

    monkeypatch.setattr(service, "of_account", once_the_owner_put_them_out)
    answer = Authenticator(ADDRESS).make(options)
    late = await refused(luster.ways.passkeys.finish_adding(begun.account, token, answer, ""))
    assert late.reason is Reason.SIGNATURE_INVALID and await luster.count("sign_in_passkeys") == 0


async def test_a_copy_is_refused_and_the_owner_told(luster: House) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    await luster.post()
    for count, good in ((5, True), (5, False), (3, False), (0, False), (6, True)):
        token, options = await luster.ways.passkeys.start(HERE)
        call = luster.ways.passkeys.finish(token, device.sign(options, count=count), HERE)
        if good:
            assert await call
        else:
            assert (await refused(call)).reason is Reason.UNAUTHENTICATED
    assert [mail.subject for mail in await luster.post()] == ["A passkey of your Luster account was refused"] * 3
    async with luster.database.reading() as session:
        actions = list(await session.scalars(text("SELECT action FROM audit_entries")))
    assert actions.count("passkey.copied") == 3


async def test_beginning_to_sign_in_uses_up_no_guesses(luster: House) -> None:
    """Else who presses the button a hundred times shuts everybody behind their address out of their links."""
    await luster.somebody()
    for _ in range(101):
        await luster.ways.passkeys.start(HERE)
    await luster.ways.request_link("magic", "ann@example.com", HERE)
    assert await luster.ways.log_in_by_link(await luster.link(), HERE)


async def test_a_device_that_counts_nothing_is_taken(luster: House) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    for _ in range(2):
        token, options = await luster.ways.passkeys.start(HERE)
        assert await luster.ways.passkeys.finish(token, device.sign(options, count=0), HERE)


async def test_anothers_ceremony_adds_no_passkey_and_anothers_passkey_is_not_removed(luster: House) -> None:
    ann = await luster.somebody()
    ben = await luster.somebody("ben@example.com")
    token, options = await luster.ways.passkeys.start_adding(ann.account, PASSWORD, None, HERE)
    answer = Authenticator(ADDRESS).make(options)
    error = await refused(luster.ways.passkeys.finish_adding(ben.account, token, answer, ""))
    assert error.reason is Reason.SIGNATURE_INVALID
    await added(luster, ann)
    [key] = await luster.ways.passkeys.listed(ann.account)
    error = await refused(luster.ways.passkeys.remove(ben.account, key.id, PASSWORD, None, HERE))
    assert error.reason is Reason.NOT_FOUND


async def test_a_removed_passkey_signs_nobody_in(luster: House) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    await luster.post()
    [key] = await luster.ways.passkeys.listed(begun.account)
    await luster.run("UPDATE sign_in_sessions SET created_at = now() - interval '1 hour'")
    error = await refused(luster.ways.passkeys.remove(begun.account, key.id, "", begun.session, HERE))
    assert error.reason is Reason.PERMISSION_DENIED
    await luster.ways.passkeys.remove(begun.account, key.id, PASSWORD, None, HERE)
    assert [mail.subject for mail in await luster.post()] == ["A passkey was removed from your Luster account"]
    token, options = await luster.ways.passkeys.start(HERE)
    assert (await refused(luster.ways.passkeys.finish(token, device.sign(options), HERE))).reason is (
        Reason.UNAUTHENTICATED
    )


async def test_whoever_came_in_by_a_passkey_is_put_out_when_one_is_removed(luster: House) -> None:
    """Who stole a device was signed in for months after its passkey was removed."""
    begun = await luster.somebody()
    device = await added(luster, begun)
    token, options = await luster.ways.passkeys.start(HERE)
    stolen = await luster.ways.passkeys.finish(token, device.sign(options), HERE)
    token, options = await luster.ways.passkeys.start(HERE)
    asks = await luster.ways.passkeys.finish(token, device.sign(options), HERE)
    [key] = await luster.ways.passkeys.listed(begun.account)
    await luster.ways.passkeys.remove(begun.account, key.id, PASSWORD, asks.session, HERE)
    error = await refused(luster.ways.refresh(stolen.refresh_token, HERE))
    assert error.reason is Reason.UNAUTHENTICATED
    for stays in (begun, asks):
        assert (await luster.ways.refresh(stays.refresh_token, HERE)).session == stays.session


async def test_who_sets_a_password_is_told_by_what_else_somebody_gets_in(luster: House) -> None:
    """Whoever had the password for a while could add a passkey or link a sign-in of theirs, and the mail about the next
    password said that everybody was signed out."""
    begun = await luster.somebody()
    await luster.ways.change_password(begun.account, PASSWORD, OTHER, None, HERE)
    assert "open your account as before" not in (await luster.post())[-1].text
    await luster.ways.change_password(begun.account, OTHER, PASSWORD, None, HERE)
    await added(luster, begun, "A telephone {place}")
    await luster.run(
        "INSERT INTO identities (id, account_id, issuer, subject) VALUES (gen_random_uuid(), :account, :issuer, 'x')",
        account=begun.account,
        issuer="https://id.example.com/realms/work",
    )
    guard = AddressGuard(())
    work = ProviderSettings("work", "Work", "https://id.example.com/realms/work", "us", "secret", "openid")
    luster.ways.openid.providers = {"work": OpenIdProvider(work, guard, Sender(guard), ADDRESS)}
    await luster.post()
    await luster.ways.request_link("reset", "ann@example.com", HERE)
    await luster.ways.reset_password(await luster.link(), OTHER, HERE)
    [told] = await luster.post()
    said = "the passkey A telephone {place}; a sign-in of id.example.com. If you do not know one of them"
    assert said in told.text and f"{ADDRESS}/#/security" in told.text
    luster.ways.openid.providers = {}  # the operator took it out of the settings: nobody comes by it
    await luster.ways.change_password(begun.account, OTHER, PASSWORD, None, HERE)
    [told] = await luster.post()
    assert "the passkey A telephone" in told.text and "id.example.com" not in told.text


async def test_a_passkey_is_registered_once_and_an_account_has_a_bounded_number(luster: House) -> None:
    begun = await luster.somebody()
    device = await added(luster, begun)
    token, options = await luster.ways.passkeys.start_adding(begun.account, PASSWORD, None, HERE)
    error = await refused(luster.ways.passkeys.finish_adding(begun.account, token, device.make(options), ""))
    assert error.reason is Reason.ALREADY_EXISTS
    await luster.run(
        "INSERT INTO sign_in_passkeys SELECT account_id, decode(md5(n::text), 'hex'), public_key, 0, name, synced, "
        "transports, now(), NULL, gen_random_uuid() FROM sign_in_passkeys, generate_series(1, :more) AS n",
        more=MOST - 1,
    )
    error = await refused(luster.ways.passkeys.start_adding(begun.account, PASSWORD, None, HERE))
    assert error.reason is Reason.QUOTA_EXCEEDED


async def test_damaged_answers_are_refused_and_nothing_else(luster: House) -> None:
    """Whatever bytes come, the answer is that there is no passkey in them."""
    begun = await luster.somebody()
    device = await added(luster, begun)
    chance = random.Random(20)
    for _ in range(40):
        token, options = await luster.ways.passkeys.start(HERE)
        found = json.loads(device.sign(options))
        name = chance.choice(sorted(found["response"]))
        value = found["response"][name]
        at = chance.randrange(len(value))
        found["response"][name] = chance.choice(
            [value[:at], value[:at] + chance.choice("A_-z") + value[at + 2 :], None, [], {"a": 1}, 7, "é"]
        )
        call = luster.ways.passkeys.finish(token, json.dumps(found), HERE)
        assert (await refused(call)).reason is Reason.UNAUTHENTICATED, (name, found["response"][name])
        await luster.run("DELETE FROM sign_in_guesses")


@pytest.mark.parametrize(
    ("address", "offered"),
    [
        ("https://luster.example", True),
        ("http://localhost:8000", True),
        ("http://luster.example", False),
        ("https://192.0.2.1", False),
        ("http://127.0.0.1:8000", False),
        ("https://[2001:db8::1]", False),
    ],
)
def test_passkeys_are_offered_only_where_browsers_make_them(address: str, offered: bool) -> None:
    policy = SignInPolicy(**{**POLICY, "address": address})
    assert ("passkey" in policy.offered) is offered
    assert policy.origin == address


async def test_a_passkey_wants_a_code_where_the_second_factor_is_on(luster: House) -> None:
    """A passkey counts as both factors, so who had the password alone got both by adding one."""
    begun, phone, codes = await switched_on(luster)
    start = luster.ways.passkeys.start_adding
    for session, code in ((None, ""), (begun.session, ""), (None, "000000")):
        error = await refused(start(begun.account, PASSWORD if session is None else "", session, HERE, code))
        assert error.reason is Reason.PERMISSION_DENIED
    for code in (phone.code(), codes[0]):
        device = Authenticator(ADDRESS)
        token, options = await start(begun.account, PASSWORD, None, HERE, code)
        assert await luster.ways.passkeys.finish_adding(begun.account, token, device.make(options), "Laptop")


async def test_the_last_passkey_of_an_account_without_a_password_stays(luster: House) -> None:
    begun = await luster.somebody()
    await added(luster, begun)
    await luster.run("UPDATE sign_in_credentials SET password_hash = NULL")
    [key] = await luster.ways.passkeys.listed(begun.account)
    remove = luster.ways.passkeys.remove
    assert (await refused(remove(begun.account, key.id, "", begun.session, HERE))).reason is Reason.STATE_CONFLICT
    await luster.run("UPDATE sign_in_sessions SET created_at = now()")
    token, options = await luster.ways.passkeys.start_adding(begun.account, "", begun.session, HERE)
    device = Authenticator(ADDRESS)
    await luster.ways.passkeys.finish_adding(begun.account, token, device.make(options), "Phone")
    await remove(begun.account, key.id, "", begun.session, HERE)
    assert [each.name for each in await luster.ways.passkeys.listed(begun.account)] == ["Phone"]
