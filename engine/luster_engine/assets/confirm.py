"""Confirms an upload: checks that the bytes are a photo, and makes the copies that later work reads."""

import asyncio
import hashlib
import os
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from pathlib import Path
from typing import Any

from luster_engine.assets.models import Asset
from luster_engine.assets.presence import Presence, kept_or_taken_back
from luster_engine.assets.service import ConfirmedFile
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.payloads import Payload
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage import keys
from luster_engine.storage.port import ObjectInfo, Storage


class Inspector:
    """Reads an upload in the sandbox and stores its immutable and its clean copy."""

    def __init__(
        self,
        storage: Storage,
        sandbox: Sandbox,
        limits: dict[str, int],
        presence: Presence,
        scratch: Scratch = PASSING,
    ) -> None:
        self._scratch = scratch
        self._presence = presence
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits

    async def inspect(self, asset: Asset) -> ConfirmedFile:
        """What arrived at the asset's key; the copies are in the store when this returns."""
        info = await self._arrived(asset)
        try:
            return await self._inspected(asset, info)
        except FileNotFoundError:
            # The passing copies of a photo go with it when it is removed, in whatever step that meets us.
            await kept_or_taken_back(self._presence, self._storage, asset.id, ())
            raise

    async def _inspected(self, asset: Asset, info: ObjectInfo) -> ConfirmedFile:
        with self._scratch.folder("confirm", asset.id) as folder:
            photo, clean = folder / "photo", folder / "clean"
            # One that was replaced since is refused before it is brought: an address without a size takes gigabytes.
            await self._storage.get_file(asset.object_key, photo, size=info.size)
            digest, size = await asyncio.to_thread(_measured, photo)
            if asset.declared_sha256 and digest != asset.declared_sha256:
                raise LusterError(
                    Reason.UPLOAD_MISMATCH,
                    f"The bytes of {asset.filename} are not those that were announced. Upload it again.",
                    asset_id=asset.id,
                )
            facts = await self._sandbox.run(
                Task("probe", Payload(limits=self._limits).as_json(), {"photo": photo}, account=asset.account_id)
            )
            stripped = await self._sandbox.run(
                Task(
                    "strip",
                    Payload(limits=self._limits).as_json(),
                    {"photo": photo},
                    {"picture": clean},
                    account=asset.account_id,
                )
            )
            place = (asset.account_id, asset.shoot_id, asset.id)
            source = keys.source(*place, digest, keys.extension(facts["mime"]))
            shared_mime = str(stripped.get("mime") or facts["mime"])
            shared = keys.shared(*place, keys.extension(shared_mime))
            # The copies are made of the very bytes that were looked at: a replayed PUT cannot slip others in.
            try:
                await self._storage.put_file(source, photo, str(facts["mime"]))
                await self._storage.put_file(shared, clean, shared_mime)
            except LusterError:
                # A deletion that empties the folder meanwhile may be the cause; then nothing of this stays.
                await kept_or_taken_back(self._presence, self._storage, asset.id, (source, shared))
                raise
        return ConfirmedFile(
            sha256=digest,
            source_key=source,
            shared_key=shared,
            format=str(facts["format"]),
            mime=str(facts["mime"]),
            size=size,
            width=int(facts["width"]),
            height=int(facts["height"]),
            colour=str(facts.get("colour") or ""),
            has_gps=bool(facts.get("has_gps")),
            captured_at=_moment(facts.get("captured_at")),
        )

    async def take_back(self, found: ConfirmedFile) -> None:
        """Remove the copies of a photo that left while they were made."""
        for key in (found.source_key, found.shared_key):
            await self._storage.delete(key)

    async def _arrived(self, asset: Asset) -> ObjectInfo:
        info = await self._storage.head(asset.object_key)
        if info is None:
            raise LusterError(
                Reason.UPLOAD_MISSING,
                f"Nothing has arrived for {asset.filename}. PUT the photo to its upload_url, then confirm again.",
                asset_id=asset.id,
            )
        if info.size > self._limits["max_bytes"]:
            raise LusterError(
                Reason.TOO_LARGE,
                f"{asset.filename} has {info.size} bytes; at most {self._limits['max_bytes']} are allowed.",
                limit=self._limits["max_bytes"],
            )
        if asset.declared_size is not None and info.size != asset.declared_size:
            raise LusterError(
                Reason.UPLOAD_MISMATCH,
                f"{asset.filename} has {info.size} bytes, but {asset.declared_size} were announced. Upload it again.",
                asset_id=asset.id,
            )
        return info


def _measured(path: Path) -> tuple[str, int]:
    """The digest and the size of the very bytes that are looked at."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), os.fstat(file.fileno()).st_size


def _moment(text: Any) -> datetime | None:
    """When a photo was taken. Cameras write local time without a zone; the column wants one. A clock that was never set
    may stand at the edge of the calendar, where a moment is in no year of some zone: then it is not known."""
    try:
        moment = datetime.fromisoformat(str(text)).astimezone(UTC) if text else None
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment is not None and MINYEAR < moment.year < MAXYEAR else None
