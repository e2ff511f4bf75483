"""Letters have an end: strangers could otherwise fill the queue with mails that are tried for ever."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal
from uuid import UUID

import pytest
from luster_engine.database.ids import earliest_id, new_id
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs.verdict import Patience
from luster_engine.mail.port import Mail, MailRefused
from luster_engine.queue.app import CHORES, enqueue
from luster_engine.sign_in import letters, links
from luster_engine.worker.sweeper import Sweeper
from sqlalchemy import text

from tests.engine.sign_in.conftest import ADDRESS, HERE, PASSWORD, House, token_in


@dataclass
class NoSuchUser:
    """A server of mail that takes nothing for anybody here."""

    asked: list[str] = field(default_factory=list)

    async def send(self, mail: Mail) -> None:
        self.asked.append(mail.to)
        raise MailRefused("mail.example answered 550 to the address")


async def asked(luster: House) -> list[dict[str, str]]:
    """What the queue would be given, taken off it."""
    async with luster.database.transaction() as session:
        found = await session.execute(
            text("DELETE FROM procrastinate_jobs WHERE task_name = :name RETURNING args"), {"name": letters.SEND}
        )
        return [row.args for row in found]


async def test_a_letter_to_an_address_that_nobody_has_is_given_up(luster: House) -> None:
    await luster.ways.sign_up("nobody@example.com", PASSWORD, HERE)
    server = NoSuchUser()
    [letter] = await asked(luster)
    # What raises is tried again, every ten minutes, for ever.
    await letters.Letters(luster.database, server, ADDRESS).send(**letter)
    assert server.asked == ["nobody@example.com"]


async def test_a_letter_that_could_not_be_sent_for_days_is_given_up(luster: House) -> None:
    await luster.somebody()
    luster.mailer.failing = 2
    sender = letters.Letters(luster.database, luster.mailer, ADDRESS)

    def letter_of(age: timedelta) -> dict[str, str]:
        made = UUID(int=earliest_id(datetime.now(UTC) - age).int + 1)
        return {"letter": str(made), "name": "magic", "email": "ann@example.com"}

    with pytest.raises(OSError):
        await sender.send(**letter_of(letters.WORTH_SENDING - timedelta(hours=1)))
    await sender.send(**letter_of(letters.WORTH_SENDING + timedelta(hours=1)))
    assert luster.mailer.failing == 1


async def test_a_letter_of_a_registration_that_is_gone_is_given_up(luster: House) -> None:
    """As where the server of mail was away for a day, or whoever registers asked twenty times more."""
    await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
    [letter] = await asked(luster)
    async with luster.database.transaction() as session:
        await session.execute(text("DELETE FROM sign_in_registrations"))
    before = len(luster.mailer.mails)
    await letters.Letters(luster.database, luster.mailer, ADDRESS).send(**letter)
    assert len(luster.mailer.mails) == before


@pytest.mark.parametrize("ended", ["revoked_at = now()", "expires_at = now()", "accepted_at = now()"])
async def test_an_invitation_that_is_no_longer_good_is_not_mailed(luster: House, ended: str) -> None:
    from luster_engine.sign_in import invitations

    by = (await luster.somebody("admin@example.com")).account
    async with luster.database.transaction() as session:
        await invitations.invite(session, "ann@example.com", by=by, actor="test")
    [letter] = await asked(luster)
    async with luster.database.transaction() as session:
        await session.execute(text(f"UPDATE sign_in_invitations SET {ended}"))
    before = len(luster.mailer.mails)
    await letters.Letters(luster.database, luster.mailer, ADDRESS).send(**letter)
    assert len(luster.mailer.mails) == before


async def sent(luster: House, kind: Literal["magic", "reset"], times: int) -> int:
    """How many of so many letters are sent that a stranger asks for."""
    async with luster.database.transaction() as session:
        for _ in range(times):
            await letters.ask(session, kind, "ann@example.com")
    return len(await luster.post())


@pytest.mark.parametrize("kind", ["magic", "reset"])
async def test_a_stranger_who_asks_for_links_shuts_no_owner_out(luster: House, kind: Literal["magic", "reset"]) -> None:
    """Links that had ended counted for an hour: five wishes of a stranger, and the owner of a new telephone had no way
    in for fifty minutes, as often as the stranger liked."""
    await luster.somebody()
    lasts = links.LASTS[kind]
    assert await sent(luster, kind, letters._SPARING + 2) == letters._SPARING
    last = token_in(luster.mailer.mails[-1])
    async with luster.database.transaction() as session:
        assert (await links.look(session, kind, last)).email == "ann@example.com"
    await luster.run("UPDATE sign_in_links SET created_at = created_at - :by, expires_at = expires_at - :by", by=lasts)
    assert await sent(luster, kind, 1) == 1


async def test_a_mailbox_gets_no_more_links_in_an_hour_than_somebody_who_asks_all_the_time_may_cause(
    luster: House,
) -> None:
    await luster.somebody()
    lasts = links.LASTS["magic"]
    got = []
    for _ in range(12):
        got.append(await sent(luster, "magic", letters._SPARING + 1))
        await luster.run(
            "UPDATE sign_in_links SET created_at = created_at - :by, expires_at = expires_at - :by", by=lasts
        )
    # Whoever asks all the time shuts nobody out: each ten minutes begin with a letter that goes.
    assert got == [letters._SPARING] * 12
    # Links that are used up make room for no more than that.
    await luster.run("UPDATE sign_in_links SET created_at = now(), expires_at = now() - interval '1 second'")
    assert await luster.count("sign_in_links") > letters._MOST_AN_HOUR
    assert await sent(luster, "magic", 1) == 0


async def test_links_to_register_are_five_in_an_hour_although_they_last_a_day(luster: House) -> None:
    """They need the password of who asked, so those of a stranger are of no use to the owner of the mailbox."""
    for _ in range(letters._SPARING + 1):
        await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
        await luster.post()
    assert len(luster.mailer.mails) == letters._SPARING
    for table in ("sign_in_links", "sign_in_registrations"):
        await luster.run(f"UPDATE {table} SET created_at = now() - interval '61 minutes'")
    await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
    assert len(await luster.post()) == 1


async def test_a_letter_goes_before_the_thumbnails_of_a_flood(luster: House) -> None:
    """Somebody waits for it, while another sends ten thousand photos."""
    async with luster.database.transaction() as session:
        for _ in range(3):
            await enqueue(session, "thumbnail", asset_id=str(new_id()))
    await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
    assert await first_of_all(luster) == letters.SEND


async def test_a_letter_that_failed_goes_before_nobody_any_more(luster: House) -> None:
    """Else a server of mail that is away would hold up every other chore."""
    await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
    async with luster.database.transaction() as session:
        await session.execute(text("UPDATE procrastinate_jobs SET status = 'failed', attempts = 1"))
        await enqueue(session, "thumbnail", asset_id=str(new_id()))
    await Sweeper(luster.database, patience=Patience()).sweep()
    async with luster.database.transaction() as session:
        await session.execute(text("UPDATE procrastinate_jobs SET scheduled_at = NULL"))
    assert await first_of_all(luster) == "thumbnail"


async def first_of_all(luster: House) -> str:
    """What a worker would do first."""
    async with luster.database.transaction() as session:
        worker = await session.scalar(text("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id"))
        taken = await session.execute(
            text("SELECT task_name FROM procrastinate_fetch_job_v2(ARRAY[:queue]::varchar[], :worker)"),
            {"queue": CHORES, "worker": worker},
        )
        return str(taken.scalar_one())


async def test_whoever_fills_a_mailbox_with_registrations_keeps_its_owner_from_none(luster: House) -> None:
    """Six wishes of a stranger in an hour, and the owner's own got no letter. All that came were bound to passwords
    of the stranger's."""
    for _ in range(letters._SPARING + 1):
        await luster.ways.sign_up("ann@example.com", "the stranger's own password", HERE)
    await luster.ways.sign_up("ann@example.com", PASSWORD, HERE)
    [mail] = await luster.post()
    assert mail.subject == "Your registration for Luster"
    token = token_in(mail)
    with pytest.raises(LusterError) as refusal:
        await luster.ways.confirm(token, "short", HERE)
    assert refusal.value.reason is Reason.INVALID_ARGUMENT
    begun = await luster.ways.confirm(token, "nine blue boats in the fog", HERE)
    assert (await luster.ways.log_in("ann@example.com", "nine blue boats in the fog", HERE)).account == begun.account
    for password in (PASSWORD, "the stranger's own password"):
        with pytest.raises(LusterError):
            await luster.ways.log_in("ann@example.com", password, HERE)
    with pytest.raises(LusterError) as refusal:
        await luster.ways.confirm(token, PASSWORD, HERE)
    assert refusal.value.reason is Reason.SIGNATURE_INVALID


async def test_a_letter_that_is_sent_again_as_another_kind_has_a_link_that_works(luster: House) -> None:
    """The server of mail was away at the first try, and a stranger filled the mailbox before the second. The link of
    the second was kept as one of the first, and was refused."""
    sender = letters.Letters(luster.database, luster.mailer, ADDRESS)
    await luster.ways.sign_up("ann@example.com", "the stranger's own password", HERE)
    [first] = await asked(luster)
    luster.mailer.failing = 1
    with pytest.raises(OSError):
        await sender.send(**first)
    for _ in range(letters._SPARING):
        await luster.ways.sign_up("ann@example.com", "the stranger's own password", HERE)
    await sender.send(**first)
    [mail] = luster.mailer.mails
    assert "/auth/register/" in mail.text
    await luster.ways.confirm(token_in(mail), "nine blue boats in the fog", HERE)
    assert await luster.ways.log_in("ann@example.com", "nine blue boats in the fog", HERE)
