"""What outlives a sign-in is given to owners alone: API keys, addresses of webhooks, and the end of the account."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from luster.v1 import account_pb2, auth_pb2, webhook_pb2
from luster_engine.accounts import deletion
from luster_engine.accounts import service as accounts
from luster_engine.accounts.rpc import AccountServicer
from luster_engine.accounts.service import Verified
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.rpc.caller import Caller, set_caller
from luster_engine.settings import Settings
from luster_engine.sign_in import letters
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.opening import SignIn
from luster_engine.sign_in.rpc import AuthServicer
from luster_engine.webhooks.rpc import WebhookServicer
from sqlalchemy import text

from tests.engine.sign_in.conftest import ADDRESS, HERE, PASSWORD, House, opened, token_in
from tests.engine.sign_in.test_ways import OTHER, refused

NOWHERE: Any = None
"""The rooms ask nothing of the call's context, and no storage here."""
URL = "https://93.184.216.34/hook?key=ours"
ELSEWHERE = "https://93.184.216.36/elsewhere"
SHOWN = "https://93.184.216.34/…"
"""How a mail names the first: what follows the host is often a secret."""


class Doors:
    """The rooms that ask sign-in for a proof, as one account calls them."""

    def __init__(self, luster: House) -> None:
        self.luster = luster
        self.sign_in = SignIn(luster.secret, luster.issuer, luster.ways)
        self.settings = Settings(app_url=ADDRESS, deletion_days=7, welcome_credits=7)
        self.accounts = AccountServicer(luster.database, NOWHERE, self.settings, self.sign_in)
        self.webhooks = WebhookServicer(luster.database, AddressGuard(()), luster.ways.proofs)
        self.auth = AuthServicer(luster.database, self.sign_in)

    def enter(self, account: UUID, key: UUID | None = None) -> None:
        """From now on this account calls."""
        set_caller(Caller("service", account, f"account:{account}", "", key))

    async def key(self, proof: auth_pb2.Proof | None = None, name: str = "server") -> account_pb2.CreateApiKeyResponse:
        return await self.accounts.CreateApiKey(account_pb2.CreateApiKeyRequest(name=name, proof=proof), NOWHERE)

    async def leave(self, proof: auth_pb2.Proof | None = None) -> account_pb2.DeleteAccountResponse:
        return await self.accounts.DeleteAccount(account_pb2.DeleteAccountRequest(proof=proof), NOWHERE)

    async def endpoint(self, proof: auth_pb2.Proof | None = None) -> webhook_pb2.CreateEndpointResponse:
        return await self.webhooks.CreateEndpoint(webhook_pb2.CreateEndpointRequest(url=URL, proof=proof), NOWHERE)

    async def signed_in(self, minutes: int = 20) -> BegunSession:
        """Ann, who signed in some time ago."""
        ann = await self.luster.somebody()
        before = "UPDATE sign_in_sessions SET created_at = now() - make_interval(mins => :minutes)"
        await self.luster.run(before, minutes=minutes)
        self.enter(ann.account)
        return ann

    async def audited(self) -> list[str]:
        async with self.luster.database.reading() as session:
            return list(await session.scalars(text("SELECT action FROM audit_entries ORDER BY id")))


@pytest.fixture
def doors(luster: House) -> Iterator[Doors]:
    yield Doors(luster)


def by(password: str = "", session: UUID | None = None) -> auth_pb2.Proof:
    return auth_pb2.Proof(password=password, session_id=str(session or ""))


async def test_a_key_wants_the_password_or_a_sign_in_of_just_now_and_its_owner_is_told(doors: Doors) -> None:
    """Whoever found an open browser made a key that outlived every password, and nobody was told."""
    ann = await doors.signed_in()
    for proof in (None, by(session=ann.session), by(OTHER, ann.session), by(session=new_id())):
        assert (await refused(doors.key(proof))).reason is Reason.PERMISSION_DENIED
    assert await doors.luster.count("api_keys") == 0 and await doors.luster.post() == []
    made = await doors.key(by(PASSWORD))
    [mail] = await doors.luster.post()
    assert (mail.to, mail.subject) == ("ann@example.com", "A new API key for your Luster account")
    assert "server" in mail.text and made.api_key.prefix in mail.text and made.secret not in mail.text
    assert "choose a new password" in mail.text
    fresh = await doors.luster.ways.log_in("ann@example.com", PASSWORD, HERE)
    assert isinstance(fresh, BegunSession)
    assert (await doors.key(by(session=fresh.session), "another")).secret
    assert "api_key.create" in await doors.audited()


