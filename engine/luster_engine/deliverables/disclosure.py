"""What was done to a photo beyond light, colour and geometry, and the pack that a policy asks to publish with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import Asset
from luster_engine.deliverables import service
from luster_engine.deliverables.policies import Change, Policy
from luster_engine.deliverables.renditions import Renditions
from luster_engine.deliverables.service import Finished
from luster_engine.jobs.lineage import Relative, ancestors
from luster_engine.pipeline.render.plan import CHANGES, LOCAL
from luster_engine.pipeline.render.staging import STAGED
from luster_engine.pipeline.render.words import FROM_WORDS
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

_WHAT = {"sky": "the sky was replaced", "lawn": "the lawn was made greener", "windows": "windows were lit"}
_BY_STYLE = {
    "dusk": "the daylight was turned into evening light, the sky was replaced and windows were lit",
    STAGED: "the room was furnished virtually, with things that are not there",
}


def change_of(disclosure: str, provider: str) -> Change:
    """The class of what a style did by a provider, as policies know it."""
    if disclosure == "generated":
        return "generated"
    if disclosure not in ("altered", "replaced"):
        return "none"
    if provider != LOCAL:
        return "generated"
    return "altered" if disclosure == "altered" else "replaced"


def what_was_done(style: str, region: str) -> str:
    """What a style did, in half a sentence."""
    if style == FROM_WORDS:
        return "the whole picture was made by a model from words"
    return _BY_STYLE.get(style) or _WHAT.get(region) or f"the look {style} changed what is shown"


@dataclass(frozen=True, slots=True)
class DisclosedJob:
    """A finished job as far as a disclosure needs to know it."""

    picture: Finished
    original_key: str
    """The unaltered photo without position and serial numbers."""
    source_key: str
    line: Sequence[Relative]
    """The job and those that it came from, nearest first."""

    @property
    def change(self) -> Change:
        """The class of what was done along the whole line, as policies know it."""
        return max((_change(each) for each in self.line), key=CHANGES.index)

    @property
    def staged(self) -> bool:
        """Whether a room was furnished anywhere along the line."""
        return any(each.style == STAGED for each in self.line)

    @property
    def what(self) -> str:
        """What was done, in half a sentence; the first change first."""
        done = [each for each in reversed(self.line) if _change(each) != "none"] or self.line[:1]
        return ", and ".join(dict.fromkeys(what_was_done(each.style, each.region) for each in done))


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the pack."""

    name: str
    url: str
    media_type: str


@dataclass(frozen=True, slots=True)
class DisclosurePack:
    """What a policy asks for."""

    change: Change
    text: str
    pieces: Sequence[Piece]


async def subject_of(session: AsyncSession, account: UUID, job_id: UUID) -> DisclosedJob:
    """A succeeded job of the account."""
    picture = await service.of_job(session, account, job_id, "")
    asset = await session.scalar(select(Asset).where(Asset.id == picture.asset_id))
    return DisclosedJob(
        picture=picture,
        original_key=(asset.shared_key or "") if asset else "",
        source_key=(asset.source_key or "") if asset else "",
        line=await ancestors(session, account, job_id),
    )


def _change(job: Relative) -> Change:
    return change_of(job.own_disclosure, job.provider or LOCAL)


async def pack_of(subject: DisclosedJob, policy: Policy, storage: Storage, renditions: Renditions) -> DisclosurePack:
    """The pack of a policy; pictures that it needs are made once and kept beside the result."""
    change = subject.change
    original = await storage.presign_get(subject.original_key) if subject.original_key else ""
    pieces = []
    for name in policy.pieces(change):
        if name == "original":
            if original:
                pieces.append(Piece(name, original, keys.content_type_of(subject.original_key.rsplit(".", 1)[-1])))
        elif name == "side_by_side" and not subject.source_key:
            continue  # a picture from words has nothing to stand beside
        elif name == "clean":
            picture = subject.picture
            pieces.append(Piece(name, await storage.presign_get(picture.object_key), picture.media_type))
        else:
            label = policy.staged_label_text if subject.staged else policy.label_text
            made = await renditions.disclosing(subject.picture, subject.source_key, name, policy.id, label)
            pieces.append(Piece(name, await storage.presign_get(made.object_key), made.media_type))
    return DisclosurePack(change, policy.sentence(change, subject.what, original), tuple(pieces))
