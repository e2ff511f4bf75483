"""Billing's part of the queue: events that waited, credits that run out, and the daily comparison with Stripe."""

import logging
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from luster_engine.billing import service
from luster_engine.billing.reconcile import reconcile
from luster_engine.billing.terms import Terms, open_stripe
from luster_engine.database.session import Database
from luster_engine.settings import Settings

log = logging.getLogger("luster.billing")

TIDY = "billing_tidy"
RECONCILE = "billing_reconcile"
SCHEDULE = {TIDY: "* * * * *", RECONCILE: "17 4 * * *"}
"""When each is due, as cron writes it, in UTC."""

# Stripe gives up delivering an event after three days.
_LOOK_BACK = timedelta(days=4)


class BillingChores:
    """What a worker does for billing; each may run twice without harm."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._settings = settings
        self._terms = Terms.of(settings)

    async def account_seen(self, account_id: str, **_rest: Any) -> None:
        """Book what was bought before its buyer was ever seen here."""
        async with self._database.transaction() as session:
            await service.account_seen(session, self._terms, UUID(account_id))

    async def tidy(self, **_rest: Any) -> None:
        """Book what need not wait any longer, and let credits and memberships run out."""
        async with self._database.transaction() as session:
            booked = await service.tidy(session, self._terms)
        if booked:
            log.info("booked %d payment events that had waited", booked)

    async def reconcile(self, **_rest: Any) -> None:
        """Compare the last days with Stripe; what is missing is logged, and booked where the settings say so."""
        api = open_stripe(self._settings)
        if api is None:
            return
        since = datetime.now(UTC) - _LOOK_BACK
        try:
            report = await reconcile(self._database, self._terms, api, since, grant=self._settings.reconcile_grants)
        finally:
            await api.close()
        for each in report.missing:
            became = (
                "were missing and are booked now" if each.booked else "are not booked; see luster billing reconcile"
            )
            log.warning("%s of account %s: %d credits %s", each.reference, each.account, each.credits, became)
