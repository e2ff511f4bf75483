"""What a photo shows: the words for it, when the network's word is taken, and what that says of the room."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import SHOWN_STATES, Asset
from luster_engine.providers.question import ASIDE

SEEN = ("exterior", "interior", "aerial")
"""What the local network can tell. More words would be guesses."""
ROOMS = ("living_room", "kitchen", "bedroom", "bathroom", "dining_room", "office", "hallway")
"""What an owner may name besides, or a remote model: the rooms of which styles take a hint."""
FEATURES = ("pool", "garden", "terrace", "night", "snow")
"""What people look for beside the room."""
TAGS = (*SEEN, *ROOMS, *FEATURES)
MOST = 10
"""Tags of one photo. Chosen, not measured: what a photo shows is said in two to five words. More of them come from a
model that names everything, and a search that finds every photo is of no use."""
NETWORK, PROVIDER, OWNER = "network", "provider", "owner"

SURE = 0.8
"""Chance of a kind from which it is a tag. By eye. Higher: most photos have none; lower: courtyards are rooms."""


def seen_in(measures: Mapping[str, object]) -> list[str]:
    """The tags of a photo by what the network measured in it: one, or none where it is not sure."""
    chances = {name: measures.get(f"scene.{name}") for name in SEEN}
    return [name for name, chance in chances.items() if isinstance(chance, int | float) and chance >= SURE]


def among(names: object) -> list[str]:
    """Those words of a model's answer that are tags, in our order; of two kinds of scene neither is believed."""
    found = [each for each in TAGS if isinstance(names, list | tuple) and each in names]
    scenes = [each for each in found if each in SEEN]
    return [each for each in found if len(scenes) < 2 or each not in SEEN][:MOST]


def wrong_with(tags: Sequence[str]) -> str:
    """What is wrong with an owner's tags; empty where nothing is."""
    unknown = [each for each in tags if each not in TAGS]
    if unknown or len(tags) > MOST or len(set(tags)) < len(tags):
        return f"must hold words of {', '.join(TAGS)}, each once"
    return "must hold at most one of " + ", ".join(SEEN) if sum(each in SEEN for each in tags) > 1 else ""


def room_of(tags: Sequence[str], tags_by: str) -> str:
    """The hint of the room that a photo's owner, or a remote model, gave by its tags; empty where there is none. The
    network's own word is no hint: told back to the network, it would only make it surer of what it thought already."""
    if tags_by not in (OWNER, PROVIDER):
        return ""
    return next((each for each in tags if each in ROOMS), "exterior" if "exterior" in tags else "")


def question_of(asset: UUID) -> str:
    """The name of the question what a photo shows, in the books of what remote models cost."""
    return f"{ASIDE}{asset}"


async def note_seen(session: AsyncSession, asset: UUID, tags: Sequence[str], *, by: str = NETWORK) -> None:
    """Write down what was seen: an owner's word stays, and a remote model's goes before the network's."""
    stronger = (OWNER,) if by == PROVIDER else (OWNER, PROVIDER)
    shown = Asset.state.in_(SHOWN_STATES)
    mine = update(Asset).where(Asset.id == asset, shown, Asset.tags_by.not_in(stronger))
    await session.execute(mine.values(tags=list(tags), tags_by=by))