async def test_a_key_makes_one_without_a_proof_for_it_makes_nothing_that_outlives_it(doors: Doors) -> None:
    ann = await doors.signed_in()
    first = await doors.key(by(PASSWORD))
    await doors.luster.post()
    doors.enter(ann.account, UUID(first.api_key.id))
    second = await doors.key()
    assert second.secret and await doors.luster.post() == []
    doors.enter(ann.account)
    await doors.accounts.RevokeApiKey(account_pb2.RevokeApiKeyRequest(api_key_id=first.api_key.id), NOWHERE)
    async with doors.luster.database.transaction() as session:
        gone = await refused(accounts.verify_api_key(session, second.secret))
    assert gone.reason is Reason.UNAUTHENTICATED


async def test_whoever_signs_in_elsewhere_makes_keys_and_leaves_without_a_proof_of_here(doors: Doors) -> None:
    """Supabase, other issuers and the development login: there is no credential here by which they could prove more."""
    async with doors.luster.database.transaction() as session:
        elsewhere = Verified("https://x.supabase.co", str(new_id()), "ben@example.com", email_verified=True)
        ben, _ = await accounts.ensure_account(session, elsewhere)
        nameless, _ = await accounts.ensure_account(session, Verified("dev", "cat", "cat@example.com"))
    for account, told in ((ben.id, 1), (nameless.id, 0)):
        doors.enter(account)
        assert (await doors.key()).secret and (await doors.endpoint()).secret
        mails = await doors.luster.post()
        assert len(mails) == 2 * told, "an address that nobody verified is told nothing"
        assert not [mail for mail in mails if "password" in mail.text], "who has no password here chooses none"
    doors.enter(ben.id)
    await doors.leave()
    [mail] = await doors.luster.post()
    assert (mail.to, mail.subject) == ("ben@example.com", "Your Luster account is being removed")
    assert "password" not in mail.text and f"{ADDRESS}/auth/keep/" in mail.text


