"""Answers BillingService: selling, and hearing from payment services what was sold."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, NoReturn

import grpc
from luster.v1 import billing_pb2 as pb
from luster.v1 import billing_pb2_grpc
from pydantic import SecretStr
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing import checkout, service
from luster_engine.billing.facts import Notice, SaleState, Source, UnbookableError
from luster_engine.billing.models import Purchase
from luster_engine.billing.names import stripe_customer
from luster_engine.billing.reconcile import facts_of_checkout, reconcile
from luster_engine.billing.storable import shown, unstorable
from luster_engine.billing.terms import Terms, open_stripe
from luster_engine.billing.verify import refused, verified_revenuecat, verified_stripe
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database, fits_no_column
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_timestamp
from luster_engine.rpc.repeats import first_of
from luster_engine.settings import Settings

if TYPE_CHECKING:
    from luster_engine.billing.stripe_api import StripeApi

Context = grpc.aio.ServicerContext[Any, Any]

log = logging.getLogger("luster.billing")

_SUCCESS = "/?checkout=success&session_id={CHECKOUT_SESSION_ID}"
_CANCEL = "/?checkout=cancelled"

_STATES = {
    SaleState.OPEN: pb.CHECKOUT_STATE_OPEN,
    SaleState.PENDING: pb.CHECKOUT_STATE_PENDING,
    SaleState.PAID: pb.CHECKOUT_STATE_PAID,
    SaleState.FAILED: pb.CHECKOUT_STATE_FAILED,
    SaleState.EXPIRED: pb.CHECKOUT_STATE_EXPIRED,
}
_OUTCOMES: Mapping[service.Outcome, pb.EventOutcome] = {
    "applied": pb.EVENT_OUTCOME_APPLIED,
    "duplicate": pb.EVENT_OUTCOME_DUPLICATE,
    "waiting": pb.EVENT_OUTCOME_WAITING,
    "ignored": pb.EVENT_OUTCOME_IGNORED,
}


class BillingServicer(billing_pb2_grpc.BillingServiceServicer):
    """Billing as clients and payment services see it; `aclose` gives its connections to Stripe back."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._settings = settings
        self.terms = Terms.of(settings)
        self._returns = checkout.Returns.of(settings)
        self._api = open_stripe(settings)
        self._turn = asyncio.Lock()

    async def aclose(self) -> None:
        """Give back what is open."""
        if self._api is not None:
            await self._api.close()

    async def ListPacks(  # noqa: N802 - the contract's name
        self, request: pb.ListPacksRequest, context: Context
    ) -> pb.ListPacksResponse:
        """What can be bought; a catalogue is short enough for one page."""
        return pb.ListPacksResponse(
            packs=[
                pb.Pack(
                    id=pack.id,
                    title=pack.title,
                    credits=pack.credits,
                    display_price=pack.display_price,
                    subscription=pack.subscription,
                    store_product_ids=dict(pack.store_products),
                )
                for pack in self.terms.packs.all
            ]
        )

    async def CreateCheckout(  # noqa: N802 - the contract's name
        self, request: pb.CreateCheckoutRequest, context: Context
    ) -> pb.CreateCheckoutResponse:
        """Open a checkout page, the same one for the same request id."""
        api, account = self._stripe(), current_caller().account
        pack = self.terms.packs.required(request.pack)
        success_url = self._returns.checked(request.success_url, _SUCCESS)
        cancel_url = self._returns.checked(request.cancel_url, _CANCEL)
        async with self._database.transaction() as session:
            purchase = await first_of(session, account, request, new_id())
            before = await checkout.opened(session, purchase)
            if before is not None:
                return pb.CreateCheckoutResponse(checkout_url=before.url, session_id=before.session_id)
            buyer = await checkout.buyer(session, account, pack)
        opened = await api.open_checkout(
            pack,
            purchase=purchase,
            account=account,
            success_url=success_url,
            cancel_url=cancel_url,
            customer=buyer.customer,
            email=buyer.email,
        )
        async with self._database.transaction() as session:
            await checkout.record(session, purchase, account, pack, opened, request.request_id)
        return pb.CreateCheckoutResponse(checkout_url=opened["url"], session_id=opened["id"])

    async def GetCheckout(  # noqa: N802 - the contract's name
        self, request: pb.GetCheckoutRequest, context: Context
    ) -> pb.GetCheckoutResponse:
        """How a checkout stands; one that our books call open is looked up, so that nobody waits for a webhook."""
        account = current_caller().account
        async with self._database.transaction() as session:
            purchase = await checkout.own(session, account, request.session_id)
        unsettled = purchase is None or purchase.state in (SaleState.OPEN, SaleState.PENDING)
        if self._api is not None and unsettled and checkout.is_session_id(request.session_id):
            found = await self._api.checkout(request.session_id)
            if found is not None and checkout.belongs_to(found, account):
                async with self._booking() as session:
                    await service.note(session, self.terms, "stripe", facts_of_checkout(found))
                    purchase = await checkout.own(session, account, request.session_id)
        if purchase is None:
            raise LusterError(Reason.NOT_FOUND, f"There is no checkout {request.session_id[:64]!r} in this account.")
        return self._checkout(purchase)

    async def CreatePortal(  # noqa: N802 - the contract's name
        self, request: pb.CreatePortalRequest, context: Context
    ) -> pb.CreatePortalResponse:
        """Open the page where a subscription is changed."""
        api, account = self._stripe(), current_caller().account
        return_url = self._returns.checked(request.return_url, "/")
        async with self._database.transaction() as session:
            customer = await stripe_customer(session, account)
        url = await api.open_portal(customer, return_url) if customer else None
        if url is None:
            raise LusterError(
                Reason.STATE_CONFLICT, "This account has bought nothing by card yet, so there is nothing to manage."
            )
        return pb.CreatePortalResponse(portal_url=url)

    async def ReceiveEvent(  # noqa: N802 - the contract's name
        self, request: pb.ReceiveEventRequest, context: Context
    ) -> pb.ReceiveEventResponse:
        """Verify an event and book it; it is committed before the sender hears that we have it."""
        source, event = self._verified(request)
        if why := unstorable(request.body, event):
            return await self._keep(source, event, request.body, why)
        try:
            notice = self.terms.read(source, event)
        except UnbookableError as error:
            return await self._keep(source, event, request.body, str(error))
        except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
            notice = Notice(source, str(event["id"]), str(event["type"]), livemode=bool(event.get("livemode")))
            await self._refuse(notice, request.body, f"The event {notice.event_id} cannot be read: {error!r}.")
        if source == "stripe" and notice.livemode is not self.terms.livemode:
            modes = {True: "live", False: "test"}
            await self._refuse(
                notice,
                request.body,
                f"This is a {modes[notice.livemode]}-mode event for an installation in "
                f"{modes[self.terms.livemode]} mode.",
            )
        try:
            async with self._booking() as session:
                outcome = await service.receive(session, self.terms, notice, request.body)
        except DBAPIError as error:
            if not fits_no_column(error):
                raise
            return await self._keep(
                source, event, request.body, f"a value fits no column ({type(error.orig).__name__})"
            )
        return pb.ReceiveEventResponse(outcome=_OUTCOMES[outcome])

    async def Reconcile(  # noqa: N802 - the contract's name
        self, request: pb.ReconcileRequest, context: Context
    ) -> pb.ReconcileResponse:
        """Compare Stripe's sessions with the ledger."""
        since = from_timestamp(request, "since")
        if since is None:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                "Give the time from which to compare.",
                violations=(FieldViolation("since", "must be given"),),
            )
        report = await reconcile(self._database, self.terms, self._stripe(), since, grant=request.grant)
        return pb.ReconcileResponse(
            checked=report.checked,
            missing=[
                pb.MissingPurchase(
                    session_id=each.reference, account_id=each.account, credits=each.credits, granted=each.booked
                )
                for each in report.missing
            ],
        )

    @asynccontextmanager
    async def _booking(self) -> AsyncIterator[AsyncSession]:
        # Payments are booked one at a time over all engines. Whoever waits for that waits here first, or a wave of
        # events would take every connection that this engine has, only to wait with it.
        async with self._turn, self._database.transaction() as session:
            yield session

    def _checkout(self, purchase: Purchase) -> pb.GetCheckoutResponse:
        pack = self.terms.packs.get(purchase.pack)
        plan = pack.credits if pack is not None and pack.subscription else 0
        return pb.GetCheckoutResponse(
            session_id=purchase.reference,
            state=_STATES[SaleState(purchase.state)],
            pack=purchase.pack or "",
            credits=purchase.credits or plan,
            receipt_url=purchase.receipt_url or "",
        )

    def _stripe(self) -> "StripeApi":
        if self._api is None:
            raise LusterError(
                Reason.BILLING_DISABLED,
                "Buying credits by card is not switched on here. An operator can set STRIPE_SECRET_KEY.",
            )
        return self._api

    def _verified(self, request: pb.ReceiveEventRequest) -> tuple[Source, dict[str, Any]]:
        settings, headers = self._settings, dict(request.headers)
        if request.source == pb.EVENT_SOURCE_STRIPE:
            secret = _configured(settings.stripe_webhook_secret, "STRIPE_WEBHOOK_SECRET")
            return "stripe", verified_stripe(request.body, headers, secret)
        if request.source == pb.EVENT_SOURCE_REVENUECAT:
            agreed = _configured(settings.revenuecat_authorization, "LUSTER_REVENUECAT_AUTHORIZATION")
            return "revenuecat", verified_revenuecat(request.body, headers, agreed, settings.revenuecat_webhook_secret)
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            "Say which payment service sent the event.",
            violations=(FieldViolation("source", "must be STRIPE or REVENUECAT"),),
        )

    async def _keep(self, source: Source, event: Mapping[str, Any], body: bytes, why: str) -> pb.ReceiveEventResponse:
        """Store a genuine event that can never be booked. Its sender hears that we have it, or would go on for days."""
        notice = Notice(source, shown(event["id"]), shown(event["type"]), livemode=bool(event.get("livemode")))
        async with self._booking() as session:
            await service.refuse(session, notice, body, f"The event cannot be booked: {why}.")
        log.warning("the event %s of %s cannot be booked: %s", notice.event_id, source, why)
        return pb.ReceiveEventResponse(outcome=pb.EVENT_OUTCOME_REFUSED)

    async def _refuse(self, notice: Notice, body: bytes, why: str) -> NoReturn:
        async with self._booking() as session:
            await service.refuse(session, notice, body, why)
        raise refused(why)


def _configured(secret: SecretStr | None, name: str) -> SecretStr:
    if secret is None or not secret.get_secret_value().strip():
        raise LusterError(
            Reason.BILLING_DISABLED, f"This installation does not accept these events. An operator can set {name}."
        )
    return secret
