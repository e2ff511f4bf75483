"""Uploads in parts: begun, signed, resumed and joined."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select, update

from luster_engine.accounts.access import there
from luster_engine.assets.models import Asset
from luster_engine.assets.presence import Presence, kept_or_taken_back
from luster_engine.assets.service import PART_BYTES
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason, no_such
from luster_engine.storage.port import SignedPut, Storage, UploadedPart


class UploadParts:
    """The parts of an asset's upload, as the store has them."""

    def __init__(self, database: Database, storage: Storage) -> None:
        self._database = database
        self._storage = storage
        self._presence = Presence(database)

    async def begin(self, asset: Asset) -> str:
        """The store's upload for an asset; a repeated call finds the first one's."""
        if asset.upload_id is not None:
            return asset.upload_id
        upload_id = await self._storage.create_multipart(asset.object_key, asset.content_type)
        async with self._database.transaction() as session:
            written = await session.execute(
                update(Asset)
                .where(Asset.id == asset.id, Asset.upload_id.is_(None), there())
                .values(upload_id=upload_id)
                .returning(Asset.upload_id)
            )
            kept = written.scalar_one_or_none() or await session.scalar(
                select(Asset.upload_id).where(Asset.id == asset.id, there())
            )
        if kept != upload_id:
            await self._storage.abort_multipart(asset.object_key, upload_id)
        if kept is None:
            raise no_such("asset", asset.id)
        return kept

    async def sign(self, asset: Asset, numbers: Iterable[int]) -> Sequence[tuple[int, SignedPut]]:
        """An address for each part asked for."""
        size = asset.declared_size or 1
        most = -(-size // PART_BYTES)
        upload_id = asset.upload_id or ""
        signed = []
        for number in numbers:
            if not 1 <= number <= most:
                raise LusterError(
                    Reason.INVALID_ARGUMENT, f"Part {number} is not one of 1 to {most}.", field="part_numbers"
                )
            length = min(PART_BYTES, size - (number - 1) * PART_BYTES)
            signed.append((number, await self._storage.sign_part(asset.object_key, upload_id, number, length)))
        return signed

    async def arrived(self, asset: Asset) -> Sequence[UploadedPart]:
        """The parts that have come; none once they are joined."""
        return await self._storage.list_parts(asset.object_key, asset.upload_id or "")

    async def complete(self, asset: Asset, etags: Mapping[int, str]) -> None:
        """Join the parts; joining again is no error, for the answer to the first may have been lost."""
        info = await self._storage.head(asset.object_key)
        if info is not None and info.size == asset.declared_size:
            return
        arrived = await self.arrived(asset)
        chosen = [
            part if part.number not in etags else UploadedPart(part.number, etags[part.number], part.size)
            for part in arrived
            if not etags or part.number in etags
        ]
        missing = sorted(set(etags) - {part.number for part in arrived})
        if missing or sum(part.size for part in chosen) != asset.declared_size:
            raise LusterError(
                Reason.UPLOAD_MISMATCH,
                f"{sum(part.size for part in chosen)} of {asset.declared_size} bytes have arrived. "
                "Ask which parts are missing, and send them.",
                asset_id=asset.id,
            )
        await self._storage.complete_multipart(asset.object_key, asset.upload_id or "", chosen)
        await kept_or_taken_back(self._presence, self._storage, asset.id, [asset.object_key])
