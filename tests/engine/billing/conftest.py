"""A billing room on a real database."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from luster_engine.billing.rpc import BillingServicer
from luster_engine.database.session import Database
from luster_engine.settings import Settings

from tests.engine.billing.billing_books import Books, OpenBooks
from tests.engine.billing.billing_world import REVENUECAT_AUTHORIZATION, WEBHOOK_SECRET


@pytest.fixture
async def open_books(database: Database, tmp_path: Path) -> AsyncIterator[OpenBooks]:
    """Opens a billing room with settings of one's own."""
    opened: list[BillingServicer] = []

    async def open_with(**settings: Any) -> Books:
        given: dict[str, Any] = {
            "data_dir": tmp_path,
            "stripe_webhook_secret": WEBHOOK_SECRET,
            "stripe_livemode": False,
            "revenuecat_authorization": REVENUECAT_AUTHORIZATION,
            **settings,
        }
        servicer = BillingServicer(database, Settings(**given))
        opened.append(servicer)
        return Books(database, servicer)

    yield open_with
    for each in opened:
        await each.aclose()


@pytest.fixture
async def books(open_books: OpenBooks) -> Books:
    """A billing room that hears of Stripe's test mode and of RevenueCat."""
    return await open_books()
