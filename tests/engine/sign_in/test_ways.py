"""Registering, signing in, changing and forgetting passwords: what lets in, what does not, and what nobody learns."""

import asyncio
import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from luster_engine.accounts import service as accounts
from luster_engine.accounts.departed import leave_marks
from luster_engine.accounts.models import AccountDeletion
from luster_engine.accounts.service import Verified
from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import sessions
from luster_engine.sign_in.sessions import Origin
from luster_engine.worker.fate import REMOVED
from sqlalchemy import text

from tests.engine.sign_in.conftest import DEPARTED, HERE, PASSWORD, House, opened, token_in

OTHER = "nine blue boats in the fog"


async def refused(call: Any) -> LusterError:
    with pytest.raises(LusterError) as refusal:
        await call
    return refusal.value


async def test_registering_confirming_and_signing_in(luster: House) -> None:
    begun = await luster.somebody("  Ann@Example.com ")
    again = await luster.ways.log_in("ANN@example.com", PASSWORD, HERE)
    assert again.account == begun.account and again.session != begun.session
    async with luster.database.reading() as session:
        row = (await session.execute(text("SELECT email, email_verified, is_admin FROM accounts"))).one()
        link = (await session.execute(text("SELECT issuer, subject FROM identities"))).one()
    assert tuple(row) == ("ann@example.com", True, True)  # on loopback the first account runs the installation
    assert tuple(link) == ("luster", str(begun.account))


async def test_registering_makes_no_account_before_the_mail_is_confirmed(luster: House) -> None:
    await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
    assert await luster.count("accounts") == 0
    assert (await refused(luster.ways.log_in("ann@example.com", PASSWORD, HERE))).reason is Reason.UNAUTHENTICATED


async def test_whoever_registers_with_anothers_address_gets_nothing_when_the_other_opens_the_link(
    luster: House,
) -> None:
    await luster.ways.sign_up("victim@example.com", "the attacker's own password", HERE)
    token = await luster.link()
    error = await refused(luster.ways.confirm(token, "whatever the victim types here", HERE))
    assert error.reason is Reason.UNAUTHENTICATED
    assert await luster.count("accounts") == 0


async def test_of_two_registrations_of_one_address_the_owners_own_password_counts(luster: House) -> None:
    await luster.ways.sign_up("ann@example.com", "the attacker's own password", HERE)
    await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
    [first, second] = await luster.post()
    await refused(luster.ways.confirm(token_in(first), PASSWORD, HERE))
    begun = await luster.ways.confirm(token_in(second), PASSWORD, HERE)
    error = await refused(luster.ways.confirm(token_in(first), "the attacker's own password", HERE))
    assert error.reason is Reason.ALREADY_EXISTS
    assert (await luster.ways.log_in("ann@example.com", PASSWORD, HERE)).account == begun.account


async def test_registering_again_says_the_same_and_only_the_mail_differs(luster: House) -> None:
    await luster.somebody()
    assert await luster.ways.sign_up("ann@example.com", OTHER, HERE) is None  # type: ignore[func-returns-value]  # that it says nothing is the point
    [mail] = await luster.post()
    assert mail.subject == "You have an account at Luster already" and "/auth/" not in mail.text
    await refused(luster.ways.log_in("ann@example.com", OTHER, HERE))


