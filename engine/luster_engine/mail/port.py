"""What a mail is, and what can send one."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from typing import Protocol

from luster_engine.errors import LusterError, Reason


class MailNotSent(LusterError):
    """A server took a mail for none of ours, or was away; it is tried again."""

    def __init__(self, why: str) -> None:
        super().__init__(Reason.STORAGE_UNAVAILABLE, f"A mail could not be sent: {why}.")


class MailRefused(LusterError):
    """A server will never take a mail to this address, so it is not tried again."""

    def __init__(self, why: str) -> None:
        super().__init__(Reason.INVALID_ARGUMENT, f"A mail was refused for good: {why}.")


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail to one address, in plain text and in HTML."""

    to: str
    subject: str
    text: str
    html: str


class Mailer(Protocol):
    """Something that mails can be handed to."""

    async def send(self, mail: Mail) -> None:
        """Hand over one mail, or raise MailNotSent, or MailRefused where trying again is in vain."""
        ...


def composed(mail: Mail, sender: str) -> EmailMessage:
    """A mail as it goes over the wire. A line break in an address or subject is refused, never written."""
    if any(each in text for text in (mail.to, mail.subject, sender) for each in "\r\n\0"):
        raise LusterError(Reason.INVALID_ARGUMENT, "An address or a subject of a mail has a line break.")
    message = EmailMessage(policy=SMTP)
    user, _, domain = mail.to.rpartition("@")
    message["From"] = sender
    message["To"] = Address(username=user, domain=domain)
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].strip("> ") or "localhost")
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    return message
