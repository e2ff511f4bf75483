"""Another mail address, and roles: who proves what, who is told, and what counts no longer."""

from typing import Any

import pytest
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import second_factor, service, sessions
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.proofs import Proofs
from luster_engine.sign_in.sessions import Origin
from sqlalchemy import text

from tests.engine.sign_in.conftest import HERE, PASSWORD, House, token_in
from tests.engine.sign_in.test_second_factor import switched_on


async def refused(call: Any) -> LusterError:
    with pytest.raises(LusterError) as refusal:
        await call
    return refusal.value


async def test_a_new_address_counts_once_its_mail_was_opened_and_the_old_one_is_told(luster: House) -> None:
    begun = await luster.somebody()
    await luster.ways.changes.ask_address(begun.account, " New@Example.com ", PASSWORD, None, HERE)
    [mail] = await luster.post()
    assert mail.to == "new@example.com"
    assert (await luster.ways.log_in("ann@example.com", PASSWORD, HERE)).account == begun.account
    await luster.ways.request_link("magic", "ann@example.com", HERE)
    old = await luster.link()
    await luster.ways.changes.confirm_address(token_in(mail), HERE)
    assert [(told.to, told.subject) for told in await luster.post()] == [
        ("ann@example.com", "The address of your Luster account was changed")
    ]
    assert (await luster.ways.log_in("new@example.com", PASSWORD, HERE)).account == begun.account
    assert (await refused(luster.ways.log_in("ann@example.com", PASSWORD, HERE))).reason is Reason.UNAUTHENTICATED
    assert (await refused(luster.ways.log_in_by_link(old, HERE))).reason is Reason.SIGNATURE_INVALID
    again = await refused(luster.ways.changes.confirm_address(token_in(mail), HERE))
    assert again.reason is Reason.SIGNATURE_INVALID
    async with luster.database.reading() as session:
        row = (await session.execute(text("SELECT email, email_verified FROM accounts"))).one()
        actions = list(await session.scalars(text("SELECT action FROM audit_entries")))
    assert tuple(row) == ("new@example.com", True) and "email.change" in actions


async def test_anothers_address_is_not_taken_over_and_who_asks_learns_nothing(luster: House) -> None:
    ann = await luster.somebody()
    await luster.somebody("ben@example.com")
    assert await luster.ways.changes.ask_address(ann.account, "ben@example.com", PASSWORD, None, HERE) is None  # type: ignore[func-returns-value]  # that it says nothing is the point
    [mail] = await luster.post()
    assert mail.subject == "You have an account at Luster already" and "/auth/" not in mail.text


async def test_whoever_is_asked_for_an_address_is_told_by_which_account(luster: House) -> None:
    """Else a stranger's address could be had for an account of somebody else's, who then reads what is put there."""
    mallory = await luster.somebody("mallory@example.com")
    await luster.ways.changes.ask_address(mallory.account, "victim@example.com", PASSWORD, None, HERE)
    [mail] = await luster.post()
    assert mail.to == "victim@example.com" and "signs in as mallory@example.com" in mail.text
    assert "mallory@example.com" in mail.html


async def test_a_new_password_ends_the_wish_for_an_address_whose_letter_still_waits(luster: House) -> None:
    """Whoever had the account for a moment would get it back by a mail that its server sends hours later."""
    ann = await luster.somebody()
    await luster.ways.changes.ask_address(ann.account, "thief@example.com", PASSWORD, None, HERE)
    await luster.ways.change_password(ann.account, PASSWORD, f"{PASSWORD} again", None, HERE)
    assert [mail.to for mail in await luster.post()] == ["ann@example.com"]
    await luster.ways.changes.ask_address(ann.account, "new@example.com", f"{PASSWORD} again", None, HERE)
    assert [mail.to for mail in await luster.post()] == ["new@example.com"]


@pytest.mark.parametrize("sent", [True, False], ids=["mail sent", "mail waits"])
async def test_whoever_is_put_out_does_not_come_back_by_an_address_they_asked_for(luster: House, sent: bool) -> None:
    begun = await luster.somebody()
    await luster.ways.changes.ask_address(begun.account, "thief@example.com", PASSWORD, None, HERE)
    mails = await luster.post() if sent else []
    async with luster.database.transaction() as session:
        assert await sessions.end_all_sessions(session, begun.account, "ended by an operator") == 1
    if not sent:
        assert await luster.post() == []
    for mail in mails:
        error = await refused(luster.ways.changes.confirm_address(token_in(mail), HERE))
        assert error.reason is Reason.SIGNATURE_INVALID


async def test_a_mailbox_is_not_flooded_by_who_wants_its_address(luster: House) -> None:
    ann = await luster.somebody()
    await luster.somebody("ben@example.com")
    ask = luster.ways.changes.ask_address
    for number in range(5):
        await ask(ann.account, "ben@example.com", PASSWORD, None, Origin(f"198.51.100.{number}"))
    error = await refused(ask(ann.account, "ben@example.com", PASSWORD, None, Origin("198.51.100.9")))
    assert error.reason is Reason.RATE_LIMITED and len(await luster.post()) == 5


