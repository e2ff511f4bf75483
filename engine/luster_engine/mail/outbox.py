"""Mail for one machine without a server of mail: each is a file in a folder, which `luster mail` shows."""

import asyncio
import os
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Final

from luster_engine.database.ids import new_id
from luster_engine.mail.port import Mail, composed

MOST: Final = 200
"""Mails that are kept; the oldest goes. They hold links that sign in, so they are not kept for ever."""


class OutboxMailer:
    """Puts mails into the folder, readable by its owner alone."""

    def __init__(self, folder: Path, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    async def send(self, mail: Mail) -> None:
        """Keep one mail."""
        await asyncio.to_thread(self._keep, composed(mail, self._sender).as_bytes())

    def _keep(self, data: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = str(new_id())
        fresh = self._folder / f".{name}"
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
        fresh.rename(self._folder / f"{name}.eml")
        for old in list_mails(self._folder)[MOST:]:
            old.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A mail as it lies in the folder."""

    to: str
    subject: str
    date: str
    text: str


def list_mails(folder: Path) -> list[Path]:
    """The mails of a folder, newest first."""
    return sorted(folder.glob("*.eml"), reverse=True)


def read(path: Path) -> KeptMail:
    """One mail as a person reads it."""
    message = message_from_bytes(path.read_bytes(), policy=default)
    body = message.get_body(("plain",))
    content = body.get_content() if body is not None else ""
    return KeptMail(
        str(message["To"]), str(message["Subject"]), str(message["Date"]), str(content).replace("\r\n", "\n")
    )
