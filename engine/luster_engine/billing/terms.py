"""The settings that decide which payment events are accepted and how many credits they give."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from luster_engine.accounts.departed import DepartedKey
from luster_engine.billing.catalogue import Packs, load_packs
from luster_engine.billing.facts import Notice, Source
from luster_engine.billing.revenuecat_events import read_revenuecat
from luster_engine.billing.stripe_events import read_stripe
from luster_engine.settings import Settings

if TYPE_CHECKING:
    from luster_engine.billing.stripe_api import StripeApi

_APP_STORES = frozenset({"APP_STORE", "MAC_APP_STORE", "PLAY_STORE"})


def open_stripe(settings: Settings) -> "StripeApi | None":
    """The way to Stripe of an installation that has a key; None for one that sells nothing by card."""
    if settings.stripe_secret_key is None:
        return None
    # The SDK is large, and only those who sell by card pay for its import.
    from luster_engine.billing.stripe_api import StripeApi

    return StripeApi(settings.stripe_secret_key.get_secret_value(), settings.stripe_base_url)


@dataclass(frozen=True, slots=True)
class Terms:
    """What is sold, and under which conditions."""

    packs: Packs
    livemode: bool = True
    """Whether this installation takes real money; Stripe's events must be of the same kind."""
    sandbox: bool = False
    """Whether purchases in the stores' test environments count."""
    stores: frozenset[str] | None = None
    """The stores whose purchases are taken from RevenueCat; None for all."""
    plan_credits_expire: bool = False
    departed: DepartedKey | None = None
    """By which a payment that names somebody who left is known."""

    @classmethod
    def of(cls, settings: Settings) -> "Terms":
        """The terms of an installation; raises when its catalogue cannot be used."""
        key = settings.stripe_secret_key.get_secret_value() if settings.stripe_secret_key else ""
        return cls(
            packs=load_packs(settings.packs_file),
            livemode="_test_" not in key if settings.stripe_livemode is None else settings.stripe_livemode,
            sandbox=settings.revenuecat_sandbox,
            # Where Stripe tells us itself, its purchases must not come a second time by way of RevenueCat.
            stores=_APP_STORES if key else None,
            plan_credits_expire=settings.plan_credits == "expire",
            departed=DepartedKey.of(settings),
        )

    def read(self, source: Source, event: Mapping[str, Any]) -> Notice:
        """A verified event in our own words."""
        if source == "stripe":
            return read_stripe(event)
        return read_revenuecat(event, sandbox=self.sandbox, stores=self.stores)