async def test_of_two_who_want_an_address_the_first_gets_it(luster: House) -> None:
    ann = await luster.somebody()
    ben = await luster.somebody("ben@example.com")
    for each in (ann, ben):
        await luster.ways.changes.ask_address(each.account, "new@example.com", PASSWORD, None, HERE)
    first, second = (token_in(mail) for mail in await luster.post())
    await luster.ways.changes.confirm_address(first, HERE)
    assert (await refused(luster.ways.changes.confirm_address(second, HERE))).reason is Reason.ALREADY_EXISTS


async def test_changing_the_address_wants_a_proof(luster: House) -> None:
    begun = await luster.somebody()
    ask = luster.ways.changes.ask_address
    wrong = await refused(ask(begun.account, "new@example.com", "nine blue boats in the fog", None, HERE))
    assert wrong.reason is Reason.PERMISSION_DENIED
    assert (await refused(ask(begun.account, "new@example.com", "", None, HERE))).reason is Reason.PERMISSION_DENIED
    assert (await refused(ask(begun.account, "a@b\nBcc: c@d", PASSWORD, None, HERE))).reason is Reason.INVALID_ARGUMENT
    assert not await luster.post()


@pytest.mark.parametrize("role", ["admin", "support"])
async def test_a_changed_role_is_audited_and_mailed(luster: House, role: str) -> None:
    begun = await luster.somebody()
    for wanted in (True, False):
        async with luster.database.transaction() as session:
            await service.change_role(session, begun.account, role, wanted, actor="operator")
        [mail] = await luster.post()
        assert (mail.to, mail.subject) == ("ann@example.com", "What you may do at Luster was changed")
        async with luster.database.reading() as session:
            flag = await session.scalar(text(f"SELECT is_{role} FROM accounts"))
            last = await session.scalar(text("SELECT action FROM audit_entries ORDER BY id DESC LIMIT 1"))
        assert flag is wanted and last == f"account.{role}"


async def test_an_operator_signs_somebody_out_and_switches_a_lost_factor_off(luster: House) -> None:
    """What `luster accounts sign-out` and `second-factor-off` do."""
    begun = await luster.somebody()
    await luster.run("INSERT INTO sign_in_second_factors SELECT id, '', 0, now(), now() FROM accounts")
    async with luster.database.transaction() as session:
        who = await service.of_account(session, begun.account, lock=True)
        assert who is not None
        assert await sessions.end_all_sessions(session, begun.account, "ended by an operator") == 1
        assert await second_factor.switch_off(session, who, actor="operator")
        assert not await second_factor.switch_off(session, who, actor="operator")
    assert (await refused(luster.ways.refresh(begun.refresh_token, HERE))).reason is Reason.UNAUTHENTICATED
    assert [mail.subject for mail in await luster.post()] == ["Your sign-in at Luster asks for no code any more"]
    assert isinstance(await luster.ways.log_in("ann@example.com", PASSWORD, HERE), BegunSession)


@pytest.mark.parametrize("what", ["passkey", "second factor", "address", "recovery codes", "off", "passkey away"])
@pytest.mark.parametrize("how", ["new password", "put out"])
async def test_what_was_proved_before_the_owner_put_its_asker_out_begins_nothing_after(
    luster: House, what: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who had the old password and sent one request after the other kept a way in, begun by the one that was proved
    before the new password and written after it."""
    if what in ("recovery codes", "off"):
        begun, _, [code, *_] = await switched_on(luster)
    else:
        begun, code = await luster.somebody(), ""
    proved = Proofs.owner

    async def and_then_put_out(proofs: Proofs, *given: Any) -> Any:
        who = await proved(proofs, *given)
        async with luster.database.transaction() as session:
            if how == "put out":
                await sessions.end_all_sessions(session, begun.account, "signed out everywhere")
            else:
                await service.set_password(session, who, "another hash", actor="link by mail")
        return who

    asked = (begun.account, PASSWORD, begun.session, HERE)
    with monkeypatch.context() as patch:
        patch.setattr(Proofs, "owner", and_then_put_out)
        if what == "passkey":
            error = await refused(luster.ways.passkeys.start_adding(*asked))
        elif what == "second factor":
            error = await refused(luster.ways.changes.start_second_factor(*asked))
        elif what == "recovery codes":
            error = await refused(luster.ways.changes.renew_recovery_codes(begun.account, code, *asked[1:]))
        elif what == "off":
            error = await refused(luster.ways.changes.switch_off_second_factor(begun.account, code, *asked[1:]))
        elif what == "passkey away":
            error = await refused(luster.ways.passkeys.remove(begun.account, new_id(), *asked[1:]))
        else:
            ask = luster.ways.changes.ask_address
            error = await refused(ask(begun.account, "mine@example.com", PASSWORD, begun.session, HERE))
    assert error.reason is Reason.STATE_CONFLICT
    assert [mail for mail in await luster.post() if mail.to == "mine@example.com"] == []
