"""What is kept of those who left: marks by which they are known when they come again, and nothing that names them."""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import AccountDeletion, DepartedMark, Identity
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from luster_engine.storage.secrets import own_secret

Kind = Literal["account", "email", "identity"]


@dataclass(frozen=True, slots=True)
class DepartedKey:
    """The key of the marks. It lies outside the database, so that whoever has the marks alone can test no name."""

    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, settings: Settings) -> "DepartedKey":
        """The installation's key: made from a secret that is given to every machine, else from its own. Whoever changes
        the service token keeps the marks by giving its old value here for good."""
        given = settings.departed_secret or settings.service_token
        secret = given.get_secret_value() if given is not None else own_secret(settings.data_dir, "departed_key")
        return cls(hashlib.sha256(b"luster departed\0" + secret.encode()).digest())

    def mark(self, kind: Kind, name: str) -> bytes:
        """The mark of a name."""
        return hmac.digest(self.secret, f"{kind}\0{name}".encode(), "sha256")

    def of_account(self, account: UUID | str) -> bytes:
        """The mark of an account's id."""
        return self.mark("account", str(account).lower())

    def of_identity(self, issuer: str, subject: str) -> bytes:
        """The mark of a name under which somebody vouched."""
        return self.mark("identity", f"{issuer}\0{subject}")


async def leave_marks(session: AsyncSession, key: DepartedKey, deletion: UUID, account: UUID, email: str) -> None:
    """Mark an account's id, its address and its identities, before their rows go."""
    marks = {key.of_account(account): "account"}
    if email:
        marks[key.mark("email", email.casefold())] = "email"
    for each in await session.scalars(select(Identity).filter_by(account_id=account)):
        marks[key.of_identity(each.issuer, each.subject)] = "identity"
    for mark, kind in marks.items():
        row = insert(DepartedMark).values(mark=mark, kind=kind, deletion_id=deletion)
        await session.execute(row.on_conflict_do_update(index_elements=["mark"], set_={"deletion_id": deletion}))


async def departure_of(session: AsyncSession, mark: bytes) -> datetime | None:
    """When somebody of this mark was gone; None for one who never left."""
    return await session.scalar(
        select(AccountDeletion.finished_at)
        .join(DepartedMark, DepartedMark.deletion_id == AccountDeletion.id)
        .where(DepartedMark.mark == mark)
    )


async def departed_name(session: AsyncSession, key: DepartedKey, names: Iterable[str]) -> str | None:
    """The mark of the first of these names that was an account's which left, as text."""
    marks = [key.of_account(name) for name in names]
    found = (
        set(await session.scalars(select(DepartedMark.mark).where(DepartedMark.mark.in_(marks)))) if marks else set()
    )
    return next((mark.hex() for mark in marks if mark in found), None)


async def left_before(
    session: AsyncSession, key: DepartedKey | None, issuer: str, subject: str, issued: datetime | None
) -> datetime | None:
    """When the account of an identity was removed, if it was; a sign-in of before that is refused."""
    if key is None:
        return None
    left = await departure_of(session, key.of_identity(issuer, subject))
    if left is not None and (issued is None or issued <= left):
        raise LusterError(
            Reason.UNAUTHENTICATED, "The account of this sign-in was removed. Sign in again to begin a new, empty one."
        )
    return left


async def welcomed_before(session: AsyncSession, key: DepartedKey | None, email: str) -> bool:
    """Whether somebody with this address had an account here and left."""
    if key is None or not email:
        return False
    return await departure_of(session, key.mark("email", email.casefold())) is not None
