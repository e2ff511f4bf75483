"""The one place where the engine's parts are put together."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from luster_engine.accounts.rpc import AccountServicer
from luster_engine.accounts.service import ACCOUNT_SEEN
from luster_engine.admin.rpc import AdminServicer
from luster_engine.assets import left_upload, older_tags, tagging, thumbnail, too_large
from luster_engine.assets.confirm import Inspector
from luster_engine.assets.presence import Presence
from luster_engine.assets.quota import Quota
from luster_engine.assets.rpc import AssetServicer
from luster_engine.billing import chores as billing_chores
from luster_engine.billing.rpc import BillingServicer
from luster_engine.catalog.book import CatalogBook
from luster_engine.catalog.rpc import CatalogServicer
from luster_engine.comparisons.rpc import ComparisonServicer
from luster_engine.credits.rpc import CreditServicer
from luster_engine.data_folder import Contents
from luster_engine.database.revision import is_usable
from luster_engine.database.session import Database
from luster_engine.database.states import other_tables
from luster_engine.database_opened import database_url, new_database
from luster_engine.deliverables.renditions import Renditions
from luster_engine.deliverables.rpc import DeliveryServicer
from luster_engine.deliverables.tiles import Tiles
from luster_engine.enhance.enhancer import Enhancer
from luster_engine.enhance.remote_models import RemoteModels
from luster_engine.enhance.rpc import EnhanceServicer
from luster_engine.enhancer_opened import signing
from luster_engine.events.hub import EventHub
from luster_engine.jobs import agreement, withdrawal
from luster_engine.jobs import forgetting as old_agreements
from luster_engine.jobs import previews as preview_chores
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.previews import Previews
from luster_engine.jobs.rpc import JobParts, JobServicer
from luster_engine.jobs.verdict import Patience
from luster_engine.mail.opening import open_mailer
from luster_engine.objects.rpc import ObjectServicer
from luster_engine.observing import observed
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.processes import stop_signals
from luster_engine.prompts import service as prompts
from luster_engine.prompts.rpc import PromptServicer
from luster_engine.providers import ends
from luster_engine.providers.desk import Desk
from luster_engine.providers.desk_opening import open_desk
from luster_engine.queue.app import Chore
from luster_engine.rpc import forgetting
from luster_engine.rpc.contract import SERVICES, Service, service
from luster_engine.rpc.server import EngineServer
from luster_engine.rpc.standings import Standings
from luster_engine.rpc.tls import TlsFiles
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.signer import Signer
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.sandbox.warming import warmed
from luster_engine.scratch import Scratch, open_scratch
from luster_engine.sets.rpc import SetServicer
from luster_engine.sets.search import FIND_SETS, SetSearches, searches_again
from luster_engine.settings import Settings
from luster_engine.shoots import removal, sweep
from luster_engine.shoots.forgotten import removals_again
from luster_engine.shoots.rpc import ShootServicer
from luster_engine.sign_in import chores as sign_in_chores
from luster_engine.sign_in import letters
from luster_engine.sign_in.opening import SignIn, issuers_of, open_sign_in
from luster_engine.sign_in.rpc import AuthServicer
from luster_engine.storage.opening import open_storage
from luster_engine.storage.port import Storage
from luster_engine.storage.secrets import service_token
from luster_engine.webhooks import outbox, purge
from luster_engine.webhooks.delivering import Deliveries, deliveries_again
from luster_engine.webhooks.lanes import Lanes
from luster_engine.webhooks.rpc import WebhookServicer
from luster_engine.worker import leaving, reconcile, retention
from luster_engine.worker.job_runner import Tools
from luster_engine.worker.supervisor import Rhythm, Worker

log = logging.getLogger("luster")


@dataclass(frozen=True, slots=True)
class EngineParts:
    """What both the engine and the worker stand on."""

    settings: Settings
    database: Database
    storage: Storage
    sandbox: Sandbox
    catalog: CatalogBook
    desk: Desk
    scratch: Scratch
    signer: Signer | None
    planner: JobPlanner
    previews: Previews

    @property
    def for_pictures(self) -> tuple[Database, Storage, Sandbox, dict[str, int], Scratch]:
        """What whoever makes something of stored photos needs."""
        return self.database, self.storage, self.sandbox, self.settings.photo_limits, self.scratch


@contextlib.asynccontextmanager
async def open_parts(settings: Settings, *, warms: bool = True) -> AsyncIterator[EngineParts]:
    """Everything below the servers, checked, its sandbox warming where that is wanted; closed again in the other
    order."""
    async with contextlib.AsyncExitStack() as stack:
        url = await asyncio.to_thread(stack.enter_context, database_url(settings))
        if not await asyncio.to_thread(is_usable, url):
            raise other_tables()
        database = new_database(settings, url, pool=settings.database_pool)
        stack.push_async_callback(database.close)
        storage = open_storage(settings)
        stack.push_async_callback(storage.close)
        await storage.check()
        if settings.s3_bucket is None:
            await asyncio.to_thread(Contents(settings.data_dir).note, "storage", "files")
        scratch = stack.enter_context(open_scratch(settings.scratch))
        sandbox = Sandbox(SandboxOptions.from_settings(settings, scratch.own))
        stack.push_async_callback(sandbox.close)
        if warms:
            # Its children import for seconds where the cores are full; what needs none of them does not wait for that.
            sandbox.begin()
        catalog = CatalogBook(settings, sandbox)
        await catalog.open(keep_current=True)
        stack.push_async_callback(catalog.close)
        signer = await stack.enter_async_context(signing(settings, scratch))
        desk = await stack.enter_async_context(
            contextlib.aclosing(open_desk(settings, database, storage, catalog.current(), scratch))
        )
        planner = JobPlanner(catalog.current, settings, lambda: desk.configured)
        previews = Previews(
            database,
            planner,
            storage,
            sandbox,
            limits=settings.photo_limits,
            edge=settings.preview_edge,
            scratch=scratch,
            kept=timedelta(days=settings.retention_days.previews),
        )
        yield EngineParts(settings, database, storage, sandbox, catalog, desk, scratch, signer, planner, previews)


async def run_engine(settings: Settings, *, ready: Callable[[int], None], stop: asyncio.Event | None = None) -> None:
    """Serve until told to stop, then let running calls finish; `ready` is told the port."""
    stop = stop or stop_signals()
    async with (
        contextlib.AsyncExitStack() as stack,
        open_parts(settings, warms=not settings.one_machine) as parts,
        _listening(parts.database) as hub,
        contextlib.aclosing(BillingServicer(parts.database, settings)) as billing,
    ):
        seen = stack.enter_context(observed(settings, "engine", parts.sandbox))
        async with parts.database.transaction() as session:
            await prompts.seed(session, parts.catalog.current())
        sign_in = stack.enter_context(open_sign_in(settings, parts.database))
        standings = Standings(parts.database)
        server = EngineServer(
            _services(parts, hub, billing, sign_in),
            service_token=service_token(settings),
            find_standing=standings.find,
            key_stands=standings.key_stands,
            checks={"database": parts.database.ping, "storage": parts.storage.check},
            tls=TlsFiles.of(settings),
            metrics=seen.metrics,
            tracer=seen.tracer,
        )
        await server.start(address=f"{settings.grpc_host}:{settings.grpc_port}", socket=settings.local_socket)
        log.info("listening on %s:%d", settings.grpc_host, server.port)
        try:
            await warmed(parts.sandbox, lambda: ready(server.port), stop)
            await stop.wait()
        finally:  # children that cannot start end it, too, and somebody may have asked by then
            log.info("draining")
            await server.drain(grace=settings.drain_seconds)


async def run_worker(settings: Settings, *, ready: Callable[[], None], stop: asyncio.Event | None = None) -> None:
    """Take jobs off the queue until told to stop, then finish those that are under way."""
    # The engine starts without what speaks HTTP to other servers.
    from luster_engine.outgoing.sender import Sender

    stop = stop or stop_signals()
    async with contextlib.AsyncExitStack() as stack, open_parts(settings) as parts, _listening(parts.database) as hub:
        seen = stack.enter_context(observed(settings, "worker", parts.sandbox))
        tools = Tools(
            database=parts.database,
            storage=parts.storage,
            sandbox=parts.sandbox,
            hub=hub,
            limits=parts.settings.photo_limits,
            signer=parts.signer,
            desk=parts.desk,
            patience=Patience.of(settings),
            scratch=parts.scratch,
            metrics=seen.metrics,
            tracer=seen.tracer,
        )
        rhythm = Rhythm(
            job_slots=settings.job_slots,
            message_slots=settings.webhook_slots,
            heartbeat_seconds=settings.heartbeat_seconds,
            lost_seconds=settings.worker_lost_seconds,
            sweep_seconds=settings.sweep_seconds,
            drain_seconds=settings.drain_seconds,
            orphan_age=timedelta(hours=settings.orphan_hours),
        )
        jobs_again = (withdrawal.withdrawals_again, agreement.agreements_again)
        forgotten = (removals_again, *jobs_again, deliveries_again, searches_again, *leaving.FORGOTTEN)
        sender = Sender(AddressGuard(settings.webhook_networks))
        deliveries = Deliveries(parts.database, sender, Lanes(settings.webhook_slots), seen.metrics, seen.tracer)
        worker = Worker(tools, rhythm, _chores(parts), _schedule(), forgotten, {outbox.DELIVER: deliveries.deliver})
        await parts.sandbox.warm()
        await ends.ModelEnds(settings, parts.catalog.current).tell()
        await worker.run(stop, ready=ready)


def _schedule() -> dict[str, str]:
    """When the chores come that nothing but the clock asks for."""
    rooms = (ends, billing_chores, sign_in_chores, leaving, removal, sweep, reconcile, retention, purge, forgetting)
    more = (old_agreements, too_large)
    return {chore: times for room in (*rooms, *more) for chore, times in room.SCHEDULE.items()}


def _chores(parts: EngineParts) -> dict[str, Chore]:
    """Every chore that a room puts on the queue, by its name there."""
    days = parts.settings.retention_days
    removals = removal.Removals(parts.database, parts.storage, parts.scratch, uploads_kept=timedelta(days=days.uploads))
    billing = billing_chores.BillingChores(parts.database, parts.settings)
    tagger = tagging.Tagging(
        parts.database, parts.storage, parts.desk, parts.settings, parts.scratch, parts.catalog.current
    )
    return {
        thumbnail.CHORE: thumbnail.Thumbnails(
            *parts.for_pictures,
            parts.catalog.current,
            asks=bool(parts.settings.tag_provider),
            signer=parts.signer,
        ).make,
        tagging.CHORE: tagger.ask,
        ends.CHORE: ends.ModelEnds(parts.settings, parts.catalog.current).tell,
        older_tags.CHORE: older_tags.OlderTagging(parts.database, tagger).ask,
        FIND_SETS: SetSearches(*parts.for_pictures).run,
        left_upload.CHORE: left_upload.LeftUploads(parts.database, parts.storage).discard,
        too_large.CHORE: too_large.TooLarge(
            parts.database, parts.storage, max_bytes=parts.settings.max_bytes, uploads_kept=timedelta(days=days.uploads)
        ).look,
        removal.REMOVE_ASSET: removals.asset,
        removal.REMOVE_SHOOT: removals.shoot,
        removal.EMPTY_ACCOUNT: removals.account,
        removal.TIDY: removals.tidy,
        preview_chores.REMOVE: parts.previews.remove,
        agreement.AGREE_ON: agreement.Agreements(*parts.for_pictures, parts.catalog.current).run,
        withdrawal.CANCEL_BATCH: withdrawal.Withdrawals(parts.database).batch,
        letters.SEND: letters.Letters(
            parts.database, open_mailer(parts.settings), parts.settings.app_url, issuers_of(parts.settings)
        ).send,
        sign_in_chores.TIDY: sign_in_chores.SignInChores(parts.database).tidy,
        ACCOUNT_SEEN: billing.account_seen,
        billing_chores.TIDY: billing.tidy,
        billing_chores.RECONCILE: billing.reconcile,
        **leaving.chores(parts.database, parts.storage, parts.scratch, parts.settings),
        sweep.SWEEP: sweep.Sweeps(parts.database, parts.storage).run,
        purge.PURGE: purge.Purge(parts.database).run,
        forgetting.FORGET: forgetting.Forgetting(parts.database).run,
        old_agreements.FORGET: old_agreements.OldAgreements(parts.database).run,
        **retention.chores(parts.database, parts.storage, parts.settings),
    }


@contextlib.asynccontextmanager
async def _listening(database: Database) -> AsyncIterator[EventHub]:
    hub = EventHub(database)
    await hub.start()
    try:
        yield hub
    finally:
        await hub.close()


def _services(parts: EngineParts, hub: EventHub, billing: BillingServicer, sign_in: SignIn) -> list[Service]:
    """Every service of the contract."""
    settings, database, storage = parts.settings, parts.database, parts.storage
    enhancer = Enhancer(
        parts.sandbox,
        parts.catalog.current,
        limits=parts.settings.photo_limits,
        wait=True,
        signer=parts.signer,
        models=RemoteModels(parts.desk, database, Patience.of(settings), settings),
        scratch=parts.scratch,
    )
    inspector = Inspector(storage, parts.sandbox, parts.settings.photo_limits, Presence(database), parts.scratch)
    job_parts = JobParts(database, parts.planner, hub, storage, parts.previews)
    quota = Quota.of(settings)
    servicers: dict[str, Any] = {
        "account": AccountServicer(database, storage, settings, sign_in),
        "admin": AdminServicer(database, settings, parts.catalog.current, parts.desk.healths),
        "auth": AuthServicer(database, sign_in),
        "asset": AssetServicer(database, storage, inspector, quota, max_bytes=settings.max_bytes),
        "billing": billing,
        "catalog": CatalogServicer(
            settings, database, parts.catalog.current, features=settings.features, provider_health=parts.desk.healths
        ),
        "comparison": ComparisonServicer(database, parts.planner, storage),
        "credit": CreditServicer(database),
        "delivery": DeliveryServicer(
            database, storage, Renditions(*parts.for_pictures, signer=parts.signer), Tiles(*parts.for_pictures)
        ),
        "enhance": EnhanceServicer(
            enhancer, max_bytes=settings.max_bytes, at_once=4 * settings.sandbox_size, scratch=parts.scratch
        ),
        "job": JobServicer(job_parts),
        "object": ObjectServicer(storage, Presence(database)),
        "prompt": PromptServicer(database, parts.catalog.current),
        "set": SetServicer(database),
        "webhook": WebhookServicer(database, AddressGuard(settings.webhook_networks), sign_in.ways.proofs),
        "shoot": ShootServicer(database, storage),
    }
    return [service(name, servicers[name]) for name in SERVICES]
