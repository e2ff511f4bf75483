"""Mail by SMTP: encrypted unless the operator says otherwise, and never for longer than it takes to give up."""

import asyncio
import smtplib
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from luster_engine.mail.port import Mail, MailNotSent, MailRefused, composed

_SECONDS = 20.0
"""How long a server may take for one step. Chores share two slots, so one that hangs must not hold them for long."""
_FOR_GOOD = 500
"""From this number on a server means "never", and below it "not now" (RFC 5321, 4.2.1)."""


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where mails are handed over."""

    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    user: str = ""
    password: str = ""
    authority: Path | None = None
    """Certificates that vouch for the server, besides the system's."""


class SmtpMailer:
    """Sends each mail over a connection of its own."""

    def __init__(self, server: SmtpServer, sender: str) -> None:
        self._server = server
        self._sender = sender

    async def send(self, mail: Mail) -> None:
        """Hand one mail over."""
        await asyncio.to_thread(self._send, mail)

    def _send(self, mail: Mail) -> None:
        message = composed(mail, self._sender)
        try:
            with self._connected() as server:
                if self._server.user:
                    server.login(self._server.user, self._server.password)
                server.send_message(message)
        except smtplib.SMTPResponseException as error:
            # What a server says may repeat the address or the mail, so only its number is told.
            raise MailNotSent(f"{self._server.host} answered {error.smtp_code}") from None
        except smtplib.SMTPRecipientsRefused as error:
            codes = {code for code, _ in error.recipients.values()}
            what = f"{self._server.host} answered {max(codes, default=0)} to the address"
            raise (MailRefused(what) if min(codes, default=0) >= _FOR_GOOD else MailNotSent(what)) from None
        except (smtplib.SMTPException, OSError) as error:
            raise MailNotSent(f"{self._server.host} could not be used ({type(error).__name__})") from None

    def _connected(self) -> smtplib.SMTP:
        where = self._server
        if where.security == "tls":
            return smtplib.SMTP_SSL(where.host, where.port, timeout=_SECONDS, context=self._context())
        server = smtplib.SMTP(where.host, where.port, timeout=_SECONDS)
        if where.security == "starttls":
            try:
                server.starttls(context=self._context())
            except BaseException:
                server.close()
                raise
        return server

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        if self._server.authority is not None:
            context.load_verify_locations(self._server.authority)
        return context
