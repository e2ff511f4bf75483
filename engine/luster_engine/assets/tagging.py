"""The chore that asks a remote model what a photo shows, where the operator allows it; an owner's word stays."""

import logging
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets import tags
from luster_engine.assets.models import SHOWN_STATES, Asset
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.looking import LOOKED_EDGE
from luster_engine.plugins import capability, makers
from luster_engine.plugins.capability import Chosen
from luster_engine.plugins.catalog import Catalog
from luster_engine.providers.desk import Desk
from luster_engine.providers.question import Question
from luster_engine.providers.standing import models_off, standing_of
from luster_engine.queue.app import enqueue
from luster_engine.scratch import Scratch
from luster_engine.settings import Settings
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.assets")

CHORE = "assets.tags"
WORDS = (
    "This is one photo of a property. Say what it shows: choose every word of the list that certainly fits, and no "
    "other. At most one of exterior, interior and aerial fits. Name a room only where the photo was taken in it."
)
"""What is asked. The photo's name, its place and its owner are no part of it."""
PRIORITY = -10
"""Priority below the thumbnails, which people wait for."""
TRIES = 4
"""How often a provider that cannot be asked at present is asked. Chosen, not measured: with the pauses below that is
three and a half minutes. Tags are a courtesy, so a longer outage leaves a photo without them."""
_PAUSE = 30.0
"""Seconds before the second try; twice as many before each further one."""
_FULL_PAUSE = 15.0
"""Seconds until it is looked again whether a provider's minute has room."""
_STORE_PAUSE = 600.0
"""Seconds until a photo is tried again that the store kept from being asked about. Chosen, not measured: a full disk
has room when somebody has made some."""
LINE = "tags"
"""One photo at a time is asked about, so that no more than one place among the chores waits for a remote model."""
_STAYS = text("""
SELECT EXISTS (
    SELECT FROM shoots s JOIN accounts o ON o.id = s.account_id
    WHERE s.id = :shoot AND s.state = 'active' AND o.state = 'active'
)
""")
"""Whether a photo's owner stays and its shoot, too. Of who is leaving nothing more goes out, although that can be taken
back."""


async def queue_tags(session: AsyncSession, asset_id: str, tries: int = 0) -> None:
    """Have a worker ask, once the session commits."""
    delay = _PAUSE * 2.0 ** (tries - 1) if tries else 0.0
    await _queue(session, asset_id, tries, delay, PRIORITY)


async def _queue(session: AsyncSession, asset_id: str, tries: int, delay: float, priority: int) -> None:
    arguments: dict[str, Any] = {"asset_id": asset_id, "tries": tries}
    await enqueue(session, CHORE, one_at_a_time=LINE, delay=delay, priority=priority, **arguments)


def who_tags(catalog: Catalog, settings: Settings, off: frozenset[str], configured: frozenset[str]) -> Chosen:
    """The model that is asked what photos show, and what one answer costs; refuses where there is none."""
    wish = capability.ProviderWish(settings.tag_provider, True, configured)
    ((chosen, _), *_rest) = makers.makers(catalog, wish, standing_of(settings, off), makers.TAGGED)
    return chosen


def is_full(error: LusterError) -> bool:
    """Whether a question did not go out since the minute has no room."""
    return "minute_full" in error.fields


def is_passing(error: LusterError) -> bool:
    """Whether nothing is wrong with the photo and its provider: the store, say, has no room."""
    ours = error.retryable and error.reason is not Reason.PROVIDER_UNAVAILABLE
    return ours or error.reason is Reason.STORAGE_FULL


class Tagging:
    """Asks for tags, for the worker."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        desk: Desk,
        settings: Settings,
        scratch: Scratch,
        catalog: Callable[[], Catalog],
    ) -> None:
        self._database, self._storage, self._desk = database, storage, desk
        self._settings, self._scratch, self._catalog = settings, scratch, catalog

    async def ask(self, asset_id: str, tries: int = 0) -> None:
        """Ask about one photo; a cause that passes is tried again later, any other leaves what the network said."""
        async with self._database.transaction() as session:
            asset = await session.get(Asset, UUID(asset_id))
            if not self.allowed or asset is None or not _open(asset):
                return
            if not await session.scalar(_STAYS, {"shoot": asset.shoot_id}):
                return
        error = await self.tried(asset)
        if error is None:
            return
        if is_full(error):
            # It stays the first of its line, so that the others wait behind it and need not look as well.
            async with self._database.transaction() as session:
                await _queue(session, asset_id, tries, _FULL_PAUSE, PRIORITY + 1)
            return
        if is_passing(error):
            log.warning("tags of %s: %s, again later", asset.id, error.message)
            async with self._database.transaction() as session:
                await _queue(session, asset_id, tries, _STORE_PAUSE, PRIORITY)
            return
        again = error.reason is Reason.PROVIDER_UNAVAILABLE and tries + 1 < TRIES
        log.warning("tags of %s: %s%s", asset.id, error.message, ", again later" if again else "")
        if again:
            async with self._database.transaction() as session:
                await queue_tags(session, asset_id, tries + 1)

    @property
    def allowed(self) -> bool:
        """Whether the operator wants anybody asked."""
        return bool(self._settings.tag_provider)

    async def tried(self, asset: Asset) -> LusterError | None:
        """Asks about one photo and writes down what comes; answers with what kept it from that."""
        async with self._database.transaction() as session:
            off = await models_off(session, self._settings)
        try:
            facts = await self._answer(asset, off)
        except LusterError as error:
            return error
        async with self._database.transaction() as session:
            await tags.note_seen(session, asset.id, tags.among(facts.get("tags")), by=tags.PROVIDER)
        await self._desk.forget(_place(asset))
        return None

    async def _answer(self, asset: Asset, off: frozenset[str]) -> Mapping[str, Any]:
        chosen = who_tags(self._catalog(), self._settings, off, self._desk.configured)
        with self._scratch.folder("tags", asset.id) as folder:
            small = folder / "small.jpg"
            await self._storage.get_file(str(asset.thumb_key), small)
            # An answer for which there is no room is paid all the same, and again at each further try.
            room = f"{_place(asset)}room"
            await self._storage.put_file(room, small, "image/jpeg")
            await self._storage.delete(room)
            body = {"kind": "tag", "prompt": WORDS, "choices": list(tags.TAGS), "model": chosen.model}
            question = Question(
                key=tags.question_of(asset.id),
                provider=chosen.provider,
                body={**body, "size": f"{LOOKED_EDGE}x{LOOKED_EDGE}"},
                files={"photo.jpg": small},
                object_key=f"{_place(asset)}tags.answer",
                model=chosen.model,
                once=True,
            )
            return (await self._desk.ask(question, folder)).facts


def _open(asset: Asset) -> bool:
    """Whether there is a picture to ask about, of which its owner said nothing and a model neither."""
    return asset.state in SHOWN_STATES and bool(asset.thumb_key) and asset.tags_by not in (tags.OWNER, tags.PROVIDER)


def _place(asset: Asset) -> str:
    """Where the answer lies until it is written down; it goes with the photo's folder at the latest."""
    return keys.answers(asset.account_id, asset.shoot_id, asset.id, asset.id)
