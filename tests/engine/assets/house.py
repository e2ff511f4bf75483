"""The rooms of photos over one database and one folder, for tests that race and bound them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from luster.v1 import asset_pb2, object_pb2
from luster_engine.assets.confirm import Inspector
from luster_engine.assets.models import Asset
from luster_engine.assets.presence import Presence
from luster_engine.assets.quota import Quota
from luster_engine.assets.rpc import AssetServicer
from luster_engine.database.session import Database
from luster_engine.objects.rpc import ObjectServicer
from luster_engine.rpc.caller import Caller, set_caller
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.settings import ByPlan
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.removal import Removals
from luster_engine.shoots.sweep import Sweeps
from luster_engine.storage.filesystem import FilesystemStorage
from sqlalchemy import update

QUOTA = Quota(ByPlan(none=0, plus=0, pro=0), ByPlan(none=0, plus=0, pro=0), 10**6)
PHOTO = b'{"steps": 2, "seconds": 0.05}'
"""What an obedient child takes for a photo."""


class Looks:
    """A sandbox that finds every photo in order, and lets something happen while it looks."""

    def __init__(self) -> None:
        self.meanwhile: Callable[[], Awaitable[None]] | None = None

    async def run(self, task: Task) -> dict[str, Any]:
        if task.kind == "strip":
            task.outputs["picture"].write_bytes(b"clean")
            if self.meanwhile is not None:
                await self.meanwhile()
        return {"mime": "image/jpeg", "format": "JPEG", "width": 4, "height": 3}


class Context:
    """All that ObjectService asks of a call."""

    async def send_initial_metadata(self, _metadata: object) -> None:
        return None


class House:
    """The rooms that deletions race through, over one database and one folder."""

    def __init__(
        self,
        database: Database,
        folder: Path,
        account: UUID,
        *,
        sandbox: Sandbox | None = None,
        scratch: Scratch = PASSING,
        photo: bytes = PHOTO,
    ) -> None:
        self.database, self.folder, self.account = database, folder, account
        self.photo = photo
        self.storage = FilesystemStorage(folder, secret="s", public_url="http://x", max_bytes=10**6)
        self.looks = Looks()
        presence = Presence(database)
        limits = {"max_bytes": 10**6, "max_pixels": 10**6}
        looks: Any = sandbox or self.looks  # of both the rooms ask no more than to run a task
        inspector = Inspector(self.storage, looks, limits, presence, scratch)
        self.assets = AssetServicer(database, self.storage, inspector, QUOTA, max_bytes=10**6)
        self.objects = ObjectServicer(self.storage, presence)
        self.removals = Removals(database, self.storage)

    def enter(self) -> None:
        set_caller(Caller("service", self.account, "account:test", "r"))

    async def announce(self, **more: Any) -> asset_pb2.CreateUploadResponse:
        self.enter()
        request = asset_pb2.CreateUploadRequest(filename="a.jpg", content_type="image/jpeg", **more)
        return await self.assets.CreateUpload(request, None)  # type: ignore[arg-type]  # the room asks nothing of it

    async def put(
        self, made: asset_pb2.CreateUploadResponse, *, halfway: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        async def parts() -> AsyncIterator[object_pb2.WriteRequest]:
            token = made.upload_url.rsplit("/", 1)[1]
            header = object_pb2.WriteHeader(token=token, content_type="image/jpeg", size_bytes=len(self.photo))
            yield object_pb2.WriteRequest(header=header)
            yield object_pb2.WriteRequest(data=self.photo[:5])
            if halfway is not None:
                await halfway()
            yield object_pb2.WriteRequest(data=self.photo[5:])

        await self.objects.Write(parts(), Context())  # type: ignore[arg-type]  # all it asks of a call

    async def confirm(self, made: asset_pb2.CreateUploadResponse) -> None:
        self.enter()
        await self.assets.ConfirmUpload(asset_pb2.ConfirmUploadRequest(asset_id=made.asset.id), None)  # type: ignore[arg-type]  # as above

    async def delete(self, made: asset_pb2.CreateUploadResponse) -> None:
        """Accepted, and carried out by the chore."""
        self.enter()
        await self.assets.DeleteAsset(asset_pb2.DeleteAssetRequest(asset_id=made.asset.id), None)  # type: ignore[arg-type]  # as above
        await self.removals.asset(made.asset.id)

    def files(self) -> list[str]:
        """An independent listing: whatever lies in the folder, under any name."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    async def swept(self) -> None:
        async with self.database.transaction() as session:
            long_ago = datetime.now(UTC) - timedelta(minutes=1)
            for kind in (Asset, Shoot):
                await session.execute(update(kind).where(kind.sweep_at.is_not(None)).values(sweep_at=long_ago))
        await Sweeps(self.database, self.storage).run()
