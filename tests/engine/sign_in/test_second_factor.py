"""The second factor: what switches it on and off, what passes, what does not, and what the owner is told."""

import asyncio
import time
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import one_time_codes
from luster_engine.sign_in.changes import OwnersChanges
from luster_engine.sign_in.entrance import BegunSession, SecondStep
from luster_engine.sign_in.guesses import PER_SECOND_STEP
from luster_engine.sign_in.sessions import Origin
from sqlalchemy import text

from tests.engine.sign_in.conftest import HERE, PASSWORD, House, token_in

ELSEWHERE = Origin("198.51.100.9", "curl")


@pytest.mark.parametrize(
    ("now", "code"),
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (2000000000, "279037"), (20000000000, "353130")],
)
def test_codes_are_those_of_the_standard(now: int, code: str) -> None:
    """RFC 6238, appendix B, for SHA-1; its eight digits end in these six."""
    assert one_time_codes.code_at(b"12345678901234567890", now // 30) == code


def test_a_code_of_a_step_before_or_after_counts_and_none_further_away() -> None:
    secret, now = one_time_codes.new_secret(), 1_700_000_000.0
    current = int(now // 30)
    taken = [
        one_time_codes.step_of(secret, one_time_codes.code_at(secret, current + away), now, after=0) is not None
        for away in (-2, -1, 0, 1, 2)
    ]
    assert taken == [False, True, True, True, False]


async def refused(call: Any) -> LusterError:
    with pytest.raises(LusterError) as refusal:
        await call
    return refusal.value


class Phone:
    """An authenticator app that shows each code once."""

    def __init__(self, changes: OwnersChanges, secret: str) -> None:
        import base64

        self.changes, self.secret = changes, base64.b32decode(secret)
        self._last = 0

    def code(self) -> str:
        """The next code that counts; at most two in one half minute."""
        self._last = max(self._last + 1, int(time.time()) // 30)
        return one_time_codes.code_at(self.secret, self._last)


async def switched_on(luster: House) -> tuple[BegunSession, Phone, list[str]]:
    begun = await luster.somebody()
    made = await luster.ways.changes.start_second_factor(begun.account, PASSWORD, None, HERE)
    phone = Phone(luster.ways.changes, made.secret)
    codes = await luster.ways.changes.confirm_second_factor(begun.account, phone.code(), HERE)
    return begun, phone, list(codes)


async def first_step(luster: House) -> SecondStep:
    found = await luster.ways.log_in("ann@example.com", PASSWORD, HERE)
    assert isinstance(found, SecondStep)
    return found


async def test_signing_in_asks_for_a_code_once_it_was_confirmed(luster: House) -> None:
    begun = await luster.somebody()
    made = await luster.ways.changes.start_second_factor(begun.account, PASSWORD, None, HERE)
    assert isinstance(await luster.ways.log_in("ann@example.com", PASSWORD, HERE), BegunSession)
    phone = Phone(luster.ways.changes, made.secret)
    codes = await luster.ways.changes.confirm_second_factor(begun.account, phone.code(), HERE)
    assert len(set(codes)) == 10
    step = await first_step(luster)
    again = await luster.ways.second_step(step.token, phone.code(), HERE)
    assert again.account == begun.account and again.access_token and again.refresh_token
    assert [mail.subject for mail in await luster.post()] == ["Your sign-in at Luster asks for a code now"]
    async with luster.database.reading() as session:
        way = await session.scalar(text("SELECT way FROM sign_in_sessions WHERE id = :id"), {"id": again.session})
        actions = list(await session.scalars(text("SELECT action FROM audit_entries")))
    assert way == "password" and "second_factor.on" in actions


async def test_a_link_by_mail_asks_for_the_code_too(luster: House) -> None:
    _, phone, _ = await switched_on(luster)
    await luster.post()
    await luster.ways.request_link("magic", "ann@example.com", HERE)
    found = await luster.ways.log_in_by_link(await luster.link(), HERE)
    assert isinstance(found, SecondStep)
    assert (await luster.ways.second_step(found.token, phone.code(), HERE)).access_token


async def test_a_reset_password_goes_round_no_second_factor(luster: House) -> None:
    _, phone, _ = await switched_on(luster)
    await luster.post()
    await luster.ways.request_link("reset", "ann@example.com", HERE)
    await luster.ways.reset_password(await luster.link(), "nine blue boats in the fog", HERE)
    found = await luster.ways.log_in("ann@example.com", "nine blue boats in the fog", HERE)
    assert isinstance(found, SecondStep)
    assert (await luster.ways.second_step(found.token, phone.code(), HERE)).access_token


async def test_a_code_counts_once_also_for_two_who_come_at_once(luster: House) -> None:
    _, phone, _ = await switched_on(luster)
    code = phone.code()
    steps = [await first_step(luster) for _ in range(4)]
    found = await asyncio.gather(
        *(luster.ways.second_step(step.token, code, HERE) for step in steps), return_exceptions=True
    )
    assert sum(isinstance(each, BegunSession) for each in found) == 1
    assert (await refused(luster.ways.second_step(steps[-1].token, code, HERE))).reason in (
        Reason.UNAUTHENTICATED,
        Reason.SIGNATURE_INVALID,
    )


async def test_the_code_that_switched_it_on_signs_nobody_in(luster: House) -> None:
    begun = await luster.somebody()
    made = await luster.ways.changes.start_second_factor(begun.account, PASSWORD, None, HERE)
    code = Phone(luster.ways.changes, made.secret).code()
    await luster.ways.changes.confirm_second_factor(begun.account, code, HERE)
    step = await first_step(luster)
    assert (await refused(luster.ways.second_step(step.token, code, HERE))).reason is Reason.UNAUTHENTICATED


async def test_a_step_is_taken_once(luster: House) -> None:
    _, phone, codes = await switched_on(luster)
    step = await first_step(luster)
    await luster.ways.second_step(step.token, phone.code(), HERE)
    assert (await refused(luster.ways.second_step(step.token, codes[0], HERE))).reason is Reason.SIGNATURE_INVALID


async def test_a_recovery_code_counts_once_however_it_is_typed_and_the_owner_is_told(luster: House) -> None:
    begun, _, codes = await switched_on(luster)
    await luster.post()
    step = await first_step(luster)
    await luster.ways.second_step(step.token, f" {codes[3].upper().replace('-', ' ')} ", HERE)
    [mail] = await luster.post()
    assert mail.subject == "A recovery code for Luster was used"
    assert (await luster.ways.changes.second_factor(begun.account)).recovery_codes == 9
    step = await first_step(luster)
    assert (await refused(luster.ways.second_step(step.token, codes[3], HERE))).reason is Reason.UNAUTHENTICATED


async def test_neither_secret_nor_codes_lie_open_in_the_database(luster: House) -> None:
    _, phone, codes = await switched_on(luster)
    # 24 of 31 letters each, 118 bits; and a secret of 160.
    assert len(set(codes)) == 10 and all(len(each.replace("-", "")) == 24 for each in codes)
    assert len(phone.secret) == 20
    async with luster.database.reading() as session:
        kept = [
            str(list(await session.execute(text(f"SELECT * FROM {table}"))))
            for table in ("sign_in_second_factors", "sign_in_recovery_codes", "sign_in_challenges", "audit_entries")
        ]
    assert not any(str(phone.secret)[2:-1] in each for each in kept)
    assert not any(code in each or code.replace("-", "") in each for each in kept for code in codes)


async def test_guessing_codes_is_stopped_the_owner_is_told_and_their_device_still_gets_in(luster: House) -> None:
    _, phone, codes = await switched_on(luster)
    begun = await luster.ways.second_step((await first_step(luster)).token, codes[0], HERE)
    await luster.post()
    step = await first_step(luster)
    reasons = [
        (await refused(luster.ways.second_step(step.token, f"{number:06}", ELSEWHERE))).reason
        for number in range(PER_SECOND_STEP + 5)
    ]
    assert reasons[:PER_SECOND_STEP] == [Reason.UNAUTHENTICATED] * PER_SECOND_STEP
    assert set(reasons[PER_SECOND_STEP:]) == {Reason.RATE_LIMITED}
    assert [mail.subject for mail in await luster.post()] == ["Somebody tries to sign in to your Luster account"]
    own = Origin(HERE.address, HERE.user_agent, begun.device_token)
    assert (await luster.ways.second_step(step.token, phone.code(), own)).account == begun.account


async def test_a_device_of_before_the_second_factor_has_no_tries_at_its_codes(luster: House) -> None:
    """Whoever signed in by the password alone kept a budget of their own for guessing at the codes that came later."""
    before, _, codes = await switched_on(luster)
    step = await first_step(luster)
    after = await luster.ways.second_step(step.token, codes[0], HERE)
    step = await first_step(luster)
    old, new = (Origin("198.51.100.9", "curl", each.device_token) for each in (before, after))
    for _ in range(PER_SECOND_STEP):
        assert (await refused(luster.ways.second_step(step.token, "x", old))).reason is Reason.UNAUTHENTICATED
    assert (await refused(luster.ways.second_step(step.token, "x", old))).reason is Reason.RATE_LIMITED
    assert (await refused(luster.ways.second_step(step.token, "x", new))).reason is Reason.UNAUTHENTICATED


async def test_the_owner_is_told_of_wrong_codes_also_where_devices_and_strangers_share_them(luster: House) -> None:
    _, _, codes = await switched_on(luster)
    own = await luster.ways.second_step((await first_step(luster)).token, codes[0], HERE)
    await luster.post()
    step = await first_step(luster)
    device = Origin("198.51.100.9", "curl", own.device_token)
    for origin in (device, ELSEWHERE, device, ELSEWHERE):
        await refused(luster.ways.second_step(step.token, "x", origin))
    assert await luster.post() == []
    await refused(luster.ways.second_step(step.token, "x", device))
    assert [mail.subject for mail in await luster.post()] == ["Somebody tries to sign in to your Luster account"]


async def test_a_changed_password_ends_a_step_that_waits(luster: House) -> None:
    begun, phone, _ = await switched_on(luster)
    step = await first_step(luster)
    await luster.ways.change_password(begun.account, PASSWORD, "nine blue boats in the fog", begun.session, HERE)
    assert (await refused(luster.ways.second_step(step.token, phone.code(), HERE))).reason is Reason.SIGNATURE_INVALID


async def test_a_code_at_the_very_moment_of_a_reset_leaves_no_session(
    luster: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reset looked for sessions before that of the code stood, and then waited for the step: so it went on."""
    _, phone, _ = await switched_on(luster)
    step = await first_step(luster)
    await luster.ways.request_link("reset", "ann@example.com", HERE)
    [mail] = [each for each in await luster.post() if "reset" in each.text]
    resets: list[asyncio.Task[None]] = []
    given_back = luster.ways._guesses.was_right

    async def meanwhile(session: Any, tries: Any) -> None:
        # The step is used up, and the session does not stand yet.
        await given_back(session, tries)
        reset = luster.ways.reset_password(token_in(mail), "nine blue boats in the fog", ELSEWHERE)
        resets.append(asyncio.create_task(reset))
        async with luster.database.reading() as looking, asyncio.timeout(20):
            while not await looking.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
                await asyncio.sleep(0.02)

    monkeypatch.setattr(luster.ways._guesses, "was_right", meanwhile)
    begun = await luster.ways.second_step(step.token, phone.code(), HERE)
    await resets[0]
    async with luster.database.reading() as session:
        query = text("SELECT ended_why FROM sign_in_sessions WHERE id = :id")
        assert await session.scalar(query, {"id": begun.session}) == "the password was changed"


async def test_one_that_was_begun_is_not_confirmed_by_who_was_put_out(luster: House) -> None:
    """An access token outlives its session for up to a minute: in that minute whoever was put out switched on a second
    step that only they could take."""
    begun = await luster.somebody()
    made = await luster.ways.changes.start_second_factor(begun.account, PASSWORD, begun.session, HERE)
    phone = Phone(luster.ways.changes, made.secret)
    await luster.ways.request_link("reset", "ann@example.com", HERE)
    [mail] = [each for each in await luster.post() if "reset" in each.text]
    await luster.ways.reset_password(token_in(mail), "nine blue boats in the fog", HERE)
    late = await refused(luster.ways.changes.confirm_second_factor(begun.account, phone.code(), HERE))
    assert late.reason is Reason.STATE_CONFLICT
    assert isinstance(await luster.ways.log_in("ann@example.com", "nine blue boats in the fog", HERE), BegunSession)


async def test_switching_it_on_wants_the_password_or_a_sign_in_of_just_now(luster: House) -> None:
    begun = await luster.somebody()
    start = luster.ways.changes.start_second_factor
    wrong = await refused(start(begun.account, "nine blue boats in the fog", begun.session, HERE))
    assert wrong.reason is Reason.PERMISSION_DENIED
    assert (await start(begun.account, "", begun.session, HERE)).secret
    await luster.run("UPDATE sign_in_sessions SET created_at = now() - interval '16 minutes'")
    assert (await refused(start(begun.account, "", begun.session, HERE))).reason is Reason.PERMISSION_DENIED
    assert (await refused(start(begun.account, "", None, HERE))).reason is Reason.PERMISSION_DENIED


async def test_switching_it_off_wants_both_factors(luster: House) -> None:
    begun, _, codes = await switched_on(luster)
    await luster.post()
    off = luster.ways.changes.switch_off_second_factor
    assert (await refused(off(begun.account, "000000", PASSWORD, None, HERE))).reason is Reason.PERMISSION_DENIED
    wrong = await refused(off(begun.account, codes[0], "nine blue boats in the fog", None, HERE))
    assert wrong.reason is Reason.PERMISSION_DENIED
    await off(begun.account, codes[0], PASSWORD, None, HERE)
    subjects = [mail.subject for mail in await luster.post()]
    assert subjects == ["A recovery code for Luster was used", "Your sign-in at Luster asks for no code any more"]
    assert isinstance(await luster.ways.log_in("ann@example.com", PASSWORD, HERE), BegunSession)
    assert await luster.count("sign_in_recovery_codes") == 0


async def test_new_recovery_codes_end_the_old_ones(luster: House) -> None:
    begun, phone, codes = await switched_on(luster)
    fresh = await luster.ways.changes.renew_recovery_codes(begun.account, phone.code(), PASSWORD, None, HERE)
    assert not set(fresh) & set(codes)
    step = await first_step(luster)
    assert (await refused(luster.ways.second_step(step.token, codes[0], HERE))).reason is Reason.UNAUTHENTICATED
    assert (await luster.ways.second_step(step.token, fresh[0], HERE)).access_token


async def test_a_second_one_cannot_be_put_in_the_place_of_the_first(luster: House) -> None:
    begun, _, _ = await switched_on(luster)
    again = luster.ways.changes.start_second_factor(begun.account, PASSWORD, None, HERE)
    assert (await refused(again)).reason is Reason.STATE_CONFLICT


async def test_an_account_of_another_issuer_has_none_here(luster: House) -> None:
    from luster_engine.accounts import service as accounts
    from luster_engine.accounts.service import Verified

    async with luster.database.transaction() as session:
        account, _ = await accounts.ensure_account(session, Verified("https://elsewhere.example", "a"))
    start = luster.ways.changes.start_second_factor(account.id, PASSWORD, None, HERE)
    assert (await refused(start)).reason is Reason.STATE_CONFLICT
