"""The mails of sign-in: asked for in a transaction, written and sent by a chore, which tries until it worked.

Whether an address has an account is looked up by the chore, not by who answers the request. So the answer takes as long
and says the same for every address.
"""

import html
import logging
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Final
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import earliest_id, new_id
from luster_engine.database.session import Database
from luster_engine.mail.port import Mail, Mailer, MailRefused
from luster_engine.queue.app import enqueue
from luster_engine.sign_in import links, outliving, sessions
from luster_engine.sign_in.links import Kind, LinkTarget

log = logging.getLogger("luster.sign_in")

SEND: Final = "sign_in_letter"
"""The chore's name."""
WORTH_SENDING: Final = timedelta(days=2)
"""How long a letter is tried to be sent. Nobody waits for a link longer, servers of mail give up after as long, and one
that stayed for ever would be tried every ten minutes: strangers could fill the queue with addresses that nobody has."""
_BEFORE_OTHERS: Final = 10
"""Somebody waits before their screen for a letter, so it goes before the thumbnails of whoever sends ten thousand
photos."""
_SPARING: Final = 5
"""Links of one kind, made in the last hour, that lie in a mailbox and are still good; while there are so many, what is
asked for beyond is not sent. A mailbox must not be flooded by whoever knows its address, and its owner has a link that
works or gets one. A link that signs in lasts ten minutes, so there are five of them in ten minutes."""
_MOST_AN_HOUR: Final = 30
"""Links of one kind to one address in an hour, also those that were used or ended. That is what links of ten minutes
come to if somebody asks all the time; with fewer, whoever does so would shut the owner out for the rest of the hour."""
_NO_WORDS: Final[Mapping[str, str]] = {}
_HTML = (
    '<!doctype html><html lang="en"><body style="font-family:sans-serif;max-width:34em;margin:2em auto">'
    "{body}</body></html>"
)

_ACCOUNT = text("""
SELECT c.account_id FROM sign_in_credentials c JOIN accounts a ON a.id = c.account_id
WHERE lower(c.email) = lower(:email) AND a.state NOT IN ('deleting', 'deleted')
""")
_SIGNS_IN = text("SELECT EXISTS (SELECT FROM sign_in_credentials WHERE account_id = :account)")
_ASKED_BY = text("""
SELECT c.email, greatest(coalesce(c.password_changed_at, c.created_at), (
    SELECT max(s.ended_at) FROM sign_in_sessions s
    WHERE s.account_id = c.account_id AND s.ended_why <> ALL(:of_itself)
)) AS put_out_at
FROM sign_in_credentials c JOIN accounts a ON a.id = c.account_id
WHERE c.account_id = :account AND a.state = 'active'
""")
"""Named to whoever is asked to give their address to the account: else somebody could have a stranger's address put on
an account of their own, and read what the stranger later puts there."""
_LEFT = text("""
SELECT begins_at - now() AS lasts, asked_at FROM account_deletions WHERE account_id = :account AND state = 'waiting'
""")
_REGISTRATION = text("""
SELECT id FROM sign_in_registrations
WHERE email = :email AND expires_at > now() AND (CAST(:only AS uuid) IS NULL OR id = :only)
ORDER BY created_at DESC LIMIT 1
""")
_INVITATION = text("""
SELECT id FROM sign_in_invitations
WHERE id = :invitation AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now()
""")
_WISHES = text("""
SELECT count(*) FROM sign_in_registrations
WHERE email = :email AND created_at > now() - interval '1 hour'
""")
_OF_LATE = text("""
SELECT count(*) AS made, count(*) FILTER (WHERE used_at IS NULL AND expires_at > now()) AS good FROM sign_in_links
WHERE email = :email AND kind = :kind AND created_at > now() - interval '1 hour' AND letter_id <> :letter
""")


@dataclass(frozen=True, slots=True)
class Template:
    """A letter as data."""

    subject: str
    text: tuple[str, ...]
    button: str = ""
    path: str = ""
    also: str = ""
    """What is said besides where the account has what goes on to count."""
    ways: str = ""
    """What is said besides where others than by the password get in."""
    ended: str = ""
    """What is said besides where API keys ended with what the letter tells."""
    own: str = ""
    """What is said besides to whom Luster itself signs in: who comes by Supabase has no password here."""


@cache
def template(name: str) -> Template:
    """The letter of a name."""
    found = tomllib.loads(files("luster_engine.sign_in").joinpath("letters", f"{name}.toml").read_text("utf-8"))
    more = (found.get(each, "") for each in ("button", "path", "also", "ways", "ended", "own"))
    return Template(found["subject"], tuple(found["text"]), *more)


async def ask(
    session: AsyncSession,
    name: str,
    email: str,
    *,
    account: UUID | None = None,
    registration: UUID | None = None,
    invitation: UUID | None = None,
    words: Mapping[str, str] | None = None,
) -> None:
    """Have a letter sent once the session's transaction has committed; `words` are what it names."""
    named = {"account": account, "registration": registration, "invitation": invitation}
    about: dict[str, Any] = {key: str(value) for key, value in named.items() if value is not None}
    if words:
        about["words"] = dict(words)
    letter = str(new_id())
    await enqueue(session, SEND, priority=_BEFORE_OTHERS, letter=letter, name=name, email=email, **about)