async def test_what_is_done_for_a_known_and_an_unknown_address_is_the_same(
    luster: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither answer nor time tells: the statements that a request makes are the same ones."""
    from sqlalchemy import event

    await luster.somebody()
    said: list[str] = []
    event.listen(luster.database.engine.sync_engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    rows = Statement.rows

    async def heard(self: Statement, session: Any, values: Any = None) -> Any:
        said.append(self.text)
        return await rows(self, session, values)

    monkeypatch.setattr(Statement, "rows", heard)
    for ask in (
        lambda email: luster.ways.sign_up(email, OTHER, HERE),
        lambda email: luster.ways.request_link("reset", email, HERE),
        lambda email: luster.ways.request_link("magic", email, HERE),
        lambda email: luster.ways.request_link("confirm", email, HERE),
    ):
        said.clear()
        await ask("ann@example.com")
        known = list(said)
        said.clear()
        await ask("nobody@example.com")
        assert known == said and known


async def test_signing_in_asks_the_database_four_times(luster: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each costs as much as a fiftieth of the hash: who is it, may they try, who is it now, a session."""
    from sqlalchemy import event

    await luster.somebody()
    await luster.ways.log_in("ann@example.com", PASSWORD, HERE)
    slow: list[str] = []
    event.listen(luster.database.engine.sync_engine, "before_cursor_execute", lambda *given: slow.append(given[2]))
    asked: list[str] = []
    rows = Statement.rows

    async def heard(self: Statement, session: Any, values: Any = None) -> Any:
        asked.append(self.text)
        return await rows(self, session, values)

    monkeypatch.setattr(Statement, "rows", heard)
    await luster.ways.log_in("ann@example.com", PASSWORD, HERE)
    assert (len(asked), slow) == (4, [])


async def test_a_wrong_password_and_an_unknown_address_are_refused_alike(luster: House) -> None:
    await luster.somebody()
    wrong = await refused(luster.ways.log_in("ann@example.com", OTHER, HERE))
    nobody = await refused(luster.ways.log_in("nobody@example.com", OTHER, HERE))
    assert (wrong.reason, wrong.message, wrong.fields) == (nobody.reason, nobody.message, nobody.fields)


async def test_an_unknown_address_costs_a_hash_too(luster: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await luster.somebody()
    hashed: list[bool] = []
    argon = luster.ways._hasher._argon

    class Counted:
        def verify(self, kept: str, password: str) -> bool:
            hashed.append(True)
            return argon.verify(kept, password)

    await luster.ways._hasher.verify(None, "so that there is a hash of nobody")
    monkeypatch.setattr(luster.ways._hasher, "_argon", Counted())
    for email in ("ann@example.com", "nobody@example.com"):
        hashed.clear()
        await refused(luster.ways.log_in(email, OTHER, HERE))
        assert len(hashed) == 1, email


async def test_a_link_is_good_once_and_for_its_own_purpose(luster: House) -> None:
    await luster.somebody()
    await luster.ways.request_link("magic", "ann@example.com", HERE)
    token = await luster.link()
    assert (await refused(luster.ways.reset_password(token, OTHER, HERE))).reason is Reason.SIGNATURE_INVALID
    assert (await luster.ways.log_in_by_link(token, HERE)).access_token
    assert (await refused(luster.ways.log_in_by_link(token, HERE))).reason is Reason.SIGNATURE_INVALID


async def test_of_two_who_use_a_link_at_once_one_gets_in(luster: House) -> None:
    await luster.somebody()
    await luster.ways.request_link("magic", "ann@example.com", HERE)
    token = await luster.link()
    found = await asyncio.gather(*(luster.ways.log_in_by_link(token, HERE) for _ in range(8)), return_exceptions=True)
    assert sum(not isinstance(each, BaseException) for each in found) == 1


@pytest.mark.parametrize(("kind", "minutes"), [("reset", 30), ("magic", 10)])
async def test_a_link_is_short_lived_and_kept_as_a_hash(luster: House, kind: Any, minutes: int) -> None:
    await luster.somebody()
    await luster.ways.request_link(kind, "ann@example.com", HERE)
    token = await luster.link()
    assert len(base64.urlsafe_b64decode(f"{token}=")) == 32
    async with luster.database.reading() as session:
        lasts = text("SELECT expires_at - created_at FROM sign_in_links WHERE kind = :kind")
        assert await session.scalar(lasts, {"kind": kind}) == timedelta(minutes=minutes)
        assert token not in str(list(await session.execute(text("SELECT * FROM sign_in_links"))))
        assert token not in str(list(await session.execute(text("SELECT * FROM procrastinate_jobs"))))
    await luster.run("UPDATE sign_in_links SET expires_at = now() WHERE used_at IS NULL")
    call = (
        luster.ways.log_in_by_link(token, HERE) if kind == "magic" else luster.ways.reset_password(token, OTHER, HERE)
    )
    assert (await refused(call)).reason is Reason.SIGNATURE_INVALID


async def test_a_reset_sets_the_password_and_ends_every_session_and_link(luster: House) -> None:
    begun = await luster.somebody()
    await luster.ways.request_link("magic", "ann@example.com", HERE)
    await luster.ways.request_link("reset", "ann@example.com", HERE)
    [magic, reset] = await luster.post()
    await luster.ways.reset_password(token_in(reset), OTHER, HERE)
    await refused(luster.ways.log_in("ann@example.com", PASSWORD, HERE))
    assert await luster.ways.log_in("ann@example.com", OTHER, HERE)
    await refused(luster.ways.refresh(begun.refresh_token, HERE))
    await refused(luster.ways.log_in_by_link(token_in(magic), HERE))
    [told] = await luster.post()
    assert told.subject == "Your password for Luster was changed"


async def test_a_wrong_new_password_does_not_use_the_link_up(luster: House) -> None:
    await luster.somebody()
    await luster.ways.request_link("reset", "ann@example.com", HERE)
    token = await luster.link()
    assert (await refused(luster.ways.reset_password(token, "short", HERE))).reason is Reason.INVALID_ARGUMENT
    await luster.ways.reset_password(token, OTHER, HERE)


async def test_a_changed_password_ends_the_other_sessions_and_keeps_this_one(luster: House) -> None:
    here = await luster.somebody()
    there = await luster.ways.log_in("ann@example.com", PASSWORD, HERE)
    error = await refused(luster.ways.change_password(here.account, OTHER, OTHER + " again", here.session, HERE))
    assert error.reason is Reason.PERMISSION_DENIED
    await luster.ways.change_password(here.account, PASSWORD, OTHER, here.session, HERE)
    assert await luster.ways.refresh(here.refresh_token, HERE)
    await refused(luster.ways.refresh(there.refresh_token, HERE))
    async with luster.database.reading() as session:
        actions = list(await session.scalars(text("SELECT action FROM audit_entries ORDER BY id")))
        ended = await sessions.ended_of_late(session)
    assert "password.change" in actions and there.session in ended and here.session not in ended


async def test_a_suspended_account_is_told_so_only_with_its_password(luster: House) -> None:
    await luster.somebody()
    await luster.run("UPDATE accounts SET state = 'suspended'")
    assert (await refused(luster.ways.log_in("ann@example.com", OTHER, HERE))).reason is Reason.UNAUTHENTICATED
    assert (await refused(luster.ways.log_in("ann@example.com", PASSWORD, HERE))).reason is Reason.ACCOUNT_SUSPENDED


async def test_an_account_that_is_leaving_is_not_there(luster: House) -> None:
    await luster.somebody()
    await luster.run("UPDATE accounts SET state = 'deleting'")
    assert (await refused(luster.ways.log_in("ann@example.com", PASSWORD, HERE))).reason is Reason.UNAUTHENTICATED


async def test_what_an_account_signed_in_by_is_forgotten_but_not_that_it_was_welcomed(database: Any) -> None:
    luster = opened(database, welcome_credits=7)
    try:
        first = await luster.somebody()
        assert await luster.balance(first.account) == 7
        for table, whose in REMOVED.items():
            if table.startswith("sign_in_"):
                await luster.run(f"DELETE FROM {table} WHERE {whose}", account=first.account)
        await luster.run("UPDATE accounts SET state = 'deleted'")
        await refused(luster.ways.refresh(first.refresh_token, HERE))
        second = await luster.somebody("ANN@example.com")
        assert second.account != first.account and await luster.balance(second.account) == 0
        async with database.reading() as session:
            kept = str(list(await session.execute(text("SELECT * FROM sign_in_welcomed"))))
        assert "ann" not in kept
    finally:
        luster.ways.close()


async def test_who_left_another_way_in_is_not_welcomed_again_here(database: Any) -> None:
    luster = opened(database, welcome_credits=7)
    try:
        async with database.transaction() as session:
            elsewhere = Verified("https://elsewhere.example", "ann", "Ann@example.com", email_verified=True)
            account, _ = await accounts.ensure_account(session, elsewhere, welcome=7)
            now = datetime.now(UTC)
            gone = AccountDeletion(token_hash=b"x", state="done", asked_at=now, begins_at=now, finished_at=now)
            session.add(gone)
            await session.flush()
            await leave_marks(session, DEPARTED, gone.id, account.id, "Ann@example.com")
        again = await luster.somebody("ann@example.com")
        assert await luster.balance(again.account) == 0
    finally:
        luster.ways.close()


async def test_welcome_comes_with_the_confirmed_mail_and_not_before(database: Any) -> None:
    luster = opened(database, welcome_credits=7)
    try:
        await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
        assert await luster.count("credit_entries") == 0
        begun = await luster.ways.confirm(await luster.link(), PASSWORD, HERE)
        assert await luster.balance(begun.account) == 7
    finally:
        luster.ways.close()


@pytest.mark.parametrize("way", ["password", "magic_link"], ids=["without passwords", "without links"])
async def test_what_is_switched_off_is_off(database: Any, way: str) -> None:
    luster = opened(database, ways=frozenset({"password", "magic_link"} - {way}))
    try:
        if way == "password":
            error = await refused(luster.ways.log_in("ann@example.com", PASSWORD, HERE))
            assert (await refused(luster.ways.sign_up("a@b.example", PASSWORD, HERE))).reason is error.reason
        else:
            error = await refused(luster.ways.request_link("magic", "ann@example.com", HERE))
        assert error.reason is Reason.PERMISSION_DENIED
    finally:
        luster.ways.close()


@pytest.mark.parametrize(
    "email",
    [
        "ann", "@example.com", "ann@", "ann@exa mple.com", "ann@example.com\r\nBcc: all@example.com",
        "ann@example.com\nSubject: x", "ann@example.com,ben@example.com", "Ann <ann@example.com>", "ann@-example.com",
        "ann@example.com\0", "a" * 65 + "@example.com", "ann@" + "e" * 250 + ".com", "änn@example.com", "",
    ],
)  # fmt: skip
async def test_what_is_no_mail_address_is_refused_before_anything(luster: House, email: str) -> None:
    for call in (luster.ways.sign_up(email, PASSWORD, HERE), luster.ways.request_link("reset", email, HERE)):
        assert (await refused(call)).reason is Reason.INVALID_ARGUMENT
    assert await luster.post() == []


async def test_one_mailbox_is_not_flooded_by_whoever_knows_its_address(luster: House) -> None:
    await luster.somebody()
    for number in range(12):
        await luster.ways.request_link("magic", "ann@example.com", Origin(f"192.0.2.{number}"))
        await luster.ways.sign_up("ann@example.com", OTHER, Origin(f"198.51.100.{number}"))
    mails = await luster.post()
    assert len([mail for mail in mails if mail.subject == "Sign in to Luster"]) == 5
    # No mail of twelve registrations that came within the hour, once there are too many.
    assert len([mail for mail in mails if "already" in mail.subject]) == 0


async def test_a_letter_that_could_not_be_sent_is_sent_again_with_a_new_link(luster: House) -> None:
    from luster_engine.database.ids import new_id
    from luster_engine.sign_in import letters

    from tests.engine.sign_in.conftest import ADDRESS

    await luster.somebody()
    luster.mailer.failing = 1
    sender = letters.Letters(luster.database, luster.mailer, ADDRESS)
    given = {"letter": str(new_id()), "name": "magic", "email": "ann@example.com"}
    with pytest.raises(OSError):
        await sender.send(**given)
    await sender.send(**given)
    await sender.send(**given)
    first, second = (token_in(mail) for mail in luster.mailer.mails[-2:])
    await refused(luster.ways.log_in_by_link(first, HERE))
    assert await luster.ways.log_in_by_link(second, HERE)


async def test_an_account_whose_removal_waits_gets_no_tokens_and_is_told_how_to_stay(luster: House) -> None:
    signed_in = await luster.somebody()
    await luster.run("UPDATE accounts SET state = 'leaving'")

    for tried in (
        luster.ways.log_in("ann@example.com", PASSWORD, HERE),
        luster.ways.refresh(signed_in.refresh_token, HERE),
    ):
        said = await refused(tried)
        assert said.reason is Reason.UNAUTHENTICATED and "take the removal back" in said.message

    said = await refused(luster.ways.log_in("ann@example.com", OTHER, HERE))
    assert "removal" not in said.message
    await luster.run("UPDATE accounts SET state = 'active'")
    assert (await luster.ways.refresh(signed_in.refresh_token, HERE)).session == signed_in.session
