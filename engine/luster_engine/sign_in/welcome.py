"""Welcome credits: once for each proved mail address, and never again, even after its account is gone."""

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.departed import DepartedKey, welcomed_before
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Kind
from luster_engine.credits.service import Source
from luster_engine.sign_in.models import WelcomedMail
from luster_engine.sign_in.sealing import InstallationSecret


async def give_once(
    session: AsyncSession, secret: InstallationSecret, departed: DepartedKey, account: UUID, email: str, amount: int
) -> bool:
    """Grant them where the address had none before, whichever way it signed in; says whether it was done."""
    if amount <= 0 or await welcomed_before(session, departed, email) or not await claim(session, email, secret=secret):
        return False
    source = Source("welcome", str(account), reason="Welcome to Luster", actor="luster")
    await credits.book(session, account, Kind.GRANT, amount, source)
    return True


async def claim(session: AsyncSession, email: str, *, secret: InstallationSecret) -> bool:
    """Note that a proved address has its welcome now; False where it had one."""
    hashed = secret.hash("welcomed addresses", email.strip().lower())
    added = await session.execute(
        insert(WelcomedMail).values(mail_hash=hashed).on_conflict_do_nothing().returning(WelcomedMail.mail_hash)
    )
    return added.scalar_one_or_none() is not None