class Letters:
    """Writes and sends letters; the queue asks for each until it was sent."""

    def __init__(self, database: Database, mailer: Mailer, address: str, issuers: Collection[str] = ()) -> None:
        """`issuers` are those by whose word somebody may sign in here today."""
        self._database = database
        self._mailer = mailer
        self._address = address.rstrip("/")
        self._issuers = issuers

    async def send(
        self,
        *,
        letter: str,
        name: str,
        email: str,
        account: str = "",
        registration: str = "",
        invitation: str = "",
        words: dict[str, str] | None = None,
    ) -> None:
        """Send one letter, if it is still worth sending."""
        if UUID(letter) < earliest_id(datetime.now(UTC) - WORTH_SENDING):
            log.warning("a letter (%s) could not be sent in %d days and is given up", name, WORTH_SENDING.days)
            return
        target = LinkTarget(email, _id(account), _id(registration), _id(invitation))
        async with self._database.transaction() as session:
            written = await self._written(session, UUID(letter), name, target, words or {})
        if written is None:
            return
        try:
            await self._mailer.send(written)
        except MailRefused as refusal:
            log.warning("a letter (%s) is given up: %s", name, refusal.message)

    async def _written(
        self, session: AsyncSession, letter: UUID, name: str, target: LinkTarget, words: dict[str, str]
    ) -> Mail | None:
        email = target.email
        owner = await session.scalar(_ACCOUNT, {"email": email})
        if name == "confirm":
            crowded = int(await session.scalar(_WISHES, {"email": email}) or 0) - _SPARING
            if owner is not None and crowded > 0:
                return None
            if owner is not None:
                # Whoever only asks for the mail once more is told nothing that the first one did not say.
                return _mail(template("taken"), email, self._address, "") if target.registration else None
            # One that was asked for may have gone meanwhile, of old age or for newer ones.
            only = {"email": email, "only": target.registration}
            registration = await session.scalar(_REGISTRATION, only)
            if registration is None:
                return None
            target = LinkTarget(email, registration=registration)
            if crowded >= 0:
                # Strangers may have asked for all of them. So the mailbox gets a link of another kind, which is bound
                # to none of their passwords: whoever reads the mail chooses one.
                name, target = "register", LinkTarget(email)
        elif name in ("reset", "magic"):
            if owner is None:
                return None
            target = LinkTarget(email, account=owner)
        elif name == "invitation":
            if await session.scalar(_INVITATION, {"invitation": target.invitation}) is None:
                return None
        elif name == "address" and owner is not None:
            return _mail(template("address_taken"), email, self._address, "")
        lasts: timedelta | None = None
        if name == "account_leaving":
            removal = (await session.execute(_LEFT, {"account": target.account})).one_or_none()
            # One of a removal that was taken back, and waited for the server of mail, would end the link of the next
            # and bring a good one to the mailbox of before.
            if target.account is None or removal is None or letter < earliest_id(removal.asked_at):
                return None
            lasts = removal.lasts
            if lasts <= timedelta():
                return None
            await links.void_of_earlier_removals(session, target.account, but=letter)
        if name == "password_changed" and target.account is not None:
            ways = await outliving.ways_named(session, target.account, self._issuers)
            words = {**words, "outliving": await outliving.named(session, target.account), "ways": ways}
        if name == "address":
            values = {"account": target.account, "of_itself": list(sessions.OF_ITSELF)}
            row = (await session.execute(_ASKED_BY, values)).one_or_none()
            # Whoever was put out meanwhile asks for nothing, also where the letter waited for the server of mail.
            if row is None or letter < earliest_id(row.put_out_at):
                return None
            words = {**words, "asked_by": row.email}
        said = template(name)
        if said.own and not await session.scalar(_SIGNS_IN, {"account": target.account}):
            said = replace(said, own="")
        kind = _KINDS.get(name)
        token = ""
        if kind is not None:
            # Not of a removal, which no stranger asks for: whoever has the password could use up all links by removals
            # that they take back, and the owner would have none against the next one.
            if kind != "keep":
                of_late = (await session.execute(_OF_LATE, {"email": email, "kind": kind, "letter": letter})).one()
                spare = 1 if name == "register" else _SPARING
                if of_late.good >= spare or of_late.made >= _MOST_AN_HOUR:
                    return None
            token = await links.put(session, kind, letter, target, lasts)
        return _mail(said, email, self._address, token, words)


_KINDS: Final[dict[str, Kind]] = {
    "confirm": "confirm",
    "reset": "reset",
    "magic": "magic",
    "invitation": "invitation",
    "address": "address",
    "register": "register",
    "account_leaving": "keep",
}


def _mail(letter: Template, to: str, address: str, token: str, words: Mapping[str, str] = _NO_WORDS) -> Mail:
    named = {**words, "place": urlsplit(address).netloc, "address": address}
    also = letter.also if words.get("outliving") else ""
    ways = letter.ways if words.get("ways") else ""
    ended = letter.ended if words.get("ended") else ""
    said = [each.format(**named) for each in (*letter.text, ended, also, ways, letter.own) if each]
    link = address + letter.path.format(token=token) if letter.path else ""
    plain = [*said, *([link] if link else [])]
    marked = [f"<p>{html.escape(each)}</p>" for each in said]
    if link:
        marked.append(f'<p><a href="{html.escape(link)}">{html.escape(letter.button)}</a></p>')
    return Mail(to, letter.subject, "\n\n".join(plain) + "\n", _HTML.format(body="".join(marked)))


def _id(given: str) -> UUID | None:
    return UUID(given) if given else None