async def test_a_request_for_a_key_after_the_owner_put_the_asker_out_makes_none(
    doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = await doors.signed_in(0)
    proofs = doors.luster.ways.proofs
    owner = proofs.owner_of_ours

    async def slowly(*given: Any) -> Any:
        found = await owner(*given)
        await doors.luster.ways.change_password(ann.account, PASSWORD, OTHER, None, HERE)
        return found

    monkeypatch.setattr(proofs, "owner_of_ours", slowly)
    assert (await refused(doors.key(by(session=ann.session)))).reason is Reason.STATE_CONFLICT
    assert await doors.luster.count("api_keys") == 0


async def test_who_sets_a_password_is_told_which_keys_and_addresses_still_count(doors: Doors) -> None:
    """A key outlived a reset, and the letter about the reset said nothing of it."""
    await doors.signed_in()
    made = await doors.key(by(PASSWORD), "the studio's server")
    ended = await doors.key(by(PASSWORD), "an old one")
    await doors.accounts.RevokeApiKey(account_pb2.RevokeApiKeyRequest(api_key_id=ended.api_key.id), NOWHERE)
    late = await doors.key(by(PASSWORD), "a late one")
    await doors.luster.run("UPDATE api_keys SET expires_at = now() WHERE id = :key", key=late.api_key.id)
    for url in (URL, "https://93.184.216.35/off"):
        await doors.webhooks.CreateEndpoint(webhook_pb2.CreateEndpointRequest(url=url, proof=by(PASSWORD)), NOWHERE)
    await doors.luster.run("UPDATE webhook_endpoints SET state = 'disabled' WHERE url LIKE '%off'")
    await doors.luster.post()
    await doors.luster.ways.request_link("reset", "ann@example.com", HERE)
    await doors.luster.ways.reset_password(await doors.luster.link(), OTHER, HERE)
    [mail] = await doors.luster.post()
    assert f"the studio's server ({made.api_key.prefix}…)" in mail.text and SHOWN in mail.text
    # What works no longer is not told as working, nor counted as ended.
    assert not [each for each in ("an old one", "a late one", "93.184.216.35") if each in mail.text]
    assert f"{ADDRESS}/#/keys" in mail.text
    assert (await doors.accounts.RevokeAllApiKeys(account_pb2.RevokeAllApiKeysRequest(), NOWHERE)).count == 1
    async with doors.luster.database.transaction() as session:
        assert (await refused(accounts.verify_api_key(session, made.secret))).reason is Reason.UNAUTHENTICATED
    await doors.luster.run("UPDATE webhook_endpoints SET deleted_at = now()")
    await doors.luster.post()
    await doors.luster.ways.request_link("reset", "ann@example.com", HERE)
    await doors.luster.ways.reset_password(await doors.luster.link(), PASSWORD, HERE)
    [mail] = await doors.luster.post()
    assert "servers" not in mail.text, "who has none is told of none"


@pytest.mark.parametrize("ends", [False, True])
async def test_who_forgot_their_password_ends_every_api_key_if_they_wish(doors: Doors, ends: bool) -> None:
    """The page offered no such thing, and a key that a thief had made went on to count."""
    ann = await doors.luster.somebody()
    doors.enter(ann.account)
    secret = (await doors.key(auth_pb2.Proof(password=PASSWORD))).secret
    await doors.luster.post()
    await doors.luster.ways.request_link("reset", "ann@example.com", HERE)
    asked = auth_pb2.ResetPasswordRequest(token=await doors.luster.link(), password=OTHER, end_api_keys=ends)
    await doors.auth.ResetPassword(asked, NOWHERE)
    [told] = await doors.luster.post()
    assert "the API key server" in told.text
    assert ("Ended with it: the API key server" in told.text) is ends
    assert ("goes on to work: the API key server" in told.text) is not ends
    verified = doors.accounts.VerifyApiKey(account_pb2.VerifyApiKeyRequest(secret=secret), NOWHERE)
    if ends:
        assert (await refused(verified)).reason is Reason.UNAUTHENTICATED
    else:
        assert (await verified).account.id == str(ann.account)


async def test_where_messages_go_is_said_by_the_owner_who_is_told(doors: Doors) -> None:
    ann = await doors.signed_in()
    assert (await refused(doors.endpoint(by(session=ann.session)))).reason is Reason.PERMISSION_DENIED
    made = await doors.endpoint(by(PASSWORD))
    [mail] = await doors.luster.post()
    assert mail.subject == "A new webhook endpoint for your Luster account"
    assert SHOWN in mail.text and "ours" not in mail.text.replace("yours", "")
    elsewhere = webhook_pb2.Endpoint(id=made.endpoint.id, url=ELSEWHERE, description="ours")
    moved = webhook_pb2.UpdateEndpointRequest(endpoint=elsewhere, update_mask=FieldMask(paths=["url"]))
    named = webhook_pb2.UpdateEndpointRequest(endpoint=elsewhere, update_mask=FieldMask(paths=["description"]))
    secret = webhook_pb2.RotateSecretRequest(endpoint_id=made.endpoint.id)
    assert (await refused(doors.webhooks.UpdateEndpoint(moved, NOWHERE))).reason is Reason.PERMISSION_DENIED
    assert (await refused(doors.webhooks.RotateSecret(secret, NOWHERE))).reason is Reason.PERMISSION_DENIED
    assert (await doors.webhooks.UpdateEndpoint(named, NOWHERE)).endpoint.description == "ours"
    assert await doors.luster.post() == []
    for request in (moved, secret):
        request.proof.CopyFrom(by(PASSWORD))
    # Sent twice, as by a client that got no answer: it is moved once, and mailed once.
    for _ in range(2):
        assert (await doors.webhooks.UpdateEndpoint(moved, NOWHERE)).endpoint.url == ELSEWHERE
    assert (await doors.webhooks.RotateSecret(secret, NOWHERE)).secret != made.secret
    mails = await doors.luster.post()
    assert [mail.subject for mail in mails] == [
        "A new webhook endpoint for your Luster account",
        "Another signing secret for a webhook of your Luster account",
    ]
    assert all("https://93.184.216.36/…" in mail.text and "elsewhere" not in mail.text for mail in mails)
    # A program proves itself by its key; what it adds outlives that, so the owner is told.
    key = await doors.key(by(PASSWORD))
    await doors.luster.post()
    doors.enter(ann.account, UUID(key.api_key.id))
    assert (await doors.endpoint()).secret
    assert [mail.subject for mail in await doors.luster.post()] == ["A new webhook endpoint for your Luster account"]


async def test_leaving_wants_a_proof_and_the_owner_keeps_the_account_by_the_mails_link(doors: Doors) -> None:
    """Whoever found an open browser removed the account, and its owner heard nothing of it."""
    ann = await doors.signed_in()
    for proof in (None, by(session=ann.session), by(OTHER)):
        assert (await refused(doors.leave(proof))).reason is Reason.PERMISSION_DENIED
    await doors.leave(by(PASSWORD))
    [mail] = await doors.luster.post()
    assert (mail.to, mail.subject) == ("ann@example.com", "Your Luster account is being removed")
    token = token_in(mail)
    assert (await refused(doors.luster.ways.refresh(ann.refresh_token, HERE))).reason is Reason.UNAUTHENTICATED
    # Whoever asked for the removal may end all sessions besides: the link still counts.
    async with doors.luster.database.transaction() as session:
        from luster_engine.sign_in import sessions

        await sessions.end_all_sessions(session, ann.account, "ended by an operator")
    await doors.auth.KeepAccount(auth_pb2.KeepAccountRequest(token=token), NOWHERE)
    assert (await doors.luster.ways.log_in("ann@example.com", PASSWORD, HERE)).account == ann.account
    again = await refused(doors.luster.ways.changes.keep_account(token, HERE))
    assert again.reason is Reason.SIGNATURE_INVALID
    assert {"account.delete", "account.keep"} <= set(await doors.audited())


async def test_a_link_that_keeps_an_account_lasts_as_long_as_the_removal_can_be_taken_back(doors: Doors) -> None:
    ann = await doors.signed_in()
    await doors.leave(by(PASSWORD))
    token = await doors.luster.link()
    async with doors.luster.database.reading() as session:
        query = text(
            "SELECT l.expires_at - d.begins_at FROM sign_in_links l, account_deletions d WHERE l.kind = 'keep'"
        )
        assert abs((await session.scalar(query)).total_seconds()) < 60
    await doors.luster.run("UPDATE account_deletions SET begins_at = now(), state = 'running'")
    assert (await refused(doors.luster.ways.changes.keep_account(token, HERE))).reason is Reason.STATE_CONFLICT
    async with doors.luster.database.transaction() as session:
        late = await refused(deletion.keep(session, ann.account, actor="operator"))
    assert late.reason is Reason.STATE_CONFLICT


async def test_a_link_keeps_an_account_from_its_own_removal_alone(doors: Doors) -> None:
    """That of a removal which was taken back on the server kept it from the next one too, by a mailbox of before."""
    ann = await doors.signed_in()
    await doors.leave(by(PASSWORD))
    before = await doors.luster.link()
    async with doors.luster.database.transaction() as session:
        await deletion.keep(session, ann.account, actor="operator")
    await doors.leave(by(PASSWORD))
    now = await doors.luster.link()
    assert (await refused(doors.luster.ways.changes.keep_account(before, HERE))).reason is Reason.SIGNATURE_INVALID
    await doors.luster.ways.changes.keep_account(now, HERE)
    assert (await doors.luster.ways.log_in("ann@example.com", PASSWORD, HERE)).account == ann.account


async def test_every_removal_brings_its_owner_a_link_however_many_were_taken_back_before(doors: Doors) -> None:
    """Who had the password took thirty back within an hour: of the next one its owner was not told, and had no link."""
    ann = await doors.signed_in()
    for _ in range(31):
        await doors.leave(by(PASSWORD))
        await doors.luster.link()
        async with doors.luster.database.transaction() as session:
            await deletion.keep(session, ann.account, actor="operator")
    await doors.leave(by(PASSWORD))
    await doors.luster.ways.changes.keep_account(await doors.luster.link(), HERE)
    assert (await doors.luster.ways.log_in("ann@example.com", PASSWORD, HERE)).account == ann.account


async def test_a_late_letter_of_a_removal_that_was_taken_back_neither_ends_the_next_link_nor_brings_one(
    doors: Doors,
) -> None:
    """It waited for the server of mail: then it ended its owner's link, and the mailbox of before got a good one."""
    ann = await doors.signed_in()
    await doors.leave(by(PASSWORD))
    async with doors.luster.database.transaction() as session:
        taken = text("DELETE FROM procrastinate_jobs WHERE task_name = :name RETURNING args")
        [late] = list(await session.scalars(taken, {"name": letters.SEND}))
        await deletion.keep(session, ann.account, actor="operator")
    await doors.luster.run("UPDATE sign_in_credentials SET email = 'new@example.com'")
    await doors.leave(by(PASSWORD))
    now = await doors.luster.link()
    sent = len(doors.luster.mailer.mails)
    await letters.Letters(doors.luster.database, doors.luster.mailer, ADDRESS).send(**late)
    assert len(doors.luster.mailer.mails) == sent
    await doors.luster.ways.changes.keep_account(now, HERE)


async def test_where_no_days_are_left_to_take_it_back_the_mail_promises_none(doors: Doors) -> None:
    doors.accounts._settings = Settings(app_url=ADDRESS, deletion_days=0)
    await doors.signed_in()
    await doors.leave(by(PASSWORD))
    [mail] = await doors.luster.post()
    assert "cannot be taken back" in mail.text and "/auth/" not in mail.text


async def test_a_program_with_a_key_changes_nothing_about_signing_in_whoever_let_it_through(doors: Doors) -> None:
    """The gateway refused such a call, and the engine carried it out for whoever else asked."""
    ann = await doors.signed_in(0)
    key = await doors.key(by(PASSWORD))
    doors.enter(ann.account, UUID(key.api_key.id))
    proof = by(PASSWORD, ann.session)
    for call, request in (
        (doors.auth.ListSessions, auth_pb2.ListSessionsRequest()),
        (doors.auth.EndSession, auth_pb2.EndSessionRequest(session_id=str(ann.session))),
        (doors.auth.ChangePassword, auth_pb2.ChangePasswordRequest(old_password=PASSWORD, new_password=OTHER)),
        (doors.auth.ChangeAddress, auth_pb2.ChangeAddressRequest(email="thief@example.com", proof=proof)),
        (doors.auth.GetSecondFactor, auth_pb2.GetSecondFactorRequest()),
        (doors.auth.StartSecondFactor, auth_pb2.StartSecondFactorRequest(proof=proof)),
        (doors.auth.ConfirmSecondFactor, auth_pb2.ConfirmSecondFactorRequest(code="123456")),
        (doors.auth.RenewRecoveryCodes, auth_pb2.RenewRecoveryCodesRequest(proof=proof)),
        (doors.auth.DisableSecondFactor, auth_pb2.DisableSecondFactorRequest(proof=proof)),
        (doors.auth.StartAddingPasskey, auth_pb2.StartAddingPasskeyRequest(proof=proof)),
        (doors.auth.FinishAddingPasskey, auth_pb2.FinishAddingPasskeyRequest()),
        (doors.auth.ListPasskeys, auth_pb2.ListPasskeysRequest()),
        (doors.auth.RemovePasskey, auth_pb2.RemovePasskeyRequest(passkey_id=str(new_id()), proof=proof)),
        (doors.auth.StartLinking, auth_pb2.StartLinkingRequest(provider="work", proof=proof)),
        (doors.auth.ListOpenIdLinks, auth_pb2.ListOpenIdLinksRequest()),
        (doors.auth.RemoveOpenIdLink, auth_pb2.RemoveOpenIdLinkRequest(link_id=str(new_id()), proof=proof)),
        (doors.accounts.DeleteAccount, account_pb2.DeleteAccountRequest(proof=proof)),
    ):
        with pytest.raises(LusterError) as refusal:
            await call(request, NOWHERE)
        assert refusal.value.reason is Reason.PERMISSION_DENIED, call.__name__
    assert await doors.luster.ways.log_in("ann@example.com", PASSWORD, HERE)


async def test_an_address_is_welcomed_once_by_whichever_ways_its_owner_signs_in(database: Database) -> None:
    """With Supabase beside sign-in of its own the same mail got the credits twice."""
    doors = Doors(opened(database, welcome_credits=7))

    async def by_supabase(email: str) -> int:
        subject = str(new_id())
        request = account_pb2.EnsureAccountRequest(
            issuer="https://x.supabase.co", subject=subject, email=email, email_verified=True
        )
        await doors.accounts.EnsureAccount(request, NOWHERE)
        return await doors.luster.balance(UUID(subject))

    async def by_luster(email: str) -> int:
        return await doors.luster.balance((await doors.luster.somebody(email)).account)

    try:
        assert [await by_supabase("Dan@example.com"), await by_supabase("dan@example.com")] == [7, 0]
        assert await by_luster("dan@example.com") == 0
        assert [await by_luster("eve@example.com"), await by_supabase("Eve@example.com")] == [7, 0]
    finally:
        doors.luster.ways.close()
