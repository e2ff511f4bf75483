"""Makes finished pictures in other sizes, each once, and finds those that were made before."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from luster_engine.assets.presence import Presence, kept_or_taken_back
from luster_engine.database.session import Database
from luster_engine.deliverables.service import Finished
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.jobs.models import Job
from luster_engine.jobs.spec import GENERATE
from luster_engine.pipeline.payloads import DisclosurePayload, FidelityPayload, RenditionPayload
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.signer import Signer
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

ORIGINAL = "original"
NAMES = (ORIGINAL, "web", "mls", "thumb")
"""The profiles of `pipeline/codec/renditions.py`, which this process does not import: pixels are the sandbox's."""

_BY_MODELS = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia")
"""IPTC's words for pictures in which a model had a part, as in `pipeline/codec/xmp.py`, for which the same holds."""
MAP = "fidelity_map"
"""The name under which a heat map is kept."""
MakeTask = Callable[[Path, Path, Path], Awaitable[Task]]
"""Given a folder, the picture's file and where the result belongs: what a child is to do."""

_SIZE = re.compile(r"_(\d+)x(\d+)\.\w+$")


@dataclass(frozen=True, slots=True)
class Rendition:
    """A picture in the store, as it can be handed out."""

    object_key: str
    media_type: str
    width: int
    height: int
    bytes: int


def checked(name: str, *, before: bool = False) -> str:
    """The rendition's name, if there is one of that name.

    An empty name means the picture itself. Of the photo before the edit only smaller sizes are handed out here.
    """
    if before and name in ("", ORIGINAL):
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            "The photo before is handed out here in a smaller size only; its own file is the asset's original.",
            violations=(FieldViolation("rendition", f"must be one of {', '.join(NAMES[1:])}"),),
        )
    if name and name not in NAMES:
        listed = ", ".join(NAMES)
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"There is no rendition {name[:64]!r}; there are {listed}.",
            violations=(FieldViolation("rendition", f"must be one of {listed}"),),
        )
    return name or ORIGINAL


class Renditions:
    """Renditions of finished pictures, kept beside them until the photo goes."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        sandbox: Sandbox,
        limits: Mapping[str, int],
        scratch: Scratch = PASSING,
        signer: Signer | None = None,
    ) -> None:
        """With a `signer`, whatever is made of a picture in which a model had a part is signed as that picture is."""
        self._database, self._signer = database, signer
        self._scratch = scratch
        self._presence = Presence(database)
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits

    async def get(self, picture: Finished, name: str) -> Rendition:
        """The picture in a size; made now if nobody has asked for it yet."""
        if name == ORIGINAL:
            return Rendition(picture.object_key, picture.media_type, picture.width, picture.height, picture.bytes)
        kept_as = f"before-{name}" if picture.is_before else name
        return await self._kept(picture, kept_as) or await self._made(picture, name, kept_as)

    async def disclosing(self, picture: Finished, source_key: str, piece: str, policy: str, label: str) -> Rendition:
        """The picture as a disclosure shows it: beside the photo it was made of, or with a label on it."""

        async def task(folder: Path, source: Path, target: Path) -> Task:
            inputs = {"photo": source}
            if source_key:  # a picture from words has none, and can be labelled all the same
                inputs["original"] = Path(folder, "original")
                await self._storage.get_file(source_key, inputs["original"])
            payload = DisclosurePayload(piece=piece, label=label, limits=self._limits).as_json()
            return Task("disclosure", payload, inputs, {"picture": target})

        name = f"{piece}-{policy}"
        return await self._kept(picture, name) or await self._make(picture, name, task)

    async def heat_map(self, picture: Finished, source_key: str, style: str, region: bytes) -> Rendition:
        """Where the guard looked twice, drawn over the photo."""

        async def task(folder: Path, source: Path, target: Path) -> Task:
            original, declared = Path(folder, "original"), Path(folder, "region.png")
            await self._storage.get_file(source_key, original)
            inputs = {"photo": original, "result": source}
            if region:
                await asyncio.to_thread(declared.write_bytes, region)
                inputs["region"] = declared
            return Task(
                "fidelity", FidelityPayload(style=style, limits=self._limits).as_json(), inputs, {"map": target}
            )

        return await self._kept(picture, MAP) or await self._make(picture, MAP, task)

    async def _kept(self, picture: Finished, name: str) -> Rendition | None:
        # The size stands in the key, so that a kept rendition needs no table and no second look at its pixels.
        async for info in self._storage.list_prefix(folder_of(picture)):
            size = _SIZE.search(info.key)
            if size is not None and info.key.startswith(f"{folder_of(picture)}{name}_"):
                extension = info.key.rsplit(".", 1)[1]
                return Rendition(
                    info.key, keys.content_type_of(extension), int(size.group(1)), int(size.group(2)), info.size
                )
        return None

    async def _made(self, picture: Finished, name: str, kept_as: str) -> Rendition:
        async def task(folder: Path, source: Path, target: Path) -> Task:
            payload = RenditionPayload(profile=name, limits=self._limits).as_json()
            return Task("rendition", payload, {"photo": source}, {"picture": target})

        return await self._make(picture, kept_as, task)

    async def _make(self, picture: Finished, name: str, task: MakeTask) -> Rendition:
        """Has a child make what is asked of the picture, and keeps it beside the picture."""
        with self._scratch.folder("rendition", picture.asset_id) as folder:
            source, target = folder / "source", folder / "picture"
            await self._storage.get_file(picture.object_key, source)
            work = replace(await task(folder, source, target), account=picture.account_id)
            answer = await self._sandbox.run(work)
            width, height = int(answer.get("width", 0)), int(answer.get("height", 0))
            mime = str(answer.get("mime", "image/png"))
            if self._signer is not None and not picture.is_before and name != MAP:
                await self._sign(self._signer, picture, source, target, mime)
            key = f"{folder_of(picture)}{name}_{width}x{height}.{keys.extension(mime)}"
            stored = await self._storage.put_file(key, target, mime)
        await kept_or_taken_back(self._presence, self._storage, picture.asset_id, [key])
        return Rendition(key, mime, width, height, stored.size)

    async def _sign(self, signer: Signer, picture: Finished, source: Path, target: Path, mime: str) -> None:
        """A manifest holds for one file only, so what was made of a signed one needs its own."""
        async with self._database.transaction() as session:
            told_of = select(Job.report["source_type"].astext, Job.kind).where(Job.id == picture.job_id)
            by, kind = (await session.execute(told_of)).one()
        if by not in _BY_MODELS:
            return
        told = {"mime": mime, "report": {"source_type": by, "input": {"format": picture.media_type.partition("/")[2]}}}
        # Also a picture that a model made whole may have begun as a photo: the job says that it did not.
        original = None if kind == GENERATE else source
        await signer.sign(target, original, told, cleaner=self._sandbox, limits=self._limits)


def folder_of(picture: Finished) -> str:
    """Where everything lies that was made of a finished picture."""
    folder = keys.asset_prefix(picture.account_id, picture.shoot_id, picture.asset_id)
    return f"{folder}renditions/{picture.job_id}_v{picture.attempt}/{picture.output}/"
