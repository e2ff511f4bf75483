"""The rules of buying on the web: what may be bought, where a buyer returns to, and how a purchase stands."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Account
from luster_engine.billing.catalogue import Pack
from luster_engine.billing.facts import SaleState
from luster_engine.billing.models import Purchase, Subscription
from luster_engine.billing.names import stripe_customer
from luster_engine.billing.stripe_events import Object
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings

_SESSION_ID = re.compile(r"cs_[A-Za-z0-9_]{1,250}")


@dataclass(frozen=True, slots=True)
class Buyer:
    """What Stripe is told of who buys."""

    account: UUID
    email: str | None
    customer: str | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A checkout page that was opened."""

    session_id: str
    url: str


@dataclass(frozen=True, slots=True)
class Returns:
    """Where buyers may be sent back to; another site's address would lend it our name."""

    app_url: str
    others: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> "Returns":
        """The installation's own address and those that its settings add."""
        return cls(settings.app_url.rstrip("/"), settings.checkout_return_origins)

    def checked(self, url: str, default: str) -> str:
        """The address asked for, or the installation's own page."""
        if not url:
            return f"{self.app_url}{default}"
        if not any(_within(url, allowed) for allowed in (self.app_url, *self.others)):
            raise LusterError(
                Reason.URL_REFUSED,
                f"Buyers cannot be sent back to {url[:200]!r}. Use an address under {self.app_url}, or add its origin "
                "to LUSTER_CHECKOUT_RETURN_ORIGINS.",
            )
        return url


async def buyer(session: AsyncSession, account: UUID, pack: Pack) -> Buyer:
    """The account as a buyer of a pack; a second subscription is a change of the first."""
    if pack.subscription:
        running = select(Subscription.id).filter_by(account_id=account).where(Subscription.state != "ended").limit(1)
        if (await session.scalars(running)).one_or_none() is not None:
            raise LusterError(
                Reason.STATE_CONFLICT,
                "This account has a subscription already. Change it with POST /billing/portal, or in its app store.",
            )
    email = await session.scalar(select(Account.email).where(Account.id == account))
    return Buyer(account, email, await stripe_customer(session, account))


async def opened(session: AsyncSession, purchase: UUID) -> Opened | None:
    """The page of a purchase that was begun before."""
    row = await session.get(Purchase, purchase)
    return Opened(row.reference, str(row.details.get("checkout_url", ""))) if row else None


async def record(
    session: AsyncSession, purchase: UUID, account: UUID, pack: Pack, checkout: Object, intent: str
) -> None:
    """Remember a checkout; its events may have made the row already, and know more."""
    row = insert(Purchase).values(
        id=purchase,
        account_id=account,
        source="stripe",
        reference=checkout["id"],
        state=str(SaleState.OPEN),
        pack=pack.id,
        credits=0 if pack.subscription else pack.credits,
        currency=checkout.get("currency"),
        intent=intent or None,
        details={"checkout_url": checkout["url"], "asked": {"amount": pack.amount, "currency": pack.currency}},
    )
    # Whatever the catalogue says tomorrow, this is what we asked for this session, and nobody else can write it.
    also = {"details": Purchase.details.concat(row.excluded.details), "updated_at": func.now()}
    await session.execute(row.on_conflict_do_update(index_elements=["source", "reference"], set_=also))


async def own(session: AsyncSession, account: UUID, session_id: str) -> Purchase | None:
    """The account's purchase of a checkout session."""
    found = await session.scalars(select(Purchase).filter_by(source="stripe", reference=session_id, account_id=account))
    return found.one_or_none()


def is_session_id(name: str) -> bool:
    """Whether a name has the form of Stripe's session ids; nothing else is put into an address at Stripe."""
    return _SESSION_ID.fullmatch(name) is not None


def belongs_to(checkout: Object, account: UUID) -> bool:
    """Whether a session that Stripe knows was opened for the account."""
    return checkout.get("client_reference_id") == str(account)


def _within(url: str, allowed: str) -> bool:
    asked, base = urlsplit(url), urlsplit(allowed)
    if base.scheme not in ("http", "https"):
        return bool(base.scheme) and asked.scheme == base.scheme  # an app's own scheme
    return (asked.scheme, asked.netloc) == (base.scheme, base.netloc)
