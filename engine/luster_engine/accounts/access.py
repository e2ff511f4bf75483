"""Who may use what: a thing of another account, or one being removed, is NOT_FOUND like one that never existed."""

from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Account
from luster_engine.assets.models import Asset
from luster_engine.errors import LusterError, Reason, no_such
from luster_engine.shoots.models import Shoot

LIVE = ("pending", "ready", "refused", "generated")
"""States of a photo that is not leaving."""


HELD = select(Account.id).where(Account.legal_hold != "")
"""Accounts that an operator has to keep as they are."""
HELD_SECONDS = 3600.0
"""Until a removal that such a hold stops is looked at again. A hold lasts for months, so an hour more does not matter;
shorter, each held account costs chores that find nothing to do."""


async def on_hold(session: AsyncSession, account: UUID) -> bool:
    """Whether nothing of an account may be removed."""
    return await session.scalar(select(HELD.where(Account.id == account).exists())) is True


async def check_may_go(session: AsyncSession, account: UUID) -> None:
    """Refuse to remove anything of an account that has to be kept as it is."""
    if await on_hold(session, account):
        raise LusterError(
            Reason.STATE_CONFLICT,
            "An operator has to keep this account as it is for now, by law. Write to support to learn more.",
        )


def there() -> ColumnElement[bool]:
    """A photo that can be found: neither it nor its shoot is leaving."""
    active = select(1).where(Shoot.id == Asset.shoot_id, Shoot.state == "active").correlate(Asset)
    return and_(Asset.state.in_(LIVE), exists(active))


async def owned_shoot(session: AsyncSession, account: UUID, shoot_id: UUID, *, lock: bool = False) -> Shoot:
    """An account's own shoot. Locked, it stays until the transaction ends, and others may still lock it so."""
    query = select(Shoot).where(Shoot.id == shoot_id, Shoot.account_id == account, Shoot.state == "active")
    shoot = await session.scalar(query.with_for_update(key_share=True) if lock else query)
    if shoot is None:
        raise no_such("shoot", shoot_id)
    return shoot


async def owned_asset(session: AsyncSession, account: UUID, asset_id: UUID, *, lock: bool = False) -> Asset:
    """An account's own photo."""
    query = select(Asset).where(Asset.id == asset_id, Asset.account_id == account, there())
    asset = await session.scalar(query.with_for_update() if lock else query)
    if asset is None:
        raise no_such("asset", asset_id)
    return asset
